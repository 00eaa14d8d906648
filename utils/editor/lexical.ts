import { blockLayout } from './blocks.ts'
import type { Editor } from './editor.ts'
import { cut, paste, pressUndo } from './input.ts'
import type { Marks } from './marks.ts'
import { type Change, richEditor } from './rich.ts'

/** A Lexical editor, rich or plain, by its root element (`[data-lexical-editor]`). */
export function lexicalEditor(root: HTMLElement, marks: Marks): Editor {
  return richEditor(root, marks, {
    layout: () => blockLayout(root),
    write(text) {
      if (text === '') cut(root)
      else paste(root, text)
    },
    undo: () => pressUndo(root),
    shape: keepLastBreak,
  })
}

/** Lexical drops the last line break of what is pasted: the character behind it is then written anew, too. */
function keepLastBreak(before: string, { span, text }: Change): Change {
  const next = before.codePointAt(span.end)
  if (!text.endsWith('\n') || next === undefined) return { span, text }
  const kept = String.fromCodePoint(next)
  return { span: { start: span.start, end: span.end + kept.length }, text: text + kept }
}
