import { addStyleSheet } from '../../utils/editor/style-sheet.ts'

/** Events that must not reach the page when they happen in our own interface: its shortcuts and focus traps would act. */
const keys = ['keydown', 'keyup', 'keypress'] as const
const focus = ['focus', 'focusin', 'blur', 'focusout'] as const
const pointer = [
  'click',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
] as const
const editing = ['input', 'beforeinput', 'change', 'paste', 'copy', 'cut'] as const

export interface Host {
  readonly element: HTMLElement
  /** Where the interface is rendered. */
  readonly mount: HTMLElement
  readonly shadow: ShadowRoot
  readonly destroy: () => void
}

/**
 * The assistant's own element, beside everything that the page made and with a shadow root of its own. `onKey` gets
 * the keys pressed inside it; whatever it does not prevent works as in any page.
 */
export function createHost(
  page: Document,
  css: string,
  onKey: (event: KeyboardEvent) => void,
  name = 'saring-assistant',
): Host {
  const element = page.createElement(name)
  const shadow = element.attachShadow({ mode: 'open' })
  addStyleSheet(shadow, css)
  const mount = page.createElement('div')
  shadow.append(mount)
  page.documentElement.append(element)

  const stop = new AbortController()
  const { signal } = stop
  const scope = page.defaultView!
  const ours = (event: Event) => event.composedPath().includes(element)
  for (const name of keys) {
    scope.addEventListener(
      name,
      (event) => {
        if (!ours(event)) return
        event.stopImmediatePropagation()
        if (name === 'keydown') onKey(event)
      },
      { capture: true, signal },
    )
  }
  for (const name of focus) {
    scope.addEventListener(name, (event) => ours(event) && event.stopImmediatePropagation(), {
      capture: true,
      signal,
    })
  }
  for (const name of [...pointer, ...editing])
    element.addEventListener(name, (event) => event.stopPropagation(), { signal })
  return {
    element,
    mount,
    shadow,
    destroy() {
      stop.abort()
      element.remove()
    },
  }
}

/** Whether the page behind is dark, by the colour that its body really shows. */
export function isDark(page: Document): boolean {
  for (const element of [page.body, page.documentElement]) {
    const channels =
      getComputedStyle(element)
        .backgroundColor.match(/[\d.]+/gu)
        ?.map(Number) ?? []
    const [red = 255, green = 255, blue = 255, alpha = 1] = channels
    if (channels.length > 0 && alpha > 0) return 0.299 * red + 0.587 * green + 0.114 * blue < 128
  }
  return matchMedia('(prefers-color-scheme: dark)').matches
}
