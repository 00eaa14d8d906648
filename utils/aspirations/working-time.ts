import { addDays, type Day, weekdayOf } from '../draft/dates.ts'
import { dayNames } from '../pack/aspirations.ts'
import { isoOf } from '../pack/days.ts'
import type { Pack } from '../pack/schema.ts'
import { settingsOf } from './settings.ts'

/** When an institution works. */
export interface WorkingTime {
  /** Minutes that its clocks are ahead of UTC. Indonesia has no summer time. */
  readonly ahead: number
  /** Minutes from midnight. */
  readonly opens: number
  readonly closes: number
  /** 0 is Sunday. */
  readonly weekdays: ReadonlySet<number>
  /** `YYYY-MM-DD` */
  readonly holidays: ReadonlySet<string>
}

const minute = 60_000
/** Beyond so many days nothing is counted further: a pack may declare every day a holiday. */
const mostDays = 4000
/** WIB, WITA and WIT: Keppres 41/1987. */
const zones: Readonly<Record<Pack['institution']['timeZone'], number>> = {
  'Asia/Jakarta': 7 * 60,
  'Asia/Pontianak': 7 * 60,
  'Asia/Makassar': 8 * 60,
  'Asia/Jayapura': 9 * 60,
}

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))

/** Working days and hours of the pack, without the holidays of its calendar, on the institution's clocks. */
export function workingTimeOf(pack: Pack): WorkingTime {
  const { workingDays, opensAt, closesAt } = settingsOf(pack)
  const [opens, closes] = [minutesOf(opensAt), minutesOf(closesAt)]
  return {
    ahead: zones[pack.institution.timeZone],
    opens,
    // A day that closes before it opens cannot be meant: it then lasts until midnight.
    closes: closes > opens ? closes : 24 * 60,
    weekdays: new Set(workingDays.map((name) => dayNames.indexOf(name))),
    holidays: new Set(pack.calendar.filter(({ holiday }) => holiday).map(({ date }) => date)),
  }
}

interface Local {
  readonly day: Day
  /** From midnight; may have a fraction. */
  readonly minutes: number
}

function localOf(at: number, { ahead }: WorkingTime): Local {
  const shifted = new Date(at + ahead * minute)
  const day = { year: shifted.getUTCFullYear(), month: shifted.getUTCMonth() + 1, day: shifted.getUTCDate() }
  const start = Date.UTC(day.year, day.month - 1, day.day)
  return { day, minutes: (shifted.getTime() - start) / minute }
}

const momentOf = ({ year, month, day }: Day, minutes: number, { ahead }: WorkingTime): number =>
  Date.UTC(year, month - 1, day) + (minutes - ahead) * minute

const isWorkday = (day: Day, { weekdays, holidays }: WorkingTime): boolean =>
  weekdays.has(weekdayOf(day)) && !holidays.has(isoOf(day))

/** Working minutes from one moment to another, both in milliseconds since 1970; 0 when the second is not later. */
export function workingMinutes(from: number, to: number, time: WorkingTime): number {
  if (!(to > from)) return 0
  const [first, last] = [localOf(from, time), localOf(to, time)]
  const end = isoOf(last.day)
  let sum = 0
  let { day } = first
  for (let days = 0; days < mostDays && isoOf(day) <= end; days++) {
    if (isWorkday(day, time)) {
      const begins = days === 0 ? Math.max(time.opens, first.minutes) : time.opens
      const ends = isoOf(day) === end ? Math.min(time.closes, last.minutes) : time.closes
      sum += Math.max(0, ends - begins)
    }
    day = addDays(day, 1)
  }
  return sum
}

/** The moment at which so many working minutes are over, in milliseconds since 1970. */
export function afterWorkingMinutes(from: number, minutes: number, time: WorkingTime): number {
  const first = localOf(from, time)
  let left = minutes
  let { day } = first
  for (let days = 0; days < mostDays; days++) {
    if (isWorkday(day, time)) {
      const begins = days === 0 ? Math.max(time.opens, first.minutes) : time.opens
      const free = Math.max(0, time.closes - begins)
      if (free > 0 && left <= free) return momentOf(day, begins + left, time)
      left -= free
    }
    day = addDays(day, 1)
  }
  return from + minutes * minute
}
