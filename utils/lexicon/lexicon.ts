import type { Sentence, Span, Word } from '../draft/types.ts'
import { listOf } from './dictionary.ts'
import { allOf, gives, giveTo, meets, newSignal, type Signal } from './signals.ts'
import { type Entry, WordList } from './word-list.ts'

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
  readonly entry: Entry
}

/**
 * A word list made searchable. As a signal it tells of a word whether one of its phrases may begin there, as a condition
 * whether a sentence may hold one.
 */
export interface Lexicon extends Signal {
  /** Every longest match in running words; a phrase's words must follow each other with only spaces between. */
  readonly find: (words: readonly Word[]) => readonly Match[]
  /** The same in a whole sentence; at once none where none can stand. */
  readonly within: (sentence: Sentence) => readonly Match[]
  /** The entry for a single word or phrase, in lower case. */
  readonly get: (phrase: string) => Entry | undefined
  readonly has: (phrase: string) => boolean
}

interface LexiconOptions {
  /** Made of a pack: it does without a signal of its own, since signals are for ever. */
  readonly passing?: true
  /** A phrase that stands in several sections is one match with all their tags. */
  readonly merged?: true
  /** Only these of its phrases. */
  readonly keeps?: (phrase: string) => boolean
  /** Entries that are worked out for a first word. */
  readonly also?: (first: string) => readonly Entry[]
}

/** Makes a word list searchable: only words that begin one of its phrases are looked up, however long the list. */
export function createLexicon(
  entries: WordList | readonly Entry[],
  { passing, merged, keeps, also }: LexiconOptions = {},
): Lexicon {
  const list = entries instanceof WordList ? entries : listOf(entries)
  const signal = passing ? always : newSignal()
  const holds = passing ? always : newSignal()
  if (!passing) {
    list.watch(signal, 'begins')
    list.watch(holds, 'holds')
    if (also) for (const each of [signal, holds]) giveTo(each, (lower) => also(lower).length > 0)
  }
  const byFirst = new Map<string, readonly Candidate[]>()
  /** The phrases that begin with a word, the longest first. */
  const candidatesOf = (first: string): readonly Candidate[] => {
    const known = byFirst.get(first)
    if (known) return known
    const listed = list.beginning(first)
    const found = [
      ...(keeps ? listed.filter(([phrase]) => keeps(phrase)) : listed),
      ...(also?.(first) ?? none),
    ]
    const candidates = (merged ? merge(found) : found)
      .map((entry) => ({ words: entry[0].split(' '), entry }))
      .sort((a, b) => b.words.length - a.words.length)
    // A word of none is not kept: there are too many of them.
    if (candidates.length > 0) byFirst.set(first, candidates)
    return candidates
  }
  const get = (phrase: string) => also?.(phrase).findLast(([each]) => each === phrase) ?? list.get(phrase)
  const lexicon: Lexicon = {
    index: signal.index,
    asks: holds.asks,
    get,
    has: (phrase) => get(phrase) !== undefined,
    within: (sentence) => (meets(sentence, holds) ? lexicon.find(sentence.words) : none),
    find(words) {
      let matches: Match[] | undefined
      for (let at = 0; at < words.length; at++) {
        if (signal !== always && !gives(words[at]!, signal)) continue
        const candidates = candidatesOf(words[at]!.lower)
        let tried = 0
        while (tried < candidates.length && !follows(words, at, candidates[tried]!.words)) tried++
        const hit = candidates[tried]
        if (!hit) continue
        const last = at + hit.words.length
        const [phrase, values, tags] = hit.entry
        matches ??= []
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
      return matches ?? none
    },
  }
  return lexicon
}

/** One entry a phrase, with the tags of all. */
function merge(entries: readonly Entry[]): Entry[] {
  const seen = new Map<string, Entry>()
  for (const [phrase, values, tags] of entries)
    seen.set(phrase, [phrase, values, [...(seen.get(phrase)?.[2] ?? []), ...tags]])
  return [...seen.values()]
}

const none: readonly never[] = []
const always: Signal = { index: -1, ...allOf() }

function follows(words: readonly Word[], at: number, wanted: readonly string[]): boolean {
  for (let i = 1; i < wanted.length; i++) {
    const word = words[at + i]
    if (!word?.joined || word.lower !== wanted[i]) return false
  }
  return true
}
