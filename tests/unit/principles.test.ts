import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createChecker } from '../../utils/checker/checker.ts'
import { scorePrinciples } from '../../utils/checker/principles.ts'
import { severities } from '../../utils/pack/schema.ts'
import { principles } from '../../utils/rules/define.ts'
import { rules } from '../../utils/rules/index.ts'
import { contextOf } from '../fixtures/example.ts'

const someFindings = fc.array(
  fc.record({
    rule: fc.constantFrom(...rules.map(({ id }) => id)),
    severity: fc.constantFrom(...severities),
  }),
  { maxLength: 40 },
)

describe('a finding that goes away', () => {
  it('never lowers a score', () => {
    fc.assert(
      fc.property(someFindings, fc.nat(), (findings, at) => {
        const before = scorePrinciples(findings)
        const after = scorePrinciples(findings.filter((_, index) => index !== at % (findings.length || 1)))
        for (const name of principles) expect(after[name]).toBeGreaterThanOrEqual(before[name])
      }),
    )
  })

  it('never lowers one by becoming milder', () => {
    fc.assert(
      fc.property(someFindings, (findings) => {
        const milder = findings.map((finding) => ({ ...finding, severity: 'suggestion' as const }))
        const [before, after] = [scorePrinciples(findings), scorePrinciples(milder)]
        for (const name of principles) expect(after[name]).toBeGreaterThanOrEqual(before[name])
      }),
    )
  })
})

describe('a fix that is taken', () => {
  const mendable = rules.flatMap((rule) =>
    rule.wrong
      .filter(({ fixed }) => fixed !== undefined)
      .map((example) => [rule.id, example.text, example] as const),
  )

  it.each(mendable)('%s lowers no score: %s', (id, text, example) => {
    const { findings, principles: before } = createChecker().check(text, contextOf(example))
    for (const { rule, start, end, fixes } of findings) {
      if (rule !== id) continue
      for (const fix of fixes) {
        const mended = text.slice(0, start) + fix.text + text.slice(end)
        const { principles: after } = createChecker().check(mended, contextOf(example))
        for (const name of principles)
          expect(after[name], `${name}: ${mended}`).toBeGreaterThanOrEqual(before[name])
      }
    }
  })
})
