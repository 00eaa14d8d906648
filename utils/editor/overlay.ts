import type { Span } from '../draft/types.ts'
import type { Mark } from './editor.ts'
import { addStyleSheet } from './style-sheet.ts'

/** What decides where the words of a textarea stand. */
const shaping = [
  'boxSizing',
  'width',
  'paddingTop',
  'paddingRight',
  'paddingBottom',
  'paddingLeft',
  'borderTopWidth',
  'borderRightWidth',
  'borderBottomWidth',
  'borderLeftWidth',
  'fontFamily',
  'fontSize',
  'fontStyle',
  'fontVariant',
  'fontWeight',
  'fontStretch',
  'fontKerning',
  'letterSpacing',
  'wordSpacing',
  'lineHeight',
  'textAlign',
  'textIndent',
  'textTransform',
  'direction',
  'tabSize',
  'wordBreak',
  'overflowWrap',
] as const

const look = `
:host { all: initial; position: fixed; inset: 0; pointer-events: none; z-index: 2147483646; overflow: hidden; }
.mirror { position: absolute; top: 0; left: 0; visibility: hidden; white-space: pre-wrap; border-style: solid; }
.window { position: absolute; overflow: hidden; }
.window > div { position: absolute; box-sizing: border-box; }
.error { border-bottom: 2px solid #d1242f; background: rgb(209 36 47 / 0.12); }
.warning { border-bottom: 2px solid #b7791f; }
.suggestion { border-bottom: 2px dotted #2f6fde; }
`

export interface Overlay {
  readonly paint: (marks: readonly Mark[]) => void
  /** Where a span stands in the viewport. */
  readonly boxes: (span: Span) => DOMRect[]
  readonly destroy: () => void
}

/**
 * Marks over a textarea, whose words no range can reach: a hidden copy of it with the same shape tells where they
 * stand. It lies in an element of our own, beside everything that the page made; nothing moves while nothing is marked.
 */
export function createOverlay(textarea: HTMLTextAreaElement): Overlay {
  const page = textarea.ownerDocument
  const host = page.createElement('saring-marks')
  const shadow = host.attachShadow({ mode: 'open' })
  const mirror = page.createElement('div')
  const pane = page.createElement('div')
  mirror.className = 'mirror'
  pane.className = 'window'
  host.setAttribute('aria-hidden', 'true')
  shadow.append(mirror, pane)
  addStyleSheet(shadow, look)
  let painted: readonly Mark[] = []
  let frame = 0
  let watching: AbortController | undefined
  const resized = new ResizeObserver(() => draw())

  /** Puts the copy up with the text as it is. */
  const copy = (): Text => {
    if (!host.isConnected) page.documentElement.append(host)
    const style = getComputedStyle(textarea)
    for (const name of shaping) mirror.style[name] = style[name]
    // What a scroll bar takes is no room for words.
    const border = Number.parseFloat(style.borderLeftWidth) + Number.parseFloat(style.borderRightWidth)
    mirror.style.boxSizing = 'border-box'
    mirror.style.width = `${textarea.clientWidth + border}px`
    // A last line that is empty has no height of its own.
    mirror.textContent = `${textarea.value}\u200b`
    return mirror.firstChild as Text
  }
  const boxesIn = (words: Text, { start, end }: Span): DOMRect[] => {
    const range = page.createRange()
    range.setStart(words, Math.min(start, words.length))
    range.setEnd(words, Math.min(end, words.length))
    const from = mirror.getBoundingClientRect()
    const to = textarea.getBoundingClientRect()
    const dx = to.left - from.left - textarea.scrollLeft
    const dy = to.top - from.top - textarea.scrollTop
    return [...range.getClientRects()].map(
      ({ left, top, width, height }) => new DOMRect(left + dx, top + dy, width, height),
    )
  }
  const draw = () => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => {
      const { left, top, width, height } = textarea.getBoundingClientRect()
      Object.assign(pane.style, {
        left: `${left}px`,
        top: `${top}px`,
        width: `${width}px`,
        height: `${height}px`,
      })
      const words = copy()
      pane.replaceChildren(
        ...painted.flatMap(({ severity, span }) =>
          boxesIn(words, span).map((box) => {
            const mark = page.createElement('div')
            mark.className = severity
            Object.assign(mark.style, {
              left: `${box.left - left}px`,
              top: `${box.top - top}px`,
              width: `${box.width}px`,
              height: `${box.height + 2}px`,
            })
            return mark
          }),
        ),
      )
    })
  }
  const watch = () => {
    watching = new AbortController()
    const options = { capture: true, passive: true, signal: watching.signal }
    page.addEventListener('scroll', draw, options)
    page.defaultView!.addEventListener('resize', draw, options)
    resized.observe(textarea)
  }
  const rest = () => {
    watching?.abort()
    watching = undefined
    resized.disconnect()
    cancelAnimationFrame(frame)
    pane.replaceChildren()
    host.remove()
  }
  return {
    paint(marks) {
      painted = marks
      if (marks.length === 0) return rest()
      if (!watching) watch()
      draw()
    },
    boxes(span) {
      const boxes = boxesIn(copy(), span)
      // Asked after the last mark went (a card that closes), the copy is not to stay in the page.
      if (!watching) host.remove()
      return boxes
    },
    destroy: rest,
  }
}
