import type { Span } from '../draft/types.ts'
import { type Editor, type Mark, smallestChange } from './editor.ts'
import { selectionKnown, settles } from './input.ts'
import { type Layout, offsetOf, pointAt, rangesOf, touchesChip } from './layout.ts'
import type { Marks } from './marks.ts'

/** What one kind of rich editor does its own way. */
export interface Ways {
  readonly layout: () => Layout
  /** Writes over the selection; an empty text deletes it. */
  readonly write: (text: string) => void
  /** Takes back what `write` did last. */
  readonly undo: () => void
  /** What this editor cannot take as it is, made into a change with the same outcome that it can. */
  readonly shape?: (before: string, change: Change) => Change
}

export interface Change {
  readonly span: Span
  readonly text: string
}

/** An editor whose text stands in elements of the page: all but a textarea. */
export function richEditor(root: HTMLElement, marks: Marks, ways: Ways): Editor {
  const page = root.ownerDocument
  const { layout, write, undo, shape } = ways
  const read = () => layout().text
  const stop = new AbortController()
  /** An editor lets go of the selection when the focus leaves, and the browser would put the caret at the start. */
  let left: Span | undefined
  let composing = false
  const on = (name: string, heard: () => void) =>
    root.addEventListener(name, heard, { capture: true, signal: stop.signal })
  on('blur', () => {
    left = selectionOf(root, layout()) ?? left
  })
  on('compositionstart', () => {
    composing = true
  })
  on('compositionend', () => {
    composing = false
  })
  const selection = () => {
    const now = layout()
    return selectionOf(root, now) ?? (left && within(left, now.text.length))
  }
  return {
    root,
    read,
    observe(changed) {
      const changes = new MutationObserver(changed)
      changes.observe(root, { childList: true, subtree: true, characterData: true })
      return () => changes.disconnect()
    },
    paint(words: readonly Mark[]) {
      const now = layout()
      const painted = words.map(({ severity, span }) => ({ severity, ranges: rangesOf(page, now, span) }))
      marks.paint(root, painted)
    },
    boxes: (span) => rangesOf(page, layout(), span).flatMap((range) => [...range.getClientRects()]),
    selection,
    offsetAt: (x, y) => offsetAt(root, layout(), x, y),
    focus() {
      if (page.activeElement === root) return
      const caret = selection()
      root.focus()
      if (caret) setSelection(root, layout(), caret)
    },
    async replace(wanted, replacement) {
      // Half a character is nobody's to change: the input method finishes it first.
      if (composing && !(await settles(() => !composing, 1000))) return false
      const before = read()
      const smallest = smallestChange(before, wanted, replacement)
      const expected = before.slice(0, smallest.span.start) + smallest.text + before.slice(smallest.span.end)
      if (expected === before) return true
      const { span, text } = shape?.(before, smallest) ?? smallest
      if (touchesChip(layout(), span)) return false
      if (!(await select(root, layout, span))) return false
      if (read() !== before) return false
      const keys = listenForKeys(root)
      write(text)
      // React commits in the microtask that the event left behind, before any further key can come.
      await null
      if (read() !== expected) await settles(() => read() === expected || keys.came(), 400)
      keys.stop()
      if (read() === expected) return true
      // Somebody typed on meanwhile: what they typed is theirs, and an undo would take it along.
      if (keys.came()) return read() !== before && read().includes(text)
      if (read() !== before) undo()
      return false
    },
    destroy() {
      stop.abort()
      marks.clear(root)
    },
  }
}

/** Tells whether keys went into an editor since. */
function listenForKeys(root: HTMLElement): { came: () => boolean; stop: () => void } {
  const stop = new AbortController()
  let came = false
  root.addEventListener(
    'keydown',
    ({ isTrusted }) => {
      came ||= isTrusted
    },
    { capture: true, signal: stop.signal },
  )
  return { came: () => came, stop: () => stop.abort() }
}

function selectionOf(root: HTMLElement, layout: Layout): Span | undefined {
  const selection = root.ownerDocument.getSelection()
  const { anchorNode, focusNode } = selection ?? {}
  if (!selection || !anchorNode || !focusNode || !root.contains(anchorNode) || !root.contains(focusNode))
    return undefined
  const anchor = offsetOf(layout, anchorNode, selection.anchorOffset)
  const focus = offsetOf(layout, focusNode, selection.focusOffset)
  if (anchor === undefined || focus === undefined) return undefined
  return { start: Math.min(anchor, focus), end: Math.max(anchor, focus) }
}

/** Sets the selection and waits until the editor knows of it. */
async function select(root: HTMLElement, layout: () => Layout, span: Span): Promise<boolean> {
  if (root.ownerDocument.activeElement !== root) {
    root.focus()
    await new Promise((resolve) => setTimeout(resolve, 30))
  }
  const known = selectionKnown(root)
  if (!setSelection(root, layout(), span)) return false
  await known
  return root.isConnected
}

function setSelection(root: HTMLElement, layout: Layout, span: Span): boolean {
  const from = pointAt(layout, span.start)
  const to = pointAt(layout, span.end)
  if (!from || !to) return false
  root.ownerDocument.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset)
  return true
}

const within = ({ start, end }: Span, length: number): Span => ({
  start: Math.min(start, length),
  end: Math.min(end, length),
})

function offsetAt(root: HTMLElement, layout: Layout, x: number, y: number): number | undefined {
  const page = root.ownerDocument as Document & {
    caretRangeFromPoint?: (x: number, y: number) => Range | null
  }
  const position = page.caretPositionFromPoint?.(x, y)
  const range = position ? undefined : page.caretRangeFromPoint?.(x, y)
  const node = position?.offsetNode ?? range?.startContainer
  if (!node || !root.contains(node)) return undefined
  return offsetOf(layout, node, position?.offset ?? range?.startOffset ?? 0)
}
