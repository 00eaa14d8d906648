import { ruleOf } from '../rules/index.ts'
import type { Answer } from './feedback.ts'
import { findingsIn } from './judge.ts'
import { placesOf } from './marks.ts'
import type { Exercise } from './schema.ts'
import { scoreAnswer } from './score.ts'

/** Why an exercise would teach something wrong: the checker does not say what the exercise says of its texts. */
export type Doubt =
  /** The model answer is blamed itself. */
  | { readonly code: 'model'; readonly rule: string; readonly message: string; readonly words: string }
  /** The model answer gets less than it should: `score` from 0 to 1. */
  | { readonly code: 'score'; readonly score: number }
  /** A wrong version is not blamed by its rule, but by others, if any. */
  | { readonly code: 'wrong'; readonly index: number; readonly rule: string; readonly by: readonly string[] }
  | { readonly code: 'fault-lost'; readonly index: number; readonly words: string }
  | {
      readonly code: 'fault'
      readonly index: number
      readonly words: string
      readonly rule: string
      readonly by: readonly string[]
    }
  /** The model answer leaves out a fact that is given. */
  | { readonly code: 'fact'; readonly index: number; readonly says: string }
  /** The draft to be mended is the model answer already. */
  | { readonly code: 'same' }
  | { readonly code: 'unknown-rule'; readonly rule: string }

/** What a model answer must get at least. */
const modelScore = 0.95

/**
 * Tries an exercise with the judge of the trainees: the model answer must pass, each wrong version fail for its own
 * rule, each planted fault be found where it stands. Empty when all of it holds.
 */
export function doubtsOf(exercise: Exercise): Doubt[] {
  const named = [
    exercise.only,
    ...exercise.wrong.map(({ rule }) => rule),
    ...faultsOf(exercise).map(({ rule }) => rule),
  ]
  const unknown = [...new Set(named)].filter((rule) => rule !== undefined && !ruleOf(rule)) as string[]
  const doubts: Doubt[] = [
    ...unknown.map((rule): Doubt => ({ code: 'unknown-rule', rule })),
    ...ofModel(exercise),
    ...ofWrong(exercise),
    ...ofFaults(exercise),
  ]
  if (doubts.length > 0) return doubts
  const { score } = scoreAnswer(exercise, bestAnswer(exercise))
  return score < modelScore ? [{ code: 'score', score }] : []
}

/** The best that an exercise can be answered with. */
function bestAnswer(exercise: Exercise): Answer {
  if (exercise.kind === 'find') return { type: 'marks', spans: placesOf(exercise).map(({ span }) => span) }
  if (exercise.kind === 'sift') return { type: 'verdict', verdict: exercise.verdict }
  return { type: 'text', text: exercise.model }
}

const faultsOf = (exercise: Exercise) => (exercise.kind === 'find' ? exercise.faults : [])

function ofModel(exercise: Exercise): Doubt[] {
  const { model, only } = exercise
  const blamed = findingsIn(model, exercise).filter(
    ({ severity }) => only !== undefined || severity !== 'suggestion',
  )
  const told = model.toLowerCase()
  const facts = 'facts' in exercise ? exercise.facts : []
  return [
    ...blamed.map(({ rule, message, start, end, whole }): Doubt => {
      return { code: 'model', rule, message, words: whole ? '' : model.slice(start, end) }
    }),
    ...facts.flatMap(({ accept, says }, index): Doubt[] =>
      accept.some((words) => told.includes(words.toLowerCase())) ? [] : [{ code: 'fact', index, says }],
    ),
    ...(exercise.kind === 'mend' && exercise.draft.trim() === model.trim()
      ? [{ code: 'same' } as const]
      : []),
  ]
}

const ofWrong = (exercise: Exercise): Doubt[] =>
  exercise.wrong.flatMap(({ text, rule }, index): Doubt[] => {
    const by = [...new Set(findingsIn(text, exercise).map((finding) => finding.rule))]
    return by.includes(rule) ? [] : [{ code: 'wrong', index, rule, by }]
  })

function ofFaults(exercise: Exercise): Doubt[] {
  if (exercise.kind !== 'find') return []
  const findings = findingsIn(exercise.draft, exercise)
  return placesOf(exercise).flatMap(({ fault: { words, rule }, span }, index): Doubt[] => {
    if (exercise.draft.slice(span.start, span.end) !== words) return [{ code: 'fault-lost', index, words }]
    const touching = findings.filter(({ start, end }) => start < span.end && end > span.start)
    if (touching.some((finding) => finding.rule === rule)) return []
    const by = [...new Set(touching.filter(({ whole }) => !whole).map((finding) => finding.rule))]
    return [{ code: 'fault', index, words, rule, by }]
  })
}
