import { createParser } from '../draft/parse.ts'
import { remember } from '../draft/remember.ts'
import type { Draft, Sentence } from '../draft/types.ts'
import { hasBit } from '../lexicon/bits.ts'
import { isIndonesian, isWordedIndonesian } from '../lexicon/language.ts'
import type { Context, DraftRule, Rule, SentenceRule } from '../rules/define.ts'
import { rules as allRules } from '../rules/index.ts'
import { type Active, activeRules } from './active.ts'
import { Content } from './content.ts'
import type { Report } from './finding.ts'
import { hashtagsOf, type Spelt } from './hashtags.ts'
import { identify } from './identify.ts'
import { Notes } from './notes.ts'
import { scorePrinciples } from './principles.ts'
import { moved, type Settled, settleInDraft, settleInSentence } from './settle.ts'
import { replaced } from './tally.ts'
import { isExcused, type SettledTone, settleTones } from './tone/settleTones.ts'

/** What is remembered of a sentence while it stands and its surroundings stay the same. */
interface Memory {
  readonly surroundings: Surroundings
  readonly sentence: Sentence
  /** By rule, as a rule that fails elsewhere in the draft is left out. */
  readonly found: { readonly rule: SentenceRule; readonly settled: Settled }[]
  /** By index of the draft rule; those left out are blank. */
  readonly notes: { readonly index: number; readonly note: unknown }[]
  /** What it sounds like, told where the rule itself finds nothing in it. */
  readonly tones: readonly SettledTone[]
  readonly failed: string[]
}

/** What a sentence is asked, and where: one object as long as neither changes. */
interface Surroundings {
  readonly active: Active
  /** Without `history`, so that a new post in the log does not cost a whole check. */
  readonly context: Context
}

export interface Checker {
  /** Checks a draft as it is now. Only sentences that changed since the call before are looked at anew. */
  readonly check: (text: string, context: Omit<Context, 'draftYear'>) => Report
}

/**
 * Makes a checker that remembers its latest draft: keep one for each composer. A rule that throws, or that points
 * outside its sentence, is left out of this draft (`skipped`); the others go on. What is asked of single sentences
 * never sees `history`.
 */
export function createChecker(rules: readonly Rule[] = allRules): Checker {
  const parse = createParser()
  let surroundings: Surroundings | undefined
  const content = new Content()
  /** What is remembered of each sentence of the latest draft. */
  let memories: readonly Memory[] = []
  /** By index of the draft rule, of those that take notes. */
  let notes: readonly (Notes | undefined)[] = []
  /** How often rules failed in sentences. */
  let failures = 0

  /** What surrounds the sentences now; all that is remembered of them is forgotten when it changed. */
  const surround = (context: Context): Surroundings => {
    if (surroundings && isAlike(surroundings.context, context)) return surroundings
    surroundings = {
      active: activeRules(rules, context.pack, context.kind),
      context: { ...context, history: [] },
    }
    return surroundings
  }

  /** Puts what is to be remembered of some sentences in the place of what was. */
  const keep = (
    from: number,
    removed: readonly Memory[],
    added: readonly Sentence[],
    around: Surroundings,
  ) => {
    const fresh = memoriesOf(added, around)
    memories = replaced(memories, from, removed.length, fresh)
    for (const { failed } of removed) failures -= failed.length
    for (const { failed } of fresh) failures += failed.length
    for (const noted of notes) noted?.replace(from, removed.length, fresh.length)
    for (let i = 0; i < fresh.length; i++)
      for (const { index, note } of fresh[i]!.notes) notes[index]!.put(from + i, note)
  }

  return {
    check(text, given) {
      const draft = parse(text)
      const { from, removed, added } = content.follow(draft)
      const context: Context = { ...given, ...content.year }
      const earlier = surroundings
      const around = surround(context)
      const { draftRules } = around.active
      if (around === earlier) keep(from, memories.slice(from, from + removed.length), added, around)
      else {
        memories = []
        notes = draftRules.map(({ note, blank }) => (note ? new Notes(blank) : undefined))
        failures = 0
        keep(0, [], content.sentences, around)
      }
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
      for (let index = 0; index < draftRules.length; index++) {
        const rule = draftRules[index]!
        const noted = notes[index] ?? noNotes
        if (skipped.has(rule.id) || (rule.blank !== undefined && !rule.missing && noted.held.length === 0))
          continue
        const before = all.length
        try {
          settleAll(rule, draft, context, noted, all)
        } catch {
          all.length = before
          skipped.add(rule.id)
        }
      }
      const principles = scorePrinciples(all)
      addTones(memories, draft, skipped, all)
      const findings = identify(all)
      return { findings, principles, skipped: [...skipped], named: content.named }
    },
  }
}

const noNotes = new Notes(undefined)

/**
 * What the rules say of sentences, as long as their surroundings are the same. They are asked rule by rule: the code of
 * all rules together is far larger than what a processor keeps at hand.
 */
function memoriesOf(sentences: readonly Sentence[], surroundings: Surroundings): Memory[] {
  const { sentenceRules, draftRules, wake } = surroundings.active
  const memories: Memory[] = []
  const fresh: Memory[] = []
  const awake: (readonly number[])[] = []
  const tags: { readonly memory: Memory; readonly tag: Spelt; readonly awake: readonly number[] }[] = []
  for (const sentence of sentences) {
    let memory = sentence.memory.checked as Memory | undefined
    if (memory?.surroundings !== surroundings) {
      const failed: string[] = []
      const tones = settleTones(sentence, surroundings.active.toned, surroundings.context, failed)
      memory = { surroundings, sentence, found: [], notes: [], tones, failed }
      sentence.memory.checked = memory
      fresh.push(memory)
      awake.push(wake(sentence))
      for (const tag of hashtagsOf(sentence)) tags.push({ memory, tag, awake: wake(tag.sentence) })
    }
    memories.push(memory)
  }
  for (let index = 0; index < sentenceRules.length; index++) {
    const rule = sentenceRules[index]!
    for (let i = 0; i < fresh.length; i++) if (hasBit(awake[i]!, index)) settle(rule, fresh[i]!)
    if (rule.hashtags)
      for (const { memory, tag, awake } of tags) if (hasBit(awake, index)) settle(rule, memory, tag)
  }
  for (let index = 0; index < draftRules.length; index++) {
    for (let i = 0; i < fresh.length; i++)
      if (hasBit(awake[i]!, sentenceRules.length + index)) takeNote(draftRules[index]!, index, fresh[i]!)
  }
  return memories
}

/** Adds the findings of a rule in a sentence, or in a hashtag of it, to what is remembered of it. */
function settle(rule: SentenceRule, memory: Memory, tag?: Spelt): void {
  const { sentence, surroundings, found, failed } = memory
  const { context } = surroundings
  if (!isOwnLanguage(rule, sentence)) return
  try {
    for (const flag of rule.check(tag?.sentence ?? sentence, context)) {
      const { message, severity } = flag
      const own = tag ? { start: tag.start, end: tag.end, message, ...(severity && { severity }) } : flag
      const settled = settleInSentence(rule, own, sentence, context)
      if (settled) found.push({ rule, settled })
      // One finding is enough for a hashtag.
      if (tag) break
    }
  } catch {
    failed.push(rule.id)
  }
}

function takeNote(rule: DraftRule, index: number, { sentence, surroundings, notes, failed }: Memory): void {
  if (!rule.note) return
  try {
    notes.push({ index, note: rule.note(sentence, surroundings.context) })
  } catch {
    failed.push(rule.id)
  }
}

/** Adds the findings of a draft rule; none about Indonesian wording in sentences of another language. */
function settleAll(rule: DraftRule, draft: Draft, context: Context, notes: Notes, all: Settled[]): void {
  for (const flag of rule.check(draft, context, notes.all, notes.held)) {
    if (!flag.in) all.push(settleInDraft(rule, flag, draft.text, context))
    else {
      const { sentence, at } = flag.in
      const settled = settleInSentence(rule, flag, sentence, context)
      if (settled && isOwnLanguage(rule, sentence)) all.push(moved(settled, at))
    }
  }
}

/** Adds the tones of sentences in which the rules that they speak for find nothing. */
function addTones(memories: readonly Memory[], draft: Draft, skipped: Set<string>, all: Settled[]): void {
  for (let index = 0; index < memories.length; index++) {
    const { tones, sentence } = memories[index]!
    for (const { tone, settled } of tones) {
      const start = draft.sentences[index]!.at
      const end = start + sentence.raw.length
      const isTold = all.some((one) => one.rule === settled.rule && one.start < end && one.end > start)
      if (isTold || skipped.has(settled.rule)) continue
      try {
        if (!isExcused(tone, draft)) all.push(moved(settled, start))
      } catch {
        skipped.add(settled.rule)
      }
    }
  }
}

const readsIndonesian = remember(({ words }) => isIndonesian(words))
const isWorded = remember(({ words }) => isWordedIndonesian(words))

/** Whether a rule about Indonesian wording may speak in a sentence; every other may. */
const isOwnLanguage = ({ language }: Rule, sentence: Sentence): boolean =>
  !language || (language === 'spelling' ? isWorded(sentence) : readsIndonesian(sentence))

/** Whether what is asked of single sentences has the same answers in two contexts. */
function isAlike(one: Context, other: Context): boolean {
  return (
    one.pack === other.pack &&
    one.platform === other.platform &&
    one.kind === other.kind &&
    one.account === other.account &&
    one.draftYear === other.draftYear &&
    isSame(one.today, other.today) &&
    isSame(one.replyTo, other.replyTo) &&
    isSame(one.media, other.media)
  )
}

const isSame = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other)
