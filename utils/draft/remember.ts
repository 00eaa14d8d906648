import type { Sentence } from './types.ts'

let questions = 0

/** Answers about a sentence. It is no part of what the sentence says, and never written out with it. */
export class Memory {
  /** By the number of the question; made at its full length, for a list that grows is copied time and again. */
  readonly answers: unknown[] = new Array(questions)
  /** One bit for each signal of the lexicon room (see `lexicon/signals.ts`), and for how many it has been asked. */
  bits: readonly number[] = none
  asked = 0
  /** What the checker of its draft has found in it (see `checker/checker.ts`). */
  checked: unknown

  toJSON(): undefined {
    return undefined
  }
}

const none: readonly never[] = []
/** Stands for an answer that is `undefined`. */
const nothing = Symbol('nothing')

/** The same question about a sentence, answered once and remembered while the sentence stands. */
export function remember<T>(ask: (sentence: Sentence) => T): (sentence: Sentence) => T {
  const question = questions++
  return (sentence) => {
    const { answers } = sentence.memory
    const known = answers[question]
    if (known !== undefined) return (known === nothing ? undefined : known) as T
    const answer = ask(sentence)
    answers[question] = answer === undefined ? nothing : answer
    return answer
  }
}
