import type { Sentence, Span, Word } from '../draft/types.ts'
import { foldDigits } from './fold.ts'
import type { Compiled } from './lexicon.ts'

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

/**
 * Makes a list of word classes searchable: the sections of the list are the classes, a phrase may stand in several.
 * Finds every longest phrase, also with an ending (`kantornya`, `hancurkanlah`) or digits for letters (`s1kat`);
 * entries tagged `utuh` only as they stand. One look-up a word and ending, however long the list.
 */
export function createMarker(entries: Compiled): (sentence: Sentence) => readonly Mark[] {
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

  const find = (words: readonly Word[], at: number): Candidate | undefined => {
    const { lower } = words[at]!
    const exact = byFirst.get(lower)?.find(({ rest }) => follows(words, at, rest))
    if (exact) return exact
    const disguised = /\d/u.test(lower)
    for (const form of formsOf(lower)) {
      const known = byFirst
        .get(form)
        ?.find(
          ({ rest, classes }) =>
            !classes.has('utuh') && (rest.length === 0 || (disguised && follows(words, at, rest))),
        )
      if (known) return known
    }
    return undefined
  }

  return ({ words }) => {
    const marks: Mark[] = []
    for (let at = 0; at < words.length; at++) {
      const hit = find(words, at)
      if (!hit) continue
      const last = at + 1 + hit.rest.length
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
    return marks
  }
}

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
  if (/\d/u.test(lower)) {
    for (const plain of foldDigits(lower)) {
      yield plain
      yield* cut(plain)
    }
  }
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
