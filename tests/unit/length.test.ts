import fc from 'fast-check'
import twitter from 'twitter-text'
import { describe, expect, it } from 'vitest'
import { countLength } from '../../utils/draft/length.ts'

const onX = (text: string) => countLength(text, 'x').used
const theirs = (text: string) => twitter.parseTweet(text).weightedLength

const plain = fc.constantFrom(
  ...'Halo warga Nusaraya, pelayanan dibuka kembali . , ! ? ( ) " — … ’ “ ” é é ñ ꦱꦸꦒꦼꦁ ᬒᬁ السلام 日本語 Ω ж © ™ ½ ₫ № \n \t'.split(
    ' ',
  ),
  ' ',
  ' ',
  '.',
  '-',
  '_',
  '@',
  '#',
  '/',
  '\ufe0f',
  '\u200d',
  '\u200b',
)
const emoji = fc.constantFrom(
  ...'😀 🙏 🙏🏽 👨‍👩‍👧‍👦 👩🏾‍⚕️ 🏳️‍🌈 🇮🇩 🇵🇼 1️⃣ #️⃣ ❤️ ☎️ ⚠️ 📍 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ✅ ©️ ‼️ ▶️ 🕘 ☀ ❤ ☎'.split(' '),
)
const link = fc.constantFrom(
  'lapor.go.id',
  'https://lapor.go.id',
  'https://nusarayakab.go.id/layanan/ktp?tahun=2026&bulan=11#syarat',
  'http://bit.ly/abc',
  'HTTPS://NUSARAYAKAB.GO.ID/',
  'ppid.nusarayakab.go.id/unduh_(2026).pdf',
  'www.nusarayakab.go.id:8080/a/b.',
  's.id/nusaraya,',
  'https://t.co/AbCd123/lebih',
  'humas@nusarayakab.go.id',
  'sub_domain.nusaraya.com',
  'v1.2.3',
  'dr.Sari',
  'S.Sos.',
  'pukul 09.00',
  'berkas.pdf',
  'a.b.c.d',
  'nusaraya.web.id)',
  '(nusaraya.desa.id',
  'https://desa.id/@akun/1',
  '日本語.example.com',
  'https://contoh.рф/путь',
  'x--y.com',
  '-kota.id',
  'kota-.id',
  'https://10.0.0.1/a',
  'lapor.go.id2',
  'lapor.go.idé',
  'T.C.O',
  'no.1',
)

describe('on X', () => {
  it('weighs as twitter-text does', () => {
    const part = fc.oneof({ weight: 3, arbitrary: plain }, emoji, link)
    const row = (glue: string, maxLength: number) =>
      fc.array(part, { maxLength }).map((parts) => parts.join(glue))
    fc.assert(
      fc.property(fc.array(fc.oneof(row(' ', 40), row('', 20)), { maxLength: 4 }), (parts) => {
        const draft = parts.join(' ')
        expect(onX(draft)).toBe(theirs(draft))
      }),
      { numRuns: 5000 },
    )
  })

  it('weighs any string as twitter-text does', () => {
    const unit = fc.integer({ min: 1, max: 0x2fff }).map((code) => String.fromCharCode(code))
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(unit, fc.constantFrom('.', '/', '(', ')', '-', '?', 'id', 'com', ' lapor.go.id/a', ' ')),
          { maxLength: 60 },
        ),
        (parts) => {
          const draft = parts.join('')
          expect(onX(draft)).toBe(theirs(draft))
        },
      ),
      { numRuns: 3000 },
    )
  })

  it.each([
    ['Halo', 4],
    ['é'.normalize('NFD'), 1],
    ['🙏', 2],
    ['👨‍👩‍👧‍👦', 2],
    // Joined after twitter-text 3.1.0 was made; X still shows and counts it as one.
    ['🧑‍🌾', 2],
    ['ꦱꦸꦒꦼꦁ', 10],
    ['Aduan: lapor.go.id.', 7 + 23 + 1],
    [`https://nusarayakab.go.id/${'panjang-'.repeat(40)}x`, 23],
    ['', 0],
  ])('weighs %s', (text, length) => {
    expect(onX(text)).toBe(length)
  })

  it('leaves the mentions out that open a reply', () => {
    expect(countLength('@warga_satu @dinkes Terima kasih.', 'x', 'reply').used).toBe(13)
    expect(countLength('@warga_satu @dinkes Terima kasih.', 'x', 'post').used).toBe(33)
    expect(countLength('Halo @warga', 'x', 'reply').used).toBe(11)
  })

  it('gives accounts with long posts their own limit', () => {
    expect(countLength('a', 'x', 'post').limit).toBe(280)
    expect(countLength('a', 'x', 'post', true).limit).toBe(25_000)
  })

  it.each([
    'id.id\u0001.id/',
    'id.com\u0001.com/',
    '0.com\u0001.com/',
    '\u1e00.id\u0001.id/',
    'a.id\u0002b.id/c?d=1 e',
    'lapor.go.id/a/b.(nusaraya.desa.id)',
    'lapor.go.id/a(b)(c.d).(e)',
    'lapor.go.id/(a(b)c) lapor.go.id/((a)(b)) lapor.go.id/.(a)',
  ])('weighs %j as twitter-text does: a mark between two domains, a path, brackets', (draft) =>
    expect(onX(draft)).toBe(theirs(draft)),
  )

  it('stays linear on a hostile text', () => {
    // The least CPU time of several turns, so that other work on the machine counts for little: four times the text
    // may not take the sixteen times of a square.
    const cost = (text: string) =>
      Math.min(
        ...Array.from({ length: 5 }, () => {
          const begun = process.cpuUsage()
          onX(text)
          const { user, system } = process.cpuUsage(begun)
          return user + system
        }),
      )
    for (const part of ['a.', 'a-', '日', 'x.com/(', 'http://', 'a_b.'])
      expect(cost(part.repeat(20_000)) / Math.max(cost(part.repeat(5_000)), 2_000)).toBeLessThan(10)
  })
})

it('counts UTF-16 code units elsewhere', () => {
  expect(countLength('👨‍👩‍👧‍👦 lapor.go.id', 'instagram')).toEqual({ used: 11 + 12, limit: 2200 })
  expect(countLength('abc', 'facebook', 'comment')).toEqual({ used: 3, limit: 63_206 })
})
