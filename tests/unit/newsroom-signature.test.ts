import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { type LetterKeys, makeLetterKeys, openLetter, signLetter } from '../../utils/letter-signature.ts'
import { newDocument, stateOf } from '../../utils/newsroom/document.ts'
import { keyWords } from '../../utils/newsroom/key-words.ts'
import { answerTo } from '../../utils/newsroom/review.ts'
import type { Answer, Request } from '../../utils/newsroom/schema.ts'
import type { ChannelText } from '../../utils/newsroom/text.ts'
import { type KnownKey, meet, proofBy, type Trust, trustIn } from '../../utils/newsroom/trust.ts'
import { NewsroomDatabase } from '../../utils/newsroom-database.ts'
import { readPack } from '../../utils/pack/pack.ts'
import { anEditor, aRequest } from '../fixtures/letters.ts'
import { nusaraya } from '../fixtures/nusaraya.ts'

const at = '2026-11-27T09:00:00+07:00'
const later = '2026-11-27T10:00:00+07:00'
const one = (text: string): ChannelText[] => [{ channel: 'x', parts: [text] }]
const answer = (words: string, changes: Partial<Answer> = {}, request: Partial<Request> = {}): Answer => ({
  ...answerTo(aRequest({ texts: one('Satu.'), ...request }), {
    texts: one(words),
    returned: false,
    by: anEditor,
    at,
    comment: 'Baik.',
    comments: [],
  }),
  ...changes,
})
const keys = async () => (await makeLetterKeys())!
const reasonsOf = async (letter: unknown) => {
  const opened = await openLetter(JSON.stringify(letter))
  return opened.ok ? [] : opened.problems.map(({ path, reason }) => `${path}: ${reason}`)
}

describe('the words of a key', () => {
  const words = new Set<string>()
  for (let n = 0; n < 300; n++) for (const word of keyWords(n.toString(16).padStart(64, '0'))) words.add(word)

  it('are twelve, always the same, and other ones for another key', () => {
    const [one, other] = ['0'.repeat(64), `${'0'.repeat(63)}1`]
    expect(keyWords(one)).toHaveLength(12)
    expect(keyWords(one)).toEqual(keyWords(one))
    expect(keyWords(one)).not.toEqual(keyWords(other))
  })
  it('come from 256 that differ by more than letters which sound alike', () => {
    expect(words.size).toBe(256)
    const heard = (word: string) =>
      word.replace(/p/g, 'b').replace(/[ft]/g, 'd').replace(/k/g, 'g').replace(/e/g, 'i').replace(/o/g, 'u')
    expect(new Set([...words].map(heard)).size).toBe(256)
    expect([...words].filter((word) => !/^[a-z]{4,8}$/u.test(word))).toEqual([])
  })
})

describe('a signed letter', () => {
  it('is read, and names the key that signed it', async () => {
    const own = await keys()
    for (const letter of [aRequest({ version: 2 }), answer('Dua.')]) {
      const signed = await signLetter(letter, own)
      const opened = await openLetter(JSON.stringify(signed))
      expect(opened).toMatchObject({ ok: true })
      expect(signed.key).toBe(own.public)
    }
  })
  it('is read whatever order its keys come in, and whatever it is written in', async () => {
    const signed = await signLetter(answer('Dua \u{1f600}\u0301 مرحبا\u200b \ud800'), await keys())
    const turned = Object.fromEntries(Object.entries(signed).reverse())
    expect(await reasonsOf(turned)).toEqual([])
  })

  it.each<[string, (letter: Answer, other: LetterKeys) => object]>([
    [
      'other words',
      (letter) => ({ ...letter, ...answer('Tiga.'), signature: letter.signature, key: letter.key }),
    ],
    ['another name', (letter) => ({ ...letter, by: { name: 'Orang lain', position: '' } })],
    ['another decision', (letter) => ({ ...letter, decision: 'approved' })],
    ['another draft', (letter) => ({ ...letter, document: '019ac000-0000-7000-8000-0000000000ff' })],
    ['another request', (letter) => ({ ...letter, request: '3f0f5f6e-6f0a-4a57-9a35-3d5a4a0f2bff' })],
    ['another time', (letter) => ({ ...letter, at: later })],
    ['another comment', (letter) => ({ ...letter, comment: '' })],
    ['another key', (letter, other) => ({ ...letter, key: other.public })],
    ['a broken signature', (letter) => ({ ...letter, signature: '0'.repeat(128) })],
  ])('with %s is refused with its reason', async (_, spoil) => {
    const signed = await signLetter(answer('Dua.'), await keys())
    expect(await reasonsOf(spoil(signed, await keys()))).toEqual([
      expect.stringMatching(/^(?:signature: isi surat tidak sesuai dengan tanda tangannya|key: kunci)/u),
    ])
  })
  it.each<[string, (letter: Answer) => object, string]>([
    ['without its key', ({ key: _, ...rest }) => rest, 'signature: tanda tangannya tidak lengkap'],
    [
      'without its signature',
      ({ signature: _, ...rest }) => rest,
      'signature: tanda tangannya tidak lengkap',
    ],
    ['as an earlier version', (letter) => ({ ...letter, version: 1 }), 'version: surat versi 1'],
    ['with a short key', (letter) => ({ ...letter, key: 'ab' }), 'key: harus 64 angka'],
  ])('%s is refused', async (_, spoil, reason) => {
    const signed = await signLetter(answer('Dua.'), await keys())
    expect((await reasonsOf(spoil(signed))).join()).toContain(reason)
  })
  it('of an earlier version is read without a signature, and bears no key', async () => {
    const opened = await openLetter(JSON.stringify({ ...answer('Dua.'), version: 1 }))
    expect(opened.ok && opened.value.kind === 'answer' && opened.value.answer.key).toBeUndefined()
  })
  it('is signed with a key that cannot leave the browser', async () => {
    const own = await keys()
    expect(own.private.extractable).toBe(false)
    await expect(crypto.subtle.exportKey('pkcs8', own.private)).rejects.toThrow()
  })
})

describe('trust', () => {
  const row = (state: KnownKey['state']): KnownKey => ({
    key: 'a',
    name: 'Bambang',
    position: '',
    seenAt: 1,
    state,
  })
  const listed = [{ name: 'Bambang', key: 'a' }]
  const others = [{ name: 'Sari', key: 'b' }]
  it.each<[Trust, string | undefined, KnownKey | undefined, typeof listed, string | undefined]>([
    ['unsigned', undefined, undefined, [], 'file'],
    ['unsigned', undefined, undefined, listed, undefined],
    ['seen', 'a', undefined, [], 'key'],
    ['seen', 'a', row('seen'), [], 'key'],
    ['trusted', 'a', row('trusted'), [], 'key'],
    ['clash', 'a', row('clash'), [], undefined],
    ['refused', 'a', row('refused'), [], undefined],
    ['listed', 'a', row('clash'), listed, 'listed'],
    ['refused', 'a', row('refused'), listed, undefined],
    ['unlisted', 'a', row('trusted'), others, undefined],
    ['own', 'own', undefined, [], 'key'],
    ['unlisted', 'own', undefined, others, undefined],
  ])('is %s (key %s)', (trust, key, known, editors, proof) => {
    expect(trustIn(key, { editors, known, own: 'own' })).toBe(trust)
    expect(proofBy(trust, editors)).toBe(proof)
  })
  it('sees a name that comes with another key, and lets a new one follow a refused one', () => {
    const by = { name: ' bambang ', position: '' }
    expect(meet('c', by, [row('trusted')], 2)?.state).toBe('clash')
    expect(meet('c', by, [row('refused')], 2)?.state).toBe('seen')
    expect(meet('a', by, [row('trusted')], 2)).toBeUndefined()
  })
  it('is what a pack says of its editors, and a wrong key in it is refused', () => {
    const of = (key: string) =>
      readPack({ ...nusaraya(), approval: { accounts: ['a'], editors: [{ name: 'Bambang', key }] } })
    expect(of('0'.repeat(64)).ok).toBe(true)
    const wrong = of('batu kuda')
    expect(wrong.ok ? [] : wrong.problems.map(({ path }) => path)).toEqual(['approval.editors.0.key'])
  })
})

describe('an answer in the newsroom', () => {
  let database: NewsroomDatabase
  let editor: LetterKeys
  let count = 0
  const id = aRequest().document
  beforeEach(async () => {
    database = new NewsroomDatabase(`redaksi-tanda-${count++}`)
    editor = await keys()
    await database.documents.put(newDocument(id, one('Satu.'), 0))
    await database.ask(aRequest({ texts: one('Satu.') }), 1)
  })
  const take = async (letter: Answer, now = 2) => {
    const taken = await database.take(letter, now)
    return taken.state === 'refused' ? taken.problem.reason : taken.state
  }

  it('that an editor of the pack signed lets a post out, under the name in the pack', async () => {
    await database.take(await signLetter(answer('Satu.'), editor), 2)
    const editors = [{ name: 'Bambang Hidayat, S.Sos.', key: editor.public }]
    expect(await database.recognise('Satu.', editors)).toMatchObject({
      approval: { by: 'Bambang Hidayat, S.Sos.', proof: 'listed' },
      trust: 'listed',
    })
  })
  it.each([
    ['nobody', false, 'unsigned'],
    ['somebody else', true, 'unlisted'],
  ] as const)('that %s signed lets none out where the pack names editors', async (_, signs, trust) => {
    await database.take(await signLetter(answer('Satu.'), signs ? editor : undefined), 2)
    // Nor does trusting it here help: the author could do that.
    if (signs) await database.keys.update(editor.public, { state: 'trusted' })
    const known = await database.recognise('Satu.', [{ name: 'Sari', key: '0'.repeat(64) }])
    expect(known).toMatchObject({ activity: id, doubtful: { by: anEditor.name }, trust })
    expect(known.approval).toBeUndefined()
  })
  it('of a stolen key lets none out from when the pack drops it, or somebody refuses it', async () => {
    await database.take(await signLetter(answer('Satu.'), editor), 2)
    const editors = [{ name: anEditor.name, key: editor.public }]
    const next = [{ name: anEditor.name, key: (await keys()).public }]
    expect((await database.recognise('Satu.', editors)).approval).toBeDefined()
    expect((await database.recognise('Satu.', next)).approval).toBeUndefined()
    await database.keys.update(editor.public, { state: 'refused' })
    expect((await database.recognise('Satu.', editors)).trust).toBe('refused')
    expect((await database.recognise('Satu.', [])).approval).toBeUndefined()
  })
  it('is pinned to the key that its name came with first', async () => {
    await database.take(await signLetter(answer('Satu.'), editor), 2)
    expect(await database.recognise('Satu.', [])).toMatchObject({ approval: { proof: 'key' }, trust: 'seen' })
    const forger = await keys()
    await database.take(await signLetter(answer('Dua.', { at: later }), forger), 3)
    expect(await database.recognise('Dua.', [])).toMatchObject({ doubtful: {}, trust: 'clash' })
    await database.keys.update(forger.public, { state: 'trusted' })
    expect((await database.recognise('Dua.', [])).trust).toBe('trusted')
  })

  it('that was overtaken by a later one is refused, and what that withdrew stays so', async () => {
    const approving = await signLetter(answer('Satu.'), editor)
    expect(await take(approving)).toBe('new')
    const returning = answer('Satu.', { decision: 'returned', at: later })
    expect(await take(await signLetter(returning, editor))).toBe('new')
    expect((await database.recognise('Satu.', [])).approval).toBeUndefined()
    expect(await take(approving)).toContain('sudah ada jawaban sesudahnya')
    expect((await database.recognise('Satu.', [])).approval).toBeUndefined()
    expect(stateOf((await database.documents.get(id))!)).toBe('returned')
  })
  it('to a request that was never made of this draft is refused', async () => {
    const request = 'b26a8f4c-92f5-4a54-bb41-5b6a2a3f0c11'
    expect(await take(answer('Satu.', { request }))).toContain('permintaan yang tidak dibuat dari naskah ini')
  })
  it('that approves other words than were asked about is refused', async () => {
    expect(await take(answer('Lain.', { decision: 'approved' }))).toContain('bukan naskah yang dimintakan')
    expect(await take(answer('Lain.'))).toBe('new')
  })
  it('about a draft of another computer is refused once a later one was there', async () => {
    const document = '019ac000-0000-7000-8000-000000000009'
    const second = { request: 'b26a8f4c-92f5-4a54-bb41-5b6a2a3f0c11', at: later }
    expect(await take(answer('Satu.', { document }))).toBe('foreign')
    expect(await take(answer('Dua.', { document, ...second }))).toBe('new')
    expect((await database.recognise('Satu.', [])).approval).toBeUndefined()
    await database.forget(document)
    expect(await take(answer('Satu.', { document }))).toContain('sudah ada jawaban sesudahnya')
  })
  it('is signed by one key for good, however many windows ask for it', async () => {
    const [first, second] = await Promise.all([database.letterKeys(), database.letterKeys()])
    expect(first!.public).toBe(second!.public)
    const again = new NewsroomDatabase(database.name)
    const kept = await again.letterKeys()
    expect(kept!.private.extractable).toBe(false)
    expect(await reasonsOf(await signLetter(answer('Satu.'), kept))).toEqual([])
    expect(kept!.public).toBe(first!.public)
    expect(await database.trust(first!.public, [])).toBe('own')
  })
})
