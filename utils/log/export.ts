import { entryOfLine, jsonOfLine } from './block.ts'
import { csvHead, csvRow } from './csv.ts'
import { database, type LogDatabase } from './database.ts'
import type { LogEntry } from './entry.ts'
import { blocksOf, linesAt } from './rows.ts'

export interface ExportOptions {
  /** The entries' places in the log; all of it when missing. What became of them goes with them. */
  readonly places?: Uint32Array
  /** ISO 8601. */
  readonly exportedAt: string
  readonly signal?: AbortSignal
  /** Told after each batch: entries written, and how many there are. */
  readonly onProgress?: (done: number, total: number) => void
}

export type ExportFormat = 'json' | 'csv'
export const exportTypes: Readonly<Record<ExportFormat, string>> = {
  json: 'application/json',
  csv: 'text/csv',
}

/**
 * The log as a file, piece by piece, in the order in which entries came, by which a reader can check the chains:
 * JSON, export version 1, an entry a line; or CSV (RFC 4180) with a byte order mark, by which spreadsheets know UTF-8.
 */
export async function* exportLog(
  format: ExportFormat,
  { places, exportedAt, signal, onProgress }: ExportOptions,
  log: LogDatabase = database,
): AsyncGenerator<string> {
  const wanted = places && (await withHistory(places, log))
  const total = wanted?.length ?? (await log.head()).count
  yield format === 'csv' ? csvHead : jsonHead(await log.installation(), exportedAt)
  let done = 0
  for await (const lines of wanted ? linesAt(wanted, log) : wholeBlocks(log)) {
    signal?.throwIfAborted()
    yield format === 'csv'
      ? lines.map((line) => csvRow(entryOfLine(line))).join('')
      : `${done === 0 ? '\n' : ',\n'}${lines.map(jsonOfLine).join(',\n')}`
    done += lines.length
    onProgress?.(done, total)
  }
  if (format === 'json') yield '\n]}\n'
}

async function* wholeBlocks(log: LogDatabase): AsyncGenerator<string[]> {
  for await (const { lines } of blocksOf(log)) if (lines.length > 0) yield lines
}

/** The places with those of the entries that say what became of them, or that they took the place of, in order. */
async function withHistory(places: Uint32Array, log: LogDatabase): Promise<Uint32Array> {
  const wanted = new Set(places)
  const events = await log.events.toArray()
  const told = new Set<string>()
  for (const { n, target, about } of events)
    if (wanted.has(n) || (target !== null && wanted.has(target))) told.add(about)
  for (const { n, target, about } of events) {
    if (!told.has(about)) continue
    wanted.add(n)
    if (target !== null) wanted.add(target)
  }
  return Uint32Array.from(wanted).sort()
}

const jsonHead = (installation: string, exportedAt: string) =>
  `{"format":"saring-log","version":1,"exportedAt":${JSON.stringify(exportedAt)},"installation":${JSON.stringify(installation)},"entries":[`

/** Entries as a whole JSON export: for few, and where there is no database. */
export const toJson = (entries: readonly LogEntry[], installation: string, exportedAt: string): string =>
  `${jsonHead(installation, exportedAt)}${entries.map((entry) => `\n${JSON.stringify(entry)}`).join(',')}\n]}\n`

/** Entries as a whole CSV export. */
export const toCsv = (entries: readonly LogEntry[]): string => csvHead + entries.map(csvRow).join('')
