import * as v from 'valibot'
import { describe, validate } from '../../pack/validate.ts'
import { readCells } from '../csv.ts'
import { entrySchema, type LogEntry } from '../entry.ts'
import { pieceSize } from './bytes.ts'
import { isCanonicalLine } from './canonical-line.ts'
import { readCsv } from './csv-read.ts'
import { type Element, parseElement } from './json-split.ts'
import { type LinesAhead, splitAhead } from './lines-ahead.ts'
import { FileError } from './problem.ts'
import { isEntry, type LaidLines } from './read-lines.ts'

/** An entry of an export, or why it is none. `written`: its line, where its JSON is canonical as our exports write it. */
export type ReadEntry = { readonly line: number } & (
  | { readonly entry: LogEntry; readonly written?: Uint8Array }
  | { readonly entry?: undefined; readonly reason: string }
)

const frameSchema = v.looseObject({
  format: v.literal('saring-log', 'bukan ekspor catatan Saring'),
  version: v.literal(1, 'versi ekspor ini tidak dikenal; perbarui Saring'),
  entries: v.array(v.literal(0, 'bukan objek'), 'harus daftar'),
})

export interface ReadOptions {
  readonly signal?: AbortSignal
  /** Where given, stretches of lines are read by this, several ahead; see `lines-ahead.ts`. */
  readonly ahead?: LinesAhead
}

/** What comes of some of a file: entries one by one, or lines that were read ahead. */
export type ReadPart = { readonly bytes: number } & (
  | { readonly entries: readonly ReadEntry[] }
  | { readonly entries?: undefined; readonly line: number; readonly laid: LaidLines }
)

/** Reads an export of ours, JSON or CSV, some entries at a time. Throws a `FileError` where it cannot go on. */
export async function* readExport(file: Blob, options: ReadOptions = {}): AsyncGenerator<ReadPart> {
  const start = (await file.slice(0, 1000).text()).replace(/^\uFEFF/u, '').trimStart()
  if (start.startsWith('{') || start.startsWith('[')) yield* readJson(file, options)
  else yield* readRows(file, options)
}

/** Reads an export into entries. */
export async function* readEntries(file: Blob, signal?: AbortSignal): AsyncGenerator<readonly ReadEntry[]> {
  for await (const { entries } of readExport(file, signal ? { signal } : {})) if (entries) yield entries
}

async function* readJson(file: Blob, { signal, ahead }: ReadOptions): AsyncGenerator<ReadPart> {
  const pieces = splitAhead(file, { isLine: isCanonicalLine, list: 'entries', signal, ahead })
  let read = 0
  for (;;) {
    const { done, value } = await pieces.next()
    if (done) {
      const frame = v.safeParse(frameSchema, value)
      if (frame.success) return
      const [issue] = frame.issues
      const path = v.getDotPath(issue)
      throw new FileError(
        1,
        path && issue.kind !== 'schema' ? `${path}: ${issue.message}` : frameReason(issue, path),
      )
    }
    if (!value.elements) {
      read += value.laid.keys.id.length
      yield value
      continue
    }
    const entries = value.elements
      .filter(({ list }) => list === 'entries')
      .map((element) => readElement(element, `entries.${read++}`))
    yield { entries, bytes: value.bytes }
  }
}

function readElement(element: Element, place: string): ReadEntry {
  const data = parseElement(element)
  if (isEntry(data)) {
    const { line, bytes } = element
    return { line, entry: data as LogEntry, ...(bytes && { written: bytes }) }
  }
  const checked = validate(entrySchema, data)
  return checked.ok
    ? { line: element.line, entry: checked.value }
    : { line: element.line, reason: `${place}: ${describe(checked.problems)}` }
}

function frameReason(issue: v.BaseIssue<unknown>, path: string | null): string {
  if (!path) return 'bukan ekspor catatan Saring'
  return `${path}: ${issue.received === 'undefined' ? 'wajib diisi' : issue.message}`
}

async function* readRows(file: Blob, { signal }: ReadOptions): AsyncGenerator<ReadPart> {
  const onHead = (names: readonly string[]) => {
    if (!names.includes('hash')) throw new FileError(1, 'bukan ekspor catatan Saring: tidak ada kolom hash')
  }
  for await (const rows of readCsv(file, onHead, signal)) {
    const entries = rows.map(({ line, cell }) => {
      const checked = validate(entrySchema, readCells(cell))
      return checked.ok ? { line, entry: checked.value } : { line, reason: describe(checked.problems) }
    })
    yield { entries, bytes: pieceSize }
  }
}
