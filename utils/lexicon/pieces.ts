import type { Phrase } from '../draft/form.ts'
import { soughtBy } from './pack-pieces.ts'
import packed from './pieces.index'
import { mostTraits } from './traits.ts'

/** A signal, at once or together with the words beside it. */
export interface Given {
  readonly index: number
  readonly phrase?: Phrase
}

/** A piece and what it gives, which is read when it is first met. */
class Piece {
  readonly letters: string
  /** Only at the beginning of a word. */
  readonly first: boolean
  private written: string
  private read: Given[] | undefined

  constructor(letters: string, first: boolean, written: string) {
    this.letters = letters
    this.first = first
    this.written = written
  }

  get given(): Given[] {
    this.read ??= this.written === '' ? [] : this.written.split(',').map(readGiven)
    return this.read
  }
}

/**
 * What words the patterns cannot do without, by their first two letters: whole words, also as pieces of other tokens
 * (`kata` in `kata-kata`), and other pieces. They stay the text that the build has made of them (see `pack-pieces.ts`)
 * until a word with these letters is met, so that a start costs nothing however many there are.
 */
const wholes = new Map<string, string | Map<string, Piece>>(Object.entries(packed.wholes))
const parts = new Map<string, string | Piece[]>(Object.entries(packed.parts))

/** The signals of the clauses that the build has numbered come right behind those of the traits. */
const first = mostTraits
export const firstUnlisted = first + packed.count
/** The signal of a clause that the build has numbered. */
export const listedSignal = (number: number): number => first + number

function readGiven(text: string): Given {
  const [at, phrase, number] = text.split(':')
  const index = first + Number.parseInt(number ?? at!, 36)
  return phrase === undefined
    ? { index }
    : { index, phrase: { words: phrase.split(' '), at: Number(at), index } }
}

/** The pieces of a text. */
const piecesOf = (text: string): Piece[] =>
  text
    .slice(1)
    .split('|')
    .map((entry) => {
      const first = entry.charCodeAt(0) === opening
      const comma = entry.indexOf(',')
      return new Piece(entry.slice(first ? 1 : 0, comma), first, entry.slice(comma + 1))
    })
const opening = '<'.charCodeAt(0)

/** What a whole word gives. */
function givenBy(word: string): readonly Given[] {
  const known = wholes.get(word.slice(0, 2))
  if (known === undefined) return none
  if (typeof known !== 'string') return known.get(word)?.given ?? none
  const at = known.indexOf(`|${word},`)
  if (at < 0) return none
  const end = known.indexOf('|', at + 1)
  return piecesOf(known.slice(at, end < 0 ? undefined : end))[0]!.given
}

/** The whole words with these first letters. */
function wholesFrom(head: string): Map<string, Piece> | undefined {
  const known = wholes.get(head)
  if (typeof known !== 'string') return known
  const read = new Map(piecesOf(known).map((piece) => [piece.letters, piece]))
  wholes.set(head, read)
  return read
}

/** The other pieces with these first letters. */
function partsFrom(head: string): Piece[] | undefined {
  const known = parts.get(head)
  if (typeof known !== 'string') return known
  const read = piecesOf(known)
  parts.set(head, read)
  return read
}

/** Lets a piece that the build has not seen give a signal. */
export function listen(sought: string, index: number): void {
  const { letters, first, whole, words, at } = soughtBy(sought)
  const given: Given = words ? { index, phrase: { words, at: at!, index } } : { index }
  const head = letters.slice(0, 2)
  if (!whole) {
    const known = partsFrom(head) ?? []
    const piece = new Piece(letters, first, '')
    piece.given.push(given)
    known.push(piece)
    parts.set(head, known)
    return
  }
  const known = wholesFrom(head) ?? new Map<string, Piece>()
  const piece = known.get(letters) ?? new Piece(letters, true, '')
  piece.given.push(given)
  known.set(letters, piece)
  wholes.set(head, known)
}

/** Tells what the pieces of a word give. */
export function givePieces(lower: string, answer: { readonly give: (given: Given) => void }): void {
  const pure = isPure(lower)
  // `s` in a pattern that minds no case also stands for the long s.
  const letters = pure ? lower : lower.replaceAll('ſ', 's')
  if (pure) for (const given of givenBy(lower)) answer.give(given)
  for (let at = 0; at < letters.length - 1; at++) {
    const head = letters.slice(at, at + 2)
    const pieces: readonly Piece[] = partsFrom(head) ?? none
    for (let i = 0; i < pieces.length; i++) {
      const piece = pieces[i]!
      if (!(pure && piece.first && at > 0) && letters.startsWith(piece.letters, at))
        for (const given of piece.given) answer.give(given)
    }
    if (pure) continue
    for (const [word, piece] of wholesFrom(head) ?? none)
      if (letters.startsWith(word, at)) for (const given of piece.given) answer.give(given)
  }
}

const none: readonly never[] = []

/** Nothing but small letters of ASCII, so that no pattern sees the end of a word inside. */
function isPure(lower: string): boolean {
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i)
    if (code < 97 || code > 122) return false
  }
  return true
}
