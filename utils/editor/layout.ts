import type { Span } from '../draft/types.ts'

/** A node that carries a part of the text. */
export interface Piece {
  readonly node: Node
  /** Offset in the whole text where the node's text starts. */
  readonly start: number
  readonly length: number
  /** Number of the line that it stands in. */
  readonly line: number
  /** Where in the node the text starts; 0 unless the node is an element with an empty line in it. */
  readonly from?: number
  /** A chip or picture: it stands for text, but no caret goes into it and it must not be cut. */
  readonly whole?: boolean
}

/** The text of an editor with the nodes that carry it. An empty line has a piece of length 0. */
export interface Layout {
  readonly text: string
  readonly pieces: readonly Piece[]
}

/** Where a caret at an offset belongs. */
export function pointAt(
  { pieces }: Layout,
  offset: number,
): { readonly node: Node; readonly offset: number } | undefined {
  const free = pieces.filter(({ whole }) => !whole)
  const piece =
    free.find(({ start, length }) => offset >= start && offset < start + length) ??
    free.findLast(({ start, length }) => offset >= start && offset <= start + length)
  if (piece) return { node: piece.node, offset: (piece.from ?? 0) + offset - piece.start }
  // Beside a chip with no text around it: in its parent, before or behind it.
  const chip = pieces.find(({ start, length }) => offset === start || offset === start + length)
  const parent = chip?.node.parentNode
  if (!chip || !parent) return undefined
  const index = [...parent.childNodes].indexOf(chip.node as ChildNode)
  return { node: parent, offset: offset === chip.start ? index : index + 1 }
}

/** DOM ranges that cover a span, one for each line. */
export function rangesOf(page: Document, { pieces }: Layout, span: Span): Range[] {
  const ranges: Range[] = []
  let latest: { range: Range; line: number } | undefined
  for (const { node, start, length, line, whole } of pieces) {
    const from = Math.max(span.start, start)
    const to = Math.min(span.end, start + length)
    if (from >= to) continue
    if (latest?.line !== line) {
      latest = { range: page.createRange(), line }
      ranges.push(latest.range)
      if (whole) latest.range.setStartBefore(node)
      else latest.range.setStart(node, from - start)
    }
    if (whole) latest.range.setEndAfter(node)
    else latest.range.setEnd(node, to - start)
  }
  return ranges
}

/** The offset in the text of a point in the page. */
export function offsetOf({ pieces }: Layout, node: Node, offset: number): number | undefined {
  const own = pieces.filter((piece) => piece.node === node && !piece.whole)
  const [first] = own
  if (first && node.nodeType === Node.TEXT_NODE) return first.start + Math.min(offset, first.length)
  const exact = own.find(({ from = 0 }) => from === offset)
  if (exact) return exact.start
  const inside = pieces.find((piece) => piece.whole && piece.node.contains(node))
  if (inside) return inside.start + inside.length
  const held = pieces.filter((piece) => node.contains(piece.node))
  // Between the children of an element: behind all that stand before the point.
  const next = node.childNodes[offset]
  const before = next
    ? held.findLast((piece) => next.compareDocumentPosition(piece.node) & Node.DOCUMENT_POSITION_PRECEDING)
    : held.at(-1)
  return before ? before.start + before.length : held[0]?.start
}

/** Whether a span cuts into, or takes away, a chip. */
export function touchesChip({ pieces }: Layout, { start, end }: Span): boolean {
  return pieces.some((piece) => piece.whole && piece.start < end && piece.start + piece.length > start)
}
