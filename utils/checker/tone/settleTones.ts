import type { Draft, Sentence } from '../../draft/types.ts'
import { condemns, tellsOfPast } from '../../lexicon/stance.ts'
import type { Context, Rule, Toned } from '../../rules/define.ts'
import { type Settled, settleInSentence } from '../settle.ts'
import { tonesOf } from './tone.ts'

/** The tone of a sentence, and how its rule tells of it. */
export interface SettledTone {
  readonly tone: Toned
  readonly settled: Settled
}

/**
 * What is told of the tones of a sentence; `toned` are the rules that they speak for, by the last part of their ids. Those
 * that fail are added to `failed`.
 */
export function settleTones(
  sentence: Sentence,
  toned: ReadonlyMap<string, Rule>,
  context: Context,
  failed: string[],
): readonly SettledTone[] {
  if (toned.size === 0) return none
  const tones = tonesOf(sentence)
  if (tones.length === 0 || condemns(sentence) || tellsOfPast(sentence)) return none
  const all: SettledTone[] = []
  for (const { name, start, end } of tones) {
    const rule = toned.get(name)
    if (!rule?.tone) continue
    try {
      if (rule.tone.unless?.(sentence)) continue
    } catch {
      failed.push(rule.id)
      continue
    }
    const severity = context.pack.rules[rule.id] === 'suggestion' ? 'suggestion' : 'warning'
    const flag = { start, end, message: rule.tone.says, severity } as const
    const settled = settleInSentence(rule, flag, sentence, context)
    if (settled) all.push({ tone: rule.tone, settled: atMostWarning(settled) })
  }
  return all
}

const none: readonly SettledTone[] = []

/** What is only likely never opens the gate by itself, also where the pack makes an error of its rule. */
const atMostWarning = (settled: Settled): Settled =>
  settled.severity === 'error' ? { ...settled, severity: 'warning' } : settled

/** Whether another sentence of the draft speaks for leaving a tone alone. */
export const isExcused = ({ anywhere, unless }: Toned, { sentences }: Draft): boolean =>
  anywhere === true && sentences.some(({ sentence }) => unless?.(sentence))
