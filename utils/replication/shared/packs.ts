import { readSigned, type SignedPack } from '../../pack/signed.ts'
import { openPack } from '../../pack-signature.ts'
import { type ServerDatabase, serverDatabase } from '../../server-database.ts'
import { hashOf } from './shadow.ts'
import type { SharedStore } from './store.ts'

/** Every signed pack is a document of its own, named by what it holds: none is ever changed. */
export const packIdOf = (signed: SignedPack): string => `paket:${hashOf(signed).slice(0, 32)}`

/** Signed packs: what a supervisor publishes, and what offices are offered. None comes into force by itself. */
export function sharedPacks(database: ServerDatabase = serverDatabase): SharedStore {
  const { packs, shadows } = database
  return {
    kind: 'packs',
    shadows,
    erases: false,
    fixed: () => true,
    atomically: (work) => database.transaction('rw', packs, shadows, work),
    ids: () => packs.toCollection().primaryKeys(),
    get: async (id) => (await packs.get(id))?.content,
    getAll: async (ids) => (await packs.bulkGet([...ids])).map((pack) => pack?.content),
    put: async (id, content) => {
      await packs.put({ id, content: content as SignedPack })
    },
    remove: (id) => packs.delete(id),
    async read(id, content) {
      const signed = readSigned(content)
      if (!signed) return { ok: false, problems: [{ path: '', reason: 'paket tidak bertanda tangan' }] }
      if (!signed.ok) return signed
      if (packIdOf(signed.value) !== id)
        return { ok: false, problems: [{ path: '_id', reason: 'tidak cocok dengan isinya' }] }
      const opened = await openPack(content)
      return opened.ok ? signed : opened
    },
  }
}

/** Puts a signed pack among those that are sent. False when it is none. */
export async function publishPack(
  source: unknown,
  database: ServerDatabase = serverDatabase,
): Promise<boolean> {
  const signed = readSigned(source)
  if (!signed?.ok || !(await openPack(source)).ok) return false
  const id = packIdOf(signed.value)
  await database.transaction('rw', database.packs, async () => {
    if (!(await database.packs.get(id))) await database.packs.add({ id, content: signed.value })
  })
  return true
}
