import type { Adapter } from '../../utils/platforms/adapter.ts'
import type { Publications } from './publications.ts'

/** Looks for the platform's own notices that something went out, while something is on its way and no longer. */
export function watchNotices(
  page: Document,
  adapter: Adapter,
  publications: Publications,
): { readonly watch: () => void; readonly stop: () => void } {
  let watching = false
  const observer = new MutationObserver((records) => {
    if (!publications.waiting()) return stop()
    const changed = new Set<Element>()
    for (const { type, target, addedNodes } of records) {
      if (type !== 'childList') add(changed, target)
      for (const node of addedNodes) add(changed, node)
    }
    for (const element of changed) {
      const notice = adapter.noticeOf(element)
      if (notice) publications.noticed(notice)
    }
  })
  const stop = () => {
    observer.disconnect()
    watching = false
  }
  return {
    watch() {
      if (watching || !publications.waiting()) return
      watching = true
      observer.observe(page.body, {
        subtree: true,
        childList: true,
        // A notice may come as new words in an element that was there.
        characterData: true,
        attributes: true,
        attributeFilter: ['aria-label'],
      })
    },
    stop,
  }
}

function add(changed: Set<Element>, node: Node): void {
  const element = node instanceof Element ? node : node.parentElement
  if (element) changed.add(element)
}
