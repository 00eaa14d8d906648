import { createParser, rawSpanOf, spanOf } from '../draft/parse.ts'
import type { Draft, Placed, Sentence, Span } from '../draft/types.ts'
import { isIndonesian } from '../lexicon/language.ts'
import { meets } from '../lexicon/signals.ts'
import type { Severity } from '../pack/schema.ts'
import type { Context, DraftFlag, DraftRule, Fix, Flag, Rule, SentenceRule } from '../rules/define.ts'
import { rules as allRules } from '../rules/index.ts'
import type { Finding, Named, Report } from './finding.ts'
import { scorePrinciples } from './principles.ts'

/** What is remembered of a sentence while it stands. */
interface Memory {
  readonly indonesian: boolean
  readonly flags: readonly { readonly rule: SentenceRule; readonly flag: Flag }[]
  /** By index of the draft rule. */
  readonly notes: readonly unknown[]
  readonly failed: readonly string[]
}

type Unnamed = Omit<Finding, 'identity'>

export interface Checker {
  /** Checks a draft as it is now. Only sentences that changed since the call before are looked at anew. */
  readonly check: (text: string, context: Omit<Context, 'draftYear'>) => Report
}

/**
 * Makes a checker that remembers its latest draft: keep one for each composer. A rule that throws, or that points
 * outside its sentence, is left out of this draft (`skipped`); the others go on. What is asked of single sentences
 * never sees `history`, so that a new post in the log does not cost a whole check.
 */
export function createChecker(rules: readonly Rule[] = allRules): Checker {
  const parse = createParser()
  let sentenceRules: readonly SentenceRule[] = []
  let draftRules: readonly DraftRule[] = []
  let memory = new WeakMap<Sentence, Memory>()
  let signature = ''

  /** Forgets everything when the context changed, and leaves out the rules that the pack switches off. */
  const prepare = (context: Context) => {
    const now = signatureOf(context)
    if (now === signature) return
    signature = now
    memory = new WeakMap()
    const active = rules.filter(({ id }) => context.pack.rules[id] !== 'off')
    sentenceRules = active.filter((rule) => rule.scope === 'sentence')
    draftRules = active.filter((rule): rule is DraftRule => rule.scope !== 'sentence')
  }

  const remember = (sentence: Sentence, context: Context): Memory => {
    const known = memory.get(sentence)
    if (known) return known
    const indonesian = isIndonesian(sentence.words)
    const failed: string[] = []
    const flags: { rule: SentenceRule; flag: Flag }[] = []
    for (const rule of sentenceRules) {
      if (rule.language && !indonesian) continue
      if (rule.needs && !meets(sentence, rule.needs)) continue
      try {
        const own = [...rule.check(sentence, context)]
        for (const flag of own) assertInside(sentence, flag)
        for (const flag of own) flags.push({ rule, flag })
      } catch {
        failed.push(rule.id)
      }
    }
    const notes = draftRules.map((rule) => {
      if (rule.needs && !meets(sentence, rule.needs)) return rule.blank
      try {
        return rule.note?.(sentence, context)
      } catch {
        failed.push(rule.id)
        return undefined
      }
    })
    const made = { indonesian, flags, notes, failed }
    memory.set(sentence, made)
    return made
  }

  return {
    check(text, given) {
      const draft = parse(text)
      const context: Context = { ...given, ...yearOf(draft) }
      prepare(context)
      const alone: Context = { ...context, history: [] }
      const memories = draft.sentences.map(({ sentence }) => remember(sentence, alone))
      const skipped = new Set(memories.flatMap(({ failed }) => failed))
      const found: Unnamed[] = []
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
        if (skipped.has(rule.id)) continue
        try {
          const notes = memories.map((entry) => entry.notes[index])
          if (rule.blank !== undefined && notes.every((note) => note === rule.blank)) continue
          const flags = [...rule.check(draft, context, notes)]
          for (const flag of flags) if (flag.in) assertInside(flag.in.sentence, flag)
          for (const flag of flags) {
            add(rule, flag, flag.in, !flag.in || remember(flag.in.sentence, alone).indonesian)
          }
        } catch {
          skipped.add(rule.id)
        }
      }
      const findings = identify(found.sort(byPlace), text)
      return {
        findings,
        principles: scorePrinciples(findings),
        skipped: [...skipped],
        named: namedIn(draft),
      }
    },
  }
}

function namedIn({ sentences }: Draft): Named {
  const named = { hashtag: new Set<string>(), mention: new Set<string>(), link: new Set<string>() }
  for (const { sentence } of sentences) {
    for (const { kind, text } of sentence.entities)
      if (kind in named) named[kind as keyof typeof named].add(text)
  }
  return { hashtags: [...named.hashtag], mentions: [...named.mention], links: [...named.link] }
}

function assertInside(sentence: Sentence, { start, end, raw }: Flag): void {
  const { length } = raw ? sentence.raw : sentence.text
  if (!(start >= 0 && start <= end && end <= length)) {
    throw new RangeError(`a flag from ${start} to ${end} in a sentence of ${length}`)
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
): Unnamed | undefined {
  if (rule.language && !indonesian) return undefined
  const override = pack.rules[rule.id]
  let severity = flag.severity ?? rule.severity
  if (override && override !== 'off' && severity === rule.severity) severity = override
  let span: Span = { start: 0, end: text.length }
  const whole = !placed || !('start' in flag)
  if (!whole) {
    span = flag.raw ? rawSpanOf(placed, flag) : spanOf(placed, flag)
    const quoted = placed.sentence.quotes
      .map((quote) => spanOf(placed, quote))
      .some((quote) => covers(quote, span))
    if (quoted && rule.inQuotes === 'silent') return undefined
    if (quoted && rule.inQuotes === 'softer') severity = softer[severity]
  }
  const fixes = [...(flag.fixes ?? []), ...insertionFix(flag, text)]
  return { rule: rule.id, severity, ...span, message: flag.message, fixes, whole }
}

const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && outer.end >= inner.end

function insertionFix(flag: DraftFlag | Flag, text: string): Fix[] {
  const insertion = 'insert' in flag ? flag.insert : undefined
  if (!insertion) return []
  const { where, text: added, label } = insertion
  if (where === 'start') return [{ label, text: `${added}${text}` }]
  return [{ label, text: text.trim() === '' ? added : `${text.trimEnd()} ${added}` }]
}

const byPlace = (a: Unnamed, b: Unnamed): number =>
  a.start - b.start ||
  weight[a.severity] - weight[b.severity] ||
  a.end - b.end ||
  a.rule.localeCompare(b.rule)

/** Names each finding by its rule, its words and its turn among equal ones. */
function identify(found: readonly Unnamed[], text: string): Finding[] {
  const turns = new Map<string, number>()
  return found.map((finding) => {
    const name = `${finding.rule}:${finding.whole ? '*' : text.slice(finding.start, finding.end).toLowerCase()}`
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
