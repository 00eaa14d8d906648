import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { database } from '../../utils/log/database.ts'
import { drainOutbox } from '../../utils/log/drain.ts'
import { verifyLog } from '../../utils/log/verify.ts'
import { queueingLocks } from '../fixtures/locks.ts'
import { newPost } from '../fixtures/post.ts'
import { allRows } from '../fixtures/rows.ts'
import { sized, toll } from '../fixtures/toll.ts'
import { createRandom } from '../site/parts/random.ts'

vi.mock('wxt/browser', () => import('../fixtures/browser.ts'))

const posts = sized(1000, 60)
const patience = sized(300_000, 30_000)

beforeEach(async () => {
  vi.stubGlobal('navigator', { locks: queueingLocks() })
  fakeBrowser.reset()
  await database.delete()
  await database.open()
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const outbox = async () => Object.keys(await fakeBrowser.storage.local.get(null))
const queue = (post: { id: string }) => fakeBrowser.storage.local.set({ [`outbox:${post.id}`]: post })

/** How many of those given are in the log, which must hold each once, in one chain. */
async function survivors(given: readonly { id: string }[]): Promise<number> {
  expect(await verifyLog()).toMatchObject({ intact: true, count: given.length })
  const ids = new Set((await allRows(database)).map(({ id }) => id))
  return given.filter(({ id }) => ids.has(id)).length
}

test(
  'a full disk loses nothing: what could not be written waits, and goes in once',
  async () => {
    const random = createRandom('full disk')
    let refused = 0
    let full = false
    for (const name of ['add', 'put'] as const) {
      const write = IDBObjectStore.prototype[name]
      vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (this: IDBObjectStore, ...given) {
        if (full && random.chance(0.5)) {
          refused++
          throw new DOMException('The disk is full.', 'QuotaExceededError')
        }
        return write.apply(this, given)
      })
    }
    const given = Array.from({ length: posts }, () => newPost())
    for (const [at, post] of given.entries()) {
      full = at % 10 >= 3
      await queue(post)
      await drainOutbox().catch(() => undefined)
    }
    expect(refused).toBeGreaterThan(posts / 10)
    full = false
    await drainOutbox()
    expect(await outbox()).toEqual([])
    const survived = await survivors(given)
    toll('posts while the disk is full', posts, survived, `${refused} writes refused`)
    expect(survived).toBe(posts)
  },
  patience,
)

test(
  'a clock that jumps loses nothing and breaks no chain',
  async () => {
    const random = createRandom('clock')
    vi.useFakeTimers({ toFake: ['Date'] })
    const clocks = ['1970-01-01', '2024-02-29', '2026-11-27', '2038-01-19', '2099-12-31']
    const given = []
    for (let at = 0; at < posts; at++) {
      vi.setSystemTime(Date.parse(`${random.pick(clocks)}T00:00:00+07:00`) + random.below(86_400_000))
      const post = newPost({ publishedAt: new Date().toISOString() })
      given.push(post)
      await queue(post)
      if (random.chance(0.7)) await drainOutbox()
    }
    await drainOutbox()
    expect(await outbox()).toEqual([])
    const survived = await survivors(given)
    toll('posts under a clock that jumps', posts, survived, '1970 to 2099')
    expect(survived).toBe(posts)
  },
  patience,
)
