import type { Bundle } from './bundle.ts'
import { gain } from './course.ts'
import { passMark } from './feedback.ts'
import { type ItemStatistics, mean } from './items.ts'
import { courseParts, isBundlePart, type Part, partOfBundle, partOf as partOfCourse } from './parts.ts'
import { firstScores, type Results } from './results.ts'

/** A part of the course or a bundle, as a column of the class: how many exercises it has. */
export interface Column {
  readonly part: string
  readonly count: number
  /** A bundle that is known here. */
  readonly bundle?: Bundle
}

/** What one person did in one part: first scores only. */
export interface Cell {
  readonly done: number
  /** 0 to 1. */
  readonly mean: number
}

export interface Row {
  readonly trainee: string
  /** May be empty. */
  readonly name: string
  /** Short and stable: what stands in place of a name. */
  readonly code: string
  readonly cells: ReadonlyMap<string, Cell>
  /** From the placement to the final test, −1 to 1, once both are complete. */
  readonly gain?: number
  /** Milliseconds since 1970 of the last attempt. */
  readonly last?: number
}

/** A person without a name: the first six digits of the random id, as `P-3F2A9C`. */
export const shortCode = (trainee: string): string =>
  `P-${trainee.replaceAll('-', '').slice(0, 6).toUpperCase()}`

/**
 * The parts that a class has to do with: the course, the known bundles that somebody answered, and foreign ones, which
 * are as long as what the class answered of them.
 */
export function columnsOf(people: readonly Results[], bundles: readonly Bundle[]): Column[] {
  const answered = new Map<string, Set<string>>()
  for (const { attempts } of people)
    for (const { part, exercise } of attempts)
      if (isBundlePart(part)) answered.set(part, (answered.get(part) ?? new Set()).add(exercise))
  const known = new Map(bundles.map((bundle) => [partOfBundle(bundle).id, bundle]))
  return [
    ...courseParts.map((part) => column(part, partOfCourse(part))),
    ...[...answered].map(([part, exercises]): Column => {
      const bundle = known.get(part)
      return bundle ? { part, count: bundle.exercises.length, bundle } : { part, count: exercises.size }
    }),
  ]
}

const column = (part: string, { exercises }: Pick<Part, 'exercises'> = { exercises: [] }): Column => ({
  part,
  count: exercises.length,
})

/** A class, person by person, in the order of names; those without one come last. */
export function rowsOf(people: readonly Results[], columns: readonly Column[]): Row[] {
  return people
    .map((person) => rowOf(person, columns))
    .sort(
      (a, b) =>
        Number(a.name === '') - Number(b.name === '') ||
        a.name.localeCompare(b.name, 'id') ||
        a.trainee.localeCompare(b.trainee),
    )
}

function rowOf({ trainee, name, attempts }: Results, columns: readonly Column[]): Row {
  const cells = new Map<string, Cell>()
  for (const { part } of columns) {
    const scores = [...firstScores(attempts, part).values()]
    if (scores.length > 0) cells.set(part, { done: scores.length, mean: mean(scores) })
  }
  const whole = (part: string) => {
    const cell = cells.get(part)
    return cell && cell.done >= columns.find((one) => one.part === part)!.count ? cell.mean : undefined
  }
  const [before, after] = [whole('placement'), whole('final')]
  const last = attempts.at(-1)?.at
  return {
    trainee,
    name,
    code: shortCode(trainee),
    cells,
    ...(before !== undefined && after !== undefined && { gain: gain(before, after) }),
    ...(last !== undefined && { last: Date.parse(last) }),
  }
}

/** Whether somebody answered all of a part and reached the pass mark on average, at the first try. */
export function passed(row: Row, { part, count }: Column): boolean {
  const cell = row.cells.get(part)
  return cell !== undefined && count > 0 && cell.done >= count && cell.mean >= passMark
}

/** Mean of those who have one; undefined for nobody. */
export const meanOf = (values: readonly (number | undefined)[]): number | undefined => {
  const given = values.filter((value) => value !== undefined)
  return given.length === 0 ? undefined : mean(given)
}

/** What an item's difficulty means: below 0.4 hard, from 0.75 on easy. */
export const difficultyOf = ({ difficulty }: ItemStatistics): 'hard' | 'middle' | 'easy' =>
  difficulty < 0.4 ? 'hard' : difficulty < 0.75 ? 'middle' : 'easy'

/** What an item's discrimination means, by the usual marks of 0.2 and 0.4 (Ebel). */
export function discriminationOf({
  discrimination: value,
}: ItemStatistics): 'unknown' | 'reversed' | 'weak' | 'fair' | 'good' {
  if (value === undefined) return 'unknown'
  return value < 0 ? 'reversed' : value < 0.2 ? 'weak' : value < 0.4 ? 'fair' : 'good'
}
