import type { Span } from '../draft/types.ts'
import { type Editor, smallestChange } from './editor.ts'
import { cut, paste, selectionKnown, settles, undo } from './input.ts'

/** Where Draft.js keeps its blocks and the text in them. */
const blockSelector = '[data-block="true"]'
const textSelector = '[data-text="true"]'

interface Piece {
  readonly node: Node
  /** Offset in the whole text where the node's text starts. */
  readonly start: number
  readonly length: number
  readonly block: number
}

/** A Draft.js editor, by the element that takes the text (`[contenteditable=true]`). */
export function draftJsEditor(root: HTMLElement): Editor {
  const read = () => layout(root).text
  /** Draft.js lets go of the selection when the focus leaves, and the browser would put the caret at the start. */
  let left: Span | undefined
  root.addEventListener(
    'blur',
    () => {
      left = selectionOf(root) ?? left
    },
    true,
  )
  const selection = () => selectionOf(root) ?? (left && within(left, read().length))
  return {
    root,
    read,
    ranges: (span) => rangesOf(root, span),
    selection,
    offsetAt: (x, y) => offsetAt(root, x, y),
    focus() {
      if (root.ownerDocument.activeElement === root) return
      const caret = selection()
      root.focus()
      if (caret) setSelection(root, caret)
    },
    async replace(wanted, replacement) {
      const before = read()
      const { span, text } = smallestChange(before, wanted, replacement)
      const expected = before.slice(0, span.start) + text + before.slice(span.end)
      if (expected === before) return true
      if (!(await select(root, span))) return false
      if (read() !== before) return false
      const keys = listenForKeys(root)
      if (text === '') cut(root)
      else paste(root, text)
      // React commits in the microtask that the event left behind, before any further key can come.
      await null
      if (read() !== expected) await settles(() => read() === expected || keys.came(), 400)
      keys.stop()
      if (read() === expected) return true
      // Somebody typed on meanwhile: what they typed is theirs, and an undo would take it along.
      if (keys.came()) return read() !== before && read().includes(text)
      if (read() !== before) undo(root)
      return false
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

/** The text of the editor with the nodes that carry it. An empty block has a `<br>` for its text. */
function layout(root: HTMLElement): { text: string; pieces: Piece[] } {
  const pieces: Piece[] = []
  let text = ''
  for (const [index, block] of [...root.querySelectorAll(blockSelector)].entries()) {
    if (index > 0) text += '\n'
    for (const carrier of block.querySelectorAll(textSelector)) {
      const node = carrier.firstChild
      if (node?.nodeType === Node.TEXT_NODE) {
        const written = node.nodeValue ?? ''
        pieces.push({ node, start: text.length, length: written.length, block: index })
        text += written
      } else pieces.push({ node: carrier.parentNode ?? block, start: text.length, length: 0, block: index })
    }
  }
  return { text, pieces }
}

function pointAt(pieces: readonly Piece[], offset: number): { node: Node; offset: number } | undefined {
  const piece =
    pieces.find(({ start, length }) => offset >= start && offset < start + length) ??
    pieces.findLast(({ start, length }) => offset >= start && offset <= start + length)
  return piece && { node: piece.node, offset: offset - piece.start }
}

function rangesOf(root: HTMLElement, span: Span): Range[] {
  const { pieces } = layout(root)
  const ranges: Range[] = []
  let latest: { range: Range; block: number } | undefined
  for (const { node, start, length, block } of pieces) {
    const from = Math.max(span.start, start)
    const to = Math.min(span.end, start + length)
    if (from >= to) continue
    if (latest?.block === block) latest.range.setEnd(node, to - start)
    else {
      const range = root.ownerDocument.createRange()
      range.setStart(node, from - start)
      range.setEnd(node, to - start)
      ranges.push(range)
      latest = { range, block }
    }
  }
  return ranges
}

function selectionOf(root: HTMLElement): Span | undefined {
  const selection = root.ownerDocument.getSelection()
  const { anchorNode, focusNode } = selection ?? {}
  if (!selection || !anchorNode || !focusNode || !root.contains(anchorNode) || !root.contains(focusNode))
    return undefined
  const { pieces } = layout(root)
  const anchor = offsetOf(pieces, anchorNode, selection.anchorOffset)
  const focus = offsetOf(pieces, focusNode, selection.focusOffset)
  if (anchor === undefined || focus === undefined) return undefined
  return { start: Math.min(anchor, focus), end: Math.max(anchor, focus) }
}

function offsetOf(pieces: readonly Piece[], node: Node, offset: number): number | undefined {
  const own = pieces.find((piece) => piece.node === node)
  if (own) return own.start + Math.min(offset, own.length)
  const first = pieces.find((piece) => node.contains(piece.node))
  return first?.start
}

/** Sets the selection and waits until the editor knows of it. */
async function select(root: HTMLElement, span: Span): Promise<boolean> {
  if (root.ownerDocument.activeElement !== root) {
    root.focus()
    await new Promise((resolve) => setTimeout(resolve, 30))
  }
  const known = selectionKnown(root)
  if (!setSelection(root, span)) return false
  await known
  return root.isConnected
}

function setSelection(root: HTMLElement, span: Span): boolean {
  const { pieces } = layout(root)
  const from = pointAt(pieces, span.start)
  const to = pointAt(pieces, span.end)
  if (!from || !to) return false
  root.ownerDocument.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset)
  return true
}

const within = ({ start, end }: Span, length: number): Span => ({
  start: Math.min(start, length),
  end: Math.min(end, length),
})

function offsetAt(root: HTMLElement, x: number, y: number): number | undefined {
  const page = root.ownerDocument as Document & {
    caretRangeFromPoint?: (x: number, y: number) => Range | null
  }
  const position = page.caretPositionFromPoint?.(x, y)
  const range = position ? undefined : page.caretRangeFromPoint?.(x, y)
  const node = position?.offsetNode ?? range?.startContainer
  if (!node || !root.contains(node)) return undefined
  return offsetOf(layout(root).pieces, node, position?.offset ?? range?.startOffset ?? 0)
}
