import 'fake-indexeddb/auto'
import { once } from 'node:events'
import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { Worker } from 'node:worker_threads'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { appendAll } from '../../utils/log/append-all.ts'
import { LogDatabase } from '../../utils/log/database.ts'
import { Checkpoints, type History } from '../../utils/replication/checkpoint.ts'
import { pull } from '../../utils/replication/pull.ts'
import { push } from '../../utils/replication/push.ts'
import { connect } from '../../utils/replication/remote.ts'
import { queueingLocks } from '../fixtures/locks.ts'
import { newPost } from '../fixtures/post.ts'
import { sized, toll } from '../fixtures/toll.ts'

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

let thread: Worker
let url: string
beforeAll(async () => {
  vi.stubGlobal('navigator', { locks: queueingLocks() })
  thread = new Worker(new URL('../fixtures/couch-thread.mjs', import.meta.url))
  const [port] = await once(thread, 'message')
  url = `http://127.0.0.1:${port}/kantor`
  await fetch(url, { method: 'PUT' })
})
afterAll(() => thread.terminate())

/** Bytes that the client's thread holds and cannot give back. */
const heap = (): number => {
  collect()
  return getHeapStatistics().used_heap_size
}

test(
  'the memory that a client needs does not grow with its log',
  async () => {
    const count = sized(50_000, 1500)
    const log = new LogDatabase('memory')
    for (let made = 0; made < count; made += 500)
      await appendAll(
        Array.from({ length: 500 }, () => newPost()),
        {},
        log,
      )
    const remote = connect({ url, user: '', password: '' })
    const side = () => {
      let history: History = []
      return new Checkpoints(`memory-${Math.random()}`, remote, {
        read: async () => history,
        write: async (next) => {
          history = next
        },
      })
    }
    const before = heap()
    let peak = 0
    let rounds = 0
    // Collecting costs as much as the work: not at each batch of a long run.
    const look = () => {
      if (rounds++ % sized(10, 1) === 0) peak = Math.max(peak, heap() - before)
    }
    expect((await push(log, remote, side(), { onProgress: look })).sent).toBe(count)
    const sending = peak
    peak = 0
    // All of it is known: what is taken goes through everything and is stored nowhere.
    const taken = await pull(log, remote, side(), {
      now: Date.parse('2026-11-27T10:00:00+07:00'),
      onBatch: look,
    })
    expect(taken).toMatchObject({ new: 0, known: count, aside: [] })
    const mega = (bytes: number) => (bytes / 2 ** 20).toFixed(1)
    toll(
      'entries through one client',
      count,
      count,
      `grew by ${mega(sending)} MB sending, ${mega(peak)} MB taking`,
    )
    expect(sending).toBeLessThan(24 * 2 ** 20)
    expect(peak).toBeLessThan(24 * 2 ** 20)
    await log.delete()
  },
  sized(900_000, 60_000),
)
