import { packHistory } from './pack-history.ts'
import { type Inspected, inspectPack, ownPack } from './pack-in-force.ts'
import { hashOf } from './replication/shared/shadow.ts'
import { type ServerDatabase, serverDatabase } from './server-database.ts'

/** A signed pack that lies on the institution's server, as it may be taken here. */
export interface PackOffer extends Inspected {
  readonly id: string
  /** JSON of the pack with its signature. */
  readonly source: string
}

const byVersion = new Intl.Collator('id', { numeric: true })

/** Packs from the server that were neither in force here nor turned down; what is refused today is left out. The newest version first. */
export async function packOffers(database: ServerDatabase = serverDatabase): Promise<readonly PackOffer[]> {
  const kept = (await database.packs.toArray()).filter(({ dismissed }) => !dismissed)
  if (kept.length === 0) return []
  const known = new Set([await ownPack(), ...(await packHistory()).map(({ pack }) => pack)].map(hashOf))
  const offers: PackOffer[] = []
  for (const { id, content } of kept) {
    const inspected = await inspectPack(content)
    if (inspected.ok && !known.has(hashOf(inspected.value.pack)))
      offers.push({ ...inspected.value, id, source: JSON.stringify(content) })
  }
  return offers.sort((one, other) => byVersion.compare(other.pack.version, one.pack.version))
}

export const countOffers = async (): Promise<number> => (await packOffers()).length

/** Shows a pack no more. */
export async function dismissOffer(id: string, database: ServerDatabase = serverDatabase): Promise<void> {
  await database.packs.update(id, { dismissed: true })
}
