import 'fake-indexeddb/auto'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { append } from '../../utils/log/append.ts'
import { appendAll } from '../../utils/log/append-all.ts'
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
import { latestRows, rowsAt, rowWithId } from '../../utils/log/rows.ts'
import { queueingLocks } from '../fixtures/locks.ts'
import { newPost } from '../fixtures/post.ts'

beforeAll(() => void vi.stubGlobal('navigator', { locks: queueingLocks() }))
beforeEach(() => void vi.stubGlobal('navigator', { locks: queueingLocks() }))
afterAll(() => void vi.unstubAllGlobals())

const finding = (rule: string, severity: 'error' | 'warning', state: 'open' | 'fixed' | 'dismissed') => ({
  rule,
  severity,
  state,
})
/** Five posts that differ in all that is asked for, the newest last; each is named by its text. */
const five: readonly Partial<NewEntry>[] = [
  {
    text: 'satu pagi',
    platform: 'facebook',
    kind: 'reply',
    account: 'Dinkes Nusaraya',
    unit: 'Dinas Kesehatan',
    topic: '',
    publishedAt: '2026-11-22T23:59:00+07:00',
    hashtags: [],
    findings: [],
  },
  {
    text: 'dua pagi',
    publishedAt: '2026-11-23T09:00:00+07:00',
    hashtags: ['#NusarayaMaju', '#Donor'],
    findings: [finding('kredibel/hari-tanggal', 'error', 'fixed')],
  },
  {
    text: 'tiga siang',
    platform: 'instagram',
    kind: 'comment',
    topic: 'jalan',
    publishedAt: '2026-11-24T12:00:00+07:00',
    hashtags: ['#donor'],
    findings: [
      finding('etika/membentak', 'error', 'open'),
      finding('kredibel/angka-janggal', 'warning', 'open'),
    ],
  },
  {
    text: 'empat siang',
    account: '@dinkes.nusaraya',
    topic: 'jalan',
    scheduledFor: '2026-11-27T09:00:00+07:00',
    publishedAt: '2026-11-27T09:00:00+07:00',
    hashtags: ['#DonorDarah'],
    findings: [finding('etika/membentak', 'warning', 'open')],
  },
  {
    text: 'lima malam',
    uncertain: true,
    topic: 'kesehatan',
    publishedAt: '2026-11-28T23:00:00+07:00',
    hashtags: [],
    findings: [finding('etika/membentak', 'error', 'dismissed')],
  },
]

test('a filter leaves what it asks for, newest first, and nothing else', async () => {
  const log = new LogDatabase('filtered')
  await log.delete()
  await log.open()
  for (const changes of five) await append(newPost(changes), log)
  const left = async (filter: LogFilter) => {
    const rows = await rowsAt([...select(await logView(log), filter)], log)
    return rows.map(({ text }) => text.split(' ')[0]).join(' ')
  }
  const all = 'lima empat tiga dua satu'
  const asked: [LogFilter, string][] = [
    [{}, all],
    [{ from: '2026-11-23' }, 'lima empat tiga dua'],
    [{ to: '2026-11-23' }, 'dua satu'],
    [{ from: '2026-11-23', to: '2026-11-24' }, 'tiga dua'],
    [{ platform: 'x' }, 'lima empat dua'],
    [{ platform: 'facebook' }, 'satu'],
    [{ platform: 'instagram' }, 'tiga'],
    [{ kind: 'post' }, 'lima empat dua'],
    [{ kind: 'reply' }, 'satu'],
    [{ kind: 'comment' }, 'tiga'],
    [{ kind: 'answer' }, 'tiga satu'],
    [{ account: 'dinkes.nusaraya' }, 'empat'],
    [{ account: '@DISKOMINFO.nusaraya' }, 'lima tiga dua'],
    [{ unit: 'Dinas Kesehatan' }, 'satu'],
    [{ rule: 'any' }, 'lima empat tiga dua'],
    [{ rule: 'none' }, 'satu'],
    [{ rule: 'violation' }, 'tiga'],
    [{ rule: 'etika/membentak' }, 'lima empat tiga'],
    [{ rule: 'kredibel/angka-janggal' }, 'tiga'],
    [{ rule: 'kredibel' }, ''],
    [{ hashtag: 'donor' }, 'tiga dua'],
    [{ hashtag: '#DONORdarah' }, 'empat'],
    [{ hashtag: '##donor' }, ''],
    [{ topic: 'jalan' }, 'empat tiga'],
    [{ topic: '' }, 'satu'],
    [{ principle: 'kredibel' }, 'tiga dua'],
    [{ weekday: '0' }, 'satu'],
    [{ weekday: '1' }, 'dua'],
    [{ weekday: '2' }, 'tiga'],
    [{ weekday: '6' }, 'lima'],
    [{ weekday: '4' }, ''],
    [{ hour: '9' }, 'empat dua'],
    [{ hour: '23' }, 'lima satu'],
    [{ hour: '0' }, ''],
    [{ certainty: 'open' }, 'lima empat'],
    [{ certainty: 'dropped' }, ''],
    // Two, three and four at once.
    [{ platform: 'x', topic: 'jalan' }, 'empat'],
    [{ platform: 'x', hour: '23', rule: 'any' }, 'lima'],
    [{ platform: 'x', hour: '23', rule: 'any', weekday: '6' }, 'lima'],
    [{ platform: 'x', hour: '23', rule: 'any', weekday: '5' }, ''],
    [{ platform: 'x', hour: '9', rule: 'none' }, ''],
    [{ platform: 'facebook', hour: '9' }, ''],
  ]
  for (const [filter, texts] of asked) expect(await left(filter), JSON.stringify(filter)).toBe(texts)
  const view = await logView(log)
  expect(namesIn(view)).toEqual({
    accounts: ['Dinkes Nusaraya', '@diskominfo.nusaraya', '@dinkes.nusaraya'],
    units: ['Dinas Kesehatan', 'Dinas Kominfo'],
    topics: ['kesehatan', 'jalan'],
    rules: ['kredibel/hari-tanggal', 'etika/membentak', 'kredibel/angka-janggal'],
    hashtags: ['#NusarayaMaju', '#Donor', '#donor', '#DonorDarah'],
  })

  const found = async (search: string, signal?: AbortSignal) => {
    const all: unknown[] = []
    for await (const one of searchIn(view.order, search, log, signal)) all.push(one)
    return all
  }
  expect(await found('PAGI')).toEqual([{ found: [1, 0], looked: 5 }])
  expect(await found('  pagi   dinkes ')).toEqual([{ found: [0], looked: 5 }])
  expect(await found('ｓｉａｎｇ')).toEqual([{ found: [3, 2], looked: 5 }])
  expect(await found('x.com/diskominfo')).toHaveLength(1)
  expect(await found('siang pagi')).toEqual([{ found: [], looked: 5 }])
  // What lies in other fields, or in JSON alone, is not found.
  for (const word of ['kesehatan', '"text"', 'wulandari'])
    expect(await found(word)).toMatchObject([{ found: [] }])
  expect(await found('pagi', AbortSignal.abort())).toEqual([])

  const since = Date.parse('2026-11-24T12:00:00+07:00')
  expect(await countSince(since, log)).toBe(3)
  expect(await countSince(since + 1, log)).toBe(2)
  expect(await countSince(0, log)).toBe(5)
  const rows = await entriesSince(since, { limit: 2, matches: ({ text }) => text !== 'lima malam' }, log)
  expect(rows.map(({ text }) => text)).toEqual(['empat siang', 'tiga siang'])
  expect(await entriesSince(since, { limit: 1, matches: () => true }, log)).toMatchObject([
    { text: 'lima malam' },
  ])
  await log.delete()
})

test('the newest first, by their time to the second, and of the same second the last that came', async () => {
  const log = new LogDatabase('ordered')
  await log.delete()
  await log.open()
  const times = [
    '1990-01-01T00:00:00Z',
    '2026-11-23T09:00:00.900+07:00',
    '2026-11-23T02:00:00.100Z',
    '2090-01-01T00:00:00Z',
    '2026-11-23T09:00:01+07:00',
    '1999-12-31T23:59:59Z',
    '2026-11-23T10:00:00+09:00',
  ]
  for (const publishedAt of times) await append(newPost({ publishedAt }), log)
  expect([...(await logView(log)).order]).toEqual([3, 4, 2, 1, 6, 5, 0])
  await log.delete()
})

test('the rest of a thread is looked for near its post, on its platform, among what stands', async () => {
  const log = new LogDatabase('threads')
  await log.delete()
  await log.open()
  const part = (position: number, changes: Partial<NewEntry> = {}) =>
    newPost({ text: `${position}`, thread: { root: '9', position }, ...changes })
  const dropped = part(3)
  const others = Array.from({ length: 197 }, () => newPost())
  const last = part(0)
  const posts = [part(5), part(2), dropped, part(1, { platform: 'facebook' }), ...others, last, newPost()]
  await appendAll(posts, {}, log)
  await append(newPost({ about: { id: dropped.id, event: 'dropped' }, thread: dropped.thread }), log)
  const told = async (id: string) =>
    (await threadOf((await rowWithId(id, log))!, log)).map(({ text }) => text)
  // The first of all lies 201 places away.
  expect(await told(last.id)).toEqual(['0', '2'])
  const [, second] = posts
  expect(await told(second!.id)).toEqual(['0', '2', '5'])
  expect(await told(others[0]!.id)).toEqual([others[0]!.text])
  const newest = await latestRows(1, log)
  expect(newest.map(({ n }) => n)).toEqual(Array.from({ length: 204 - 192 }, (_, index) => 203 - index))
  expect(await latestRows(99, log)).toHaveLength(204)
  await log.delete()
})
