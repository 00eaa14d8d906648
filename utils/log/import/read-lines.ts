import { blockOf, blockSize } from '../block.ts'
import { type Chunk, ChunkBuilder } from '../columns.ts'
import type { IncomingEvent } from '../database.ts'
import { entrySchema, type LogEntry } from '../entry.ts'
import { factsOf } from '../facts.ts'
import { digestMany } from '../hash.ts'
import { quickCheck } from '../quick-check.ts'
import { decode } from './bytes.ts'
import { canonicalBytes, hashBytes, isCanonicalLine } from './canonical-line.ts'
import { implausible } from './implausible.ts'
import { mostSources, type Source, Sources } from './sources.ts'

/** Entries that were read, checked and laid into blocks, as the log keeps them. */
export interface LaidLines extends Chunk {
  /** The last may be shorter than the others. */
  readonly blocks: readonly Uint8Array[]
  readonly events: readonly IncomingEvent[]
  readonly sources: readonly Source[]
}

/** Whether data is an entry that need not be changed to be one. */
export const isEntry = quickCheck(entrySchema)

/**
 * Reads lines of an export, each of which holds an entry as our exports write it, a comma and a line break. Undefined
 * where any of them is another, or anything is wrong with it: what, is left to whoever reads entry by entry. The bytes
 * are written over.
 */
export function readLines(bytes: Uint8Array, now: number): LaidLines | undefined {
  const chunk = new ChunkBuilder()
  const sources = new Sources()
  const events: IncomingEvent[] = []
  const lines: Uint8Array[] = []
  const hashes: string[] = []
  for (let at = 0; at < bytes.length; ) {
    const begun = at
    const first = lines.length
    while (at < bytes.length && lines.length < first + blockSize) {
      const end = bytes.indexOf(lineBreak, at)
      if (end < 0 || bytes[end - 1] !== comma) return undefined
      lines.push(bytes.subarray(at, end - 1))
      at = end + 1
    }
    const entries = entriesIn(bytes.subarray(begun, at - 2))
    if (entries?.length !== lines.length - first) return undefined
    for (const [index, entry] of entries.entries()) {
      if (implausible(entry, now) !== undefined) return undefined
      const facts = factsOf(entry)
      const { about } = entry
      if (about?.id) events.push({ index: first + index, about: about.id, event: about.event })
      sources.add(entry, facts.at)
      chunk.add(facts)
      hashes.push(entry.hash)
    }
  }
  const canonical = lines.map(canonicalBytes)
  if (digestMany(canonical).some((digest, index) => digest !== hashes[index])) return undefined
  const listed = sources.inOrder()
  // With so many, those that come later are not told of: who reads them in order knows which.
  if (listed.length >= mostSources) return undefined
  return { ...chunk.build(), blocks: blocksOf(lines, canonical), events, sources: listed }
}

const lineBreak = 0x0a
const comma = 0x2c

/** Those of some lines together: one by one, and all at once, both take longer than so many. */
function entriesIn(bytes: Uint8Array): LogEntry[] | undefined {
  try {
    const text = decode(bytes, 0)
    if (!text.split(',\n').every(isCanonicalLine)) return undefined
    const entries: unknown[] = JSON.parse(`[${text}]`)
    return entries.every(isEntry) ? (entries as LogEntry[]) : undefined
  } catch {
    return undefined
  }
}

function blocksOf(lines: readonly Uint8Array[], canonical: readonly Uint8Array[]): Uint8Array[] {
  const laid = lines.map((line, index) => [hashBytes(line), canonical[index]!])
  const blocks: Uint8Array[] = []
  for (let first = 0; first < laid.length; first += blockSize)
    blocks.push(blockOf(laid.slice(first, first + blockSize)))
  return blocks
}
