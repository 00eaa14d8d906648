import { buckets } from '../../utils/checker/tone/features.ts'
import { createRandom } from '../random.ts'

/** What each bucket weighs, and where the scale stands with nothing on it. */
export interface Model {
  readonly weights: Float64Array
  readonly bias: number
}

/** A text, whether it strikes the tone (1) or not (0), and how much it counts. */
export interface Lesson {
  readonly features: Uint32Array
  readonly struck: 0 | 1
  readonly heft: number
}

/** Over 0 where a text is rather like those that strike the tone. */
export function scoreOf({ weights, bias }: Model, features: Uint32Array): number {
  let sum = 0
  for (let i = 0; i < features.length; i++) {
    const feature = features[i]!
    sum += feature & 1 ? -weights[feature >> 1]! : weights[feature >> 1]!
  }
  return bias + sum * shareOf(features)
}

/** Long texts do not weigh more than short ones. */
const shareOf = ({ length }: Uint32Array): number => 1 / Math.sqrt(Math.max(1, length))

/** How often all lessons are gone through. */
const rounds = 15
/** How many of the last rounds the model is the mean of. */
const averaged = 8
/** How far one lesson moves what was learnt, at first. */
const rate = 0.5
/** Keeps weights small. */
const decay = 3e-4
/** How many buckets may weigh something for a tone. */
const kept = 5000

/** Learns from all buckets first, then again from those alone that turned out to weigh most in most texts. */
export function train(lessons: readonly Lesson[]): Model {
  const { weights } = descend(lessons)
  const texts = new Uint32Array(buckets)
  for (const { features } of lessons)
    for (const bucket of new Set(features.map((feature) => feature >> 1))) texts[bucket]!++
  const worth = weights.map((weight, bucket) => Math.abs(weight) * Math.sqrt(texts[bucket]!))
  const least = worth.toSorted().at(-kept)!
  return descend(lessons, (bucket) => worth[bucket]! >= least)
}

/**
 * Logistic regression by AdaGrad (Duchi et al. 2011). Texts that strike the tone are rare and count more, by the fourth
 * root of how rare they are. The same lessons give the same model.
 */
function descend(lessons: readonly Lesson[], weighs?: (bucket: number) => boolean): Model {
  const weights = new Float64Array(buckets)
  const steps = new Float64Array(buckets).fill(1e-8)
  const model = { weights, bias: 0 }
  let biasSteps = 1e-8
  const many = lessons.reduce((all, { struck }) => all + struck, 0)
  const rarity = [lessons.length - many, many].map((each) => (lessons.length / 2 / each) ** 0.25)
  const order = [...lessons]
  const next = createRandom(1)
  // The mean of the later rounds: what the last lessons of one happened to be counts less.
  const mean = { weights: new Float64Array(buckets), bias: 0 }
  for (let round = 0; round < rounds; round++) {
    shuffle(order, next)
    for (const { features, struck, heft } of order) {
      const off = 1 / (1 + Math.exp(-scoreOf(model, features))) - struck
      const pull = off * rarity[struck]! * heft
      if (Math.abs(pull) < 1e-4) continue
      biasSteps += pull * pull
      model.bias -= (rate * pull) / Math.sqrt(biasSteps)
      const share = shareOf(features)
      for (let i = 0; i < features.length; i++) {
        const feature = features[i]!
        const bucket = feature >> 1
        if (weighs && !weighs(bucket)) continue
        const slope = pull * (feature & 1 ? -share : share) + decay * weights[bucket]!
        steps[bucket]! += slope * slope
        weights[bucket]! -= (rate * slope) / Math.sqrt(steps[bucket]!)
      }
    }
    if (round < rounds - averaged) continue
    mean.bias += model.bias / averaged
    for (let bucket = 0; bucket < buckets; bucket++) mean.weights[bucket]! += weights[bucket]! / averaged
  }
  return mean
}

/** Fisher and Yates. */
function shuffle<T>(order: T[], next: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1))
    const moved = order[i]!
    order[i] = order[j]!
    order[j] = moved
  }
}
