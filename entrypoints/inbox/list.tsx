import { Clock, GitFork, Users } from 'lucide'
import { useCallback, useEffect, useRef } from 'preact/hooks'
import { Icon } from '../../components/icon.tsx'
import { useVirtual } from '../../components/virtual.ts'
import type { Aspiration } from '../../utils/aspirations/schema.ts'
import { isClosed, isOverdue } from '../../utils/aspirations/state.ts'
import { formatDate, formatNumber, text } from '../../utils/i18n/i18n.ts'
import { activeId, alike, inConflict, listed, now, selected, toggle } from './state.ts'

/** The messages that the filter leaves, the most urgent first; only those in sight are in the page. */
export function List() {
  const list = listed.value
  const box = useRef<HTMLDivElement>(null)
  const getScrollElement = useCallback(() => box.current, [])
  const estimateSize = useCallback(() => 118, [])
  // Kept while the list is the same: with another function, all measuring starts anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: list is what a signal holds, another one at each change
  const getItemKey = useCallback((index: number) => list[index]?.id ?? index, [list])
  const virtual = useVirtual({ count: list.length, getScrollElement, estimateSize, getItemKey, overscan: 6 })
  const at = list.findIndex(({ id }) => id === activeId.value)
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' })
  }, [at, virtual])
  return (
    <div ref={box} class="list" id="list">
      <ul class="space" aria-label={text('inbox.title')} style={{ height: `${virtual.getTotalSize()}px` }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const one = list[index]
          return (
            one && (
              <li
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                class="item"
                aria-setsize={list.length}
                aria-posinset={index + 1}
                style={{ transform: `translateY(${start}px)` }}
              >
                <Card one={one} />
              </li>
            )
          )
        })}
      </ul>
    </div>
  )
}

function Card({ one }: { one: Aspiration }) {
  const others = alike.value.get(one.id)
  return (
    <article
      class="card"
      data-aspiration={one.id}
      data-state={one.state}
      data-active={one.id === activeId.value}
    >
      <input
        type="checkbox"
        aria-label={`${text('inbox.select')}: ${one.text.slice(0, 60)}`}
        checked={selected.value.has(one.id)}
        onChange={() => toggle(one.id)}
      />
      <button
        type="button"
        class="card-main"
        aria-current={one.id === activeId.value}
        onClick={() => {
          activeId.value = one.id
        }}
      >
        <span class="card-head">
          <span class="badge kind" data-kind={one.kind ?? 'none'}>
            {kindOf(one)}
          </span>
          <span class="badge">{text(`common.${one.platform}`)}</span>
          {others && (
            <span class="badge">
              <Icon of={Users} />
              {text('inbox.alike', { count: others.length })}
            </span>
          )}
          {inConflict.value.has(one.id) && (
            <span class="badge two-versions">
              <Icon of={GitFork} />
              {text('server.rivalTitle')}
            </span>
          )}
          <Due one={one} />
        </span>
        <span class="card-text" dir="auto">
          {one.text}
        </span>
        <span class="quiet card-foot">
          {one.unit || text('inbox.noUnit')} · {text(`inbox.state_${one.state}`)}
        </span>
      </button>
    </article>
  )
}

export const kindOf = ({ kind, kindBy }: Aspiration): string => {
  if (kind === null) return text('inbox.unsorted')
  const name = text(`inbox.kind_${kind}`)
  return kindBy === 'person' ? name : text('inbox.likely', { kind: name.toLowerCase() })
}

/** Until when an answer is due, or how long it took. */
export function Due({ one }: { one: Aspiration }) {
  if (one.answer)
    return <span class="due">{text('inbox.answeredIn', { time: duration(one.answer.minutes) })}</span>
  if (isClosed(one) || one.dueAt === null) return null
  const late = isOverdue(one, now.value)
  const time = formatDate(one.dueAt, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' })
  return (
    <span class="due" data-late={late}>
      <Icon of={Clock} />
      {late && <strong>{text('inbox.late')} · </strong>}
      {text('inbox.dueAt', { time })}
    </span>
  )
}

const duration = (minutes: number): string =>
  minutes < 60
    ? text('inbox.minutes', { count: Math.round(minutes) })
    : text('inbox.hours', { count: formatNumber(minutes / 60, { maximumFractionDigits: 1 }) })
