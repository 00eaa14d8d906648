import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  daysBetween,
  daysInMonth,
  exists,
  parseDay,
  resolveDay,
  weekdayOf,
} from '../../utils/draft/dates.ts'

const anyDay = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => ({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }))

describe('days', () => {
  it('are read only when they are real', () => {
    expect(parseDay('2028-02-29')).toEqual({ year: 2028, month: 2, day: 29 })
    for (const wrong of ['2026-02-29', '2026-13-01', '2026-1-1', '', '2026-11-23T00:00']) {
      expect(() => parseDay(wrong)).toThrow(RangeError)
    }
  })

  it('know their weekday', () => {
    expect(weekdayOf({ year: 1945, month: 8, day: 17 })).toBe(5)
    expect(weekdayOf({ year: 2026, month: 11, day: 23 })).toBe(1)
    expect(weekdayOf({ year: 99, month: 1, day: 1 })).toBe(new Date('0099-01-01').getUTCDay())
  })

  it('know the length of their month, also in the years before 100', () => {
    expect(daysInMonth(2026, 2)).toBe(28)
    expect(daysInMonth(2000, 2)).toBe(29)
    expect(daysInMonth(1900, 2)).toBe(28)
    expect(daysInMonth(4, 2)).toBe(29)
    expect(daysInMonth(0, 2)).toBe(29)
    expect(exists({ year: 2026, month: 0, day: 1 })).toBe(false)
    expect(exists({ year: 2026, month: 1, day: 0 })).toBe(false)
  })

  it('are counted on and back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, count) => {
        const later = addDays(day, count)
        if (later.year < 1 || later.year > 9999) return
        expect(exists(later)).toBe(true)
        expect(daysBetween(day, later)).toBe(count)
        expect((((weekdayOf(later) - weekdayOf(day) - count) % 7) + 7) % 7).toBe(0)
      }),
    )
  })
})

describe('a date without a year', () => {
  const today = { year: 2026, month: 12, day: 30 }
  it('is the one nearest to today, unless the draft names a year', () => {
    expect(resolveDay({ day: 2, month: 1, numeric: true }, today).year).toBe(2027)
    expect(resolveDay({ day: 2, month: 11, numeric: true }, today).year).toBe(2026)
    expect(resolveDay({ day: 2, month: 1, numeric: true }, today, 2024).year).toBe(2024)
    expect(resolveDay({ day: 2, month: 1, year: 2020, numeric: true }, today, 2024).year).toBe(2020)
  })
})
