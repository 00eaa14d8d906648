import { parseDay, weekdayOf } from '../draft/dates.ts'
import { plainHandle } from '../draft/handle.ts'
import type { Pack, Platform, Severity } from '../pack/schema.ts'
import { type Principle, principles } from '../rules/define.ts'
import { type Cell, countIn } from './cells.ts'
import { compareNames } from './order.ts'
import { isIn, lengthOf, type Period, periodBefore } from './period.ts'

export interface Totals {
  readonly posts: number
  /** Replies and comments. */
  readonly replies: number
  /** Entries that went out with an error standing. */
  readonly withOpenErrors: number
  readonly fixed: number
  readonly open: number
  readonly dismissed: number
  readonly edited: number
  readonly deleted: number
}

export interface AccountFigures {
  readonly unit: string
  readonly platform: Platform
  readonly account: string
  readonly posts: number
  readonly replies: number
  readonly before: number
  /** Posts that the pack asks for in the period; 0 for none. */
  readonly target: number
  readonly withOpenErrors: number
  /** The last day with an entry up to the end of the period. */
  readonly last: string | undefined
  /** Whether the pack lists it. */
  readonly official: boolean
  readonly admins: readonly string[]
}

export interface RuleFigures {
  readonly rule: string
  readonly severity: Severity
  readonly fixed: number
  readonly open: number
  readonly dismissed: number
}

export interface Figures {
  readonly period: Period
  readonly now: Totals
  readonly before: Totals
  /** By office, then platform; the pack's accounts without a post among them. */
  readonly accounts: readonly AccountFigures[]
  /** Mean of the entries' scores, 0 to 1; undefined where there were none. */
  readonly principles: readonly {
    readonly name: Principle
    readonly now: number | undefined
    readonly before: number | undefined
  }[]
  /** Most frequent first. */
  readonly rules: readonly RuleFigures[]
  readonly hashtags: readonly (readonly [tag: string, uses: number])[]
  /** By id, without those that have none. */
  readonly topics: readonly (readonly [id: string, posts: number])[]
  /** Entries by weekday (0 is Sunday) and hour. */
  readonly hours: readonly (readonly number[])[]
}

/** The last day on which an account published. */
export type LastDay = (platform: Platform, account: string) => string | undefined

/**
 * Everything that a report or a dashboard says of a period, from the cells of that period and the one before it.
 * Without `lastDay` the cells must be those of the whole log, for the last day of accounts that have gone silent.
 */
export function figuresOf(
  cells: readonly Cell[],
  period: Period,
  pack: Pack,
  lastDay: LastDay = lastDayIn(cells, period),
): Figures {
  const now = cells.filter(({ day }) => isIn(period, day))
  const earlier = periodBefore(period)
  const before = cells.filter(({ day }) => isIn(earlier, day))
  return {
    period,
    now: totalsOf(now),
    before: totalsOf(before),
    accounts: accountsOf(now, before, period, pack, lastDay),
    principles: principles.map((name) => ({ name, now: meanOf(now, name), before: meanOf(before, name) })),
    rules: rulesOf(now),
    hashtags: ranked(now.map(({ hashtags }) => hashtags)),
    topics: ranked(now.map(({ topics }) => topics)).filter(([id]) => id !== ''),
    hours: hoursOf(now),
  }
}

const isPost = ({ kind }: Cell): boolean => kind === 'post'
const sum = (cells: readonly Cell[], of: (cell: Cell) => number): number =>
  cells.reduce((total, cell) => total + of(cell), 0)

function totalsOf(cells: readonly Cell[]): Totals {
  const states = { fixed: 0, open: 0, dismissed: 0 }
  for (const { findings } of cells) {
    for (const [name, times] of findings) states[name.split('|')[2] as keyof typeof states] += times
  }
  return {
    posts: sum(cells.filter(isPost), ({ posts }) => posts),
    replies: sum(
      cells.filter((cell) => !isPost(cell)),
      ({ posts }) => posts,
    ),
    withOpenErrors: sum(cells, (cell) => cell.withOpenErrors),
    ...states,
    edited: sum(cells, ({ edited }) => edited),
    deleted: sum(cells, ({ deleted }) => deleted),
  }
}

const key = (platform: string, account: string) => `${platform} ${plainHandle(account)}`

function lastDayIn(cells: readonly Cell[], { until }: Period): LastDay {
  const days = new Map<string, string>()
  for (const { platform, account, day } of cells) {
    const id = key(platform, account)
    if (day <= until && day > (days.get(id) ?? '')) days.set(id, day)
  }
  return (platform, account) => days.get(key(platform, account))
}

function accountsOf(
  now: readonly Cell[],
  before: readonly Cell[],
  period: Period,
  pack: Pack,
  lastDay: LastDay,
): AccountFigures[] {
  const grouped = (cells: readonly Cell[]) => {
    const groups = new Map<string, Cell[]>()
    for (const cell of cells) {
      const id = key(cell.platform, cell.account)
      const group = groups.get(id)
      if (group) group.push(cell)
      else groups.set(id, [cell])
    }
    return groups
  }
  const [current, previous] = [grouped(now), grouped(before)]
  const listed = new Map(pack.accounts.map((account) => [key(account.platform, account.handle), account]))
  const rows = [...new Set([...listed.keys(), ...current.keys()])].map((id): AccountFigures => {
    const own = current.get(id) ?? []
    const official = listed.get(id)
    const [first] = own
    const platform = official?.platform ?? first!.platform
    const account = official?.handle ?? first!.account
    return {
      unit: official?.unit ?? first?.unit ?? '',
      platform,
      account,
      posts: sum(own.filter(isPost), ({ posts }) => posts),
      replies: sum(
        own.filter((cell) => !isPost(cell)),
        ({ posts }) => posts,
      ),
      before: sum((previous.get(id) ?? []).filter(isPost), ({ posts }) => posts),
      target: Math.round(((official?.targetPerWeek ?? 0) * lengthOf(period)) / 7),
      withOpenErrors: sum(own, (cell) => cell.withOpenErrors),
      last: lastDay(platform, account),
      official: official !== undefined,
      admins: official?.admins.map(({ name }) => name) ?? [],
    }
  })
  return rows.sort(
    (a, b) =>
      compareNames(a.unit, b.unit) ||
      compareNames(a.platform, b.platform) ||
      compareNames(a.account, b.account),
  )
}

function meanOf(cells: readonly Cell[], name: Principle): number | undefined {
  const entries = sum(cells, ({ posts }) => posts)
  return entries === 0 ? undefined : sum(cells, ({ principles: sums }) => sums[name]) / entries / 100
}

function rulesOf(cells: readonly Cell[]): RuleFigures[] {
  const found = new Map<string, { -readonly [Name in keyof RuleFigures]: RuleFigures[Name] }>()
  for (const { findings } of cells) {
    for (const [name, times] of findings) {
      const [rule, severity, state] = name.split('|') as [string, Severity, 'fixed' | 'open' | 'dismissed']
      const row = found.get(`${rule}|${severity}`) ?? { rule, severity, fixed: 0, open: 0, dismissed: 0 }
      row[state] += times
      found.set(`${rule}|${severity}`, row)
    }
  }
  const all = ({ fixed, open, dismissed }: RuleFigures) => fixed + open + dismissed
  return [...found.values()].sort((a, b) => all(b) - all(a) || (a.rule < b.rule ? -1 : 1))
}

function ranked(maps: readonly ReadonlyMap<string, number>[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const map of maps) for (const [name, times] of map) countIn(counts, name, times)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
}

function hoursOf(cells: readonly Cell[]): number[][] {
  const grid = Array.from({ length: 7 }, () => Array<number>(24).fill(0))
  for (const { day, hours } of cells) {
    const row = grid[weekdayOf(parseDay(day))]!
    for (const [hour, times] of hours.entries()) row[hour]! += times
  }
  return grid
}
