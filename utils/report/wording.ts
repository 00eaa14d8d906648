import { longDate, parseDay, weekdayOf, weekdays } from '../draft/dates.ts'
import { isFigure, type Table, type Value } from './document.ts'
import type { Period } from './period.ts'

const decimals = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 })
const percents = new Intl.NumberFormat('id-ID', { style: 'percent', maximumFractionDigits: 0 })

export const number = (value: number): string => decimals.format(value)
export const percent = (share: number): string => percents.format(share)
export const date = (iso: string): string => longDate(parseDay(iso))
const dateWithDay = (iso: string): string => `${weekdays[weekdayOf(parseDay(iso))]}, ${date(iso)}`

/** `23–29 November 2026`, as short as it can be said. */
export function periodInWords({ from, until }: Period): string {
  const [a, b] = [parseDay(from), parseDay(until)]
  if (from === until) return dateWithDay(from)
  if (a.year === b.year && a.month === b.month) return `${a.day}–${date(until)}`
  const first = a.year === b.year ? date(from).replace(/ \d{4}$/u, '') : date(from)
  return `${first}–${date(until)}`
}

/** How a figure moved: `naik 4 dari 10`, `turun 3 dari 10`, `tetap 10`. */
export function movement(now: number, before: number): string {
  if (now === before) return `tetap ${number(now)}`
  return `${now > before ? 'naik' : 'turun'} ${number(Math.abs(now - before))} dari ${number(before)}`
}

/** `a, b, dan c` */
export function listed(items: readonly string[]): string {
  if (items.length < 3) return items.join(' dan ')
  return `${items.slice(0, -1).join(', ')}, dan ${items.at(-1)}`
}

/** A value as it is read in a table; a dash where there is none. */
export function shown(value: Value): string {
  if (value === undefined) return '–'
  if ('text' in value) return value.text
  if ('number' in value) return number(value.number)
  return 'share' in value ? percent(value.share) : date(value.day)
}

/** Characters that stand on one line, such as a date in words. */
const shortest = 17

/** How a column is set: figures at the right, short words on one line, anything else in as much room as is left. */
export function columnStyle({ rows }: Table, index: number): 'figure' | 'short' | undefined {
  const values = rows.map((row) => row[index])
  if (values.some(isFigure)) return 'figure'
  return values.every((value) => shown(value).length <= shortest) ? 'short' : undefined
}

/** A text in the pieces between which a line may end besides at its spaces: in what is long, as account names are. */
export const breakable = (text: string): string[] =>
  text
    .replace(/\S{17,}/gu, (word) => word.replace(/[_./-]+|[^_./-]{16}/gu, `$&${zeroWidth}`))
    .split(zeroWidth)
    .filter(Boolean)

const zeroWidth = '\u200B'
