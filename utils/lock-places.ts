import { Dexie, type Table } from 'dexie'
import type { Lock } from './lock.ts'

/** Where the lock of each store lies, and under which place. */
const places = {
  inbox: { name: 'saring-aspirasi', table: 'meta', place: 'lock', part: 'value' },
  log: { name: 'saring', table: 'lock', place: 0, part: 'lock' },
} as const
/** What may be locked. */
export type Store = keyof typeof places

/**
 * The lock that is on the inbox or on the log, be it open or shut: one passphrase opens both, so that the second one
 * takes what the first one has. Read without the code of that store, which this page does not need.
 */
export const lockOf = (store: Store): Promise<Lock | undefined> =>
  within(store, async (table) => (await table.get(places[store].place))?.[places[store].part])

/**
 * Gives every store that is under this lock its latest form, this one or one that a store has already, and resolves to
 * it. Where that stops halfway, the next call brings the others up.
 */
export const spreadLock = (lock: Lock): Promise<Lock> =>
  navigator.locks.request('saring-lock', async () => {
    const stores = Object.keys(places) as Store[]
    let latest = lock
    // Of two that were changed at once, the one that was stored first stays.
    for (const known of await Promise.all(stores.map(lockOf)))
      if (known?.id === lock.id && changesOf(known) >= changesOf(latest)) latest = known
    for (const store of stores) {
      const { place, part } = places[store]
      await within(store, (table) =>
        table.db.transaction('rw', table, async () => {
          const own: Lock | undefined = (await table.get(place))?.[part]
          if (own?.id === latest.id && changesOf(own) < changesOf(latest))
            await table.update(place, { [part]: latest })
        }),
      )
    }
    return latest
  })

const changesOf = ({ changed = 0 }: Lock): number => changed

/** Resolves to undefined where there is no such store, or one of before there were locks. */
async function within<Result>(
  store: Store,
  work: (table: Table) => Promise<Result>,
): Promise<Result | undefined> {
  const { name, table } = places[store]
  if (!(await Dexie.exists(name))) return undefined
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' })
  try {
    await database.open()
    if (!database.tables.some((one) => one.name === table)) return undefined
    return await work(database.table(table))
  } finally {
    database.close()
  }
}
