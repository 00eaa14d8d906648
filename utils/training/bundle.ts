import * as v from 'valibot'
import { readJson } from '../pack/json.ts'
import { id, label } from '../pack/kinds.ts'
import { type Checked, type Problem, validate } from '../pack/validate.ts'
import { exerciseSchema } from './schema.ts'

export const mostExercises = 60
export const mostMinutes = 480
/** As a trainee types it and a result file carries it. */
export const longestCode = 40

/** Exercises that a trainer chose, as the file that trainees open: everything that is needed, and nobody's name. */
export const bundleSchema = v.strictObject({
  format: v.literal('saring-paket-latihan'),
  version: v.literal(1),
  id,
  name: label,
  classCode: v.pipe(label, v.maxLength(longestCode, `lebih dari ${longestCode} karakter`)),
  /** How long the trainer gives, in minutes. */
  minutes: v.pipe(
    v.number(),
    v.integer('harus bilangan bulat'),
    v.minValue(1, 'kurang dari 1 menit'),
    v.maxValue(mostMinutes, `lebih dari ${mostMinutes} menit`),
  ),
  exercises: v.pipe(
    v.array(exerciseSchema),
    v.minLength(1, 'paling sedikit satu soal'),
    v.maxLength(mostExercises, `lebih dari ${mostExercises} soal`),
  ),
})

export type Bundle = v.InferOutput<typeof bundleSchema>

/** Reads a bundle from a foreign file; never throws. Every problem says where and why, in Indonesian. */
export function readBundle(text: string): Checked<Bundle> {
  const read = readJson(text)
  if (!read.ok) return read
  const checked = validate(bundleSchema, read.value)
  if (!checked.ok) return checked
  const problems = contradictions(checked.value)
  return problems.length > 0 ? { ok: false, problems } : checked
}

/** What no schema can say: names that come twice, and faults that the draft does not hold. */
function contradictions({ exercises }: Bundle): Problem[] {
  const seen = new Set<string>()
  return exercises.flatMap((exercise, index): Problem[] => {
    const path = `exercises.${index}`
    const again = seen.has(exercise.id)
    seen.add(exercise.id)
    const lost =
      exercise.kind === 'find'
        ? exercise.faults.findIndex(({ words }) => !exercise.draft.includes(words))
        : -1
    return [
      ...(again ? [{ path: `${path}.id`, reason: `soal “${exercise.id}” ada dua kali` }] : []),
      ...(lost >= 0
        ? [{ path: `${path}.faults.${lost}.words`, reason: 'kata-kata ini tidak ada dalam naskahnya' }]
        : []),
    ]
  })
}
