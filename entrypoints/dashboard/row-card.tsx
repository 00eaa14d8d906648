import { CircleCheck, CircleX, GitBranch, Lightbulb, MessageCircleReply, TriangleAlert } from 'lucide'
import { Icon, type IconNode } from '../../components/icon.tsx'
import { formatDate, language, text } from '../../utils/i18n/i18n.ts'
import type { Row } from '../../utils/log/database.ts'
import type { Severity } from '../../utils/pack/schema.ts'
import { CertaintyBadge } from './certainty.tsx'
import { midnight } from './same-day.ts'

interface RowCardProps {
  row: Row
  id: string
  /** Whether the row is the first of its day and bears the date. */
  day: boolean
  active: boolean
  opened: boolean
  /** From 1, among `total`. */
  position: number
  total: number
  onOpen: () => void
}

/** A post as an option of the list. */
export function RowCard({ row, id, day, active, opened, position, total, onOpen }: RowCardProps) {
  return (
    <>
      {day && (
        <p class="day" aria-hidden="true">
          {dayOf(row.at)}
        </p>
      )}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the listbox has the focus and takes the keys */}
      <div
        id={id}
        class="row"
        role="option"
        tabIndex={-1}
        aria-selected={opened}
        aria-posinset={position}
        aria-setsize={total}
        data-active={active}
        onClick={onOpen}
      >
        <p class="row-head">
          <span class="row-account">{row.account}</span>
          <span class="badge">{text(`common.${row.platform}`)}</span>
          {row.kind !== 'post' && (
            <span class="badge">
              <Icon of={MessageCircleReply} />
              {text(`common.${row.kind}`)}
            </span>
          )}
          {row.thread && (
            <span class="badge">
              <Icon of={GitBranch} />
              {text('dashboard.thread')}
            </span>
          )}
          <CertaintyBadge row={row} />
          <time class="row-time" dateTime={row.publishedAt}>
            <span class="hidden">{dayOf(row.at)}, </span>
            {formatDate(row.at, { timeStyle: 'short' })}
          </time>
        </p>
        <p class="row-text">{row.text.trim() || text('dashboard.noText')}</p>
        <Summary row={row} />
      </div>
    </>
  )
}

/** Stands for a post that is still being read, as it does for a moment on a long way through the list. */
export function RowGhost({ at, day }: { at: number; day: boolean }) {
  return (
    <>
      {day && (
        <p class="day" aria-hidden="true">
          {dayOf(at)}
        </p>
      )}
      <div class="row ghost" aria-hidden="true">
        <span style={{ width: '30%' }} />
        <span style={{ width: '75%' }} />
      </div>
    </>
  )
}

const marks: readonly [
  Severity,
  IconNode,
  'dashboard.errors' | 'dashboard.warnings' | 'dashboard.suggestions',
][] = [
  ['error', CircleX, 'dashboard.errors'],
  ['warning', TriangleAlert, 'dashboard.warnings'],
  ['suggestion', Lightbulb, 'dashboard.suggestions'],
]

/** What still stood when the post went out. */
function Summary({ row }: { row: Row }) {
  const left = row.findings.filter(({ state }) => state !== 'fixed')
  if (left.length === 0) {
    return (
      <p class="row-summary">
        <span class="tally success">
          <Icon of={CircleCheck} />
          {text('dashboard.clean')}
        </span>
      </p>
    )
  }
  return (
    <p class="row-summary">
      {marks.map(([severity, icon, key]) => {
        const count = left.filter((finding) => finding.severity === severity).length
        return (
          count > 0 && (
            <span key={severity} class={`tally ${severity}`}>
              <Icon of={icon} />
              {text(key, { count })}
            </span>
          )
        )
      })}
    </p>
  )
}

/** The day of a post as people say it: today and yesterday by name. */
function dayOf(at: number): string {
  const days = Math.round((midnight(at) - midnight(Date.now())) / 86_400_000)
  if (days > 0 || days < -1)
    return formatDate(at, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
  const name = new Intl.RelativeTimeFormat(language(), { numeric: 'auto' }).format(days, 'day')
  return name.charAt(0).toUpperCase() + name.slice(1)
}
