import { Fragment } from 'preact'
import { type Table, type Value, webLink } from '../utils/report/document.ts'
import { breakable, columnStyle, shown } from '../utils/report/wording.ts'

/** A table of a report as it is printed. */
export function TableOnPaper({ table }: { table: Table }) {
  const { name, columns, rows, totalled } = table
  const styles = columns.map((_, index) => columnStyle(table, index))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: in a narrow window it scrolls sideways, by keyboard, too
    <table aria-label={name} class={totalled && 'totalled'} tabIndex={0}>
      <thead>
        <tr>
          {columns.map((column, index) => (
            <th key={column} scope="col" class={styles[index]}>
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
              <td key={columns[index]} class={styles[index]}>
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
  const words = breakable(shown(value)).map((piece, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no names, and are drawn anew together
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {piece}
    </Fragment>
  ))
  if (link === undefined) return <>{words}</>
  return (
    <a href={link} target="_blank" rel="noreferrer">
      {words}
    </a>
  )
}
