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
  test(sentence: Sentence): boolean
  exec(sentence: Sentence): RegExpExecArray | null
  /** Every match; the expression needs the flag `g`. */
  all(sentence: Sentence): Iterable<RegExpExecArray>
}

/** Makes a pattern over `sentence.lower`, or over `text` where capitals matter. */
export function pattern(expression: RegExp, over: 'lower' | 'text' = 'lower'): Pattern {
  return new OverSentence(expression, over)
}

/** There are a thousand: with functions of its own for each, or all that each asks made at once, a start took longer. */
class OverSentence implements Pattern {
  readonly expression: RegExp
  private readonly over: 'lower' | 'text'
  private asked: Condition['asks'] | undefined

  constructor(expression: RegExp, over: 'lower' | 'text') {
    this.expression = expression
    this.over = over
  }

  get asks(): Condition['asks'] {
    if (this.asked) return this.asked
    // The build has read it off the literals already.
    const { requires } = this.expression as RegExp & { readonly requires?: ListedRequirement }
    this.asked = allPieces(requires ?? requirementOf(this.expression.source)).asks
    return this.asked
  }

  test(sentence: Sentence): boolean {
    return meets(sentence, this) && this.expression.test(sentence[this.over])
  }

  exec(sentence: Sentence): RegExpExecArray | null {
    return meets(sentence, this) ? this.expression.exec(sentence[this.over]) : null
  }

  all(sentence: Sentence): Iterable<RegExpExecArray> {
    return meets(sentence, this) ? sentence[this.over].matchAll(this.expression) : none
  }
}

const none: readonly RegExpExecArray[] = []
