import { type Form, formOf } from '../../draft/form.ts'
import { remember } from '../../draft/remember.ts'
import type { Sentence, Span } from '../../draft/types.ts'
import { featureOfPair, featuresOfWord, hashOfWord } from './features.ts'
import { addBucket } from './table.ts'
import { fewest, most, opening, tokensOf } from './tokens.ts'
import weights from './weights.json'

/** A tone that a sentence strikes, over the words that weigh most in it. */
export interface Tone extends Span {
  /** The rule that it speaks for: the last part of its id. */
  readonly name: string
}

/** A word by itself: what its features weigh for each tone, and how many they are. */
interface Weighed {
  readonly sums: Float64Array
  readonly features: number
  readonly hash: number
}

const { names, biases, limits, scales, table } = weights
const beginning = hashOfWord(opening)
const none: readonly Tone[] = []

/**
 * The tones of a sentence, after a linear model that has learnt them from examples (`npm run tone`): each word, each
 * piece of a word and each pair of words weighs for or against each tone. What it tells is likely, no more.
 */
export const tonesOf = remember((sentence: Sentence): readonly Tone[] => {
  const { length } = sentence.words
  if (length < fewest || length > most) return none
  const tokens = tokensOf(sentence).map((token) => weighWord(formOf(token)))
  const sums = new Float64Array(names.length)
  let features = 0
  let before = beginning
  for (const token of tokens) {
    addWord(sums, token, before)
    features += token.features + 1
    before = token.hash
  }
  const share = 1 / Math.sqrt(features)
  let found: Tone[] | undefined
  for (let tone = 0; tone < sums.length; tone++) {
    if (sums[tone]! * scales[tone]! * share + biases[tone]! <= limits[tone]!) continue
    found ??= []
    found.push({ name: names[tone]!, ...heaviest(sentence, tokens, tone) })
  }
  return found ?? none
})

const weighed = new WeakMap<Form, Weighed>()

function weighWord(form: Form): Weighed {
  let known = weighed.get(form)
  if (!known) {
    const features = featuresOfWord(form.lower)
    const sums = new Float64Array(names.length)
    for (const feature of features) addFeature(sums, feature)
    known = { sums, features: features.length, hash: hashOfWord(form.lower) }
    weighed.set(form, known)
  }
  return known
}

/** Adds what a word weighs for each tone, behind the one before it. */
function addWord(sums: Float64Array, word: Weighed, before: number): void {
  for (let tone = 0; tone < sums.length; tone++) sums[tone]! += word.sums[tone]!
  addFeature(sums, featureOfPair(before, word.hash))
}

const addFeature = (sums: Float64Array, feature: number): void =>
  addBucket(sums, table, feature >> 1, feature & 1 ? -1 : 1)

/** The stretch of words that weighs most for a tone, each against the mean of all. */
function heaviest({ words }: Sentence, tokens: readonly Weighed[], tone: number): Span {
  const each = words.map((_, i) => {
    const sums = new Float64Array(names.length)
    addWord(sums, tokens[i]!, tokens[i - 1]?.hash ?? beginning)
    return sums[tone]!
  })
  const mean = each.reduce((all, one) => all + one, 0) / each.length
  let best = { first: 0, last: words.length - 1, sum: 0 }
  let sum = 0
  let first = 0
  for (let last = 0; last < each.length; last++) {
    if (sum <= 0) {
      sum = 0
      first = last
    }
    sum += each[last]! - Math.max(0, mean) / 2
    if (sum > best.sum) best = { first, last, sum }
  }
  return { start: words[best.first]!.start, end: words[best.last]!.end }
}
