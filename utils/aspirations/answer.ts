import { parseDraft, spanOf } from '../draft/parse.ts'
import type { Span } from '../draft/types.ts'
import { readAnswer } from '../lexicon/answers.ts'
import { suggestKind } from './kind.ts'
import type { AspirationKind } from './schema.ts'

/** What an answer to a citizen may hold, in the order in which it is written. */
export const answerParts = [
  'greeting',
  'empathy',
  'facts',
  'source',
  'step',
  'unit',
  'channel',
  'time',
] as const
export type AnswerPart = (typeof answerParts)[number]

/** What an answer must not hold: the office's defence, and promises that nobody can keep. */
export const answerFaults = ['defence', 'promise'] as const
export type AnswerFault = (typeof answerFaults)[number]

/**
 * What the answer to each kind of message wants. Perpres 76/2013 (complaints: what is done, by whom, until when, where it
 * can be followed), Permen PANRB 83/2012 (courtesy); a rumour is met with a fact and its source.
 */
export const answerWants: Readonly<Record<AspirationKind, readonly AnswerPart[]>> = {
  complaint: ['greeting', 'empathy', 'step', 'unit', 'channel', 'time'],
  question: ['greeting', 'facts', 'source', 'channel'],
  suggestion: ['greeting', 'empathy', 'step', 'unit'],
  praise: ['greeting', 'empathy'],
  abuse: ['greeting', 'channel'],
  hoax: ['greeting', 'facts', 'source', 'channel'],
}

/** Words of an answer that should go. Offsets count UTF-16 units in the answer. */
export interface AnswerFlaw extends Span {
  readonly fault: AnswerFault
  readonly words: string
}

/** How an answer stands beside what it answers. */
export interface AnswerHelp {
  readonly kind: AspirationKind
  /** What this kind wants, and whether the answer has it. */
  readonly parts: readonly { readonly part: AnswerPart; readonly has: boolean }[]
  /** What should go. */
  readonly faults: readonly AnswerFlaw[]
}

/** Longer messages and answers are judged by their beginning. */
const longest = 5000
const mostFaults = 5

/** Compares an answer with the message that it answers; undefined where nothing tells what that message is. */
export function helpAnswer(answered: string, answer: string): AnswerHelp | undefined {
  const { kind } = suggestKind(answered)
  if (kind === undefined) return undefined
  const read = parseDraft(answer.slice(0, longest)).sentences.map((placed) => ({
    placed,
    facts: readAnswer(placed.sentence),
  }))
  const has = (part: AnswerPart) => read.some(({ facts }) => facts[part])
  const asked = kind === 'hoax' || kind === 'question'
  const explained = asked || has('step')
  const flaws = (fault: AnswerFault) =>
    read.flatMap(({ placed, facts }) =>
      (fault === 'promise'
        ? facts.promise
        : kind === 'praise'
          ? []
          : facts.defence.filter(({ explains, denies }) => !(explains && explained) && !(denies && asked))
      ).map((span) => {
        const { start, end } = spanOf(placed, span)
        return { fault, start, end, words: answer.slice(start, end) }
      }),
    )
  return {
    kind,
    parts: answerWants[kind].map((part) => ({ part, has: has(part) })),
    faults: answerFaults.flatMap(flaws).slice(0, mostFaults),
  }
}
