import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseDraft } from '../../utils/draft/parse.ts'
import { isIndonesian } from '../../utils/lexicon/language.ts'
import { createLexicon } from '../../utils/lexicon/lexicon.ts'
import { headingsOf, packLexicon } from '../../utils/lexicon/parse.ts'
import { PackedLines } from '../../utils/lexicon/word-list.ts'

/** A list as the checker gets it: packed by the build, opened when it is loaded. */
const read = (source: string, file?: string) =>
  Array.from(openPacked(packLexicon(source, file)).within(), ({ entries }) => entries).flat()
const openPacked = (packed: string) => new PackedLines(packed, headingsOf(packed))
const wordsOf = (text: string) => parseDraft(text).sentences.flatMap(({ sentence }) => sentence.words)

describe('the format of word lists', () => {
  it('reads phrases, values, tags, sections and braces', () => {
    const source = `
# a note to the reader
apotik = apotek | rumah obat ; obat kota   # KBBI
[tempat]
di{sini,sana} = di {sini} ; a
Terima  Kasih
`
    expect(read(source)).toEqual([
      ['apotik', ['apotek', 'rumah obat'], ['obat', 'kota']],
      ['disini', ['di {sini}'], ['tempat', 'a']],
      ['disana', ['di {sini}'], ['tempat', 'a']],
      ['terima kasih', [], ['tempat']],
    ])
  })

  it('lets an entry stand once in each section', () => {
    expect(read('[a]\nkata\n[b]\nkata')).toHaveLength(2)
    expect(() => read('satu\nkata\nkata', 'uji.txt')).toThrow(/^uji\.txt:3: the phrase stands twice/)
  })

  it.each([
    ['= nilai', 'an empty phrase'],
    ['kata =', 'an empty replacement'],
    ['kata = a || b', 'an empty replacement'],
    ['a{b = c', 'a stray mark'],
    ['a|b', 'a stray mark'],
  ])('refuses %s', (line, why) => {
    expect(() => read(line, 'uji.txt')).toThrow(`uji.txt:1: ${why}`)
  })

  it.each(readdirSync('utils/lexicon').filter((file) => file.endsWith('.txt')))('holds in %s', (file) => {
    expect(read(readFileSync(`utils/lexicon/${file}`, 'utf8'), file).length).toBeGreaterThan(0)
  })
})

describe('a lexicon', () => {
  const lexicon = createLexicon([
    ['kerja', [], []],
    ['kerja sama', ['kerja sama'], ['baku']],
    ['kerja sama antar desa', [], []],
    ['sama', [], []],
    ['constructor', [], []],
  ])
  const found = (text: string) => lexicon.find(wordsOf(text)).map(({ phrase }) => phrase)

  it('finds the longest phrase, from left to right, apart from each other', () => {
    expect(found('Kerja sama antar desa')).toEqual(['kerja sama antar desa'])
    expect(found('KERJA SAMA ANTAR kota, kerja keras')).toEqual(['kerja sama', 'kerja'])
    expect(found('Sama-sama kerja')).toEqual(['kerja'])
  })

  it('lets only white space stand between the words of a phrase', () => {
    expect(found('Kerja, sama')).toEqual(['kerja', 'sama'])
    expect(found('Kerja\u00a0 sama')).toEqual(['kerja sama'])
    expect(found('Kerja #tag sama')).toEqual(['kerja', 'sama'])
  })

  it('says where, and what it knows', () => {
    const [match] = lexicon.find(wordsOf('Ayo kerja sama!'))
    expect(match).toMatchObject({
      start: 4,
      end: 14,
      first: 1,
      last: 3,
      values: ['kerja sama'],
      tags: ['baku'],
    })
  })

  it('knows no word that is only in its machinery', () => {
    expect(found('toString constructor hasOwnProperty')).toEqual(['constructor'])
    expect(lexicon.has('toString')).toBe(false)
    expect(lexicon.get('kerja')).toEqual(['kerja', [], []])
  })
})

describe('the language of a sentence', () => {
  it.each([
    'Kegiatan ini untuk warga yang belum terdata dan tidak dipungut biaya.',
    'Halo!',
    'Posyandu Melati RW 03',
    'Kegiatan Ngarak Posong digelar di Kampung Tarikolot oleh warga dan para sesepuh.',
  ])('is Indonesian: %s', (text) => {
    expect(isIndonesian(wordsOf(text))).toBe(true)
  })

  it.each([
    'Monggo sedulur sami rawuh, punika menika sampun cekap, nggih.',
    'The office will be open for all of the residents and their families.',
  ])('is another: %s', (text) => {
    expect(isIndonesian(wordsOf(text))).toBe(false)
  })
})
