import type { Transaction } from 'dexie'
import { blockSize, entryOfLine, joinLines, lineOf, linesOf } from './block.ts'
import { canonicalJson } from './canonical.ts'
import type { EventRecord, Head, LogDatabase } from './database.ts'
import type { LogEntry } from './entry.ts'
import { doubled, type Facts, factsOf, idNumber, noFacts } from './facts.ts'
import { homesOf, keyOfBlock } from './homes.ts'
import { NumberTable } from './number-table.ts'
import { Writer } from './writer.ts'

/** Which form the columns have. Counted up whenever they are made otherwise: they are then made anew. */
const columnsVersion = 1

/** Blocks read at once. */
const batch = 64

/** From version 1, where each entry was a record: lays them into blocks, as they stand. */
export async function packRows(transaction: Transaction): Promise<void> {
  const [entries, blocks, meta] = ['entries', 'blocks', 'meta'].map((name) => transaction.table(name))
  let last = 0
  let count = 0
  for (;;) {
    const read = entries!.where('seq').above(last).limit(blockSize)
    const rows = (await read.sortBy('seq')) as (LogEntry & { at?: number })[]
    if (rows.length === 0) break
    const lines = rows.map(({ at: _, ...entry }) => lineOf(entry.hash, canonicalJson(entry)))
    await blocks!.put(joinLines(lines), count / blockSize)
    count += rows.length
    last = rows.at(-1)!.seq
  }
  const head = (await meta!.get('head')) as { value: Head } | undefined
  if (head) await meta!.put({ key: 'head', value: { ...head.value, count } })
}

/** Makes the columns from the log's lines when they have an older form or are not there. */
export async function renewColumns(log: LogDatabase): Promise<void> {
  if ((await log.meta.get('columns'))?.value === columnsVersion) return
  await log.transaction('rw', [log.blocks, log.views, log.keys, log.events, log.meta], async () => {
    await Promise.all([log.views.clear(), log.keys.clear(), log.events.clear(), log.meta.delete('view')])
    const { count } = await log.head()
    const homes = await homesOf(log)
    const ids = new NumberTable()
    const posts = new NumberTable()
    const events: EventRecord[] = []
    // The lines stay as they are.
    const blocks = { get: async () => undefined, put: async () => undefined }
    const writer = await Writer.open({ blocks, views: log.views, keys: log.keys }, 0)
    for (let start = 0; start < count; start += batch * blockSize) {
      const numbers = Array.from({ length: batch }, (_, index) =>
        keyOfBlock(homes, start / blockSize + index),
      )
      const read = await log.blocks.bulkGet(numbers)
      for (const line of read.flatMap(linesOf).slice(0, count - start)) {
        const { facts, about } = readLine(line, (post) => posts.get(post) !== undefined)
        const n = writer.add('', facts)
        ids.add(facts.id, n)
        if (facts.post !== 0) posts.add(facts.post, n)
        if (about?.id) events.push({ n, about: about.id, event: about.event, target: null })
      }
      const full = writer.flush()
      if (full) await full
    }
    const rest = writer.close()
    if (rest) await rest
    const tied = events.map((record) => ({ ...record, target: ids.get(idNumber(record.about)) ?? null }))
    if (tied.length > 0) await log.events.bulkPut(tied)
    await log.meta.put({ key: 'columns', value: columnsVersion })
  })
}

/** A line that cannot be read still has its place, and `verify` says so. */
function readLine(
  line: string,
  isKnown: (post: number) => boolean,
): { facts: Facts; about?: LogEntry['about'] } {
  try {
    const entry = entryOfLine(line)
    const facts = factsOf(entry)
    const isDouble = !entry.about && facts.post !== 0 && isKnown(facts.post)
    return { facts: isDouble ? doubled(facts) : facts, about: entry.about }
  } catch {
    return { facts: noFacts }
  }
}
