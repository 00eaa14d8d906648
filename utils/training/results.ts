import * as v from 'valibot'
import { id, remark } from '../pack/kinds.ts'
import { type Checked, validate } from '../pack/validate.ts'
import type { Scores } from './items.ts'

const most = 5000
/** A file of one trainee stays far below this, in UTF-16 code units. */
export const longestFile = 5_000_000

const attempt = v.strictObject({
  exercise: id,
  /** Where it was answered: a part of the course, or a trainer's bundle (`paket.…`). */
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

export const tooLong = 'berkas terlalu besar untuk hasil satu peserta'

/** Reads a result file; never throws. Every problem says where and why. */
export function readResults(text: string): Checked<Results> {
  if (text.length > longestFile) return refused(tooLong)
  let data: unknown
  try {
    data = JSON.parse(text.replace(/^\uFEFF/u, ''))
  } catch {
    return refused('bukan JSON yang utuh; mungkin berkasnya terpotong')
  }
  return validate(resultsSchema, data)
}

const refused = (reason: string) => ({ ok: false, problems: [{ path: '', reason }] }) as const

/** The first score in each exercise: what a trainee could do before the feedback told the answer. */
export function firstScores(attempts: readonly Attempt[], part?: string): Scores {
  const scores = new Map<string, number>()
  for (const { exercise, score, part: where } of attempts) {
    if ((part === undefined || where === part) && !scores.has(exercise)) scores.set(exercise, score)
  }
  return scores
}

/** How often each rule was broken in a class and by how many people, the most frequent first. */
export function hardestRules(
  people: readonly Results[],
): { readonly rule: string; readonly times: number; readonly people: number }[] {
  const found = new Map<string, { times: number; who: Set<string> }>()
  for (const { trainee, attempts } of people) {
    for (const rule of attempts.flatMap(({ broken }) => broken)) {
      const known = found.get(rule) ?? { times: 0, who: new Set() }
      known.times++
      known.who.add(trainee)
      found.set(rule, known)
    }
  }
  return [...found]
    .map(([rule, { times, who }]) => ({ rule, times, people: who.size }))
    .sort((a, b) => b.times - a.times || a.rule.localeCompare(b.rule))
}
