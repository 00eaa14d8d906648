import type { Span } from '../draft/types.ts'
import { type Editor, type Mark, smallestChange } from './editor.ts'
import { settles } from './input.ts'
import { createOverlay } from './overlay.ts'

/** A textarea, as React controls it or not. The browser's own commands keep its undo, and React hears their input. */
export function textareaEditor(element: HTMLElement): Editor {
  const root = element as HTMLTextAreaElement
  const page = root.ownerDocument
  const overlay = createOverlay(root)
  const stop = new AbortController()
  const { signal } = stop
  let composing = false
  let touched = false
  root.addEventListener('compositionstart', () => (composing = true), { capture: true, signal })
  root.addEventListener('compositionend', () => (composing = false), { capture: true, signal })
  root.addEventListener('focus', () => (touched = true), { capture: true, signal })
  const read = () => root.value
  return {
    root,
    read,
    observe(changed) {
      const watching = new AbortController()
      let known = root.value
      const look = () => {
        if (root.value === known) return
        known = root.value
        changed()
      }
      // A page that empties the field after sending tells nobody: it is looked at after what makes pages do so.
      const lookLater = () => {
        for (const ms of [0, 400, 2000]) setTimeout(() => root.isConnected && look(), ms)
      }
      root.addEventListener('input', look, { signal: watching.signal })
      root.addEventListener('keydown', ({ key }) => key === 'Enter' && lookLater(), {
        signal: watching.signal,
      })
      page.addEventListener('click', lookLater, { capture: true, signal: watching.signal })
      return () => watching.abort()
    },
    paint: (marks: readonly Mark[]) => overlay.paint(marks),
    boxes: (span) => overlay.boxes(span),
    selection: () =>
      touched || page.activeElement === root
        ? { start: root.selectionStart, end: root.selectionEnd }
        : undefined,
    offsetAt(x, y) {
      const position = page.caretPositionFromPoint?.(x, y)
      return position?.offsetNode === root ? position.offset : undefined
    },
    focus: () => root.focus(),
    async replace(wanted, replacement) {
      if (composing && !(await settles(() => !composing, 1000))) return false
      const before = read()
      const { span, text } = smallestChange(before, wanted, replacement)
      const expected = before.slice(0, span.start) + text + before.slice(span.end)
      if (expected === before) return true
      const caret = moved({ start: root.selectionStart, end: root.selectionEnd }, span, text.length)
      root.focus()
      root.setSelectionRange(span.start, span.end)
      page.execCommand(text === '' ? 'delete' : 'insertText', false, text)
      if (read() === expected) {
        root.setSelectionRange(caret.start, caret.end)
        return true
      }
      if (read() !== before) page.execCommand('undo')
      return false
    },
    destroy() {
      stop.abort()
      overlay.destroy()
    },
  }
}

/** Where a selection stands after a span was replaced by a text of another length. */
function moved(selection: Span, span: Span, length: number): Span {
  const move = (at: number) =>
    at <= span.start
      ? at === span.start && span.start === span.end
        ? at + length
        : at
      : at >= span.end
        ? at + length - (span.end - span.start)
        : span.start + length
  return { start: move(selection.start), end: move(selection.end) }
}
