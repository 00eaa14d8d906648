import { type Language, language } from './i18n/i18n.ts'
import { textsOf } from './rule-texts.ts'
import type { Rule } from './rules/define.ts'
import { ruleOf } from './rules/index.ts'
import type { Module } from './training/course.ts'
import type { Exercise } from './training/schema.ts'

/** The parts of the course in English, by their ids. */
const englishModules: Readonly<Record<string, string>> = {
  kredibel: 'Credible: right before fast',
  integritas: 'Integrity: honest, without polish',
  profesional: 'Professional: tidy and plain language',
  responsif: 'Responsive: answers that lead on',
  terintegrasi: 'Integrated: one voice on all channels',
  keterwakilan: 'Representative: the neutral voice of the office',
  etika: 'Ethics: reproving without belittling',
  berita: 'News value and short releases',
  hukum: 'Law and data protection',
  krisis: 'Crisis: calm, complete and up to date',
}

/** What a part of the course is called, in the user's language. */
export const moduleTitle = ({ id, title }: Pick<Module, 'id' | 'title'>): string =>
  language() === 'id' ? title : (englishModules[id] ?? title)

/** What the exercises made of rules say in their own words (`utils/training/generated.ts`). */
const made: Readonly<Record<string, string>> = {
  'Latihan aturan': 'Practice of a rule',
  'Tandai kata-kata yang keliru dalam naskah ini.': 'Mark the wrong words in this text.',
  'Benahi naskah ini tanpa mengubah isinya yang lain.':
    'Mend this text without changing anything else that it says.',
}

type Told = Pick<Exercise, 'title' | 'office' | 'situation' | 'why' | 'only'>

/** The rule that an exercise was made of, where it is told in another language than the exercise. */
function ruleBehind({ title, only }: Told): Rule | undefined {
  const rule = only === undefined || language() === 'id' ? undefined : ruleOf(only)
  return rule?.title === title ? rule : undefined
}

/**
 * What stands around an exercise, in the user's language where it was made of a rule: the drafts that it is about stay,
 * and so does everything that a trainer wrote.
 */
export function exerciseInWords<Kind extends Told>(exercise: Kind): Kind {
  const rule = ruleBehind(exercise)
  const texts = rule && textsOf(rule.id)
  if (!texts) return exercise
  const { office, situation } = exercise
  return {
    ...exercise,
    title: texts.title,
    why: texts.lesson,
    office: made[office] ?? office,
    situation: made[situation] ?? situation,
  }
}

/** The language of what stands around an exercise. */
export const languageOf = (exercise: Told): Language => (ruleBehind(exercise) ? language() : 'id')

/** Why some words are at fault, in the user's language where a rule says it. */
export function whyOf({ rule, why }: { readonly rule: string; readonly why: string }): string {
  if (language() === 'id' || why !== ruleOf(rule)?.reason) return why
  return textsOf(rule)?.reason ?? why
}
