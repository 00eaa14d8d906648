import type { Span, Word } from '../draft/types.ts'
import { anyForm, gives, type Signal } from './signals.ts'

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

/** A word list made searchable. As a signal it tells where one of its phrases may begin. */
export interface Lexicon extends Signal {
  /** Every longest match in running words; a phrase's words must follow each other with only spaces between. */
  readonly find: (words: readonly Word[]) => Match[]
  /** The entry for a single word or phrase, in lower case. */
  readonly get: (phrase: string) => Compiled[number] | undefined
  readonly has: (phrase: string) => boolean
}

/**
 * Makes a word list searchable: only words that begin one of its phrases are looked up, however long the list. A list
 * that is made of a pack is `passing`: it does without a signal of its own, since signals are for ever.
 */
export function createLexicon(entries: Compiled, lifetime: 'lasting' | 'passing' = 'lasting'): Lexicon {
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
  const signal = lifetime === 'lasting' ? anyForm((lower) => byFirst.has(lower)) : always
  return {
    ...signal,
    get: (phrase) => exact.get(phrase),
    has: (phrase) => exact.has(phrase),
    find(words) {
      const matches: Match[] = []
      for (let at = 0; at < words.length; at++) {
        if (signal !== always && !gives(words[at]!, signal)) continue
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

const always: Signal = { index: -1, clauses: [] }

function follows(words: readonly Word[], at: number, wanted: readonly string[]): boolean {
  for (let i = 1; i < wanted.length; i++) {
    const word = words[at + i]
    if (!word?.joined || word.lower !== wanted[i]) return false
  }
  return true
}
