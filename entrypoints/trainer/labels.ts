import { verdictText } from '../../components/exercise/verdicts.tsx'
import { type TextKey, text } from '../../utils/i18n/i18n.ts'
import type { Path } from '../../utils/pack/edit.ts'
import { familyName } from '../../utils/rule-texts.ts'
import { type Family, families, familyOf } from '../../utils/rules/families.ts'
import { rules } from '../../utils/rules/index.ts'
import type { Verdict } from '../../utils/training/schema.ts'

const labels = {
  level: 'trainer.level',
  title: 'trainer.fieldTitle',
  office: 'trainer.office',
  situation: 'trainer.situation',
  platform: 'trainer.platform',
  target: 'trainer.target',
  replyTo: 'practice.citizen',
  only: 'trainer.only',
  media: 'trainer.media',
  model: 'practice.model',
  why: 'trainer.whyGood',
  wrong: 'trainer.wrongVersions',
  draft: 'practice.draft',
  faults: 'trainer.faults',
  facts: 'practice.facts',
  verdict: 'trainer.verdict',
  because: 'trainer.because',
  message: 'trainer.message',
  text: 'trainer.wrongText',
  rule: 'trainer.rule',
  words: 'trainer.words',
  element: 'trainer.element',
  says: 'trainer.says',
  accept: 'trainer.accept',
  type: 'trainer.mediaType',
  alt: 'trainer.alt',
} as const satisfies Record<string, TextKey>

const has = (key: string): key is keyof typeof labels => Object.hasOwn(labels, key)

/** What a field of an exercise is called; its own key where the schema has got a new one. */
export function fieldLabel(path: Path): string {
  const key = String(path.findLast((step) => typeof step === 'string'))
  if (key === 'why' && path.length > 1) return text('trainer.whyWrong')
  return has(key) ? text(labels[key]) : key
}

export const isRuleField = (path: Path): boolean => path.at(-1) === 'rule' || path.at(-1) === 'only'

/** A choice in words. */
export function choiceText(path: Path, option: string | number): string {
  switch (path.at(-1)) {
    case 'level':
      return text('practice.level', { level: option })
    case 'platform':
    case 'target':
      return text(`common.${option as 'x' | 'post'}`)
    case 'element':
      return text(`practice.${option as 'who'}`)
    case 'verdict':
      return verdictText(option as Verdict)
    case 'message':
      return text(`trainer.${option as 'complaint'}`)
    default:
      return String(option)
  }
}

/** All rules under the names of their families. */
export const rulesByFamily = () =>
  (Object.keys(families) as Family[]).map(
    (family) => [familyName(family), rules.filter(({ id }) => familyOf(id) === family)] as const,
  )
