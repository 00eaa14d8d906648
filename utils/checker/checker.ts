import { createParser, spanOf } from '../draft/parse.ts'
import type { Draft, Placed, Sentence, Span } from '../draft/types.ts'
import { isIndonesian } from '../lexicon/language.ts'
import type { Severity } from '../pack/schema.ts'
import type { Context, DraftFlag, DraftRule, Fix, Flag, Rule, SentenceRule } from '../rules/define.ts'
import { rules as allRules } from '../rules/index.ts'
import type { Finding, Report } from './finding.ts'
import { scorePrinciples } from './principles.ts'

/** What is remembered of a sentence while it stands. */
interface Memory {
  readonly indonesian: boolean
  readonly flags: readonly { readonly rule: SentenceRule; readonly flag: Flag }[]
  /** By index of the draft rule. */
  readonly notes: readonly unknown[]
  readonly failed: readonly string[]
}

export interface Checker {
  /** Checks a draft as it is now. Only sentences that changed since the call before are looked at anew. */
  readonly check: (text: string, context: Omit<Context, 'draftYear'>) => Report
}

/**
 * Makes a checker that remembers its latest draft: keep one for each composer. An exception in a rule leaves that
 * rule out of this draft (`skipped`); the others go on.
 */
export function createChecker(rules: readonly Rule[] = allRules): Checker {
  const sentenceRules = rules.filter((rule) => rule.scope === 'sentence')
  const draftRules = rules.filter((rule): rule is DraftRule => rule.scope !== 'sentence')
  const parse = createParser()
  let memory = new WeakMap<Sentence, Memory>()
  let signature = ''

  const remember = (sentence: Sentence, context: Context): Memory => {
    const known = memory.get(sentence)
    if (known) return known
    const indonesian = isIndonesian(sentence.words)
    const failed: string[] = []
    const attempt = <T>(rule: Rule, run: () => T): T | undefined => {
      if (context.pack.rules[rule.id] === 'off') return undefined
      try {
        return run()
      } catch {
        failed.push(rule.id)
        return undefined
      }
    }
    const flags = sentenceRules.flatMap((rule) => {
      if (rule.language && !indonesian) return []
      return (attempt(rule, () => [...rule.check(sentence, context)]) ?? []).map((flag) => ({ rule, flag }))
    })
    const notes = draftRules.map((rule) => rule.note && attempt(rule, () => rule.note!(sentence, context)))
    const made = { indonesian, flags, notes, failed }
    memory.set(sentence, made)
    return made
  }

  return {
    check(text, given) {
      const draft = parse(text)
      const context: Context = { ...given, ...yearOf(draft) }
      const now = signatureOf(context)
      if (now !== signature) memory = new WeakMap()
      signature = now

      const memories = draft.sentences.map(({ sentence }) => remember(sentence, context))
      const skipped = new Set(memories.flatMap(({ failed }) => failed))
      const found: Omit<Finding, 'identity'>[] = []
      const add = (rule: Rule, flag: DraftFlag | Flag, placed: Placed | undefined, indonesian: boolean) => {
        const finding = settle(rule, flag, placed, indonesian, text, context)
        if (finding) found.push(finding)
      }
      for (const [index, { flags, indonesian }] of memories.entries()) {
        for (const { rule, flag } of flags) {
          if (!skipped.has(rule.id)) add(rule, flag, draft.sentences[index], indonesian)
        }
      }
      for (const [index, rule] of draftRules.entries()) {
        if (context.pack.rules[rule.id] === 'off' || skipped.has(rule.id)) continue
        try {
          const notes = memories.map((entry) => entry.notes[index])
          const flags = [...rule.check(draft, context, notes)]
          for (const flag of flags) {
            const indonesian = !flag.in || remember(flag.in.sentence, context).indonesian
            add(rule, flag, flag.in, indonesian)
          }
        } catch {
          skipped.add(rule.id)
        }
      }
      const findings = identify(found.sort(byPlace), text)
      return { findings, principles: scorePrinciples(findings), skipped: [...skipped] }
    },
  }
}

const softer: Record<Severity, Severity> = {
  error: 'warning',
  warning: 'suggestion',
  suggestion: 'suggestion',
}
const weight: Record<Severity, number> = { error: 0, warning: 1, suggestion: 2 }

/** Makes a finding of a flag: its place in the source, its severity after the pack and quotation marks. */
function settle(
  rule: Rule,
  flag: DraftFlag | Flag,
  placed: Placed | undefined,
  indonesian: boolean,
  text: string,
  { pack }: Context,
): Omit<Finding, 'identity'> | undefined {
  if (rule.language && !indonesian) return undefined
  const override = pack.rules[rule.id]
  let severity = flag.severity ?? rule.severity
  if (override && override !== 'off' && severity === rule.severity) severity = override
  let span: Span = { start: 0, end: text.length }
  if (placed && 'start' in flag) {
    span = spanOf(placed, flag)
    const quoted = placed.sentence.quotes.some((q) => q.start <= flag.start && q.end >= flag.end)
    if (quoted && rule.inQuotes === 'silent') return undefined
    if (quoted && rule.inQuotes === 'softer') severity = softer[severity]
  }
  const fixes = [...(flag.fixes ?? []), ...insertionFix(flag, text)]
  return { rule: rule.id, severity, ...span, message: flag.message, fixes }
}

function insertionFix(flag: DraftFlag | Flag, text: string): Fix[] {
  const insertion = 'insert' in flag ? flag.insert : undefined
  if (!insertion) return []
  const { where, text: added, label } = insertion
  if (where === 'start') return [{ label, text: `${added}${text}` }]
  return [{ label, text: text.trim() === '' ? added : `${text.trimEnd()} ${added}` }]
}

const byPlace = (a: Omit<Finding, 'identity'>, b: Omit<Finding, 'identity'>): number =>
  a.start - b.start ||
  weight[a.severity] - weight[b.severity] ||
  a.end - b.end ||
  a.rule.localeCompare(b.rule)

/** Names each finding by its rule, its words and its turn among equal ones. */
function identify(found: readonly Omit<Finding, 'identity'>[], text: string): Finding[] {
  const turns = new Map<string, number>()
  return found.map((finding) => {
    const whole = finding.start === 0 && finding.end === text.length
    const name = `${finding.rule}:${whole ? '*' : text.slice(finding.start, finding.end).toLowerCase()}`
    const turn = (turns.get(name) ?? 0) + 1
    turns.set(name, turn)
    return { ...finding, identity: `${name}:${turn}` }
  })
}

/** The one year that the draft names, if it is only one. */
function yearOf(draft: Draft): { draftYear?: number } {
  const years = new Set<number>()
  for (const { sentence } of draft.sentences) {
    for (const { date } of sentence.entities) if (date?.year !== undefined) years.add(date.year)
  }
  const [draftYear] = years
  return years.size === 1 && draftYear !== undefined ? { draftYear } : {}
}

const packIds = new WeakMap<object, number>()
let packCount = 0

/** What a sentence rule's answer may depend on, apart from the sentence. */
function signatureOf({ platform, kind, account, today, draftYear, pack, replyTo, media }: Context): string {
  if (!packIds.has(pack)) packIds.set(pack, ++packCount)
  return JSON.stringify([platform, kind, account, today, draftYear, packIds.get(pack), replyTo, media])
}
