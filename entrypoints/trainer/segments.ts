import type { Finding } from '../../utils/checker/finding.ts'

/** A stretch of a draft, and the findings that all of it belongs to. */
export interface Segment {
  readonly start: number
  readonly words: string
  readonly by: readonly Finding[]
}

/** A draft cut at every border of a finding. What is said of the whole draft marks no words. */
export function segmentsOf(draft: string, findings: readonly Finding[]): Segment[] {
  const marking = findings.filter(({ whole }) => !whole)
  const borders = new Set([0, draft.length, ...marking.flatMap(({ start, end }) => [start, end])])
  const cuts = [...borders].filter((at) => at >= 0 && at <= draft.length).sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1]!
    return {
      start,
      words: draft.slice(start, end),
      by: marking.filter((finding) => finding.start <= start && finding.end >= end),
    }
  })
}
