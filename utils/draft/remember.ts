import type { Sentence } from './types.ts'

/**
 * The same question about a sentence, answered once and remembered while the sentence stands. For draft rules whose
 * check asks something of every sentence at every keystroke.
 */
export function remember<T>(ask: (sentence: Sentence) => T): (sentence: Sentence) => T {
  const answers = new WeakMap<Sentence, { readonly answer: T }>()
  return (sentence) => {
    const known = answers.get(sentence)
    if (known) return known.answer
    const answer = ask(sentence)
    answers.set(sentence, { answer })
    return answer
  }
}
