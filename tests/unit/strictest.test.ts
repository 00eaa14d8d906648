import { describe, expect, it } from 'vitest'
import type { Finding, Report } from '../../utils/checker/finding.ts'
import { strictest } from '../../utils/checker/strictest.ts'
import { replaced, Tally } from '../../utils/checker/tally.ts'

const finding = (identity: string, severity: Finding['severity'], start = 0, end = 5): Finding => ({
  ...{ identity, severity, start, end },
  ...{ rule: 'etika/kata-kasar', message: `${identity} ${severity}`, fixes: [], whole: false },
})
const report = (findings: Finding[], more: Partial<Report> = {}): Report => ({
  findings,
  principles: { kredibel: 1, integritas: 1, profesional: 1, responsif: 1, terintegrasi: 1, keterwakilan: 1 },
  skipped: [],
  named: { hashtags: [], mentions: [], links: [] },
  ...more,
})
const told = ({ findings }: Report) => findings.map(({ identity, severity }) => `${identity} ${severity}`)

describe('a draft for several places', () => {
  it('has the report of its only place as it is', () => {
    const only = report([finding('a', 'warning')])
    expect(strictest([only])).toBe(only)
  })

  it('has each finding once, at its gravest, whichever place it comes from', () => {
    const x = report([finding('a', 'error'), finding('b', 'suggestion'), finding('c', 'warning')])
    const facebook = report([finding('a', 'warning'), finding('b', 'warning'), finding('c', 'suggestion')])
    const instagram = report([finding('c', 'error'), finding('d', 'suggestion')])
    const expected = ['a error', 'b warning', 'c error', 'd suggestion']
    expect(told(strictest([x, facebook, instagram])).sort()).toEqual(expected)
    expect(told(strictest([instagram, facebook, x])).sort()).toEqual(expected)
  })

  it('keeps the first of two that are equally grave', () => {
    const first = finding('a', 'warning')
    expect(strictest([report([first]), report([{ ...first, message: 'lain' }])]).findings[0]).toBe(first)
  })

  it('tells them in the order of the text, the shorter of two that begin alike first', () => {
    const places = strictest([
      report([finding('late', 'error', 9, 12), finding('long', 'error', 3, 9)]),
      report([finding('short', 'warning', 3, 5), finding('early', 'suggestion', 0, 1)]),
    ])
    expect(places.findings.map(({ identity }) => identity)).toEqual(['early', 'short', 'long', 'late'])
  })

  it('has the lowest of each principle, every rule that was skipped once, and what the first names', () => {
    const named = { hashtags: ['#A'], mentions: [], links: [] }
    const principles = report([]).principles
    const made = strictest([
      report([], { named, skipped: ['a', 'b'], principles: { ...principles, kredibel: 0.5 } }),
      report([], { skipped: ['b', 'c'], principles: { ...principles, kredibel: 0.8, integritas: 0.2 } }),
    ])
    expect(made.principles).toEqual({ ...principles, kredibel: 0.5, integritas: 0.2 })
    expect(made.skipped).toEqual(['a', 'b', 'c'])
    expect(made.named).toBe(named)
  })
})

describe('a tally', () => {
  it('knows what is there for as long as something of it is', () => {
    const tally = new Tally<string>()
    tally.add('a', 1)
    tally.add('a', 1)
    tally.add('a', -1)
    expect(tally.only).toBe('a')
    tally.add('a', -1)
    expect(tally.only).toBeUndefined()
  })

  it('names the only one, and none of several', () => {
    const tally = new Tally<number>()
    tally.add(2026, 1)
    expect(tally.only).toBe(2026)
    tally.add(2025, 1)
    expect(tally.only).toBeUndefined()
    tally.add(2026, -1)
    expect(tally.only).toBe(2025)
  })

  it.each([
    [0, 0, ['x'], ['x', 'a', 'b', 'c']],
    [1, 1, [], ['a', 'c']],
    [1, 2, ['x', 'y'], ['a', 'x', 'y']],
    [3, 0, ['x'], ['a', 'b', 'c', 'x']],
  ])('a list with what begins at %i replaced', (from, removed, added, expected) => {
    const list = ['a', 'b', 'c']
    expect(replaced(list, from, removed, added)).toEqual(expected)
    expect(list).toEqual(['a', 'b', 'c'])
  })
})
