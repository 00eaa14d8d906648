import type { DBCore, DBCoreTable, DBCoreTransaction, Middleware } from 'dexie'
import { type Cipher, isSealed } from './cipher.ts'
import { isSealing, type LogLock, lockPlace, sealedTables } from './log-lock.ts'

/** Told to whoever asks for what is under the lock, or would write it, without its key. */
export class LockedError extends Error {
  override readonly name = 'LockedError'
}

/** Told to whoever would go on from a record that its key does not open. */
export class DamagedError extends Error {
  override readonly name = 'DamagedError'
}

/** What a log needs to seal and open its records, in the memory of this page or worker. */
export interface Sealing {
  cipher: Cipher | undefined
  /** Records that were found damaged while reading, as `table place`. */
  readonly damaged: Set<string>
}

/**
 * Seals records on their way into the database and opens them on their way out. Whether they are sealed is asked within
 * each transaction that writes: whoever has not heard of the lock yet writes nothing in the clear all the same.
 */
export const sealingMiddleware = (sealing: Sealing): Middleware<DBCore> => ({
  stack: 'dbcore',
  name: 'sealing',
  // Below all that Dexie does with records.
  level: -2,
  create: (core) => {
    const isOurs = (name: string) => (sealedTables as readonly string[]).includes(name)
    const locks = new WeakMap<DBCoreTransaction, { readonly lock: LogLock | undefined }>()
    return {
      transaction(stores, mode, options) {
        const writes = mode === 'readwrite' && stores.some(isOurs)
        return core.transaction(writes ? [...new Set([...stores, 'lock'])] : stores, mode, options)
      },
      table(name) {
        const table = core.table(name)
        return isOurs(name) ? sealedTable(table, sealing, locks, core) : table
      },
    }
  },
})

function sealedTable(
  table: DBCoreTable,
  sealing: Sealing,
  locks: WeakMap<DBCoreTransaction, { readonly lock: LogLock | undefined }>,
  core: DBCore,
): DBCoreTable {
  const { name } = table
  const open = (trans: DBCoreTransaction, place: unknown, record: unknown) => {
    if (!isSealed(record)) return record
    const { cipher } = sealing
    if (cipher?.id !== record.by) throw new LockedError('locked')
    try {
      return cipher.open(name, place, record)
    } catch {
      const told = `${name} ${String(place)}`
      sealing.damaged.add(told)
      // Read, it is as if it were gone, which `verify` tells; but nothing is ever built upon it or in its place.
      if (modeOf(trans) === 'readonly') return undefined
      throw new DamagedError(told)
    }
  }
  return {
    ...table,
    // No native promises of our own: those of Dexie keep to the transaction.
    get: (request) => table.get(request).then((record) => open(request.trans, request.key, record)),
    getMany: (request) =>
      table
        .getMany(request)
        .then((records) => records.map((record, index) => open(request.trans, request.keys[index], record))),
    query: (request) =>
      table.query(request).then((answer) => {
        if (!request.values || !answer.result.some(isSealed)) return answer
        return table.query({ ...request, values: false }).then(({ result: places }) => ({
          ...answer,
          result: answer.result.map((record, index) => open(request.trans, places[index], record)),
        }))
      }),
    openCursor: (request) =>
      table.openCursor(request).then((cursor) => {
        if (!cursor || !request.values) return cursor
        // What the browser's cursor tells, it tells to itself alone.
        return Object.create(cursor, {
          key: { get: () => cursor.key },
          primaryKey: { get: () => cursor.primaryKey },
          value: { get: () => open(request.trans, cursor.primaryKey, cursor.value) },
        }) as typeof cursor
      }),
    mutate(request) {
      const { trans, type } = request
      // Earlier forms of the database are brought up to date as they were written: before there was a lock.
      if ((type !== 'put' && type !== 'add') || modeOf(trans) === 'versionchange')
        return table.mutate(request)
      const write = (lock: LogLock | undefined) => {
        if (!isSealing(lock)) return table.mutate(request)
        const { cipher } = sealing
        if (cipher?.id !== lock.id) throw new LockedError('locked')
        const values = request.values.map((record, index) => cipher.seal(name, request.keys![index], record))
        return table.mutate({ ...request, values })
      }
      const known = locks.get(trans)
      if (known) return write(known.lock)
      return core
        .table('lock')
        .get({ trans, key: lockPlace })
        .then((lock: LogLock | undefined) => {
          locks.set(trans, { lock })
          return write(lock)
        })
    },
  }
}

/** A transaction of Dexie's core is the browser's own. */
const modeOf = (trans: DBCoreTransaction): IDBTransactionMode => (trans as unknown as IDBTransaction).mode
