// Blame and contempt by tone: who is spoken of, what is laid on them, and the words that make a verdict of it.
import type { Sentence, Span } from '../../../draft/types.ts'
import { createMarker } from '../../../lexicon/marker.ts'
import words from '../../../lexicon/nada.txt'
import { isPlain } from '../../../lexicon/plainSense.ts'
import { type Weight, weigh } from '../../../lexicon/scale.ts'
import { condemns, tellsOfPast } from '../../../lexicon/stance.ts'

export const tones = createMarker(words)
/** Words that can be meant ill, in the order in which they count. */
const ill = ['ejek', 'cela', 'kias'] as const
const weights: readonly Weight[] = [
  { name: 'ejek', each: 3, most: 2, deniable: true },
  { name: 'cela', each: 2.5, most: 2, deniable: true },
  { name: 'kias', each: 1.5, most: 2, deniable: true },
  { name: 'laku', each: 1, most: 3 },
  { name: 'vonis', each: 1, most: 3 },
  { name: 'nada', each: 0.5, most: 2 },
  { name: 'lawan', each: -0.75, most: 4 },
  { name: 'sebut', each: -4, most: 1 },
  { name: 'siapa', each: 0.5, most: 1 },
]
const enough = 2.5

export const toned = tones.of(...ill, 'vonis')

export function* judged(sentence: Sentence): Iterable<Span> {
  const marks = tones(sentence).filter((hit) => !isPlain(sentence, hit))
  const { sum, marks: laid, has } = weigh(sentence, marks, weights)
  const meant = has(...ill)
  const verdicts = new Set(laid.filter(({ counted }) => counted === 'vonis').map(({ phrase }) => phrase)).size
  // A fault alone is told of neutrally: of a story, of a stain, of a child that may be ill.
  if (!has('ejek') && verdicts === 0) return
  if (!meant && verdicts < 2 && !has('laku')) return
  let score = sum
  // Misdeeds alone are told of neutrally, as well, and a long sentence gathers words of any kind.
  if (!meant) score -= (verdicts < 2 ? 1 : 0) + (has('siapa') && has('laku') ? 0 : 1)
  else if (!has('ejek', 'siapa', 'vonis', 'laku')) score -= 0.5
  if (sentence.words.length > 25) score -= 0.5
  if ((!meant || !has('vonis', 'ejek')) && sentence.text.trimEnd().endsWith('?')) score -= 1
  if (condemns(sentence)) score -= 1
  if (tellsOfPast(sentence)) score -= 1.5
  if (score < enough) return
  const blame = laid.filter(({ counted }) => !['lawan', 'sebut', 'nada'].includes(counted))
  const last = blame.findLast(({ counted }) => counted !== 'siapa' && counted !== 'vonis') ?? blame.at(-1)
  if (last) yield { start: blame[0]!.start, end: last.end }
}
