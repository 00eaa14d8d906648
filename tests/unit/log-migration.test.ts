import 'fake-indexeddb/auto'
import { readdirSync, readFileSync } from 'node:fs'
import { Dexie } from 'dexie'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { append } from '../../utils/log/append.ts'
import { cellsIn } from '../../utils/log/cells.ts'
import { LogDatabase, toEntry } from '../../utils/log/database.ts'
import type { NewEntry } from '../../utils/log/entry.ts'
import { logView } from '../../utils/log/query.ts'
import { rowWithId } from '../../utils/log/rows.ts'
import { verifyLog } from '../../utils/log/verify.ts'
import { cellsOf } from '../../utils/report/cells.ts'
import { type KeptDatabase, makeDatabase } from '../fixtures/kept-database.ts'
import { queueingLocks } from '../fixtures/locks.ts'
import { newPost } from '../fixtures/post.ts'
import { allRows } from '../fixtures/rows.ts'

/** Written by the builds of their time, in Chromium: `scripts/fixtures/keep-database.mjs`. */
const folder = 'tests/fixtures/databases'
const kept = readdirSync(folder).map((file) => ({
  file,
  ...(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as KeptDatabase & { posts: NewEntry[] }),
}))

beforeEach(() => vi.stubGlobal('navigator', { locks: queueingLocks() }))
afterEach(async () => {
  vi.unstubAllGlobals()
  for (const name of [...kept.map(({ file }) => file), 'renewed']) await Dexie.delete(name)
})

test('a database of every version that was ever in use is kept', () => {
  expect(kept.map(({ version }) => version)).toEqual([10, 30, 40])
  expect(new LogDatabase('unused').verno).toBe(kept.at(-1)!.version / 10)
})

describe.each(kept)('$file', ({ file, posts, ...database }) => {
  const opened = async () => {
    await makeDatabase({ name: file, kept: database })
    return new LogDatabase(file)
  }

  test('opens with everything as it was, unbroken, and goes on', async () => {
    const log = await opened()
    const entries = (await allRows(log)).map(toEntry)
    expect(entries.map(({ seq: _, previous: __, hash: ___, installation: ____, ...post }) => post)).toEqual(
      posts,
    )
    expect(await verifyLog(log)).toEqual({ intact: true, count: 100 })
    expect(await append(posts[0]!, log)).toMatchObject({ seq: 1, state: 'known' })
    expect(await append(newPost(), log)).toMatchObject({ seq: 101, state: 'new' })
    expect(await verifyLog(log)).toEqual({ intact: true, count: 101 })
    await log.delete()
  })

  test('has the columns that its entries give', async () => {
    const log = await opened()
    const view = await logView(log)
    const sums = (cells: ReturnType<typeof cellsOf>) =>
      cells.map(({ day, account, kind, posts: count }) => `${day} ${account} ${kind} ${count}`).sort()
    expect(sums(cellsIn(view, {}))).toEqual(sums(cellsOf((await allRows(log)).map(toEntry))))
    expect((await rowWithId(posts[7]!.id, log))?.seq).toBe(8)
    await log.delete()
  })
})

test('a database of the first version in which nothing was logged yet goes on', async () => {
  const first = new Dexie('renewed')
  first.version(1).stores({ entries: 'id, &seq, at, &[platform+postId]', meta: 'key' })
  const installation = crypto.randomUUID()
  await first.table('meta').add({ key: 'installation', value: installation })
  first.close()
  const log = new LogDatabase('renewed')
  expect(await log.head()).toMatchObject({ seq: 0, count: 0 })
  expect(await append(newPost(), log)).toMatchObject({ seq: 1, state: 'new' })
  expect((await allRows(log))[0]!.installation).toBe(installation)
  expect(await verifyLog(log)).toEqual({ intact: true, count: 1 })
  log.close()
})

test('columns that are gone or of another form are made anew', async () => {
  const log = new LogDatabase('renewed')
  const post = newPost()
  await append(post, log)
  await append(newPost({ about: { id: post.id, event: 'corrected' }, text: 'benar' }), log)
  await append(newPost({ postId: null }), log)
  const before = cellsIn(await logView(log), {})
  const views = await log.views.toArray()
  await Promise.all([log.views.clear(), log.keys.clear(), log.events.clear(), log.meta.delete('columns')])
  log.close()
  const again = new LogDatabase('renewed')
  expect(cellsIn(await logView(again), {})).toEqual(before)
  expect(await again.views.toArray()).toEqual(views)
  expect(await again.events.toArray()).toMatchObject([{ n: 1, about: post.id, target: 0 }])
  await again.delete()
})
