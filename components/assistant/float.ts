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
  readonly crossAxis?: number
}

/** Keeps an element beside a reference while the page scrolls, resizes or moves it; hides it with its reference. */
export function useFloating<T extends HTMLElement>(
  reference: ReferenceElement | undefined,
  { placement, otherwise, gap, gapBelow = gap, contained = false, crossAxis = 0 }: Floating,
): RefObject<T | null> {
  const ref = useRef<T>(null)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element || !reference) return
    const place = async () => {
      const room: Middleware[] = [
        flip({ padding: 8, ...(otherwise && { fallbackPlacements: otherwise }) }),
        shift({ padding: 8 }),
        size({
          padding: 8,
          apply: ({ availableHeight }) =>
            element.style.setProperty('--room', `${Math.max(160, availableHeight)}px`),
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
  }, [reference, placement, otherwise, gap, gapBelow, contained, crossAxis])
  return ref
}
