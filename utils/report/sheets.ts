import type { Report, Table, Value } from './document.ts'

/** A cell of a workbook with its own type, as `write-excel-file` takes it. A text is never a formula there. */
export interface SheetCell {
  readonly type: StringConstructor | NumberConstructor | DateConstructor
  readonly value: string | number | Date
  readonly format?: string
  readonly fontWeight?: 'bold'
}

export interface Sheet {
  readonly sheet: string
  readonly data: readonly (readonly (SheetCell | null)[])[]
}

/** A workbook of the report: its words on the first sheet, then a sheet for each table, with real numbers and dates. */
export function reportSheets(report: Report): Sheet[] {
  const { title, institution, unit, period, recipient, blocks } = report
  const words = [
    title,
    institution,
    unit,
    period,
    recipient,
    ...blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])),
  ]
  const tables = blocks.filter((block): block is Table => block.kind === 'table')
  return [
    { sheet: 'Laporan', data: words.map((line, index) => [text(line, index === 0)]) },
    ...tables.map(({ name, columns, rows }) => {
      const linked = columns.map((_, index) => rows.some((row) => linkOf(row[index]) !== undefined))
      const head = columns.flatMap((column, index) => [
        text(column, true),
        ...(linked[index] ? [text('Tautan', true)] : []),
      ])
      const lines = rows.map((row) =>
        row.flatMap((value, index) => [cell(value), ...(linked[index] ? [cell(linkCell(value))] : [])]),
      )
      return { sheet: name, data: [head, ...lines] }
    }),
  ]
}

const linkOf = (value: Value) => (value && 'text' in value ? value.link : undefined)
const linkCell = (value: Value): Value => {
  const link = linkOf(value)
  return link === undefined ? undefined : { text: link }
}

const text = (value: string, bold = false): SheetCell => ({
  type: String,
  value,
  ...(bold && { fontWeight: 'bold' as const }),
})

function cell(value: Value): SheetCell | null {
  if (value === undefined) return null
  if ('number' in value) return { type: Number, value: value.number }
  if ('share' in value) return { type: Number, value: value.share, format: '0%' }
  if ('day' in value) return { type: Date, value: new Date(`${value.day}T00:00:00Z`), format: 'dd/mm/yyyy' }
  return text(value.text)
}
