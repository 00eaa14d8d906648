import type { LogEntry } from '../log/entry.ts'
import { type Principle, principles } from '../rules/define.ts'

/** A stretch of days, both included, as `YYYY-MM-DD`. */
export interface Range {
  readonly from: string
  readonly until: string
}

export interface AccountRow {
  readonly platform: string
  readonly account: string
  readonly unit: string
  readonly posts: number
  readonly replies: number
  /** Entries that went out with an error standing. */
  readonly withErrors: number
}

export interface Summary {
  readonly range: Range
  readonly entries: readonly LogEntry[]
  readonly accounts: readonly AccountRow[]
  /** Mean of the entries' scores, 0–1; undefined without entries. */
  readonly principles: Readonly<Record<Principle, number>> | undefined
  /** How often each hashtag was used, most used first. */
  readonly hashtags: readonly (readonly [tag: string, uses: number])[]
  /** Findings that were fixed before publication, and those that stood. */
  readonly fixed: number
  readonly open: number
}

/** Sums up the entries whose own date of publication lies in the range. */
export function summarise(all: readonly LogEntry[], range: Range): Summary {
  const entries = all
    .filter(
      ({ publishedAt }) => publishedAt.slice(0, 10) >= range.from && publishedAt.slice(0, 10) <= range.until,
    )
    .sort((a, b) => Date.parse(a.publishedAt) - Date.parse(b.publishedAt))
  const states = entries.flatMap(({ findings }) => findings.map(({ state }) => state))
  return {
    range,
    entries,
    accounts: accountsOf(entries),
    principles: entries.length === 0 ? undefined : meanScores(entries),
    hashtags: countHashtags(entries),
    fixed: states.filter((state) => state === 'fixed').length,
    open: states.filter((state) => state === 'open').length,
  }
}

function accountsOf(entries: readonly LogEntry[]): AccountRow[] {
  const groups = new Map<string, LogEntry[]>()
  for (const entry of entries) {
    const key = `${entry.platform} ${entry.account}`
    groups.set(key, [...(groups.get(key) ?? []), entry])
  }
  return [...groups.values()]
    .map((group) => ({
      platform: group[0]!.platform,
      account: group[0]!.account,
      unit: group[0]!.unit,
      posts: group.filter(({ kind }) => kind === 'post').length,
      replies: group.filter(({ kind }) => kind !== 'post').length,
      withErrors: group.filter(({ findings }) =>
        findings.some(({ severity, state }) => severity === 'error' && state === 'open'),
      ).length,
    }))
    .sort((a, b) => b.posts + b.replies - (a.posts + a.replies))
}

function meanScores(entries: readonly LogEntry[]): Record<Principle, number> {
  const mean = (name: Principle) =>
    entries.reduce((sum, entry) => sum + entry.principles[name], 0) / entries.length
  return Object.fromEntries(principles.map((name) => [name, mean(name)])) as Record<Principle, number>
}

function countHashtags(entries: readonly LogEntry[]): [string, number][] {
  const uses = new Map<string, number>()
  for (const tag of entries.flatMap(({ hashtags }) => hashtags)) uses.set(tag, (uses.get(tag) ?? 0) + 1)
  return [...uses].sort((a, b) => b[1] - a[1])
}
