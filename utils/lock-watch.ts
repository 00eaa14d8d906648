import { type Dexie, liveQuery } from 'dexie'
import { onKeyChange } from './lock-key.ts'

interface Watched<Stored, Found> {
  /** Asks the database, and again whenever any part of the extension has written to what it read. */
  readonly stored: () => Promise<Stored>
  /** Makes of it what is told, by the keys that are open by then. */
  readonly read: (stored: Stored) => Promise<Found>
  readonly next: (found: Found) => void
  readonly fail: (reason: unknown) => void
}

/** Tells what lies in a database under a lock, and again at each change of either. Returns the way to stop. */
export function watchUnderLock<Stored, Found>(
  database: Dexie,
  { stored, read, next, fail }: Watched<Stored, Found>,
): () => void {
  const stop = new AbortController()
  let last: { readonly stored: Stored } | undefined
  let turn = 0
  const tell = async () => {
    if (!last) return
    const mine = ++turn
    const found = await read(last.stored)
    // What was read later is told already.
    if (mine === turn && !stop.signal.aborted) next(found)
  }
  const told = () => void tell().catch(fail)
  // Opened first, since a live query says nothing when the database cannot be opened.
  database.open().then(() => {
    if (stop.signal.aborted) return
    const subscription = liveQuery(stored).subscribe({
      next: (now) => {
        last = { stored: now }
        told()
      },
      error: fail,
    })
    const forget = onKeyChange(told)
    stop.signal.addEventListener('abort', () => {
      subscription.unsubscribe()
      forget()
    })
  }, fail)
  return () => stop.abort()
}
