import { text } from '../../utils/i18n/i18n.ts'
import { rules } from '../../utils/rules/index.ts'
import type { Wanted } from '../../utils/training/catalogue.ts'
import { courseParts } from '../../utils/training/parts.ts'
import { exerciseKinds } from '../../utils/training/schema.ts'
import { wanted } from './exercise-list.tsx'
import { partTitle } from './part-title.ts'

const levels = [1, 2, 3, 4]
const origins = ['own', 'written', 'generated'] as const

/** By kind, level, part of the course, rule and where an exercise comes from. */
export function Filters({ onChange }: { onChange: (change: Partial<Wanted>) => void }) {
  const choices: readonly (readonly [keyof Wanted, string, readonly (readonly [string, string])[]])[] = [
    ['kind', text('trainer.kind'), exerciseKinds.map((kind) => [kind, text(`practice.${kind}`)])],
    [
      'level',
      text('trainer.level'),
      levels.map((level) => [String(level), text('practice.level', { level })]),
    ],
    ['part', text('trainer.module'), courseParts.map((part) => [part, partTitle(part)])],
    ['rule', text('trainer.rule'), rules.map(({ id, title }) => [id, `${title} (${id})`])],
    ['origin', text('trainer.origin'), origins.map((origin) => [origin, text(`trainer.${origin}`)])],
  ]
  return (
    <>
      {choices.map(([key, label, options]) => (
        <label key={key}>
          {label}
          <select
            value={wanted.value[key]}
            onChange={({ currentTarget }) => onChange({ [key]: currentTarget.value })}
          >
            <option value="">{text('trainer.all')}</option>
            {options.map(([value, said]) => (
              <option key={value} value={value}>
                {said}
              </option>
            ))}
          </select>
        </label>
      ))}
    </>
  )
}
