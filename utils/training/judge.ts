import { type Checker, createChecker } from '../checker/checker.ts'
import type { Finding } from '../checker/finding.ts'
import { ruleOf } from '../rules/index.ts'
import { contextOf } from './pack.ts'
import type { Exercise } from './schema.ts'

const whole = createChecker()
const alone = new Map<string, Checker>()

/** What the checker says of an answer: by all rules, or by the one that the exercise is about. */
export function findingsIn(text: string, exercise: Exercise): readonly Finding[] {
  const { only } = exercise
  const checker = only === undefined ? whole : (alone.get(only) ?? single(only))
  return checker.check(text, contextOf(exercise)).findings
}

function single(id: string): Checker {
  const rule = ruleOf(id)
  const checker = createChecker(rule ? [rule] : [])
  alone.set(id, checker)
  return checker
}
