/** What a cell of a report's table holds. A share is from 0 to 1, a day `YYYY-MM-DD`. */
export type Value =
  | { readonly text: string; readonly link?: string }
  | { readonly number: number }
  | { readonly share: number }
  | { readonly day: string }
  | undefined

export interface Table {
  readonly kind: 'table'
  /** Name of its sheet in a workbook; at most 31 characters. */
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Value[])[]
  /** Whether the last row sums up the others. */
  readonly totalled?: true
}

/** A paragraph, named so that what a person wrote in its place is found again. */
export interface Paragraph {
  readonly kind: 'paragraph'
  readonly id: string
  readonly text: string
}

export type Block = Paragraph | Table | { readonly kind: 'heading'; readonly text: string }

/** A report as every format is made from it: page, print, workbook, plain text. */
export interface Report {
  readonly title: string
  readonly institution: string
  readonly unit: string
  readonly period: string
  readonly recipient: string
  readonly blocks: readonly Block[]
  readonly signature: { readonly place: string; readonly date: string; readonly name: string }
}

/** The report with the paragraphs that a person wrote anew, by their ids. */
export function withEdits(report: Report, edits: Readonly<Record<string, string>>): Report {
  const blocks = report.blocks.map((block) =>
    block.kind === 'paragraph' && Object.hasOwn(edits, block.id)
      ? { ...block, text: edits[block.id]! }
      : block,
  )
  return { ...report, blocks }
}

/** A table; none where it would be empty. */
export const table = (
  name: string,
  columns: readonly string[],
  rows: readonly (readonly Value[])[],
): Table | undefined => (rows.length === 0 ? undefined : { kind: 'table', name, columns, rows })

/** Whether a value stands at the right of its column. */
export const isFigure = (value: Value): boolean =>
  value !== undefined && ('number' in value || 'share' in value)

/** The address that a value leads to; undefined for none, and for one that is not of the web. */
export function webLink(value: Value): string | undefined {
  const link = value && 'text' in value ? value.link : undefined
  return link !== undefined && /^https?:\/\//u.test(link) ? link : undefined
}
