import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createChecker } from '../../utils/checker/checker.ts'
import { defaultPack } from '../../utils/pack/default.ts'
import { families } from '../../utils/rules/families.ts'
import { course, gain, scenarioOf, tests } from '../../utils/training/course.ts'
import { scenarios } from '../../utils/training/exercises.ts'
import { itemStatistics } from '../../utils/training/items.ts'
import { masteryOf, type Trial, tipIsDue } from '../../utils/training/mastery.ts'
import { suggestedModules } from '../../utils/training/suggested.ts'

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

describe('what the placement test advises', () => {
  const attempt = (exercise: string, score: number, broken: string[] = []) => ({
    exercise,
    part: 'placement',
    at: '2026-11-23T09:00:00Z',
    score,
    broken,
  })
  const passed = tests.placement.map((id) => attempt(id, 0.9))
  const but = (...failed: readonly ReturnType<typeof attempt>[]) => [
    ...failed,
    ...passed.filter(({ exercise }) => !failed.some((other) => other.exercise === exercise)),
  ]

  it('is nothing before the whole test is answered, and nothing to somebody who passed it', () => {
    expect(suggestedModules(passed.slice(1))).toBeUndefined()
    expect(suggestedModules(passed)).toEqual([])
  })

  it('goes by the first answers: what they broke, else what the exercise is about', () => {
    expect(suggestedModules(but(attempt('benahi-pupuk', 0.2, ['hukum/data-pribadi'])))).toEqual(['hukum'])
    expect(
      suggestedModules([
        ...but(attempt('benahi-pupuk', 0.2, ['hukum/data-pribadi'])),
        attempt('benahi-pupuk', 1),
      ]),
    ).toEqual(['hukum'])
    expect(suggestedModules(but(attempt('saring-obat', 0)))!.length).toBeGreaterThan(0)
    const all = suggestedModules(but(...tests.placement.map((id) => attempt(id, 0))))!
    expect(all).toHaveLength(4)
    expect(new Set(all).size).toBe(4)
  })

  it('puts the most trouble first', () => {
    const two = but(
      attempt('benahi-pupuk', 0, ['kredibel/hari-tanggal']),
      attempt('jawab-sampah', 0, ['etika/membentak']),
      attempt('taklimat-donor', 0, ['etika/membentak', 'etika/membentak']),
    )
    expect(suggestedModules(two)).toEqual(['etika', 'kredibel'])
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

  /*
   * By hand. Five people, three exercises:      a: 1 1 1 0 0   b: 1 1 0 1 0   c: 1 0.5 0.5 0 0
   * difficulty: the means                       a: 3/5        b: 3/5        c: 2/5
   * a against the mean of b and c, 1 0.75 0.25 0.5 0: the products of the deviations (0.4 or -0.6, and 0.5 0.25 -0.25
   * 0 -0.5) sum up to 0.2 + 0.1 - 0.1 - 0 + 0.3 = 0.5; the squares to 1.2 and 0.625; 0.5 / sqrt(0.75) = 0.57735
   * c against the mean of a and b, 1 1 0.5 0.5 0: deviations 0.6 0.1 0.1 -0.4 -0.4 and 0.4 0.4 -0.1 -0.1 -0.6; products
   * 0.24 + 0.04 - 0.01 + 0.04 + 0.24 = 0.55; squares 0.7 and 0.7; 0.55 / 0.7 = 0.78571
   */
  it('agree with what was worked out by hand', () => {
    const scores = [
      [1, 1, 1],
      [1, 1, 0.5],
      [1, 0, 0.5],
      [0, 1, 0],
      [0, 0, 0],
    ]
    const found = itemStatistics(scores.map(([a, b, c]) => new Map(Object.entries({ a, b, c } as never))))
    expect(found.map(({ exercise, difficulty }) => [exercise, difficulty])).toEqual([
      ['c', expect.closeTo(0.4)],
      ['a', expect.closeTo(0.6)],
      ['b', expect.closeTo(0.6)],
    ])
    expect(found[1]!.discrimination).toBeCloseTo(0.57735, 5)
    expect(found[0]!.discrimination).toBeCloseTo(0.78571, 5)
  })

  it('say nothing about a handful', () => {
    expect(
      itemStatistics(people.slice(0, 4)).every(({ discrimination }) => discrimination === undefined),
    ).toBe(true)
    expect(itemStatistics([])).toEqual([])
  })
})
