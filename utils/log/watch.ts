import { liveQuery } from 'dexie'
import { database } from './database.ts'

interface Watcher<Result> {
  readonly next: (result: Result) => void
  /** The browser's reason, when the log cannot be opened or read. */
  readonly error: (reason: string) => void
}

/** Asks the log, and again whenever any part of the extension has written to it. Returns the way to stop. */
export function watchLog<Result>(query: () => Promise<Result>, { next, error }: Watcher<Result>): () => void {
  const fail = (reason: unknown) => error(reason instanceof Error ? reason.message : String(reason))
  const stop = new AbortController()
  // Opened first, since a live query says nothing when the database cannot be opened.
  database.open().then(() => {
    if (stop.signal.aborted) return
    const subscription = liveQuery(query).subscribe({ next, error: fail })
    stop.signal.addEventListener('abort', () => subscription.unsubscribe())
  }, fail)
  return () => stop.abort()
}
