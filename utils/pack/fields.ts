import { type Day, exists, longDate, months, parseDay, weekdayOf, weekdays } from '../draft/dates.ts'
import type { Template } from './template.ts'

/** What was put into fields before, by the field's name, the latest first. */
export type Memory = Readonly<Record<string, readonly string[]>>
export type Values = Readonly<Record<string, string>>

/** What a field is for, by its name: `tanggal` and `hari` are filled in from the calendar, `jam` is asked anew. */
type Purpose = 'date' | 'weekday' | 'time' | 'text'

const mostRemembered = 5
const longestRemembered = 200

export function purposeOf(name: string): Purpose {
  const head = /^[a-z]+/u.exec(name)?.[0]
  if (head === 'tanggal' || head === 'tgl') return 'date'
  if (head === 'hari') return 'weekday'
  return head === 'jam' || head === 'pukul' || head === 'selesai' ? 'time' : 'text'
}

/**
 * The values to begin with: a day's date and weekday (`YYYY-MM-DD`; leave it out for an empty date), and for the others
 * what was put there last.
 */
export function startValues(template: Template, memory: Memory, day?: string): Values {
  const known = template.fields.flatMap(({ name }) => {
    const [last] = purposeOf(name) === 'text' ? remembered(memory, name) : []
    return last === undefined ? [] : [[name, last] as const]
  })
  const values = Object.fromEntries(known)
  return day === undefined ? values : { ...values, ...valuesOfDay(template, day) }
}

/** A day's date and weekday for the fields that ask for them, each in the manner of its example. */
export function valuesOfDay({ fields }: Template, iso: string): Values {
  const day = parseDay(iso)
  return Object.fromEntries(
    fields.flatMap(({ name, example }) => {
      const purpose = purposeOf(name)
      if (purpose === 'weekday') return [[name, weekdays[weekdayOf(day)]!]]
      if (purpose !== 'date') return []
      return [[name, /^\d{1,2}\/\d/u.test(example) ? `${day.day}/${day.month}/${day.year}` : longDate(day)]]
    }),
  )
}

/** Values after one of them was typed: where that makes a whole date, the weekday follows. */
export function withValue({ fields }: Template, values: Values, name: string, value: string): Values {
  const changed = { ...values, [name]: value }
  const day = purposeOf(name) === 'date' ? readDate(value) : undefined
  if (!day) return changed
  // `hari-selesai` belongs to `tanggal-selesai`, `hari` to `tanggal`.
  const tail = name.replace(/^[a-z]+/u, '')
  const weekday = fields.find(
    (field) => purposeOf(field.name) === 'weekday' && field.name.replace(/^[a-z]+/u, '') === tail,
  )
  return weekday ? { ...changed, [weekday.name]: weekdays[weekdayOf(day)]! } : changed
}

/** The memory with what was put into a template's fields just now. Days and times are not remembered. */
export function remember(memory: Memory, { fields }: Template, values: Values): Memory {
  const put = fields.flatMap(({ name }) => {
    const value = values[name]?.trim() ?? ''
    if (value === '' || value.length > longestRemembered || purposeOf(name) !== 'text') return []
    const others = remembered(memory, name).filter((other) => other !== value)
    return [[name, [value, ...others].slice(0, mostRemembered)] as const]
  })
  return { ...memory, ...Object.fromEntries(put) }
}

const remembered = (memory: Memory, name: string): readonly string[] =>
  Object.hasOwn(memory, name) ? memory[name]! : []

/** `25 November 2026` or `25/11/2026`, when there is such a day. */
function readDate(text: string): Day | undefined {
  const [, d, m, y] = /^\s*(\d{1,2})(?:\s+|[/.-])([\p{L}]+|\d{1,2})(?:\s+|[/.-])(\d{4})\s*$/u.exec(text) ?? []
  const month = months.get(m?.toLowerCase() ?? '') ?? Number(m)
  const day = { day: Number(d), month, year: Number(y) }
  return exists(day) ? day : undefined
}
