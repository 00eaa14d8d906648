import type { Sentence, Span } from '../draft/types.ts'
import { lazily } from './lazily.ts'
import type { Mark, Marker } from './marker.ts'

/** Where the classes of a sequence follow one another. */
export interface Sequence extends Span {
  /** What the sequence is listed under. */
  readonly name: string
  /** Index of its first word, and of the one after its last. */
  readonly first: number
  readonly last: number
}

interface Step {
  readonly classes: readonly string[]
  readonly reach: number
}

const mark = /[.;!?:()\n]/u

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
    Object.entries(written).flatMap(([name, all]) => all.map((one) => ({ name, steps: readSteps(one) }))),
  )
  return (sentence) => {
    const marks = find(sentence)
    if (marks.length < 2) return none
    const found: Sequence[] = []
    for (const { name, steps } of sequences()) {
      const [head, ...rest] = steps
      for (const from of marks) {
        if (!stands(from, head!)) continue
        const to = follow(sentence, marks, from, rest)
        if (!to) continue
        found.push({ name, start: from.start, end: to.end, first: from.first, last: to.last })
        break
      }
    }
    return found
  }
}

const none: readonly Sequence[] = []
const stands = ({ classes }: Mark, step: Step) => step.classes.some((name) => classes.has(name))

function readSteps(written: string): readonly Step[] {
  const parts = written.split(' ')
  const steps: Step[] = []
  for (let at = 0; at < parts.length; at += 2)
    steps.push({ classes: parts[at]!.split('|'), reach: at === 0 ? 0 : Number(parts[at - 1]) })
  return steps
}

function follow(
  sentence: Sentence,
  marks: readonly Mark[],
  from: Mark,
  [step, ...rest]: readonly Step[],
): Mark | undefined {
  if (!step) return from
  for (const next of marks) {
    if (next.first < from.last || !stands(next, step)) continue
    if (next.first - from.last > step.reach) return undefined
    if (mark.test(sentence.text.slice(from.end, next.start))) return undefined
    const to = follow(sentence, marks, next, rest)
    if (to) return to
  }
  return undefined
}
