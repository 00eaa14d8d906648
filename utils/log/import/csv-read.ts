import Papa from 'papaparse'
import { bytesOf } from './bytes.ts'
import { FileError } from './problem.ts'

/** A row below the head. */
export interface CsvRow {
  /** Line on which it begins, from 1. */
  readonly line: number
  /** The cell of a column, by the column's name in small letters; undefined where there is no such column. */
  readonly cell: (name: string) => string | undefined
  readonly size: number
}

/** UTF-16 units without an end of a row. */
const largestRow = 8 * 2 ** 20
const mostColumns = 500

/**
 * Reads CSV piece by piece, so that a file of any size needs the memory of a few rows: with comma, semicolon (as
 * spreadsheets set to Indonesian write it) or tab, quoted or not. The first row names the columns; `onHead` may refuse
 * them by throwing.
 */
export async function* readCsv(
  file: Blob,
  onHead: (names: readonly string[]) => void,
  signal?: AbortSignal,
): AsyncGenerator<CsvRow[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let rest = ''
  let line = 1
  let head: readonly string[] | undefined
  let columns = new Map<string, number>()
  let format: CsvFormat | undefined

  const rowsIn = (text: string, last: boolean): CsvRow[] => {
    format ??= formatOf(text)
    if (!format && !last) return keep(text)
    const parser = new Papa.Parser((format ?? { delimiter: ',', newline: '\n' }) as Papa.ParseConfig)
    const { data, errors, meta } = parser.parse(text, 0, !last) as Papa.ParseResult<string[]>
    const rows: CsvRow[] = []
    const faults = new Map(errors.map((error) => [error.row ?? 0, error.code]))
    for (const [index, cells] of data.entries()) {
      const fault = faults.get(index)
      if (fault) throw new FileError(line, faultOf(fault))
      if (!head) {
        head = cells.map((cell) => cell.replace(/^\uFEFF/u, '').trim())
        if (head.length > mostColumns) throw new FileError(line, 'terlalu banyak kolom')
        columns = new Map(head.map((name, column) => [name.toLowerCase(), column]))
        onHead([...columns.keys()])
        if (columns.size < head.length) throw new FileError(line, 'ada dua kolom bernama sama')
      } else if (cells.length > 1 || cells[0] !== '') {
        rows.push({ line, size: cells.length, cell: (name) => cells[columns.get(name.toLowerCase()) ?? -1] })
      }
      line += 1 + cells.reduce((breaks, cell) => breaks + breaksIn(cell), 0)
    }
    return keep(text.slice(last ? text.length : meta.cursor), rows)
  }
  const keep = (text: string, rows: CsvRow[] = []) => {
    if (text.length > largestRow)
      throw new FileError(line, 'satu baris lebih dari 8 MB; mungkin tanda kutipnya tidak ditutup')
    rest = text
    return rows
  }

  for await (const bytes of bytesOf(file, signal)) {
    const text = rest + decodePart(decoder, bytes, line)
    yield rowsIn(text, false)
  }
  yield rowsIn(rest + decodePart(decoder, undefined, line), true)
}

function decodePart(decoder: TextDecoder, bytes: Uint8Array | undefined, line: number): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode()
  } catch {
    throw new FileError(line, 'bukan UTF-8 yang sah')
  }
}

interface CsvFormat {
  readonly delimiter: string
  readonly newline: string
}

/** What parts cells and rows, by the first line; undefined before its end is read. */
function formatOf(text: string): CsvFormat | undefined {
  const end = text.search(/[\r\n]/u)
  if (end < 0 || end + 1 >= text.length) return undefined
  const head = text.slice(0, end)
  const count = (mark: string) => head.split(mark).length
  const delimiter = [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best))
  return { delimiter, newline: text.startsWith('\r\n', end) ? '\r\n' : text[end]! }
}

const breaksIn = (cell: string) => cell.match(/\r\n|\r|\n/gu)?.length ?? 0

const faultOf = (code: string) =>
  code === 'MissingQuotes' ? 'tanda kutip tidak ditutup' : 'tanda kutip di tempat yang salah'
