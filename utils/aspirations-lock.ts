import type { Aspiration } from './aspirations/schema.ts'
import { aspirationDatabase as store } from './aspirations-database.ts'
import { openRows, type StoredRow } from './aspirations-seal.ts'
import { type Lock, openLock } from './lock.ts'
import { forgetKey, keepKey, openedKey } from './lock-key.ts'
import { spreadLock } from './lock-places.ts'
import { watchUnderLock } from './lock-watch.ts'
import { packInForce } from './pack-in-force.ts'

/** What the store gives out: nothing while it is locked. */
export type Found =
  | { readonly lock: 'shut' }
  | {
      readonly lock: 'off' | 'open'
      readonly all: readonly Aspiration[]
      /** Rows that the key does not open: damaged, or put there by something else. */
      readonly unreadable: number
    }

/**
 * Gives all aspirations, and again at every change from anywhere in the extension, be it of the lock. Returns the way to
 * stop.
 */
export const watchAspirations = (
  next: (found: Found) => void,
  fail: (reason: unknown) => void,
): (() => void) =>
  watchUnderLock(store, {
    stored: () => Promise.all([store.lock(), store.aspirations.toArray()]),
    read: ([lock, rows]) => read(rows, lock),
    next,
    fail,
  })

async function read(rows: readonly StoredRow[], lock: Lock | undefined): Promise<Found> {
  const key = lock && (await openedKey(lock.id))
  if (lock && !key) return { lock: 'shut' }
  return { lock: lock ? 'open' : 'off', ...(await openRows(rows, key)) }
}

/** Opens the lock until the browser closes; false when the secret is neither its passphrase nor its recovery code. */
export async function unlockAspirations(secret: string): Promise<boolean> {
  const lock = await store.lock()
  if (!lock) return true
  const key = await openLock(await spreadLock(lock), secret)
  if (!key) return false
  await keepKey(lock.id, key)
  await store.settleReplies((await packInForce()).pack)
  return true
}

/** Puts a lock that was made on the store, and leaves it open here. */
export async function lockAspirations({ lock, key }: { lock: Lock; key: CryptoKey }): Promise<void> {
  await store.turnLockOn(lock)
  await keepKey(lock.id, key)
}

/** Takes the lock off for good; false when the secret is not the right one. */
export async function removeLock(secret: string): Promise<boolean> {
  if (!(await unlockAspirations(secret))) return false
  // The key stays: the log may be under the same lock, and open.
  await store.turnLockOff((await packInForce()).pack)
  return true
}

export { forgetKey as shutLock }
