import { isFigure, type Table, type Value, webLink } from '../utils/report/document.ts'
import { shown } from '../utils/report/wording.ts'

/** A table of a report as it is printed. */
export function TableOnPaper({ table: { name, columns, rows, totalled } }: { table: Table }) {
  const kindOf = columns.map((_, index) => (rows.some((row) => isFigure(row[index])) ? 'figure' : undefined))
  return (
    <table aria-label={name} class={totalled && 'totalled'}>
      <thead>
        <tr>
          {columns.map((column, index) => (
            <th key={column} scope="col" class={kindOf[index]}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no names, and are drawn anew together
          <tr key={at}>
            {row.map((value, index) => (
              <td key={columns[index]} class={kindOf[index]}>
                <Shown value={value} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Shown({ value }: { value: Value }) {
  const link = webLink(value)
  if (link === undefined) return <>{shown(value)}</>
  return (
    <a href={link} target="_blank" rel="noreferrer">
      {shown(value)}
    </a>
  )
}
