import { useState } from 'preact/hooks'
import { Confirm } from '../../components/confirm.tsx'
import { Percent, percent } from '../../components/exercise/percent.tsx'
import { formatDate, text } from '../../utils/i18n/i18n.ts'
import type { Cell, Column, Row } from '../../utils/training/class.ts'
import { partTitle, shortPartTitle } from './part-title.ts'
import { database, kept } from './store.ts'

const perPage = 50

/** Every person with every part: how much is done and how well, at the first try. */
export function ClassTable({ rows, columns }: { rows: readonly Row[]; columns: readonly Column[] }) {
  const [page, setPage] = useState(0)
  const pages = Math.max(1, Math.ceil(rows.length / perPage))
  const at = Math.min(page, pages - 1)
  return (
    <section class="panel">
      <h2 id="progress-title">{text('trainer.progress')}</h2>
      <p class="quiet small">{text('trainer.progressLead')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard */}
      <section class="scroller" aria-labelledby="progress-title" tabIndex={0}>
        <table class="class-table">
          <thead>
            <tr>
              <th scope="col">{text('trainer.person')}</th>
              {columns.map((column) => (
                <th key={column.part} scope="col" title={titleOf(column)}>
                  {column.bundle?.name ?? shortPartTitle(column.part)}
                </th>
              ))}
              <th scope="col">{text('practice.gain')}</th>
              <th scope="col">{text('trainer.last')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {rows.slice(at * perPage, (at + 1) * perPage).map((row) => (
              <tr key={row.trainee}>
                <th scope="row">
                  {row.name || row.code}
                  {row.name && <span class="quiet small code"> {row.code}</span>}
                </th>
                {columns.map(({ part, count }) => (
                  <td key={part}>
                    <Score of={row.cells.get(part)} count={count} />
                  </td>
                ))}
                <td>{row.gain === undefined ? '–' : percent(row.gain)}</td>
                <td class="quiet small">
                  {row.last === undefined ? '–' : formatDate(row.last, { dateStyle: 'medium' })}
                </td>
                <td>
                  <Confirm
                    label={text('trainer.delete')}
                    about={row.name || row.code}
                    question={text('trainer.deleteAsk', { title: row.name || row.code })}
                    go={text('trainer.deleteYes')}
                    onGo={() => void kept(() => database.forget([row.trainee]))}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {pages > 1 && (
        <nav class="row" aria-label={text('trainer.pages')}>
          <button type="button" class="button" disabled={at === 0} onClick={() => setPage(at - 1)}>
            {text('trainer.before')}
          </button>
          <span>{text('trainer.page', { page: at + 1, count: pages })}</span>
          <button type="button" class="button" disabled={at === pages - 1} onClick={() => setPage(at + 1)}>
            {text('trainer.after')}
          </button>
        </nav>
      )}
    </section>
  )
}

const titleOf = ({ part, bundle }: Column): string => bundle?.name ?? partTitle(part)

function Score({ of, count }: { of: Cell | undefined; count: number }) {
  if (!of) return <span class="quiet">–</span>
  return (
    <>
      <Percent value={of.mean} />
      {of.done < count && (
        <span class="quiet small part-done">
          {of.done}/{count}
        </span>
      )}
    </>
  )
}
