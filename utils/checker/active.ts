import type { Kind } from '../draft/kind.ts'
import type { Sentence } from '../draft/types.ts'
import { createSieve } from '../lexicon/sieve.ts'
import type { Pack } from '../pack/schema.ts'
import type { DraftRule, Rule, SentenceRule } from '../rules/define.ts'
import { slugOf } from '../rules/families.ts'

/** The rules for a kind of draft that a pack leaves switched on, made ready to be asked of sentences. */
export interface Active {
  readonly sentenceRules: readonly SentenceRule[]
  readonly draftRules: readonly DraftRule[]
  /** Those that tones speak for, by the last part of their ids. */
  readonly toned: ReadonlyMap<string, Rule>
  /**
   * For which rules a sentence may hold something: a bit for each, by the index of the sentence rule, and behind them of
   * the draft rule (see `hasBit`).
   */
  readonly wake: (sentence: Sentence) => readonly number[]
}

const known = new WeakMap<readonly Rule[], WeakMap<Pack, Map<Kind, Active>>>()

/** The same for the same rules, pack and kind of draft. */
export function activeRules(rules: readonly Rule[], pack: Pack, kind: Kind): Active {
  const byPack = known.get(rules) ?? new WeakMap<Pack, Map<Kind, Active>>()
  known.set(rules, byPack)
  const byKind = byPack.get(pack) ?? new Map<Kind, Active>()
  byPack.set(pack, byKind)
  const active = byKind.get(kind) ?? choose(rules, pack, kind)
  byKind.set(kind, active)
  return active
}

function choose(rules: readonly Rule[], pack: Pack, kind: Kind): Active {
  const active = rules.filter(
    (rule) => pack.rules[rule.id] !== 'off' && (rule.kind === undefined || rule.kind === kind),
  )
  const sentenceRules = active.filter((rule) => rule.scope === 'sentence')
  const draftRules = active.filter((rule): rule is DraftRule => rule.scope !== 'sentence')
  const needs = [...sentenceRules, ...draftRules].map((rule) =>
    rule.everywhere?.(pack) ? undefined : rule.needs,
  )
  return {
    sentenceRules,
    draftRules,
    toned: new Map(active.filter(({ tone }) => tone).map((rule) => [slugOf(rule.id), rule])),
    wake: createSieve(needs),
  }
}
