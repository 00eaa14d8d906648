import { BlockBuilder, blockSize } from '../block.ts'
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
  const text = textOf(bytes)
  if (text === undefined) return undefined
  const chunk = new ChunkBuilder()
  const sources = new Sources()
  const events: IncomingEvent[] = []
  const lines: Uint8Array[] = []
  const hashes: string[] = []
  for (let [at, from] = [0, 0]; at < bytes.length; ) {
    const [end, until] = [bytes.indexOf(lineBreak, at), text.indexOf('\n', from)]
    if (end < 0 || bytes[end - 1] !== comma) return undefined
    const entry = entryIn(text.slice(from, until - 1))
    if (!entry || implausible(entry, now) !== undefined) return undefined
    const facts = factsOf(entry)
    if (entry.about?.id) events.push({ index: lines.length, about: entry.about.id, event: entry.about.event })
    sources.add(entry, facts.at)
    chunk.add(facts)
    hashes.push(entry.hash)
    lines.push(bytes.subarray(at, end - 1))
    at = end + 1
    from = until + 1
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

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return decode(bytes, 0)
  } catch {
    return undefined
  }
}

function entryIn(line: string): LogEntry | undefined {
  if (!isCanonicalLine(line)) return undefined
  try {
    const data = JSON.parse(line)
    return isEntry(data) ? (data as LogEntry) : undefined
  } catch {
    return undefined
  }
}

function blocksOf(lines: readonly Uint8Array[], canonical: readonly Uint8Array[]): Uint8Array[] {
  const block = new BlockBuilder()
  const blocks: Uint8Array[] = []
  for (const [index, line] of lines.entries()) {
    block.add(hashBytes(line), canonical[index]!)
    if (block.lines === blockSize) blocks.push(block.take())
  }
  if (block.lines > 0) blocks.push(block.take())
  return blocks
}
