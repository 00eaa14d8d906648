import * as v from 'valibot'
import { describe, validate } from '../../pack/validate.ts'
import { readCells } from '../csv.ts'
import { entrySchema, type LogEntry } from '../entry.ts'
import { quickCheck } from '../quick-check.ts'
import { isCanonicalLine } from './canonical-line.ts'
import { readCsv } from './csv-read.ts'
import { parseElement, splitJson } from './json-split.ts'
import { FileError } from './problem.ts'

/** An entry of an export, or why it is none. `written`: its line, where its JSON is canonical as our exports write it. */
export type ReadEntry = { readonly line: number } & (
  | { readonly entry: LogEntry; readonly written?: Uint8Array }
  | { readonly entry?: undefined; readonly reason: string }
)

const isEntry = quickCheck(entrySchema)

const frameSchema = v.looseObject({
  format: v.literal('saring-log', 'bukan ekspor catatan Saring'),
  version: v.literal(1, 'versi ekspor ini tidak dikenal; perbarui Saring'),
  entries: v.array(v.literal(0, 'bukan objek'), 'harus daftar'),
})

/** Reads an export of ours, JSON or CSV, some entries at a time. Throws a `FileError` where it cannot go on. */
export async function* readExport(file: Blob, signal?: AbortSignal): AsyncGenerator<ReadEntry[]> {
  const start = (await file.slice(0, 1000).text()).replace(/^\uFEFF/u, '').trimStart()
  if (start.startsWith('{') || start.startsWith('[')) yield* readJson(file, signal)
  else yield* readRows(file, signal)
}

async function* readJson(file: Blob, signal?: AbortSignal): AsyncGenerator<ReadEntry[]> {
  const pieces = splitJson(file, signal, isCanonicalLine)
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
    yield value
      .filter(({ list }) => list === 'entries')
      .map((element) => {
        const place = `entries.${read++}`
        const data = parseElement(element)
        if (isEntry(data)) {
          const { line, bytes } = element
          return { line, entry: data as LogEntry, ...(bytes && { written: bytes }) }
        }
        const checked = validate(entrySchema, data)
        return checked.ok
          ? { line: element.line, entry: checked.value }
          : { line: element.line, reason: `${place}: ${describe(checked.problems)}` }
      })
  }
}

function frameReason(issue: v.BaseIssue<unknown>, path: string | null): string {
  if (!path) return 'bukan ekspor catatan Saring'
  return `${path}: ${issue.received === 'undefined' ? 'wajib diisi' : issue.message}`
}

async function* readRows(file: Blob, signal?: AbortSignal): AsyncGenerator<ReadEntry[]> {
  const onHead = (names: readonly string[]) => {
    if (!names.includes('hash')) throw new FileError(1, 'bukan ekspor catatan Saring: tidak ada kolom hash')
  }
  for await (const rows of readCsv(file, onHead, signal)) {
    yield rows.map(({ line, cell }) => {
      const checked = validate(entrySchema, readCells(cell))
      return checked.ok ? { line, entry: checked.value } : { line, reason: describe(checked.problems) }
    })
  }
}

/** Months ahead that a platform lets a post be scheduled. */
const furthest = 18 * 31 * 86_400_000
const earliest = Date.UTC(2004, 0, 1)

/** What is wrong with the times of an entry, seen from `now` (milliseconds since 1970). */
export function implausible({ publishedAt, composedAt }: LogEntry, now: number): string | undefined {
  const published = Date.parse(publishedAt)
  if (published > now + furthest) return `publishedAt: ${publishedAt} masih terlalu jauh di depan`
  if (published < earliest) return `publishedAt: ${publishedAt} sebelum ada media sosial`
  if (Date.parse(composedAt) > now + 86_400_000) return `composedAt: ${composedAt} belum terjadi`
  return undefined
}
