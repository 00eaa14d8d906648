import type { Appended } from '../messages.ts'
import { database, type Head, type LogDatabase, type Row } from './database.ts'
import type { NewEntry } from './entry.ts'
import { hashOf } from './hash.ts'

/**
 * Appends a validated entry to the chain, once: an entry with the same id, or with the same post of the same
 * platform, is `known` and stays as it was first stored; so is an event that a post can have only once. Resolves
 * when the entry is on the disk.
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
  const entry = await findAbout(given, log)
  const known = await findKnown(entry, log)
  if (known) return known
  const head = await log.head()
  const linked = {
    ...entry,
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

type About = NonNullable<NewEntry['about']>

/** Events of which a second one says nothing new. */
const onceOnly: readonly string[] = ['deleted', 'confirmed', 'dropped']

/** Events with which a post may go on under another id of the platform. */
const renames = ({ event }: About) => event === 'confirmed' || event === 'edited'

async function findKnown(entry: NewEntry, log: LogDatabase): Promise<Appended | undefined> {
  const known =
    (await log.entries.get(entry.id)) ??
    (entry.about ? await findEvent(entry.about, log) : await findPost(entry, log))
  return known && { id: known.id, seq: known.seq, state: 'known' }
}

async function findEvent({ id, event }: About, log: LogDatabase): Promise<Row | undefined> {
  if (id === null || !onceOnly.includes(event)) return undefined
  return log.entries
    .where('about.id')
    .equals(id)
    .filter(({ about }) => about?.event === event)
    .first()
}

/** The entry of a post: its own, or one that tells under which id it was confirmed or edited. */
async function findPost({ platform, postId }: NewEntry, log: LogDatabase): Promise<Row | undefined> {
  if (postId === null) return undefined
  const told = await log.entries.where({ platform, postId }).toArray()
  return (
    told.find(({ about }) => about === undefined) ?? told.find(({ about }) => about?.id && renames(about))
  )
}

/** An entry with the id of what it is about put in, where it was given by `postId` alone and is in the log. */
async function findAbout(entry: NewEntry, log: LogDatabase): Promise<NewEntry> {
  if (entry.about?.id !== null) return entry
  const post = await findPost(entry, log)
  return post ? { ...entry, about: { ...entry.about, id: post.about?.id ?? post.id } } : entry
}
