import type { Finding, Report } from './checker/finding.ts'
import { language } from './i18n/i18n.ts'
import { englishFamilies, englishRules } from './i18n/rules/english.ts'
import { englishMessage } from './i18n/rules/english-message.ts'
import { articles, sources } from './i18n/rules/sources.ts'
import type { RuleTexts } from './messages.ts'
import type { Rule, Source } from './rules/define.ts'
import { type Family, families, familyOf, slugOf } from './rules/families.ts'
import { ruleOf } from './rules/index.ts'

/** What a rule says of itself, in the user's language; undefined for one that this version does not know. */
export function textsOf(id: string): RuleTexts | undefined {
  const rule = ruleOf(id)
  return rule && inLanguage(rule)
}

/** The texts of a rule in the user's language. */
export function inLanguage({ id, title, reason, lesson, source, principle }: Rule): RuleTexts {
  const own = { title, reason, lesson, source, principle }
  if (language() === 'id') return own
  const english = englishRules[familyOf(id)]?.[slugOf(id)]
  return { ...own, ...english, source: englishSource(source) }
}

function englishSource({ name, article }: Source): Source {
  return { name: sources[name] ?? name, ...(article && { article: articles[article] ?? article }) }
}

/** The title of a rule in the user's language; its id where this version does not know it. */
export const titleOf = (id: string): string => textsOf(id)?.title ?? id

export const familyName = (family: Family): string =>
  language() === 'id' ? families[family] : englishFamilies[family]

/** What a finding says, in the user's language. */
export const messageOf = ({ rule, message }: Pick<Finding, 'rule' | 'message'>): string =>
  language() === 'id' ? message : englishMessage(rule, message)

/** The same report with what its findings say in the user's language. */
export function inWords(report: Report): Report {
  if (language() === 'id') return report
  return { ...report, findings: report.findings.map((one) => ({ ...one, message: messageOf(one) })) }
}

/** What the rules of some findings say of themselves, by id: goes to a page beside the findings. */
export function textsFor(findings: readonly { readonly rule: string }[]): Record<string, RuleTexts> {
  const texts: Record<string, RuleTexts> = {}
  for (const { rule: id } of findings) {
    const own = id in texts ? undefined : textsOf(id)
    if (own) texts[id] = own
  }
  return texts
}
