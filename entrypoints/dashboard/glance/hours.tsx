import { useState } from 'preact/hooks'
import { weekdays } from '../../../utils/draft/dates.ts'
import { formatNumber, text } from '../../../utils/i18n/i18n.ts'
import { entriesOf } from './state.ts'

const steps: Readonly<Record<string, readonly [days: number, hours: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** When entries went out: a table as a heat map. One stop for the tab key; the arrows move between its cells. */
export function Hours({ hours, startsOn }: { hours: readonly (readonly number[])[]; startsOn: number }) {
  const [[row, column], move] = useState<readonly [number, number]>([0, 8])
  const highest = Math.max(1, ...hours.flat())
  const days = weekdays.map((_, index) => (startsOn + index) % 7)
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const step = steps[event.key]
    if (!step) return
    event.preventDefault()
    const next = [(row + step[0] + 7) % 7, (column + step[1] + 24) % 24] as const
    move(next)
    event.currentTarget.querySelector<HTMLElement>(`[data-at="${next.join()}"]`)?.focus()
  }
  return (
    <>
      <div class="scroller">
        <table class="heat" onKeyDown={onKeyDown}>
          <thead>
            <tr>
              <th scope="col">{text('glance.day')}</th>
              {hours[0]!.map((_, hour) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the hours of a day
                <th key={hour} scope="col">
                  {String(hour).padStart(2, '0')}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {days.map((day, at) => (
              <tr key={day}>
                <th scope="row">{weekdays[day]}</th>
                {hours[day]!.map((count, hour) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the hours of a day
                  <td key={hour} data-level={Math.ceil((count / highest) * 4)}>
                    <a
                      href={entriesOf({ weekday: String(day), hour: String(hour) })}
                      data-at={`${at},${hour}`}
                      tabIndex={at === row && hour === column ? 0 : -1}
                      aria-label={text('glance.cell', {
                        day: weekdays[day]!,
                        hour: `${String(hour).padStart(2, '0')}.00`,
                        count,
                      })}
                    >
                      {count > 0 && formatNumber(count)}
                    </a>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="quiet small">{text('glance.hoursHelp')}</p>
    </>
  )
}
