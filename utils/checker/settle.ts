import { rawSpanOf, spanOf } from '../draft/parse.ts'
import type { Placed, Sentence, Span } from '../draft/types.ts'
import type { Severity } from '../pack/schema.ts'
import type { Context, DraftFlag, Fix, Flag, Rule } from '../rules/define.ts'
import type { Finding } from './finding.ts'

/** A finding whose turn among equal ones is not known yet; `name` is its rule with the words that it flags. */
export interface Settled extends Omit<Finding, 'identity'> {
  readonly name: string
}

const softer: Record<Severity, Severity> = {
  error: 'warning',
  warning: 'suggestion',
  suggestion: 'suggestion',
}

/** The severity of a flag after the pack. */
function severityOf(
  rule: Rule,
  { severity: own = rule.severity }: DraftFlag | Flag,
  { pack }: Context,
): Severity {
  const override = pack.rules[rule.id]
  return override && override !== 'off' && own === rule.severity ? override : own
}

/**
 * Makes a finding of a flag in a sentence: its place in the source of the sentence, its severity after the pack and
 * quotation marks. None where the rule is silent. Throws a RangeError for a flag outside the sentence.
 */
export function settleInSentence(
  rule: Rule,
  flag: Flag,
  sentence: Sentence,
  context: Context,
): Settled | undefined {
  assertInside(sentence, flag)
  let severity = severityOf(rule, flag, context)
  const placed: Placed = { sentence, at: 0, line: 0 }
  const { start, end } = flag.raw ? rawSpanOf(placed, flag) : spanOf(placed, flag)
  const softens = rule.inQuotes === 'silent' || rule.inQuotes === 'softer'
  if (softens && sentence.quotes.some((quote) => covers(spanOf(placed, quote), { start, end }))) {
    if (rule.inQuotes === 'silent') return undefined
    severity = softer[severity]
  }
  const name = `${rule.id}:${sentence.raw.slice(start, end).toLowerCase()}`
  return {
    rule: rule.id,
    severity,
    start,
    end,
    message: flag.message,
    fixes: flag.fixes ?? none,
    whole: false,
    name,
  }
}

/** Makes a finding of a flag about the whole of a text. */
export function settleInDraft(rule: Rule, flag: DraftFlag, text: string, context: Context): Settled {
  return {
    rule: rule.id,
    severity: severityOf(rule, flag, context),
    start: 0,
    end: text.length,
    message: flag.message,
    fixes: [...(flag.fixes ?? none), ...insertionFix(flag, text)],
    whole: true,
    name: `${rule.id}:*`,
  }
}

/** A finding of a sentence where the sentence stands in the draft. */
export const moved = (settled: Settled, by: number): Settled => ({
  rule: settled.rule,
  severity: settled.severity,
  start: settled.start + by,
  end: settled.end + by,
  message: settled.message,
  fixes: settled.fixes,
  whole: settled.whole,
  name: settled.name,
})

const none: readonly Fix[] = []
const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && outer.end >= inner.end

function assertInside(sentence: Sentence, { start, end, raw }: Flag): void {
  const { length } = raw ? sentence.raw : sentence.text
  if (!(start >= 0 && start <= end && end <= length)) {
    throw new RangeError(`a flag from ${start} to ${end} in a sentence of ${length}`)
  }
}

function insertionFix(flag: DraftFlag, text: string): Fix[] {
  const insertion = 'insert' in flag ? flag.insert : undefined
  if (!insertion) return []
  const { where, text: added, label } = insertion
  if (where === 'start') return [{ label, text: `${added}${text}` }]
  return [{ label, text: text.trim() === '' ? added : `${text.trimEnd()} ${added}` }]
}
