import * as v from 'valibot'
import { platforms } from '../pack/schema.ts'
import { ruleOf } from '../rules/index.ts'
import { findingsIn } from './judge.ts'
import type { Content } from './own.ts'
import type { Exercise, Fault } from './schema.ts'

const sketch = v.object({
  draft: v.string(),
  platform: v.picklist(platforms),
  only: v.optional(v.string()),
})

/** The faults that the checker sees in the draft of an exercise that is being written, in their order, each once. */
export function faultsFrom(content: Content): Fault[] {
  const read = v.safeParse(sketch, content)
  if (!read.success || read.output.draft.trim() === '') return []
  const { draft, platform, only } = read.output
  const world = { platform, target: 'post', media: [], ...(only && { only }) } as unknown as Exercise
  const faults = new Map<string, Fault>()
  for (const { rule, severity, start, end, whole } of findingsIn(draft, world)) {
    const words = draft.slice(start, end)
    if (whole || severity === 'suggestion' || /\n/u.test(words) || words.length > 200) continue
    faults.set(`${start} ${end}`, { words, rule, why: ruleOf(rule)?.reason ?? '' })
  }
  return [...faults.values()]
}
