import { formatNumber, text } from '../../../utils/i18n/i18n.ts'
import type { Glance } from '../../../utils/report/glance.ts'
import { date } from '../../../utils/report/wording.ts'
import { Change } from './bars.tsx'
import { entriesOf } from './state.ts'

/** Findings by principle, each with columns of its last weeks; a week's figure is read out and leads to its entries. */
export function Trend({ trend }: { trend: Glance['trend'] }) {
  const highest = Math.max(1, ...trend.flatMap(({ weeks }) => weeks.map(({ findings }) => findings)))
  return (
    <div class="scroller">
      <table class="chart">
        <thead>
          <tr>
            <th scope="col">{text('glance.principle')}</th>
            <th scope="col">{text('glance.trend', { count: trend[0]?.weeks.length ?? 0 })}</th>
            <th scope="col" class="number">
              {text('glance.found')}
            </th>
            <th scope="col">{text('glance.change')}</th>
          </tr>
        </thead>
        <tbody>
          {trend.map(({ name, weeks }) => {
            const now = weeks.at(-1)!.findings
            return (
              <tr key={name}>
                <th scope="row" class="capital">
                  {name}
                </th>
                <td>
                  <ol class="columns">
                    {weeks.map(({ week, findings }) => (
                      <li
                        key={week.from}
                        title={`${text('glance.weekOf', { day: date(week.from) })}: ${formatNumber(findings)}`}
                      >
                        <span class="column" style={{ height: `${(findings / highest) * 100}%` }} />
                        <span class="hidden">
                          {text('glance.weekOf', { day: date(week.from) })}: {formatNumber(findings)}
                        </span>
                      </li>
                    ))}
                  </ol>
                </td>
                <td class="number">
                  <a href={entriesOf({ principle: name })}>{formatNumber(now)}</a>
                </td>
                <td>
                  <Change now={now} before={weeks.at(-2)?.findings ?? 0} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
