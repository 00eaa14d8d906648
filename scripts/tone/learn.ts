import { buckets } from '../../utils/checker/tone/features.ts'
import { heaviestStep, type Table, tableOf } from '../../utils/checker/tone/table.ts'
import { type Case, type Example, fromCases, fromList } from './examples.ts'
import { type Lesson, type Model, scoreOf, train } from './train.ts'

/** What the checker reads: see `utils/checker/tone/tone.ts`. */
export interface Weights {
  readonly names: readonly string[]
  readonly biases: readonly number[]
  readonly limits: readonly number[]
  readonly scales: readonly number[]
  readonly table: Table
}

/** How a tone is told in texts that it was not learnt from. */
export interface Report {
  readonly name: string
  readonly limit: number
  readonly struck: number
  readonly found: number
  /** Clean texts that come close to it. */
  readonly near: number
  readonly nearFlagged: number
  readonly plain: number
  readonly plainFlagged: number
}

/** Of a tone that no text strikes. */
const plainTone = 'polos'
/** Parts of which each is told by what the others teach. */
const parts = 3
/** The share of plain texts, and of clean ones close to a tone, that may be taken for ones that strike it. */
const tolerated = { plain: 0.002, near: 0.035 }
/** How much more a clean text counts that comes close to the tone, and one that was taken for it all the same. */
const near = 8
const mistaken = 4
/** How much a text counts that strikes other tones: it may strike this one, too. */
const others = 0.3

/**
 * Learns the tones from `lists` by name (`polos` strikes none) and from drafts of the rules. The limit of a tone is where
 * hardly any clean text that it was not taught goes over it.
 */
export function learn(lists: ReadonlyMap<string, string>, drafts: readonly Case[]) {
  const names = [...lists.keys()].filter((name) => name !== plainTone)
  const examples = [
    ...[...lists].flatMap(([name, list]) => [...fromList(list, name)]),
    ...fromCases(drafts, names),
  ]
  const learnt = names.map((name) => ({ name, ...learnOne(examples, name) }))
  return { weights: pack(learnt), reports: learnt.map(({ report }) => report) }
}

function learnOne(examples: readonly Example[], name: string) {
  const lessons = examples.map((example) => lessonOf(example, name))
  const scores = new Float64Array(lessons.length)
  for (let part = 0; part < parts; part++) {
    const model = train(lessons.filter((_, i) => i % parts !== part))
    for (let i = part; i < lessons.length; i += parts) scores[i] = scoreOf(model, lessons[i]!.features)
  }
  const of = (is: (example: Example) => boolean) =>
    examples.flatMap((example, i) => (is(example) ? [scores[i]!] : [])).sort((a, b) => b - a)
  const struck = of(({ tones }) => tones.has(name))
  const close = of(({ tones, about }) => tones.size === 0 && about === name)
  const plain = of(({ tones, about }) => tones.size === 0 && about !== name)
  const at = (scores: readonly number[], share: number) => scores[Math.floor(scores.length * share)] ?? 0
  const limit = Math.max(0, at(plain, tolerated.plain), at(close, tolerated.near))
  const over = (some: readonly number[]) => some.filter((score) => score > limit).length
  const report: Report = {
    name,
    limit,
    struck: struck.length,
    found: over(struck),
    near: close.length,
    nearFlagged: over(close),
    plain: plain.length,
    plainFlagged: over(plain),
  }
  return { model: teach(lessons, limit), limit, report }
}

function lessonOf({ features, tones, about }: Example, name: string): Lesson {
  if (tones.has(name)) return { features, struck: 1, heft: 1 }
  return { features, struck: 0, heft: tones.size > 0 ? others : about === name ? near : 1 }
}

/** Learns all lessons, and once more with those counting more that were not understood. */
function teach(lessons: readonly Lesson[], limit: number): Model {
  const model = train(lessons)
  return train(
    lessons.map((lesson) =>
      lesson.struck === 0 && lesson.heft >= 1 && scoreOf(model, lesson.features) > limit
        ? { ...lesson, heft: lesson.heft * mistaken }
        : lesson,
    ),
  )
}

/** Rounds the weights of all tones to steps: light ones are told apart more finely than heavy ones. */
function pack(learnt: readonly { name: string; model: Model; limit: number }[]): Weights {
  const scales = learnt.map(
    ({ model }) => model.weights.reduce((all, one) => Math.max(all, Math.abs(one)), 0) / heaviestStep ** 2,
  )
  const steps = (bucket: number) =>
    learnt.map(({ model }, tone) => {
      const weight = model.weights[bucket]!
      return Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight) / scales[tone]!))
    })
  const table = tableOf(Array.from({ length: buckets }, (_, bucket) => steps(bucket)))
  const rounded = (values: readonly number[]) => values.map((value) => Number(value.toPrecision(5)))
  return {
    names: learnt.map(({ name }) => name),
    biases: rounded(learnt.map(({ model }) => model.bias)),
    limits: rounded(learnt.map(({ limit }) => limit)),
    scales: rounded(scales),
    table,
  }
}
