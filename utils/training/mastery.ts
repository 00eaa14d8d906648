/** One look at a rule: a trainee kept to it, or broke it. */
export interface Trial {
  readonly rule: string
  /** Milliseconds since 1970. */
  readonly at: number
  readonly kept: boolean
}

export interface Mastery {
  /** Steps climbed, 0 to `steps.length`; the last one is mastery. */
  readonly step: number
  /** From when on a tip is due again; undefined when the rule is mastered. */
  readonly due: number | undefined
}

const day = 86_400_000
/** How long a tip rests after each step that was climbed, in days: twice the rest each time, roughly. */
const steps = [0, 1, 3, 7, 21] as const

/**
 * How well a rule is mastered, from its history in any order. Each success climbs a step if the rest before it is
 * over (keeping to a rule ten times in one minute shows no more than once); each fault falls back two.
 */
export function masteryOf(trials: readonly Trial[]): Mastery {
  let step = 0
  let restsUntil = Number.NEGATIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  for (const { at, kept } of [...trials].sort((a, b) => a.at - b.at)) {
    last = at
    if (!kept) {
      step = Math.max(0, step - 2)
      restsUntil = at
    } else if (step < steps.length && at >= restsUntil) {
      step++
      restsUntil = at + (steps[step] ?? 0) * day
    }
  }
  if (step >= steps.length) return { step, due: undefined }
  return { step, due: last === Number.NEGATIVE_INFINITY ? 0 : restsUntil }
}

/** Whether a tip about the rule helps now: it is neither mastered nor resting. */
export function tipIsDue(trials: readonly Trial[], now: number): boolean {
  const { due } = masteryOf(trials)
  return due !== undefined && due <= now
}
