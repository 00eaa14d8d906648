import { sendMessage } from './messages.ts'
import type { Found } from './platforms/adapter.ts'
import { listen } from './platforms/channel.ts'
import { inbox, receive } from './platforms/inbox.ts'

/**
 * All that waits on every page of a platform: it loads the assistant when a compose box gets the focus, and, where a
 * page lists what is published (`listed`, undefined elsewhere), tells the log which posts stand there.
 */
export function watch(
  page: Document,
  find: (element: Element) => Found | undefined,
  listed?: () => string[] | undefined,
): void {
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
  if (listed) watchListing(page, listed)
}

/** Milliseconds that a list has to come to rest. */
const rest = 700

function watchListing(page: Document, listed: () => string[] | undefined): void {
  const told = new Set<string>()
  let timer: ReturnType<typeof setTimeout> | undefined
  const soon = () => {
    clearTimeout(timer)
    timer = setTimeout(look, rest)
  }
  const changes = new MutationObserver(soon)
  const look = () => {
    const here = listed()
    if (!here) return changes.disconnect()
    changes.observe(page, { childList: true, subtree: true })
    const postIds = here.filter((id) => !told.has(id))
    for (const id of postIds) told.add(id)
    if (postIds.length > 0) sendMessage('logSeen', postIds).catch(() => {})
  }
  // Such pages change without loading, by a press or by going back.
  for (const name of ['DOMContentLoaded', 'click', 'popstate']) {
    page.defaultView!.addEventListener(name, soon, { capture: true, passive: true })
  }
}
