import type { Appended } from '../messages.ts'
import { database, type Head, type LogDatabase } from './database.ts'
import type { NewEntry } from './entry.ts'
import { hashOf } from './hash.ts'

/**
 * Appends a validated entry to the chain, once: an entry with the same id, or with the same post of the same
 * platform, is `known` and stays as it was first stored. Resolves when the entry is on the disk.
 */
export async function append(given: NewEntry, log: LogDatabase = database): Promise<Appended> {
  // The lock spares worker and pages the race for the same place; the check of the head decides it all the same.
  return navigator.locks.request('saring-log', async () => {
    for (;;) {
      const appended = await tryAppend(given, log)
      if (appended) return appended
    }
  })
}

async function tryAppend(given: NewEntry, log: LogDatabase): Promise<Appended | undefined> {
  const known = await findKnown(given, log)
  if (known) return known
  const head = await log.head()
  const linked = {
    ...given,
    seq: head.seq + 1,
    previous: head.hash,
    installation: await log.installation(),
  }
  // Outside the transaction: one that waits for anything but the database commits by itself.
  const hash = await hashOf(linked)
  const row = { ...linked, hash, at: Date.parse(given.publishedAt) }
  return log.transaction('rw', log.entries, log.meta, async () => {
    if ((await log.head()).hash !== head.hash) return undefined
    await log.entries.add(row)
    await log.meta.put({ key: 'head', value: { seq: row.seq, hash } satisfies Head })
    return { id: row.id, seq: row.seq, state: 'new' } satisfies Appended
  })
}

async function findKnown(
  { id, platform, postId }: NewEntry,
  log: LogDatabase,
): Promise<Appended | undefined> {
  const known =
    (await log.entries.get(id)) ??
    (postId === null ? undefined : await log.entries.where({ platform, postId }).first())
  return known && { id: known.id, seq: known.seq, state: 'known' }
}
