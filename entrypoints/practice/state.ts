import { computed, signal } from '@preact/signals'
import { ruleOf } from '../../utils/rules/index.ts'
import { forgetTips } from '../../utils/tips.ts'
import { type Bundle, readBundle } from '../../utils/training/bundle.ts'
import type { Feedback } from '../../utils/training/feedback.ts'
import { type Part, partOfBundle, partOf as partOfCourse } from '../../utils/training/parts.ts'
import { doubtsOf } from '../../utils/training/prove.ts'
import { type Attempt, firstScores } from '../../utils/training/results.ts'
import { type OpenedBundle, TrainingDatabase } from '../../utils/training-database.ts'

const database = new TrainingDatabase()
export const attempts = signal<readonly Attempt[]>([])
export const storeFailed = signal(false)
/** The trainers' exercises that were opened here. */
export const bundles = signal<readonly OpenedBundle[]>([])
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
    await readBundles()
  } catch {
    storeFailed.value = true
  }
}

const readBundles = async () => {
  bundles.value = await database.bundles.toArray()
}

export function partOf(id: string): Part | undefined {
  const opened = bundles.value.map(({ bundle }) => partOfBundle(bundle))
  return opened.find((part) => part.id === id) ?? partOfCourse(id)
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
  await kept(() => database.add(attempt))
}

const kept = (task: () => Promise<unknown>) =>
  task().catch(() => {
    storeFailed.value = true
  })

/** What became of a file with a trainer's exercises. */
export type Opening =
  | {
      readonly ok: true
      readonly bundle: Bundle /** Exercises that this Saring judges otherwise. */
      readonly doubtful: number
    }
  | { readonly ok: false; readonly reasons: readonly string[] }

const largestFile = 8_000_000

/** Reads a bundle and shows it in the course. One that is refused changes nothing. */
export async function openBundle(file: File): Promise<Opening> {
  if (file.size > largestFile) return { ok: false, reasons: ['berkas terlalu besar untuk paket latihan'] }
  const read = readBundle(await file.text())
  if (!read.ok)
    return {
      ok: false,
      reasons: read.problems.map(({ path, reason }) => (path === '' ? reason : `${path}: ${reason}`)),
    }
  const bundle = read.value
  await kept(async () => {
    await database.take(bundle)
    await readBundles()
  })
  if (storeFailed.value) bundles.value = [...bundles.value, { id: bundle.id, bundle }]
  return { ok: true, bundle, doubtful: bundle.exercises.filter((each) => doubtsOf(each).length > 0).length }
}

/** Begins a bundle's time when its first exercise is shown. */
export const begin = (bundle: string) =>
  kept(async () => {
    await database.begin(bundle, Date.now())
    await readBundles()
  })

/** Takes a bundle out of the course; its results stay. */
export const closeBundle = (id: string) =>
  kept(async () => {
    await database.bundles.delete(id)
    await readBundles()
  })

export const results = () => database.results()
export const describe = (key: 'name' | 'classCode', value: string) =>
  kept(() => database.describe(key, value))

export async function forget(): Promise<void> {
  await database.forget()
  await forgetTips()
  attempts.value = []
  bundles.value = []
}
