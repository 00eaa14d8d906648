import { parseDraft } from '../draft/parse.ts'
import { type CitizenFacts, readCitizen } from '../lexicon/citizens.ts'
import type { AspirationKind } from './schema.ts'

/** What a message may be, and the words in it that say so. Never more than a suggestion: a person decides. */
export interface KindSuggestion {
  /** Undefined where nothing in the message tells. */
  readonly kind: AspirationKind | undefined
  readonly because: readonly string[]
}

/** Longer messages are judged by their beginning. */
const longest = 5000
const mostWords = 5

/**
 * Suggests the kind of a citizen's message. The rules, the first that fits:
 * 1. insults, and no trouble named that could be seen to: abuse. An angry complaint stays a complaint.
 * 2. a rumour that is passed on or asked about: hoax.
 * 3. an open proposal: suggestion.
 * 4. praise, and no trouble but one that is over: praise.
 * 5. asked for terms, times or places: question.
 * 6. a trouble: complaint. 7. any proposal: suggestion. 8. any question: question. 9. any praise: praise.
 */
export function suggestKind(text: string): KindSuggestion {
  const { sentences } = parseDraft(text.slice(0, longest))
  const facts = sentences.map(({ sentence }) => readCitizen(sentence))
  const all = (of: (one: CitizenFacts) => readonly string[]) => facts.flatMap(of)
  const any = (of: (one: CitizenFacts) => boolean) => facts.some(of)
  const trouble = all((one) => one.trouble)
  const praise = all((one) => one.praise)
  const asks = all((one) => one.asks)
  const proposes = all((one) => one.proposes)
  const rumour = all((one) => one.rumour)
  const abuse = all((one) => one.abuse)
  const sureTrouble = any((one) => one.sureTrouble)
  const questioned = any((one) => one.questionMark) || asks.length > 0
  const mended = any((one) => one.mended)
  const found = (kind: AspirationKind, words: readonly string[]): KindSuggestion => ({
    kind,
    because: [...new Set(words.map((word) => word.toLowerCase()))].slice(0, mostWords),
  })
  if (abuse.length > 0 && !sureTrouble) return found('abuse', abuse)
  if (any((one) => one.sureRumour)) return found('hoax', rumour)
  if (any((one) => one.hearsay) && questioned && !sureTrouble) return found('hoax', rumour)
  if (any((one) => one.sureProposal)) return found('suggestion', proposes)
  if (praise.length > 0 && (mended || trouble.length === 0) && !questioned) return found('praise', praise)
  if (any((one) => one.asksDetail) && !sureTrouble) return found('question', asks)
  if (sureTrouble && !mended) return found('complaint', trouble)
  if (proposes.length > 0) return found('suggestion', proposes)
  if (praise.length > 0 && mended) return found('praise', praise)
  if (questioned)
    return found(trouble.length > 0 && asks.length === 0 ? 'complaint' : 'question', [...trouble, ...asks])
  if (trouble.length > 0 && praise.length === 0) return found('complaint', trouble)
  if (praise.length > 0) return found('praise', praise)
  return { kind: undefined, because: [] }
}
