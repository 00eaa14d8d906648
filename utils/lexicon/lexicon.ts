import type { Sentence, Span, Word } from '../draft/types.ts'
import { listOf } from './dictionary.ts'
import { addTo } from './multimap.ts'
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

/** The phrases that begin with a word. */
interface Beginning {
  /** The word by itself. */
  readonly alone: Candidate | undefined
  /** Those of more words by their second, the longest first. */
  readonly longer: ReadonlyMap<string, readonly Candidate[]>
}

/**
 * A word list made searchable. As a signal it tells of a word whether one of its phrases may begin there, as a condition
 * whether a sentence may hold one.
 */
export interface Lexicon extends Signal {
  /** Every longest match in running words; a phrase's words must follow each other with only spaces between. */
  readonly find: (words: readonly Word[]) => readonly Match[]
  /** The longest match that begins with one of them. */
  readonly at: (words: readonly Word[], index: number) => Match | undefined
  /** The same as `find` in a whole sentence; at once none where none can stand. */
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
  const byFirst = new Map<string, Beginning>()
  /** The phrases that begin with a word. */
  const beginningOf = (first: string): Beginning | undefined => {
    const known = byFirst.get(first)
    if (known) return known
    const listed = list.beginning(first)
    const found = [
      ...(keeps ? listed.filter(([phrase]) => keeps(phrase)) : listed),
      ...(also?.(first) ?? none),
    ]
    // A word of none is not kept: there are too many of them.
    if (found.length === 0) return undefined
    const beginning = arrange(merged ? merge(found) : found)
    byFirst.set(first, beginning)
    return beginning
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
        const match = lexicon.at(words, at)
        if (!match) continue
        matches ??= []
        matches.push(match)
        at = match.last - 1
      }
      return matches ?? none
    },
    at(words, at) {
      if (signal !== always && !gives(words[at]!, signal)) return undefined
      const beginning = beginningOf(words[at]!.lower)
      const hit = beginning && longest(words, at, beginning)
      if (!hit) return undefined
      const last = at + hit.words.length
      const [phrase, values, tags] = hit.entry
      return { start: words[at]!.start, end: words[last - 1]!.end, phrase, values, tags, first: at, last }
    },
  }
  return lexicon
}

function arrange(entries: readonly Entry[]): Beginning {
  let alone: Candidate | undefined
  const longer = new Map<string, Candidate[]>()
  for (const entry of entries) {
    const words = entry[0].split(' ')
    const second = words[1]
    if (second === undefined) alone ??= { words, entry }
    else addTo(longer, second, { words, entry })
  }
  for (const candidates of longer.values()) candidates.sort((a, b) => b.words.length - a.words.length)
  return { alone, longer }
}

/** The longest phrase that stands here. */
function longest(words: readonly Word[], at: number, { alone, longer }: Beginning): Candidate | undefined {
  const next = longer.size > 0 ? words[at + 1] : undefined
  const candidates = next?.joined === true ? longer.get(next.lower) : undefined
  if (candidates) {
    for (let i = 0; i < candidates.length; i++)
      if (follows(words, at, candidates[i]!.words)) return candidates[i]
  }
  return alone
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

/** Whether the words behind the second go on as wanted. */
function follows(words: readonly Word[], at: number, wanted: readonly string[]): boolean {
  for (let i = 2; i < wanted.length; i++) {
    const word = words[at + i]
    if (!word?.joined || word.lower !== wanted[i]) return false
  }
  return true
}
