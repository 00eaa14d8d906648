import type { Bundle } from './bundle.ts'
import { isBundlePart, partOfBundle, partOf as partOfCourse } from './parts.ts'
import { type Attempt, type Results, readResults } from './results.ts'

/** What a result file brings: nothing at all, or the results of one trainee joined to what is known of them. */
export type Collected =
  | { readonly state: 'refused'; readonly file: string; readonly reason: string }
  /** Everything in it came with another file of the same batch. */
  | { readonly state: 'same'; readonly file: string; readonly as: string; readonly results: Results }
  | {
      /** A new person, further attempts of a known one, or nothing that is not known. */
      readonly state: 'new' | 'more' | 'known'
      readonly file: string
      readonly results: Results
      /** Attempts that were not known. */
      readonly added: number
    }

export interface Setting {
  /** The results that are there already. */
  readonly known: readonly Results[]
  /** The trainer's own bundles: what is answered in them must be of them. */
  readonly bundles?: readonly Bundle[]
  /** Milliseconds since 1970. */
  readonly now: number
  /** Only of this class, unless empty. */
  readonly classCode?: string
}

/** A clock may run ahead by so many milliseconds: time zones set wrong are a matter of hours. */
const slack = 24 * 3_600_000

/**
 * Takes in result files one by one. Each is taken whole or refused whole, with the reason in Indonesian; a trainee's
 * files join by the trainee's id, each attempt once, in the order of time.
 */
export function createCollector({ known, bundles = [], now, classCode = '' }: Setting) {
  const before = new Map(known.map((results) => [results.trainee, results]))
  const changed = new Map<string, { results: Results; file: string }>()
  const own = new Map(bundles.map((bundle) => [partOfBundle(bundle).id, partOfBundle(bundle)]))
  const partOf = (id: string) => own.get(id) ?? partOfCourse(id)

  function add({ name: file, text }: { readonly name: string; readonly text: string }): Collected {
    const refused = (reason: string) => ({ state: 'refused', file, reason }) as const
    const checked = readResults(text)
    if (!checked.ok) {
      const [{ path, reason }] = checked.problems as [{ path: string; reason: string }]
      return refused(path === '' ? reason : `${path}: ${reason}`)
    }
    const given = checked.value
    if (classCode !== '' && given.classCode !== classCode)
      return refused(`kode kelas “${given.classCode}”, bukan “${classCode}”`)
    const strange = strangeness(given.attempts)
    if (strange) return refused(strange)
    const earlier = changed.get(given.trainee)
    const there = earlier?.results ?? before.get(given.trainee)
    const joined = join(there, given)
    if (typeof joined === 'string')
      return refused(earlier ? `${joined} dalam berkas ${earlier.file}` : joined)
    const added = joined.attempts.length - (there?.attempts.length ?? 0)
    const renamed =
      there !== undefined && (there.name !== joined.name || there.classCode !== joined.classCode)
    if (earlier && added === 0 && !renamed) return { state: 'same', file, as: earlier.file, results: joined }
    if (there && added === 0 && !renamed) return { state: 'known', file, results: there, added }
    changed.set(given.trainee, { results: joined, file })
    return { state: there ? 'more' : 'new', file, results: joined, added }
  }

  function strangeness(attempts: readonly Attempt[]): string | undefined {
    for (const [index, { exercise, part, at }] of attempts.entries()) {
      const time = Date.parse(at)
      if (Number.isNaN(time)) return `attempts.${index}.at: bukan waktu yang ada`
      if (time > now + slack) return `attempts.${index}.at: waktunya di masa depan (${at})`
      const place = partOf(part)
      if (!place && !isBundlePart(part)) return `attempts.${index}.part: bagian “${part}” tidak dikenal`
      if (place && !place.exercises.some(({ id }) => id === exercise))
        return `attempts.${index}.exercise: soal “${exercise}” tidak ada dalam bagian “${part}”; samakan versi Saring`
    }
    return undefined
  }

  return {
    add,
    /** What is to be stored: the people of whom something new came. */
    changed: (): Results[] => [...changed.values()].map(({ results }) => results),
  }
}

/** The later file's name and class stand unless they are empty. A reason where an attempt contradicts a known one. */
function join(first: Results | undefined, second: Results): Results | string {
  const attempts = new Map<string, Attempt>()
  for (const one of [...(first?.attempts ?? []), ...second.attempts]) {
    const key = `${one.exercise} ${one.part} ${one.at}`
    const other = attempts.get(key)
    if (other && (other.score !== one.score || other.broken.join() !== one.broken.join()))
      return `soal “${one.exercise}” pada ${one.at} bernilai lain daripada yang tercatat`
    attempts.set(key, one)
  }
  return {
    ...second,
    name: second.name || (first?.name ?? ''),
    classCode: second.classCode || (first?.classCode ?? ''),
    attempts: [...attempts.values()].sort((a, b) => Date.parse(a.at) - Date.parse(b.at)),
  }
}
