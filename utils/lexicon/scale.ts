import type { Sentence } from '../draft/types.ts'
import { is, type Mark } from './marker.ts'
import { isDenied } from './stance.ts'

/** What one word of a class weighs, how many of them count, and whether a denial right before takes it away. */
export interface Weight {
  readonly name: string
  readonly each: number
  readonly most: number
  readonly deniable?: true
}

export interface Weighed {
  readonly sum: number
  /** The marks that were laid on the scale, in their order. */
  readonly marks: readonly (Mark & { readonly counted: string })[]
  readonly has: (...names: readonly string[]) => boolean
}

/**
 * Weighs the tone of a sentence: no word decides, but many that point the same way do. A mark counts in the first of the
 * weights whose class it stands in, the same phrase once.
 */
export function weigh(sentence: Sentence, marks: readonly Mark[], weights: readonly Weight[]): Weighed {
  const seen = new Map<string, Set<string>>()
  const laid: (Mark & { readonly counted: string })[] = []
  for (const mark of marks) {
    const weight = weights.find(({ name }) => is(mark, name))
    if (!weight || (weight.deniable && isDenied(sentence, mark.first, 2))) continue
    laid.push({ ...mark, counted: weight.name })
    const phrases = seen.get(weight.name) ?? new Set()
    seen.set(weight.name, phrases.add(mark.phrase))
  }
  const sum = weights.reduce(
    (all, { name, each, most }) => all + each * Math.min(most, seen.get(name)?.size ?? 0),
    0,
  )
  return { sum, marks: laid, has: (...names) => names.some((name) => seen.has(name)) }
}
