import { parseDraft } from '../draft/parse.ts'
import { type Aspect, type Feedback, feedback, type Remark } from './feedback.ts'
import { findInvented } from './invented.ts'
import { findingsIn } from './judge.ts'
import type { Exercise } from './schema.ts'

/** How much each part of a written answer weighs. Without facts to tell, keeping to the rules takes their part. */
export const weights = { rules: 0.5, facts: 0.4, honest: 0.1 }
/** What one finding takes from the rules' part. A suggestion is told and costs nothing: it may be let alone. */
export const costs = { error: 0.6, warning: 0.3, suggestion: 0 }
/** What one invention takes from the part for keeping to what is given. */
const inventionCost = 0.5
/** An answer of fewer words says nothing that could be judged. */
const fewestWords = 4

const aspects: Record<Aspect, RegExp> = {
  tone: /^(?:etika\/|profesional\/ragam-baku$|keterwakilan\/suara-pribadi$)/u,
  hashtag: /^(?:terintegrasi\/tagar-resmi|platform\/jumlah-tagar)$/u,
  length: /^platform\/panjang$/u,
}

/**
 * Judges a written answer: half for what the checker finds, 0.4 for the given facts that it tells, 0.1 for inventing
 * nothing. Where no facts are given but a text is to be mended, its sound words take their place.
 */
export function scoreWriting(exercise: Exercise, text: string): Feedback {
  const words = wordsOf(text)
  if (words.length < Math.min(fewestWords, wordsOf(exercise.model).length))
    return feedback(0, [{ code: 'empty' }])
  const findings = findingsIn(text, exercise)
  const cost = findings.reduce((sum, { severity }) => sum + costs[severity], 0)
  const broken = findings.map(
    ({ rule, severity, message, start, end, whole }): Remark => ({
      code: 'rule',
      rule,
      severity,
      message,
      words: whole ? '' : text.slice(start, end),
    }),
  )
  const covered = coverage(exercise, text, words)
  const invented = exercise.only === undefined ? findInvented(text, exercise) : []
  const kept = (Object.keys(aspects) as Aspect[])
    .filter(() => exercise.only === undefined)
    .filter((aspect) => !(aspect === 'hashtag' && exercise.target !== 'post'))
    .filter((aspect) => !findings.some(({ rule }) => aspects[aspect].test(rule)))
    .map((aspect): Remark => ({ code: 'aspect', aspect }))
  const rules = Math.max(0, 1 - cost)
  const honest = Math.max(0, 1 - invented.length * inventionCost)
  const told = covered.share ?? rules
  return feedback(weights.rules * rules + weights.facts * told + weights.honest * honest, [
    ...broken,
    ...covered.remarks,
    ...invented.map((found): Remark => ({ code: 'invented', words: found })),
    ...kept,
  ])
}

const wordsOf = (text: string): string[] =>
  parseDraft(text).sentences.flatMap(({ sentence }) => sentence.words.map(({ lower }) => lower))

/** The share of what was to be told; undefined where nothing was. */
function coverage(exercise: Exercise, text: string, words: readonly string[]): Covered {
  const facts = 'facts' in exercise ? exercise.facts : []
  if (facts.length > 0) {
    const lower = text.toLowerCase()
    const told = facts.map((fact) => fact.accept.some((accepted) => holds(lower, accepted.toLowerCase())))
    return {
      share: told.filter(Boolean).length / facts.length,
      remarks: facts.map((fact, index) => ({ code: told[index] ? 'told' : 'untold', fact })),
    }
  }
  if (exercise.kind !== 'mend') return { remarks: [] }
  const given = new Set(words)
  const sound = [...new Set(wordsOf(exercise.model))]
  const lost = sound.filter((word) => !given.has(word))
  return {
    share: 1 - lost.length / Math.max(1, sound.length),
    remarks: lost.length > 0 ? [{ code: 'lost', words: lost.join(', ') }] : [],
  }
}
interface Covered {
  readonly share?: number
  readonly remarks: readonly Remark[]
}

/** Whether the text holds the words as words of their own: `112` is not in `1120`, but `atap` is in `atapnya`. */
function holds(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const before = text.slice(0, at).at(-1) ?? ' '
    const after =
      text
        .slice(at + words.length)
        .replace(/^nya(?!\p{L})/u, '')
        .at(0) ?? ' '
    const edge = (inner: string, outer: string) =>
      !/[\p{L}\p{N}]/u.test(inner) || !/[\p{L}\p{N}]/u.test(outer)
    if (edge(words[0]!, before) && edge(words.at(-1)!, after)) return true
  }
  return false
}
