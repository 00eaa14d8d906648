import type { Sentence, Span, Word } from '../draft/types.ts'
import { hasDigit, stemsOf, withoutEnding } from './endings.ts'
import { memoise } from './memoise.ts'
import { type Condition, gives, newSignal } from './signals.ts'
import type { WordList } from './word-list.ts'

/** A word or phrase of a list, found in a sentence, with every section that it stands in. */
export interface Mark extends Span {
  readonly phrase: string
  readonly classes: ReadonlySet<string>
  readonly values: readonly string[]
  /** Index in `sentence.words` of the first word, and of the one after the last. */
  readonly first: number
  readonly last: number
}

/** Whether a mark stands in one of these classes. */
export const is = (mark: Mark | undefined, ...classes: string[]): boolean =>
  classes.some((name) => mark?.classes.has(name))

/** Whether a mark begins behind another, with at most so many words between them. */
export const isBehind = (mark: Mark, other: Mark, most: number): boolean =>
  mark.first >= other.last && mark.first - other.last <= most

interface Candidate {
  readonly rest: readonly string[]
  readonly phrase: string
  readonly classes: ReadonlySet<string>
  readonly values: readonly string[]
}

/** A list of word classes made searchable. As a condition it tells whether a sentence may hold one of its phrases. */
export interface Marker extends Condition {
  (sentence: Sentence): readonly Mark[]
  /** The condition for phrases of one of these classes. */
  readonly of: (...classes: readonly string[]) => Condition
}

/** What a word may begin: as it stands, or else by what is left of it without endings and disguises. */
interface Beginning {
  readonly exact: readonly Candidate[]
  readonly others: readonly Candidate[]
}

/**
 * Makes a list of word classes searchable: the sections of the list are the classes, a phrase may stand in several.
 * Finds every longest phrase, also with an ending (`kantornya`, `hancurkanlah`), said twice (`banci-banci`, `banci2`)
 * or with digits for letters (`s1kat`); entries tagged `utuh` only as they stand. A word is taken apart when it is first
 * met, however long the list. With `every` also the shorter phrases within the longest.
 */
export function createMarker(list: WordList, every = false): Marker {
  const open = list.where((tags) => !tags.includes('utuh'))
  const beginning = memoise((lower: string): Beginning => {
    const disguised = hasDigit(lower)
    const others = Array.from(stemsOf(lower), (stem) => phrasesFrom(open, stem)).flat()
    return {
      exact: phrasesFrom(list, lower),
      others: others.filter(({ rest }) => rest.length === 0 || disguised),
    }
  })
  const find = (words: readonly Word[], at: number): readonly Candidate[] => {
    const { exact, others } = beginning(words[at]!.lower)
    const fits = ({ rest }: Candidate) => rest.length === 0 || follows(words, at, rest)
    if (every) return [...exact, ...others].filter(fits)
    const longest = exact.find(fits) ?? others.find(fits)
    return longest ? [longest] : none
  }
  const begins = newSignal()
  list.watch(begins, 'begins')
  open.watch(begins, 'stems')
  const holding = (part: WordList): Condition => {
    const signal = newSignal()
    part.watch(signal, 'marks')
    return signal
  }

  const read = ({ words }: Sentence): readonly Mark[] => {
    let marks: Mark[] | undefined
    for (let at = 0; at < words.length; at++) {
      if (!gives(words[at]!, begins)) continue
      const first = at
      for (const { rest, phrase, classes, values } of find(words, first)) {
        const last = first + 1 + rest.length
        const { start } = words[first]!
        marks ??= []
        marks.push({ start, end: words[last - 1]!.end, phrase, classes, values, first, last })
        if (!every) at = last - 1
      }
    }
    return marks ?? none
  }
  /** Several rules ask for the same marks. */
  const remembered = new WeakMap<Sentence, readonly Mark[]>()
  const mark = (sentence: Sentence): readonly Mark[] => {
    const marks = remembered.get(sentence) ?? read(sentence)
    remembered.set(sentence, marks)
    return marks
  }
  const known = new Map<string, Condition>()
  /** Whoever asks for the same classes shares their signal. */
  const of = (...classes: readonly string[]): Condition => {
    const names = classes.join(' ')
    const condition = known.get(names) ?? holding(list.tagged(...classes))
    known.set(names, condition)
    return condition
  }
  return Object.assign(mark, { asks: holding(list).asks, of })
}

/** The phrases that begin with a word, the longest first, each with all the classes that it stands in. */
function phrasesFrom(list: WordList, first: string): readonly Candidate[] {
  const merged = new Map<string, Candidate & { readonly classes: Set<string> }>()
  for (const [phrase, values, tags] of list.beginning(first)) {
    const known = merged.get(phrase)
    if (known) for (const tag of tags) known.classes.add(tag)
    else merged.set(phrase, { rest: phrase.split(' ').slice(1), phrase, classes: new Set(tags), values })
  }
  return [...merged.values()].sort((a, b) => b.rest.length - a.rest.length)
}

const none: readonly never[] = []

function follows(words: readonly Word[], at: number, rest: readonly string[]): boolean {
  for (let i = 0; i < rest.length; i++) {
    const word = words[at + 1 + i]
    if (!word?.joined) return false
    if (word.lower !== rest[i] && !(i === rest.length - 1 && endsLike(word.lower, rest[i]!))) return false
  }
  return true
}

const endsLike = (written: string, wanted: string): boolean =>
  written.length > wanted.length && written.startsWith(wanted) && [...withoutEnding(written)].includes(wanted)

/** The words before one, at most `reach`, no further back than the last mark of the clause. Nearest last. */
export function clauseBefore({ words, text }: Sentence, index: number, reach: number): Word[] {
  const found: Word[] = []
  for (let at = index - 1; at >= Math.max(0, index - reach); at--) {
    const next = words[at + 1]
    if (next && !next.joined && clauseMark.test(text.slice(words[at]!.end, next.start))) break
    found.unshift(words[at]!)
  }
  return found
}

const clauseMark = /[,.;:!?()–—]/u
