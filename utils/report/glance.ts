import type { Pack, Platform } from '../pack/schema.ts'
import { type Principle, principles } from '../rules/define.ts'
import type { Cell } from './cells.ts'
import { type AccountFigures, type Figures, figuresOf, type LastDay } from './figures.ts'
import { isIn, type Period, shiftedBy } from './period.ts'

export interface OfficeFigures {
  readonly unit: string
  readonly posts: number
  readonly before: number
  readonly target: number
  readonly platforms: readonly {
    readonly platform: Platform
    /** Where there is only one. */
    readonly account?: string
    readonly posts: number
    readonly target: number
  }[]
}

export interface Glance {
  readonly week: Period
  readonly now: Figures
  /** The week before; of a running week, its same days. */
  readonly before: Figures
  readonly running: boolean
  readonly offices: readonly OfficeFigures[]
  readonly silent: readonly AccountFigures[]
  /** Findings of each of the last weeks, the latest last. */
  readonly trend: readonly {
    readonly name: Principle
    readonly weeks: readonly { readonly week: Period; readonly findings: number }[]
  }[]
}

/** Weeks of which the findings are shown side by side. */
const trendWeeks = 8

/** The first day that a glance at a week looks back to. */
export const glanceFrom = (week: Period): string => shiftedBy(week, -7 * (trendWeeks - 1)).from

/**
 * A week at a glance, from the cells since the day that `glanceFrom` tells, or without `lastDay` of the whole log. A
 * running week is compared with the same days before.
 */
export function glanceOf(
  cells: readonly Cell[],
  week: Period,
  {
    pack,
    today,
    principleOf,
    lastDay,
  }: {
    readonly pack: Pack
    /** `YYYY-MM-DD` */
    readonly today: string
    /** The principle of a rule by its id; undefined for a rule that is no more. */
    readonly principleOf: (rule: string) => Principle | undefined
    readonly lastDay?: LastDay
  },
): Glance {
  const running = isIn(week, today) && today !== week.until
  const now = figuresOf(cells, week, pack, lastDay)
  const before = figuresOf(cells, shiftedBy(running ? { ...week, until: today } : week, -7), pack)
  return {
    week,
    now,
    before,
    running,
    offices: officesOf(now.accounts, before.accounts),
    silent: now.accounts.filter(({ official, posts, replies }) => official && posts + replies === 0),
    trend: trendOf(cells, week, principleOf, trendWeeks),
  }
}

function officesOf(accounts: readonly AccountFigures[], earlier: readonly AccountFigures[]): OfficeFigures[] {
  const sum = (rows: readonly AccountFigures[], of: (row: AccountFigures) => number) =>
    rows.reduce((total, row) => total + of(row), 0)
  return [...new Set(accounts.map(({ unit }) => unit))].map((unit) => {
    const own = accounts.filter((account) => account.unit === unit)
    const platforms = [...new Set(own.map(({ platform }) => platform))].map((platform) => {
      const on = own.filter((account) => account.platform === platform)
      return {
        platform,
        posts: sum(on, ({ posts }) => posts),
        target: sum(on, ({ target }) => target),
        ...(on.length === 1 && { account: on[0]!.account }),
      }
    })
    return {
      unit,
      posts: sum(own, ({ posts }) => posts),
      before: sum(
        earlier.filter((account) => account.unit === unit),
        ({ posts }) => posts,
      ),
      target: sum(own, ({ target }) => target),
      platforms,
    }
  })
}

function trendOf(
  cells: readonly Cell[],
  week: Period,
  principleOf: (rule: string) => Principle | undefined,
  count: number,
): Glance['trend'] {
  const weeks = Array.from({ length: count }, (_, index) => shiftedBy(week, -7 * (count - 1 - index)))
  const found = weeks.map(() => new Map<Principle, number>())
  for (const { day, findings } of cells) {
    const counts = found[weeks.findIndex((other) => isIn(other, day))]
    if (!counts) continue
    for (const [name, times] of findings) {
      const principle = principleOf(name.slice(0, name.indexOf('|')))
      if (principle) counts.set(principle, (counts.get(principle) ?? 0) + times)
    }
  }
  return principles.map((name) => ({
    name,
    weeks: weeks.map((one, index) => ({ week: one, findings: found[index]!.get(name) ?? 0 })),
  }))
}
