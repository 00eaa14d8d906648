import { openModal } from './state/dialogs.ts'

/** X's own keys: `n` writes a post, `/` searches. They rest while something is being typed. */
export function listenForShortcuts() {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
      return
    if (event.key === 'n') {
      event.preventDefault()
      openModal()
    } else if (event.key === '/') {
      event.preventDefault()
      document.querySelector<HTMLElement>('[data-testid=SearchBox_Search_Input]')?.focus()
    }
  })
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
