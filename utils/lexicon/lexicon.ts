import type { Span, Word } from '../draft/types.ts'

/** A compiled word list: what the build makes of a `.txt` file. */
export type Compiled = readonly (readonly [
  phrase: string,
  values: readonly string[],
  tags: readonly string[],
])[]

export interface Match extends Span {
  readonly phrase: string
  readonly values: readonly string[]
  readonly tags: readonly string[]
  /** Index of the first matched word, and of the one after the last, in the words given. */
  readonly first: number
  readonly last: number
}

interface Candidate {
  readonly words: readonly string[]
  readonly entry: Compiled[number]
}

export interface Lexicon {
  /** Every longest match in running words; a phrase's words must follow each other with only spaces between. */
  readonly find: (words: readonly Word[]) => Match[]
  /** The entry for a single word or phrase, in lower case. */
  readonly get: (phrase: string) => Compiled[number] | undefined
  readonly has: (phrase: string) => boolean
}

/** Makes a word list searchable: a map of first words, so that a text costs one look-up a word however long the list. */
export function createLexicon(entries: Compiled): Lexicon {
  const exact = new Map<string, Compiled[number]>()
  const byFirst = new Map<string, Candidate[]>()
  for (const entry of entries) {
    exact.set(entry[0], entry)
    const words = entry[0].split(' ')
    const list = byFirst.get(words[0]!) ?? []
    list.push({ words, entry })
    byFirst.set(words[0]!, list)
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length)
  return {
    get: (phrase) => exact.get(phrase),
    has: (phrase) => exact.has(phrase),
    find(words) {
      const matches: Match[] = []
      for (let at = 0; at < words.length; at++) {
        const hit = byFirst.get(words[at]!.lower)?.find((candidate) => follows(words, at, candidate.words))
        if (!hit) continue
        const last = at + hit.words.length
        const [phrase, values, tags] = hit.entry
        matches.push({
          start: words[at]!.start,
          end: words[last - 1]!.end,
          phrase,
          values,
          tags,
          first: at,
          last,
        })
        at = last - 1
      }
      return matches
    },
  }
}

function follows(words: readonly Word[], at: number, wanted: readonly string[]): boolean {
  for (let i = 1; i < wanted.length; i++) {
    const word = words[at + i]
    if (!word?.joined || word.lower !== wanted[i]) return false
  }
  return true
}
