import { language } from './i18n/i18n.ts'
import { englishFamilies, englishRules } from './i18n/rules/english.ts'
import { articles, sources } from './i18n/rules/sources.ts'
import type { RuleTexts } from './messages.ts'
import type { Rule, Source } from './rules/define.ts'
import { type Family, families, familyOf } from './rules/families.ts'
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
  const english = englishRules[familyOf(id)]?.[id.slice(id.indexOf('/') + 1)]
  return { ...own, ...english, source: englishSource(source) }
}

function englishSource({ name, article }: Source): Source {
  return { name: sources[name] ?? name, ...(article && { article: articles[article] ?? article }) }
}

/** The title of a rule in the user's language; its id where this version does not know it. */
export const titleOf = (id: string): string => textsOf(id)?.title ?? id

export const familyName = (family: Family): string =>
  language() === 'id' ? families[family] : englishFamilies[family]

/** What the rules of some findings say of themselves, by id: goes to a page beside the findings. */
export function textsFor(findings: readonly { readonly rule: string }[]): Record<string, RuleTexts> {
  const texts: Record<string, RuleTexts> = {}
  for (const { rule: id } of findings) {
    const own = id in texts ? undefined : textsOf(id)
    if (own) texts[id] = own
  }
  return texts
}
