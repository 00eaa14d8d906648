import type { Editor } from './editor.ts'
import { cut, paste, pressUndo } from './input.ts'
import type { Layout, Piece } from './layout.ts'
import type { Marks } from './marks.ts'
import { richEditor } from './rich.ts'

/** Where Draft.js keeps its blocks and the text in them. */
const blockSelector = '[data-block="true"]'
const textSelector = '[data-text="true"]'

/** A Draft.js editor, by the element that takes the text (`[contenteditable=true]`). */
export function draftJsEditor(root: HTMLElement, marks: Marks): Editor {
  return richEditor(root, marks, {
    layout: () => layoutOf(root),
    write: (text) => (text === '' ? cut(root) : paste(root, text)),
    undo: () => pressUndo(root),
  })
}

/** An empty block has a `<br>` for its text. */
function layoutOf(root: HTMLElement): Layout {
  const pieces: Piece[] = []
  let text = ''
  for (const [line, block] of [...root.querySelectorAll(blockSelector)].entries()) {
    if (line > 0) text += '\n'
    for (const carrier of block.querySelectorAll(textSelector)) {
      const node = carrier.firstChild
      if (node?.nodeType === Node.TEXT_NODE) {
        const written = node.nodeValue ?? ''
        pieces.push({ node, start: text.length, length: written.length, line })
        text += written
      } else pieces.push({ node: carrier.parentNode ?? block, start: text.length, length: 0, line })
    }
  }
  return { text, pieces }
}
