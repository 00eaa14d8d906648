import type { Right } from '../misspellings.ts'

/** A non-standard spelling and what stands for it. */
export interface Misspelling extends Right {
  /** Index of the first word, and of the one after the last, in the words given. */
  readonly first: number
  readonly last: number
}
