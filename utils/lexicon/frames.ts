import type { Sentence, Span } from '../draft/types.ts'
import words from './bingkai.txt'
import { lazily } from './lazily.ts'
import { clauseBefore, createMarker, type Mark, type Marker } from './marker.ts'
import { memoise } from './memoise.ts'
import { allOf, anyOf, type Condition, meets } from './signals.ts'
import { condemns, isDenied, tellsOfPast } from './stance.ts'
import { follow, readSteps, stands } from './steps.ts'

const shared = createMarker(
  words.where(([name]) => name !== 'ingkar' && name !== 'seru'),
  true,
)
const denials = words.section('ingkar')

/**
 * Frames: what somebody does to somebody with words, as classes of `bingkai.txt` in their order, so that a rule knows
 * the act and not the sentence. As a condition it tells where one may stand.
 */
export interface Frames extends Condition {
  (sentence: Sentence): readonly Span[]
}

/**
 * Makes frames searchable. One is written as classes with the greatest number of words between two of them, a choice
 * with bars: `yang|kalau 8 sebaiknya 2 minggat`; a first step `^` binds the next to the beginning of its clause.
 *
 * No step lies beyond a full mark. A denial right before the first step, or right before the last, undoes the frame.
 * Sentences that condemn, report, or tell of history and plays hold no frame. With `own` the classes are those of another
 * list.
 */
export function createFrames(written: readonly string[], own?: Marker): Frames {
  const mark = own ?? shared
  // Many frames share a step.
  const holds = memoise((classes: string) => anyOf(...classes.split('|').map((name) => mark.of(name))))
  /** Each with what a sentence must hold for it: of every step a class, the last first, as it tells most. */
  const frames = written.map((frame) => {
    const conditions: Condition[] = []
    const parts = frame.split(' ')
    for (let at = parts.length - 1; at >= 0; at -= 2)
      if (parts[at] !== '^') conditions.push(holds(parts[at]!))
    return { needs: allOf(...conditions), steps: lazily(() => readSteps(parts)) }
  })
  const condition = anyOf(...frames.map(({ needs }) => needs))
  const find = (sentence: Sentence): readonly Span[] => {
    if (!meets(sentence, condition)) return none
    const marks = mark(sentence)
    /** Denied right before the last step. */
    const isUndone = (from: Mark, last: Mark) =>
      sentence.words
        .slice(from.last, last.first)
        .slice(-2)
        .some(({ lower }) => denials.has(lower))
    const found: Span[] = []
    for (const { needs, steps } of frames) {
      if (!meets(sentence, needs)) continue
      const [first, ...rest] = steps()
      const opening = first!.classes[0] === '^'
      for (const start of marks) {
        const head = opening ? rest[0]! : first!
        if (!stands(start, head) || (opening && !opensClause(sentence, start))) continue
        if (!denies(start) && isDenied(sentence, start.first, 1)) continue
        const end = follow(sentence, marks, start, opening ? rest.slice(1) : rest, fullMark, isUndone)
        if (end) {
          found.push({ start: start.start, end: end.end })
          break
        }
      }
    }
    return found.length > 0 && (condemns(sentence) || tellsOfPast(sentence)) ? none : found
  }
  return Object.assign(find, condition)
}

const none: readonly Span[] = []
const denies = ({ phrase }: Mark) => denials.has(phrase.split(' ', 1)[0]!)

const fullMark = /[.;!?()]/u

/** Whether a mark stands first in its clause, or behind a call: `ayo`, `mari kita`, `saudara-saudara`. */
export const opensClause = (sentence: Sentence, { first }: Mark): boolean =>
  clauseBefore(sentence, first, 4).every(({ lower }) => calls.has(lower))
const calls = words.section('seru')
