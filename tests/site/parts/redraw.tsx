/** @jsxImportSource react */
import { type ReactNode, useState } from 'react'
import { flushSync } from 'react-dom'
import { resetStores } from './store.ts'

declare global {
  interface Window {
    /** Takes the whole page down and puts it up anew, in other trees and as it was at first. */
    __redraw?(): void
  }
}

/** A page that the tests can have in many trees without loading it again. */
export function Redrawn({ children }: { children: () => ReactNode }) {
  const [drawing, setDrawing] = useState(0)
  window.__redraw = () => {
    flushSync(() => setDrawing(-1))
    resetStores()
    flushSync(() => setDrawing(drawing + 1))
  }
  return drawing < 0 ? null : <Whole key={drawing}>{children}</Whole>
}

const Whole = ({ children }: { children: () => ReactNode }) => <>{children()}</>
