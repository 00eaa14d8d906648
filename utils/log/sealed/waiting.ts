import { v7 as uuid } from 'uuid'
import * as v from 'valibot'
import { seal, unseal } from '../../lock.ts'
import type { Appended } from '../../messages.ts'
import { platforms } from '../../pack/schema.ts'
import { append } from '../append.ts'
import { type Change, changeSchema } from '../change.ts'
import { database, type LogDatabase } from '../database.ts'
import { type NewEntry, newEntrySchema } from '../entry.ts'
import { tell } from '../tell.ts'
import { LockedError } from './middleware.ts'

/** What a page lists as published. */
export interface Seen {
  readonly platform: (typeof platforms)[number]
  readonly postIds: readonly string[]
  /** ISO 8601. */
  readonly at: string
}

const waitingSchema = v.union([
  v.strictObject({ entry: newEntrySchema }),
  v.strictObject({ change: changeSchema }),
  v.strictObject({
    seen: v.strictObject({ platform: v.picklist(platforms), postIds: v.array(v.string()), at: v.string() }),
  }),
])
type Waiting = { readonly entry: NewEntry } | { readonly change: Change } | { readonly seen: Seen }

/** Tries before what keeps failing is told: the lock may be opened, shut or put on in between. */
const mostTries = 5

/**
 * Logs a published post, or, while the lock of the log is shut, has it wait, sealed: it then goes into the chain when
 * the lock is opened, in the order in which all came, and once.
 */
export const logEntry = (entry: NewEntry, log: LogDatabase = database): Promise<Appended> =>
  nowOrLater(entry.id, { entry }, () => append(entry, log), log).then(
    (done) => done ?? { id: entry.id, seq: 0, state: 'waiting' },
  )

/** Notes what became of a post, as `tell` does. Resolves to how many entries tell it; what waits counts as one. */
export const logChange = (change: Change, log: LogDatabase = database): Promise<number> =>
  nowOrLater(change.id, { change }, () => told(change, log), log).then((done) => done ?? 1)

/** Confirms what a page lists as published. Resolves to how many posts were confirmed by it now. */
export async function logSeen(seen: Seen, log: LogDatabase = database): Promise<number> {
  // Such a list is seen again and again: while it is the same, it waits once.
  const name = JSON.stringify([await log.installation(), seen.platform, ...seen.postIds])
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(name))
  const id = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
  return (await nowOrLater(id, { seen }, () => confirm(seen, log), log)) ?? 0
}

const told = async (change: Change, log: LogDatabase): Promise<number> =>
  (await tell(change, log))?.state === 'new' ? 1 : 0

async function confirm({ platform, postIds, at }: Seen, log: LogDatabase): Promise<number> {
  let count = 0
  for (const postId of postIds)
    count += await told({ id: uuid(), platform, postId, event: 'confirmed', at }, log)
  return count
}

/** Resolves to undefined for what waits. */
async function nowOrLater<Result>(
  id: string,
  what: Waiting,
  work: () => Promise<Result>,
  log: LogDatabase,
): Promise<Result | undefined> {
  for (let tries = 1; ; tries += 1) {
    const lock = await log.readLock()
    if (lock && !log.sealing.cipher) {
      const box = await seal(lock.lock, id, what)
      const waits = await log.transaction('rw', [log.lock, log.waiting], async () => {
        if ((await log.lock.toCollection().first())?.id !== lock.id) return false
        if ((await log.waiting.where({ id }).count()) === 0) await log.waiting.add({ id, box })
        return true
      })
      if (waits) return undefined
      continue
    }
    try {
      if (lock) await drainWaiting(log)
      return await work()
    } catch (error) {
      if (!(error instanceof LockedError) || tries === mostTries) throw error
    }
  }
}

/**
 * Takes what waits into the log, in the order in which it came; to be called whenever the lock was opened. What was
 * taken just before the browser died is known and not taken again. Resolves to how many cannot be read: they stay.
 */
export async function drainWaiting(log: LogDatabase = database): Promise<number> {
  if ((await log.waiting.count()) === 0) return 0
  return navigator.locks.request('saring-log-waiting', async () => {
    const lock = await log.readLock()
    const key = lock && (await log.keyOf(lock))
    if (!key) return 0
    let unreadable = 0
    for (const n of await log.waiting.orderBy('n').primaryKeys()) {
      const record = await log.waiting.get(n)
      if (!record) continue
      const what = await unseal(key, record.id, record.box).catch(() => undefined)
      const read = v.safeParse(waitingSchema, what)
      if (read.success) {
        await take(read.output, log)
        await log.waiting.delete(n)
      } else unreadable += 1
    }
    return unreadable
  })
}

async function take(what: Waiting, log: LogDatabase): Promise<void> {
  if ('entry' in what) await append(what.entry, log)
  else if ('change' in what) await tell(what.change, log)
  else await confirm(what.seen, log)
}
