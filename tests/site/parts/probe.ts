/** What a test can ask of a mounted editor: its model, and what it shows of it. */
export interface EditorProbe {
  /** Names the compose box among those of its page, e.g. `home`, `modal`, `comment`. */
  place: string
  /** The model's text, '\n' between lines. */
  getText(): string
  /** The text that the page shows, for comparison. */
  getShown(): string
  /** Offsets into the model's text, start before end; -1 where the editor has no selection. */
  selection(): { start: number; end: number }
  readonly canUndo: boolean
}

export interface Mounted extends EditorProbe {
  element(): HTMLElement | null
}

declare global {
  interface Window {
    readonly __editors: EditorProbe[]
  }
}

const mounted = new Set<Mounted>()

/** Shows a mounted editor to the tests; the returned function takes it back. */
export function register(editor: Mounted): () => void {
  mounted.add(editor)
  return () => void mounted.delete(editor)
}

const inDocumentOrder = (one: Mounted, other: Mounted) => {
  const [a, b] = [one.element(), other.element()]
  return a && b && a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1
}

/** `window.__editors`, in document order. */
export function exposeEditors() {
  Object.defineProperty(window, '__editors', { get: () => [...mounted].sort(inDocumentOrder) })
}
