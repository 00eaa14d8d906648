/**
 * The input events that rich editors accept as if a person had made them. What each editor takes and refuses was
 * measured on Draft.js and Lexical in Chromium and Firefox: a paste writes, a cut deletes.
 */

/** Writes text over the selection of a rich editor. Returns whether the page took the event for its own. */
export function paste(root: HTMLElement, text: string): boolean {
  const data = new DataTransfer()
  data.setData('text/plain', text)
  const init = { bubbles: true, cancelable: true, composed: true, clipboardData: data }
  // Firefox hands the page no `clipboardData` made by an extension; it builds its own from these two fields.
  return !root.dispatchEvent(
    new ClipboardEvent('paste', { ...init, dataType: 'text/plain', data: text } as ClipboardEventInit),
  )
}

/** Deletes the selection of a rich editor. Returns whether the page took the event for its own. */
export function cut(root: HTMLElement): boolean {
  const init = { bubbles: true, cancelable: true, composed: true, clipboardData: new DataTransfer() }
  return !root.dispatchEvent(new ClipboardEvent('cut', init))
}

/** Asks a rich editor to take back its latest change, by the keys it listens to itself. */
export function pressUndo(root: HTMLElement): void {
  const mac = navigator.platform.startsWith('Mac')
  const init = {
    key: 'z',
    code: 'KeyZ',
    keyCode: 90,
    which: 90,
    ctrlKey: !mac,
    metaKey: mac,
    bubbles: true,
    cancelable: true,
  }
  root.dispatchEvent(new KeyboardEvent('keydown', init))
}

/** Resolves after the page was told of a changed selection, or after 60 ms when it is not. */
export function selectionKnown(root: HTMLElement): Promise<void> {
  const page = root.ownerDocument
  return new Promise((resolve) => {
    const done = () => {
      page.removeEventListener('selectionchange', done)
      clearTimeout(timer)
      // A turn later, so that the editor's own listener has run whatever the order.
      setTimeout(resolve, 0)
    }
    const timer = setTimeout(done, 60)
    page.addEventListener('selectionchange', done)
  })
}

/** Waits until `holds` or for at most `ms` milliseconds; resolves to whether it held. */
export async function settles(holds: () => boolean, ms: number): Promise<boolean> {
  const until = performance.now() + ms
  while (!holds()) {
    if (performance.now() > until) return false
    await new Promise((resolve) => setTimeout(resolve, 15))
  }
  return true
}
