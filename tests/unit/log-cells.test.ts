import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { append } from '../../utils/log/append.ts'
import { appendAll } from '../../utils/log/append-all.ts'
import { cellsIn, lastDaysIn } from '../../utils/log/cells.ts'
import { LogDatabase } from '../../utils/log/database.ts'
import { events, type NewEntry } from '../../utils/log/entry.ts'
import { exportLog } from '../../utils/log/export.ts'
import { stageFile } from '../../utils/log/import/stage.ts'
import { takeFile } from '../../utils/log/import/take.ts'
import { logView } from '../../utils/log/query.ts'
import { rowsAt } from '../../utils/log/rows.ts'
import { LogView } from '../../utils/log/view.ts'
import { type Cell, cellsOf, standing } from '../../utils/report/cells.ts'
import { figuresOf } from '../../utils/report/figures.ts'
import { glanceFrom, glanceOf } from '../../utils/report/glance.ts'
import { periodBefore, weekOf } from '../../utils/report/period.ts'
import { queueingLocks } from '../fixtures/locks.ts'
import { testPack } from '../fixtures/pack.ts'
import { newPost } from '../fixtures/post.ts'
import { allRows } from '../fixtures/rows.ts'

let log: LogDatabase
let count = 0
beforeEach(() => {
  vi.stubGlobal('navigator', { locks: queueingLocks() })
})
afterEach(() => vi.unstubAllGlobals())

const fill = async (posts: readonly NewEntry[]) => {
  count += 1
  log = new LogDatabase(`cells-${count}`)
  for (const post of posts) await append(post, log)
}

/** Counts in no order, as text, so that differences show. */
const plain = (cells: readonly Cell[]) =>
  cells
    .map((cell) =>
      JSON.stringify(cell, (_, value) =>
        value instanceof Map ? Object.fromEntries([...value].sort()) : value,
      ),
    )
    .sort()

test('counts what was published, by day, office, account, platform and kind', async () => {
  await fill([
    newPost(),
    newPost({ publishedAt: '2026-11-23T14:00:00+07:00', topic: '', hashtags: ['#NusarayaMaju', '#Donor'] }),
    newPost({ kind: 'reply', findings: [{ rule: 'etika/membentak', severity: 'error', state: 'open' }] }),
    newPost({ publishedAt: '2026-11-30T09:00:00+07:00' }),
  ])
  const cells = cellsIn(await logView(log), { from: '2026-11-23', to: '2026-11-29' })
  expect(cells).toHaveLength(2)
  const [reply, posts] = cells.sort((a, b) => a.posts - b.posts)
  expect(posts).toMatchObject({
    day: '2026-11-23',
    unit: 'Dinas Kominfo',
    account: '@diskominfo.nusaraya',
    platform: 'x',
    kind: 'post',
    posts: 2,
    withOpenErrors: 0,
    principles: { kredibel: 200, profesional: 160, responsif: 190 },
  })
  expect([posts!.hours[9], posts!.hours[14]]).toEqual([1, 1])
  expect([...posts!.hashtags]).toEqual([
    ['#NusarayaMaju', 2],
    ['#Donor', 1],
  ])
  expect(posts!.findings.get('etika/membentak|warning|dismissed')).toBe(2)
  expect(posts!.topics.get('')).toBe(1)
  expect(reply).toMatchObject({ kind: 'reply', posts: 1, withOpenErrors: 1 })
  await log.delete()
})

test('tells apart as many accounts as there are, on each platform and day', async () => {
  const posts = Array.from({ length: 160 }, (_, index) =>
    newPost({
      account: `@akun.${index >> 2}`,
      platform: index & 1 ? 'x' : 'facebook',
      publishedAt: `2026-11-${index & 2 ? '23' : '24'}T09:00:00+07:00`,
    }),
  )
  await fill([])
  await appendAll(posts, {}, log)
  const cells = cellsIn(await logView(log), {})
  expect(plain(cells)).toEqual(plain(cellsOf(await allRows(log))))
  expect(cells).toHaveLength(160)
  await log.delete()
})

test('tells the last day of each account on each platform, and none where there was none', async () => {
  const at = (day: number, changes: Partial<NewEntry>) =>
    newPost({ publishedAt: `2026-11-${day}T09:00:00+07:00`, ...changes })
  const post = at(10, { account: '@a' })
  const dropped = at(12, { account: '@c', scheduledFor: '2026-11-12T09:00:00+07:00' })
  await fill([
    at(11, { account: '@A' }),
    post,
    at(20, { account: '@b', platform: 'facebook' }),
    at(14, { account: '@a', about: { id: post.id, event: 'edited' } }),
    at(16, { account: '@a', about: { id: post.id, event: 'dismissed' } }),
    at(17, { account: '@d', about: { id: null, event: 'deleted' } }),
    dropped,
    at(19, { account: '@c', about: { id: dropped.id, event: 'dropped' } }),
  ])
  const view = await logView(log)
  const days = (until: string) => {
    const lastDay = lastDaysIn(view, until)
    return [
      lastDay('x', 'a'),
      lastDay('x', '@b'),
      lastDay('facebook', '@B'),
      lastDay('x', '@c'),
      lastDay('x', '@d'),
      lastDay('x', 'Dinas Kominfo'),
    ]
  }
  expect(days('2026-11-20')).toEqual([
    '2026-11-16',
    undefined,
    '2026-11-20',
    undefined,
    '2026-11-17',
    undefined,
  ])
  expect(days('2026-11-15')).toEqual(['2026-11-14', undefined, undefined, undefined, undefined, undefined])
  expect(days('2026-11-11')[0]).toBe('2026-11-11')
  expect(days('2026-11-10')[0]).toBeUndefined()
  const [cell] = cellsIn(view, { from: '2026-11-14', to: '2026-11-14' })
  expect(cell).toMatchObject({ posts: 0, edited: 1, deleted: 0 })
  expect(cellsIn(view, { from: '2026-11-17', to: '2026-11-17' })).toMatchObject([{ edited: 0, deleted: 1 }])
  await log.delete()
})

/** Posts, and what was told of some of them. */
const stories = fc
  .array(
    fc.record({
      of: fc.nat(6),
      event: fc.option(fc.constantFrom(...events), { nil: undefined }),
      day: fc.integer({ min: 10, max: 12 }),
      account: fc.constantFrom('@a', '@b'),
      postId: fc.constantFrom(null, '1', '2', '3'),
      kredibel: fc.double({ min: 0, max: 1, noNaN: true }),
      hashtags: fc.subarray(['#a', '#b', '#c']),
    }),
    { minLength: 1, maxLength: 14 },
  )
  .map((told) => {
    const posts: NewEntry[] = []
    for (const { of, event, day, account, postId, kredibel, hashtags } of told) {
      const target = posts[of]
      const changes = {
        account,
        hashtags,
        postId,
        publishedAt: `2026-11-${day}T0${day % 10}:00:00+07:00`,
        principles: { ...newPost().principles, kredibel },
      }
      posts.push(newPost(event && target ? { ...changes, about: { id: target.id, event } } : changes))
    }
    return posts
  })

test.each([1, 2])('gives from columns what the entries give, seed %i', async (seed) => {
  await fc.assert(
    fc.asyncProperty(stories, async (posts) => {
      await fill(posts)
      const entries = await allRows(log)
      const view = await logView(log)
      expect(plain(cellsIn(view, {}))).toEqual(plain(cellsOf(entries)))
      // The weeks that are compared, and the last days, say the same as the whole log.
      const week = weekOf('2026-11-20', 1)
      const lastDay = lastDaysIn(view, week.until)
      const since = (from: string) => cellsIn(view, { from, to: week.until })
      expect(figuresOf(since(periodBefore(week).from), week, testPack, lastDay)).toEqual(
        figuresOf(cellsOf(entries), week, testPack),
      )
      const of = { pack: testPack, today: '2026-11-22', principleOf: () => 'kredibel' as const }
      expect(glanceOf(since(glanceFrom(week)), week, { ...of, lastDay }).trend).toEqual(
        glanceOf(cellsOf(entries), week, of).trend,
      )
      const shown = await rowsAt([...view.order], log)
      expect(shown.map(({ id }) => id).sort()).toEqual(
        standing(entries)
          .map(({ id }) => id)
          .sort(),
      )
      await log.delete()
    }),
    { numRuns: 30, seed },
  )
})

test.each([1, 2])('kept columns go on as those made anew, seed %i', async (seed) => {
  // Names are told by numbers, which may be others.
  const named = ['account', 'unit', 'topic', 'findings', 'hashtags']
  const told = (view: LogView) => {
    const columns = Object.entries(view).map(([name, list]) => {
      if (typeof list === 'number') return [name, list]
      if (list === view.names) return [name, [...view.names.list].sort()]
      const numbers: number[] = [...list.subarray(0, sizeOf(name, view))]
      return [name, named.includes(name) ? numbers.map((number) => view.names.list[number]) : numbers]
    })
    return { ...Object.fromEntries(columns), cells: plain(cellsIn(view, {})) }
  }
  await fc.assert(
    fc.asyncProperty(stories, stories, fc.nat(14), async (posts, others, kept) => {
      await fill(others)
      const other = log
      let file = ''
      for await (const piece of exportLog('json', { exportedAt: '2026-11-23T10:00:00Z' }, other))
        file += piece

      await fill(posts.slice(0, kept))
      const before = new LogView()
      await before.refresh(log)
      if (before.count > 0) await before.keep(log, 1)
      for (const post of posts.slice(kept)) await append(post, log)
      const staged = await stageFile(new Blob([file]), { now: Date.parse('2026-11-24T00:00:00Z') }, log)
      if (staged.takeable) await takeFile(staged.file, {}, log)

      const [after, anew] = [new LogView(), new LogView()]
      await after.refresh(log)
      await log.meta.delete('view')
      await anew.refresh(log)
      await before.refresh(log)
      expect(told(after)).toEqual(told(anew))
      expect(told(before)).toEqual(told(anew))
      await Promise.all([log.delete(), other.delete()])
    }),
    { numRuns: 20, seed },
  )
})

/** How many numbers of a column are told, be there room for more or not. */
function sizeOf(name: string, { count, findingEnd, hashtagEnd }: LogView): number | undefined {
  if (name === 'order' || name === 'dropped') return undefined
  if (name === 'principles') return count * 6
  if (name === 'findings') return findingEnd[count - 1]
  return name === 'hashtags' ? hashtagEnd[count - 1] : count
}
