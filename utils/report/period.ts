import { addDays, daysBetween, daysInMonth, parseDay, weekdayOf } from '../draft/dates.ts'
import { isoOf } from '../pack/days.ts'

/** A stretch of days, both included, as `YYYY-MM-DD`. */
export interface Period {
  readonly from: string
  readonly until: string
}

const shifted = (iso: string, days: number): string => isoOf(addDays(parseDay(iso), days))

/** The week that a day lies in. `startsOn` is 0 for Sunday to 6 for Saturday. */
export function weekOf(iso: string, startsOn: number): Period {
  const from = shifted(iso, -((weekdayOf(parseDay(iso)) - startsOn + 7) % 7))
  return { from, until: shifted(from, 6) }
}

/** The calendar month that a day lies in. */
export function monthOf(iso: string): Period {
  const { year, month } = parseDay(iso)
  return {
    from: isoOf({ year, month, day: 1 }),
    until: isoOf({ year, month, day: daysInMonth(year, month) }),
  }
}

/** How many days a period has. */
export const lengthOf = ({ from, until }: Period): number => daysBetween(parseDay(from), parseDay(until)) + 1

const isMonth = (period: Period): boolean =>
  monthOf(period.from).until === period.until && period.from.endsWith('-01')

/** The period before: the month before a whole month, else as many days. */
export function periodBefore(period: Period): Period {
  const until = shifted(period.from, -1)
  return isMonth(period) ? monthOf(until) : { from: shifted(period.from, -lengthOf(period)), until }
}

/** The day after a period. */
export const dayAfter = ({ until }: Period): string => shifted(until, 1)

export const isIn = ({ from, until }: Period, day: string): boolean => from <= day && day <= until

/** The period after: the month after a whole month, else as many days. */
export function periodAfter(period: Period): Period {
  const from = dayAfter(period)
  return isMonth(period) ? monthOf(from) : { from, until: shifted(from, lengthOf(period) - 1) }
}

/** The last week that is over. `startsOn` as in `weekOf`. */
export const lastFullWeek = (today: string, startsOn: number): Period => periodBefore(weekOf(today, startsOn))

/** A period moved by days, back when negative. */
export const shiftedBy = ({ from, until }: Period, days: number): Period => ({
  from: shifted(from, days),
  until: shifted(until, days),
})
