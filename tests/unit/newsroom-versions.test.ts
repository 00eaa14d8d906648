import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createChecker } from '../../utils/checker/checker.ts'
import { countLength } from '../../utils/draft/length.ts'
import { fingerprintsOf } from '../../utils/newsroom/text.ts'
import { joinThread, splitThread } from '../../utils/newsroom/thread.ts'
import { elementsIn, versionFor, withoutLinks } from '../../utils/newsroom/versions.ts'
import { nusaraya } from '../fixtures/nusaraya.ts'

const weight = (text: string) => countLength(text, 'x').used
const sentence =
  'Dinas Kesehatan membuka layanan imunisasi balita di Puskesmas Cikadu, Rabu, 2 Desember 2026. '

describe('a thread', () => {
  it('of a short text is one post without a counter', () => {
    expect(splitThread(' Rapat digelar Rabu. ')).toEqual(['Rapat digelar Rabu.'])
  })
  it('breaks between sentences and counts its posts', () => {
    const posts = splitThread(sentence.repeat(6))
    expect(posts.length).toBeGreaterThan(2)
    for (const [index, post] of posts.entries()) {
      expect(post).toMatch(new RegExp(`2026\\. \\(${index + 1} dari ${posts.length}\\)$`, 'u'))
      expect(weight(post)).toBeLessThanOrEqual(280)
    }
    expect(joinThread(posts).replace(/\s+/gu, ' ')).toBe(sentence.repeat(6).trim())
  })
  it('leaves abbreviations, numbers and links whole', () => {
    const link = `https://nusaraya.go.id/${'a'.repeat(400)}`
    const text = `${sentence}Hubungi dr. Sari, No. 12, biaya Rp1.500.000. Daftar di ${link} sebelum pukul 09.00. ${sentence.repeat(2)}`
    const posts = splitThread(text)
    expect(posts.filter((post) => post.includes(link))).toHaveLength(1)
    expect(posts.some((post) => post.includes('dr. Sari, No. 12, biaya Rp1.500.000.'))).toBe(true)
    for (const post of posts) expect(weight(post)).toBeLessThanOrEqual(280)
  })
  it('breaks a sentence between words, and a word only where nothing else is left', () => {
    const long = splitThread(`${'kata '.repeat(120)}selesai.`)
    for (const post of long) expect(post).toMatch(/^(?:kata |kata$|selesai)/u)
    const family = '👨‍👩‍👧'
    const pictures = splitThread(family.repeat(300))
    expect(pictures.map((post) => post.replace(/ \(.*\)$/u, '')).join('')).toBe(family.repeat(300))
    for (const post of pictures) expect(post.replaceAll(family, '')).toMatch(/^ \(\d+ dari \d+\)$/u)
  })
  it('counts beyond nine', () => {
    const posts = splitThread(sentence.repeat(50))
    expect(posts.length).toBeGreaterThan(9)
    for (const post of posts) expect(weight(post)).toBeLessThanOrEqual(280)
  })
  it('loses no letter and is never too long, whatever the text', () => {
    const text = fc
      .array(
        fc.oneof(
          fc.constantFrom(
            'Rapat. ',
            'dr. ',
            '\n\n',
            'banjir ',
            '漢字'.repeat(60),
            '👩🏽‍🚒',
            'e\u0301',
            '\u200b',
            'https://a.id/x ',
            '#Nusaraya ',
          ),
          fc.string({ unit: 'binary', maxLength: 40 }),
        ),
        { maxLength: 60 },
      )
      .map((list) => list.join('').toWellFormed())
    fc.assert(
      fc.property(text, (written) => {
        const posts = splitThread(written)
        const bare = (words: string) => words.replace(/\s+/gu, '')
        const uncounted = posts.map((post) =>
          posts.length > 1 ? post.replace(/ \(\d+ dari \d+\)$/u, '') : post,
        )
        expect(bare(uncounted.join(''))).toBe(bare(written))
        for (const post of posts) expect(weight(post)).toBeLessThanOrEqual(280)
      }),
      { seed: 8, numRuns: 150 },
    )
  })
})

const around = { pack: nusaraya(), today: '2026-11-27', title: '' }
const source = {
  channel: 'facebook' as const,
  parts: ['Banjir merendam Desa Cikadu, Jumat (27/11). Daftar relawan di https://nusaraya.go.id/relawan.'],
}

describe('a version', () => {
  it('for Instagram leads to the bio and bears hashtags up to the limit', () => {
    const { parts, account } = versionFor('instagram', source, around)
    expect(parts).toEqual([
      'Banjir merendam Desa Cikadu, Jumat (27/11). Daftar relawan melalui tautan di bio.\n\n#NusarayaMaju #SiagaNusaraya',
    ])
    expect(account).toBe('kominfo_nusaraya')
    const one = { ...around, pack: { ...around.pack, hashtagLimits: { x: 3, facebook: 5, instagram: 1 } } }
    expect(versionFor('instagram', source, one).parts[0]).toMatch(/bio\.\n\n#NusarayaMaju$/u)
  })
  it('for X bears the required hashtags alone, and is a thread where it must', () => {
    expect(versionFor('x', source, around).parts).toEqual([`${source.parts[0]}\n\n#NusarayaMaju`])
    expect(versionFor('x', { ...source, parts: [sentence.repeat(6)] }, around).parts.length).toBeGreaterThan(
      2,
    )
  })
  it('for Facebook keeps the links, and the line of hashtags one line', () => {
    const tagged = { ...source, parts: [`${source.parts[0]}\n\n#nusarayamaju`] }
    expect(versionFor('facebook', tagged, around).parts).toEqual([
      `${source.parts[0]}\n\n#nusarayamaju #SiagaNusaraya`,
    ])
  })
  it('for the website is a release: title, dateline, text, contact', () => {
    const pack = {
      ...around.pack,
      contacts: [{ label: 'surel', value: 'kominfo@nusaraya.go.id', kind: 'email' as const }],
    }
    const tagged = { ...source, parts: [`${source.parts[0]}\n\n#NusarayaMaju`] }
    expect(versionFor('website', tagged, { ...around, pack, title: 'Relawan banjir dicari' }).parts).toEqual([
      `Relawan banjir dicari\n\nNUSARAYA, 27 November 2026 – ${source.parts[0]}\n\nNarahubung: Dinas Komunikasi dan Informatika, surel kominfo@nusaraya.go.id`,
    ])
    expect(versionFor('website', source, around).parts[0]).toMatch(
      /^Banjir merendam Desa Cikadu, Jumat \(27\/11\)\n\nNUSARAYA,/u,
    )
  })
  it('from a thread is of the whole text, without counters', () => {
    const posts = splitThread(sentence.repeat(6))
    const { parts } = versionFor('facebook', { channel: 'x', parts: posts }, around)
    expect(parts[0]).not.toMatch(/\(\d+ dari \d+\)/u)
    expect(parts[0]!.replace(/\s+/gu, ' ')).toContain(sentence.repeat(2).trim())
  })
  it('is made of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        for (const channel of ['x', 'facebook', 'instagram', 'website'] as const) {
          const version = versionFor(channel, { channel: 'facebook', parts: [text.toWellFormed()] }, around)
          expect(version.parts.length).toBeGreaterThan(0)
          fingerprintsOf([version])
        }
      }),
      { seed: 8, numRuns: 60 },
    )
  })
})

describe('a caption', () => {
  it.each([
    ['Info: https://nusaraya.go.id.', 'Info: tautan di bio.'],
    ['Di https://a.go.id/x dan pada https://b.go.id/y!', 'Melalui tautan di bio dan melalui tautan di bio!'],
    ['Surel kominfo@nusaraya.go.id tetap.', 'Surel kominfo@nusaraya.go.id tetap.'],
    [
      'Baca 👨‍👩‍👧 e\u0301 https://nusaraya.go.id/é lalu pulang',
      'Baca 👨‍👩‍👧 e\u0301 tautan di bio lalu pulang',
    ],
  ])('of %j', (text, caption) => {
    expect(withoutLinks(text)).toBe(caption)
  })
})

it('says which of the six questions a text answers', () => {
  expect(elementsIn('Bupati meresmikan puskesmas di Desa Cikadu, Jumat (27/11/2026).')).toMatchObject({
    who: true,
    what: true,
    when: true,
    where: true,
    why: false,
  })
  expect(elementsIn('')).toEqual({
    who: false,
    what: false,
    when: false,
    where: false,
    why: false,
    how: false,
  })
})

describe('the channels of one activity', () => {
  const festival = (hour: string) =>
    `Festival layang-layang Pantai Cikadu berlangsung Sabtu, 28 November 2026, pukul ${hour} WIB, di Lapangan Cikadu. Pendaftaran peserta gratis.`
  const { 'terintegrasi/beda-kanal': _, ...rules } = nusaraya().rules
  const said = (text: string, activity: string | undefined, past: { text: string; activity?: string }) =>
    createChecker()
      .check(text, {
        platform: 'x',
        kind: 'post',
        today: { year: 2026, month: 11, day: 27 },
        media: [],
        pack: { ...nusaraya(), rules },
        history: [{ platform: 'instagram', publishedAt: '2026-11-27T08:00:00+07:00', ...past }],
        ...(activity !== undefined && { activity }),
      })
      .findings.filter(({ rule }) => rule === 'terintegrasi/beda-kanal').length
  it('are compared however few words they share', () => {
    const short = 'Mulai pukul 09.00 WIB, ya.'
    expect(said(short, 'a', { text: festival('08.00'), activity: 'a' })).toBe(1)
    expect(said(short, 'a', { text: festival('09.00'), activity: 'a' })).toBe(0)
    expect(said(short, undefined, { text: festival('08.00'), activity: 'a' })).toBe(0)
  })
  it('are not compared with another activity, however alike, and with what has none by their words', () => {
    expect(said(festival('09.00'), 'a', { text: festival('08.00'), activity: 'b' })).toBe(0)
    expect(said(festival('09.00'), 'a', { text: festival('08.00') })).toBe(1)
    expect(said(festival('09.00'), undefined, { text: festival('08.00'), activity: 'b' })).toBe(1)
  })
})
