import type { Form, Pair } from '../draft/form.ts'
import type { Sentence, Word } from '../draft/types.ts'
import { addAsker, addPair, addSpelling, bitsOf, bitsOfForm, newNumber } from './asking.ts'
import { hasBit } from './bits.ts'
import { listedSignal, listen } from './pieces.ts'
import type { ListedClause, ListedRequirement } from './requirement.ts'
import { type Trait, traitOfMark, traits } from './traits.ts'
import { WordList } from './word-list.ts'

/**
 * Signals tell cheaply what a sentence cannot hold, so that neither a rule nor a regular expression is run where it
 * has nothing to find. Each is one bit. A form is asked for all of them when it is first met and keeps the answers; a
 * sentence's are those of its forms together with the traits of its characters.
 */
export interface Signal extends Condition {
  readonly index: number
}

export interface Condition {
  readonly asks: Asked
}

/** What a condition asks of the bits of a sentence. */
export class Asked {
  /** Signals of which one alone is enough, as pairs: the number of a word of bits, and the bits in it. */
  readonly one: readonly number[]
  /** What else is enough: all that one of these asks. */
  readonly ways: readonly (readonly Asked[])[]

  constructor(one: readonly number[], ways: readonly (readonly Asked[])[] = none) {
    this.one = one
    this.ways = ways
  }

  isMet(bits: readonly number[]): boolean {
    const { one, ways } = this
    for (let i = 0; i < one.length; i += 2) if ((bits[one[i]!]! & one[i + 1]!) !== 0) return true
    for (let i = 0; i < ways.length; i++) if (areMet(ways[i]!, bits)) return true
    return false
  }
}

export function areMet(way: readonly Asked[], bits: readonly number[]): boolean {
  for (let i = 0; i < way.length; i++) if (!way[i]!.isMet(bits)) return false
  return true
}

const none: readonly never[] = []

const signalOf = (index: number): Signal => ({ index, asks: new Asked([index >> 5, 1 << (index & 31)]) })

/** A sentence with certain characters or entities in it. */
export const trait = (name: Trait): Condition => signalOf(traits[name])

/** A signal that nothing gives yet. */
export const newSignal = (): Signal => signalOf(newNumber())

/** A sentence with one of these words, in lower case and without affixes: given one by one, or a list of words. */
export function anyWord(words: string | Iterable<string> | WordList): Signal {
  const signal = newSignal()
  if (words instanceof WordList) words.watch(signal, 'alone')
  else
    for (const word of typeof words === 'string' ? words.split(/\s+/u) : words)
      addSpelling(word, signal.index)
  return signal
}

/** A sentence with one of these phrases. */
export function anyPhrase(phrases: WordList): Signal {
  const signal = newSignal()
  phrases.watch(signal, 'holds')
  return signal
}

/**
 * A sentence with one piece of a clause: ` kata ` is a whole word, ` kata` the beginning of one, `kata` any letters, ` kata
 * ini ` words side by side, `%` a mark (see `requirement.ts`), a number all words that the build has put under it.
 */
function anyPiece(clause: ListedClause): Condition {
  // Nearly all are of this kind.
  if (clause.length === 1 && typeof clause[0] === 'number') return signalOf(listedSignal(clause[0]))
  const conditions: Condition[] = []
  let signal: Signal | undefined
  for (const piece of clause) {
    if (typeof piece === 'number') conditions.push(signalOf(listedSignal(piece)))
    else if (typeof piece === 'object') conditions.push(allPieces(piece))
    else if (piece.length > 1) {
      signal ??= newSignal()
      listen(piece, signal.index)
    } else {
      const mark = traitOfMark(piece)
      if (mark) conditions.push(trait(mark))
    }
  }
  if (signal) conditions.push(signal)
  return anyOf(...conditions)
}

/** A sentence with what a pattern requires. */
export const allPieces = (requirement: ListedRequirement): Condition => allOf(...requirement.map(anyPiece))

/** A sentence with a word, in lower case, of which something is true. Each distinct word is asked but once. */
export function anyForm(test: (lower: string) => boolean): Signal {
  const signal = newSignal()
  giveTo(signal, test)
  return signal
}

/** Lets words give a signal. */
export function giveTo({ index }: Signal, test: (lower: string) => boolean): void {
  addAsker((lower, answer) => {
    if (test(lower)) answer.set(index)
  })
}

/**
 * A sentence with two words side by side of which something is true, whatever stands between them: the first is one
 * that `begins`, of which each distinct word is asked but once. Both have been asked for their signals.
 */
export function anyPair(begins: (first: Form) => boolean, test: Pair['test']): Signal {
  const signal = newSignal()
  addPair({ begins, test, index: signal.index })
  return signal
}

/** Where one of several conditions is met. */
export function anyOf(...conditions: readonly Condition[]): Condition {
  if (conditions.length === 1) return conditions[0]!
  const one: number[] = []
  const ways: (readonly Asked[])[] = []
  for (const { asks } of conditions) {
    for (let i = 0; i < asks.one.length; i += 2) {
      let at = 0
      while (at < one.length && one[at] !== asks.one[i]) at += 2
      if (at < one.length) one[at + 1]! |= asks.one[i + 1]!
      else one.push(asks.one[i]!, asks.one[i + 1]!)
    }
    if (asks.ways.length > 0) ways.push(...asks.ways)
  }
  return { asks: new Asked(one, ways) }
}

/** Where all of several conditions are met: the one that is met most seldom stands first. */
export const allOf = (...conditions: readonly Condition[]): Condition =>
  conditions.length === 1 ? conditions[0]! : { asks: new Asked(none, [conditions.map(({ asks }) => asks)]) }

/** Whether a word gives a signal. */
export const gives = ({ form }: Word, signal: Signal): boolean => formGives(form, signal)

export const formGives = (form: Form, { index }: Signal): boolean => hasBit(bitsOfForm(form), index)

/** Whether a sentence may meet a condition; a no is certain. */
export const meets = (sentence: Sentence, { asks }: Condition): boolean => asks.isMet(bitsOf(sentence))
