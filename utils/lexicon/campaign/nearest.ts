import type { Span } from '../../draft/types.ts'

export function nearest(span: Span, others: readonly Span[]): Span | undefined {
  let best: Span | undefined
  let gap = 120
  for (const other of others) {
    if (other.start < span.end && other.end > span.start) continue
    const distance = other.start >= span.end ? other.start - span.end : span.start - other.end
    if (distance < gap) {
      gap = distance
      best = other
    }
  }
  return best
}

/** How many letters lie between two spans. */
export const gapTo = (a: Span, b: Span): number => Math.max(a.start, b.start) - Math.min(a.end, b.end)
