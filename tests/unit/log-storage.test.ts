import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { isDue, readBackups, writeBackups } from '../../utils/log/backup.ts'
import { keepStorage, shortageOf, storageState } from '../../utils/log/storage.ts'

vi.mock('wxt/browser', () => import('../fixtures/browser.ts'))
beforeEach(() => fakeBrowser.reset())

const mega = 2 ** 20
const storageOf = (changes: object) =>
  ({
    estimate: async () => ({ usage: 900 * mega, quota: 1000 * mega }),
    persisted: async () => false,
    persist: async () => true,
    ...changes,
  }) as unknown as StorageManager

describe('storage', () => {
  test.each([
    [10_000, 'none'],
    [500, 'none'],
    [499, 'soon'],
    [50, 'soon'],
    [49, 'now'],
    [-5, 'now'],
  ])('with %i MB left warns: %s', (left, expected) => {
    expect(shortageOf(left * mega)).toBe(expected)
  })

  test('says what the browser says, and nothing where it says nothing', async () => {
    expect(await storageState(storageOf({}))).toEqual({
      usage: 900 * mega,
      quota: 1000 * mega,
      persisted: false,
      shortage: 'soon',
    })
    expect(await storageState(storageOf({ estimate: async () => ({}) }))).toBeUndefined()
    const broken = storageOf({ estimate: () => Promise.reject(new Error('no')) })
    expect(await storageState(broken)).toBeUndefined()
  })

  test('asks to be kept once, and bears a refusal', async () => {
    const persist = vi.fn(async () => true)
    expect(await keepStorage(storageOf({ persist }))).toBe(true)
    expect(await keepStorage(storageOf({ persist, persisted: async () => true }))).toBe(true)
    expect(persist).toHaveBeenCalledTimes(1)
    expect(await keepStorage(storageOf({ persist: () => Promise.reject(new Error('no')) }))).toBe(false)
  })
})

describe('backup', () => {
  const day = 86_400_000
  const now = 100 * day
  const done = { every: 'week', lastAt: now - 7 * day, lastCount: 5, begunAt: 0 } as const
  test.each([
    ['its time has come', {}, 6, true],
    ['nothing is new', {}, 5, false],
    ['it is too early', { lastAt: now - 7 * day + 1 }, 6, false],
    ['every day', { every: 'day', lastAt: now - day }, 6, true],
    ['every month, too early', { every: 'month', lastAt: now - 29 * day }, 6, false],
    ['it is switched off', { every: 'off', lastAt: 0 }, 6, false],
    ['one is under way', { begunAt: now - 60_000 }, 6, false],
    ['one was begun and never finished', { begunAt: now - 600_000 }, 6, true],
    ['never made before', { lastAt: 0, lastCount: 0 }, 1, true],
    ['never made, and nothing to keep', { lastAt: 0, lastCount: 0 }, 0, false],
  ] as const)('%s', (_, changes, count, expected) => {
    expect(isDue({ ...done, ...changes }, count, now)).toBe(expected)
  })

  test('is off until the admin chooses, and remembers', async () => {
    expect(await readBackups()).toEqual({ every: 'off', lastAt: 0, lastCount: 0, begunAt: 0 })
    await writeBackups({ every: 'week' })
    await writeBackups({ lastAt: 7 })
    expect(await readBackups()).toEqual({ every: 'week', lastAt: 7, lastCount: 0, begunAt: 0 })
    await fakeBrowser.storage.local.set({ backup: { every: 'sometimes' } })
    expect((await readBackups()).every).toBe('off')
  })
})
