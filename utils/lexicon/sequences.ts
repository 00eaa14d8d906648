import type { Sentence, Span } from '../draft/types.ts'
import { lazily } from './lazily.ts'
import type { Marker } from './marker.ts'
import { follow, readSteps, stands } from './steps.ts'

/** Where the classes of a sequence follow one another. */
export interface Sequence extends Span {
  /** What the sequence is listed under. */
  readonly name: string
  /** Index of its first word, and of the one after its last. */
  readonly first: number
  readonly last: number
}

const fullMark = /[.;!?:()\n]/u

/**
 * Finds word classes that follow one another, written as in `createFrames`: `baca 4 hingga 3 ujung` has at most four
 * words between the first two. Unlike a frame a sequence is about things and claims, so nothing undoes it here: that is
 * for the rule to say. The sequences are read when the first text may hold one, and need no condition of their own.
 */
export function createSequences(
  find: Marker,
  written: Readonly<Record<string, readonly string[]>>,
): (sentence: Sentence) => readonly Sequence[] {
  const sequences = lazily(() =>
    Object.entries(written).flatMap(([name, all]) =>
      all.map((one) => ({ name, steps: readSteps(one.split(' ')) })),
    ),
  )
  return (sentence) => {
    const marks = find(sentence)
    if (marks.length < 2) return none
    const found: Sequence[] = []
    for (const { name, steps } of sequences()) {
      const [head, ...rest] = steps
      for (const from of marks) {
        if (!stands(from, head!)) continue
        const to = follow(sentence, marks, from, rest, fullMark)
        if (!to) continue
        found.push({ name, start: from.start, end: to.end, first: from.first, last: to.last })
        break
      }
    }
    return found
  }
}

const none: readonly Sequence[] = []
