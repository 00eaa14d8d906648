import { percent } from '../../components/exercise/percent.tsx'
import { text } from '../../utils/i18n/i18n.ts'
import { titleOf } from '../../utils/rule-texts.ts'
import { type Column, passed, type Row } from '../../utils/training/class.ts'
import type { Attempt } from '../../utils/training/results.ts'
import { Signature } from './certificate.tsx'
import type { PaperTexts } from './paper-fields.tsx'
import { partTitle } from './part-title.ts'

interface Props {
  readonly row: Row
  readonly columns: readonly Column[]
  /** What decides on passing. */
  readonly basis: Column
  readonly part: string
  readonly attempts: readonly Attempt[]
  readonly paper: PaperTexts
}

/** How many rules are named as worth more practice. */
const mostRules = 5

/** What one person did, part by part, on one page. */
export function ResultSheet({ row, columns, basis, part, attempts, paper }: Props) {
  const answered = columns.filter((column) => row.cells.has(column.part))
  return (
    <article class="page sheet-page">
      <header>
        <p class="institution">{paper.institution}</p>
        <p>{paper.unit}</p>
      </header>
      <h2>{text('paper.sheet')}</h2>
      <p class="activity">{paper.activity}</p>
      <dl class="who">
        <div>
          <dt>{text('paper.name')}</dt>
          <dd>{row.name || '……………………………………'}</dd>
        </div>
        <div>
          <dt>{text('paper.code')}</dt>
          <dd>{row.code}</dd>
        </div>
        <div>
          <dt>{text('paper.result')}</dt>
          <dd>{text(passed(row, basis) ? 'paper.passedIn' : 'paper.notYet', { part })}</dd>
        </div>
        {row.gain !== undefined && (
          <div>
            <dt>{text('paper.progress')}</dt>
            <dd>{text('paper.progressOf', { gain: percent(row.gain) })}</dd>
          </div>
        )}
      </dl>
      <table>
        <thead>
          <tr>
            <th scope="col">{text('paper.part')}</th>
            <th scope="col">{text('paper.exercises')}</th>
            <th scope="col">{text('paper.mean')}</th>
          </tr>
        </thead>
        <tbody>
          {answered.map(({ part: id, count, bundle }) => {
            const { done, mean } = row.cells.get(id)!
            return (
              <tr key={id}>
                <th scope="row">{bundle?.name ?? partTitle(id)}</th>
                <td>{text('paper.doneOf', { done, count })}</td>
                <td>{percent(mean)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <Practise attempts={attempts} />
      <p class="note">{text('paper.note')}</p>
      <Signature paper={paper} />
    </article>
  )
}

/** The rules that this person broke most often. */
function Practise({ attempts }: { attempts: readonly Attempt[] }) {
  const times = new Map<string, number>()
  for (const rule of attempts.flatMap(({ broken }) => broken)) times.set(rule, (times.get(rule) ?? 0) + 1)
  const worst = [...times].sort((a, b) => b[1] - a[1]).slice(0, mostRules)
  if (worst.length === 0) return null
  return (
    <section>
      <h3>{text('paper.practise')}</h3>
      <ul>
        {worst.map(([rule, count]) => (
          <li key={rule}>{text('paper.brokenTimes', { rule: titleOf(rule), count })}</li>
        ))}
      </ul>
    </section>
  )
}
