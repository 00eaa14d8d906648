import type { Sentence, Span } from '../draft/types.ts'
import { hasAttribution } from './attribution.ts'
import entries from './jawaban.txt'
import { createLexicon } from './lexicon.ts'
import { readReply } from './replies.ts'

/** Words by which the office defends itself or blames who wrote. */
interface Defence extends Span {
  /** An explanation, beside a next step. */
  readonly explains: boolean
  /** A denial, which is what a rumour wants. */
  readonly denies: boolean
}

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
  readonly defence: readonly Defence[]
  /** Promises that nobody can keep for certain. */
  readonly promise: readonly Span[]
}

const greetings = createLexicon(entries.section('sapaan'))
const warmth = createLexicon(entries.section('empati'))
const defences = createLexicon(entries.section('membela'))

/** Reads a sentence of an answer. */
export function readAnswer(sentence: Sentence): AnswerFacts {
  const { words, text, entities } = sentence
  const { step, unit, channel, time, promises } = readReply(sentence)
  const found = defences.find(words).filter(({ tags }) => !tags.includes('tiada'))
  const defence = found.map(({ start, end, tags }) => ({
    start,
    end,
    explains: tags.includes('lepas'),
    denies: tags.includes('sangkal'),
  }))
  // `petugas sudah bekerja keras` is no step, and names nobody who will see to it.
  const answers = defence.every(({ explains }) => explains)
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
    promise: promises,
  }
}
