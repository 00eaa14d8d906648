import type { EditorState } from 'draft-js'

/** What a test can ask of a mounted editor: its model, not its DOM. */
export interface EditorProbe {
  testid: string
  /** `home`, `modal`, `reply`, `message` or `article`: test ids repeat, places do not (but for a thread's boxes). */
  place: string
  /** The model's text, '\n' between blocks. */
  getText(): string
  /** Offsets into that text, start before end. */
  selection(): { start: number; end: number }
  readonly canUndo: boolean
}

interface Mounted {
  testid: string
  place: string
  element(): HTMLElement | null
  state(): EditorState
}

const mounted = new Set<Mounted>()

export function register(editor: Mounted): () => void {
  mounted.add(editor)
  return () => void mounted.delete(editor)
}

const probe = ({ testid, place, state }: Mounted): EditorProbe => ({
  testid,
  place,
  getText: () => state().getCurrentContent().getPlainText('\n'),
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

const inDocumentOrder = (one: Mounted, other: Mounted) => {
  const [a, b] = [one.element(), other.element()]
  return a && b && a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1
}

/** `window.__editors`, in document order. */
export function exposeEditors() {
  Object.defineProperty(window, '__editors', { get: () => [...mounted].sort(inDocumentOrder).map(probe) })
}
