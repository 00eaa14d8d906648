/** How long the pointer or the focus must rest on something before it counts, in milliseconds. */
const rest = 250

/**
 * Tells what the pointer or the focus comes to rest on. `own` is our own element: while it is pointed at or has the
 * focus, nothing else counts.
 */
export function followAttention(page: Document, own: Element, rested: (on: Element) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const attend = ({ target }: Event) => {
    clearTimeout(timer)
    if (!(target instanceof Element) || target === own) return
    timer = setTimeout(() => target.isConnected && rested(target), rest)
  }
  for (const name of ['pointerover', 'focusin'])
    page.addEventListener(name, attend, { capture: true, passive: true })
}

/** Calls back, at most once a frame, while what is shown on the page may move. Returns the way to stop. */
export function followMovement(page: Document, moved: () => void): () => void {
  const stop = new AbortController()
  const view = page.defaultView!
  let waits = false
  const soon = () => {
    if (waits) return
    waits = true
    view.requestAnimationFrame(() => {
      waits = false
      if (!stop.signal.aborted) moved()
    })
  }
  for (const name of ['scroll', 'resize'])
    view.addEventListener(name, soon, { capture: true, passive: true, signal: stop.signal })
  return () => stop.abort()
}
