import { type Answer, type Feedback, feedback } from './feedback.ts'
import { scoreMarks } from './marks.ts'
import type { Exercise } from './schema.ts'
import { scoreWriting } from './writing.ts'

/** Judges an answer to an exercise. An answer of the wrong type counts as none. */
export function scoreAnswer(exercise: Exercise, answer: Answer): Feedback {
  if (exercise.kind === 'find' && answer.type === 'marks') return scoreMarks(exercise, answer.spans)
  if (exercise.kind === 'sift' && answer.type === 'verdict') {
    const right = answer.verdict === exercise.verdict
    const code = right ? 'right-verdict' : 'wrong-verdict'
    return feedback(right ? 1 : 0, [{ code, because: exercise.because }])
  }
  if (exercise.kind !== 'find' && exercise.kind !== 'sift' && answer.type === 'text') {
    return scoreWriting(exercise, answer.text)
  }
  return feedback(0, [{ code: 'empty' }])
}
