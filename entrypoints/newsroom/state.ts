import { signal } from '@preact/signals'
import { liveQuery } from 'dexie'
import { entriesSince } from '../../utils/log/query.ts'
// Gives the log its key, where its lock is open.
import '../../utils/log-lock.ts'
import type { Document } from '../../utils/newsroom/document.ts'
import type { Editor, KnownKey } from '../../utils/newsroom/trust.ts'
import { NewsroomDatabase } from '../../utils/newsroom-database.ts'
import type { Review } from '../../utils/newsroom-tables.ts'
import { defaultPack } from '../../utils/pack/default.ts'
import type { Pack } from '../../utils/pack/schema.ts'
import { watchPack } from '../../utils/pack-in-force.ts'
import type { Context } from '../../utils/rules/define.ts'

/** The rules on earlier posts look back this far, in ms, at no more than so many. */
const historySpan = 30 * 86_400_000
const historyLimit = 500

export const database = new NewsroomDatabase()
/** All drafts, the latest first; undefined until they are read. */
export const documents = signal<readonly Document[] | undefined>(undefined)
/** All requests that came here, the latest first. */
export const reviews = signal<readonly Review[]>([])
/** Ids of drafts of which others wrote another version at the same time. */
export const inConflict = signal<ReadonlySet<string>>(new Set())
/** Why something cannot be read or kept. */
export const failure = signal<string | undefined>(undefined)
export const pack = signal<Pack | undefined>(undefined)
/** The keys that came in letters, and the public half of the one here. */
export const keys = signal<{ readonly own: string | undefined; readonly known: readonly KnownKey[] }>({
  own: undefined,
  known: [],
})
/** The editors whom the pack names. */
export const editors = (): readonly Editor[] => pack.value?.approval?.editors ?? []
/** The log's latest posts, for the rules that compare. */
export const published = signal<Context['history']>([])
/** The address behind `#`: `/naskah/ID`, `/tinjauan/ID`; the list for nothing. */
export const place = signal<readonly string[]>([])

const fail = (reason: unknown) => {
  failure.value = reason instanceof Error ? reason.message : String(reason)
}

/** Runs what may fail to be kept; false when it did, and the page says so. */
export async function kept(task: () => Promise<unknown>): Promise<boolean> {
  try {
    await task()
    failure.value = undefined
    return true
  } catch (reason) {
    fail(reason)
    return false
  }
}

/** Follows what a query reads, also when another window changes it. Returns the way to stop. */
export function follow<Result>(query: () => Promise<Result>, next: (result: Result) => void): () => void {
  const subscription = liveQuery(query).subscribe({ next, error: fail })
  return () => subscription.unsubscribe()
}

export function start(): void {
  const readPlace = () => {
    place.value = location.hash.replace(/^#\/?/u, '').split('/').filter(Boolean)
  }
  addEventListener('hashchange', readPlace)
  readPlace()
  watchPack(
    (found) => {
      pack.value = found.pack
    },
    () => {
      pack.value = defaultPack
    },
  )
  void entriesSince(Date.now() - historySpan, { limit: historyLimit, matches: () => true }).then(
    (rows) => {
      published.value = rows.map(({ text, platform, account, publishedAt, activity }) => ({
        text,
        platform,
        account,
        publishedAt,
        ...(activity !== undefined && { activity }),
      }))
    },
    // A log that cannot be read takes nothing from the newsroom but the rules that compare with it.
    () => {},
  )
  // Opened first, since a live query says nothing when the database cannot be opened.
  database.open().then(() => {
    follow(
      () => database.documents.orderBy('at').reverse().toArray(),
      (found) => {
        documents.value = found
      },
    )
    follow(
      () => database.shadows.where('conflict').equals(1).primaryKeys(),
      (found) => {
        inConflict.value = new Set(found.map((id) => id.slice(id.indexOf(':') + 1)))
      },
    )
    follow(
      () => database.reviews.orderBy('receivedAt').reverse().toArray(),
      (found) => {
        reviews.value = found
      },
    )
    follow(
      async () => ({ own: await database.ownKey(), known: await database.keys.orderBy('key').toArray() }),
      (found) => {
        keys.value = found
      },
    )
  }, fail)
}
