// Two sides in a sentence, and words that rank them or keep them apart: no word decides, but many together do.
import type { Sentence, Span } from '../../../draft/types.ts'
import words from '../../../lexicon/kubu.txt'
import { createMarker } from '../../../lexicon/marker.ts'
import { isPlain } from '../../../lexicon/plainSense.ts'
import { type Weight, weigh } from '../../../lexicon/scale.ts'
import { allOf } from '../../../lexicon/signals.ts'
import { condemns, tellsOfPast } from '../../../lexicon/stance.ts'

const mark = createMarker(words)
const sides = ['kami', 'mereka', 'golongan'] as const
/** What ranks or parts them; one of these at least. */
const parting = ['musuh', 'jauh', 'rendah', 'iri'] as const
const weights: readonly Weight[] = [
  { name: 'musuh', each: 1.5, most: 2, deniable: true },
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
const enough = 2.25

export const parted = allOf(mark.of(...sides), mark.of(...parting, 'banding', 'benda'))

export function* partedByTone(sentence: Sentence): Iterable<Span> {
  if (condemns(sentence)) return
  const marks = mark(sentence).filter((hit) => !isPlain(sentence, hit))
  const { sum, marks: laid, has } = weigh(sentence, marks, weights)
  if (!has(...parting) && !(has('banding', 'benda') && has('unggul', 'syarat'))) return
  const last = laid.findLast(({ counted }) => counted !== 'rukun' && counted !== 'nada')!
  // Who is named long behind the last word that parts them stands in another thought.
  const groups = marks.filter(
    ({ classes, first }) => sides.some((name) => classes.has(name)) && first - last.last <= 4,
  )
  const ours = groups.some(({ classes }) => classes.has('kami'))
  const theirs = groups.some(({ classes }) => classes.has('mereka'))
  const named = groups.filter(({ classes }) => classes.has('golongan'))
  let score = sum
  if (ours && theirs) score += 1.25
  else if (groups.length < 2) return
  else if (theirs || ours) score += 0.75
  // The same kind of people twice: `guru SD …, guru SMP …`.
  if (new Set(named.map(({ phrase }) => phrase)).size < named.length) score += 1
  else if (named.length > 1) score += 0.5
  if (tellsOfPast(sentence)) score -= 1
  if (score < enough) return
  const first = Math.min(groups[0]!.first, laid[0]!.first)
  const opening = marks.find((hit) => hit.first === first)!
  yield { start: opening.start, end: Math.max(last.end, opening.end) }
}
