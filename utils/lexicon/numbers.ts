import type { Sentence, Span, Word } from '../draft/types.ts'
import { readNumeral } from './counts.ts'
import { pattern } from './pattern.ts'

/** A figure in a sentence, in digits or words, and the word that follows it. */
export interface Figure extends Span {
  readonly value: number
  /** The unit counted, in lower case: `unit`, `orang`; empty where none follows. */
  readonly noun: string
  /** Index of the first word behind the figure. */
  readonly next: number
}

/** A number in words. */
export const numeral = pattern(
  /\b(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|seratus|seribu)\b/u,
)

/** Every figure of a sentence, in order: plain numbers and numbers in words; no money, dates, times or percentages. */
export function readFigures(sentence: Sentence): Figure[] {
  const { words, entities, lower } = sentence
  const counts: Figure[] = []
  let following = 0
  for (const { kind, start, end, value } of entities) {
    if (kind !== 'number' || value === undefined) continue
    while (following < words.length && words[following]!.start < end) following++
    const noun = nounAt(words, following, end, lower)
    counts.push({ start, end, value, noun, next: following })
  }
  if (!numeral.test(sentence)) return counts
  for (let at = 0; at < words.length; at++) {
    const read = readNumeral(words, at)
    if (!read) continue
    const start = words[at]!.start
    const end = words[read.next - 1]!.end
    counts.push({
      start,
      end,
      value: read.value,
      noun: nounAt(words, read.next, end, lower),
      next: read.next,
    })
    at = read.next - 1
  }
  return counts.sort((a, b) => a.start - b.start)
}

function nounAt(words: readonly Word[], at: number, end: number, lower: string): string {
  const word = words[at]
  if (!word || word.start - end !== 1 || lower[end]!.trim() !== '') return ''
  const first = word.lower.charCodeAt(0)
  return (first < 128 ? first > 96 : /^\p{L}/u.test(word.lower)) ? word.lower : ''
}
