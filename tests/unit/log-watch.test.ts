import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { append } from '../../utils/log/append.ts'
import { database } from '../../utils/log/database.ts'
import { watchLog } from '../../utils/log/watch.ts'
import { queueingLocks } from '../fixtures/locks.ts'
import { newPost } from '../fixtures/post.ts'

beforeEach(async () => {
  vi.stubGlobal('navigator', { locks: queueingLocks() })
  await database.delete()
  await database.open()
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const counted = async () => (await database.head()).count

test('the log is asked at once, and again when it was written to, until it is watched no longer', async () => {
  const next = vi.fn()
  const error = vi.fn()
  const stop = watchLog(counted, { next, error })
  await vi.waitFor(() => expect(next).toHaveBeenLastCalledWith(0))
  await append(newPost())
  await vi.waitFor(() => expect(next).toHaveBeenLastCalledWith(1))
  stop()
  const other = vi.fn()
  const stopOther = watchLog(counted, { next: other, error })
  await append(newPost())
  await vi.waitFor(() => expect(other).toHaveBeenLastCalledWith(2))
  expect(next).toHaveBeenLastCalledWith(1)
  stopOther()
  expect(error).not.toHaveBeenCalled()
})

test('one that was given up before the log was open is not begun', async () => {
  const query = vi.fn(counted)
  watchLog(query, { next: vi.fn(), error: vi.fn() })()
  const next = vi.fn()
  const stop = watchLog(counted, { next, error: vi.fn() })
  await vi.waitFor(() => expect(next).toHaveBeenCalled())
  expect(query).not.toHaveBeenCalled()
  stop()
})

test.each([
  [new Error('the disk is gone'), 'the disk is gone'],
  ['no more', 'no more'],
])('says why the log cannot be opened, or read: %s', async (reason, said) => {
  const error = vi.fn()
  vi.spyOn(database, 'open').mockRejectedValueOnce(reason)
  watchLog(counted, { next: vi.fn(), error })
  await vi.waitFor(() => expect(error).toHaveBeenCalledWith(said))
  const unread = vi.fn()
  const stop = watchLog(() => Promise.reject(reason), { next: vi.fn(), error: unread })
  await vi.waitFor(() => expect(unread).toHaveBeenCalledWith(said))
  stop()
})
