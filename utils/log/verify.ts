import { database, genesis, type Head, type LogDatabase, toEntry } from './database.ts'
import type { LogEntry } from './entry.ts'
import { hashOf } from './hash.ts'

/** `missing`: entries are gone; `changed`: its content is not what was hashed; `unlinked`: not made on the one before. */
export type BreakReason = 'missing' | 'changed' | 'unlinked'

export type Verdict =
  | { readonly intact: true; readonly count: number }
  | {
      readonly intact: false
      /** Entries before the break. */
      readonly count: number
      /** Place in the chain where it breaks. */
      readonly seq: number
      readonly reason: BreakReason
    }

/** Entries hashed at once. */
const batch = 200

/** Checks whether an entry still is what was hashed when it was stored. */
export async function isUnchanged(entry: LogEntry): Promise<boolean> {
  return (await hashOf(entry)) === entry.hash
}

/** Checks a whole chain, given in order of `seq`. With the head known, also that nothing is gone from its end. */
export async function verifyChain(entries: readonly LogEntry[], head?: Head): Promise<Verdict> {
  let previous = genesis
  let unchanged: boolean[] = []
  for (const [index, entry] of entries.entries()) {
    // Many at once: the browser hashes on other threads, and waiting for each alone costs most of the time.
    if (index % batch === 0)
      unchanged = await Promise.all(entries.slice(index, index + batch).map(isUnchanged))
    const broken = (seq: number, reason: BreakReason) =>
      ({ intact: false, count: index, seq, reason }) satisfies Verdict
    if (entry.seq !== index + 1) return broken(index + 1, 'missing')
    if (entry.previous !== previous) return broken(entry.seq, 'unlinked')
    if (!unchanged[index % batch]) return broken(entry.seq, 'changed')
    previous = entry.hash
  }
  const count = entries.length
  if (head && head.seq > count) return { intact: false, count, seq: count + 1, reason: 'missing' }
  if (head && head.hash !== previous) return { intact: false, count, seq: count, reason: 'unlinked' }
  return { intact: true, count }
}

/** Checks the whole log of this installation. */
export async function verifyLog(log: LogDatabase = database): Promise<Verdict> {
  const [rows, head] = await log.transaction('r', log.entries, log.meta, async () => [
    await log.entries.orderBy('seq').toArray(),
    await log.head(),
  ])
  return verifyChain(rows.map(toEntry), head)
}
