import type { Severity } from '../pack/schema.ts'
import type { Fix, Principle } from '../rules/define.ts'

export interface Finding {
  /** Rule id. */
  readonly rule: string
  readonly severity: Severity
  /** UTF-16 code units in the given text, the end excluded; the whole text for a finding about all of it. */
  readonly start: number
  readonly end: number
  /** About the draft as a whole: no words of it are to be pointed at. */
  readonly whole: boolean
  readonly message: string
  readonly fixes: readonly Fix[]
  /** Stays the same while the flagged words stand, wherever they move: what a dismissal holds on to. */
  readonly identity: string
}

/** What a draft names, each once, in the order of the text. */
export interface Named {
  readonly hashtags: readonly string[]
  readonly mentions: readonly string[]
  readonly links: readonly string[]
}

export interface Report {
  readonly findings: readonly Finding[]
  /** For each principle 0–1, 1 for a draft with nothing to say about it. */
  readonly principles: Readonly<Record<Principle, number>>
  /** Rules that threw on this draft and were left out of it. */
  readonly skipped: readonly string[]
  readonly named: Named
}
