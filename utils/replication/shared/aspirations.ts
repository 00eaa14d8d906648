import type * as v from 'valibot'
import { type Aspiration, aspirationSchema } from '../../aspirations/schema.ts'
import {
  type AspirationDatabase,
  aspirationDatabase,
  LockedError,
  sharedId,
} from '../../aspirations-database.ts'
import { isSealed, type StoredRow } from '../../aspirations-seal.ts'
import { type Checked, validate } from '../../pack/validate.ts'
import type { SharedStore } from './store.ts'

const idOf = (id: string): string => id.slice(sharedId('').length)

const open = (row: StoredRow | undefined) => (row && isSealed(row) ? null : row)

/** Messages of citizens. What is under the lock goes to no server and comes from none: see `get` and `put`. */
export function sharedAspirations(database: AspirationDatabase = aspirationDatabase): SharedStore {
  const { aspirations, shadows, meta } = database
  return {
    kind: 'aspirations',
    shadows,
    erases: true,
    fixed: () => false,
    atomically: (work) => database.transaction('rw', aspirations, shadows, meta, work),
    ids: async () => (await aspirations.toCollection().primaryKeys()).map(sharedId),
    get: async (id) => open(await aspirations.get(idOf(id))),
    getAll: async (ids) => (await aspirations.bulkGet(ids.map(idOf))).map(open),
    async put(id, content) {
      if (await database.lock()) throw new LockedError('locked')
      await aspirations.put({ ...(content as Aspiration), id: idOf(id) })
    },
    remove: (id) => aspirations.delete(idOf(id)),
    read(id, content): Checked<v.InferOutput<typeof aspirationSchema>> {
      const checked = validate(aspirationSchema, content)
      if (!checked.ok || sharedId(checked.value.id) === id) return checked
      return { ok: false, problems: [{ path: 'id', reason: 'lain dari id dokumennya' }] }
    },
  }
}
