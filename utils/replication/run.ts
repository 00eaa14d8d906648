import { type AspirationDatabase, aspirationDatabase } from '../aspirations-database.ts'
import { database, type LogDatabase } from '../log/database.ts'
import { NewsroomDatabase } from '../newsroom-database.ts'
import { signedPack } from '../pack-in-force.ts'
import { type ServerDatabase, serverDatabase } from '../server-database.ts'
import { Checkpoints, replicationId } from './checkpoint.ts'
import {
  type Connection,
  type MemoryName,
  memoryOf,
  noteAside,
  readStatus,
  type SharedStatus,
  writeStatus,
} from './connection.ts'
import { pull } from './pull.ts'
import { push } from './push.ts'
import { connect, type Remote } from './remote.ts'
import { sharedAspirations } from './shared/aspirations.ts'
import { sharedDrafts } from './shared/drafts.ts'
import { publishPack, sharedPacks } from './shared/packs.ts'
import { pullShared } from './shared/pull.ts'
import { pushShared } from './shared/push.ts'
import type { SharedStore } from './shared/store.ts'

export interface Databases {
  readonly log: LogDatabase
  readonly aspirations: AspirationDatabase
  readonly newsroom: NewsroomDatabase
  readonly server: ServerDatabase
}

interface Exchange {
  readonly connection: Connection
  readonly remote: Remote
  readonly signal: AbortSignal
  readonly checkpoints: (name: MemoryName) => Promise<Checkpoints>
}

/** Takes and sends what the connection says, telling the status as it goes. Rejects with a `Failure`, or as stopped. */
export async function replicate(
  connection: Connection,
  {
    signal,
    now,
    alive,
  }: {
    readonly signal: AbortSignal
    readonly now: number /** Told at each answer of the server. */
    readonly alive?: () => void
  },
  databases: Databases = {
    log: database,
    aspirations: aspirationDatabase,
    newsroom: new NewsroomDatabase(),
    server: serverDatabase,
  },
): Promise<void> {
  const { url, user, password } = connection
  const { log, server } = databases
  const remote = connect({ url, user, password, signal, ...(alive && { onAnswer: alive }) })
  const installation = await log.installation()
  const checkpoints = async (name: MemoryName) =>
    new Checkpoints(await replicationId(name, installation, url), remote, memoryOf(name))
  await remote.open()
  const exchange = { connection, remote, signal, checkpoints }
  await exchangeLog(log, exchange, now)
  const stores: SharedStore[] = []
  if (connection.aspirations) stores.push(sharedAspirations(databases.aspirations))
  if (connection.drafts) stores.push(sharedDrafts(databases.newsroom))
  if (connection.packs || connection.publish) stores.push(sharedPacks(server))
  if (connection.publish) await publishPack(await signedPack(), server)
  for (const store of stores) await exchangeShared(store, exchange, databases)
}

async function exchangeLog(log: LogDatabase, exchange: Exchange, now: number): Promise<void> {
  const { connection, remote, signal, checkpoints } = exchange
  if (connection.take) {
    let told = 0
    let taken = 0
    await pull(log, remote, await checkpoints('pull'), {
      now,
      signal,
      onBatch: async ({ new: fresh, aside }) => {
        await noteAside(aside.slice(told))
        told = aside.length
        if (fresh > taken) await writeStatus({ taken: fresh })
        taken = fresh
      },
    })
  }
  if (!connection.send) return
  const { conflicts } = await push(log, remote, await checkpoints('push'), {
    signal,
    onProgress: (done) => writeStatus({ done }),
  })
  const reason = 'di server sudah ada isi lain dengan id yang sama; keduanya disimpan di sana'
  await noteAside(conflicts.map((id) => ({ id, revision: '', reason, conflict: true })))
}

/** Where others write at the same time, the rest is for the next run. */
const mostRounds = 4

/**
 * One kind of what people change. It is taken first, so that a change is made of the latest version, and once more after
 * sending, so that two versions are seen at once. While the inbox is locked only erasures travel: what the lock keeps
 * from whoever has the disk must not lie open on a server, and nobody else has the key to what is sealed here.
 */
async function exchangeShared(store: SharedStore, exchange: Exchange, databases: Databases): Promise<void> {
  const { connection, remote, signal, checkpoints } = exchange
  const { kind } = store
  const locked = kind === 'aspirations' && (await databases.aspirations.lock()) !== undefined
  const from = await checkpoints(locked ? 'erasures' : kind)
  const sends = kind === 'packs' ? connection.publish : connection.send
  const takes = kind !== 'packs' || connection.packs
  const status: { -readonly [key in keyof SharedStatus]: SharedStatus[key] } = {
    ...(await readStatus()).shared[kind]!,
    at: 0,
    sent: 0,
    taken: 0,
    conflicts: 0,
    locked,
  }
  const tell = async (at = 0) => {
    const conflicts = await store.shadows.where('conflict').equals(1).count()
    const { shared } = await readStatus()
    await writeStatus({
      shared: { ...shared, [kind]: { ...status, conflicts, at: at || (shared[kind]?.at ?? 0) } },
    })
  }
  const take = async () => {
    const before = status.taken
    let told = 0
    await pullShared(store, remote, from, {
      signal,
      onlyGone: locked,
      onBatch: async ({ taken, aside }) => {
        await noteAside(aside.slice(told))
        told = aside.length
        status.taken = before + taken
        await tell()
      },
    })
  }
  // Where both sides share no memory this is another server, or one that began anew: what it holds is not known.
  if ((await from.read()) === undefined)
    await store.shadows.toCollection().modify((shadow) => {
      Object.assign(shadow, { sent: false })
    })
  for (let round = 0; round < mostRounds; round += 1) {
    if (takes) await take()
    const sent = sends ? await pushShared(store, remote, { signal, onlyGone: locked }) : 0
    status.sent += sent
    if (sent === 0) break
  }
  await tell(Date.now())
}
