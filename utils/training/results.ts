import * as v from 'valibot'
import { id, remark } from '../pack/kinds.ts'
import { type Checked, validate } from '../pack/validate.ts'
import type { Scores } from './items.ts'

const most = 5000
/** A file of one trainee stays far below this, in UTF-16 code units. */
const longestFile = 5_000_000

const attempt = v.strictObject({
  exercise: id,
  /** Where it was answered: a module's id, `placement`, `final` or `free`. */
  part: id,
  at: v.pipe(v.string(), v.isoTimestamp('harus waktu ISO 8601')),
  score: v.pipe(v.number(), v.minValue(0, 'kurang dari 0'), v.maxValue(1, 'lebih dari 1')),
  /** Rules that the answer broke. */
  broken: v.pipe(
    v.array(v.pipe(v.string(), v.regex(/^[a-z]+\/[a-z0-9-]+$/u, 'bukan nama aturan'))),
    v.maxLength(100, 'lebih dari 100 aturan'),
  ),
})

/** The results of one trainee, as they are exported: nobody's answers, and a name only if it was given. */
export const resultsSchema = v.strictObject({
  format: v.literal('saring-latihan'),
  version: v.literal(1),
  /** Random, made once on the trainee's computer: tells two people without a name apart. */
  trainee: v.pipe(v.string(), v.uuid('bukan UUID')),
  name: v.pipe(remark, v.maxLength(200, 'lebih dari 200 karakter')),
  classCode: v.pipe(remark, v.maxLength(40, 'lebih dari 40 karakter')),
  attempts: v.pipe(v.array(attempt), v.maxLength(most, `lebih dari ${most} percobaan`)),
})

export type Results = v.InferOutput<typeof resultsSchema>
export type Attempt = Results['attempts'][number]

/** Reads a result file; never throws. Every problem says where and why. */
export function readResults(text: string): Checked<Results> {
  if (text.length > longestFile) return refused('berkas terlalu besar untuk hasil satu peserta')
  let data: unknown
  try {
    data = JSON.parse(text.replace(/^\uFEFF/u, ''))
  } catch {
    return refused('bukan JSON yang utuh; mungkin berkasnya terpotong')
  }
  return validate(resultsSchema, data)
}

const refused = (reason: string) => ({ ok: false, problems: [{ path: '', reason }] }) as const

export interface ClassMerge {
  /** One for each trainee: the attempts of all their files together, each once, in the order of time. */
  readonly people: readonly Results[]
  readonly refused: readonly { readonly file: string; readonly reason: string }[]
}

/** Merges result files. A file that is refused changes nothing; a trainee's files join by the trainee's id. */
export function mergeClass(
  files: readonly { readonly name: string; readonly text: string }[],
  classCode = '',
): ClassMerge {
  const people = new Map<string, Results>()
  const rejected: { file: string; reason: string }[] = []
  for (const { name: file, text } of files) {
    const checked = readResults(text)
    if (!checked.ok) {
      const [first] = checked.problems
      const reason = first!.path === '' ? first!.reason : `${first!.path}: ${first!.reason}`
      rejected.push({ file, reason })
    } else if (classCode !== '' && checked.value.classCode !== classCode) {
      rejected.push({ file, reason: `kode kelas “${checked.value.classCode}”, bukan “${classCode}”` })
    } else {
      const known = people.get(checked.value.trainee)
      people.set(checked.value.trainee, known ? joined(known, checked.value) : joined(checked.value))
    }
  }
  return { people: [...people.values()], refused: rejected }
}

/** The later file's name stands unless it is empty. */
function joined(first: Results, second: Results = first): Results {
  const attempts = new Map(
    [...first.attempts, ...second.attempts].map((one) => [`${one.exercise} ${one.part} ${one.at}`, one]),
  )
  const inTime = [...attempts.values()].sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
  return { ...second, name: second.name || first.name, attempts: inTime }
}

/** The first score in each exercise: what a trainee could do before the feedback told the answer. */
export function firstScores(attempts: readonly Attempt[], part?: string): Scores {
  const scores = new Map<string, number>()
  for (const { exercise, score, part: where } of attempts) {
    if ((part === undefined || where === part) && !scores.has(exercise)) scores.set(exercise, score)
  }
  return scores
}

/** How often each rule was broken in a class, the most frequent first. */
export function hardestRules(
  people: readonly Results[],
): { readonly rule: string; readonly times: number }[] {
  const times = new Map<string, number>()
  for (const { attempts } of people) {
    for (const { broken } of attempts) for (const rule of broken) times.set(rule, (times.get(rule) ?? 0) + 1)
  }
  return [...times]
    .map(([rule, count]) => ({ rule, times: count }))
    .sort((a, b) => b.times - a.times || a.rule.localeCompare(b.rule))
}
