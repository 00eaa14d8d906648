import { computed, signal } from '@preact/signals'
import { familyOf } from '../../utils/rules/families.ts'
import { ruleOf, rules } from '../../utils/rules/index.ts'
import { course, type Module, scenarioOf, tests } from '../../utils/training/course.ts'
import type { Feedback } from '../../utils/training/feedback.ts'
import { exercisesFrom } from '../../utils/training/generated.ts'
import { type Attempt, firstScores } from '../../utils/training/results.ts'
import type { Exercise } from '../../utils/training/schema.ts'
import { TrainingDatabase } from '../../utils/training-database.ts'

/** A row of exercises: a module's, a test's, or the further ones of a module (`kredibel.lanjut`). */
export interface Part {
  readonly id: string
  readonly module?: Module
  readonly exercises: readonly Exercise[]
}

const database = new TrainingDatabase()
export const attempts = signal<readonly Attempt[]>([])
export const storeFailed = signal(false)
/** The address behind `#`: `/modul/kredibel`, `/soal/kredibel/2`, `/ruang`, `/hasil`. */
export const place = signal<readonly string[]>([])

const readPlace = () => {
  place.value = location.hash.replace(/^#\/?/u, '').split('/').filter(Boolean)
}

export async function start(): Promise<void> {
  addEventListener('hashchange', readPlace)
  readPlace()
  try {
    attempts.value = (await database.results()).attempts
  } catch {
    storeFailed.value = true
  }
}

/** How many further exercises of a module are offered: more than a quarter of an hour holds. */
const mostFurther = 30
const parts = new Map<string, Part>()

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

/** First scores by part and exercise. */
export const scores = computed(() => {
  const ids = new Set(attempts.value.map(({ part }) => part))
  return new Map([...ids].map((part) => [part, firstScores(attempts.value, part)]))
})

/** Keeps an attempt. The feedback stands even where it cannot be kept. */
export async function record(part: string, exercise: string, feedback: Feedback): Promise<void> {
  const broken = new Set(
    feedback.remarks.flatMap((remark) =>
      remark.code === 'rule' && remark.severity !== 'suggestion'
        ? [remark.rule]
        : remark.code === 'missed'
          ? [remark.fault.rule]
          : [],
    ),
  )
  const attempt: Attempt = {
    exercise,
    part,
    at: new Date().toISOString(),
    score: feedback.score,
    broken: [...broken].filter(ruleOf),
  }
  attempts.value = [...attempts.value, attempt]
  try {
    await database.add(attempt)
  } catch {
    storeFailed.value = true
  }
}

export const results = () => database.results()
export const describe = (key: 'name' | 'classCode', value: string) =>
  database.describe(key, value).catch(() => {
    storeFailed.value = true
  })

export async function forget(): Promise<void> {
  await database.forget()
  attempts.value = []
}
