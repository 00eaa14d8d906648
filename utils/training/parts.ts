import { familyOf } from '../rules/families.ts'
import { rules } from '../rules/index.ts'
import type { Bundle } from './bundle.ts'
import { course, type Module, scenarioOf, tests } from './course.ts'
import { exercisesFrom } from './generated.ts'
import type { Exercise } from './schema.ts'

/** A row of exercises: a module's, a test's, the further ones of a module (`kredibel.lanjut`), a trainer's bundle. */
export interface Part {
  readonly id: string
  readonly module?: Module
  readonly bundle?: Bundle
  readonly exercises: readonly Exercise[]
}

/** How many further exercises of a module are offered: more than a quarter of an hour holds. */
const mostFurther = 30
const bundlePrefix = 'paket.'
const parts = new Map<string, Part>()

/** The parts of the course in their order, without the further exercises: tests and modules. */
export const courseParts: readonly string[] = ['placement', ...course.map(({ id }) => id), 'final']

/** The part in which a bundle's exercises are answered. */
export const partOfBundle = (bundle: Bundle): Part => ({
  id: `${bundlePrefix}${bundle.id}`,
  bundle,
  exercises: bundle.exercises,
})

/** Whether a part is some trainer's bundle, known here or not. */
export const isBundlePart = (id: string): boolean => id.startsWith(bundlePrefix)

/** A part of the course itself; undefined where there is none of that name. */
export function partOf(id: string): Part | undefined {
  const known = parts.get(id)
  if (known) return known
  const made = makePart(id)
  if (made) parts.set(id, made)
  return made
}

function makePart(id: string): Part | undefined {
  const named = (ids: readonly string[]) => ids.flatMap((name) => scenarioOf(name) ?? [])
  if (id === 'placement' || id === 'final') return { id, exercises: named(tests[id]) }
  const module = course.find((one) => one.id === id.replace(/\.lanjut$/u, ''))
  if (!module) return undefined
  if (module.id === id) return { id, module, exercises: named(module.exercises) }
  const own = rules.filter((rule) => module.families.includes(familyOf(rule.id)))
  return { id, module, exercises: own.flatMap(exercisesFrom).slice(0, mostFurther) }
}
