import { masteryOf, type Trial } from './mastery.ts'

/** What is remembered of one tip, on this computer only: never a word of a draft. */
export interface TipMemory {
  /** The rule that the tip is about, or the starter of a kind of draft (`mulai/post`). */
  readonly tip: string
  /** The latest looks, in the order of time. */
  readonly trials: readonly Pick<Trial, 'at' | 'kept'>[]
  /** The trainee asked not to see it any more. */
  readonly silenced: boolean
}

/** `due`: it helps now. `resting`: kept lately, it comes back. `mastered`: not before the rule is broken again. */
export type TipState = 'due' | 'resting' | 'mastered' | 'silenced'

/** More looks than a tip ever needs until it is mastered. */
const mostTrials = 40
/** A rule that was broken so often is worth a word when it is kept. */
const often = 3

/** Where a tip stands at a moment (milliseconds since 1970). One that nothing is remembered of is due. */
export function tipState(memory: TipMemory | undefined, now: number): TipState {
  if (memory?.silenced) return 'silenced'
  const { due } = masteryOf(trialsOf(memory))
  if (due === undefined) return 'mastered'
  return due <= now ? 'due' : 'resting'
}

/**
 * The memory with one more look. Keeping to a rule while its tip rests shows nothing new and is not remembered, so that
 * a day of many posts does not push out the weeks before.
 */
export function withTrial(
  memory: TipMemory | undefined,
  tip: string,
  trial: Pick<Trial, 'at' | 'kept'>,
): TipMemory {
  const before = memory ?? { tip, trials: [], silenced: false }
  const { due } = masteryOf(trialsOf(before))
  if (trial.kept && (due === undefined || due > trial.at)) return before
  return { ...before, trials: [...before.trials, trial].slice(-mostTrials) }
}

/** How often a rule was broken, as far as is remembered, where that was often; 0 otherwise. */
export function oftenBroken(memory: TipMemory | undefined): number {
  const times = memory?.trials.filter(({ kept }) => !kept).length ?? 0
  return times >= often ? times : 0
}

const trialsOf = (memory: TipMemory | undefined): Trial[] =>
  (memory?.trials ?? []).map((trial) => ({ rule: memory!.tip, ...trial }))
