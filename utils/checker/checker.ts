import { createParser } from '../draft/parse.ts'
import { remember } from '../draft/remember.ts'
import type { Draft, Sentence } from '../draft/types.ts'
import { isIndonesian } from '../lexicon/language.ts'
import { meets } from '../lexicon/signals.ts'
import type { Severity } from '../pack/schema.ts'
import type { Context, DraftRule, Flag, Rule, SentenceRule } from '../rules/define.ts'
import { rules as allRules } from '../rules/index.ts'
import type { Finding, Named, Report } from './finding.ts'
import { scorePrinciples } from './principles.ts'
import { moved, type Settled, settleInDraft, settleInSentence } from './settle.ts'

/** What is remembered of a sentence while it stands and its surroundings stay the same. */
interface Memory {
  /** By rule, as a rule that fails elsewhere in the draft is left out. */
  readonly found: readonly { readonly rule: SentenceRule; readonly settled: Settled }[]
  /** By index of the draft rule. */
  readonly notes: readonly unknown[]
  /** The draft rules whose note is not blank. */
  readonly noted: readonly number[]
  readonly failed: readonly string[]
}

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

  const lookAt = (sentence: Sentence, context: Context): Memory => {
    const known = memory.get(sentence)
    if (known) return known
    const failed: string[] = []
    const found: { rule: SentenceRule; settled: Settled }[] = []
    for (const rule of sentenceRules) {
      if (rule.needs && !meets(sentence, rule.needs)) continue
      if (rule.language && !readsIndonesian(sentence)) continue
      try {
        const own = settle(rule, rule.check(sentence, context), sentence, context)
        for (const settled of own) found.push({ rule, settled })
      } catch {
        failed.push(rule.id)
      }
    }
    const noted: number[] = []
    const notes = draftRules.map(({ id, needs, note, blank }, index) => {
      if (!note || (needs && !meets(sentence, needs))) return blank
      try {
        const facts = note(sentence, context)
        if (facts !== blank) noted.push(index)
        return facts
      } catch {
        failed.push(id)
        return undefined
      }
    })
    const made = { found, notes, noted, failed }
    memory.set(sentence, made)
    return made
  }

  return {
    check(text, given) {
      const draft = parse(text)
      const context: Context = { ...given, ...yearOf(draft) }
      prepare(context)
      const alone: Context = { ...context, history: [] }
      const memories = draft.sentences.map(({ sentence }) => lookAt(sentence, alone))
      const skipped = new Set<string>()
      const speaking = new Set<number>()
      for (const { failed, noted } of memories) {
        for (const id of failed) skipped.add(id)
        for (const index of noted) speaking.add(index)
      }
      const all: Settled[] = []
      for (const [index, { found }] of memories.entries()) {
        const { at } = draft.sentences[index]!
        for (const { rule, settled } of found) if (!skipped.has(rule.id)) all.push(moved(settled, at))
      }
      for (const [index, rule] of draftRules.entries()) {
        if (skipped.has(rule.id) || (rule.blank !== undefined && !speaking.has(index))) continue
        try {
          const notes = memories.map((entry) => entry.notes[index])
          all.push(...settleAll(rule, draft, context, notes))
        } catch {
          skipped.add(rule.id)
        }
      }
      const findings = identify(all.sort(byPlace))
      return {
        findings,
        principles: scorePrinciples(findings),
        skipped: [...skipped],
        named: namedIn(draft),
      }
    },
  }
}

/** The findings of a rule in a sentence. */
function settle(rule: Rule, flags: Iterable<Flag>, sentence: Sentence, context: Context): readonly Settled[] {
  const settled: Settled[] = []
  for (const flag of flags) {
    const one = settleInSentence(rule, flag, sentence, context)
    if (one) settled.push(one)
  }
  return settled
}

/** The findings of a draft rule; none about Indonesian wording in sentences of another language. */
function settleAll(rule: DraftRule, draft: Draft, context: Context, notes: readonly unknown[]): Settled[] {
  const all: Settled[] = []
  for (const flag of rule.check(draft, context, notes)) {
    if (!flag.in) all.push(settleInDraft(rule, flag, draft.text, context))
    else {
      const { sentence, at } = flag.in
      const settled = settleInSentence(rule, flag, sentence, context)
      if (settled && !(rule.language && !readsIndonesian(sentence))) all.push(moved(settled, at))
    }
  }
  return all
}

const readsIndonesian = remember(({ words }) => isIndonesian(words))

const weight: Record<Severity, number> = { error: 0, warning: 1, suggestion: 2 }

const byPlace = (a: Settled, b: Settled): number =>
  a.start - b.start ||
  weight[a.severity] - weight[b.severity] ||
  a.end - b.end ||
  a.rule.localeCompare(b.rule)

/** Names each finding by its rule, its words and its turn among equal ones. */
function identify(all: readonly Settled[]): Finding[] {
  const turns = new Map<string, number>()
  return all.map(({ name, rule, severity, start, end, whole, message, fixes }) => {
    const turn = (turns.get(name) ?? 0) + 1
    turns.set(name, turn)
    return { rule, severity, start, end, message, fixes, whole, identity: `${name}:${turn}` }
  })
}

/** The names in a sentence, by kind. */
const namesOf = remember(({ entities }) =>
  entities.filter(({ kind }) => kind === 'hashtag' || kind === 'mention' || kind === 'link'),
)

function namedIn({ sentences }: Draft): Named {
  const named = { hashtag: new Set<string>(), mention: new Set<string>(), link: new Set<string>() }
  for (const { sentence } of sentences) {
    for (const { kind, text } of namesOf(sentence)) named[kind as keyof typeof named].add(text)
  }
  return { hashtags: [...named.hashtag], mentions: [...named.mention], links: [...named.link] }
}

const yearsIn = remember(({ entities }) =>
  entities.flatMap(({ date }) => (date?.year === undefined ? [] : [date.year])),
)

/** The one year that the draft names, if it is only one. */
function yearOf(draft: Draft): { draftYear?: number } {
  const years = new Set<number>()
  for (const { sentence } of draft.sentences) for (const year of yearsIn(sentence)) years.add(year)
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
