import type { Form, Pair, Phrase } from '../draft/form.ts'
import type { Sentence, Word } from '../draft/types.ts'
import { addTo } from './multimap.ts'
import { firstUnlisted, type Given, givePieces, listedSignal, listen } from './pieces.ts'
import type { ListedClause, ListedRequirement } from './requirement.ts'
import { setTraits, type Trait, traitOfMark, traits } from './traits.ts'
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
class Asked {
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

function areMet(way: readonly Asked[], bits: readonly number[]): boolean {
  for (let i = 0; i < way.length; i++) if (!way[i]!.isMet(bits)) return false
  return true
}

const none: readonly never[] = []

/** The first signals are the traits of a sentence, then come those of the clauses that the build has numbered. */
let count = firstUnlisted
/** Each says what a word gives. */
const askers: ((lower: string, answer: Answer) => void)[] = []
const pairs: (Pair & { readonly begins: (first: Form) => boolean })[] = []
/** Whole words, and the signals that they give. */
const spellings = new Map<string, Given[]>()

const signalOf = (index: number): Signal => ({ index, asks: new Asked([index >> 5, 1 << (index & 31)]) })

/** A sentence with certain characters or entities in it. */
export const trait = (name: Trait): Condition => signalOf(traits[name])

/** Whoever knows at once for many signals whether a word gives them. */
export const addAsker = (ask: (typeof askers)[number]): unknown => askers.push(ask)

/** A signal that nothing gives yet. */
export const newSignal = (): Signal => signalOf(count++)

/** A sentence with one of these words, in lower case and without affixes: given one by one, or a list of words. */
export function anyWord(words: string | Iterable<string> | WordList): Signal {
  const signal = newSignal()
  if (words instanceof WordList) words.watch(signal, 'alone')
  else
    for (const word of typeof words === 'string' ? words.split(/\s+/u) : words)
      addTo(spellings, word, { index: signal.index })
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
  pairs.push({ begins, test, index: signal.index })
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

export function formGives(form: Form, { index }: Signal): boolean {
  const bits = form.asked === count ? form.bits : ask(form)
  return hasBit(bits, index)
}

/** Whether a sentence may meet a condition; a no is certain. */
export const meets = (sentence: Sentence, { asks }: Condition): boolean => asks.isMet(bitsOf(sentence))

const bitsOf = (sentence: Sentence): readonly number[] =>
  sentence.memory.asked === count ? sentence.memory.bits : gather(sentence)

/** What a signal wakes. */
interface Woken {
  /** Conditions that it meets by itself, a bit for each. */
  readonly alone: number[]
  /** Those that ask something else as well. */
  readonly others: { readonly number: number; readonly way: readonly Asked[] }[]
}

/**
 * Asks a sentence for many conditions at once: tells those that it may meet, a bit for each by its number. Where none is
 * given, it always does.
 */
export function createSieve(
  conditions: readonly (Condition | undefined)[],
): (sentence: Sentence) => readonly number[] {
  const always = noBits(conditions.length)
  /** By signal. */
  const waking: Woken[] = []
  const wanted = noBits(count)
  for (const [number, condition] of conditions.entries()) {
    const listen = (keys: readonly number[] | undefined, way: readonly Asked[]) => {
      if (!keys) setBit(always, number)
      for (const key of keys ?? none) {
        setBit(wanted, key)
        waking[key] ??= { alone: noBits(conditions.length), others: [] }
        if (way.length === 0) setBit(waking[key].alone, number)
        else waking[key].others.push({ number, way })
      }
    }
    if (!condition) setBit(always, number)
    else {
      const { one, ways } = condition.asks
      listen(signalsIn(one), none)
      for (const way of ways) {
        const { keys, asked: first } = rarest(way)
        listen(keys, first?.ways.length === 0 ? way.filter((asked) => asked !== first) : way)
      }
    }
  }
  return (sentence) => {
    const bits = bitsOf(sentence)
    const met = always.slice()
    for (let at = 0; at < wanted.length; at++) {
      for (let left = bits[at]! & wanted[at]!; left !== 0; left &= left - 1) {
        const { alone, others } = waking[at * 32 + 31 - Math.clz32(left & -left)]!
        for (let i = 0; i < alone.length; i++) met[i]! |= alone[i]!
        for (let i = 0; i < others.length; i++) {
          const { number, way } = others[i]!
          if (!hasBit(met, number) && areMet(way, bits)) setBit(met, number)
        }
      }
    }
    return met
  }
}

/** No bit of so many set. Lists, for they are quicker made than typed arrays, which keep their memory elsewhere. */
function noBits(most: number): number[] {
  const length = (most + 31) >> 5
  while (zeros.length < length) zeros.push(0)
  return zeros.slice(0, length)
}
const zeros: number[] = []

const setBit = (bits: number[], index: number): void => {
  bits[index >> 5]! |= 1 << (index & 31)
}
/** Whether a bit is set. */
export const hasBit = (bits: readonly number[], index: number): boolean =>
  (bits[index >> 5]! & (1 << (index & 31))) !== 0

/** Signals of which one at least is given where something is met; unknown where it always is. */
function keysOf({ one, ways }: Asked): readonly number[] | undefined {
  const keys = signalsIn(one)
  for (const way of ways) {
    const { keys: own } = rarest(way)
    if (!own) return undefined
    keys.push(...own)
  }
  return keys
}

/** Of all that a way asks the first that is not always met, with its keys: what is met most seldom stands first. */
function rarest(way: readonly Asked[]): { readonly asked?: Asked; readonly keys?: readonly number[] } {
  for (const asked of way) {
    const keys = keysOf(asked)
    if (keys) return { asked, keys }
  }
  return {}
}

function signalsIn(one: readonly number[]): number[] {
  const signals: number[] = []
  for (let i = 0; i < one.length; i += 2) {
    for (let left = one[i + 1]!; left !== 0; left &= left - 1)
      signals.push(one[i]! * 32 + 31 - Math.clz32(left & -left))
  }
  return signals
}

/** What a word gives. */
export class Answer {
  readonly bits = noBits(count)
  readonly phrases: Phrase[] = []

  set(index: number): void {
    setBit(this.bits, index)
  }
  /** Gives a signal where all words of a phrase stand. */
  expect(phrase: Phrase): void {
    this.phrases.push(phrase)
  }
  give({ index, phrase }: Given): void {
    if (phrase) this.expect(phrase)
    else this.set(index)
  }
}

function ask(form: Form): readonly number[] {
  const { lower } = form
  const answer = new Answer()
  for (const given of spellings.get(lower) ?? []) answer.give(given)
  givePieces(lower, answer)
  for (const asker of askers) asker(lower, answer)
  form.bits = answer.bits
  const given: number[] = []
  for (let at = 0; at < form.bits.length; at++) if (form.bits[at] !== 0) given.push(at, form.bits[at]!)
  form.given = given
  // What it gives by itself needs no others.
  const phrases = answer.phrases.filter(({ index }) => !hasBit(answer.bits, index))
  const leads = ({ words, at }: Phrase) => at < words.length - 1
  form.leading = phrases.filter(leads)
  form.following = phrases.filter((phrase) => !leads(phrase))
  form.nextLetters = form.leading.reduce(
    (letters, { words, at }) => letters | letterBit(words[at + 1]!.charCodeAt(0)),
    0,
  )
  form.lastLetters = form.following.reduce(
    (letters, { words, at }) => letters | letterBit(words[at - 1]!.charCodeAt(words[at - 1]!.length - 1)),
    0,
  )
  form.asked = count
  form.pairs = pairs.filter(({ begins }) => begins(form))
  return form.bits
}

/** One bit for a letter; other characters share theirs. */
const letterBit = (code: number): number => 1 << (code & 31)

/** So many words apart at most the same word counts as standing there again. */
const apart = 6
/** How many words have been met, more than `apart` left out between two sentences. */
let met = 0

function gather(sentence: Sentence): readonly number[] {
  const { memory, forms } = sentence
  const all = noBits(count)
  met += apart + 1
  let before: Form | undefined
  let again = false
  for (let at = 0; at < forms.length; at++) {
    const form = forms[at]!
    if (form.asked !== count) ask(form)
    const { given, leading, following } = form
    for (let i = 0; i < given.length; i += 2) all[given[i]!]! |= given[i + 1]!
    if (leading.length > 0 && at + 1 < forms.length) {
      const next = forms[at + 1]!
      if (next.long || (form.nextLetters & letterBit(next.first)) !== 0) look(leading, forms, at, all)
    }
    if (before) {
      if (following.length > 0 && (before.long || (form.lastLetters & letterBit(before.last)) !== 0))
        look(following, forms, at, all)
      for (let i = 0; i < before.pairs.length; i++) {
        const pair: Pair = before.pairs[i]!
        if (pair.test(before, form)) setBit(all, pair.index)
      }
    }
    met++
    again ||= met - form.met <= apart
    form.met = met
    before = form
  }
  if (again) setBit(all, traits.again)
  setTraits(all, sentence)
  memory.bits = all
  memory.asked = count
  return all
}

function look(phrases: readonly Phrase[], forms: readonly Form[], at: number, all: number[]): void {
  for (let i = 0; i < phrases.length; i++) if (stands(phrases[i]!, forms, at)) setBit(all, phrases[i]!.index)
}

/** Whether the words of a phrase stand around one of them. */
function stands({ words, at: own }: Phrase, forms: readonly Form[], at: number): boolean {
  for (let i = 0; i < words.length; i++) {
    const form = forms[at - own + i]
    if (!form || (i !== own && !mayBe(form, words[i]!, i === 0, i === words.length - 1))) return false
  }
  return true
}

/** The long s stands for `s` where a pattern minds no case. A look at one letter tells most words apart. */
const mayBe = ({ lower, long }: Form, word: string, isFirst: boolean, isLast: boolean): boolean =>
  long ||
  (isFirst
    ? lower.charCodeAt(lower.length - 1) === word.charCodeAt(word.length - 1) && lower.endsWith(word)
    : isLast
      ? lower.charCodeAt(0) === word.charCodeAt(0) && lower.startsWith(word)
      : lower === word)
