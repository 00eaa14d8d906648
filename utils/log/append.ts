import type { Appended } from '../messages.ts'
import { lineOf } from './block.ts'
import { canonicalJson } from './canonical.ts'
import { database, type Head, type LogDatabase, type Row } from './database.ts'
import type { LogEntry, NewEntry } from './entry.ts'
import { factsOf, idNumber, postNumber } from './facts.ts'
import { digest } from './hash.ts'
import { type KnownEntries, knownEntries } from './known.ts'
import { rowsAt } from './rows.ts'
import { Writer } from './writer.ts'

/** Name of the lock under which the log is written. */
export const writing = 'saring-log'

/**
 * Appends a validated entry to the chain, once: an entry with the same id, or with the same post of the same
 * platform, is `known` and stays as it was first stored; so is an event that a post can have only once. Resolves
 * when the entry is on the disk.
 */
export async function append(given: NewEntry, log: LogDatabase = database): Promise<Appended> {
  // The lock spares worker and pages the race for the same place; the check of the head decides it all the same.
  return navigator.locks.request(writing, async () => {
    for (;;) {
      const appended = await tryAppend(given, log)
      if (appended) return appended
    }
  })
}

async function tryAppend(given: NewEntry, log: LogDatabase): Promise<Appended | undefined> {
  const head = await log.head()
  const known = await knownEntries(log, head.count)
  const entry = await findAbout(given, known, log)
  const stored = await findStored(entry, known, log)
  if (stored) return { id: stored.id, seq: stored.seq, state: 'known' }
  const linked = {
    ...entry,
    seq: head.seq + 1,
    previous: head.hash,
    installation: await log.installation(),
  }
  const canonical = canonicalJson(linked)
  // Outside the transaction: one that waits for anything but the database commits by itself.
  const hash = await digest(canonical)
  return log.transaction('rw', [log.blocks, log.views, log.keys, log.events, log.meta], async () => {
    const now = await log.head()
    if (now.hash !== head.hash || now.count !== head.count) return undefined
    const writer = await Writer.open(log, head.count)
    const n = writer.add(lineOf(hash, canonical), factsOf({ ...linked, hash }))
    await writer.close()
    await noteEvents([{ ...linked, n }], known, log)
    await log.meta.put({ key: 'head', value: { seq: linked.seq, hash, count: n + 1 } satisfies Head })
    return { id: linked.id, seq: linked.seq, state: 'new' } satisfies Appended
  })
}

/** Keeps apart which entries are about others, and ties those to their entries whichever came first. */
export async function noteEvents(
  entries: readonly Pick<Row, 'id' | 'about' | 'n'>[],
  known: Pick<KnownEntries, 'placeOf'>,
  log: LogDatabase,
): Promise<void> {
  for (const { id, about, n } of entries) {
    if (about) {
      if (about.id === null) continue
      const target = known.placeOf(idNumber(about.id)) ?? null
      await log.events.put({ n, about: about.id, event: about.event, target })
    } else await log.events.where('about').equals(id).modify({ target: n })
  }
}

type About = NonNullable<LogEntry['about']>

/** Events of which a second one says nothing new. */
const onceOnly: readonly string[] = ['deleted', 'confirmed', 'dropped']

type Stored = Pick<Row, 'id' | 'seq' | 'about'>

export async function findStored(
  entry: NewEntry,
  known: KnownEntries,
  log: LogDatabase,
): Promise<Stored | undefined> {
  const place = known.placeOf(idNumber(entry.id))
  const [same] = place === undefined ? [] : await rowsAt([place], log)
  if (same?.id === entry.id) return same
  return entry.about ? findEvent(entry.about, log) : findPost(entry, known, log)
}

async function findEvent({ id, event }: About, log: LogDatabase): Promise<Stored | undefined> {
  if (id === null || !onceOnly.includes(event)) return undefined
  const told = await log.events.where('about').equals(id).toArray()
  const same = told.find((record) => record.event === event)
  return same && (await rowsAt([same.n], log))[0]
}

/** The entry that stands for a post: its own, or the event that gave it that id of the platform. */
async function findPost(
  { platform, postId }: NewEntry,
  known: KnownEntries,
  log: LogDatabase,
): Promise<Stored | undefined> {
  const place = known.placeOfPost(postNumber({ platform, postId }))
  const [row] = place === undefined ? [] : await rowsAt([place], log)
  return row?.platform === platform && row.postId === postId ? row : undefined
}

/** An entry with the id of what it is about put in, where it was given by `postId` alone and is in the log. */
async function findAbout(entry: NewEntry, known: KnownEntries, log: LogDatabase): Promise<NewEntry> {
  if (entry.about?.id !== null) return entry
  const post = await findPost(entry, known, log)
  return post ? { ...entry, about: { ...entry.about, id: post.about?.id ?? post.id } } : entry
}
