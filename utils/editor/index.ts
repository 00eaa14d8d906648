import { draftJsEditor } from './draftjs.ts'
import type { Editor, EditorKind } from './editor.ts'
import type { Marks } from './marks.ts'

const makers: Partial<Record<EditorKind, (root: HTMLElement, marks: Marks) => Editor>> = {
  draftjs: draftJsEditor,
}

/** Opens the editor that a compose box is made with. */
export function openEditor(kind: EditorKind, root: HTMLElement, marks: Marks): Editor {
  return makers[kind]!(root, marks)
}
