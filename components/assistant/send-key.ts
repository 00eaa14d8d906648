import type { Composer } from '../../utils/platforms/adapter.ts'

/** Whether Enter, pressed as it was, publishes what a composer holds. */
export function sends({ root, sentBy }: Composer, event: KeyboardEvent): boolean {
  const control = event.ctrlKey || event.metaKey
  if (sentBy === 'Control+Enter') return control
  if (sentBy !== 'Enter' || control || event.shiftKey || event.altKey) return false
  return !offersNames(root)
}

/** An open list of names takes Enter for the name that is chosen in it. It may stand anywhere in the page. */
function offersNames(root: HTMLElement): boolean {
  if (root.matches('[aria-activedescendant]:not([aria-activedescendant=""]), [aria-expanded="true"]'))
    return true
  return [...root.ownerDocument.querySelectorAll('[role="listbox"] [role="option"]')].some((option) =>
    option.checkVisibility(),
  )
}

/** Presses the key that publishes, for a composer that has no button for it. */
export function pressEnter({ root, sentBy }: Composer): void {
  const control = sentBy === 'Control+Enter'
  const mac = navigator.platform.startsWith('Mac')
  root.dispatchEvent(
    new KeyboardEvent('keydown', {
      key: 'Enter',
      code: 'Enter',
      keyCode: 13,
      which: 13,
      ctrlKey: control && !mac,
      metaKey: control && mac,
      bubbles: true,
      cancelable: true,
      composed: true,
    }),
  )
}
