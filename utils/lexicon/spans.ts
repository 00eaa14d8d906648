import type { Span } from '../draft/types.ts'

/** Spans in order, without those that begin inside an earlier one. */
export function apart<S extends Span>(spans: Iterable<S>): S[] {
  const kept: S[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span)
  }
  return kept
}

/** From the start of the one that begins first to the end of the one that ends last. */
export const join = (a: Span, b: Span): Span => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
})

/** Spans in order, those that overlap as one; so are those with at most `gap` characters between them, if it is given. */
export function merged(spans: Iterable<Span>, gap = -1): Span[] {
  const kept: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = kept.at(-1)
    if (last && span.start <= last.end + gap) kept[kept.length - 1] = join(last, span)
    else kept.push(span)
  }
  return kept
}

export const spanOf = ({ index, 0: matched }: RegExpExecArray): Span => ({
  start: index,
  end: index + matched.length,
})
