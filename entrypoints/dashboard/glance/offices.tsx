import { BookUser } from 'lucide'
import { useState } from 'preact/hooks'
import { Icon } from '../../../components/icon.tsx'
import { formatNumber, text } from '../../../utils/i18n/i18n.ts'
import { platforms } from '../../../utils/pack/schema.ts'
import type { AccountFigures } from '../../../utils/report/figures.ts'
import type { OfficeFigures } from '../../../utils/report/glance.ts'
import type { OfficeWithout } from '../../../utils/report/register.ts'
import { date } from '../../../utils/report/wording.ts'
import { Bar, Change } from './bars.tsx'
import { entriesOf } from './state.ts'

/** Rows that show before all are asked for. */
const few = 15

/** Shows all rows or few again, where there are more than few. */
function More({
  of,
  count,
  all,
  showAll,
}: {
  of: 'glance.showAll' | 'glance.showAllAccounts'
  count: number
  all: boolean
  showAll: (all: boolean) => void
}) {
  if (count <= few) return null
  return (
    <button type="button" class="button" aria-expanded={all} onClick={() => showAll(!all)}>
      {all ? text('glance.showFewer') : text(of, { count })}
    </button>
  )
}

export function Offices({ offices }: { offices: readonly OfficeFigures[] }) {
  const [all, showAll] = useState(false)
  if (offices.length === 0) return <p class="quiet">{text('glance.none')}</p>
  const shown = all ? offices : offices.slice(0, few)
  const used = platforms.filter((name) =>
    offices.some((office) => office.platforms.some(({ platform }) => platform === name)),
  )
  return (
    <>
      <div class="scroller">
        <table class="chart">
          <thead>
            <tr>
              <th scope="col">{text('glance.office')}</th>
              <th scope="col" colSpan={2}>
                {text('glance.posts')}
              </th>
              {used.map((name) => (
                <th key={name} scope="col" class="number">
                  {text(`common.${name}`)}
                </th>
              ))}
              <th scope="col">{text('glance.change')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((office) => (
              <Office key={office.unit} of={office} used={used} />
            ))}
          </tbody>
        </table>
      </div>
      <More of="glance.showAll" count={offices.length} all={all} showAll={showAll} />
    </>
  )
}

const against = (posts: number, target: number) =>
  target > 0 ? `${formatNumber(posts)}/${formatNumber(target)}` : formatNumber(posts)

function Office({ of: office, used }: { of: OfficeFigures; used: readonly (typeof platforms)[number][] }) {
  const { unit, posts, before, target } = office
  return (
    <tr>
      <th scope="row">{unit}</th>
      <td class="bar-cell">{target > 0 && <Bar share={posts / target} />}</td>
      <td class="number">
        <a href={entriesOf({ unit, kind: 'post' })}>{against(posts, target)}</a>
      </td>
      {used.map((name) => {
        const on = office.platforms.find(({ platform }) => platform === name)
        const whose = on?.account === undefined ? { unit } : { account: on.account }
        return (
          <td key={name} class="number">
            {on ? (
              <a href={entriesOf({ ...whose, platform: name, kind: 'post' })}>
                {against(on.posts, on.target)}
              </a>
            ) : (
              '–'
            )}
          </td>
        )
      })}
      <td>
        <Change now={posts} before={before} />
      </td>
    </tr>
  )
}

export function Silent({ accounts }: { accounts: readonly AccountFigures[] }) {
  const [all, showAll] = useState(false)
  if (accounts.length === 0) return <p class="quiet">{text('glance.silentNone')}</p>
  return (
    <div class="scroller">
      <table class="chart">
        <thead>
          <tr>
            <th scope="col">{text('glance.office')}</th>
            <th scope="col">{text('glance.platform')}</th>
            <th scope="col">{text('glance.last')}</th>
          </tr>
        </thead>
        <tbody>
          {(all ? accounts : accounts.slice(0, few)).map(({ unit, platform, account, last }) => (
            <tr key={`${platform} ${account}`}>
              <th scope="row">{unit}</th>
              <td>{text(`common.${platform}`)}</td>
              <td>
                {last === undefined ? (
                  text('glance.never')
                ) : (
                  <a href={entriesOf({ from: last, to: last, platform, account })}>{date(last)}</a>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <More of="glance.showAllAccounts" count={accounts.length} all={all} showAll={showAll} />
    </div>
  )
}

/** Offices without an account on some platform, those without any first, and the way to the register. */
export function Without({ offices }: { offices: readonly OfficeWithout[] }) {
  const [all, showAll] = useState(false)
  return (
    <>
      {offices.length === 0 ? (
        <p class="quiet">{text('glance.withoutNone')}</p>
      ) : (
        <div class="scroller">
          <table class="chart">
            <thead>
              <tr>
                <th scope="col">{text('glance.office')}</th>
                <th scope="col">{text('glance.lacking')}</th>
              </tr>
            </thead>
            <tbody>
              {(all ? offices : offices.slice(0, few)).map(({ office, lacking }) => (
                <tr key={office}>
                  <th scope="row">{office}</th>
                  <td>
                    {lacking.length === platforms.length
                      ? text('glance.everywhere')
                      : lacking.map((name) => text(`common.${name}`)).join(', ')}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <More of="glance.showAll" count={offices.length} all={all} showAll={showAll} />
      <p>
        <a class="button" href="register.html">
          <Icon of={BookUser} />
          {text('register.title')}
        </a>
      </p>
    </>
  )
}
