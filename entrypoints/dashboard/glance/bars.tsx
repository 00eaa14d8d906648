import { formatNumber, text } from '../../../utils/i18n/i18n.ts'

/** How a figure moved, in words: not by colour, since more is not always better. */
export function Change({ now, before }: { now: number; before: number }) {
  const count = Math.abs(now - before)
  if (count === 0) return <span class="change">{text('glance.same')}</span>
  return (
    <span class="change">
      <span aria-hidden="true">{now > before ? '▲ ' : '▼ '}</span>
      {text(now > before ? 'glance.up' : 'glance.down', { count })}
    </span>
  )
}

/** A bar as long as its share, 0 to 1. Decoration: the figure stands beside it. */
export function Bar({ share }: { share: number }) {
  return (
    <span class="glance-track" aria-hidden="true">
      <span class="glance-fill" style={{ width: `${Math.min(1, Math.max(0, share)) * 100}%` }} />
    </span>
  )
}

interface RankingProps {
  name: string
  count: string
  rows: readonly { readonly label: string; readonly times: number; readonly link: string }[]
}

const most = 10

/** What was used most, as bars in a table. */
export function Ranking({ name, count, rows }: RankingProps) {
  if (rows.length === 0) return <p class="quiet">{text('glance.none')}</p>
  const longest = rows[0]!.times
  return (
    <table class="chart">
      <thead>
        <tr>
          <th scope="col">{name}</th>
          <th scope="col" colSpan={2}>
            {count}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, most).map(({ label, times, link }) => (
          <tr key={link}>
            <th scope="row">{label}</th>
            <td class="bar-cell">
              <Bar share={times / longest} />
            </td>
            <td class="number">
              <a href={link}>{formatNumber(times)}</a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
