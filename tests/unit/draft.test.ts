import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { officeText } from '../../scripts/bench/texts.ts'
import { createParser, parseDraft, spanOf } from '../../utils/draft/parse.ts'
import type { Draft, Span } from '../../utils/draft/types.ts'
import { edits, wildText } from '../fixtures/wild-text.ts'

/** A draft as plain data: without the functions that lead offsets back. */
const data = (draft: Draft): unknown => JSON.parse(JSON.stringify(draft))

function expectOrdered(spans: readonly Span[], length: number): void {
  let last = 0
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(last)
    expect(end).toBeGreaterThan(start)
    last = end
  }
  expect(last).toBeLessThanOrEqual(length)
}

describe('a draft', () => {
  it('holds what was typed, in order, apart and in its place', () => {
    const [first, second] = parseDraft('Rapat 𝗵𝗮𝗿𝗶 ini.\r\nBuka a.go.id, anak-anak!').sentences
    expect(first!.sentence.text).toBe('Rapat hari ini.')
    expect(first!.sentence.words.map(({ lower }) => lower)).toEqual(['rapat', 'hari', 'ini'])
    expect(first!.sentence.words.map(({ joined }) => joined)).toEqual([false, true, true])
    expect(spanOf(first!, { start: 6, end: 10 })).toEqual({ start: 6, end: 14 })
    expect(second!.at).toBe(21)
    expect(second!.sentence.words.map(({ text }) => text)).toEqual(['Buka', 'anak-anak'])
    expect(second!.sentence.words[1]!.joined).toBe(false)
  })

  it('keeps every span inside, in order and apart, and every slice true, whatever the text', () => {
    fc.assert(
      fc.property(wildText(), (text) => {
        const draft = parseDraft(text)
        expect(draft.text).toBe(text)
        expectOrdered(draft.lines, text.length)
        expect(draft.lines.flatMap(({ sentences }) => sentences)).toEqual(draft.sentences)
        expectOrdered(
          draft.sentences.map(({ at, sentence }) => ({ start: at, end: at + sentence.raw.length })),
          text.length,
        )
        for (const placed of draft.sentences) {
          const { sentence, at, line } = placed
          expect(text.slice(at, at + sentence.raw.length)).toBe(sentence.raw)
          expect(sentence.raw.trim()).toBe(sentence.raw)
          expect(at).toBeGreaterThanOrEqual(draft.lines[line]!.start)
          expect(at + sentence.raw.length).toBeLessThanOrEqual(draft.lines[line]!.end)
          expect(sentence.lower).toHaveLength(sentence.text.length)
          expectOrdered(sentence.words, sentence.text.length)
          expectOrdered(sentence.entities, sentence.text.length)
          let quoteEnd = 0
          for (const { start, end } of sentence.quotes) {
            expect(start).toBeGreaterThanOrEqual(quoteEnd)
            expect(end).toBeGreaterThanOrEqual(start)
            quoteEnd = end
          }
          expect(quoteEnd).toBeLessThanOrEqual(sentence.text.length)
          for (const token of [...sentence.words, ...sentence.entities]) {
            expect(sentence.text.slice(token.start, token.end)).toBe(token.text)
            const { start, end } = spanOf(placed, token)
            expect(start).toBeGreaterThanOrEqual(at)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(at + sentence.raw.length)
          }
          for (const word of sentence.words) {
            expect(sentence.lower.slice(word.start, word.end)).toBe(word.lower)
            const masked = sentence.entities.some(
              (entity) =>
                ['link', 'email', 'mention', 'hashtag', 'code', 'emoji'].includes(entity.kind) &&
                entity.start < word.end &&
                entity.end > word.start,
            )
            expect(masked).toBe(false)
          }
        }
      }),
      { numRuns: 800 },
    )
  })

  it('leaves nothing but white space out of its sentences', () => {
    fc.assert(
      fc.property(wildText(), (text) => {
        let rest = ''
        let last = 0
        for (const { at, sentence } of parseDraft(text).sentences) {
          rest += text.slice(last, at)
          last = at + sentence.raw.length
        }
        expect((rest + text.slice(last)).trim()).toBe('')
      }),
    )
  })
})

describe('a parser', () => {
  it('reads after any series of edits what a fresh one reads', () => {
    fc.assert(
      fc.property(wildText(), edits(), (text, series) => {
        const parse = createParser()
        let now = text
        for (const edit of [(same: string) => same, ...series]) {
          now = edit(now)
          expect(data(parse(now))).toEqual(data(parseDraft(now)))
        }
      }),
      { numRuns: 300 },
    )
  })

  it('keeps the very sentences that an edit elsewhere leaves', () => {
    const parse = createParser()
    const before = parse('Satu tetap. Dua tetap.\n\nTiga tetap.\nTiga tetap.')
    const after = parse('Nol baru. Satu tetap. Dua lain.\n\nTiga tetap.\nTiga tetap.')
    expect(after.sentences[1]!.sentence).toBe(before.sentences[0]!.sentence)
    expect(after.sentences[3]!.sentence).toBe(before.sentences[2]!.sentence)
  })

  it('forgets what is gone', () => {
    const parse = createParser()
    const first = parse('Satu.').sentences[0]!.sentence
    parse('Dua.')
    expect(parse('Satu.').sentences[0]!.sentence).not.toBe(first)
  })
})

/** Least processor time in ms over a few runs: what the work takes, whatever else runs on the machine. */
function least(run: () => void, times = 5): number {
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < times; i++) {
    const begun = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(begun)
    best = Math.min(best, (user + system) / 1000)
  }
  return best
}

const fill = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length)

describe('long drafts', () => {
  it.each([
    ['office prose', (n: number) => officeText(n)],
    ['one line without a stop', (n: number) => officeText(n).replace(/[\n.!?…]/gu, ' ')],
    ['numbers', (n: number) => fill('12 ', n)],
    ['emoji', (n: number) => fill('🙏🏽', n)],
    ['spaced emoji', (n: number) => fill('🙏 ', n)],
    ['quotes', (n: number) => fill('"a" ', n)],
    ['single quotes', (n: number) => fill("'a' ", n)],
    ['open quotes', (n: number) => fill('“a ', n)],
    ['quotes over lines', (n: number) => fill('“a\n', n)],
    ['apostrophes', (n: number) => fill("'a ", n)],
    ['fancy quotes', (n: number) => fill('"𝐚 b" ', n)],
    ['mentions and tags', (n: number) => fill('@a#b ', n)],
    ['hashes', (n: number) => fill('#a', n)],
    ['points', (n: number) => fill('a.', n)],
    ['closing marks', (n: number) => fill('. ', n)],
    ['one word', (n: number) => fill('x', n)],
    ['one number', (n: number) => fill('1', n)],
    ['hyphens', (n: number) => fill('a-', n)],
    ['accents', (n: number) => fill('\u0301', n)],
    ['lines', (n: number) => fill('a\n', n)],
    ['brackets in a link', (n: number) => `https://a.id/${fill(')', n)}`],
    ['mailboxes', (n: number) => fill('a@b.', n)],
    ['spaces', (n: number) => fill(' ', n)],
    ['spaces after a stop', (n: number) => `a.${fill(' ', n)}b`],
    ['ticks', (n: number) => fill('` ', n)],
    ['money', (n: number) => fill('Rp1.', n)],
    ['grouped digits', (n: number) => fill('0812 ', n)],
  ])('take time in proportion: %s', (_, make) => {
    const short = make(4000)
    const long = make(64_000)
    parseDraft(long)
    const once = least(() => parseDraft(short))
    const sixteen = least(() => parseDraft(long))
    // Sixteen times the text: 16 when linear, 256 when square. The rest is for what cannot be measured well.
    expect(sixteen).toBeLessThan(60 * once + 15)
  })
})
