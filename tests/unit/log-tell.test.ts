import 'fake-indexeddb/auto'
import { beforeEach, expect, test, vi } from 'vitest'
import { append } from '../../utils/log/append.ts'
import type { Change } from '../../utils/log/change.ts'
import { database } from '../../utils/log/database.ts'
import { decide } from '../../utils/log/decide.ts'
import { logView, select } from '../../utils/log/query.ts'
import { eventsAbout } from '../../utils/log/rows.ts'
import { tell } from '../../utils/log/tell.ts'
import { queueingLocks } from '../fixtures/locks.ts'
import { newPost } from '../fixtures/post.ts'

let made = 0
const at = '2027-01-02T09:00:00+07:00'
const change = (event: Change['event'], postId: string, more: Partial<Change> = {}): Change => ({
  id: `019aaaaa-0000-7000-8000-${String(++made).padStart(12, '0')}`,
  platform: 'facebook',
  postId,
  event,
  at,
  ...more,
})
const post = (more: object) => newPost({ platform: 'facebook', ...more })

beforeEach(async () => {
  vi.stubGlobal('navigator', { locks: queueingLocks() })
  await database.delete()
  await database.open()
})

test('a deletion is an entry of its own, about the post, with the post as it was', async () => {
  const entry = post({ postId: '77', text: 'Halo' })
  await append(entry)
  expect(await tell(change('deleted', '77'))).toMatchObject({ state: 'new', seq: 2 })
  expect(await tell(change('deleted', '77'))).toMatchObject({ state: 'known' })
  const [told, more] = await eventsAbout(entry.id)
  expect(more).toBeUndefined()
  expect(told).toMatchObject({
    text: 'Halo',
    postId: '77',
    publishedAt: at,
    about: { id: entry.id, event: 'deleted' },
  })
})

test('edits carry the new text, and what follows is about the first entry still', async () => {
  const entry = post({ postId: '77', text: 'Halo' })
  await append(entry)
  await tell(
    change('edited', '77', { draft: { text: 'Halo semua' }, renamed: { postId: '78', permalink: null } }),
  )
  await tell(change('deleted', '78'))
  expect(
    (await eventsAbout(entry.id)).map(({ text, postId, about }) => [text, postId, about?.event]),
  ).toEqual([
    ['Halo semua', '78', 'edited'],
    ['Halo semua', '78', 'deleted'],
  ])
})

test('of a post that the log does not hold nothing is kept', async () => {
  await append(post({ postId: '77' }))
  expect(await tell(change('deleted', '999'))).toBeUndefined()
  expect(await tell(change('deleted', '77', { platform: 'instagram' }))).toBeUndefined()
  expect((await database.head()).count).toBe(1)
})

test('a scheduled post is confirmed, once', async () => {
  const scheduledFor = '2027-01-01T09:00:00+07:00'
  const entry = post({ postId: '55', scheduledFor, publishedAt: scheduledFor })
  await append(entry)
  expect(await tell(change('confirmed', '55'))).toMatchObject({ state: 'new' })
  expect(await tell(change('confirmed', '55'))).toBeUndefined()
  const [told] = await eventsAbout(entry.id)
  expect(told).toMatchObject({ publishedAt: scheduledFor, about: { event: 'confirmed' } })
  expect(told).not.toHaveProperty('scheduledFor')
})

test('a scheduled post that was published before its time was published then', async () => {
  const scheduledFor = '2027-12-31T09:00:00+07:00'
  const entry = post({ postId: '55', scheduledFor, publishedAt: scheduledFor })
  await append(entry)
  await tell(change('confirmed', '55'))
  expect(await eventsAbout(entry.id)).toMatchObject([{ publishedAt: at }])
})

test('a post that is not in doubt needs no confirming', async () => {
  await append(post({ postId: '77' }))
  expect(await tell(change('confirmed', '77'))).toBeUndefined()
})

test('a person confirms or drops what is in doubt: once, as an entry of its own, and nothing else', async () => {
  const doubt = post({ postId: null, uncertain: true, publishedAt: '2027-01-01T09:00:00+07:00' })
  const planned = post({
    postId: null,
    scheduledFor: '2027-02-01T09:00:00+07:00',
    publishedAt: '2027-02-01T09:00:00+07:00',
  })
  const plain = post({ postId: '88' })
  for (const entry of [doubt, planned, plain]) await append(entry)
  const decision = (about: string, event: 'confirmed' | 'dropped') => ({
    ...change('confirmed', '-'),
    about,
    event,
    at,
  })
  const told = ({ id, about, event }: ReturnType<typeof decision>) => decide({ id, about, event, at })
  const places = async (certainty: 'open' | 'dropped') => [...select(await logView(), { certainty })]
  expect(await places('open')).toEqual([1, 0])

  expect(await told(decision(doubt.id, 'confirmed'))).toMatchObject({ state: 'new', seq: 4 })
  expect(await told(decision(doubt.id, 'dropped'))).toBeUndefined()
  expect(await told(decision(plain.id, 'dropped'))).toBeUndefined()
  expect(await told(decision(planned.id, 'dropped'))).toMatchObject({ state: 'new', seq: 5 })
  expect(await told(decision(planned.id, 'confirmed'))).toBeUndefined()

  const [confirmed] = await eventsAbout(doubt.id)
  expect(confirmed).toMatchObject({
    evidence: 'manual',
    publishedAt: doubt.publishedAt,
    about: { id: doubt.id, event: 'confirmed' },
  })
  expect(confirmed).not.toHaveProperty('uncertain')
  const [dropped] = await eventsAbout(planned.id)
  expect(dropped).toMatchObject({ evidence: 'manual', publishedAt: at, about: { event: 'dropped' } })
  expect(await places('open')).toEqual([])
  expect(await places('dropped')).toEqual([1])
  expect([...(await logView()).order].sort()).toEqual([2, 3])
})

test('what is decided on is as it was edited last, and only what the log holds as a post', async () => {
  const doubt = post({
    postId: '66',
    uncertain: true,
    text: 'Halo',
    publishedAt: '2027-01-03T09:00:00+07:00',
  })
  await append(doubt)
  for (const text of ['Halo semua', 'Halo, Kak']) await tell(change('edited', '66', { draft: { text } }))
  const told = (id: string, about: string) => decide({ id, about, event: 'confirmed', at })
  const [first, second, third] = ['deleted', 'edited', 'confirmed'].map(() => change('confirmed', '-').id)
  expect(await told(first!, '019aaaaa-0000-7000-8000-00000000ffff')).toBeUndefined()
  const [edit] = await eventsAbout(doubt.id)
  expect(await told(second!, edit!.id)).toBeUndefined()
  expect((await database.head()).count).toBe(3)
  expect(await told(third!, doubt.id)).toMatchObject({ state: 'new' })
  // Out now, should its own time be still to come.
  expect((await eventsAbout(doubt.id)).at(-1)).toMatchObject({ text: 'Halo, Kak', publishedAt: at })
})

test('who approved a text approved no edited one, and the activity stays', async () => {
  const approval = { by: 'Bambang', position: 'Kabid', at, proof: 'file' as const }
  const activity = '019ac000-0000-7000-8000-000000000001'
  const entry = post({ postId: '77', text: 'Halo', approval, activity })
  await append(entry)
  await tell(change('edited', '77', { draft: { text: 'Halo semua' } }))
  await tell(change('deleted', '77'))
  const told = await eventsAbout(entry.id)
  expect(told.map((one) => [one.about?.event, one.approval, one.activity])).toEqual([
    ['edited', undefined, activity],
    ['deleted', undefined, activity],
  ])
})
