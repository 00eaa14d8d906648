import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDraft } from '../../utils/draft/parse.ts'
import type { Sentence } from '../../utils/draft/types.ts'
import { hasBit } from '../../utils/lexicon/bits.ts'
import type { Requirement } from '../../utils/lexicon/clause.ts'
import { createLexicon } from '../../utils/lexicon/lexicon.ts'
import { pattern } from '../../utils/lexicon/pattern.ts'
import { requirementOf } from '../../utils/lexicon/requirement.ts'
import { createSieve } from '../../utils/lexicon/sieve.ts'
import { allOf, anyForm, anyOf, anyPair, anyWord, meets, trait } from '../../utils/lexicon/signals.ts'
import { traits } from '../../utils/lexicon/traits.ts'
import { rules } from '../../utils/rules/index.ts'
import { wildText } from '../fixtures/wild-text.ts'

const sentencesOf = (text: string) => parseDraft(text).sentences.map(({ sentence }) => sentence)
const one = (text: string): Sentence => sentencesOf(text)[0]!

describe('what a pattern requires', () => {
  it.each<[RegExp, Requirement]>([
    [/\b(?:hanya|cuma)\s/u, [[' hanya ', ' cuma ']]],
    [/(?<!\p{L})dasar(?:nya)? /u, [[' dasar ', ' dasarnya ']]],
    [/jamin\p{L}*/u, [['jamin']]],
    [/\bjanji\p{L}* .{0,20}\blunas\b/u, [[' lunas '], [' janji']]],
    [/rumah (?:sakit|makan)$/u, [['rumah sakit ', 'rumah makan ']]],
    [/\bdi (?:sini|sana)/iu, [[' di sini', ' di sana']]],
    [/(?:mohon\s+)?hari ini\s|besok\b|a (?=kini)/u, []],
    [/hari ini(?!\p{L})|\bbesok\b|nanti, malam/u, [['hari ini ', ' besok ', ' malam']]],
    [/[Ss]elamat!/u, [['selamat ']]],
    [
      /\bjanji .{0,9}\blunas\b|\byang .{0,9}tunai\b/u,
      [
        [
          [[' janji '], [' lunas ']],
          [['tunai '], [' yang ']],
        ],
      ],
    ],
    [/tidak(?! akan)pernah/u, [['tidakpernah']]],
    [/(?:a|\p{L}+) kami\?/u, [['?']]],
    [/\d{1,3}(?:[.,]\d+)? ?%/u, [['%'], ['0']]],
    [/[“"]\p{L}|\p{Pd}\s/u, [['…', '"', '-', '☺']]],
    [/[\u2600-\u27bf]\s?[📍-]/u, [['☺']]],
    [/[!-?]a|[.–][0-9]/u, []],
    [/alun-alun/u, [[' alun']]],
    [/\p{Lu}\p{Ll}+|salah/u, []],
    [/(?:salah)?\d+/u, [['0']]],
    [
      /\b(?:ikut|bela|dukung|pilih) (?:kami|kita|kito|urang),? (?:atau|atawa|apa) mau\b/u,
      [[' mau '], [' ikut ', ' bela ', ' dukung ', ' pilih '], [' atau ', ' atawa ', ' apa ']],
    ],
    [/[a-z]alah|[^\s]salah/u, [['alah', 'salah']]],
    [/[a-z]{3}|salah/u, []],
  ])('%s', (expression, required) => {
    expect(requirementOf(expression.source)).toEqual(required)
  })
})

describe('a pattern', () => {
  const expressions = [
    /\b(?:warga|saya)\b/u,
    /saya|sampah/u,
    /anak(?:-anak)?(?!\p{L})/u,
    /jum['’]?at/iu,
    /warga .{0,9}sampah/u,
    /(?:rp|wib)\s?\d/u,
    /\bdr\. [a-z]/u,
    /tag\p{L}*/u,
    /[\d-]+[%’]/u,
    /[([]\p{L}|[“"]\d/u,
    /\p{Extended_Pictographic}|:\s?\p{N}/u,
  ]
  const patterns = expressions.map((expression) => pattern(expression))
  const pieces =
    'warga saya sampah wargasaya anak anak-anak Jum’at jumat’s tag #tagar dr. rp 5 WIB9 éwarga Kſaya sayaK'

  it('finds what its expression finds, whatever the text', () => {
    const text = fc.oneof(
      wildText(),
      fc
        .array(fc.oneof(fc.constantFrom(...pieces.split(' '), ' ', '-', '.', '\u0301'), wildText()))
        .map((all) => all.join('')),
    )
    fc.assert(
      fc.property(text, (given) => {
        for (const sentence of sentencesOf(given)) {
          for (const [index, expression] of expressions.entries())
            expect(patterns[index]!.test(sentence)).toBe(expression.test(sentence.lower))
        }
      }),
      { numRuns: 400 },
    )
  })

  it('gives its matches, in small letters or as written', () => {
    const all = pattern(/\bwarga \p{Lu}\p{L}*/gu, 'text').all(one('Semua warga Waru dan warga Karang'))
    expect([...all].map(({ 0: match }) => match)).toEqual(['warga Waru', 'warga Karang'])
    expect(pattern(/warga/u).exec(one('Bagi WARGA.'))?.index).toBe(5)
    expect(pattern(/warga/u).exec(one('Bagi desa.'))).toBeNull()
  })
})

describe('a condition', () => {
  const rain = anyWord('hujan banjir')
  const long = anyForm((lower) => lower.length > 12)

  it('is met by words, by forms and by traits', () => {
    expect(meets(one('Hujan lagi.'), rain)).toBe(true)
    expect(meets(one('Hujannya lagi.'), rain)).toBe(false)
    expect(meets(one('Pertanggungjawaban'), long)).toBe(true)
    expect(meets(one('Jam 7'), trait('digit'))).toBe(true)
    expect(meets(one('Jam'), trait('digit'))).toBe(false)
  })

  it('sees words inside hashtags and links', () => {
    expect(meets(one('#hujan'), rain)).toBe(true)
    expect(meets(one('lihat https://hujan.id/'), rain)).toBe(true)
  })

  it('is put together of others', () => {
    const both = allOf(rain, trait('digit'))
    expect(meets(one('Hujan 7 jam'), both)).toBe(true)
    expect(meets(one('Hujan tujuh jam'), both)).toBe(false)
    expect(meets(one('Jam 7'), anyOf(rain, trait('digit')))).toBe(true)
    expect(meets(one('Jam tujuh'), anyOf(rain, trait('digit')))).toBe(false)
    expect(meets(one('Jam 7'), anyOf(both, long))).toBe(false)
    expect(meets(one('Apa saja'), anyOf(pattern(/\p{Lu}/u), rain))).toBe(true)
    expect(meets(one('Apa saja'), anyOf())).toBe(false)
  })

  it('may be made after a sentence was read', () => {
    const sentence = one('Banjir surut.')
    expect(meets(sentence, rain)).toBe(true)
    expect(meets(sentence, anyWord('surut'))).toBe(true)
    expect(meets(sentence, createLexicon([['banjir surut', [], []]]))).toBe(true)
  })
})

it('knows the traits of a sentence', () => {
  const held = (text: string) =>
    Object.keys(traits).filter((name) => meets(one(text), trait(name as keyof typeof traits)))
  expect(held('Kami hadir.')).toEqual(['point'])
  expect(held('RT 05, “Awas!” (segera)')).toEqual(
    expect.arrayContaining(['digit', 'number', 'comma', 'foreign', 'exclamation', 'bracket', 'capitals']),
  )
  expect(held('@a #b https://c.id 📍 50% 7/12/2026 Rp5.000 ...')).toEqual(
    expect.arrayContaining([
      'dots',
      'mention',
      'hashtag',
      'link',
      'emoji',
      'number',
      'date',
      'money',
      'slash',
    ]),
  )
  const holds = (text: string, name: keyof typeof traits) => meets(one(text), trait(name))
  expect(holds('Telepon (0812) 3456-78 saja', 'digits')).toBe(true)
  expect(holds('Pada 5 Maret 2026 pukul 08.30 di loket 12', 'digits')).toBe(false)
  expect(holds('ujar Siti, S.T..', 'dots')).toBe(false)
  expect(holds('tunggu... ya', 'dots')).toBe(true)
  expect(holds('AYO IKUT SEMUA', 'shouting')).toBe(true)
  expect(holds('KTP dan KK di MPP Waru', 'shouting')).toBe(true)
  expect(holds('KTP dan KK di Mal Waru', 'shouting')).toBe(false)
  expect(holds('AYO cegah covid-19 lagi', 'tall')).toBe(false)
  expect(holds('AYO CEGAH covid-19 dan flu', 'tall')).toBe(true)
  expect(holds('g o.b l', 'spelled')).toBe(true)
  expect(holds('S. T. dan I K', 'spelled')).toBe(false)
})

it('asks for many conditions at once as it asks for each', () => {
  const needs = rules.map((rule) => rule.needs)
  const sieve = createSieve(needs)
  fc.assert(
    fc.property(wildText(), (text) => {
      for (const sentence of sentencesOf(text))
        for (const [number, need] of needs.entries())
          expect(hasBit(sieve(sentence), number)).toBe(!need || meets(sentence, need))
    }),
    { numRuns: 200, seed: 7 },
  )
})

it('tells of two words side by side', () => {
  const twice = anyPair(
    ({ lower }) => lower === 'kami',
    (first, second) => first === second,
  )
  expect(meets(one('Kami, kami hadir.'), twice)).toBe(true)
  expect(meets(one('Kami hadir, kami.'), twice)).toBe(false)
})

it('finds the words of plain texts as in all others', () => {
  // A foreign letter at the end, apart from the words before it, has the whole text read by the expression.
  const plain = fc.string({ unit: fc.constantFrom(...`aZ9'’‑-. ,“”`), maxLength: 40 })
  const spans = (text: string) =>
    parseDraft(text).sentences.flatMap(({ sentence, at }) =>
      sentence.words.map(({ start, end }) => `${at + start}-${at + end}`),
    )
  fc.assert(
    fc.property(plain, (text) => {
      expect(spans(`b ${text} b`)).toEqual(spans(`b ${text} é`))
    }),
    { numRuns: 500, seed: 7 },
  )
})
