import { course, tests } from './course.ts'
import { scenarios } from './exercises.ts'
import type { Exercise } from './schema.ts'

/** An exercise that a trainer can pick, and where it comes from. */
export interface Entry {
  readonly exercise: Exercise
  readonly origin: 'written' | 'generated' | 'own'
  /** The module or test (`placement`, `final`) of the course that has it; of a generated one, the module of its rule. */
  readonly part?: string
}

export interface Wanted {
  /** Words that all must be in it. */
  readonly query: string
  readonly kind: string
  /** `1` to `4`. */
  readonly level: string
  readonly part: string
  readonly rule: string
  readonly origin: string
}

/** Everything. */
export const anything: Wanted = { query: '', kind: '', level: '', part: '', rule: '', origin: '' }

const partOfScenario = new Map<string, string>([
  ...course.flatMap(({ id, exercises }) => exercises.map((exercise) => [exercise, id] as const)),
  ...tests.placement.map((exercise) => [exercise, 'placement'] as const),
  ...tests.final.map((exercise) => [exercise, 'final'] as const),
])

const moduleOfFamily = new Map<string, string>(
  course.flatMap(({ id, families }) => families.map((family) => [family as string, id] as const)),
)

/** The written scenarios, the easy ones first. */
export const writtenEntries: readonly Entry[] = scenarios.map((exercise) => {
  const part = partOfScenario.get(exercise.id)
  return { exercise, origin: 'written', ...(part && { part }) }
})

/** A generated exercise; its module is that of its rule's family. */
export function generatedEntry(exercise: Exercise): Entry {
  const part = moduleOfFamily.get(exercise.only?.split('/')[0] ?? '')
  return { exercise, origin: 'generated', ...(part && { part }) }
}

/** The rules that an exercise is about: those of its wrong versions and faults. */
export function rulesOf(exercise: Exercise): string[] {
  const faults = exercise.kind === 'find' ? exercise.faults : []
  const named = [...exercise.wrong, ...faults].map(({ rule }) => rule)
  return [...new Set(exercise.only === undefined ? named : [exercise.only, ...named])]
}

/** The entries that fit, in their order. */
export function entriesFor(entries: readonly Entry[], wanted: Wanted): Entry[] {
  const words = wanted.query.toLowerCase().split(/\s+/u).filter(Boolean)
  const fits = (want: string, value: string | undefined) => want === '' || want === value
  return entries.filter(({ exercise, origin, part }) => {
    if (!fits(wanted.kind, exercise.kind) || !fits(wanted.level, String(exercise.level))) return false
    if (!fits(wanted.part, part) || !fits(wanted.origin, origin)) return false
    if (wanted.rule !== '' && !rulesOf(exercise).includes(wanted.rule)) return false
    if (words.length === 0) return true
    const written = textOf(exercise)
    return words.every((word) => written.includes(word))
  })
}

const texts = new WeakMap<Exercise, string>()

/** What is searched, in lower case. */
function textOf(exercise: Exercise): string {
  const known = texts.get(exercise)
  if (known !== undefined) return known
  const { title, office, situation, model, id, replyTo } = exercise
  const draft = 'draft' in exercise ? exercise.draft : undefined
  const text = [title, office, situation, replyTo, draft, model, id].filter(Boolean).join('\n').toLowerCase()
  texts.set(exercise, text)
  return text
}
