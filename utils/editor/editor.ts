import type { Span } from '../draft/types.ts'
import type { Severity } from '../pack/schema.ts'

/** What a compose box is made with. */
export type EditorKind = 'draftjs' | 'lexical' | 'contenteditable' | 'textarea'

/** Words to be marked in a text. */
export interface Mark {
  readonly severity: Severity
  readonly span: Span
}

/**
 * One compose box, whatever editor it is made of. Offsets are UTF-16 code units in `read()`. Nothing here changes
 * the page but `replace`, and that only through the editor's own input events.
 */
export interface Editor {
  readonly root: HTMLElement
  /** The text that the editor holds, lines parted by `\n`. */
  readonly read: () => string
  /** Calls back at every change of the text, or of what carries it. Returns the way to stop. */
  readonly observe: (changed: () => void) => () => void
  /** Marks words in place of those marked before. */
  readonly paint: (marks: readonly Mark[]) => void
  /** Where a span stands in the viewport, one box or more a line; empty when it is not on the page now. */
  readonly boxes: (span: Span) => DOMRect[]
  /** The selection in the text, or where it was when the focus went elsewhere; undefined where it never was. */
  readonly selection: () => Span | undefined
  /** Gives the editor the focus again, with the selection where it was. */
  readonly focus: () => void
  /** The offset of the text under a point of the viewport. */
  readonly offsetAt: (x: number, y: number) => number | undefined
  /**
   * Replaces a span (an empty one inserts) and reads the text back. Resolves to whether the editor then held exactly
   * the text wanted; when it did not, the change was undone once and nothing is tried again.
   */
  readonly replace: (span: Span, text: string) => Promise<boolean>
  /** Takes the marks away and lets go of the page. */
  readonly destroy: () => void
}
/** What really differs between a span's old text and the new one; never cuts a surrogate pair. */
export function smallestChange(before: string, span: Span, text: string): { span: Span; text: string } {
  const old = before.slice(span.start, span.end)
  const most = Math.min(old.length, text.length)
  let head = 0
  while (head < most && old[head] === text[head]) head++
  if (splitsPair(old, head) || splitsPair(text, head)) head--
  let tail = 0
  while (tail < most - head && old[old.length - 1 - tail] === text[text.length - 1 - tail]) tail++
  if (splitsPair(old, old.length - tail) || splitsPair(text, text.length - tail)) tail--
  return {
    span: { start: span.start + head, end: span.end - tail },
    text: text.slice(head, text.length - tail),
  }
}

function splitsPair(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at)
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff
}
