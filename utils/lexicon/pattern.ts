import type { Sentence } from '../draft/types.ts'
import { type ListedRequirement, requirementOf } from './requirement.ts'
import { allPieces, type Condition, meets } from './signals.ts'

/**
 * A regular expression over the text of a sentence that is run only where the words stand that it cannot do without;
 * it reads them off itself. As a condition it tells where it may match.
 */
export interface Pattern extends Condition {
  /** For other texts than a whole sentence. */
  readonly expression: RegExp
  readonly test: (sentence: Sentence) => boolean
  readonly exec: (sentence: Sentence) => RegExpExecArray | null
  /** Every match; the expression needs the flag `g`. */
  readonly all: (sentence: Sentence) => Iterable<RegExpExecArray>
}

/** Makes a pattern over `sentence.lower`, or over `text` where capitals matter. */
export function pattern(expression: RegExp, over: 'lower' | 'text' = 'lower'): Pattern {
  // The build has read it off the literals already.
  const { requires } = expression as RegExp & { readonly requires?: ListedRequirement }
  const condition = allPieces(requires ?? requirementOf(expression.source))
  return {
    ...condition,
    expression,
    test: (sentence) => meets(sentence, condition) && expression.test(sentence[over]),
    exec: (sentence) => (meets(sentence, condition) ? expression.exec(sentence[over]) : null),
    all: (sentence) => (meets(sentence, condition) ? sentence[over].matchAll(expression) : none),
  }
}

const none: readonly RegExpExecArray[] = []
