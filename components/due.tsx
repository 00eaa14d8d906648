import { CalendarDays } from 'lucide'
import type { ComponentChildren } from 'preact'
import { formatDate, text } from '../utils/i18n/i18n.ts'
import type { DueDay } from '../utils/pack/days.ts'
import { Icon } from './icon.tsx'

/** The days of the pack's calendar that are near, each with what can be done about it. */
export function Due({
  days,
  children,
}: {
  days: readonly DueDay[]
  children: (day: DueDay) => ComponentChildren
}) {
  if (days.length === 0) return null
  return (
    <section class="due" data-saring="due">
      <h3>
        <Icon of={CalendarDays} />
        {text('common.dueThisWeek')}
      </h3>
      <ul>
        {days.map((day) => (
          <li key={`${day.date} ${day.name}`}>
            <span class="due-when">{when(day)}</span>
            <span class="due-name">{day.name}</span>
            <span class="due-more">{children(day)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function when({ daysLeft, date }: DueDay): string {
  if (daysLeft === 0) return text('common.today')
  if (daysLeft === 1) return text('common.tomorrow')
  return formatDate(`${date}T12:00:00`, { weekday: 'short', day: 'numeric', month: 'short' })
}
