import type { Principle } from '../rules/define.ts'
import type { Finding, Report } from './finding.ts'

const weight = { error: 2, warning: 1, suggestion: 0 } as const

/** One report out of several about the same draft, for a draft that goes to several places: the stricter of each. */
export function strictest([first, ...others]: readonly [Report, ...Report[]]): Report {
  if (others.length === 0) return first
  const all = [first, ...others]
  const findings = new Map<string, Finding>()
  for (const finding of all.flatMap((report) => report.findings)) {
    const known = findings.get(finding.identity)
    if (!known || weight[finding.severity] > weight[known.severity]) findings.set(finding.identity, finding)
  }
  const lowest = (name: string) => Math.min(...all.map(({ principles }) => principles[name as Principle]))
  return {
    findings: [...findings.values()].sort((a, b) => a.start - b.start || a.end - b.end),
    principles: Object.fromEntries(
      Object.keys(first.principles).map((name) => [name, lowest(name)]),
    ) as Report['principles'],
    skipped: [...new Set(all.flatMap(({ skipped }) => skipped))],
    named: first.named,
  }
}
