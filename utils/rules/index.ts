import type { Rule } from './define.ts'

const modules = import.meta.glob<{ default: Rule }>('./*/*.ts', { eager: true })

/** Every rule of the catalogue that is built, by id. Adding a file to a family's folder adds the rule. */
export const rules: readonly Rule[] = Object.values(modules)
  .map((module) => module.default)
  .sort((a, b) => (a.id < b.id ? -1 : 1))

const byId = new Map(rules.map((rule) => [rule.id, rule]))

export const ruleOf = (id: string): Rule | undefined => byId.get(id)
