import type { Severity } from '../pack/schema.ts'
import { type Principle, principles } from '../rules/define.ts'
import { ruleOf } from '../rules/index.ts'

/** What one finding leaves of its principle's score. */
const kept: Record<Severity, number> = { error: 0.5, warning: 0.8, suggestion: 0.95 }

const unscathed = Object.fromEntries(principles.map((name) => [name, 1])) as Record<Principle, number>

/**
 * The six principles of PermenPANRB 83/2012 as scores from 0 to 1: each starts at 1, and every finding of a rule
 * that serves it multiplies it by 0.5 (error), 0.8 (warning) or 0.95 (suggestion). So a mended finding never lowers
 * a score, and no number of findings makes it negative. What only a tone tells (see `tone/`) counts for nothing: any word
 * can sway it, so that a mended word could bring one. Rounded to two decimals.
 */
export function scorePrinciples(
  findings: readonly { readonly rule: string; readonly severity: Severity }[],
): Record<Principle, number> {
  const scores = { ...unscathed }
  for (const { rule, severity } of findings) {
    const principle = ruleOf(rule)?.principle
    if (principle) scores[principle] *= kept[severity]
  }
  for (const name of principles) scores[name] = Math.round(scores[name] * 100) / 100
  return scores
}
