import { createParser } from '../draft/parse.ts'
import { remember } from '../draft/remember.ts'
import type { Draft, Sentence } from '../draft/types.ts'
import { isIndonesian } from '../lexicon/language.ts'
import type { Context, DraftRule, Flag, Rule, SentenceRule } from '../rules/define.ts'
import { rules as allRules } from '../rules/index.ts'
import { type Active, activeRules } from './active.ts'
import { Content } from './content.ts'
import type { Report } from './finding.ts'
import { identify } from './identify.ts'
import { Notes } from './notes.ts'
import { scorePrinciples } from './principles.ts'
import { moved, type Settled, settleInDraft, settleInSentence } from './settle.ts'
import { replaced } from './tally.ts'

/** What is remembered of a sentence while it stands and its surroundings stay the same. */
interface Memory {
  /** By rule, as a rule that fails elsewhere in the draft is left out. */
  readonly found: readonly { readonly rule: SentenceRule; readonly settled: Settled }[]
  /** By index of the draft rule. */
  readonly notes: readonly unknown[]
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
  let active!: Active
  let memory = new WeakMap<Sentence, Memory>()
  let signature = ''
  const content = new Content()
  /** What is remembered of each sentence of the latest draft. */
  let memories: readonly Memory[] = []
  /** By index of the draft rule. */
  let notes: readonly Notes[] = []
  /** How often rules failed in sentences. */
  let failures = 0

  /** Forgets everything when the context changed, and leaves out the rules that the pack switches off. */
  const prepare = (context: Context): boolean => {
    const now = signatureOf(context)
    if (now === signature) return false
    signature = now
    memory = new WeakMap()
    active = activeRules(rules, context.pack)
    return true
  }

  /** Puts what is to be remembered of some sentences in the place of what was. */
  const keep = (from: number, removed: readonly Memory[], added: readonly Sentence[], context: Context) => {
    const alone: Context = { ...context, history: [] }
    const fresh = added.map((sentence) => lookAt(sentence, alone))
    memories = replaced(memories, from, removed.length, fresh)
    for (const { failed } of removed) failures -= failed.length
    for (const { failed } of fresh) failures += failed.length
    for (let index = 0; index < notes.length; index++)
      notes[index]!.replace(
        from,
        removed.length,
        fresh.map((memory) => memory.notes[index]),
      )
  }

  const lookAt = (sentence: Sentence, context: Context): Memory => {
    const known = memory.get(sentence)
    if (known) return known
    const failed: string[] = []
    const found: { rule: SentenceRule; settled: Settled }[] = []
    const { sentenceRules, draftRules, blanks, wake } = active
    const notes = blanks.slice()
    for (const index of wake(sentence)) {
      const rule = sentenceRules[index] ?? draftRules[index - sentenceRules.length]!
      try {
        if (rule.scope !== 'sentence') {
          if (rule.note) notes[index - sentenceRules.length] = rule.note(sentence, context)
        } else if (!rule.language || readsIndonesian(sentence)) {
          for (const settled of settle(rule, rule.check(sentence, context), sentence, context))
            found.push({ rule, settled })
        }
      } catch {
        failed.push(rule.id)
        if (rule.scope !== 'sentence') notes[index - sentenceRules.length] = undefined
      }
    }
    const made = { found, notes, failed }
    memory.set(sentence, made)
    return made
  }

  return {
    check(text, given) {
      const draft = parse(text)
      const { from, removed, added } = content.follow(draft)
      const context: Context = { ...given, ...content.year }
      if (prepare(context)) {
        memories = []
        notes = active.blanks.map((blank) => new Notes(blank))
        failures = 0
        keep(0, [], content.sentences, context)
      } else keep(from, memories.slice(from, from + removed.length), added, context)
      const skipped = new Set<string>()
      if (failures > 0) for (const { failed } of memories) for (const id of failed) skipped.add(id)
      const all: Settled[] = []
      for (let index = 0; index < memories.length; index++) {
        const { found } = memories[index]!
        for (let i = 0; i < found.length; i++) {
          const { rule, settled } = found[i]!
          if (!skipped.has(rule.id)) all.push(moved(settled, draft.sentences[index]!.at))
        }
      }
      for (const [index, rule] of active.draftRules.entries()) {
        const noted = notes[index]!
        if (skipped.has(rule.id) || (rule.blank !== undefined && !rule.missing && noted.held.length === 0))
          continue
        try {
          all.push(...settleAll(rule, draft, context, noted))
        } catch {
          skipped.add(rule.id)
        }
      }
      const findings = identify(all)
      return { findings, principles: scorePrinciples(findings), skipped: [...skipped], named: content.named }
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
function settleAll(rule: DraftRule, draft: Draft, context: Context, notes: Notes): Settled[] {
  const all: Settled[] = []
  for (const flag of rule.check(draft, context, notes.all, notes.held)) {
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

const packIds = new WeakMap<object, number>()
let packCount = 0

/** What a sentence rule's answer may depend on, apart from the sentence. */
function signatureOf({ platform, kind, account, today, draftYear, pack, replyTo, media }: Context): string {
  if (!packIds.has(pack)) packIds.set(pack, ++packCount)
  return JSON.stringify([platform, kind, account, today, draftYear, packIds.get(pack), replyTo, media])
}
