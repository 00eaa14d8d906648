import { rules } from '../../utils/rules/index.ts'
import type { Bundle } from '../../utils/training/bundle.ts'
import { scenarioOf } from '../../utils/training/course.ts'
import { exercisesFrom } from '../../utils/training/generated.ts'
import type { Exercise } from '../../utils/training/schema.ts'
import { database, kept, newId, own } from './store.ts'

/** Puts a bundle from a file among the trainer's own; what is not in the catalogue becomes an own exercise. */
export function takeBundle(bundle: Bundle): Promise<boolean> {
  const { id, name, classCode, minutes } = bundle
  const at = Date.now()
  const fresh: { id: string; content: Readonly<Record<string, unknown>>; at: number }[] = []
  const exercises = bundle.exercises.map((exercise) => {
    if (isSame(known(exercise.id), exercise)) return exercise.id
    const there = own.value?.find((row) => row.id === exercise.id)
    if (there && isSame(there.content, exercise)) return exercise.id
    // An exercise of that name which is another one here stays as it is.
    const free = there || known(exercise.id) ? newId('sendiri') : exercise.id
    fresh.push({ id: free, content: { ...exercise, id: free }, at })
    return free
  })
  return kept(() =>
    database.transaction('rw', database.exercises, database.bundles, async () => {
      await database.exercises.bulkPut(fresh)
      await database.bundles.put({ id, name, classCode, minutes, exercises, at })
    }),
  )
}

/** An exercise of the catalogue; a generated one bears the name of its rule. */
function known(id: string): Exercise | undefined {
  const rule = rules.find((one) => id.startsWith(`${one.id.replace('/', '.')}.`))
  return scenarioOf(id) ?? (rule && exercisesFrom(rule).find((exercise) => exercise.id === id))
}

const isSame = (one: unknown, other: unknown): boolean => sorted(one) === sorted(other)

/** The same for the same data, whatever the order of its keys. */
const sorted = (data: unknown): string =>
  JSON.stringify(data, (_, value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  ) ?? ''
