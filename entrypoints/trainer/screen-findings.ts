import { createChecker } from '../../utils/checker/checker.ts'
import type { Finding } from '../../utils/checker/finding.ts'
import { parseDay } from '../../utils/draft/dates.ts'
import { defaultPack } from '../../utils/pack/default.ts'
import type { Pack, Platform } from '../../utils/pack/schema.ts'
import { todayIn } from '../../utils/today.ts'
import { findingsIn } from '../../utils/training/judge.ts'
import type { Exercise } from '../../utils/training/schema.ts'

/** Of an exercise's draft, in the world of the exercises. */
export const findingsOfExercise = (draft: string, exercise: Exercise): readonly Finding[] =>
  inOrder(findingsIn(draft, exercise))

/** Of any draft, as the office's own assistant would tell today. */
export function findingsOfDraft(
  draft: string,
  platform: Platform,
  pack: Pack = defaultPack,
): readonly Finding[] {
  const today = parseDay(todayIn())
  const context = { platform, kind: 'post' as const, today, media: [], history: [], pack }
  return inOrder(createChecker().check(draft, context).findings)
}

/** As one reads; what is said of the whole draft comes last. */
const inOrder = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort((a, b) => Number(a.whole) - Number(b.whole) || a.start - b.start || a.end - b.end)
