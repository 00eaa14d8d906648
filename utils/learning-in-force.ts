import { learningIsOn, onLearning, readLearning } from './learning-mode.ts'
import { lockOn } from './pack/merge.ts'
import { onPackChange } from './pack-changes.ts'
import { type PackInForce, packInForce } from './pack-in-force.ts'

/** Mode `belajar` as it is, and who decides it. */
export interface LearningInForce {
  readonly on: boolean
  /** Undefined where the admin of this computer chooses. */
  readonly forced?: {
    readonly source: 'pack' | 'policy'
    /** Who set the policy; empty when it does not say. */
    readonly by: string
  }
}

export function learningInForce(
  { pack, locks }: Pick<PackInForce, 'pack' | 'locks'>,
  chosen: boolean,
): LearningInForce {
  const on = learningIsOn(pack, chosen)
  if (pack.learning === undefined) return { on }
  const lock = lockOn(locks, 'learning')
  return { on, forced: lock ? { source: 'policy', by: lock.by } : { source: 'pack', by: '' } }
}

/**
 * Tells how the mode stands, now and whenever the admin's choice, the pack or the policy changes. Where the
 * pack cannot be read, the admin's choice stands. Returns the way to stop it. For the extension's own pages.
 */
export function followLearning(tell: (mode: LearningInForce) => void): () => void {
  let latest = 0
  const read = async () => {
    const mine = ++latest
    const [merged, chosen] = await Promise.all([packInForce().catch(() => undefined), readLearning()])
    if (mine === latest) tell(merged ? learningInForce(merged, chosen) : { on: chosen })
  }
  const again = () => void read().catch(() => {})
  again()
  const stops = [onLearning(again), onPackChange(again)]
  return () => {
    latest = Number.POSITIVE_INFINITY
    for (const stop of stops) stop()
  }
}
