import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createChecker } from '../../utils/checker/checker.ts'
import type { Example } from '../../utils/rules/define.ts'
import { rules } from '../../utils/rules/index.ts'
import { contextOf } from '../fixtures/example.ts'
import { faultsOf } from '../fixtures/finding-faults.ts'

function findings(id: string, example: Example) {
  const report = createChecker(rules.filter((rule) => rule.id === id)).check(example.text, contextOf(example))
  expect(report.skipped).toEqual([])
  return report.findings
}

it('names every rule after its file', () => {
  const files = readdirSync('utils/rules', { recursive: true, encoding: 'utf8' })
    .filter((path) => /^[a-z]+\/[a-z0-9-]+\.ts$/u.test(path))
    .map((path) => path.replace(/\.ts$/u, ''))
  expect(rules.map(({ id }) => id)).toEqual(files.sort((a, b) => a.localeCompare(b)))
})

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('is told completely', () => {
    expect(rule.wrong.length).toBeGreaterThanOrEqual(3)
    expect(rule.right.length).toBeGreaterThanOrEqual(3)
    for (const words of [rule.title, rule.reason, rule.lesson, rule.source.name])
      expect(words).toMatch(/\p{L}/u)
    expect(rule.reason).toMatch(/\.$/u)
  })

  it.each(rule.wrong)('flags: $text', (example) => {
    const found = findings(id, example)
    expect(found.length).toBeGreaterThan(0)
    expect(found.flatMap((finding) => faultsOf(finding, example.text))).toEqual([])
    if (example.flagged === undefined) return
    const start = example.text.indexOf(example.flagged)
    const finding = found.find((f) => f.start < start + example.flagged!.length && f.end > start)
    expect(finding, `touches “${example.flagged}”: ${JSON.stringify(found)}`).toBeDefined()
    if (example.fixed === undefined) return
    const fixed = finding!.fixes.map(
      (fix) => example.text.slice(0, finding!.start) + fix.text + example.text.slice(finding!.end),
    )
    expect(fixed).toContain(example.text.replace(example.flagged, () => example.fixed!))
  })

  it.each(rule.right)('leaves alone: $text', (example) => {
    expect(findings(id, example)).toEqual([])
  })
})
