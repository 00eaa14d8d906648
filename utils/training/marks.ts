import { type Feedback, feedback, type Remark, type Stretch } from './feedback.ts'
import { findingsIn } from './judge.ts'
import type { Exercise, Fault } from './schema.ts'

type FindExercise = Extract<Exercise, { kind: 'find' }>

/** How much of a mark and a fault must be common where the mark does not lie within the fault. */
const enoughInCommon = 0.3
/** A mark of which so much is faulty is precise: it finds every fault that it touches, side by side as they may be. */
const mostlyFaulty = 0.5

/**
 * Judges marks. A fault is found by a mark within it, or by one that shares at least 0.3 of what the two cover, so
 * that marking everything finds nothing; one mark over two faults side by side finds both. Score: found / (faults + half
 * of the false alarms). A mark on something else that the checker flags too costs nothing.
 */
export function scoreMarks(exercise: FindExercise, spans: readonly Stretch[]): Feedback {
  const { draft } = exercise
  const places = placesOf(exercise)
  const marks = spans.filter(({ start, end }) => start < end && draft.slice(start, end).trim() !== '')
  if (marks.length === 0) {
    return feedback(0, [
      { code: 'empty' },
      ...exercise.faults.map((fault): Remark => ({ code: 'missed', fault })),
    ])
  }
  const found = new Set<Fault>()
  const others: Remark[] = []
  for (const mark of marks) {
    const faulty = places.reduce((sum, { span }) => sum + Math.max(0, common(mark, span)), 0)
    const precise = faulty / (mark.end - mark.start) >= mostlyFaulty
    const hit = places.filter(({ span }) => (precise ? common(mark, span) > 0 : meets(mark, span)))
    for (const { fault } of hit) found.add(fault)
    if (hit.length > 0) continue
    const words = draft.slice(mark.start, mark.end)
    const finding = findingsIn(draft, exercise).find((one) => !one.whole && meets(mark, one))
    others.push(
      finding
        ? { code: 'also', words, rule: finding.rule, message: finding.message }
        : { code: 'false-alarm', words },
    )
  }
  const alarms = others.filter(({ code }) => code === 'false-alarm').length
  const remarks = exercise.faults.map(
    (fault): Remark => ({ code: found.has(fault) ? 'found' : 'missed', fault }),
  )
  return feedback(found.size / (exercise.faults.length + alarms / 2), [...remarks, ...others])
}

/** Where the faults stand. Equal words that come twice are two places: the second fault takes the second. */
export function placesOf({ draft, faults }: FindExercise) {
  const from = new Map<string, number>()
  return faults.map((fault) => {
    const start = Math.max(0, draft.indexOf(fault.words, from.get(fault.words) ?? 0))
    const end = start + fault.words.length
    from.set(fault.words, end)
    return { fault, span: { start, end } }
  })
}

const common = (a: Stretch, b: Stretch): number => Math.min(a.end, b.end) - Math.max(a.start, b.start)

function meets(mark: Stretch, place: Stretch): boolean {
  const shared = common(mark, place)
  if (shared <= 0) return false
  if (mark.start >= place.start && mark.end <= place.end) return true
  return shared / (Math.max(mark.end, place.end) - Math.min(mark.start, place.start)) >= enoughInCommon
}
