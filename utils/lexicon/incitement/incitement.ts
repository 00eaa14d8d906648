import type { Sentence, Span } from '../../draft/types.ts'
import words from '../hasutan.txt'
import { createMarker, is } from '../marker.ts'
import { allOf, anyOf, type Condition, meets } from '../signals.ts'
import { join, merged } from '../spans.ts'
import { condemns, isDenied, tellsOfPast } from '../stance.ts'
import { attack, attacks, beatings, strikes } from './attack.ts'
import { called, dared, ousting, standing, toppled } from './calls.ts'
import { defiance } from './defiance.ts'
import { nuisance, shared } from './harmless.ts'
import { findHavoc, mayWreck } from './havoc.ts'
import { mob } from './mob.ts'
import { exposure, ruin } from './shame.ts'

const mark = createMarker(words.where(([name]) => !name!.startsWith('h-')))
const deeds = [
  'serang',
  'menyerang',
  'diserang',
  'boikot',
  'jera',
  'bangkang',
  'umbar',
  'ganas',
  'datang',
  'siap',
] as const
/** What no incitement does without. */
export const incites: Condition = anyOf(
  mark.of('boikot', 'ganas'),
  allOf(mark.of('umbar'), mark.of('identitas')),
  allOf(mark.of('bangkang'), mark.of('pungutan', 'aturan', 'sasaran')),
  allOf(mark.of('menyerang', 'diserang', 'siap'), mark.of('sasaran')),
  allOf(mark.of('datang'), mark.of('ramai')),
  allOf(anyOf(attacks, strikes), anyOf(mark.of('sasaran'), beatings)),
  standing,
  dared,
  called,
  toppled,
  mayWreck,
)

/** Where a sentence calls on people to attack, damage, boycott, disobey or expose. */
export function findIncitement(sentence: Sentence): readonly Span[] {
  const found = findAimed(sentence)
  // What has no target of the lists is asked last, as it is told with less certainty where it ends.
  return found.length > 0 || !meets(sentence, mayWreck) || nuisance.test(sentence)
    ? found
    : merged(findHavoc(sentence))
}

function findAimed(sentence: Sentence): Span[] {
  const marks = mark(sentence)
  const free = meets(sentence, called) && !nuisance.test(sentence) && !shared.test(sentence)
  const framed = free ? called(sentence) : []
  const fall = ousting.test(sentence) ? null : toppled.exec(sentence)
  if (
    framed.length === 0 &&
    !fall &&
    !marks.some((hit) => is(hit, ...deeds)) &&
    !standing.test(sentence) &&
    !dared.test(sentence)
  )
    return []
  if (condemns(sentence) || tellsOfPast(sentence)) return []
  const found: Span[] = [...framed]
  const word = fall ? sentence.words.findIndex(({ start }) => start >= fall.index) : -1
  if (fall && !isDenied(sentence, word, 3))
    found.push({ start: fall.index, end: fall.index + fall[0].length })
  for (const one of [standing, dared]) {
    const siege = one.exec(sentence)
    if (siege) found.push({ start: siege.index, end: siege.index + siege[0].length })
  }
  for (const hit of marks) {
    const span =
      attack(sentence, marks, hit) ??
      ruin(sentence, marks, hit) ??
      defiance(sentence, marks, hit) ??
      exposure(sentence, marks, hit) ??
      mob(sentence, marks, hit)
    if (!span) continue
    const before = found.find((other) => span.start <= other.end + 2 && span.end >= other.start)
    if (before) found[found.indexOf(before)] = join(before, span)
    else found.push(span)
  }
  return found
}
