import type { Severity } from '../pack/schema.ts'
import type { Finding } from './finding.ts'
import type { Settled } from './settle.ts'

const weight: Record<Severity, number> = { error: 0, warning: 1, suggestion: 2 }

const byPlace = (a: Settled, b: Settled): number =>
  a.start - b.start ||
  weight[a.severity] - weight[b.severity] ||
  a.end - b.end ||
  (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)

/** Puts findings in order and names each by its rule, its words and its turn among equal ones. */
export function identify(all: Settled[]): Finding[] {
  const turns = new Map<string, number>()
  return all.sort(byPlace).map(({ name, rule, severity, start, end, whole, message, fixes }) => {
    const turn = (turns.get(name) ?? 0) + 1
    turns.set(name, turn)
    return { rule, severity, start, end, message, fixes, whole, identity: `${name}:${turn}` }
  })
}
