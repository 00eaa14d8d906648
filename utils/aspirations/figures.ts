import type { Pack } from '../pack/schema.ts'
import { dayOf } from './hand-over.ts'
import { quotable } from './privacy.ts'
import { type Aspiration, type AspirationKind, aspirationKinds } from './schema.ts'
import { isOverdue } from './state.ts'
import { findWaves } from './waves.ts'

export interface AspirationFigures {
  /** Received in the period, and in the one before. */
  readonly received: number
  readonly before: number
  /** Most frequent first; `none` is not sorted. */
  readonly kinds: readonly (readonly [kind: AspirationKind | 'none', count: number])[]
  /** By id of the pack's topic, most frequent first, those without left out. */
  readonly topics: readonly (readonly [id: string, count: number])[]
  /** By name, the busiest first; what has no unit under the empty name. */
  readonly units: readonly {
    readonly unit: string
    readonly received: number
    readonly closed: number
    readonly overdue: number
    /** Median of the working minutes to the answer; undefined without one. */
    readonly minutes: number | undefined
  }[]
  readonly answered: number
  /** Of the answered, those in time. */
  readonly inTime: number
  /** Closed without an answer of the account. */
  readonly done: number
  readonly forwarded: number
  readonly waiting: number
  /** Received up to the end of the period, still open and past their time. */
  readonly overdue: number
  /** Median of the working minutes to the answer. */
  readonly minutes: number | undefined
  /** Matters that several citizens raised, the biggest first. */
  readonly waves: readonly {
    readonly count: number
    /** What the first of them wrote, without what tells who they are. */
    readonly text: string
    readonly state: Aspiration['state']
  }[]
}

interface Period {
  readonly from: string
  readonly until: string
}

/** Everything that a report says of citizens' voices in a period, days of the institution's own clocks. `now` in milliseconds. */
export function aspirationFigures(
  all: readonly Aspiration[],
  { period, before, pack, now }: { period: Period; before: Period; pack: Pack; now: number },
): AspirationFigures {
  const { timeZone } = pack.institution
  const days = new Map(all.map((one) => [one, dayOf(one.receivedAt, timeZone)]))
  const inside = ({ from, until }: Period) =>
    all.filter((one) => from <= days.get(one)! && days.get(one)! <= until)
  const own = inside(period)
  const late = all.filter((one) => days.get(one)! <= period.until && isOverdue(one, now))
  const answered = own.filter(({ answer }) => answer !== null)
  const count = (state: Aspiration['state']) => own.filter((one) => one.state === state).length
  return {
    received: own.length,
    before: inside(before).length,
    kinds: ranked(own.map(({ kind }) => kind ?? ('none' as const))),
    topics: ranked(own.map(({ topic }) => topic)).filter(([id]) => id !== ''),
    units: unitsOf(own, now),
    answered: answered.length,
    inTime: answered.filter(
      ({ answer, dueAt }) => dueAt === null || Date.parse(answer!.at) <= Date.parse(dueAt),
    ).length,
    done: own.filter(({ state, answer }) => state === 'done' && answer === null).length,
    forwarded: count('forwarded'),
    waiting: count('new'),
    overdue: late.length,
    minutes: median(answered.map(({ answer }) => answer!.minutes)),
    waves: wavesOf(own),
  }
}

const mostWaves = 5

function wavesOf(own: readonly Aspiration[]): AspirationFigures['waves'] {
  const byId = new Map(own.map((one) => [one.id, one]))
  return findWaves(own)
    .filter(({ ids }) => ids.length > 1)
    .sort((a, b) => b.ids.length - a.ids.length || (a.id < b.id ? -1 : 1))
    .slice(0, mostWaves)
    .map(({ id, ids }) => {
      const first = byId.get(id)!
      return { count: ids.length, text: quotable(first), state: first.state }
    })
}

function unitsOf(own: readonly Aspiration[], now: number): AspirationFigures['units'] {
  const names = [...new Set(own.map(({ unit }) => unit))]
  return names
    .map((unit) => {
      const theirs = own.filter((one) => one.unit === unit)
      return {
        unit,
        received: theirs.length,
        closed: theirs.filter(({ state }) => state === 'answered' || state === 'done').length,
        overdue: theirs.filter((one) => isOverdue(one, now)).length,
        minutes: median(theirs.flatMap(({ answer }) => (answer ? [answer.minutes] : []))),
      }
    })
    .sort((a, b) => b.received - a.received || (a.unit < b.unit ? -1 : 1))
}

function ranked<Name extends string>(names: readonly Name[]): [Name, number][] {
  const counts = new Map<Name, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || order(a[0]) - order(b[0]) || (a[0] < b[0] ? -1 : 1))
}

const order = (name: string): number => (aspirationKinds as readonly string[]).indexOf(name)

/** The middle value, of two the mean; undefined for none. */
export function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  if (sorted.length === 0) return undefined
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
