import { describe, expect, it } from 'vitest'
import { validate } from '../../utils/pack/validate.ts'
import { ruleOf, rules } from '../../utils/rules/index.ts'
import { scenarios } from '../../utils/training/exercises.ts'
import { exercisesFrom } from '../../utils/training/generated.ts'
import { findInvented } from '../../utils/training/invented.ts'
import { findingsIn } from '../../utils/training/judge.ts'
import { exerciseKinds, exerciseSchema } from '../../utils/training/schema.ts'
import { scoreAnswer } from '../../utils/training/score.ts'

const generated = rules.flatMap(exercisesFrom)

it('are made of most rules besides, each with a name of its own', () => {
  expect(new Set(generated.map(({ id }) => id)).size).toBe(generated.length)
  expect(generated.length).toBeGreaterThanOrEqual(150)
  expect(new Set(generated.map(({ only }) => only)).size).toBeGreaterThanOrEqual(30)
})

it.each(generated.map((exercise) => [exercise.id, exercise] as const))(
  '%s holds what it claims, by its rule alone',
  (_, exercise) => {
    expect(validate(exerciseSchema, exercise)).toEqual({ ok: true, value: exercise })
    expect(findingsIn(exercise.model, exercise)).toEqual([])
    for (const { text, rule } of exercise.wrong)
      expect(findingsIn(text, exercise).map((finding) => finding.rule)).toContain(rule)
  },
)

it('are at least sixty, of every kind on every level between them, each with a name of its own', () => {
  expect(scenarios.length).toBeGreaterThanOrEqual(60)
  expect(new Set(scenarios.map(({ id }) => id)).size).toBe(scenarios.length)
  for (const kind of exerciseKinds) {
    const levels = scenarios.filter((exercise) => exercise.kind === kind).map(({ level }) => level)
    expect(new Set(levels), kind).toEqual(new Set([1, 2, 3, 4]))
  }
})

describe.each(scenarios.map((exercise) => [exercise.id, exercise] as const))('%s', (_, exercise) => {
  it('is written as its schema says', () => {
    expect(validate(exerciseSchema, exercise)).toEqual({ ok: true, value: expect.anything() })
  })

  it('has a model answer that passes without an error or a warning', () => {
    const grave = findingsIn(exercise.model, exercise).filter(({ severity }) => severity !== 'suggestion')
    expect(grave).toEqual([])
  })

  it('gives its model answer the full score', () => {
    if (exercise.kind === 'find' || exercise.kind === 'sift') return
    expect(scoreAnswer(exercise, { type: 'text', text: exercise.model }).score).toBe(1)
  })

  it('has a model answer that says nothing that the trainee was not given', () => {
    if (exercise.kind === 'find' || exercise.kind === 'sift') return
    expect(findInvented(exercise.model, { ...exercise, model: '' })).toEqual([])
  })

  it.each(exercise.wrong)('has a wrong answer that fails for $rule: $text', ({ text, rule }) => {
    expect(ruleOf(rule)).toBeDefined()
    expect(findingsIn(text, exercise).map((finding) => finding.rule)).toContain(rule)
  })

  it('has every planted fault found where it stands', () => {
    if (exercise.kind !== 'find') return
    const findings = findingsIn(exercise.draft, exercise)
    for (const { words, rule } of exercise.faults) {
      const start = exercise.draft.indexOf(words)
      expect(start, words).toBeGreaterThanOrEqual(0)
      const touching = findings.filter(
        (finding) => finding.start < start + words.length && finding.end > start,
      )
      expect(
        touching.map((finding) => finding.rule),
        words,
      ).toContain(rule)
    }
  })

  it('tells in its model answer every fact that it gives', () => {
    const model = exercise.model.toLowerCase()
    for (const { says, accept } of 'facts' in exercise ? exercise.facts : [])
      expect(
        accept.some((words) => model.includes(words)),
        says,
      ).toBe(true)
  })
})
