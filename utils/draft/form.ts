/** Words that follow one another, and the signal that they give together. */
export interface Phrase {
  /** Of the first only the end, of the last only the beginning may be meant. */
  readonly words: readonly string[]
  /** Which of them the form stands for. */
  readonly at: number
  readonly index: number
}

/** Something that is true of two words side by side, and the signal that they give then. */
export interface Pair {
  readonly test: (first: Form, second: Form) => boolean
  readonly index: number
}

const nothing: readonly never[] = []

/**
 * What a word looks like in lower case. Every word that reads the same shares one form, and what is found out about
 * it is kept on it: by Zipf's law nearly all words of a text have been met before.
 */
export class Form {
  readonly lower: string
  /** One bit for each signal of the lexicon room (see `lexicon/signals.ts`), and for how many it has been asked. */
  bits: readonly number[] = nothing
  asked = 0
  /** The same bits without the empty ones, as pairs: the number of a word of bits, and the bits in it. */
  given: readonly number[] = nothing
  /** Phrases that give further signals where the words beside it make them up, and that it does not end. */
  leading: readonly Phrase[] = nothing
  /** Those that it ends. */
  following: readonly Phrase[] = nothing
  /** A bit for each letter that the word behind it must begin with, and the word before it end with, to make one up. */
  nextLetters = 0
  lastLetters = 0
  /** The codes of its first and last character. */
  readonly first: number
  readonly last: number
  /** What may be true of it together with the word behind it. */
  pairs: readonly Pair[] = nothing
  /** Holds a long s. */
  readonly long: boolean
  /** When it was met last, as a count of words. */
  met = -100

  constructor(lower: string) {
    this.lower = lower
    this.long = lower.includes('ſ')
    this.first = lower.charCodeAt(0)
    this.last = lower.charCodeAt(lower.length - 1)
  }

  toJSON(): string {
    return this.lower
  }
}

/** Forms in two generations: when the young one is full, the old one is forgotten. */
const most = 4096
let young = new Map<string, Form>()
let old = new Map<string, Form>()

/** The one form of a word in lower case, as long as it is in use. */
export function formOf(lower: string): Form {
  const known = young.get(lower)
  if (known) return known
  if (young.size >= most) {
    old = young
    young = new Map()
  }
  const form = old.get(lower) ?? new Form(lower)
  young.set(lower, form)
  return form
}
