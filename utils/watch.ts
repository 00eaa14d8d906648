import { sendMessage } from './messages.ts'
import type { Found } from './platforms/adapter.ts'
import { listen } from './platforms/channel.ts'
import { inbox, receive } from './platforms/inbox.ts'

/** All that waits on every page of a platform: it loads the assistant when a compose box gets the focus. */
export function watch(page: Document, find: (element: Element) => Found | undefined): void {
  const box = inbox()
  listen(page, receive)
  const load = async (target: EventTarget | null) => {
    if (box.assistant !== 'none' || !(target instanceof Element) || !find(target)) return
    box.assistant = 'loading'
    const loaded = await sendMessage('assistantLoad', undefined).catch(() => false)
    if (!loaded) box.assistant = 'none'
  }
  page.addEventListener('focusin', (event) => void load(event.target), true)
  page.addEventListener('DOMContentLoaded', () => void load(page.activeElement))
}
