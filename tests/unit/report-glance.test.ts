import { describe, expect, it } from 'vitest'
import { cellsOf } from '../../utils/report/cells.ts'
import { glanceOf } from '../../utils/report/glance.ts'
import { lastFullWeek, periodAfter, shiftedBy } from '../../utils/report/period.ts'
import { ruleOf } from '../../utils/rules/index.ts'
import { officeEntries, officesPack } from '../fixtures/office-week.ts'

const entries = officeEntries(900)
const week = { from: '2026-11-23', until: '2026-11-29' }
const glanceOn = (today: string, given = entries) =>
  glanceOf(cellsOf(given), week, {
    pack: officesPack,
    today,
    principleOf: (rule) => ruleOf(rule)?.principle,
  })
const between = (from: string, until: string) =>
  entries.filter(({ publishedAt }) => {
    const day = publishedAt.slice(0, 10)
    return from <= day && day <= until
  })
const posts = (some: typeof entries) => some.filter(({ kind }) => kind === 'post').length

describe('a week at a glance', () => {
  it('counts the offices as the entries do, with their targets', () => {
    const { offices } = glanceOn('2026-12-07')
    const bpbd = offices.find(({ unit }) => unit === 'BPBD')!
    expect(bpbd.posts).toBe(posts(between(week.from, week.until).filter(({ unit }) => unit === 'BPBD')))
    expect(bpbd.target).toBe(5)
    expect(offices.reduce((sum, office) => sum + office.posts, 0)).toBe(posts(between(week.from, week.until)))
  })

  it('compares a running week with the same days of the week before, a full one with all of it', () => {
    const running = glanceOn('2026-11-25')
    expect(running.running).toBe(true)
    expect(running.before.now.posts).toBe(posts(between('2026-11-16', '2026-11-18')))
    const full = glanceOn('2026-12-07')
    expect(full.running).toBe(false)
    expect(full.before.now.posts).toBe(posts(between('2026-11-16', '2026-11-22')))
  })

  it('follows the findings of each principle over eight weeks', () => {
    const { trend } = glanceOn('2026-12-07')
    const counted = (name: string, some: typeof entries) =>
      some.flatMap(({ findings }) => findings).filter(({ rule }) => ruleOf(rule)?.principle === name).length
    for (const { name, weeks } of trend) {
      expect(weeks).toHaveLength(8)
      expect(weeks.at(-1)).toEqual({ week, findings: counted(name, between(week.from, week.until)) })
      expect(weeks.at(-2)!.findings).toBe(counted(name, between('2026-11-16', '2026-11-22')))
    }
    expect(trend.reduce((sum, { weeks }) => sum + weeks.at(-1)!.findings, 0)).toBeGreaterThan(0)
  })

  it('names every account as silent where nothing is logged', () => {
    expect(glanceOn('2026-12-07', []).silent).toHaveLength(officesPack.accounts.length)
  })
})

describe('periods', () => {
  it('go on by weeks and by months', () => {
    expect(lastFullWeek('2026-11-30', 1)).toEqual(week)
    expect(lastFullWeek('2026-11-29', 1)).toEqual({ from: '2026-11-16', until: '2026-11-22' })
    expect(periodAfter(week)).toEqual({ from: '2026-11-30', until: '2026-12-06' })
    expect(periodAfter({ from: '2026-01-01', until: '2026-01-31' })).toEqual({
      from: '2026-02-01',
      until: '2026-02-28',
    })
    expect(shiftedBy(week, -7)).toEqual({ from: '2026-11-16', until: '2026-11-22' })
  })
})
