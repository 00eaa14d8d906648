import type { Form, Pair, Phrase } from '../draft/form.ts'
import type { Sentence } from '../draft/types.ts'
import { hasBit, noBits, setBit } from './bits.ts'
import { addTo } from './multimap.ts'
import { firstUnlisted, type Given, givePieces } from './pieces.ts'
import { setTraits, traits } from './traits.ts'

/** The first signals are the traits of a sentence, then come those of the clauses that the build has numbered. */
export let count = firstUnlisted
/** The number of a signal that nothing gives yet. */
export const newNumber = (): number => count++
/** Each says what a word gives. */
const askers: ((lower: string, answer: Answer) => void)[] = []
const pairs: (Pair & { readonly begins: (first: Form) => boolean })[] = []
/** Whole words, and the signals that they give. */
const spellings = new Map<string, Given[]>()

/** Whoever knows at once for many signals whether a word gives them. */
export const addAsker = (ask: (typeof askers)[number]): unknown => askers.push(ask)

/** Two words side by side that give a signal (see `anyPair`). */
export const addPair = (pair: (typeof pairs)[number]): unknown => pairs.push(pair)

/** A whole word that gives a signal. */
export const addSpelling = (word: string, index: number): void => addTo(spellings, word, { index })

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

/** The signals of a form, a bit for each. */
export const bitsOfForm = (form: Form): readonly number[] => (form.asked === count ? form.bits : ask(form))

/** The signals of a sentence, a bit for each. */
export const bitsOf = (sentence: Sentence): readonly number[] =>
  sentence.memory.asked === count ? sentence.memory.bits : gather(sentence)

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
