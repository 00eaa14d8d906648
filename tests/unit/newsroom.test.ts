import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { approvalsIn, demandOn } from '../../utils/newsroom/approval.ts'
import { differenceOf } from '../../utils/newsroom/difference.ts'
import { newDocument, stateOf, titleOf, withStep, withTexts } from '../../utils/newsroom/document.ts'
import { fingerprintOf } from '../../utils/newsroom/fingerprint.ts'
import { legible, legibleLine } from '../../utils/newsroom/legible.ts'
import { answerTo, readLetter } from '../../utils/newsroom/review.ts'
import { mostSteps, type Request } from '../../utils/newsroom/schema.ts'
import { fingerprintsOf } from '../../utils/newsroom/text.ts'
import { readPack } from '../../utils/pack/pack.ts'
import { anEditor, aRequest } from '../fixtures/letters.ts'
import { nusaraya } from '../fixtures/nusaraya.ts'

const at = '2026-11-27T09:00:00+07:00'
const wrong = 'Rapat digelar Senin, 26 Juli 2023.'
const right = 'Rapat digelar Rabu, 26 Juli 2023.'

const read = (letter: unknown) => readLetter(JSON.stringify(letter))
const reasons = (letter: unknown) => {
  const result = read(letter)
  return result.ok ? [] : result.problems.map(({ path, reason }) => `${path}: ${reason}`)
}
const answer = (texts: Request['texts'], returned = false) =>
  answerTo(aRequest(), {
    texts,
    returned,
    by: anEditor,
    at,
    comment: returned ? 'Harinya keliru.' : '',
    comments: [],
  })

describe('a fingerprint', () => {
  it('is the same whatever an editor makes of white space and composition', () => {
    expect(fingerprintOf('Satu\r\n\r\ndua  tiga ')).toBe(fingerprintOf('Satu\ndua tiga'))
    expect(fingerprintOf('kafe\u0301')).toBe(fingerprintOf('kafé'))
  })
  it.each([
    ['a letter', 'Rapat pukul 9', 'Rapat pukul 8'],
    ['a capital', 'Bupati', 'bupati'],
    ['what nobody sees', 'ra\u200bpat', 'rapat'],
    ['a picture', 'Selamat 👨‍👩‍👧', 'Selamat 👨‍👩‍👦'],
    ['a letter that looks alike', 'Bupаti', 'Bupati'],
  ])('is another one by %s', (_, one, other) => {
    expect(fingerprintOf(one)).not.toBe(fingerprintOf(other))
  })
  it('can be taken of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fingerprintOf(text)).toMatch(/^[0-9a-f]{64}$/u)
        expect(fingerprintOf(`  ${text}\n`)).toBe(fingerprintOf(text))
      }),
      { seed: 8, numRuns: 100 },
    )
  })
  it('leaves empty parts out', () => {
    expect(fingerprintsOf([{ channel: 'x', parts: ['a', ' ', 'a', 'b'] }])).toHaveLength(2)
  })
})

describe('a letter', () => {
  it('is read as it was written', () => {
    expect(read(aRequest())).toEqual({ ok: true, value: { kind: 'request', request: aRequest() } })
    const reply = answer([{ channel: 'x', parts: [right] }])
    expect(read(reply)).toEqual({ ok: true, value: { kind: 'answer', answer: reply } })
  })

  it('says approved, changed or returned by its texts alone', () => {
    expect(answer([{ channel: 'x', parts: [wrong] }]).decision).toBe('approved')
    expect(answer([{ channel: 'x', parts: [right] }]).decision).toBe('changed')
    expect(answer([{ channel: 'x', parts: [right] }], true).decision).toBe('returned')
    // The same words on another channel are another thing to approve.
    expect(answer([{ channel: 'facebook', parts: [wrong] }]).decision).toBe('changed')
  })

  it.each<[string, unknown, string]>([
    ['another format', { format: 'saring-paket-latihan' }, 'format: bukan permintaan'],
    ['a list', [], 'format: bukan permintaan'],
    ['null', null, 'format: bukan permintaan'],
    ['a later version', aRequest({ version: 3 as 2 }), 'version: '],
    ['an unknown key', { ...aRequest(), script: 'alert(1)' }, 'script: kunci tidak dikenal'],
    [
      'a name that turns text around',
      aRequest({ from: { name: 'Sari\u202e', position: '' } }),
      'from.name: memuat tanda pembalik',
    ],
    ['no name', aRequest({ from: { name: ' ', position: '' } }), 'from.name: hanya berisi spasi'],
    [
      'no text',
      aRequest({ texts: [{ channel: 'x', parts: [' '] }], findings: [] }),
      'texts: naskahnya kosong',
    ],
    ['no channel', aRequest({ texts: [], findings: [] }), 'texts: paling sedikit satu naskah'],
    [
      'one channel twice',
      aRequest({ texts: [...aRequest().texts, ...aRequest().texts] }),
      'texts: satu kanal disebut dua kali',
    ],
    [
      'a text without end',
      aRequest({ texts: [{ channel: 'x', parts: ['a'.repeat(100_001)] }], findings: [] }),
      'texts.0.parts.0: lebih dari',
    ],
    [
      'too many parts',
      aRequest({ texts: [{ channel: 'x', parts: Array(26).fill('a') }], findings: [] }),
      'texts.0.parts: lebih dari 25',
    ],
    [
      'a finding beyond the text',
      aRequest({ findings: [{ ...aRequest().findings[0]!, end: 999 }] }),
      'findings.0: menunjuk',
    ],
    [
      'a finding of no channel',
      aRequest({ findings: [{ ...aRequest().findings[0]!, channel: 'website' }] }),
      'findings.0: menunjuk',
    ],
    ['a day that is none', aRequest({ at: '2026-13-41T00:00:00+07:00' }), 'at: waktu itu tidak ada'],
    ['an id that is none', aRequest({ document: '../../etc' }), 'document: harus UUID'],
    [
      'an approval of other words',
      { ...answer([{ channel: 'x', parts: [wrong] }]), texts: [{ channel: 'x', parts: [right] }] },
      'fingerprints: tidak cocok',
    ],
    [
      'an approval of nothing',
      {
        ...answer([{ channel: 'x', parts: [wrong] }]),
        texts: [{ channel: 'x', parts: [''] }],
        fingerprints: [],
      },
      'texts: naskahnya kosong',
    ],
    [
      'a key of the prototype',
      JSON.parse('{"format":"saring-jawaban-tinjauan","__proto__":{"decision":"approved"}}'),
      ': ',
    ],
  ])('with %s is refused with its reason', (_, letter, reason) => {
    expect(reasons(letter).join('\n')).toContain(reason)
    expect(read(letter).ok).toBe(false)
  })

  it.each(['', '{', '\u0000\u0001', '[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]', '1'])(
    'that is none (%j) is refused',
    (source) => {
      expect(readLetter(source).ok).toBe(false)
    },
  )

  it('never throws, whatever is in it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(aRequest())), fc.jsonValue(), (key, value) => {
        const result = read({ ...aRequest(), [key]: value })
        if (!result.ok) expect(result.problems.length).toBeGreaterThan(0)
      }),
      { seed: 8, numRuns: 200 },
    )
  })

  it('carries what a person typed without what nobody sees', () => {
    expect(legibleLine('Ra\u200bpat\u202e \n koordinasi')).toBe('Rapat koordinasi')
    expect(legible('Satu\r\ndua\u0007 👨‍👩‍👧')).toBe('Satu\ndua 👨‍👩‍👧')
    expect(legibleLine(`${'a'.repeat(9)}😀`, 10)).toBe('aaaaaaaaa')
  })
})

describe('an approval', () => {
  it('stands for each text that would be published, and for none of a returned draft', () => {
    const thread = [{ channel: 'x' as const, parts: ['Satu.', 'Dua.'] }]
    expect(approvalsIn(answer(thread)).map(({ hash, by }) => [hash, by])).toEqual([
      [fingerprintOf('Satu.'), anEditor.name],
      [fingerprintOf('Dua.'), anEditor.name],
    ])
    expect(approvalsIn(answer(thread, true))).toEqual([])
  })

  const topics = [{ id: 'bencana', label: 'Bencana', keywords: ['banjir', 'longsor'] }]
  const approval = {
    topics: ['bencana'],
    accounts: ['@Bupati_Nusaraya'],
    editors: [],
    whenMissing: 'confirm' as const,
  }
  const post = { text: 'Pasar murah dibuka.', kind: 'post' as const, platform: 'x' as const }
  it('is asked for by account and by topic, of posts alone', () => {
    const pack = { approval, topics }
    expect(demandOn(pack, { ...post, account: 'bupati_nusaraya' })).toEqual({
      because: 'account',
      name: '@Bupati_Nusaraya',
    })
    expect(demandOn(pack, { ...post, text: 'Banjir di Desa Cikadu.' })).toEqual({
      because: 'topic',
      name: 'Bencana',
    })
    expect(demandOn(pack, { ...post, account: 'dinkes' })).toBeUndefined()
    expect(demandOn(pack, { ...post, kind: 'reply', account: 'bupati_nusaraya' })).toBeUndefined()
    expect(demandOn({ topics }, { ...post, account: 'bupati_nusaraya' })).toBeUndefined()
  })

  it('is asked for by a pack that names its topics', () => {
    const whole = { ...JSON.parse(JSON.stringify(nusaraya())), topics }
    const taken = readPack({ ...whole, approval: { topics: ['bencana'] } })
    expect(taken.ok && taken.value.approval).toEqual({
      topics: ['bencana'],
      accounts: [],
      editors: [],
      whenMissing: 'confirm',
    })
    const lost = readPack({ ...whole, approval: { topics: ['tiada'] } })
    expect(lost.ok ? [] : lost.problems.map(({ path }) => path)).toEqual(['approval.topics.0'])
  })
})

describe('a draft', () => {
  const texts = [{ channel: 'x' as const, parts: [wrong] }]
  const draft = newDocument('019ac000-0000-7000-8000-000000000001', texts, 1)
  const asked = { request: aRequest().id, at, texts }
  const verdict = (decision: 'approved' | 'changed' | 'returned', of = texts) => ({
    request: aRequest().id,
    decision,
    by: anEditor,
    at,
    comment: '',
    texts: of,
  })
  it('is known by its state', () => {
    expect(stateOf(draft)).toBe('draft')
    expect(stateOf({ ...draft, asked })).toBe('asked')
    expect(stateOf({ ...draft, asked, verdict: verdict('returned') })).toBe('returned')
    expect(stateOf({ ...draft, asked, verdict: verdict('approved') })).toBe('approved')
    const changed = withTexts(
      { ...draft, asked, verdict: verdict('approved') },
      [{ channel: 'x', parts: [`${wrong}!`] }],
      2,
    )
    expect(stateOf(changed)).toBe('stale')
    expect(stateOf({ ...changed, asked: { ...asked, request: 'b' } })).toBe('asked')
  })
  it('is called by its first words where it has no title', () => {
    expect(titleOf(draft)).toBe('Rapat digelar Senin, 26 Juli 2023.')
    expect(titleOf({ title: ' ', texts: [{ channel: 'x', parts: ['kata '.repeat(30)] }] })).toBe(
      `${'kata '.repeat(10).trim()}…`,
    )
  })
  it('keeps the beginning and the end of a long history', () => {
    let history = withStep([], { at, what: 'written', comment: '' })
    for (let n = 0; n < 300; n++) history = withStep(history, { at, what: 'asked', comment: String(n) })
    expect(history).toHaveLength(mostSteps)
    expect(history[0]!.what).toBe('written')
    expect(history.at(-1)!.comment).toBe('299')
  })
})

describe('the difference of two texts', () => {
  it('shows whole words', () => {
    expect(differenceOf(wrong, right)).toEqual([
      { kind: 'same', text: 'Rapat digelar ' },
      { kind: 'removed', text: 'Senin' },
      { kind: 'added', text: 'Rabu' },
      { kind: 'same', text: ', 26 Juli 2023.' },
    ])
  })
  it('gives both texts back, whatever they are', () => {
    const words = fc
      .array(fc.constantFrom('banjir', ' ', '\n', '👨‍👩‍👧', 'é', 'e\u0301', '\u200b', 'مرحبا', '.'))
      .map((list) => list.join(''))
    fc.assert(
      fc.property(words, words, (before, after) => {
        const stretches = differenceOf(before, after)
        const join = (leave: string) =>
          stretches
            .filter(({ kind }) => kind !== leave)
            .map(({ text }) => text)
            .join('')
        expect(join('added')).toBe(before)
        expect(join('removed')).toBe(after)
      }),
      { seed: 8, numRuns: 200 },
    )
  })
  it('tells very different long texts as wholes', () => {
    const long = (word: string) => Array.from({ length: 6000 }, (_, n) => `${word}${n}`).join(' ')
    expect(differenceOf(long('a'), long('b'))).toEqual([
      { kind: 'removed', text: long('a') },
      { kind: 'added', text: long('b') },
    ])
  })
})
