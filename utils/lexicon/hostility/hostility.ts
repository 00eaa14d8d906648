import type { Sentence, Span } from '../../draft/types.ts'
import { is } from '../marker.ts'
import { allOf, anyOf, type Condition, meets } from '../signals.ts'
import { apart, join, merged } from '../spans.ts'
import { condemns } from '../stance.ts'
import { attacked } from './attacked.ts'
import { beastly, findBeastly } from './beastly.ts'
import { belittled, dullMind } from './belittled.ts'
import { groupClasses, hostileClasses, isGroupName, isHostile, mark } from './classes.ts'
import { findScorn, mayScorn } from './contempt.ts'
import { findGroups, people } from './groups.ts'
import { refused } from './refused.ts'
import { findShutOut, impaired, mayShutOut } from './shut-out.ts'
import { findSlights, maySlight } from './slighted.ts'
import { wishedAway } from './wished-away.ts'

/** What no hostility does without. */
export const mayBeHostile: Condition = anyOf(
  allOf(anyOf(mark.of(...groupClasses), people), mark.of(...hostileClasses)),
  mayShutOut,
  maySlight,
  mayScorn,
  beastly,
)

/**
 * Where a sentence wants a group of people gone or harmed, denies it a place, or calls it less than human. The group
 * and the hostile words must stand in a fixed relation; sentences that condemn, prevent or report are silent.
 */
export function findHostility(sentence: Sentence): Span[] {
  const found = findRelated(sentence)
  // What stands in no fixed relation is asked last, as it is told with less certainty where it ends.
  if (found.length > 0 || condemns(sentence)) return found
  const likened = meets(sentence, beastly) ? findBeastly(sentence) : []
  if (likened.length > 0) return likened
  const slights = meets(sentence, maySlight) ? merged(findSlights(sentence)) : []
  return slights.length > 0 || !meets(sentence, mayScorn) ? slights : findScorn(sentence)
}

function findRelated(sentence: Sentence): Span[] {
  const marks = mark(sentence)
  if (
    !marks.some(isGroupName) &&
    !marks.some((hit) => is(hit, 'paksa-tutup')) &&
    !meets(sentence, mayShutOut) &&
    !people.test(sentence) &&
    !impaired.test(sentence)
  )
    return []
  if (condemns(sentence)) return []
  const found = apart(findShutOut(sentence))
  if (!marks.some(isHostile)) return found
  const groups = findGroups(sentence, marks)
  if (groups.length === 0 && !marks.some((hit) => is(hit, 'otak-gender'))) return found
  for (const hit of marks) {
    const span =
      dullMind(sentence, hit) ??
      attacked(sentence, marks, groups, hit) ??
      wishedAway(sentence, marks, groups, hit) ??
      refused(sentence, marks, groups, hit) ??
      belittled(sentence, marks, groups, hit)
    if (!span) continue
    const met = found.findIndex((other) => other.start < span.end && other.end > span.start)
    if (met < 0) found.push(span)
    else found[met] = join(found[met]!, span)
  }
  return found
}
