import type { Sentence } from '../draft/types.ts'
import { hasAttribution } from './attribution.ts'
import entries from './jawaban.txt'
import { createLexicon } from './lexicon.ts'
import { readReply } from './replies.ts'

/** What one sentence contributes to an answer to a citizen. */
export interface AnswerFacts {
  readonly greeting: boolean
  /** Thanks, an apology, sympathy. */
  readonly empathy: boolean
  /** A figure, a day, an hour, an address on the web: something that can be checked. */
  readonly facts: boolean
  /** Where it comes from. */
  readonly source: boolean
  readonly step: boolean
  readonly unit: boolean
  readonly channel: boolean
  readonly time: boolean
  /** Words by which the office defends itself or blames who wrote. */
  readonly defence: readonly string[]
  /** Promises that nobody can keep for certain, as they stand there. */
  readonly promise: readonly string[]
}

const greetings = createLexicon(entries.section('sapaan'))
const warmth = createLexicon(entries.section('empati'))
const defences = createLexicon(entries.section('membela'))

/** Reads a sentence of an answer. */
export function readAnswer(sentence: Sentence): AnswerFacts {
  const { words, text, entities } = sentence
  const shown = (spans: readonly { readonly start: number; readonly end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end))
  const { step, unit, channel, time, promises } = readReply(sentence)
  const defence = shown(defences.find(words))
  // `petugas sudah bekerja keras` is no step, and names nobody who will see to it.
  const answers = defence.length === 0
  return {
    greeting: greetings.find(words).length > 0,
    empathy: warmth.find(words).length > 0,
    facts: entities.some(({ kind }) => /^(?:date|time|link)$/u.test(kind)) || /\d/u.test(text),
    source: hasAttribution(sentence) || entities.some(({ kind }) => kind === 'link'),
    step: step && answers,
    unit: unit && answers,
    channel,
    time,
    defence,
    promise: shown(promises),
  }
}
