import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { append } from '../../utils/log/append.ts'
import { cellsIn, lastDaysIn } from '../../utils/log/cells.ts'
import { LogDatabase } from '../../utils/log/database.ts'
import { events, type NewEntry } from '../../utils/log/entry.ts'
import { logView } from '../../utils/log/query.ts'
import { rowsAt } from '../../utils/log/rows.ts'
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

test('gives from the columns what the entries themselves give, whatever was told of them', async () => {
  const story = fc.array(
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
  await fc.assert(
    fc.asyncProperty(story, async (told) => {
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
    { numRuns: 60, seed: 20261123 },
  )
})
