import type { Sentence, Span } from '../../draft/types.ts'

/** What a pack adds: the people and parties that stand for election. */
export interface Watched {
  readonly names: readonly string[]
  readonly parties: readonly string[]
}

/** No pack speaks of an election. */
export const nobody: Watched = { names: [], parties: [] }

/** Where names of the pack stand in the words of a sentence. */
export function findNames({ lower }: Sentence, names: readonly string[]): Span[] {
  const found: Span[] = []
  for (const name of names) {
    const wanted = name.toLowerCase()
    for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
      const end = at + wanted.length
      if (!/[\p{L}\p{N}#@_]/u.test(lower[at - 1] ?? ' ') && !/[\p{L}\p{N}_]/u.test(lower[end] ?? ' ')) {
        found.push({ start: at, end })
        break
      }
    }
  }
  return found
}
