import type { EditorState } from 'draft-js'
import type { Mounted } from '../../../parts/probe.ts'

/** A Draft.js editor as tests see it. Test ids repeat, places do not (but for a thread's boxes). */
export const probeOf = (
  place: string,
  element: () => HTMLElement | null,
  state: () => EditorState,
): Mounted => ({
  place,
  element,
  getText: () => state().getCurrentContent().getPlainText('\n'),
  getShown: () =>
    [...(element()?.querySelectorAll('[data-block="true"]') ?? [])]
      .map((block) => block.textContent)
      .join('\n'),
  selection: () => selectionOf(state()),
  get canUndo() {
    return state().getUndoStack().size > 0
  },
})

function selectionOf(state: EditorState) {
  const selection = state.getSelection()
  const offset = (key: string, inBlock: number) => {
    let before = 0
    for (const block of state.getCurrentContent().getBlocksAsArray()) {
      if (block.getKey() === key) return before + inBlock
      before += block.getLength() + 1
    }
    return -1
  }
  const anchor = offset(selection.getAnchorKey(), selection.getAnchorOffset())
  const focus = offset(selection.getFocusKey(), selection.getFocusOffset())
  return { start: Math.min(anchor, focus), end: Math.max(anchor, focus) }
}
