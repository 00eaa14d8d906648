import { readdirSync, readFileSync } from 'node:fs'
import { parseSync } from 'oxc-parser'
import { describe, expect, it } from 'vitest'
import { foreign, pictured, plain, plainnessOf, plainSource } from '../../utils/plainExpression.ts'

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
  .filter(([source, flags]) => plainSource(source) !== source && !flags.includes('v'))

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

describe('the plain twin of an expression', () => {
  it('counts no letter, digit or mark beside those of ASCII as plain', () => {
    for (let point = 128; point <= 0x10ffff; point++) {
      const text = String.fromCodePoint(point)
      const plainness = plainnessOf(text)
      const wrong =
        plainness === plain ? /[\p{L}\p{N}\p{M}]/u.test(text) : plainness === pictured && !/\p{M}/u.test(text)
      if (wrong) expect.fail(point.toString(16))
    }
    expect(['é', 'ſ', '\u212a', '２', '\ud83d', '𝗔'].map(plainnessOf)).toEqual(Array(6).fill(foreign))
    expect(plainnessOf('“ya” – 🙏🏽 🇮🇩')).toBe(plain)
    expect(plainnessOf('❤️ 1️⃣')).toBe(pictured)
  })

  it('parts what stands in a class from what stands alone', () => {
    expect(plainSource('\\p{L}[^\\p{Lu}\\]\\p{N}]\\[\\p{Ll}\\p{P}\\\\p{L}')).toBe(
      '[A-Za-z][^A-Z\\]0-9]\\[[a-z]\\p{P}\\\\p{L}',
    )
  })

  it('matches what every expression of the rooms matches', () => {
    expect(literals.length).toBeGreaterThan(150)
    for (const [source, flags] of literals) {
      const all = flags.replace('y', '').replace('g', '')
      const [whole, twin] = [source, plainSource(source)].map((one) => new RegExp(one, `${all}g`))
      for (const text of texts) {
        if (plainnessOf(text) === plain)
          expect([source, ...text.matchAll(twin!)]).toEqual([source, ...text.matchAll(whole!)])
      }
    }
  })
})
