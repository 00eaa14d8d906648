import { useEffect, useMemo, useState } from 'preact/hooks'
import { percent } from '../../components/exercise/percent.tsx'
import { formatNumber, text } from '../../utils/i18n/i18n.ts'
import { difficultyOf, discriminationOf } from '../../utils/training/class.ts'
import { itemStatistics } from '../../utils/training/items.ts'
import { firstScores, type Results } from '../../utils/training/results.ts'
import { entryOf, makeGenerated } from './catalogue.ts'

const few = 15

/** How each exercise worked in a class: how hard it was, and whether it tells who has learned. */
export function Items({ people }: { people: readonly Results[] }) {
  useEffect(() => void makeGenerated(), [])
  const [all, setAll] = useState(false)
  const items = useMemo(() => itemStatistics(people.map(({ attempts }) => firstScores(attempts))), [people])
  if (items.length === 0) return null
  return (
    <section class="panel">
      <h2 id="items-title">{text('trainer.items')}</h2>
      <p class="quiet small">{text('trainer.itemsLead')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard */}
      <section class="scroller" aria-labelledby="items-title" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{text('trainer.exercise')}</th>
              <th scope="col">{text('trainer.answers')}</th>
              <th scope="col">{text('trainer.difficulty')}</th>
              <th scope="col">{text('trainer.discrimination')}</th>
            </tr>
          </thead>
          <tbody>
            {(all ? items : items.slice(0, few)).map((item) => (
              <tr key={item.exercise}>
                <th scope="row" lang="id">
                  {entryOf(item.exercise)?.exercise.title ?? item.exercise}
                </th>
                <td>{formatNumber(item.answers)}</td>
                <td>
                  {percent(item.difficulty)}{' '}
                  <span class="quiet small">{text(`trainer.${difficultyOf(item)}`)}</span>
                </td>
                <td>
                  {item.discrimination !== undefined &&
                    formatNumber(item.discrimination, {
                      minimumFractionDigits: 2,
                      maximumFractionDigits: 2,
                    })}{' '}
                  <span class="quiet small">{text(`trainer.${discriminationOf(item)}`)}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {items.length > few && !all && (
        <button type="button" class="button" onClick={() => setAll(true)}>
          {text('trainer.allItems', { count: items.length })}
        </button>
      )}
    </section>
  )
}
