import type { Day } from '../../../draft/dates.ts'
import type { Draft, Placed, Span } from '../../../draft/types.ts'
import { type Facts, facts } from './facts.ts'

/** One of the two texts, and the day from which its dates are read. */
export interface Side {
  readonly draft: Draft
  readonly today: Day
  readonly year: number | undefined
}

/** A fact with the sentence where it stands, and as it is written there. */
export type Located<T> = T & { readonly placed: Placed; readonly written: string }

/** What is picked of the facts of a whole text. */
export function spread<T extends Span>({ draft }: Side, pick: (facts: Facts) => readonly T[]): Located<T>[] {
  return draft.sentences.flatMap((placed) =>
    pick(facts(placed.sentence)).map((fact) => ({
      ...fact,
      placed,
      written: placed.sentence.text.slice(fact.start, fact.end),
    })),
  )
}
