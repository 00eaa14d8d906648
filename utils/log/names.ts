import { idsOfRules } from './facts.ts'
import type { LogView } from './view.ts'

/** What occurs among the entries that stand, for choosing from; in no order. */
export interface LogNames {
  readonly accounts: readonly string[]
  readonly units: readonly string[]
  readonly topics: readonly string[]
  /** Ids of rules that have a finding. */
  readonly rules: readonly string[]
  readonly hashtags: readonly string[]
}

/** Collects the names that occur, in one pass. */
export function namesIn(view: LogView): LogNames {
  const marks = () => new Uint8Array(view.names.list.length)
  const [accounts, units, topics, findings, hashtags] = [marks(), marks(), marks(), marks(), marks()]
  for (const n of view.order) {
    accounts[view.account[n]!] = 1
    units[view.unit[n]!] = 1
    topics[view.topic[n]!] = 1
    for (let at = view.findingEnd[n - 1] ?? 0; at < view.findingEnd[n]!; at += 1)
      findings[view.findings[at]!] = 1
    for (let at = view.hashtagEnd[n - 1] ?? 0; at < view.hashtagEnd[n]!; at += 1)
      hashtags[view.hashtags[at]!] = 1
  }
  const marked = (mark: Uint8Array) =>
    view.names.list.filter((name, number) => mark[number] === 1 && name !== '')
  return {
    accounts: marked(accounts),
    units: marked(units),
    topics: marked(topics),
    rules: idsOfRules(marked(findings)),
    hashtags: marked(hashtags),
  }
}
