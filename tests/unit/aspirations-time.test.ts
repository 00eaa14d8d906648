import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { afterWorkingMinutes, workingMinutes, workingTimeOf } from '../../utils/aspirations/working-time.ts'
import { readPack } from '../../utils/pack/pack.ts'
import type { Pack } from '../../utils/pack/schema.ts'
import { testPack } from '../fixtures/pack.ts'

const withPack = (changes: object): Pack => {
  const read = readPack({ ...testPack, ...changes })
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.value
}
const pack = withPack({
  calendar: [
    { date: '2026-12-25', name: 'Natal', holiday: true },
    { date: '2026-11-25', name: 'Hari Guru' },
  ],
})
const time = workingTimeOf(pack)
const at = (iso: string) => Date.parse(iso)
const shown = (moment: number) => new Date(moment + 7 * 3_600_000).toISOString().slice(0, 16)
const plus = (from: string, minutes: number) => shown(afterWorkingMinutes(at(from), minutes, time))

describe('the end of a stretch of working time', () => {
  it.each([
    // Monday 23 November 2026
    ['2026-11-23T09:00+07:00', 60, '2026-11-23T10:00'],
    ['2026-11-23T05:00+07:00', 60, '2026-11-23T09:00'],
    ['2026-11-23T15:00+07:00', 60, '2026-11-23T16:00'],
    ['2026-11-23T15:30+07:00', 60, '2026-11-24T08:30'],
    ['2026-11-23T20:00+07:00', 60, '2026-11-24T09:00'],
    ['2026-11-27T15:00+07:00', 120, '2026-11-30T09:00'],
    ['2026-11-28T10:00+07:00', 24 * 60, '2026-12-02T16:00'],
    // Christmas on a Friday, with the weekend behind it. Teachers' Day is no holiday.
    ['2026-12-24T15:00+07:00', 120, '2026-12-28T09:00'],
    ['2026-11-24T15:00+07:00', 120, '2026-11-25T09:00'],
    // Written late in the evening of Sunday in UTC, which is Monday morning in WIB.
    ['2026-11-22T23:30:00Z', 30, '2026-11-23T08:30'],
  ])('%s and %i minutes', (from, minutes, end) => expect(plus(from, minutes)).toBe(end))
})

it('counts by the clocks of the institution', () => {
  const eastern = withPack({ institution: { ...testPack.institution, timeZone: 'Asia/Jayapura' } })
  const wit = workingTimeOf(eastern)
  expect(workingMinutes(at('2026-11-23T07:00+09:00'), at('2026-11-23T09:00+09:00'), wit)).toBe(60)
  expect(workingMinutes(at('2026-11-23T07:00+09:00'), at('2026-11-23T09:00+09:00'), time)).toBe(0)
})

it('counts by the days and hours of the pack', () => {
  const own = workingTimeOf(
    withPack({ aspirations: { workingDays: ['sabtu'], opensAt: '09:30', closesAt: '12:00' } }),
  )
  expect(workingMinutes(at('2026-11-23T00:00+07:00'), at('2026-11-30T00:00+07:00'), own)).toBe(150)
})

const moment = fc.integer({ min: at('2026-01-01T00:00Z'), max: at('2027-12-31T00:00Z') })
const minutes = fc.integer({ min: 1, max: 4000 })

describe('any stretch', () => {
  it('has exactly as many minutes as were added', () => {
    fc.assert(
      fc.property(moment, minutes, (from, added) => {
        const end = afterWorkingMinutes(from, added, time)
        expect(workingMinutes(from, end, time)).toBeCloseTo(added, 6)
      }),
      { seed: 8 },
    )
  })
  it('is the sum of its parts, and never negative', () => {
    fc.assert(
      fc.property(moment, moment, moment, (...given) => {
        const [a, b, c] = given.sort((x, y) => x - y) as [number, number, number]
        const whole = workingMinutes(a, c, time)
        expect(workingMinutes(a, b, time) + workingMinutes(b, c, time)).toBeCloseTo(whole, 6)
        expect(workingMinutes(c, a, time)).toBe(0)
      }),
      { seed: 8 },
    )
  })
})

it('ends even where every day is a holiday', () => {
  const none = { ...time, weekdays: new Set<number>() }
  expect(afterWorkingMinutes(at('2026-11-23T00:00Z'), 60, none)).toBe(at('2026-11-23T01:00Z'))
  expect(workingMinutes(at('2026-11-23T00:00Z'), at('2026-12-23T00:00Z'), none)).toBe(0)
})
