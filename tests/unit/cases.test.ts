import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createChecker } from '../../utils/checker/checker.ts'
import type { Severity } from '../../utils/pack/schema.ts'
import { ruleOf, rules } from '../../utils/rules/index.ts'
import { contextOfCase, inputOf } from '../fixtures/case.ts'
import { faultsOf } from '../fixtures/finding-faults.ts'

/**
 * Drafts with what the checker must find in them and what it must leave alone: one file a family of rules, one case a
 * line. A case that is known to fail stands in known-misses.txt with the reason; once it passes it must leave that list.
 * In the cases of settled.txt a rule that is expected to speak of a quote speaks of nothing else (but what stands in
 * `also`), with its usual severity where no other is given, and where the line says `exact`, of just those words.
 */
interface Case {
  readonly id: string
  readonly rule: string
  readonly input: unknown
  readonly expect: readonly Expected[]
  readonly forbid: readonly string[]
}

interface Expected {
  readonly rule: string
  readonly quote?: string
  readonly fix?: string
  readonly severity?: Severity
  readonly also?: readonly string[]
}

type Checker = ReturnType<typeof createChecker>

const folder = 'tests/cases'
const linesOf = (file: string) =>
  readFileSync(`${folder}/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
const misses = new Set(
  existsSync(`${folder}/known-misses.txt`)
    ? linesOf('known-misses.txt').map((line) => line.split(/\s/u)[0]!)
    : [],
)
const settled = new Map(linesOf('settled.txt').map((line) => [line.split(' ')[0]!, line.split(' ')[1]]))
/** Their fix makes the words better, but not yet good: initials stand beside an address, one mark beside another. */
const unmended = new Set(
  (
    'aksesibilitas-emoji-beruntun-pa09 profesional-kapital-pb08 etika-istilah-inklusif-ps01 profesional-tanda-baca-pd06 ' +
    'hukum-data-pribadi-pb09 hukum-data-pribadi-pb10 hukum-data-pribadi-pc06 hukum-data-pribadi-po04'
  ).split(' '),
)
const cases = readdirSync(folder)
  .filter((file) => file.endsWith('.ndjson'))
  .flatMap((file) => linesOf(file).map((line) => JSON.parse(line) as Case))

/** What is wrong with the checker's answer to a case, in words; nothing when all is as it should be. */
function complaints(checker: Checker, { id, input, expect: wanted, forbid }: Case): string[] {
  const read = inputOf(input)
  const { text } = read
  const context = contextOfCase(read)
  const { findings, skipped } = checker.check(text, context)
  const found = [...skipped.map((name) => `${String(name)} threw`)]
  for (const { rule, quote, fix, severity = ruleOf(rule)!.severity } of wanted) {
    const start = quote === undefined ? 0 : text.indexOf(quote)
    const end = quote === undefined ? text.length : start + quote.length
    const near = findings.filter(
      (f) => f.rule === rule && (quote === undefined || (f.start < end && f.end > start)),
    )
    // What a sentence beside it sounds like is a warning at most.
    const other = near.find(
      (f) => f.severity !== severity && !(near.length > 1 && f.message === ruleOf(rule)!.tone?.says),
    )
    if (settled.has(id) && other) found.push(`${rule} is ${other.severity}, not ${severity}`)
    if (
      settled.get(id) === 'exact' &&
      quote !== undefined &&
      !near.some((f) => f.start === start && f.end === end)
    )
      found.push(`${rule} does not cover just ${JSON.stringify(quote)}`)
    if (near.length === 0) found.push(`${rule} missed ${JSON.stringify(quote ?? 'the draft')}`)
    else if (
      fix !== undefined &&
      !near.some((f) =>
        f.fixes.some(
          (offer) =>
            text.slice(0, f.start) + offer.text + text.slice(f.end) ===
              text.slice(0, start) + fix + text.slice(end) ||
            (fix.includes(offer.text) && offer.text.length > 1 && f.start >= start && f.end <= end),
        ),
      )
    )
      found.push(`${rule} offers no ${JSON.stringify(fix)} for ${JSON.stringify(quote)}`)
  }
  found.push(...findings.flatMap((finding) => faultsOf(finding, text)))
  if (settled.has(id) && !unmended.has(id))
    for (const f of findings) {
      if (f.whole || !wanted.some(({ rule }) => rule === f.rule)) continue
      const of = (some: typeof findings) => some.filter(({ rule }) => rule === f.rule).length
      for (const fix of f.fixes) {
        const mended = text.slice(0, f.start) + fix.text + text.slice(f.end)
        if (of(checker.check(mended, context).findings) >= of(findings))
          found.push(`${f.rule} is not mended by ${JSON.stringify(fix.text)}`)
      }
    }
  for (const f of findings) {
    const own = wanted.filter(({ rule }) => rule === f.rule)
    const flagged = text.slice(f.start, f.end)
    const apart = own.every(({ quote, also }) => {
      const start = quote === undefined ? 0 : text.indexOf(quote)
      const touched = quote === undefined || (f.start < start + quote.length && f.end > start)
      return !touched && !also?.includes(flagged)
    })
    if (settled.has(id) && own.length > 0 && apart)
      found.push(`${f.rule} also flags ${JSON.stringify(flagged)}`)
  }
  for (const f of findings)
    if (forbid.includes(f.rule)) found.push(`${f.rule} flags ${JSON.stringify(text.slice(f.start, f.end))}`)
  return found
}

it('has a name of its own for every case, and lists only cases as missed', () => {
  const ids = cases.map(({ id }) => id)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  expect([...misses].filter((id) => !ids.includes(id))).toEqual([])
})

describe.each([...new Set(cases.map(({ rule }) => rule))])('%s', (rule) => {
  const own = cases.filter((one) => one.rule === rule)
  const named = new Set(own.flatMap((one) => [...one.expect.map((wanted) => wanted.rule), ...one.forbid]))
  const checker = createChecker(rules.filter(({ id }) => named.has(id)))
  it('answers its cases', () => {
    const failed = own
      .filter(({ id }) => !misses.has(id))
      .flatMap((one) => complaints(checker, one).map((complaint) => `${one.id}: ${complaint}`))
    expect(failed).toEqual([])
  })
  it('still misses what is listed as missed', () => {
    const passed = own.filter((one) => misses.has(one.id) && complaints(checker, one).length === 0)
    expect(passed.map(({ id }) => id)).toEqual([])
  })
})
