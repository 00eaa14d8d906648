import type { Span } from '../draft/types.ts'

/** Spans in order, without those that begin inside an earlier one. */
export function apart<S extends Span>(spans: Iterable<S>): S[] {
  const kept: S[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span)
  }
  return kept
}
