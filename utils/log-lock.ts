import { type Lock, openLock } from './lock.ts'
import { keepKey, openedKey } from './lock-key.ts'
import { spreadLock } from './lock-places.ts'
import { watchUnderLock } from './lock-watch.ts'
import { database } from './log/database.ts'
import { lockPlace } from './log/sealed/log-lock.ts'
import { beginLock, findDamaged, finishTurning, type TurnOptions, turnAbout } from './log/sealed/turn.ts'
import { drainWaiting } from './log/sealed/waiting.ts'

// Here, since the log is opened in workers, too, which have no browser API.
database.takeKeysFrom(openedKey)

/** How the log is locked. */
export interface Found {
  readonly lock: 'off' | 'shut' | 'open'
  /** Of its data key; undefined without a lock. */
  readonly id?: string
  /** Whether records are still being turned. */
  readonly turning?: 'on' | 'off'
  /** What came while it was shut and is not in the log yet. */
  readonly waiting: number
}

async function readLogLock(): Promise<Found> {
  const [lock, waiting] = await Promise.all([database.readLock(), database.waiting.count()])
  if (!lock) return { lock: 'off', waiting }
  const { id, turning } = lock
  return {
    lock: database.sealing.cipher ? 'open' : 'shut',
    id,
    waiting,
    ...(turning && { turning: turning.to }),
  }
}

/** Tells how the log is locked, and again at each change from anywhere in the extension. Returns the way to stop. */
export const watchLogLock = (next: (found: Found) => void, fail: (reason: unknown) => void): (() => void) =>
  watchUnderLock(database, {
    stored: () => Promise.all([database.lock.get(lockPlace), database.waiting.count()]),
    read: readLogLock,
    next,
    fail,
  })

/** Opens the lock until the browser closes; false when the secret is neither its passphrase nor its recovery code. */
export async function unlockLog(secret: string): Promise<boolean> {
  const row = await database.readLock()
  if (!row) return true
  const key = await openLock(await spreadLock(row.lock), secret)
  if (!key) return false
  await keepKey(row.lock.id, key)
  await database.readLock()
  await drainWaiting()
  return true
}

/** Puts a lock that is made or in use elsewhere on the log, and leaves it open here. */
export async function lockLog(
  { lock, key }: { readonly lock: Lock; readonly key: CryptoKey },
  options?: TurnOptions,
): Promise<void> {
  await keepKey(lock.id, key)
  await beginLock(lock, database)
  await finishTurning(database, options)
}

/** Records that the key does not open, as `table place`. */
export class UnreadableError extends Error {}

/**
 * Takes the lock off for good; false when the secret is not the right one. Rejects, and changes nothing, where a record
 * is damaged. While it is still being put on, this stops that.
 */
export async function removeLogLock(secret: string, options?: TurnOptions): Promise<boolean> {
  if (!(await unlockLog(secret))) return false
  const damaged = await findDamaged(database)
  if (damaged.length > 0) throw new UnreadableError(damaged.join(', '))
  await turnAbout('off', database)
  await finishTurning(database, options)
  return true
}

/** Goes on with whatever a closed page or browser has left: what waits, and records that are still to be turned. */
export async function continueLogLock(options?: TurnOptions): Promise<void> {
  const { lock } = await readLogLock()
  if (lock !== 'open') return
  await drainWaiting()
  await finishTurning(database, options)
}
