import type { Severity } from '../pack/schema.ts'
import { addStyleSheet } from './style-sheet.ts'

/** Painted with the CSS Custom Highlight API: no node of the page is touched. */
const names: Record<Severity, string> = {
  error: 'saring-error',
  warning: 'saring-warning',
  suggestion: 'saring-suggestion',
}

/** Firefox 140 draws no lines in highlights: there each severity has a ground of its own. */
const look = `
::highlight(saring-error) { text-decoration: underline wavy #d1242f 1.5px; background-color: rgb(209 36 47 / 0.12); }
::highlight(saring-warning) { text-decoration: underline wavy #b7791f 1.5px; }
::highlight(saring-suggestion) { text-decoration: underline dotted #2f6fde 2px; }
@supports (-moz-appearance: none) {
  ::highlight(saring-warning) { background-color: rgb(224 134 0 / 0.22); }
  ::highlight(saring-suggestion) { background-color: rgb(47 111 222 / 0.16); }
}
`

interface Painted {
  readonly severity: Severity
  readonly ranges: readonly Range[]
}

export interface Marks {
  /** Replaces the marks of one owner (an editor) by new ones. */
  readonly paint: (owner: object, marks: readonly Painted[]) => void
  readonly clear: (owner: object) => void
  readonly destroy: () => void
}

/** Marks under words in a page. Where the browser cannot paint them the findings are still listed. */
export function createMarks(page: Document): Marks {
  const able = typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight !== 'undefined'
  if (!able) return { paint() {}, clear() {}, destroy() {} }
  const owners = new Map<object, readonly Painted[]>()
  const removeLook = addStyleSheet(page, look)
  const draw = () => {
    for (const [severity, name] of Object.entries(names)) {
      const ranges = [...owners.values()]
        .flat()
        .flatMap((mark) => (mark.severity === severity ? mark.ranges : []))
      const highlight = new Highlight(...ranges)
      highlight.priority = severity === 'error' ? 2 : severity === 'warning' ? 1 : 0
      highlight.type = 'spelling-error'
      CSS.highlights.set(name, highlight)
    }
  }
  return {
    paint(owner, marks) {
      owners.set(owner, marks)
      draw()
    },
    clear(owner) {
      if (owners.delete(owner)) draw()
    },
    destroy() {
      owners.clear()
      for (const name of Object.values(names)) CSS.highlights.delete(name)
      removeLook()
    },
  }
}
