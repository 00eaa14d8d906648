import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  columnsOf,
  difficultyOf,
  discriminationOf,
  meanOf,
  passed,
  rowsOf,
  shortCode,
} from '../../utils/training/class.ts'
import { createCollector } from '../../utils/training/collect.ts'
import { tests } from '../../utils/training/course.ts'
import { itemStatistics } from '../../utils/training/items.ts'
import { partOfBundle } from '../../utils/training/parts.ts'
import { firstScores, hardestRules, type Results, readResults } from '../../utils/training/results.ts'
import { exampleBundle } from '../fixtures/bundle.ts'
import { hostileResults, madeClass } from '../fixtures/results.ts'

const now = Date.UTC(2026, 10, 27)
const seed = 20261127
const text = (results: Results) => JSON.stringify(results)
const collector = (known: readonly Results[] = [], more = {}) => createCollector({ known, now, ...more })
const files = (people: readonly Results[]) => people.map((one, n) => ({ name: `${n}.json`, text: text(one) }))

describe('result files', () => {
  it('of forty people are taken, each whole, and known the second time', () => {
    const people = madeClass(40, seed)
    const first = collector()
    for (const file of files(people)) expect(first.add(file)).toMatchObject({ state: 'new' })
    expect(first.changed()).toEqual(people)
    const second = collector(first.changed())
    for (const file of files(people)) expect(second.add(file)).toMatchObject({ state: 'known', added: 0 })
    expect(second.changed()).toEqual([])
  })

  it('of one person join: each attempt once, in the order of time, the later name', () => {
    const [person] = madeClass(1, seed) as [Results]
    const { attempts } = person
    const all = collector()
    all.add({ name: 'b.json', text: text({ ...person, name: '', attempts: attempts.slice(20) }) })
    expect(
      all.add({ name: 'a.json', text: text({ ...person, name: 'Sari', attempts: attempts.slice(0, 30) }) }),
    ).toMatchObject({
      state: 'more',
      added: 20,
    })
    expect(all.changed()).toEqual([{ ...person, name: 'Sari' }])
    expect(all.add({ name: 'c.json', text: text({ ...person, name: '' }) })).toMatchObject({
      state: 'same',
      as: 'a.json',
    })
  })

  it('that contradict each other are refused and change nothing', () => {
    const [person] = madeClass(1, seed) as [Results]
    const forged = { ...person, attempts: person.attempts.map((one) => ({ ...one, score: 1, broken: [] })) }
    const all = collector([person])
    expect(all.add({ name: 'palsu.json', text: text(forged) })).toMatchObject({
      state: 'refused',
      reason: expect.stringContaining('bernilai lain'),
    })
    expect(all.changed()).toEqual([])
  })

  it('of another class are refused where one class is asked for', () => {
    const [person] = madeClass(1, seed) as [Results]
    expect(collector([], { classCode: 'LAIN' }).add({ name: 'a.json', text: text(person) })).toMatchObject({
      state: 'refused',
      reason: 'kode kelas “DESA-01”, bukan “LAIN”',
    })
  })

  it('with a bundle are held against it where it is known, and taken where it is not', () => {
    const bundle = exampleBundle()
    const { id } = partOfBundle(bundle)
    const [person] = madeClass(1, seed) as [Results]
    const attempt = { ...person.attempts[0]!, part: id, exercise: 'bukan-soalnya' }
    const file = { name: 'a.json', text: text({ ...person, attempts: [attempt] }) }
    expect(collector([], { bundles: [bundle] }).add(file)).toMatchObject({ state: 'refused' })
    expect(collector().add(file)).toMatchObject({ state: 'new' })
  })

  const hostile = hostileResults()
  it.each(hostile)('$name is refused with its reason', ({ name, text, reason }) => {
    const all = collector()
    expect(all.add({ name, text })).toEqual({
      state: 'refused',
      file: name,
      reason: expect.stringMatching(reason),
    })
    expect(all.changed()).toEqual([])
  })

  it('are refused in more than thirty ways, and the good ones among them are taken', () => {
    expect(hostile.length).toBeGreaterThan(30)
    const [person] = madeClass(1, seed) as [Results]
    const all = collector()
    for (const { name, text } of hostile) all.add({ name, text })
    all.add({ name: 'baik.json', text: text(person) })
    expect(all.changed()).toEqual([person])
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined()
  })

  it('are read or refused, whatever they hold', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (anything) => {
        expect(readResults(anything).ok).toBe(false)
      }),
    )
  })
})

describe('a class', () => {
  it('of nobody is empty', () => {
    const columns = columnsOf([], [])
    expect(columns).toHaveLength(12)
    expect(rowsOf([], columns)).toEqual([])
    expect(meanOf([])).toBeUndefined()
    expect(hardestRules([])).toEqual([])
  })

  it('tells of each person every part, and the gain only of both tests', () => {
    const people = madeClass(40, seed)
    const columns = columnsOf(people, [])
    const rows = rowsOf(people, columns)
    const whole = people.filter(({ attempts }) => attempts.some(({ part }) => part === 'final'))
    expect(rows.filter(({ gain }) => gain !== undefined)).toHaveLength(whole.length)
    expect(meanOf(rows.map(({ gain }) => gain))).toBeGreaterThan(0.2)
    const names = rows.map(({ name }) => name)
    expect(names.slice(-5)).toEqual(['', '', '', '', ''])
    expect(names.slice(0, 35)).toEqual([...names.slice(0, 35)].sort((a, b) => a.localeCompare(b, 'id')))
    expect(rows.every(({ code }) => /^P-[0-9A-F]{6}$/u.test(code))).toBe(true)
    expect(hardestRules(people)[0]!.people).toBeGreaterThan(5)
    const items = itemStatistics(people.map(({ attempts }) => firstScores(attempts)))
    expect(items).toHaveLength(64)
    expect(items.filter(({ discrimination }) => (discrimination ?? 0) > 0.4).length).toBeGreaterThan(40)
  })

  it('passes those who answered all of a part and reached the mark at the first try', () => {
    const results = (scores: readonly number[], then: readonly number[] = []): Results => ({
      ...madeClass(1, seed)[0]!,
      attempts: [...scores, ...then].map((score, n) => ({
        exercise: tests.final[n % 8]!,
        part: 'final',
        at: new Date(now + n * 1000).toISOString(),
        score,
        broken: [],
      })),
    })
    const judge = (...args: Parameters<typeof results>) => {
      const columns = columnsOf([], [])
      return passed(rowsOf([results(...args)], columns)[0]!, columns.at(-1)!)
    }
    expect(judge(Array(8).fill(0.7))).toBe(true)
    expect(judge(Array(8).fill(0.69))).toBe(false)
    expect(judge(Array(7).fill(1))).toBe(false)
    expect(judge(Array(8).fill(0.5), Array(8).fill(1))).toBe(false)
  })

  it('has a column for every bundle that somebody answered, known or not', () => {
    const bundle = exampleBundle()
    const people = madeClass(2, seed).map((person, n) => ({
      ...person,
      attempts: [
        { ...person.attempts[0]!, part: 'paket.asing', exercise: `soal-${n}` },
        { ...person.attempts[0]!, part: partOfBundle(bundle).id, exercise: 'temu-posyandu' },
      ],
    }))
    expect(columnsOf(people, [bundle]).slice(12)).toEqual([
      { part: 'paket.asing', count: 2 },
      { part: 'paket.bimtek-desa', count: 3, bundle },
    ])
  })

  it.each([
    [0.39, 'hard'],
    [0.4, 'middle'],
    [0.75, 'easy'],
  ])('calls a mean score of %d %s', (difficulty, word) => {
    expect(difficultyOf({ exercise: 'a', answers: 9, difficulty, discrimination: undefined })).toBe(word)
  })

  it.each([
    [undefined, 'unknown'],
    [-0.1, 'reversed'],
    [0.1, 'weak'],
    [0.3, 'fair'],
    [0.4, 'good'],
  ])('calls a discrimination of %d %s', (discrimination, word) => {
    expect(discriminationOf({ exercise: 'a', answers: 9, difficulty: 1, discrimination })).toBe(word)
  })

  it('gives people without a name a code', () => {
    expect(shortCode('3f2a9c00-0000-4000-8000-000000000000')).toBe('P-3F2A9C')
  })
})
