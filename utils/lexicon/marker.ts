import type { Sentence, Span, Word } from '../draft/types.ts'
import { foldDigits } from './fold.ts'
import type { Compiled } from './lexicon.ts'
import { memoise } from './memoise.ts'
import { anyForm, gives, type Signal } from './signals.ts'

/** A word or phrase of a list, found in a sentence, with every section that it stands in. */
export interface Mark extends Span {
  readonly phrase: string
  readonly classes: ReadonlySet<string>
  readonly values: readonly string[]
  /** Index in `sentence.words` of the first word, and of the one after the last. */
  readonly first: number
  readonly last: number
}

interface Candidate {
  readonly rest: readonly string[]
  readonly phrase: string
  readonly classes: ReadonlySet<string>
  readonly values: readonly string[]
}

/** Endings that leave a word the same word, by their last letter: possessives, particles, imperatives, regional ones. */
const endings = new Map<string, readonly string[]>([
  ['a', ['nya', 'na']],
  ['o', ['nyo', 'no']],
  ['h', ['lah', 'kah']],
  ['n', ['kan', 'keun', 'pun', 'in']],
  ['u', ['mu', 'ku', 'lu']],
  ['e', ['ne', 'ke', 'e']],
  ['i', ['ki', 'i']],
])

/** A list of word classes made searchable. As a signal it tells where one of its phrases may begin. */
export interface Marker extends Signal {
  (sentence: Sentence): readonly Mark[]
  /** A signal for the words that may begin a phrase of one of these classes. */
  readonly of: (...classes: readonly string[]) => Signal
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
 * met, however long the list.
 */
export function createMarker(entries: Compiled): Marker {
  const merged = new Map<string, { classes: Set<string>; values: readonly string[] }>()
  for (const [phrase, values, tags] of entries) {
    const known = merged.get(phrase)
    if (known) for (const tag of tags) known.classes.add(tag)
    else merged.set(phrase, { classes: new Set(tags), values })
  }
  const byFirst = new Map<string, Candidate[]>()
  for (const [phrase, { classes, values }] of merged) {
    const [first, ...rest] = phrase.split(' ')
    byFirst.set(first!, [...(byFirst.get(first!) ?? []), { rest, phrase, classes, values }])
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.rest.length - a.rest.length)

  const beginning = memoise((lower: string): Beginning => {
    const disguised = /\d/u.test(lower)
    const others: Candidate[] = []
    for (const form of formsOf(lower)) {
      for (const candidate of byFirst.get(form) ?? []) {
        if (candidate.classes.has('utuh')) continue
        if (candidate.rest.length === 0 || disguised) others.push(candidate)
      }
    }
    return { exact: byFirst.get(lower) ?? none, others }
  })
  const find = (words: readonly Word[], at: number): Candidate | undefined => {
    const { exact, others } = beginning(words[at]!.lower)
    const fits = ({ rest }: Candidate) => rest.length === 0 || follows(words, at, rest)
    return exact.find(fits) ?? others.find(fits)
  }
  const signal = anyForm((lower) => {
    const { exact, others } = beginning(lower)
    return exact.length + others.length > 0
  })

  const mark = ({ words }: Sentence): readonly Mark[] => {
    let marks: Mark[] | undefined
    for (let at = 0; at < words.length; at++) {
      const hit = gives(words[at]!, signal) ? find(words, at) : undefined
      if (!hit) continue
      const last = at + 1 + hit.rest.length
      marks ??= []
      marks.push({
        start: words[at]!.start,
        end: words[last - 1]!.end,
        phrase: hit.phrase,
        classes: hit.classes,
        values: hit.values,
        first: at,
        last,
      })
      at = last - 1
    }
    return marks ?? none
  }
  const of = (...classes: readonly string[]) =>
    anyForm((lower) => {
      const { exact, others } = beginning(lower)
      return [...exact, ...others].some((candidate) => classes.some((name) => candidate.classes.has(name)))
    })
  return Object.assign(mark, signal, { of })
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
  written.length > wanted.length && written.startsWith(wanted) && [...cut(written)].includes(wanted)

function* formsOf(lower: string): Iterable<string> {
  yield* cut(lower)
  const single = unrepeated(lower)
  if (single) {
    yield single
    yield* cut(single)
  }
  if (/\d/u.test(lower)) {
    for (const plain of foldDigits(lower)) {
      yield plain
      yield* cut(plain)
    }
  }
}

/** `arab-arab`, `banci2`, `fotonya2`: the word once. */
function unrepeated(lower: string): string | undefined {
  if (lower.endsWith('2') || lower.endsWith('²')) return lower.length > 3 ? lower.slice(0, -1) : undefined
  const half = lower.indexOf('-')
  if (half < 3) return undefined
  const first = lower.slice(0, half)
  return lower.startsWith(first, half + 1) ? first : undefined
}

function* cut(word: string): Iterable<string> {
  for (const ending of endings.get(word.at(-1)!) ?? []) {
    if (word.length < ending.length + (ending.length === 1 ? 4 : 3) || !word.endsWith(ending)) continue
    const stem = word.slice(0, -ending.length)
    yield stem
    for (const inner of endings.get(stem.at(-1)!) ?? []) {
      if (stem.length >= inner.length + 4 && stem.endsWith(inner)) yield stem.slice(0, -inner.length)
    }
  }
}

/** The words before one, at most `reach`, no further back than the last mark of the clause. Nearest last. */
export function clauseBefore({ words, text }: Sentence, index: number, reach: number): Word[] {
  const found: Word[] = []
  for (let at = index - 1; at >= Math.max(0, index - reach); at--) {
    const next = words[at + 1]
    if (next && clauseMark.test(text.slice(words[at]!.end, next.start))) break
    found.unshift(words[at]!)
  }
  return found
}

const clauseMark = /[,.;:!?()–—]/u
