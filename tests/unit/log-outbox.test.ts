import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { database } from '../../utils/log/database.ts'
import { drainOutbox, rejectedEntries } from '../../utils/log/drain.ts'
import { enqueue } from '../../utils/log/outbox.ts'
import { rowWithId } from '../../utils/log/rows.ts'
import { verifyLog } from '../../utils/log/verify.ts'
import { queueingLocks } from '../fixtures/locks.ts'
import { newPost } from '../fixtures/post.ts'
import { allRows } from '../fixtures/rows.ts'

const sendMessage = vi.hoisted(() => vi.fn())
vi.mock('wxt/browser', () => import('../fixtures/browser.ts'))
vi.mock('../../utils/messages.ts', () => ({ sendMessage }))

const waiting = async () => Object.keys(await fakeBrowser.storage.local.get(null))

beforeEach(async () => {
  vi.stubGlobal('navigator', { locks: queueingLocks() })
  fakeBrowser.reset()
  sendMessage.mockReset().mockResolvedValue({ state: 'new' })
  await database.delete()
  await database.open()
})

afterEach(() => {
  vi.restoreAllMocks()
})

describe('enqueue', () => {
  test('stores the entry before it sends it', async () => {
    const entry = newPost()
    sendMessage.mockImplementation(async () => {
      expect(await waiting()).toEqual([`outbox:${entry.id}`])
      return { state: 'new' }
    })
    await enqueue(entry)
    expect(sendMessage).toHaveBeenCalledWith('logAppend', entry)
  })

  test('is content when the entry is stored and the worker does not answer', async () => {
    sendMessage.mockRejectedValue(new Error('No response'))
    await enqueue(newPost())
    expect(await waiting()).toHaveLength(1)
  })

  test('is content when the worker answers and nothing could be stored', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'))
    await enqueue(newPost())
    expect(sendMessage).toHaveBeenCalledOnce()
  })

  test('says so when the entry is nowhere', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'))
    sendMessage.mockRejectedValue(new Error('No response'))
    await expect(enqueue(newPost())).rejects.toThrow('No response')
  })
})

describe('drain', () => {
  const post = (...entries: object[]) =>
    fakeBrowser.storage.local.set(
      Object.fromEntries(entries.map((entry) => [`outbox:${(entry as { id: string }).id}`, entry])),
    )

  test('brings what waits into the log, in the order of publication, and empties the outbox', async () => {
    const entries = [newPost(), newPost(), newPost()]
    await post(...entries.toReversed())
    await drainOutbox()
    const stored = await allRows(database)
    expect(stored.map(({ id }) => id)).toEqual(entries.map(({ id }) => id))
    expect(await waiting()).toEqual([])
  })

  test('may run twice at once, and again, without doubling', async () => {
    await post(...Array.from({ length: 10 }, () => newPost()))
    await Promise.all([drainOutbox(), drainOutbox(), drainOutbox()])
    await drainOutbox()
    expect(await verifyLog()).toEqual({ intact: true, count: 10 })
  })

  test('takes along what arrives while it runs', async () => {
    await post(newPost())
    const first = drainOutbox()
    const late = newPost()
    await post(late)
    await Promise.all([first, drainOutbox()])
    expect(await rowWithId(late.id)).toBeDefined()
  })

  test('sets a malformed entry aside with the reason, and the others go on', async () => {
    const bad = { ...newPost(), kind: 'iklan' }
    const good = newPost()
    await post(bad, good)
    await drainOutbox()
    expect(await allRows(database)).toHaveLength(1)
    expect(await waiting()).toEqual([`rejected:${bad.id}`])
    expect(await rejectedEntries()).toEqual([
      { entry: bad, reason: 'kind: harus "post" atau "reply" atau "comment", bukan "iklan"' },
    ])
  })

  test('keeps everything when the database cannot be written, and succeeds later', async () => {
    const entry = newPost()
    await post(entry)
    const add = vi.spyOn(database.blocks, 'put').mockRejectedValueOnce(new Error('disk'))
    await expect(drainOutbox()).rejects.toThrow('disk')
    add.mockRestore()
    expect(await waiting()).toEqual([`outbox:${entry.id}`])
    await drainOutbox()
    expect(await verifyLog()).toEqual({ intact: true, count: 1 })
    expect(await waiting()).toEqual([])
  })

  test('does not double an entry whose removal from the outbox was lost', async () => {
    await post(newPost())
    vi.spyOn(fakeBrowser.storage.local, 'remove').mockRejectedValueOnce(new Error('stopped'))
    await expect(drainOutbox()).rejects.toThrow('stopped')
    expect(await waiting()).toHaveLength(1)
    await drainOutbox()
    expect(await allRows(database)).toHaveLength(1)
    expect(await waiting()).toEqual([])
  })
})
