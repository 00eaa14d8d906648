import { aspirationKinds } from '../../utils/aspirations/schema.ts'
import {
  activeId,
  copyHandOver,
  eraseTargets,
  helping,
  move,
  moveActive,
  selectAlike,
  sort,
  toggle,
  undo,
} from './state.ts'

const actions: Readonly<Record<string, () => void>> = {
  j: () => moveActive(1),
  ArrowDown: () => moveActive(1),
  k: () => moveActive(-1),
  ArrowUp: () => moveActive(-1),
  f: () => move('forwarded'),
  a: () => move('answered'),
  d: () => move('done'),
  n: () => move('new'),
  x: () => activeId.value !== undefined && toggle(activeId.value),
  g: () => activeId.value !== undefined && selectAlike(activeId.value),
  c: copyHandOver,
  u: () => void undo(),
  Delete: () => void eraseTargets(),
  '?': () => {
    helping.value = true
  },
  '/': () => document.getElementById('search')?.focus(),
}

/** Sorting by the keyboard, while nothing is being written. */
export function onKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
  const { target } = event
  if (target instanceof Element && target.closest('input:not([type=checkbox]), textarea, select, dialog'))
    return
  const kind = /^[1-6]$/u.test(event.key) ? aspirationKinds[Number(event.key) - 1] : undefined
  const action = Object.hasOwn(actions, event.key) ? actions[event.key] : undefined
  if (!kind && !action) return
  event.preventDefault()
  if (kind) sort(kind)
  else action?.()
}
