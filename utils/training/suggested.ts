import { familyOf } from '../rules/families.ts'
import { rulesOf } from './catalogue.ts'
import { course, scenarioOf, tests } from './course.ts'
import { passMark } from './feedback.ts'
import type { Attempt } from './results.ts'

/** More at once is no advice any more. */
const most = 4

/**
 * The modules that the placement test advises to begin with, those of the most trouble first: of each exercise that was
 * not passed at first, what it broke, else what it is about. Undefined until the whole test is answered.
 */
export function suggestedModules(attempts: readonly Attempt[]): readonly string[] | undefined {
  const firsts = new Map<string, Attempt>()
  for (const attempt of attempts)
    if (attempt.part === 'placement' && !firsts.has(attempt.exercise)) firsts.set(attempt.exercise, attempt)
  if (tests.placement.some((id) => !firsts.has(id))) return undefined
  const troubles = new Map<string, number>()
  for (const { exercise: id, score, broken } of firsts.values()) {
    const exercise = scenarioOf(id)
    if (!exercise || score >= passMark) continue
    const families = new Set((broken.length > 0 ? broken : rulesOf(exercise)).map(familyOf))
    for (const module of course)
      if (module.families.some((family) => families.has(family)))
        troubles.set(module.id, (troubles.get(module.id) ?? 0) + 1)
  }
  const inOrder = course.map(({ id }) => id).filter((id) => troubles.has(id))
  return inOrder.sort((a, b) => troubles.get(b)! - troubles.get(a)!).slice(0, most)
}
