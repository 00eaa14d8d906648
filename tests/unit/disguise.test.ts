import { describe, expect, it } from 'vitest'
import { parseDraft } from '../../utils/draft/parse.ts'
import { listOf } from '../../utils/lexicon/dictionary.ts'
import { createDisguiseFinder } from '../../utils/lexicon/disguise.ts'

const list = listOf([
  ['keparat', [], ['lepas']],
  ['bedebah', [], []],
  ['asu', [], ['utuh']],
  ['kucrut', [], []],
  ['gblx', [], ['utuh', 'singkatan']],
  ['muka tembok', [], []],
])
const find = createDisguiseFinder(list)
const read = (text: string) =>
  parseDraft(text).sentences.flatMap(({ sentence }) =>
    find(sentence).map(({ start, end, guise }) => [sentence.text.slice(start, end), guise]),
  )

describe('finds a word', () => {
  it.each([
    ['ia keparat', 'keparat', 'plain'],
    ['dasar muka tembok', 'muka tembok', 'plain'],
    ['keparatnya pergi', 'keparatnya', 'affixed'],
    ['sungguh kebedebahan', 'kebedebahan', 'affixed'],
    ['keparaaaat itu', 'keparaaaat', 'stretched'],
    ['k3p4r4t itu', 'k3p4r4t', 'leet'],
    ['k@par@t k€par@t', 'k€par@t', 'leet'],
    ['kер\u0430r\u0430t itu', 'kер\u0430r\u0430t', 'lookalike'],
    ['k*p*r*t itu', 'k*p*r*t', 'masked'],
    ['kep***t itu', 'kep***t', 'masked'],
    ['kucr*t itu', 'kucr*t', 'masked'],
    ['k e p a r a t itu', 'k e p a r a t', 'spaced'],
    ['k.u.c.r.u.t itu', 'k.u.c.r.u.t', 'spaced'],
    ['k-u-c-r-u-t itu', 'k-u-c-r-u-t', 'spaced'],
    ['kuc rut itu', 'kuc rut', 'spaced'],
    ['dasarkeparat', 'dasarkeparat', 'glued'],
    ['kata #WargaKucrut', '#WargaKucrut', 'tag'],
    ['hai @pakkeparat99', '@pakkeparat99', 'tag'],
    ['gblx sekali', 'gblx', 'plain'],
  ])('in %s', (text, written, guise) => {
    expect(read(text)).toContainEqual([written, guise])
  })
})

describe('leaves alone', () => {
  it.each([
    'masuk asuransi',
    'nomor a5u pada etalase',
    'kereta parah terlambat',
    'kode GBLX di surat ini',
    'lihat https://contoh.id/keparat',
    'tulis ke bedebah@contoh.id',
    'B****** S*****o menerima hadiah',
    'syarat* dan bedeba berlaku*',
    'a b c d e f pilihan ganda',
    'jaringan 4G, B20, TPS3R, P3K',
  ])('%s', (text) => {
    expect(read(text)).toEqual([])
  })
})

it('keeps its speed on a long run of stars and letters', () => {
  const started = performance.now()
  read(`${'a*'.repeat(5000)} ${'k e '.repeat(3000)} ${'k'.repeat(20000)}`)
  expect(performance.now() - started).toBeLessThan(2000)
})
