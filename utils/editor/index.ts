import { contentEditableEditor } from './contenteditable.ts'
import { draftJsEditor } from './draftjs.ts'
import type { Editor, EditorKind } from './editor.ts'
import { lexicalEditor } from './lexical.ts'
import type { Marks } from './marks.ts'
import { textareaEditor } from './textarea.ts'

const makers: Record<EditorKind, (root: HTMLElement, marks: Marks) => Editor> = {
  draftjs: draftJsEditor,
  lexical: lexicalEditor,
  contenteditable: contentEditableEditor,
  textarea: textareaEditor,
}

/** Opens the editor that a compose box is made with. */
export function openEditor(kind: EditorKind, root: HTMLElement, marks: Marks): Editor {
  return makers[kind](root, marks)
}
