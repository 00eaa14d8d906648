import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { append } from '../../utils/log/append.ts'
import { LogDatabase } from '../../utils/log/database.ts'
import type { NewEntry } from '../../utils/log/entry.ts'
import { namesIn } from '../../utils/log/names.ts'
import {
  countSince,
  entriesSince,
  type LogFilter,
  logView,
  searchIn,
  select,
  threadOf,
} from '../../utils/log/query.ts'
import { eventsAbout, rowsAt } from '../../utils/log/rows.ts'
import { LogView } from '../../utils/log/view.ts'
import { queueingLocks } from '../fixtures/locks.ts'
import { newPost } from '../fixtures/post.ts'

let log: LogDatabase
let count = 0

beforeEach(() => {
  vi.stubGlobal('navigator', { locks: queueingLocks() })
  count += 1
  log = new LogDatabase(`query-${count}`)
})
afterEach(async () => {
  vi.unstubAllGlobals()
  await log.delete()
})

const fill = async (...posts: NewEntry[]) => {
  for (const post of posts) await append(post, log)
}
/** The texts that a filter leaves, in order. */
const found = async (filter: LogFilter) => {
  let places = select(await logView(log), filter)
  if (filter.search) {
    const all: number[] = []
    for await (const { found } of searchIn(places, filter.search, log)) all.push(...found)
    places = Uint32Array.from(all)
  }
  return (await rowsAt([...places], log)).map(({ text }) => text)
}

describe('filter', () => {
  test.each<[LogFilter, boolean]>([
    [{}, true],
    [{ search: 'DONOR aula' }, false],
    [{ search: 'DONOR  rabu' }, true],
    [{ search: '@diskominfo' }, true],
    [{ search: '"dan"' }, true],
    [{ search: 'baris\\' }, true],
    [{ search: 'kesehatan' }, false],
    [{ account: 'Diskominfo.Nusaraya' }, true],
    [{ account: 'nusaraya' }, false],
    [{ unit: 'Dinas Kominfo' }, true],
    [{ unit: 'Dinas' }, false],
    [{ platform: 'facebook' }, false],
    [{ platform: 'x' }, true],
    [{ kind: 'post' }, true],
    [{ kind: 'reply' }, false],
    [{ rule: 'etika/membentak' }, true],
    [{ rule: 'etika/provokasi' }, false],
    [{ rule: 'any' }, true],
    [{ rule: 'none' }, false],
    [{ hashtag: 'nusarayaMAJU' }, true],
    [{ hashtag: '#Nusaraya' }, false],
    [{ from: '2026-11-23', to: '2026-11-23' }, true],
    [{ from: '2026-11-24' }, false],
    [{ to: '2026-11-22' }, false],
    [{ from: '2026-13-01' }, false],
  ])('%j: %s', async (filter, expected) => {
    const text = `${newPost().text} "dan" baris\\`
    await fill(newPost({ text }))
    expect(await found(filter)).toEqual(expected ? [text] : [])
  })

  test("takes days as the entry's own clock told them", async () => {
    const at = (publishedAt: string) => newPost({ publishedAt, text: publishedAt })
    await fill(
      at('2026-11-22T23:59:59+07:00'),
      at('2026-11-23T00:00:00+07:00'),
      at('2026-11-23T23:59:59+09:00'),
    )
    expect(await found({ from: '2026-11-23', to: '2026-11-23' })).toEqual([
      '2026-11-23T23:59:59+09:00',
      '2026-11-23T00:00:00+07:00',
    ])
  })

  test('puts the newest first, whenever it came', async () => {
    const at = (hour: number) =>
      newPost({ publishedAt: `2026-11-23T0${hour}:00:00+07:00`, text: String(hour) })
    await fill(at(3), at(1))
    expect(await found({})).toEqual(['3', '1'])
    await fill(at(2))
    expect(await found({})).toEqual(['3', '2', '1'])
  })
})

describe('what stands', () => {
  const about = (post: NewEntry, event: NonNullable<NewEntry['about']>['event'], text: string = event) =>
    newPost({ text, about: { id: post.id, event }, findings: [] })

  test.each([
    ['edited', ['asli']],
    ['deleted', ['asli']],
    ['dropped', []],
    ['confirmed', ['confirmed']],
    ['corrected', ['corrected']],
    ['dismissed', ['dismissed']],
  ] as const)('after %s: %j', async (event, texts) => {
    const post = newPost({ text: 'asli' })
    await fill(post, about(post, event))
    expect(await found({})).toEqual(texts)
    expect((await eventsAbout(post.id, log)).map((row) => row.about)).toEqual([{ id: post.id, event }])
  })

  test.each([
    [['corrected', 'dropped'], []],
    [['dropped', 'confirmed'], ['confirmed']],
    [['corrected', 'dismissed'], ['dismissed']],
    [['corrected', 'edited'], ['corrected']],
  ] as const)('after %j the last word counts', async (events, texts) => {
    const post = newPost({ text: 'asli' })
    await fill(post, ...events.map((event) => about(post, event)))
    expect(await found({})).toEqual(texts)
  })

  test('does not depend on which came first', async () => {
    const post = newPost({ text: 'asli', postId: null })
    await fill(about(post, 'corrected'), post)
    expect(await found({})).toEqual(['corrected'])
    expect((await log.events.toArray()).map(({ target }) => target)).toEqual([1])
  })
})

test('what was dropped is told with the last that came first, whichever was dropped first', async () => {
  const posts = [newPost(), newPost(), newPost()]
  await fill(...posts)
  for (const index of [1, 2, 0])
    await fill(newPost({ about: { id: posts[index]!.id, event: 'dropped' }, postId: null }))
  expect([...select(await logView(log), { certainty: 'dropped' })]).toEqual([2, 1, 0])
})

test('columns are kept when something has come, and at no other time', async () => {
  const keep = vi.spyOn(LogView.prototype, 'keep').mockRejectedValue(new Error('disk'))
  await fill(newPost())
  const view = await logView(log)
  expect(keep).toHaveBeenCalledTimes(1)
  expect(await logView(log)).toBe(view)
  expect(keep).toHaveBeenCalledTimes(1)
  await fill(newPost())
  expect((await logView(log)).count).toBe(2)
  expect(keep).toHaveBeenCalledTimes(2)
  keep.mockRestore()
})

test('tells what there is to choose from', async () => {
  await fill(newPost(), newPost({ account: '@lain', hashtags: [], findings: [] }))
  const names = namesIn(await logView(log))
  expect(names.accounts).toEqual(['@diskominfo.nusaraya', '@lain'])
  expect(names.rules).toEqual(['kredibel/hari-tanggal', 'etika/membentak'])
  expect(names.hashtags).toEqual(['#NusarayaMaju'])
})

test('counts and lists what was published since a moment', async () => {
  const at = (day: number) => newPost({ publishedAt: `2026-11-${day}T09:00:00+07:00` })
  await fill(at(21), at(23), at(22))
  const since = Date.parse('2026-11-22T00:00:00+07:00')
  expect(await countSince(since, log)).toBe(2)
  const rows = await entriesSince(since, { limit: 1, matches: () => true }, log)
  expect(rows.map(({ publishedAt }) => publishedAt)).toEqual(['2026-11-23T09:00:00+07:00'])
})

test('finds the posts of a thread, in order', async () => {
  const part = (position: number, root = '9') => newPost({ text: `${position}`, thread: { root, position } })
  await fill(part(1), part(0), part(0, '8'))
  const [row] = await rowsAt([0], log)
  expect((await threadOf(row!, log)).map(({ text }) => text)).toEqual(['0', '1'])
})
