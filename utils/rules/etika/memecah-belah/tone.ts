// Two sides in a sentence, and words that rank them or keep them apart: no word decides, but many together do.
import type { Sentence, Span } from '../../../draft/types.ts'
import words from '../../../lexicon/kubu.txt'
import { createMarker } from '../../../lexicon/marker.ts'
import { isPlain } from '../../../lexicon/plainSense.ts'
import { type Weight, weigh } from '../../../lexicon/scale.ts'
import { allOf, anyOf } from '../../../lexicon/signals.ts'
import { condemns, tellsOfPast } from '../../../lexicon/stance.ts'
import { tones } from '../menghakimi/tone.ts'

const mark = createMarker(words)
const sides = ['kami', 'mereka', 'golongan'] as const
/** What ranks or parts them; one of these at least. */
const parting = ['diri', 'musuh', 'jauh', 'rendah', 'iri'] as const
const weights: readonly Weight[] = [
  { name: 'musuh', each: 1.5, most: 2, deniable: true },
  { name: 'diri', each: 2, most: 1 },
  { name: 'jauh', each: 1.5, most: 2 },
  { name: 'rendah', each: 1.5, most: 2, deniable: true },
  { name: 'benda', each: 1, most: 1, deniable: true },
  { name: 'iri', each: 1, most: 2, deniable: true },
  { name: 'banding', each: 1, most: 1 },
  { name: 'syarat', each: 0.75, most: 1 },
  { name: 'unggul', each: 0.75, most: 1, deniable: true },
  { name: 'rukun', each: -0.75, most: 4 },
  { name: 'nada', each: 0.25, most: 2 },
]
/** What is laid on either side, as etika/menghakimi knows it. */
const blame: readonly Weight[] = [
  { name: 'ejek', each: 1.5, most: 1, deniable: true },
  { name: 'cela', each: 1.25, most: 1, deniable: true },
  { name: 'kias', each: 0.75, most: 1, deniable: true },
  { name: 'laku', each: 0.5, most: 1 },
  { name: 'vonis', each: 0.5, most: 2 },
]
const enough = 2.25

export const parted = allOf(
  mark.of(...sides),
  anyOf(mark.of(...parting, 'banding', 'benda', 'unggul'), tones.of('ejek', 'cela', 'vonis')),
)

export function* partedByTone(sentence: Sentence): Iterable<Span> {
  if (condemns(sentence)) return
  const marks = mark(sentence).filter((hit) => !isPlain(sentence, hit))
  const { sum, marks: laid, has } = weigh(sentence, marks, weights)
  const blamed = weigh(
    sentence,
    tones(sentence).filter(({ first }) => !laid.some((one) => one.first === first)),
    blame,
  )
  const ranking = [
    ...laid.filter(({ counted }) => counted !== 'rukun' && counted !== 'nada'),
    ...blamed.marks,
  ]
  if (ranking.length === 0) return
  const last = ranking.reduce((a, b) => (b.last > a.last ? b : a))
  // Who is named long behind the last word that parts them stands in another thought.
  const groups = marks.filter(
    ({ classes, first }) => sides.some((name) => classes.has(name)) && first - last.last <= 4,
  )
  const ours = groups.some(({ classes }) => classes.has('kami'))
  const theirs = groups.some(({ classes }) => classes.has('mereka'))
  const named = groups.filter(({ classes }) => classes.has('golongan'))
  const twice = new Set(named.map(({ phrase }) => phrase)).size < named.length
  const parts = has(...parting) || (has('banding', 'benda') && has('unggul', 'syarat'))
  // Two of a kind are told apart by what is laid on one of them, as well.
  if (!parts && !((twice || (ours && theirs)) && (has('unggul') || blamed.has('ejek', 'cela', 'vonis'))))
    return
  let score = sum + blamed.sum
  if (ours && theirs) score += 1.25
  else if (groups.length < 2 && !has('diri')) return
  else if (theirs || ours) score += 0.75
  // The same kind of people twice: `guru SD …, guru SMP …`.
  if (twice) score += 1
  else if (named.length > 1) score += 0.5
  if (tellsOfPast(sentence)) score -= 1
  if (sentence.words.length > 25) score -= 0.75
  if (score < enough) return
  const first = Math.min(groups[0]?.first ?? last.first, last.first)
  const opening = marks.find((hit) => hit.first === first)!
  yield { start: opening.start, end: Math.max(last.end, opening.end) }
}
