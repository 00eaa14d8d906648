/** @jsxImportSource react */
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'react'

/** Traps in force, the last one on top: only that one acts. */
const traps: object[] = []

/**
 * Keeps the focus inside, in the manner of react-native-web's modals: whenever something else in the page receives
 * focus, an extension's element included, it is pulled back to the first thing inside that takes it.
 */
export function FocusTrap({ children, onEscape }: { children: ComponentChildren; onEscape(): void }) {
  const inside = useRef<HTMLDivElement>(null)
  const leave = useRef(onEscape)
  leave.current = onEscape

  useEffect(() => {
    const trap = {}
    const before = document.activeElement
    let last: Element | null = null
    let pulling = false
    traps.push(trap)

    const keepFocus = () => {
      const root = inside.current
      const active = document.activeElement
      if (!root || !active || pulling || traps.at(-1) !== trap) return
      pulling = true
      if (!root.contains(active)) {
        const done = last === active ? focusWithin(root, 'last') : focusWithin(root, 'first')
        if (!done && active instanceof HTMLElement) active.blur()
      }
      pulling = false
      last = document.activeElement
    }
    const onKey = (event: KeyboardEvent) => {
      // Draft.js prevents Escape's default, so that says nothing.
      if (event.key !== 'Escape' || traps.at(-1) !== trap) return
      event.stopPropagation()
      leave.current()
    }

    keepFocus()
    document.addEventListener('focus', keepFocus, true)
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('focus', keepFocus, true)
      document.removeEventListener('keydown', onKey)
      traps.splice(traps.indexOf(trap), 1)
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])

  return (
    <>
      <div tabIndex={0} className="bracket" />
      <div ref={inside} className="trap">
        {children}
      </div>
      <div tabIndex={0} className="bracket" />
    </>
  )
}

function focusWithin(root: Element, which: 'first' | 'last'): boolean {
  const children = which === 'first' ? [...root.children] : [...root.children].reverse()
  return children.some((child) => {
    if (child instanceof HTMLElement) child.focus()
    return document.activeElement === child || focusWithin(child, which)
  })
}
