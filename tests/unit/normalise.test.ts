import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lowerCase, normalise } from '../../utils/draft/normalise.ts'
import { wildText } from '../fixtures/wild-text.ts'

describe('normalise', () => {
  it.each([
    [
      'plain text stays',
      'Rapat di Aula, “pukul” 09.00 – selesai…',
      'Rapat di Aula, “pukul” 09.00 – selesai…',
    ],
    ['composes accents', 'Desa Me\u0301kar', 'Desa Mékar'],
    ['drops stacked accents', 'b\u0336o\u0336d\u0336o\u0336h\u0336', 'bodoh'],
    ['drops zero-width marks', 'an\u200bji\u2060ng\ufeff', 'anjing'],
    ['drops soft hyphens', 'peng\u00adumuman', 'pengumuman'],
    ['drops direction marks', '\u202eabc\u202c', 'abc'],
    ['drops selectors after letters', 'k\ufe0fata\ufe01', 'kata'],
    ['drops a joiner between digits', '0812\u200d3456', '08123456'],
    ['plain letters for bold ones', '𝗣𝗲𝗻𝗴𝘂𝗺𝘂𝗺𝗮𝗻', 'Pengumuman'],
    ['plain letters for script, circled, squared', '𝓐𝓎ⓞ 🅱', 'Ayo 🅱'],
    ['plain letters for negative circled', '🅐🅨🅞', 'AYO'],
    ['plain letters for small capitals', 'ʙɪʀᴏ ꜰᴏᴛᴏ', 'biro foto'],
    ['half-width forms', 'ＡＹＯ！', 'AYO!'],
    ['ligatures', 'eﬁsien', 'efisien'],
    ['ordinary spaces', 'Rp\u00a010.000\u2009\u3000x', 'Rp 10.000  x'],
    ['keeps a joined emoji', '👩\u200d⚕️', '👩\u200d⚕️'],
    ['keeps a joined emoji with skin tone', '👩🏽\u200d⚕️', '👩🏽\u200d⚕️'],
    ['keeps keycaps', '1\ufe0f\u20e3 #\ufe0f\u20e3', '1\ufe0f\u20e3 #\ufe0f\u20e3'],
    ['keeps blood groups and parking', '🅰🅱🅾🅿', '🅰🅱🅾🅿'],
    ['keeps real symbols', '½ ℃ ① ﷺ ™', '½ ℃ ① ﷺ ™'],
    ['keeps Javanese and Arabic', 'ꦲꦏ꧀ꦱꦫ مَكَّة', 'ꦲꦏ꧀ꦱꦫ مَكَّة'],
    ['keeps a lone surrogate', 'a\ud83db\udc00', 'a\ud83db\udc00'],
  ])('%s', (_, raw, text) => {
    expect(normalise(raw).text).toBe(text)
  })

  it('leads back to the source', () => {
    const raw = 'x 𝗯𝗼𝗱𝗼𝗵 e\u0301! a\u200bb'
    const { text, toRaw } = normalise(raw)
    const back = (words: string) => {
      const start = text.indexOf(words)
      const span = toRaw({ start, end: start + words.length })
      return raw.slice(span.start, span.end)
    }
    expect(back('bodoh')).toBe('𝗯𝗼𝗱𝗼𝗵')
    expect(back('é')).toBe('e\u0301')
    expect(back('ab')).toBe('a\u200bb')
    expect(back('!')).toBe('!')
  })

  it('unfolds a raised small capital all the way', () => {
    expect(normalise('ᶦ').text).toBe('i')
  })

  it('maps monotonely and inside the source, whatever the text', () => {
    fc.assert(
      fc.property(wildText(), (raw) => {
        const { text, toRaw } = normalise(raw)
        let last = { start: 0, end: 0 }
        for (let i = 0; i < text.length; i++) {
          const span = toRaw({ start: i, end: i + 1 })
          expect(span.start).toBeGreaterThanOrEqual(last.start)
          expect(span.end).toBeGreaterThanOrEqual(last.end)
          expect(span.end).toBeGreaterThan(span.start)
          expect(span.end).toBeLessThanOrEqual(raw.length)
          last = span
        }
        expect(normalise(text).text).toBe(text)
      }),
      { numRuns: 500 },
    )
  })
})

describe('lowerCase', () => {
  it('keeps the length, whatever the text', () => {
    expect(lowerCase('İSTANBUL')).toBe('İstanbul')
    fc.assert(
      fc.property(wildText(), (raw) => {
        expect(lowerCase(raw)).toHaveLength(raw.length)
      }),
    )
  })
})
