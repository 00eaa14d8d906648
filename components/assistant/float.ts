import {
  autoUpdate,
  computePosition,
  flip,
  hide,
  type Middleware,
  offset,
  type Placement,
  type ReferenceElement,
  shift,
  size,
} from '@floating-ui/dom'
import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

interface Floating {
  readonly placement: Placement
  /** Where else it may stand when there is no room, in order. */
  readonly otherwise?: Placement[]
  /** Pixels between the two; negative lets them overlap. */
  readonly gap: number
  /** The same, where the element ends up below its reference. */
  readonly gapBelow?: number
  /** Keeps the element within the window and gives it `--room`, the height that is free there. */
  readonly contained?: boolean
  /** A narrow window has no room around a compose box: there the element may lie over its reference, to be read. */
  readonly over?: boolean
  readonly crossAxis?: number
}

/** A phone, or a window at 200% zoom: there is no room beside a compose box. */
const isNarrow = (): boolean => innerWidth < 700
/** Pixels of height without which nothing in it can be read. */
const leastRoom = (): number => (isNarrow() ? Math.min(340, innerHeight - 16) : 160)

/** Keeps an element beside a reference while the page scrolls, resizes or moves it; hides it with its reference. */
export function useFloating<T extends HTMLElement>(
  reference: ReferenceElement | undefined,
  { placement, otherwise, gap, gapBelow = gap, contained = false, over = false, crossAxis = 0 }: Floating,
): RefObject<T | null> {
  const ref = useRef<T>(null)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element || !reference) return
    const place = async () => {
      const room: Middleware[] = [
        flip({ padding: 8, ...(otherwise && { fallbackPlacements: otherwise }) }),
        // Beside a box with too little room, over its edge rather than out of the window.
        shift(({ placement: side }) => ({
          padding: 8,
          crossAxis: /^(?:left|right)/u.test(side) || (over && isNarrow()),
        })),
        size({
          padding: 8,
          apply: ({ availableHeight }) =>
            element.style.setProperty('--room', `${Math.max(over ? leastRoom() : 160, availableHeight)}px`),
        }),
      ]
      const middleware = [
        offset(({ placement: side }) => ({
          mainAxis: side.startsWith('bottom') ? gapBelow : gap,
          crossAxis,
        })),
        ...(contained ? room : []),
        hide(),
      ]
      const { x, y, middlewareData } = await computePosition(reference, element, {
        placement,
        strategy: 'fixed',
        middleware,
      })
      element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`
      element.style.visibility = middlewareData.hide?.referenceHidden ? 'hidden' : 'visible'
    }
    return autoUpdate(reference, element, () => void place())
  }, [reference, placement, otherwise, gap, gapBelow, contained, over, crossAxis])
  return ref
}
