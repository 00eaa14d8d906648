import type { Session } from './session.ts'

/** Where the chip stands at its editor, for `useFloating`. Anywhere but in the corner it is as small as it can be. */
export interface Stance {
  readonly placement: 'bottom-end' | 'top-end'
  /** Pixels between the editor's edge and the chip; negative lets them overlap. */
  readonly gap: number
}

/** In the lower corner, over the editor's edge. */
export const corner: Stance = { placement: 'bottom-end', gap: -21 }
/** The same place where there is no better one. */
const covered: Stance = { ...corner }
/** Pixels by which the chip stands out of the editor at its end. */
export const out = 4
/** Pixels of a line's end in which the next letters will stand. */
const next = 16
/** Code units at the end of a draft in which its last line stands. */
const lastLine = 400
const controls =
  'a, button, input, select, textarea, label, summary, [role="button"], [role="link"], [role="tab"], [role="switch"], [role="checkbox"], [contenteditable="true"]'

type Edges = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>

/**
 * Where the chip may stand without lying over the draft's last line, which nobody could read or click there, nor over
 * what the page offers to press. Once it has stepped aside it stays there until the text ends above the corner, lest it
 * hop with every line. `now` is where it stands, `chip` its size in pixels.
 */
export function stanceBeside(
  { composer: { root }, editor, text }: Pick<Session, 'composer' | 'editor' | 'text'>,
  chip: { readonly offsetWidth: number; readonly offsetHeight: number },
  now: Stance,
): Stance {
  const { length } = text.value
  const edge = root.getBoundingClientRect()
  const lines = editor
    .boxes({ start: Math.max(0, length - lastLine), end: length })
    .filter(({ width, top }) => width > 0 && top < edge.bottom)
  const end = Math.min(edge.bottom, Math.max(edge.top, ...lines.map(({ bottom }) => bottom)))
  const placed = ({ placement, gap }: Stance): Edges => {
    const right = edge.right + out
    const top = placement === 'top-end' ? edge.top - gap - chip.offsetHeight : edge.bottom + gap
    return { left: right - chip.offsetWidth, right, top, bottom: top + chip.offsetHeight }
  }
  const inCorner = placed(corner)
  if (end <= inCorner.top) return corner
  const taken = { ...inCorner, left: inCorner.left - next }
  if (now === corner && !lines.some((line) => touch(line, taken))) return corner
  const aside: Stance[] = [
    { placement: 'bottom-end', gap: Math.round(end - edge.bottom) + 1 },
    { placement: 'top-end', gap: 1 },
  ]
  const found = aside.find((stance) => isFree(root, placed(stance))) ?? covered
  return found.placement === now.placement && found.gap === now.gap && now !== corner ? now : found
}

const touch = (a: Edges, b: Edges): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** Whether a place lies in the window and over nothing that can be pressed, a few pixels at its rim aside. */
function isFree(root: HTMLElement, { left, top, right, bottom }: Edges): boolean {
  for (const y of [top + 4, (top + bottom) / 2, bottom - 4]) {
    for (let x = right - 6; x > left; x -= 12) {
      const under = root.ownerDocument
        .elementsFromPoint(x, y)
        .find(({ localName }) => localName !== 'saring-assistant')
      if (!under) return false
      const control = under.closest(controls)
      if (control && !control.contains(root)) return false
    }
  }
  return true
}
