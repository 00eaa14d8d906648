import { blockLayout } from './blocks.ts'
import type { Editor } from './editor.ts'
import { cut, paste, pressUndo } from './input.ts'
import type { Marks } from './marks.ts'
import { richEditor } from './rich.ts'

/** An editable element of which nothing is known but that: a page's own editor on it, or the browser's. */
export function contentEditableEditor(root: HTMLElement, marks: Marks): Editor {
  const page = root.ownerDocument
  /** How many steps of the browser's own the latest change took; none when the page made it. */
  let steps = 0
  const step = (command: string, value?: string) => {
    if (page.execCommand(command, false, value)) steps++
  }
  return richEditor(root, marks, {
    layout() {
      const { text, pieces } = blockLayout(root)
      // The browser writes some spaces as unbreakable ones, so that they show.
      return { text: text.replaceAll('\u00a0', ' '), pieces }
    },
    write(text) {
      steps = 0
      // A page that takes the event writes by itself. One that does not leaves the text as it was: a synthetic
      // paste does nothing of its own, so this is no second try.
      if (text === '' ? cut(root) : paste(root, text)) return
      if (text === '') step('delete')
      for (const [index, line] of text.split('\n').entries()) {
        if (index > 0) step('insertParagraph')
        if (line !== '') step('insertText', line)
      }
    },
    undo() {
      if (steps === 0) pressUndo(root)
      for (; steps > 0; steps--) page.execCommand('undo')
    },
  })
}
