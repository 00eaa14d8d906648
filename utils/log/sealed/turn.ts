import { Dexie, type IndexableType } from 'dexie'
import { type Lock, seal } from '../../lock.ts'
import { dataKeyLabel, type LogDatabase } from '../database.ts'
import { keyLength } from './cipher.ts'
import { type LogLock, lockPlace, sealedTables } from './log-lock.ts'
import { DamagedError, LockedError } from './middleware.ts'
import { drainWaiting } from './waiting.ts'

export interface TurnOptions {
  readonly signal?: AbortSignal
  /** Told after each step: records done, and how many there are. */
  readonly onProgress?: (done: number, total: number) => void
}

/** Records that are turned in one step: some three megabytes. */
const stepSizes: Readonly<Record<(typeof sealedTables)[number], number>> = {
  blocks: 32,
  views: 4,
  keys: 4,
  incoming: 1,
}
const beginning = { table: sealedTables[0], after: null } as const

/**
 * Puts a lock that is open on the log. From here on all that is written is sealed; what lies there is sealed by
 * `finishTurning`, step by step, and is read meanwhile in either form.
 */
export async function beginLock(lock: Lock, log: LogDatabase): Promise<void> {
  const id = crypto.randomUUID()
  const key = crypto.getRandomValues(new Uint8Array(keyLength))
  const box = await seal(lock, dataKeyLabel(id), [...key])
  await log.transaction('rw', [log.lock, log.meta], async () => {
    if ((await log.lock.count()) > 0) throw new Error('locked already')
    await log.meta.delete('view')
    await log.lock.put({ id, lock, box, turning: { ...beginning, to: 'on' } }, lockPlace)
  })
}

/** Turns about, at any time: the lock is taken off, or put on after all. To be followed by `finishTurning`. */
export async function turnAbout(to: 'on' | 'off', log: LogDatabase): Promise<void> {
  await log.transaction('rw', [log.lock], async () => {
    const lock = await log.lock.get(lockPlace)
    if (lock) await log.lock.put({ ...lock, turning: { ...beginning, to } }, lockPlace)
  })
}

/** Looks at every record. Resolves to those that the key does not open, as `table place`. */
export async function findDamaged(log: LogDatabase): Promise<string[]> {
  log.sealing.damaged.clear()
  for (const name of sealedTables) {
    for (let after: unknown = null; ; ) {
      const places = await placesBehind(name, after, log)
      if (places.length === 0) break
      await log.table(name).bulkGet(places)
      after = places.at(-1)
    }
  }
  return [...log.sealing.damaged]
}

/**
 * Goes on with putting the lock on or taking it off until it is done, from wherever it was left: each step is a
 * transaction that keeps its place. Rejects with a `LockedError` while it is shut, and with a `DamagedError`, which
 * names the record, where taking it off would lose one.
 */
export async function finishTurning(
  log: LogDatabase,
  { signal, onProgress }: TurnOptions = {},
): Promise<void> {
  await navigator.locks.request('saring-log-turning', async () => {
    const total = await count(log)
    for (;;) {
      signal?.throwIfAborted()
      const lock = await log.readLock()
      if (!lock?.turning) return
      if (!log.sealing.cipher) throw new LockedError('locked')
      const unreadable = lock.turning.to === 'off' ? await drainWaiting(log) : 0
      await turnSome(unreadable, log)
      if (onProgress) onProgress(await doneBy(await log.lock.get(lockPlace), log), total)
    }
  })
}

async function turnSome(unreadable: number, log: LogDatabase): Promise<void> {
  const stores = [...sealedTables, 'lock', 'waiting']
  await log.transaction('rw', stores, async () => {
    const lock = await log.lock.get(lockPlace)
    if (!lock?.turning) return
    const { to, table, after } = lock.turning
    const places = await placesBehind(table, after, log)
    if (places.length > 0) {
      // Read in either form, and written as the lock asks.
      for (const place of places) await turnOne(table, place, to, log)
      await log.lock.put({ ...lock, turning: { to, table, after: places.at(-1) } }, lockPlace)
      return
    }
    const next = sealedTables[sealedTables.indexOf(table) + 1]
    const { turning: _, ...turned } = lock
    if (next) await log.lock.put({ ...lock, turning: { to, table: next, after: null } }, lockPlace)
    else if (to === 'on') await log.lock.put(turned, lockPlace)
    // What came just now is drained first.
    else if ((await log.waiting.count()) <= unreadable) await log.lock.delete(lockPlace)
  })
}

async function turnOne(table: string, place: unknown, to: 'on' | 'off', log: LogDatabase): Promise<void> {
  try {
    const record = await log.table(table).get(place as IndexableType)
    if (record !== undefined) await log.table(table).put(record, place as IndexableType)
  } catch (error) {
    // It is sealed already, if damaged.
    if (to === 'off' || !(error instanceof DamagedError)) throw error
  }
}

const placesBehind = (name: (typeof sealedTables)[number], after: unknown, log: LogDatabase) =>
  log
    .table(name)
    .where(':id')
    .above((after ?? Dexie.minKey) as IndexableType)
    .limit(stepSizes[name])
    .primaryKeys()

async function count(log: LogDatabase): Promise<number> {
  const counts = await Promise.all(sealedTables.map((name) => log.table(name).count()))
  return counts.reduce((sum, one) => sum + one, 0)
}

async function doneBy(lock: LogLock | undefined, log: LogDatabase): Promise<number> {
  const turning = lock?.turning
  if (!turning) return count(log)
  const before = sealedTables.slice(0, sealedTables.indexOf(turning.table))
  const counts = await Promise.all([
    ...before.map((name) => log.table(name).count()),
    turning.after === null
      ? 0
      : log
          .table(turning.table)
          .where(':id')
          .belowOrEqual(turning.after as IndexableType)
          .count(),
  ])
  return counts.reduce((sum: number, one) => sum + one, 0)
}
