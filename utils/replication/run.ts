import { database, type LogDatabase } from '../log/database.ts'
import { Checkpoints, replicationId } from './checkpoint.ts'
import { type Connection, memoryOf, noteAside, writeStatus } from './connection.ts'
import { pull } from './pull.ts'
import { push } from './push.ts'
import { connect } from './remote.ts'

/** Takes and sends what the connection says, telling the status as it goes. Rejects with a `Failure`, or as stopped. */
export async function replicate(
  { url, user, password, send, take }: Connection,
  { signal, now }: { readonly signal: AbortSignal; readonly now: number },
  log: LogDatabase = database,
): Promise<void> {
  const remote = connect({ url, user, password, signal })
  const installation = await log.installation()
  const checkpoints = async (direction: 'push' | 'pull') =>
    new Checkpoints(await replicationId(direction, installation, url), remote, memoryOf(direction))
  await remote.open()
  if (take) {
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
  if (send) {
    const { conflicts } = await push(log, remote, await checkpoints('push'), {
      signal,
      onProgress: (done) => writeStatus({ done }),
    })
    const reason = 'di server sudah ada isi lain dengan id yang sama; keduanya disimpan di sana'
    await noteAside(conflicts.map((id) => ({ id, revision: '', reason, conflict: true })))
  }
}
