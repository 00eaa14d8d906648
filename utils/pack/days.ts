import { addDays, type Day, daysBetween, longDate, parseDay, weekdayOf, weekdays } from '../draft/dates.ts'
import type { Pack } from './schema.ts'

/** A day of the pack's calendar that is near. */
export interface DueDay {
  /** `YYYY-MM-DD` */
  readonly date: string
  /** `Rabu` */
  readonly weekday: string
  /** `Rabu, 25 November 2026` */
  readonly written: string
  readonly name: string
  /** 0 for today. */
  readonly daysLeft: number
  readonly hashtag?: string
  /** Id of the template for it. */
  readonly template?: string
}

/** What the calendar holds from today on, `days` days in all, the nearest first. `today` is `YYYY-MM-DD`. */
export function dueDays({ calendar }: Pack, today: string, days = 7): DueDay[] {
  const now = parseDay(today)
  const last = isoOf(addDays(now, days - 1))
  return calendar
    .filter(({ date }) => date >= today && date <= last)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map(({ date, name, hashtag, template }) => {
      const day = parseDay(date)
      return {
        date,
        weekday: weekdays[weekdayOf(day)]!,
        written: `${weekdays[weekdayOf(day)]}, ${longDate(day)}`,
        name,
        daysLeft: daysBetween(now, day),
        ...(hashtag !== undefined && { hashtag }),
        ...(template !== undefined && { template }),
      }
    })
}

/** `YYYY-MM-DD` */
export const isoOf = ({ day, month, year }: Day): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
