import type { Sentence, Word } from '../../../draft/types.ts'
import type { Lexicon, Match } from '../../../lexicon/lexicon.ts'
import { generalisers, named } from '../../../lexicon/names.ts'
import { gives, giveTo } from '../../../lexicon/signals.ts'
import type { Pack } from '../../../pack/schema.ts'
import type { Flag } from '../../define.ts'
import { packNames } from './pack-names.ts'

giveTo(named, (lower) => lower === 'anda' || lower === 'minggu' || lower === 'kepala')

/** A look at a sentence: what has been found so far. */
export interface Look {
  readonly sentence: Sentence
  /** Names of the pack. */
  readonly own: ReadonlySet<string>
  /** The words that a name may begin with, by index. */
  readonly begins: readonly number[]
  /** The words of institutions and regions, by index. */
  readonly taken: Set<number>
  readonly flags: Flag[]
}

/** A look at a sentence that begins. */
export function lookAt(sentence: Sentence, pack: Pack): Look {
  const own = packNames(pack)
  return { sentence, own, begins: beginnings(sentence, own), taken: new Set(), flags: [] }
}

function beginnings({ words }: Sentence, own: ReadonlySet<string>): number[] {
  const found: number[] = []
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!
    if (gives(word, named) || (own.size > 0 && own.has(word.lower))) found.push(index)
  }
  return found
}

/** What `lexicon.find` finds in the whole sentence. */
export function find({ sentence, begins }: Look, lexicon: Lexicon): readonly Match[] {
  let matches: Match[] | undefined
  let next = 0
  for (let i = 0; i < begins.length; i++) {
    const match = begins[i]! < next ? undefined : lexicon.at(sentence.words, begins[i]!)
    if (!match) continue
    matches ??= []
    matches.push(match)
    next = match.last
  }
  return matches ?? none
}

const none: readonly never[] = []

/** Flags words that are to be written as a name; not when they are so already, or shouted. */
export function change(look: Look, first: number, last: number, name: string, why: string): void {
  const { text, words } = look.sentence
  const start = words[first]!.start
  const end = words[last - 1]!.end
  const written = text.slice(start, end)
  if (written === name || (written.length > 1 && written === written.toUpperCase())) return
  look.flags.push({
    start,
    end,
    message: `${why} ditulis “${name}”.`,
    fixes: [{ label: name, text: name }],
  })
}

/** Whether a word before it says that none in particular is meant: `para bupati`, `setiap dinas`. */
export const generalised = (words: readonly Word[], first: number): boolean =>
  first > 0 && words[first]!.joined && generalisers.has(words[first - 1]!.lower)

export const weekdayOrMonth =
  /^(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu|ahad|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)$/u
