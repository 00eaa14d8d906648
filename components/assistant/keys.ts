import type { Host } from './host.ts'
import type { Session } from './session.ts'
import { takeSlashKey } from './slash.tsx'
import { backToEditor, type Ui } from './ui.ts'

/** Milliseconds that the pointer rests on a marked word before its card shows. */
const rest = 350

/** The shortcuts that work while the caret is in a composer. Alt with comma or full stop is free on every platform. */
export function onPageKey(ui: Ui, host: Host, event: KeyboardEvent): void {
  const session = ui.desk.active.value
  if (!session || event.isComposing || event.composedPath().includes(host.element)) return
  if (session.composer.root.contains(event.target as Node | null) && takeSlashKey(ui, session, event)) {
    event.preventDefault()
    event.stopImmediatePropagation()
    return
  }
  if (event.key === 'Escape' && (ui.card.value || ui.panel.value)) {
    // One Escape closes one thing: the page's own dialog waits for the next.
    if (ui.card.value) ui.card.value = undefined
    else ui.panel.value = false
    event.preventDefault()
    event.stopImmediatePropagation()
    return
  }
  if (!event.altKey || event.ctrlKey || event.metaKey) return
  if (event.code === 'Comma') {
    ui.panel.value = true
    ui.card.value = undefined
    focusLater(host, '.panel [role="tab"][aria-selected="true"]')
  } else if (event.code === 'Period') {
    const next = nextFinding(session)
    if (!next) return
    ui.panel.value = false
    ui.card.value = { identity: next, byKey: true }
  } else return
  event.preventDefault()
  event.stopImmediatePropagation()
}

/** The first finding at or behind the caret, round to the start of the text. */
function nextFinding(session: Session): string | undefined {
  const caret = session.editor.selection()?.start ?? 0
  const all = session.findings.value
  return (all.find(({ end }) => end >= caret) ?? all[0])?.identity
}

/** The keys inside the assistant's own interface. */
export function onOwnKey(ui: Ui, host: Host, event: KeyboardEvent): void {
  if (event.key === 'Escape') {
    if (ui.desk.gate.question.value) ui.desk.gate.close('cancel')
    else if (ui.card.value) ui.card.value = undefined
    else ui.panel.value = false
    event.preventDefault()
    backToEditor(ui)
    return
  }
  const focused = host.shadow.activeElement
  if (event.key === 'Tab' && ui.desk.gate.question.value) keepInside(host, event)
  if (event.altKey && event.code === 'Period' && ui.card.value) step(ui, event)
  if (focused?.getAttribute('role') === 'tab') moveTab(focused, event)
}

/** From the card of one finding to the next. */
function step(ui: Ui, event: KeyboardEvent): void {
  const all = ui.desk.active.value?.findings.value ?? []
  const at = all.findIndex(({ identity }) => identity === ui.card.value?.identity)
  const next = all[(at + 1) % all.length]
  if (!next) return
  event.preventDefault()
  ui.card.value = { identity: next.identity, byKey: true }
}

function moveTab(tab: Element, event: KeyboardEvent): void {
  const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 }
  const by = steps[event.key]
  if (by === undefined) return
  const tabs = [...(tab.parentElement?.children ?? [])] as HTMLElement[]
  const next = tabs[(tabs.indexOf(tab as HTMLElement) + by + tabs.length) % tabs.length]
  next?.click()
  next?.focus()
  event.preventDefault()
}

/** While the gate asks, Tab goes round in it. */
function keepInside(host: Host, event: KeyboardEvent): void {
  const stops = [...host.shadow.querySelectorAll<HTMLElement>('[data-gate] :is(button, input)')]
  const at = stops.indexOf(host.shadow.activeElement as HTMLElement)
  const edge = event.shiftKey ? 0 : stops.length - 1
  if (at !== edge && at >= 0) return
  event.preventDefault()
  stops[event.shiftKey ? stops.length - 1 : 0]?.focus()
}

function focusLater(host: Host, selector: string): void {
  requestAnimationFrame(() => host.shadow.querySelector<HTMLElement>(selector)?.focus())
}

/** Shows a finding's card when the pointer rests on its words or clicks them. */
export function watchPointer(page: Document, ui: Ui, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const findingAt = ({ clientX, clientY, target }: MouseEvent): string | undefined => {
    const session = ui.desk.active.value
    if (!session || !(target instanceof Node) || !session.composer.root.contains(target)) return undefined
    const offset = session.editor.offsetAt(clientX, clientY)
    if (offset === undefined) return undefined
    const under = session.findings.value.filter(
      ({ start, end, whole }) => !whole && start <= offset && offset <= end,
    )
    const inside = ({ start, end }: { start: number; end: number }) =>
      session.editor.boxes({ start, end }).some((box) => covers(box, clientX, clientY))
    return under.find(inside)?.identity
  }
  const show = (identity: string | undefined) => {
    if (identity !== undefined && !ui.panel.value) ui.card.value = { identity, byKey: false }
  }
  page.addEventListener(
    'mousemove',
    (event) => {
      clearTimeout(timer)
      if (!ui.desk.active.value?.composer.root.contains(event.target as Node | null)) return
      timer = setTimeout(() => show(findingAt(event)), rest)
    },
    { passive: true, capture: true, signal },
  )
  page.addEventListener(
    'click',
    (event) => {
      const identity = findingAt(event)
      if (identity === undefined) ui.card.value = undefined
      show(identity)
    },
    { capture: true, signal },
  )
}

const covers = (box: DOMRect, x: number, y: number): boolean =>
  x >= box.left - 1 && x <= box.right + 1 && y >= box.top - 2 && y <= box.bottom + 3
