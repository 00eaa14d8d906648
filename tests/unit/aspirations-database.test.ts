import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Aspiration } from '../../utils/aspirations/schema.ts'
import { advance } from '../../utils/aspirations/state.ts'
import { AspirationDatabase } from '../../utils/aspirations-database.ts'
import { readPack } from '../../utils/pack/pack.ts'
import { captured } from '../fixtures/aspiration.ts'
import { testPack } from '../fixtures/pack.ts'

let database: AspirationDatabase
beforeEach(() => {
  database = new AspirationDatabase(`aspirasi ${crypto.randomUUID()}`)
})
afterEach(() => database.delete())
const now = new Date('2026-11-23T10:00:00Z')
const all = () => database.aspirations.toArray() as PromiseLike<Aspiration[]>

it('stores a message once, by its number or else by its author and words', async () => {
  const first = await database.add(captured(), testPack, now)
  expect(first.state).toBe('new')
  const again = await database.add(captured({ text: 'disunting' }), testPack, now)
  expect(again).toEqual({ aspiration: first.aspiration, state: 'known' })
  const comment = captured({ platform: 'facebook', link: null })
  expect((await database.add(comment, testPack, now)).state).toBe('new')
  expect((await database.add(comment, testPack, now)).state).toBe('known')
  expect((await database.add({ ...comment, author: 'Orang Lain' }, testPack, now)).state).toBe('new')
  expect(await all()).toHaveLength(3)
})

it('stores one of two that are sent at once', async () => {
  const both = await Promise.all([1, 2].map(() => database.add(captured(), testPack, now)))
  expect(both.map(({ state }) => state).sort()).toEqual(['known', 'new'])
  expect(await all()).toHaveLength(1)
})

it('keeps no name in its rows, and erases an author by the handle all the same', async () => {
  await database.add(captured(), testPack, now)
  await database.add(captured({ link: 'https://x.com/warga_tj/status/2' }), testPack, now)
  await database.add(captured({ author: '@lain', link: 'https://x.com/lain/status/3' }), testPack, now)
  expect(JSON.stringify(await all())).not.toContain('warga_tj')
  expect(await database.eraseAuthor('@Warga_TJ')).toBe(2)
  expect(await database.eraseAuthor('warga_tj')).toBe(0)
  expect(await database.eraseAuthor(' ')).toBe(0)
  const [rest] = await all()
  expect(await database.eraseAuthor(rest!.author)).toBe(1)
})

it('erases an author whose name is kept as it is', async () => {
  const pack = readPack({ ...testPack, aspirations: { author: 'keep' } })
  if (!pack.ok) throw new Error('no pack')
  await database.add(captured(), pack.value, now)
  expect(await database.eraseAuthor('WARGA_TJ')).toBe(1)
})

it('changes together what may be changed, and takes it back', async () => {
  const { aspiration: one } = await database.add(captured(), testPack, now)
  const { aspiration: other } = await database.add(
    captured({ link: 'https://x.com/b/status/2' }),
    testPack,
    now,
  )
  const done = (each: typeof one) => advance(each, 'done', { at: now.toISOString() })
  const before = await database.change([one.id, other.id, 'tidak-ada'], done)
  expect((await all()).map(({ state }) => state)).toEqual(['done', 'done'])
  expect(await database.change([one.id], (each) => advance(each, 'done', { at: now.toISOString() }))).toEqual(
    [],
  )
  await database.restore(before)
  expect((await all()).map(({ state }) => state)).toEqual(['new', 'new'])
  await database.erase([one.id])
  expect(await all()).toEqual([other])
})

it('sweeps what is closed for longer than the pack keeps it, and nothing that waits', async () => {
  const { aspiration } = await database.add(captured(), testPack, now)
  const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000)
  expect(await database.sweep(testPack, inDays(4000))).toBe(0)
  await database.change([aspiration.id], (one) => advance(one, 'done', { at: now.toISOString() }))
  expect(await database.sweep(testPack, inDays(89))).toBe(0)
  expect(await database.sweep(testPack, inDays(91))).toBe(1)
})

it('closes the loop when the reply is published, with the working time that it took', async () => {
  const { aspiration } = await database.add(captured(), testPack, now)
  const reply = {
    platform: 'x' as const,
    account: 'kominfo_tirtajaya',
    // Tuesday 10:00 in WIB, two working hours after Monday's closing time.
    at: '2026-11-24T10:00:00+07:00',
    link: 'https://x.com/kominfo_tirtajaya/status/99',
    inReplyTo: aspiration.messageId!,
  }
  expect(await database.link({ ...reply, inReplyTo: '1' }, testPack)).toBeUndefined()
  expect(await database.link(reply, testPack)).toMatchObject({
    id: aspiration.id,
    state: 'answered',
    answer: { at: reply.at, link: reply.link, minutes: 120 },
  })
  expect(await database.link(reply, testPack)).toBeUndefined()
})
