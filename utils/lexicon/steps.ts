import type { Sentence } from '../draft/types.ts'
import type { Mark } from './marker.ts'

/** Classes of which a mark stands in one, and how many words may lie between it and the step before. */
export interface Step {
  readonly classes: readonly string[]
  readonly reach: number
}

/** Reads `baca 4 hingga|sampai 3 ujung`, parted at its spaces: at most four words lie between the first two. */
export function readSteps(parts: readonly string[]): readonly Step[] {
  const steps: Step[] = []
  for (let at = 0; at < parts.length; at += 2)
    steps.push({ classes: parts[at]!.split('|'), reach: at === 0 ? 0 : Number(parts[at - 1]) })
  return steps
}

export const stands = ({ classes }: Mark, step: Step): boolean =>
  step.classes.some((name) => classes.has(name))

/**
 * The mark of the last step, when all of them follow one another from `from` on with nothing of `full` in between.
 * `undone` tells of the last mark and the one before it whether what lies between undoes the steps.
 */
export function follow(
  sentence: Sentence,
  marks: readonly Mark[],
  from: Mark,
  [step, ...rest]: readonly Step[],
  full: RegExp,
  undone?: (from: Mark, last: Mark) => boolean,
): Mark | undefined {
  if (!step) return from
  for (const next of marks) {
    if (next.first < from.last || !stands(next, step)) continue
    if (next.first - from.last > step.reach) return undefined
    if (full.test(sentence.text.slice(from.end, next.start))) return undefined
    if (rest.length === 0 && undone?.(from, next)) continue
    const end = follow(sentence, marks, next, rest, full, undone)
    if (end) return end
  }
  return undefined
}
