import { Dexie } from 'dexie'
import type { Lock } from './lock.ts'

/** Where the lock of each store lies, and under which place. */
const stores = {
  inbox: { name: 'saring-aspirasi', table: 'meta', place: 'lock', part: 'value' },
  log: { name: 'saring', table: 'lock', place: 0, part: 'lock' },
} as const

/**
 * The lock that is on the inbox or on the log, be it open or shut: one passphrase opens both, so that the second one
 * takes what the first one has. Read without the code of that store, which this page does not need.
 */
export async function lockOf(store: keyof typeof stores): Promise<Lock | undefined> {
  const { name, table, place, part } = stores[store]
  if (!(await Dexie.exists(name))) return undefined
  const database = new Dexie(name)
  try {
    await database.open()
    if (!database.tables.some((one) => one.name === table)) return undefined
    return (await database.table(table).get(place))?.[part] as Lock | undefined
  } finally {
    database.close()
  }
}
