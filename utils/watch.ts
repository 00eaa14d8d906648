import { sendMessage } from './messages.ts'
import type { Found } from './platforms/adapter.ts'
import { listen } from './platforms/channel.ts'
import { inbox, receive } from './platforms/inbox.ts'

/**
 * All that waits on every page of a platform: it loads the assistant when a compose box gets the focus or the page
 * publishes, edits or deletes, loads what stores a message when one of `messages` (a selector) has attention, and, where
 * a page lists what is published (`listed`, undefined elsewhere), tells the log which posts stand there.
 */
export function watch(
  page: Document,
  find: (element: Element) => Found | undefined,
  messages: string,
  listed?: () => string[] | undefined,
): void {
  const box = inbox()
  const load = async () => {
    if (box.assistant !== 'none') return
    box.assistant = 'loading'
    const loaded = await sendMessage('assistantLoad', undefined).catch(() => false)
    if (!loaded) box.assistant = 'none'
  }
  const look = (target: EventTarget | null) => {
    if (box.assistant !== 'none' || !(target instanceof Element) || !find(target)) return
    box.found = true
    void load()
  }
  // What was published without a compose box that was found, or deleted, is for the assistant to judge, too.
  listen(page, (detail) => {
    receive(detail)
    void load()
  })
  page.addEventListener('focusin', (event) => look(event.target), true)
  // What has the focus from the start tells so itself, as a rule; what was made a compose box only then is found when
  // the load is over: reading the element costs a page more than all the rest here.
  page.defaultView!.addEventListener('load', () => requestIdleCallback(() => look(page.activeElement)), {
    once: true,
  })
  page.addEventListener(
    'contextmenu',
    ({ target }) => {
      if (target) box.pointed = new WeakRef(target)
    },
    { capture: true, passive: true },
  )
  watchMessages(page, messages)
  if (listed) watchListing(page, listed)
}

/** Milliseconds that the pointer or the focus must rest on a message: passing over it is no wish to store it. */
const attention = 350

/** Until something was loaded or refused, once a page: then this is over. */
function watchMessages(page: Document, messages: string): void {
  const box = inbox()
  const stop = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = async (target: EventTarget | null) => {
    if (!(target instanceof Element) || !target.closest(messages)) return
    stop.abort()
    box.rested = new WeakRef(target)
    if (!(await sendMessage('captureLoad', undefined).catch(() => false))) delete box.rested
  }
  const attend = ({ target }: Event) => {
    clearTimeout(timer)
    timer = setTimeout(() => void look(target), attention)
  }
  for (const name of ['pointerover', 'focusin'])
    page.addEventListener(name, attend, { capture: true, passive: true, signal: stop.signal })
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
