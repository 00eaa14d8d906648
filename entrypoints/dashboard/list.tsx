import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { text } from '../../utils/i18n/i18n.ts'
import type { Row } from '../../utils/log/database.ts'
import { RowCard, sameDay } from './row-card.tsx'
import { filtered, open, view } from './state.ts'
import { useVirtual } from './virtual.ts'

/** Rows that a page key moves by. */
const page = 8

/** The posts, newest first: one listbox that keeps the focus and says which option is active. */
export function List({ onLeave }: { onLeave: () => void }) {
  const rows = filtered.value
  const box = useRef<HTMLDivElement>(null)
  const [activeId, activate] = useState(view.value.open)
  const active = rows.findIndex(({ id }) => id === activeId)
  // Kept while the rows are the same: with another function, all measuring starts anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows is what a signal holds, another one at each change
  const { startsDay, estimateSize, getItemKey } = useMemo(() => sizing(rows), [rows])
  const getScrollElement = useCallback(() => box.current, [])
  const virtual = useVirtual({ count: rows.length, getScrollElement, estimateSize, getItemKey, overscan: 6 })

  const opened = view.value.open
  // What was opened from the address, or from a thread, is the active one, too.
  useEffect(() => {
    const index = rows.findIndex(({ id }) => id === opened)
    if (index < 0) return
    activate(opened)
    virtual.scrollToIndex(index, { align: 'auto' })
  }, [opened, virtual.scrollToIndex])

  const moveTo = (wanted: number) => {
    const index = Math.max(0, Math.min(rows.length - 1, wanted))
    const { id } = rows[index]!
    activate(id)
    virtual.scrollToIndex(index, { align: 'auto' })
    if (opened !== undefined) open(id)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const target = targetOf(event.key, active, rows.length)
    if (target !== undefined) moveTo(target)
    else if (event.key === 'Enter' || event.key === ' ') enter(rows[active]?.id)
    else if (event.key === 'Escape') onLeave()
    else return
    event.preventDefault()
  }

  const items = virtual.getVirtualItems()
  const drawn = items.some(({ index }) => index === active)
  return (
    <>
      <p class="hidden" id="list-help">
        {text('dashboard.listHelp')}
      </p>
      <div
        ref={box}
        id="list"
        class="list"
        role="listbox"
        tabIndex={0}
        aria-label={text('dashboard.list')}
        aria-describedby="list-help"
        aria-activedescendant={drawn ? optionId(rows[active]!.id) : undefined}
        onKeyDown={onKeyDown}
        onFocus={() => active < 0 && rows[0] && activate(rows[0].id)}
      >
        <div class="list-space" role="presentation" style={{ height: `${virtual.getTotalSize()}px` }}>
          {items.map(({ index, key, start }) => {
            const row = rows[index]!
            return (
              <div
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                class="list-item"
                role="presentation"
                style={{ transform: `translateY(${start}px)` }}
              >
                <RowCard
                  row={row}
                  id={optionId(row.id)}
                  day={startsDay(index)}
                  active={index === active}
                  opened={row.id === opened}
                  position={index + 1}
                  total={rows.length}
                  onOpen={() => {
                    activate(row.id)
                    open(row.id)
                  }}
                />
              </div>
            )
          })}
        </div>
      </div>
    </>
  )
}

function sizing(rows: readonly Row[]) {
  const startsDay = (index: number) => index === 0 || !sameDay(rows[index]!, rows[index - 1]!)
  return {
    startsDay,
    estimateSize: (index: number) => (startsDay(index) ? 156 : 116),
    getItemKey: (index: number) => rows[index]!.id,
  }
}

/** Where a key leads from the active row (-1 for none). */
function targetOf(key: string, active: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return active + 1
    case 'ArrowUp':
      return active - 1
    case 'PageDown':
      return active + page
    case 'PageUp':
      return active - page
    case 'Home':
      return 0
    case 'End':
      return count - 1
  }
}

const optionId = (id: string) => `post-${id}`

/** Opens an entry and goes on to its details. */
function enter(id: string | undefined) {
  if (id === undefined) return
  open(id)
  requestAnimationFrame(() => document.getElementById('detail')?.focus())
}
