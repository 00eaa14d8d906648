import { blankOf, type Part, partOf } from '../pack/form.ts'
import { type Problem, validate } from '../pack/validate.ts'
import { type Doubt, doubtsOf } from './prove.ts'
import { type Exercise, exerciseKinds, exerciseSchema } from './schema.ts'

export type Kind = (typeof exerciseKinds)[number]
/** An exercise that is being written: it has the keys of its kind, but its texts may break the schema. */
export type Content = Readonly<Record<string, unknown>>

/** The form of each kind, read off the schema. */
export const forms = new Map<Kind, Part>(
  exerciseSchema.options.map((option) => [option.entries.kind.literal, partOf(option)]),
)

const entriesOf = (kind: Kind) => Object.entries(forms.get(kind)?.entries ?? {})

/** The kind of an exercise that is being written; the first one where it has none. */
export const kindOf = ({ kind }: Content): Kind =>
  exerciseKinds.find((one) => one === kind) ?? exerciseKinds[0]

/** A new exercise with all that its kind needs, empty. */
export function blankExercise(kind: Kind, id: string): Content {
  const blank = Object.fromEntries(
    entriesOf(kind).flatMap(([key, part]) => {
      const value = part.kind === 'records' && !part.optional ? [blankOf(part.item!)] : blankOf(part)
      return value === undefined ? [] : [[key, value]]
    }),
  )
  return { ...blank, kind, id, platform: 'facebook' }
}

/** The same exercise as another kind: what both have stays. */
export function withKind(content: Content, kind: Kind): Content {
  const blank = blankExercise(kind, String(content.id))
  const kept = entriesOf(kind).flatMap(([key]) =>
    key !== 'kind' && content[key] !== undefined ? [[key, content[key]]] : [],
  )
  return { ...blank, ...Object.fromEntries(kept) }
}

export interface Proof {
  /** Fits the schema. */
  readonly exercise?: Exercise
  readonly problems: readonly Problem[]
  readonly doubts: readonly Doubt[]
  /** May be bundled. */
  readonly sound: boolean
}

/** Whether an exercise that is being written may be given to trainees, and if not, why. */
export function prove(content: Content): Proof {
  const checked = validate(exerciseSchema, content)
  if (!checked.ok) return { problems: checked.problems, doubts: [], sound: false }
  const doubts = doubtsOf(checked.value)
  return { exercise: checked.value, problems: [], doubts, sound: doubts.length === 0 }
}
