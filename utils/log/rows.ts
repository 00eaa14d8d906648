import { blockSize, entryOfLine, linesOf, type StoredBlock } from './block.ts'
import { database, type LogDatabase, type Row } from './database.ts'
import { idNumber } from './facts.ts'
import { homesOf, keyOfBlock, readBlockRun } from './homes.ts'
import { knownEntries } from './known.ts'

export const rowOf = (line: string, n: number): Row => {
  const entry = entryOfLine(line)
  return { ...entry, n, at: Date.parse(entry.publishedAt) }
}

/** Full blocks never change: those read last are kept, some 16,000 entries. */
const keptBlocks = 256
const caches = new WeakMap<object, Map<number, string[]>>()

/** Blocks by their numbers. */
export async function readBlocks(
  numbers: Iterable<number>,
  log: LogDatabase = database,
): Promise<ReadonlyMap<number, string[]>> {
  const cache = caches.get(log.memory.key) ?? new Map<number, string[]>()
  caches.set(log.memory.key, cache)
  const blocks = new Map<number, string[]>()
  const missing: number[] = []
  for (const number of new Set(numbers)) {
    const kept = cache.get(number)
    if (kept) blocks.set(number, kept)
    else missing.push(number)
  }
  if (missing.length === 0) return blocks
  const homes = await homesOf(log)
  const read = await log.blocks.bulkGet(missing.map((number) => keyOfBlock(homes, number)))
  for (const [index, block] of read.entries()) {
    const number = missing[index]!
    const lines = linesOf(block)
    blocks.set(number, lines)
    if (lines.length === blockSize) cache.set(number, lines)
  }
  for (const number of cache.keys()) {
    if (cache.size <= keptBlocks) break
    cache.delete(number)
  }
  return blocks
}

const blockOf = (n: number) => Math.floor(n / blockSize)

/** Entries by their places in the log, in the order asked for. A place that the log does not hold is left out. */
export async function rowsAt(places: readonly number[], log: LogDatabase = database): Promise<Row[]> {
  const blocks = await readBlocks(places.map(blockOf), log)
  return places.flatMap((n) => {
    const line = blocks.get(blockOf(n))?.[n % blockSize]
    return line === undefined ? [] : [rowOf(line, n)]
  })
}

/** The entry with an id. */
export async function rowWithId(id: string, log: LogDatabase = database): Promise<Row | undefined> {
  const known = await knownEntries(log, (await log.head()).count)
  const place = known.placeOf(idNumber(id))
  const [row] = place === undefined ? [] : await rowsAt([place], log)
  return row?.id === id ? row : undefined
}

/** The events that were told of an entry, in the order in which they came. */
export async function eventsAbout(id: string, log: LogDatabase = database): Promise<Row[]> {
  const told = await log.events.where('about').equals(id).sortBy('n')
  return rowsAt(
    told.map(({ n }) => n),
    log,
  )
}

/** All lines of the log in order, a block at a time: bounded memory, however long the log. */
export async function* blocksOf(
  log: LogDatabase = database,
  options: BlockOptions = {},
): AsyncGenerator<{ readonly first: number; readonly lines: string[] }> {
  const { count } = await log.head()
  for await (const { first, block } of storedBlocks(log, count, options))
    yield { first, lines: linesOf(block).slice(0, count - first) }
}

interface BlockOptions {
  /** The place from whose block on they are read. */
  readonly from?: number
  /** Blocks that are read at once. */
  readonly batch?: number
}

/** The blocks of the first `count` entries as they lie in the database; undefined for one that is gone. */
export async function* storedBlocks(
  log: LogDatabase,
  count: number,
  { from = 0, batch = 32 }: BlockOptions = {},
): AsyncGenerator<{ readonly first: number; readonly block: StoredBlock | undefined }> {
  const end = Math.ceil(count / blockSize)
  const homes = await homesOf(log)
  const read = (start: number) => readBlockRun(log, homes, start, Math.max(0, Math.min(batch, end - start)))
  let start = blockOf(from)
  let next = read(start)
  for (; start < end; start += batch) {
    const blocks = await next
    // The database reads on while these are looked at.
    next = read(start + batch)
    for (const [index, block] of blocks.entries()) yield { first: (start + index) * blockSize, block }
  }
}

/** The lines at these places, which are in order, some at a time. */
export async function* linesAt(places: Uint32Array, log: LogDatabase = database): AsyncGenerator<string[]> {
  const stretch = 1024
  for (let start = 0; start < places.length; start += stretch) {
    const some = places.subarray(start, start + stretch)
    const blocks = await readBlocks(Array.from(some, blockOf), log)
    yield Array.from(some, (n) => blocks.get(blockOf(n))?.[n % blockSize]).filter(
      (line) => line !== undefined,
    )
  }
}

/** The newest entries by arrival, as far back as `blocks` blocks, newest first. */
export async function latestRows(blocks: number, log: LogDatabase = database): Promise<Row[]> {
  const { count } = await log.head()
  const from = Math.max(0, Math.ceil(count / blockSize) - blocks) * blockSize
  const rows: Row[] = []
  for await (const { first, lines } of blocksOf(log, { from }))
    for (const [index, line] of lines.entries()) rows.push(rowOf(line, first + index))
  return rows.reverse()
}
