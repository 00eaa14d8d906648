import type { Captured } from '../../utils/aspirations/schema.ts'
import { plainHandle } from '../../utils/draft/handle.ts'
import type { Adapter, Message } from '../../utils/platforms/adapter.ts'

/** The element that the menu was opened on, or else what is selected, pointed at or has the focus. */
export function meantElement(page: Document, pointed: EventTarget | undefined): Element | undefined {
  const selection = page.getSelection()
  const anchor = selection && !selection.isCollapsed ? selection.anchorNode : null
  const hovered = [...page.querySelectorAll(':hover')].at(-1)
  const candidates = [
    pointed,
    anchor instanceof Element ? anchor : anchor?.parentElement,
    page.activeElement,
    hovered,
  ]
  return candidates.find(
    (one): one is Element => one instanceof Element && one.isConnected && one !== page.body,
  )
}

/**
 * What is to be stored: a message, or what is selected where none is found. `own` is the
 * account that looks; its own posts are nobody's aspiration.
 */
export function takeMessage(
  { platform }: Pick<Adapter, 'platform'>,
  message: Message | undefined,
  selection: string,
  own: string,
): Captured | 'own' | undefined {
  const words = message?.text ?? selection.trim()
  if (words === '') return undefined
  if (message && own !== '' && plainHandle(message.author) === plainHandle(own)) return 'own'
  return {
    platform,
    account: own,
    text: words.slice(0, 20_000),
    link: message?.link ?? null,
    author: (message?.author ?? '').slice(0, 200),
    publishedAt: message?.publishedAt ?? null,
  }
}
