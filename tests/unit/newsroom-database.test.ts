import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { newDocument, stateOf } from '../../utils/newsroom/document.ts'
import { answerTo } from '../../utils/newsroom/review.ts'
import type { ChannelText } from '../../utils/newsroom/text.ts'
import { NewsroomDatabase } from '../../utils/newsroom-database.ts'
import { anEditor, aRequest } from '../fixtures/letters.ts'

const id = aRequest().document
const at = '2026-11-27T09:00:00+07:00'
const minute = 60_000
const one = (text: string): ChannelText[] => [{ channel: 'x', parts: [text] }]

let database: NewsroomDatabase
let count = 0
beforeEach(async () => {
  database = new NewsroomDatabase(`redaksi-${count++}`)
  await database.documents.put(newDocument(id, one('Satu.'), 0))
})
const versions = async () =>
  (await database.versions.where('document').equals(id).sortBy('n')).map(({ kind, texts }) => [
    kind,
    texts[0]!.parts[0],
  ])
const text = async () => (await database.documents.get(id))?.texts[0]?.parts[0]
const answer = (words: string, changes: Partial<ReturnType<typeof aRequest>> = {}, returned = false) =>
  answerTo(aRequest({ texts: one('Satu.'), ...changes }), {
    texts: one(words),
    returned,
    by: anEditor,
    at,
    comment: 'Baik.',
    comments: [],
  })

describe('writing', () => {
  it('keeps a version by itself, now and then, of what stood before', async () => {
    await database.write(id, one('Satu. Dua.'), one('Satu.'), minute)
    expect(await versions()).toEqual([])
    await database.write(id, one('Satu. Dua. Tiga.'), one('Satu. Dua.'), 20 * minute)
    expect(await versions()).toEqual([['auto', 'Satu. Dua.']])
    await database.write(id, one('Lain.'), one('Satu. Dua. Tiga.'), 21 * minute)
    expect(await versions()).toEqual([['auto', 'Satu. Dua.']])
    expect(await text()).toBe('Lain.')
  })
  it('keeps what another window has written', async () => {
    await database.write(id, one('Dari jendela A.'), one('Satu.'), minute)
    await database.write(id, one('Dari jendela B.'), one('Satu.'), minute)
    expect(await text()).toBe('Dari jendela B.')
    expect(await versions()).toEqual([['elsewhere', 'Dari jendela A.']])
  })
  it('keeps white space, too', async () => {
    await database.write(id, one('Satu.\n\n'), one('Satu.'), 20 * minute)
    expect(await text()).toBe('Satu.\n\n')
    expect(await versions()).toEqual([])
  })
  it('of a draft that was removed meanwhile writes nothing', async () => {
    await database.forget(id)
    await database.write(id, one('Masih?'), one('Satu.'), minute)
    expect(await database.documents.count()).toBe(0)
  })
  it('keeps no more automatic versions than forty, and every other one', async () => {
    await database.keepVersion(id, 1)
    for (let n = 1; n <= 60; n++)
      await database.write(id, one(`Ke-${n}.`), one(n === 1 ? 'Satu.' : `Ke-${n - 1}.`), n * 11 * minute)
    const kinds = (await versions()).map(([kind]) => kind)
    expect(kinds.filter((kind) => kind === 'auto')).toHaveLength(40)
    expect(kinds[0]).toBe('saved')
  })
})

describe('an answer', () => {
  it('that approves is known again by the text, letter by letter', async () => {
    await database.ask(aRequest({ texts: one('Satu.') }), 1)
    expect(stateOf((await database.documents.get(id))!)).toBe('asked')
    expect(await database.take(answer('Satu.'), 2)).toEqual({ state: 'new' })
    expect(stateOf((await database.documents.get(id))!)).toBe('approved')
    expect(await database.recognise(' Satu.\n', [])).toEqual({
      activity: id,
      approval: { by: anEditor.name, position: anEditor.position, at, proof: 'file' },
      trust: 'unsigned',
    })
    expect(await database.recognise('Satu!', [])).toEqual({})
    expect(await database.take(answer('Satu.'), 3)).toEqual({ state: 'known' })
  })
  it('that changes takes the place of the text, which becomes a version', async () => {
    await database.ask(aRequest({ texts: one('Satu.') }), 1)
    await database.write(id, one('Satu, disunting.'), one('Satu.'), 2)
    expect(await database.take(answer('Satu yang baik.'), 3)).toEqual({ state: 'new' })
    expect(await text()).toBe('Satu yang baik.')
    expect(await versions()).toEqual([
      ['asked', 'Satu.'],
      ['answered', 'Satu, disunting.'],
    ])
    expect((await database.recognise('Satu yang baik.', [])).approval?.by).toBe(anEditor.name)
    expect((await database.recognise('Satu.', [])).approval).toBeUndefined()
  })
  it('that returns changes and approves nothing', async () => {
    await database.ask(aRequest({ texts: one('Satu.') }), 1)
    expect(await database.take(answer('Satu.', {}, true), 2)).toEqual({ state: 'new' })
    expect(stateOf((await database.documents.get(id))!)).toBe('returned')
    expect((await database.recognise('Satu.', [])).approval).toBeUndefined()
  })
  it('to an earlier request is refused with its reason, and changes nothing', async () => {
    await database.ask(aRequest({ texts: one('Satu.') }), 1)
    await database.ask(aRequest({ texts: one('Satu.'), id: 'b26a8f4c-92f5-4a54-bb41-5b6a2a3f0c11' }), 2)
    expect(await database.take(answer('Satu dahulu.'), 3)).toMatchObject({
      state: 'refused',
      problem: { path: 'request', reason: expect.stringContaining('permintaan yang lebih lama') },
    })
    expect(await text()).toBe('Satu.')
    expect(await database.recognise('Satu dahulu.', [])).toEqual({})
  })
  it('about a draft of another computer makes the draft', async () => {
    const document = '019ac000-0000-7000-8000-000000000009'
    expect(await database.take(answer('Dari kantor lain.', { document }), 1)).toEqual({ state: 'foreign' })
    expect(stateOf((await database.documents.get(document))!)).toBe('approved')
  })
})

it('a request that comes twice leaves what its editor has made of it', async () => {
  const request = aRequest()
  expect(await database.receive(request, 1)).toBe('new')
  await database.reviews.update(request.id, { comment: 'Sudah dibaca.' })
  expect(await database.receive(request, 2)).toBe('known')
  expect((await database.reviews.get(request.id))?.comment).toBe('Sudah dibaca.')
})

it('a text of several drafts is the latest one’s, and approvals outlive their draft', async () => {
  const other = '019ac000-0000-7000-8000-000000000002'
  await database.documents.put(newDocument(other, one('Satu.'), 5))
  expect(await database.recognise('Satu.', [])).toEqual({ activity: other })
  await database.ask(aRequest({ texts: one('Satu.') }), 6)
  await database.take(answer('Satu.'), 7)
  await database.forget(id)
  expect((await database.recognise('Satu.', [])).approval?.by).toBe(anEditor.name)
})
