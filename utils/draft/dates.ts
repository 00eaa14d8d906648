import type { WrittenDate } from './types.ts'

/** Month names as written in Indonesia, with their usual short and older forms, to 1–12. */
export const months: ReadonlyMap<string, number> = new Map(
  [
    'januari jan',
    'februari feb pebruari peb',
    'maret mar',
    'april apr',
    'mei',
    'juni jun',
    'juli jul',
    'agustus agu ags agt agst',
    'september sep sept',
    'oktober okt',
    'november nov nopember nop',
    'desember des',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
)

/** Weekdays from Sunday (0) to Saturday (6), by the names that KBBI gives first. */
export const weekdays = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const

/** Weekday names, also regional and older ones (Ahad, Senen, Rebo, Kemis, Jum'at, Saptu), to 0–6. */
export const weekdayNames: ReadonlyMap<string, number> = new Map(
  [
    'minggu ahad akad akaik ahat redite',
    'senin senen senén senèn sinayan',
    'selasa slasa salasa seulasa',
    'rabu rebo rabo rabaa rebbu araba',
    'kamis kemis kamih kammisi wraspati',
    "jumat jum'at jum’at jemuah jemuwah jumaat jumaah juma'at juma’at jumaik",
    'sabtu saptu setu sattu saniscara',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index] as const)),
)

/** A day of the Gregorian calendar. Months count from 1. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

const monthsInFull =
  'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ')

/** `25 November 2026`, as EYD V writes it. */
export const longDate = ({ day, month, year }: Day): string => `${day} ${monthsInFull[month - 1]} ${year}`

const msPerDay = 86_400_000

/** Days since the first of January 1970. A year is counted from March on, so that its odd day is the last. */
function serial({ year, month, day }: Day): number {
  const years = month > 2 ? year : year - 1
  const months = month > 2 ? month - 3 : month + 9
  const leaps = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400)
  return years * 365 + leaps + Math.floor((153 * months + 2) / 5) + day - 719_469
}

/** Reads `YYYY-MM-DD`; throws a RangeError when it is no real day. */
export function parseDay(iso: string): Day {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(iso)
  const day = { year: Number(match?.[1]), month: Number(match?.[2]), day: Number(match?.[3]) }
  if (!match || !exists(day)) throw new RangeError(`not a day: ${iso}`)
  return day
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year % 400 || 2000, month, 0)).getUTCDate()
}

export function exists({ year, month, day }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && (day <= 28 || day <= daysInMonth(year, month))
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: Day): number {
  // The first of January 1970 was a Thursday.
  const weekday = (serial(day) + 4) % 7
  return weekday < 0 ? weekday + 7 : weekday
}

/** Whole days from `a` to `b`; negative when `b` is earlier. */
export function daysBetween(a: Day, b: Day): number {
  return serial(b) - serial(a)
}

export function addDays(day: Day, days: number): Day {
  const date = new Date((serial(day) + days) * msPerDay)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** Fills in a missing year: the draft's own when it names one, else the year that puts the date nearest to `today`. */
export function resolveDay(date: WrittenDate, today: Day, draftYear?: number): Day {
  const { month, day, year = draftYear } = date
  if (year !== undefined) return { year, month, day }
  let best = { year: today.year - 1, month, day }
  for (let candidate = today.year; candidate <= today.year + 1; candidate++) {
    const next = { year: candidate, month, day }
    if (Math.abs(daysBetween(today, next)) < Math.abs(daysBetween(today, best))) best = next
  }
  return best
}
