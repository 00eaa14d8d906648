import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDraft } from '../../utils/draft/parse.ts'
import { findQuotes } from '../../utils/draft/quotes.ts'
import { wildText } from '../fixtures/wild-text.ts'

const quoted = (text: string) => findQuotes(text).spans.map(({ start, end }) => text.slice(start, end))

describe('quotes', () => {
  it.each([
    ['Kata dia, "Kami siap."', ['"Kami siap."']],
    ['“Kami siap,” ujar Budi. “Ayo!”', ['“Kami siap,”', '“Ayo!”']],
    ['«Mari» dan „Ayo“', ['«Mari»', '„Ayo“']],
    ['”Kami siap,” katanya', ['”Kami siap,”']],
    ['“Kami siap“ katanya', ['“Kami siap“']],
    ["Program 'Jumat Bersih' dimulai", ["'Jumat Bersih'"]],
    ['Program ‘Jumat Bersih’ dimulai', ['‘Jumat Bersih’']],
    ['“Dia bilang “ayo” tadi,” katanya', ['“Dia bilang “ayo” tadi,”']],
    ['“Dia bilang "ayo" tadi,” katanya', ['“Dia bilang "ayo" tadi,”']],
    ['"Dia bilang \'ayo\' tadi," katanya', ['"Dia bilang \'ayo\' tadi,"']],
    ['“Kata dia "mari kita pergi.”', ['“Kata dia "mari kita pergi.”']],
    ['" Ayo " kata', ['" Ayo "']],
    ['Kata "Ayo"kata', ['"Ayo"']],
    ['“Baris satu\nbaris dua,” katanya', ['“Baris satu\nbaris dua,”']],
    ['“Paragraf satu.\n“Paragraf dua,” ujarnya', ['“Paragraf satu.', '“Paragraf dua,”']],
    ['"Paragraf satu.\n"Paragraf dua," ujarnya', ['"Paragraf satu.', '"Paragraf dua,"']],
    ['“Tak ditutup\n\nBaris lain”', ['“Tak ditutup']],
    ["Ma'had Al-Qur'an, Jum’at, Ta'lim", []],
    ['Layar 14" dan pipa 4"', []],
    ["Anak '45 dan bu' Ani", []],
  ])('%s', (text, spans) => {
    expect(quoted(text)).toEqual(spans)
  })

  it('tells the marks without a partner', () => {
    expect(findQuotes('“Ayo ke sana').unbalanced).toEqual([0])
    expect(findQuotes('Ayo ke sana” kata').unbalanced).toEqual([11])
    expect(findQuotes('“Ayo” dan "mari"').unbalanced).toEqual([])
  })

  it('marks the words inside, also in normalised text', () => {
    const words = parseDraft('Kata 𝗱𝗶𝗮: “saya ikut” lho').sentences[0]!.sentence.words
    expect(words.filter((word) => word.quoted).map(({ text }) => text)).toEqual(['saya', 'ikut'])
  })

  it('stays in order, apart and inside, whatever the text', () => {
    fc.assert(
      fc.property(wildText(), (text) => {
        let last = 0
        for (const { start, end } of findQuotes(text).spans) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 1000 },
    )
  })
})
