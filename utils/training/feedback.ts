import type { Severity } from '../pack/schema.ts'
import type { Fact, Fault, Verdict } from './schema.ts'

/** What a trainee gives: marked stretches (UTF-16 code units of the draft), a text, or a verdict. */
export type Answer =
  | { readonly type: 'marks'; readonly spans: readonly Stretch[] }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'verdict'; readonly verdict: Verdict }

export interface Stretch {
  readonly start: number
  readonly end: number
}

export type Aspect = 'tone' | 'hashtag' | 'length'

/** One thing that is said of an answer: what was right, missed, invented or against a rule, and why. */
export type Remark =
  | { readonly code: 'found' | 'missed'; readonly fault: Fault }
  /** Marked, though nothing is wrong there. */
  | { readonly code: 'false-alarm'; readonly words: string }
  /** Marked and not planted, but the checker has something to say of it too: it costs nothing. */
  | { readonly code: 'also'; readonly words: string; readonly rule: string; readonly message: string }
  | {
      readonly code: 'rule'
      readonly rule: string
      readonly severity: Severity
      readonly message: string
      readonly words: string
    }
  | { readonly code: 'told' | 'untold'; readonly fact: Fact }
  /** A figure, quotation, address or account that nothing given holds. */
  | { readonly code: 'invented'; readonly words: string }
  | { readonly code: 'lost'; readonly words: string }
  | { readonly code: 'aspect'; readonly aspect: Aspect }
  | { readonly code: 'right-verdict' | 'wrong-verdict'; readonly because: string }
  | { readonly code: 'empty' }

export interface Feedback {
  /** 0 to 1, in steps of 0.01. */
  readonly score: number
  /** At least `passMark`. */
  readonly passed: boolean
  readonly remarks: readonly Remark[]
}

export const passMark = 0.7

export function feedback(score: number, remarks: readonly Remark[]): Feedback {
  const rounded = Math.round(Math.min(1, Math.max(0, score)) * 100) / 100
  return { score: rounded, passed: rounded >= passMark, remarks }
}
