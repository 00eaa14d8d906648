import { entryOfLine } from '../log/block.ts'
import type { LogEntry } from '../log/entry.ts'

/** What marks our documents among others that a database may hold. */
const type = 'saring-log'

/**
 * A log entry as a document of CouchDB. Its id is the entry's, and its revision is made of the entry's hash: the same
 * entry is the same revision wherever it is sent from, so that sending it again changes nothing, while other content
 * under its id is a conflict that the server keeps and shows.
 */
export interface EntryDocument {
  readonly _id: string
  readonly _rev: string
  readonly type: typeof type
  readonly version: 1
  readonly entry: LogEntry
}

const revisionOf = (hash: string): string => `1-${hash.slice(0, 32)}`

/** Reads a line of the log's blocks. */
export function documentOf(line: string): EntryDocument {
  const entry = entryOfLine(line)
  return { _id: entry.id, _rev: revisionOf(entry.hash), type, version: 1, entry }
}

/** The JSON of the entry that a document from a server claims to hold, on one line; or why it holds none. */
export function entryJson(
  document: Readonly<Record<string, unknown>>,
): { readonly json: string } | { readonly reason: string } {
  const { _id: id, entry } = document
  if (document.type !== type) return { reason: 'bukan catatan Saring' }
  if (document.version !== 1) return { reason: 'versi catatan ini tidak dikenal; perbarui Saring' }
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry))
    return { reason: 'entry: harus objek' }
  if ((entry as { id?: unknown }).id !== id) return { reason: 'id dokumen lain dari id catatan di dalamnya' }
  try {
    const json = JSON.stringify(entry)
    return json.length > longest ? { reason: 'terlalu panjang' } : { json }
  } catch {
    return { reason: 'bersarang terlalu dalam' }
  }
}

/** UTF-16 units; the longest entry that the schema lets through is shorter. */
const longest = 4_000_000
