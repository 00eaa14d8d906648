import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { makeLock, openLock } from '../../utils/lock.ts'
import { append } from '../../utils/log/append.ts'
import { appendAll } from '../../utils/log/append-all.ts'
import { linesOf, type StoredBlock } from '../../utils/log/block.ts'
import { LogDatabase, toEntry } from '../../utils/log/database.ts'
import type { NewEntry } from '../../utils/log/entry.ts'
import { exportLog } from '../../utils/log/export.ts'
import { stageFile } from '../../utils/log/import/stage.ts'
import { takeFile } from '../../utils/log/import/take.ts'
import { logView } from '../../utils/log/query.ts'
import { rowWithId } from '../../utils/log/rows.ts'
import { lockPlace } from '../../utils/log/sealed/log-lock.ts'
import { DamagedError, LockedError } from '../../utils/log/sealed/middleware.ts'
import { pack, unpack } from '../../utils/log/sealed/packed.ts'
import { beginLock, findDamaged, finishTurning, turnAbout } from '../../utils/log/sealed/turn.ts'
import { drainWaiting, logChange, logEntry, logSeen } from '../../utils/log/sealed/waiting.ts'
import { verifyLog } from '../../utils/log/verify.ts'
import { verifierOf, verifyBeside } from '../../utils/log/verify-beside.ts'
import { queueingLocks } from '../fixtures/locks.ts'
import { newPost } from '../fixtures/post.ts'
import { allRows } from '../fixtures/rows.ts'

const passphrase = 'nasi liwet tanpa kerupuk'
// One for all: making it takes as long as guessing at it.
const made = await makeLock(passphrase)

/** Whether the lock is open in this browser. */
let opened: CryptoKey | undefined
let count = 0
let log: LogDatabase
const reopened = () => new LogDatabase(log.name, async () => opened)

beforeEach(() => {
  // One queue a name, as in a browser.
  const queues = new Map<string, ReturnType<typeof queueingLocks>>()
  const request = <T>(name: string, run: () => Promise<T>) => {
    if (!queues.has(name)) queues.set(name, queueingLocks())
    return queues.get(name)!.request(name, run)
  }
  vi.stubGlobal('navigator', { locks: { request }, hardwareConcurrency: 2 })
  opened = made.key
  count += 1
  log = new LogDatabase(`locked-${count}`, async () => opened)
})

const words = 'Vaksinasi-rahasia digelar Rabu'
const secret = (index: number, changes: Partial<NewEntry> = {}) =>
  newPost({
    text: `${words} ke-${index} 🙂`,
    account: '@akun.rahasia',
    unit: 'Dinas Tertutup',
    admin: 'Bu Gembok',
    hashtags: ['#TagarRahasia'],
    topic: 'topik-tertutup',
    ...changes,
  })
const secrets = ['ahasia', 'ertutup', 'Gembok', 'Donor']

const fill = (size: number, into = log) =>
  appendAll(
    Array.from({ length: size }, (_, index) => secret(index)),
    {},
    into,
  )
const putOn = async () => {
  await beginLock(made.lock, log)
  await finishTurning(log)
}
const got = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
/** Everything that lies in the database, as one text: bytes as letters, too. */
async function onDisk(): Promise<string> {
  const native = await got(indexedDB.open(log.name))
  const names = [...native.objectStoreNames]
  const stores = native.transaction(names)
  const records = await Promise.all(names.map((name) => got(stores.objectStore(name).getAll())))
  native.close()
  const decoder = new TextDecoder('latin1')
  return JSON.stringify(records, (_, value: unknown) =>
    ArrayBuffer.isView(value) ? decoder.decode(value) : value,
  )
}
const exported = async (of: LogDatabase) => {
  let whole = ''
  for await (const piece of exportLog('json', { exportedAt: '2026-11-27T10:00:00+07:00' }, of)) whole += piece
  return whole
}
/** Writes past all that seals and opens, as whoever has the disk would. */
async function tamper(change: (store: (name: string) => IDBObjectStore) => Promise<void>) {
  const native = await got(indexedDB.open(log.name))
  const trans = native.transaction([...native.objectStoreNames], 'readwrite')
  await change((name) => trans.objectStore(name))
  await new Promise((resolve) => trans.addEventListener('complete', resolve))
  native.close()
}

test('records come back from bytes to the letter and the bit', () => {
  const records = [
    Uint8Array.of(0, 255, 10),
    'teks lama 🙂',
    {
      at: Float64Array.of(1.5, Number.NaN, -0),
      day: Uint16Array.of(65_535),
      names: ['a', '', '"'],
      none: [],
    },
    { lines: [Uint8Array.of(1), new Uint8Array(0)], events: [{ index: 3, about: 'x', event: 'edited' }] },
    { offset: new Uint32Array([1, 2, 3]).subarray(1) },
  ]
  for (const record of records) expect(unpack(pack(record))).toEqual(record)
  fc.assert(
    fc.property(
      fc.float64Array({ maxLength: 9 }),
      fc.uint8Array({ maxLength: 9 }),
      fc.array(fc.string({ unit: 'binary' })),
      (at, hour, names) => {
        expect(unpack(pack({ at, hour, names }))).toEqual({ at, hour, names })
      },
    ),
    { seed: 9, numRuns: 40 },
  )
})

describe('a locked log', () => {
  test('leaves nothing of its contents in the clear, and says the same as before', async () => {
    await fill(150)
    const view = await logView(log)
    await view.keep(log, 1)
    const before = await exported(log)
    const open = await onDisk()
    for (const word of secrets.slice(0, 3)) expect(open).toContain(word)
    await putOn()
    await append(secret(150), log)
    const file = await stageFile(
      new Blob([before.replaceAll(await log.installation(), crypto.randomUUID())]),
      { now: Date.now() },
      log,
    )
    expect(file.entries).toBeGreaterThan(0)
    const disk = await onDisk()
    for (const word of secrets) expect(disk).not.toContain(word)
    expect(await verifyLog(log)).toEqual({ intact: true, count: 151 })
    expect((await exported(log)).startsWith(before.slice(0, -5))).toBe(true)
    expect((await logView(reopened())).count).toBe(151)
  })

  test('keeps no columns in the clear beside it', async () => {
    await fill(10)
    await putOn()
    log = reopened()
    const view = await logView(log)
    await view.keep(log, 1)
    expect(await log.meta.get('view')).toBeUndefined()
    expect(await onDisk()).not.toContain('ahasia')
  })

  test('gives nothing out and takes nothing in while it is shut', async () => {
    await fill(70)
    const [first] = await allRows(log)
    await putOn()
    opened = undefined
    await log.readLock()
    for (const reader of [log, reopened()]) {
      await expect(allRows(reader)).rejects.toThrow(LockedError)
      await expect(logView(reader)).rejects.toThrow(LockedError)
      await expect(rowWithId(first!.id, reader)).rejects.toThrow(LockedError)
      await expect(append(secret(70), reader)).rejects.toThrow(LockedError)
      await expect(exported(reader)).rejects.toThrow(LockedError)
    }
    expect(await log.head()).toMatchObject({ count: 70 })
  })

  test('is written to in the clear by nobody who has not heard of the lock yet', async () => {
    await fill(3)
    const unaware = reopened()
    expect(await allRows(unaware)).toHaveLength(3)
    await putOn()
    await expect(append(secret(3), unaware)).rejects.toThrow(LockedError)
    await expect(unaware.blocks.put('rahasia', 9)).rejects.toThrow(LockedError)
    expect(await logEntry(secret(4), unaware)).toMatchObject({ seq: 4, state: 'new' })
    expect(await onDisk()).not.toContain('ahasia')
  })

  test('keeps what is published while it is shut, sealed, and takes it in once when it is opened', async () => {
    await fill(2)
    await putOn()
    opened = undefined
    const posts = [secret(2), secret(3, { scheduledFor: '2026-11-24T09:00:00+07:00' })]
    for (const post of posts)
      expect(await logEntry(post, log)).toEqual({ id: post.id, seq: 0, state: 'waiting' })
    await logEntry(posts[0]!, log)
    const { platform, postId } = posts[0]!
    const change = { platform, postId: postId!, at: '2026-11-23T10:00:00+07:00' } as const
    const edit = {
      ...change,
      id: newPost().id,
      event: 'edited' as const,
      draft: { text: `${words} disunting` },
    }
    expect(await logChange(edit, log)).toBe(1)
    const seen = { platform, postIds: [posts[1]!.postId!], at: '2026-11-24T09:01:00+07:00' }
    await logSeen(seen, log)
    await logSeen({ ...seen, at: '2026-11-24T09:02:00+07:00' }, log)
    expect(await log.waiting.count()).toBe(4)
    expect(await onDisk()).not.toContain('ahasia')
    expect(await drainWaiting(log)).toBe(0)
    expect(await log.waiting.count()).toBe(4)

    opened = made.key
    const later = reopened()
    // It dies after it took the first, before it could say so.
    const dying = vi.spyOn(later.waiting, 'delete').mockRejectedValueOnce(new Error('killed'))
    await expect(drainWaiting(later)).rejects.toThrow('killed')
    dying.mockRestore()
    // What is published now comes after what waits.
    await logEntry(secret(5), reopened())
    await log.readLock()
    const rows = await allRows(log)
    expect(rows.map(({ about }) => about?.event ?? 'post')).toEqual([
      'post',
      'post',
      'post',
      'post',
      'edited',
      'confirmed',
      'post',
    ])
    expect(rows.slice(2, 4).map(({ id }) => id)).toEqual(posts.map(({ id }) => id))
    expect(await verifyLog(log)).toEqual({ intact: true, count: 7 })
    expect(await log.waiting.count()).toBe(0)
  })

  test('is put on and taken off step by step, and tells how far it is', async () => {
    // More blocks than are turned in one step.
    await fill(2200)
    const before = await exported(log)
    const total = 35 + 1 + 1
    for (const work of [() => beginLock(made.lock, log), () => turnAbout('off', log)]) {
      await work()
      const told: number[][] = []
      await finishTurning(log, { onProgress: (...given) => told.push(given) })
      expect(told.map(([done]) => done)).toEqual(told.map(([done]) => done!).toSorted((a, b) => a - b))
      expect(told[0]).toEqual([32, total])
      expect(told.at(-1)).toEqual([total, total])
      expect(await exported(log)).toBe(before)
    }
    expect(await log.lock.count()).toBe(0)
    await finishTurning(log)
    await putOn()
    await expect(beginLock(made.lock, log)).rejects.toThrow('locked already')
    await finishTurning(log)
    expect((await log.lock.get(lockPlace))?.turning).toBeUndefined()
    opened = undefined
    await turnAbout('off', log)
    await expect(finishTurning(reopened())).rejects.toThrow(LockedError)
  })

  test('keeps apart what waits: other lists, other platforms, other changes', async () => {
    await putOn()
    opened = undefined
    const seen = { platform: 'x', postIds: ['1', '2'], at: '2026-11-24T09:01:00+07:00' } as const
    for (const list of [seen, { ...seen, postIds: ['1'] }, { ...seen, platform: 'facebook' as const }, seen])
      expect(await logSeen(list, log)).toBe(0)
    expect(await log.waiting.count()).toBe(3)
    const post = secret(0, { uncertain: true, platform: 'x', postId: '2' })
    await logEntry(post, log)
    expect(await logSeen({ ...seen, postIds: ['2', '1'] }, log)).toBe(0)
    expect(await log.waiting.count()).toBe(5)
    opened = made.key
    expect(await drainWaiting(log)).toBe(0)
    // Seen before it was logged, it was nobody's; seen after, it is confirmed, once.
    expect((await allRows(log)).map(({ about }) => about?.event ?? 'post')).toEqual(['post', 'confirmed'])
    expect(await logSeen(seen, log)).toBe(0)
  })

  test('is read by other threads with what they are handed', async () => {
    await fill(10)
    await putOn()
    const thread = new LogDatabase(log.name, async () => undefined)
    const verifier = verifierOf(thread)
    await expect(verifyBeside([verifier], {}, log)).rejects.toThrow(LockedError)
    await thread.takeOver(await log.handOver())
    expect(await verifyBeside([verifier], {}, log)).toEqual({ intact: true, count: 10 })
  })

  test('is read by cursors, too', async () => {
    await fill(200)
    // As text: bytes are compared one by one.
    const told = (stored: StoredBlock[]) => stored.flatMap(linesOf)
    const blocks = await log.blocks.toArray()
    await putOn()
    const read: StoredBlock[] = []
    await log.blocks.each((block) => read.push(block))
    expect(told(read)).toEqual(told(blocks))
    const behind = log.blocks.where(':id').above(1)
    expect(told(await behind.filter((block) => block.length > 0).toArray())).toEqual(told(blocks.slice(2)))
  })

  test('takes in a file that another installation exported', async () => {
    const other = new LogDatabase(`elsewhere-${count}`)
    // A whole chunk, which stays where it was laid aside, and one more.
    await fill(4200, other)
    const file = new Blob([await exported(other)])
    await putOn()
    const preview = await stageFile(file, { now: Date.now() }, log)
    expect(await onDisk()).not.toContain('ahasia')
    expect(await takeFile(preview.file, {}, log)).toEqual({ new: 4200, known: 0 })
    const lines = async (of: LogDatabase) => (await allRows(of)).map((row) => JSON.stringify(toEntry(row)))
    expect(await lines(log)).toEqual(await lines(other))
    expect(await onDisk()).not.toContain('ahasia')
  })
})

describe('a damaged record', () => {
  test.each([
    [
      'changed',
      async (store: IDBObjectStore) => {
        const record = await got(store.get(1))
        record.sealed[40] ^= 1
        store.put(record, 1)
      },
    ],
    [
      'put in the place of another',
      async (store: IDBObjectStore) => {
        store.put(await got(store.get(0)), 1)
      },
    ],
  ])('%s is named, loses no other, and keeps the lock on', async (_, change) => {
    await fill(130)
    const rows = await allRows(log)
    await putOn()
    await tamper((store) => change(store('blocks')))
    log = reopened()
    expect(await verifyLog(log)).toEqual({ intact: false, count: 64, seq: 65, reason: 'missing' })
    expect([...log.sealing.damaged]).toEqual(['blocks 1'])
    expect((await allRows(log)).map(({ id }) => id)).toEqual(
      [...rows.slice(0, 64), ...rows.slice(128)].map(({ id }) => id),
    )
    expect(await findDamaged(log)).toEqual(['blocks 1'])
    await turnAbout('off', log)
    await expect(finishTurning(log)).rejects.toThrow(new DamagedError('blocks 1'))
    expect((await log.lock.get(lockPlace))?.turning?.to).toBe('off')
    // Put on after all, it holds what it held.
    await turnAbout('on', log)
    await finishTurning(log)
    expect((await log.lock.get(lockPlace))?.turning).toBeUndefined()
    expect(await onDisk()).not.toContain('ahasia')
    expect(await append(secret(130), log)).toMatchObject({ seq: 131, state: 'new' })
  })

  test('does not keep a log from being opened whose columns are to be made anew', async () => {
    await fill(130)
    await putOn()
    await log.meta.delete('columns')
    await tamper(async (store) => {
      const record = await got(store('blocks').get(1))
      record.sealed[40] ^= 1
      store('blocks').put(record, 1)
    })
    log = reopened()
    expect(await log.readLock()).toBeDefined()
    expect(await verifyLog(log)).toEqual({ intact: false, count: 64, seq: 65, reason: 'missing' })
  })

  test('is never written over', async () => {
    await fill(70)
    await putOn()
    await tamper((store) => {
      const blocks = store('blocks')
      return got(blocks.get(1)).then((record) => {
        record.sealed[30] ^= 1
        blocks.put(record, 1)
      })
    })
    const before = await onDisk()
    log = reopened()
    await expect(append(secret(70), log)).rejects.toThrow(DamagedError)
    expect(await onDisk()).toBe(before)
  })

  test('among what waits stays, and the others go in', async () => {
    await putOn()
    opened = undefined
    for (const index of [0, 1, 2]) await logEntry(secret(index), log)
    await log.waiting.where({ n: 2 }).modify((record) => {
      record.box[90]! ^= 1
    })
    opened = made.key
    expect(await drainWaiting(log)).toBe(1)
    expect((await allRows(log)).map(({ text }) => text)).toEqual(
      [0, 2].map((index) => `${words} ke-${index} 🙂`),
    )
    expect(await log.waiting.count()).toBe(1)
  })
})

test('the lock opens by its passphrase and its recovery code, and by nothing else', async () => {
  await fill(1)
  await putOn()
  for (const [word, opens] of [
    [passphrase, true],
    [made.code, true],
    ['nasi liwet dengan kerupuk', false],
  ] as const) {
    opened = await openLock(made.lock, word)
    const read = allRows(reopened())
    if (opens) expect(await read).toHaveLength(1)
    else await expect(read).rejects.toThrow(LockedError)
  }
})

test.each([1, 2, 3, 4])('the log is the one that it were without a lock, seed %i', async (seed) => {
  // Whenever the browser dies, too.
  const step = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({ do: fc.constant('post' as const), many: fc.integer({ min: 1, max: 24 }) }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('again', 'edit'), which: fc.nat(200) }) },
    { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('shut', 'open', 'kill', 'drain') }) },
    {
      weight: 4,
      arbitrary: fc.record({
        do: fc.constantFrom('on', 'off', 'about'),
        steps: fc.integer({ min: 0, max: 8 }),
      }),
    },
  )
  type Step = { do: string; many?: number; which?: number; steps?: number }
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 14 }), async (steps: readonly Step[]) => {
      count += 1
      opened = made.key
      log = new LogDatabase(`any-${count}`, async () => opened)
      const plain = new LogDatabase(`plain-${count}`)
      await plain.meta.put({ key: 'installation', value: await log.installation() })
      const posts: NewEntry[] = []
      const both = async (work: (of: LogDatabase) => Promise<unknown>) => {
        await work(log)
        await work(plain)
      }
      /** Goes on with turning for some steps, after which the browser dies. */
      const turnFor = async (steps = 0) => {
        const stop = new AbortController()
        let left = steps
        const onProgress = () => {
          if (left-- <= 0) stop.abort(new Error('killed'))
        }
        await finishTurning(log, { signal: stop.signal, onProgress }).catch((error) => {
          if (error.message !== 'killed' && !(error instanceof LockedError)) throw error
        })
        log = reopened()
      }
      for (const one of steps) {
        if (one.do === 'post')
          for (let index = 0; index < one.many!; index += 1) {
            const post = secret(posts.length)
            posts.push(post)
            await both((of) => logEntry(post, of))
          }
        const known = posts[(one.which ?? 0) % Math.max(1, posts.length)]
        if (one.do === 'again' && known) await both((of) => logEntry(known, of))
        if (one.do === 'edit' && known) {
          const { platform, postId } = known
          const at = '2026-11-23T10:00:00+07:00'
          const change = {
            id: newPost().id,
            platform,
            postId: postId!,
            event: 'edited' as const,
            at,
            draft: { text: 'rahasia baru' },
          }
          await both((of) => logChange(change, of))
        }
        if (one.do === 'shut') opened = undefined
        if (one.do === 'open') opened = made.key
        if (one.do === 'kill') log = reopened()
        if (one.do === 'drain') await drainWaiting(log)
        if (one.do === 'on' && !(await log.readLock())) {
          opened = made.key
          await beginLock(made.lock, log)
          await turnFor(one.steps)
        }
        if (one.do === 'off' || one.do === 'about') {
          await turnAbout(one.do === 'off' ? 'off' : 'on', log)
          await turnFor(one.steps)
        }
      }
      opened = made.key
      await finishTurning(log)
      await drainWaiting(log)
      expect(await exported(log)).toBe(await exported(plain))
      expect(await verifyLog(log)).toEqual({ intact: true, count: (await plain.head()).count })
      expect((await logView(reopened())).order).toEqual((await logView(plain)).order)
      if ((await log.lock.count()) > 0) expect(await onDisk()).not.toContain('ahasia')
      else expect(await onDisk()).not.toContain('"sealed"')
    }),
    { seed, numRuns: 2 },
  )
})
