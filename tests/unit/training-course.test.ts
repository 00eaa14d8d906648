import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createChecker } from '../../utils/checker/checker.ts'
import { defaultPack } from '../../utils/pack/default.ts'
import { families } from '../../utils/rules/families.ts'
import { course, gain, scenarioOf, tests } from '../../utils/training/course.ts'
import { scenarios } from '../../utils/training/exercises.ts'
import { itemStatistics } from '../../utils/training/items.ts'
import { masteryOf, type Trial, tipIsDue } from '../../utils/training/mastery.ts'

describe('the course', () => {
  it('has ten quarters of an hour and uses every scenario once, those of the tests in no module', () => {
    expect(course.map(({ minutes }) => minutes)).toEqual(Array(10).fill(15))
    const used = [...course.flatMap(({ exercises }) => exercises), ...tests.placement, ...tests.final]
    expect([...used].sort()).toEqual(scenarios.map(({ id }) => id).sort())
  })

  it('measures with two tests of the same make', () => {
    const make = (ids: readonly string[]) => ids.map((id) => [scenarioOf(id)!.kind, scenarioOf(id)!.level])
    expect(make(tests.placement)).toEqual(make(tests.final))
  })

  it.each(course.map((module) => [module.id, module] as const))(
    '%s is short, sourced and well written',
    (_, module) => {
      for (const family of module.families) expect(families).toHaveProperty(family)
      expect(module.sources.length).toBeGreaterThan(0)
      const words = module.reading.join(' ').split(/\s+/u).length
      expect(words).toBeGreaterThan(60)
      expect(words).toBeLessThan(200)
      const findings = createChecker().check(module.reading.join('\n\n'), {
        platform: 'facebook',
        kind: 'post',
        today: { year: 2026, month: 11, day: 23 },
        media: [],
        history: [],
        pack: defaultPack,
      }).findings
      const language = findings.filter(({ rule }) => /^(?:profesional|etika)\//u.test(rule))
      expect(language.filter(({ severity }) => severity !== 'suggestion')).toEqual([])
    },
  )

  it.each([
    [0.4, 0.7, 0.5],
    [0, 1, 1],
    [1, 1, 0],
    [0.5, 0.25, -0.5],
    [0.5, 0.5, 0],
  ])('gains from %d to %d: %d', (before, after, gained) => {
    expect(gain(before, after)).toBeCloseTo(gained)
  })
})

const day = 86_400_000
const trial = (days: number, kept = true): Trial => ({ rule: 'profesional/di-ke', at: days * day, kept })

describe('mastery', () => {
  it('gives a tip at first, rests after each success, and falls silent', () => {
    expect(tipIsDue([], 0)).toBe(true)
    expect(tipIsDue([trial(0)], 0.5 * day)).toBe(false)
    expect(tipIsDue([trial(0)], 1 * day)).toBe(true)
    expect(masteryOf([trial(0), trial(1), trial(4), trial(11), trial(32)])).toEqual({
      step: 5,
      due: undefined,
    })
  })

  it('takes many successes at once for one', () => {
    expect(masteryOf(Array.from({ length: 10 }, (_, index) => trial(index / 1000))).step).toBe(1)
  })

  it('falls back two steps with a fault, and the tip is due at once', () => {
    const history = [trial(0), trial(1), trial(4), trial(5, false)]
    expect(masteryOf(history)).toEqual({ step: 1, due: 5 * day })
    expect(tipIsDue(history, 5 * day)).toBe(true)
  })

  it('does not depend on the order of its history', () => {
    const trials = fc.array(fc.record({ rule: fc.constant('a/b'), at: fc.nat(), kept: fc.boolean() }), {
      maxLength: 30,
    })
    fc.assert(
      fc.property(
        fc.uniqueArray(
          trials.map((all) => all[0] ?? trial(1)),
          { selector: ({ at }) => at },
        ),
        (all) => {
          expect(masteryOf([...all].reverse())).toEqual(masteryOf(all))
        },
      ),
    )
  })
})

describe('item statistics', () => {
  const people = [0, 1, 2, 3, 4, 5].map(
    (skill) =>
      new Map([
        ['hard', skill > 3 ? 1 : 0],
        ['easy', 1],
        ['backwards', skill > 3 ? 0 : 1],
        ['other', skill / 5],
      ]),
  )
  const named = new Map(itemStatistics(people).map((item) => [item.exercise, item]))

  it('tell the hard from the easy, and what tells people apart', () => {
    expect(named.get('hard')).toMatchObject({ answers: 6, difficulty: expect.closeTo(1 / 3) })
    expect(named.get('easy')).toMatchObject({ difficulty: 1, discrimination: undefined })
    expect(named.get('other')!.difficulty).toBeCloseTo(0.5)
    expect(named.get('backwards')!.discrimination!).toBeLessThan(0)
    expect(itemStatistics(people)[0]!.exercise).toBe('hard')
  })

  it('say nothing about a handful', () => {
    expect(
      itemStatistics(people.slice(0, 4)).every(({ discrimination }) => discrimination === undefined),
    ).toBe(true)
    expect(itemStatistics([])).toEqual([])
  })
})
