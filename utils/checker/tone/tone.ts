import { type Form, formOf } from '../../draft/form.ts'
import { remember } from '../../draft/remember.ts'
import type { Sentence, Span } from '../../draft/types.ts'
import { featureOfPair, featuresOfWord } from './features.ts'
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
}

const { names, biases, limits, scales, table } = weights
const none: readonly Tone[] = []

/**
 * The tones of a sentence, after a linear model that has learnt them from examples (`npm run tone`): each word, each
 * piece of a word and each pair of words weighs for or against each tone. What it tells is likely, no more.
 */
export const tonesOf = remember((sentence: Sentence): readonly Tone[] => {
  const { length } = sentence.words
  if (length < fewest || length > most) return none
  const tokens = tokensOf(sentence)
  const sums = new Float64Array(names.length)
  let features = 0
  let before = opening
  for (const token of tokens) {
    const known = weighWord(formOf(token))
    for (let tone = 0; tone < sums.length; tone++) sums[tone]! += known.sums[tone]!
    addFeature(sums, featureOfPair(before, token))
    features += known.features + 1
    before = token
  }
  const share = 1 / Math.sqrt(features)
  let found: Tone[] | undefined
  for (let tone = 0; tone < sums.length; tone++) {
    if (sums[tone]! * share + biases[tone]! <= limits[tone]!) continue
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
    known = { sums, features: features.length }
    weighed.set(form, known)
  }
  return known
}

/** Adds what a feature weighs for each tone. */
function addFeature(sums: Float64Array, feature: number): void {
  const at = (feature >> 1) * sums.length
  const sign = feature & 1 ? -1 : 1
  for (let tone = 0; tone < sums.length; tone++)
    sums[tone]! += sign * weightOf(table.charCodeAt(at + tone), tone)
}

/** The first character of the table's alphabet, and the one that weighs nothing. */
export const alphabet = { first: 0x43, middle: 0x4f }

/** Light weights are told apart more finely than heavy ones. */
function weightOf(code: number, tone: number): number {
  const step = code - alphabet.middle
  return step * Math.abs(step) * scales[tone]!
}

/** The stretch of words that weighs most for a tone, each against the mean of all. */
function heaviest({ words }: Sentence, tokens: readonly string[], tone: number): Span {
  const each = words.map((word, i) => {
    const sums = Float64Array.from(weighWord(word.form).sums)
    addFeature(sums, featureOfPair(tokens[i - 1] ?? opening, word.lower))
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
