import type { Sentence } from '../draft/types.ts'
import { createSieve } from '../lexicon/signals.ts'
import type { Pack } from '../pack/schema.ts'
import type { DraftRule, Rule, SentenceRule } from '../rules/define.ts'

/** The rules that a pack leaves switched on, made ready to be asked of sentences. */
export interface Active {
  readonly sentenceRules: readonly SentenceRule[]
  readonly draftRules: readonly DraftRule[]
  /** By index of the draft rule. */
  readonly blanks: readonly unknown[]
  /**
   * The indexes of the sentence rules, and with the number of sentence rules added of the draft rules, for which a
   * sentence may hold something, in order.
   */
  readonly wake: (sentence: Sentence) => readonly number[]
}

const known = new WeakMap<readonly Rule[], WeakMap<Pack, Active>>()

/** The same for the same rules and pack. */
export function activeRules(rules: readonly Rule[], pack: Pack): Active {
  const byPack = known.get(rules) ?? new WeakMap<Pack, Active>()
  known.set(rules, byPack)
  const active = byPack.get(pack) ?? choose(rules, pack)
  byPack.set(pack, active)
  return active
}

function choose(rules: readonly Rule[], pack: Pack): Active {
  const active = rules.filter(({ id }) => pack.rules[id] !== 'off')
  const sentenceRules = active.filter((rule) => rule.scope === 'sentence')
  const draftRules = active.filter((rule): rule is DraftRule => rule.scope !== 'sentence')
  const needs = [...sentenceRules, ...draftRules].map((rule) =>
    rule.everywhere?.(pack) ? undefined : rule.needs,
  )
  return {
    sentenceRules,
    draftRules,
    blanks: draftRules.map(({ blank }) => blank),
    wake: createSieve(needs),
  }
}
