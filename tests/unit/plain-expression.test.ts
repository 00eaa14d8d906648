import { readdirSync, readFileSync } from 'node:fs'
import { parseSync } from 'oxc-parser'
import { describe, expect, it } from 'vitest'
import {
  foreign,
  paired,
  pictured,
  plain,
  plainFlags,
  plainnessOf,
  plainSource,
} from '../../utils/plainExpression.ts'

/** Every literal of the checker's rooms that has a plain twin, as source and flags. */
const literals = ['draft', 'lexicon', 'rules', 'checker']
  .flatMap((room) => readdirSync(`utils/${room}`, { recursive: true }).map((path) => `utils/${room}/${path}`))
  .filter((path) => path.endsWith('.ts'))
  .flatMap((file) => {
    const found: [string, string][] = []
    const text = readFileSync(file, 'utf8')
    collect(parseSync(file, text).program, found)
    return found
  })
  .filter(([, flags]) => !flags.includes('v'))

function collect(node: unknown, found: [string, string][]) {
  if (Array.isArray(node)) for (const one of node) collect(one, found)
  else if (node && typeof node === 'object') {
    const { regex } = node as { regex?: { pattern: string; flags: string } }
    if (regex) found.push([regex.pattern, regex.flags])
    for (const child of Object.values(node)) collect(child, found)
  }
}

const texts = [
  'Rapat dengan dr. Ratna, S.Sos. pukul 09.00 WIB di Jl. Melati No. 12 – “Sebanyak 20 warga,” ujar H. Asep.',
  'AYO WARGA!!! Daftar ke 0812-3456-7890 atau https://a.go.id/x @akun #TagSatu 🙏🏽 👨‍👩‍👧 🇮🇩 … (2) 4K s4tu ke-2 20%',
  'a-b A_B a1 1a ~x~ Rp1.250.000 “kata” ‘satu’ di  mana?\tya\nbaris, M. Yusuf; kata2 SATU dua Tiga',
]

const global = (flags: string) => `${flags.replace(/[gy]/gu, '')}g`

describe('the plain twin of an expression', () => {
  it('counts no letter, digit or mark beside those of ASCII as plain', () => {
    for (let point = 128; point <= 0x10ffff; point++) {
      const text = String.fromCodePoint(point)
      const plainness = plainnessOf(text)
      const wrong =
        plainness <= paired
          ? /[\p{L}\p{N}\p{M}]/u.test(text) || text.length > 1 !== (plainness === paired)
          : plainness === pictured && !/\p{M}/u.test(text)
      if (wrong) expect.fail(point.toString(16))
    }
    expect(['é', 'ſ', '\u212a', '２', '\ud83d', '𝗔'].map(plainnessOf)).toEqual(Array(6).fill(foreign))
    expect(plainnessOf('“ya” – tidak…')).toBe(plain)
    expect(plainnessOf('“ya” – 🙏🏽 🇮🇩')).toBe(paired)
    expect(plainnessOf('❤️ 1️⃣')).toBe(pictured)
  })

  it('parts what stands in a class from what stands alone', () => {
    expect(plainSource('\\p{L}[^\\p{Lu}\\]\\p{N}]\\[\\p{Ll}\\p{P}\\\\p{L}')).toBe(
      '[A-Za-z][^A-Z\\]0-9]\\[[a-z]\\p{P}\\\\p{L}',
    )
  })

  it('matches what every expression of the rooms matches', () => {
    const some = literals.filter(([source]) => plainSource(source) !== source)
    expect(some.length).toBeGreaterThan(150)
    for (const [source, flags] of some) {
      const [whole, twin] = [source, plainSource(source)].map((one) => new RegExp(one, global(flags)))
      for (const text of texts) {
        if (plainnessOf(text) <= paired)
          expect([source, ...text.matchAll(twin!)]).toEqual([source, ...text.matchAll(whole!)])
      }
    }
  })

  it('matches it also with the flags for texts without surrogates', () => {
    let others = 0
    for (const [source, flags] of literals) {
      const twin = plainSource(source)
      const made = plainFlags(twin, flags)
      if (made === undefined) continue
      others++
      const [whole, plainly] = [new RegExp(twin, global(flags)), new RegExp(twin, global(made))]
      const words = Array.from(source.matchAll(/[a-z]{2,}/gu), ([word]) => `${word} ${word.toUpperCase()}. `)
      for (const text of [...texts.filter((each) => plainnessOf(each) === plain), words.join('12 ')])
        expect([source, ...text.matchAll(plainly)]).toEqual([source, ...text.matchAll(whole)])
    }
    expect(others).toBeGreaterThan(50)
  })

  it('keeps the flags where others would match something else', () => {
    for (const source of ['\\p{P}', '\\u{1f000}', '🙏', 'ſ', '\u212a', '[.-–]', '\\u017f'])
      expect(plainFlags(source, 'iu')).toBeUndefined()
    expect(['iu', 'giu', 'u', 'i'].map((flags) => plainFlags('a[-–]', flags))).toEqual([
      'i',
      'gi',
      undefined,
      undefined,
    ])
  })
})
