import type { RuleTexts } from './messages.ts'
import { ruleOf } from './rules/index.ts'

/** What the rules of some findings say of themselves, by id: goes to a page beside the findings. */
export function textsFor(findings: readonly { readonly rule: string }[]): Record<string, RuleTexts> {
  const texts: Record<string, RuleTexts> = {}
  for (const { rule: id } of findings) {
    const rule = ruleOf(id)
    if (!rule || id in texts) continue
    const { title, reason, lesson, source, principle } = rule
    texts[id] = { title, reason, lesson, source, principle }
  }
  return texts
}
