import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { useVirtual } from '../../components/virtual.ts'
import { text } from '../../utils/i18n/i18n.ts'
import type { LogView } from '../../utils/log/view.ts'
import { RowCard, RowGhost, sameDay } from './row-card.tsx'
import { filtered, log, open, opened, rowAt, rowSoon, view } from './state.ts'

/** Rows that a page key moves by. */
const page = 8

/** The posts, newest first: one listbox that keeps the focus and says which option is active. */
export function List({ onLeave }: { onLeave: () => void }) {
  const places = filtered.value
  const columns = log.value!.view
  const box = useRef<HTMLDivElement>(null)
  const [activePlace, activate] = useState(opened.value?.n)
  const active = activePlace === undefined ? -1 : places.indexOf(activePlace)
  // Kept while the places are the same: with another function, all measuring starts anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: places is what a signal holds, another one at each change
  const { startsDay, estimateSize, getItemKey } = useMemo(() => sizing(places, columns), [places])
  const getScrollElement = useCallback(() => box.current, [])
  const virtual = useVirtual({
    count: places.length,
    getScrollElement,
    estimateSize,
    getItemKey,
    overscan: 6,
  })

  const openPlace = opened.value?.n
  // What was opened from the address, or from a thread, is the active one, too.
  useEffect(() => {
    const index = openPlace === undefined ? -1 : places.indexOf(openPlace)
    if (index < 0) return
    activate(openPlace)
    virtual.scrollToIndex(index, { align: 'auto' })
  }, [openPlace, virtual.scrollToIndex])

  const moveTo = (wanted: number) => {
    const index = Math.max(0, Math.min(places.length - 1, wanted))
    activate(places[index])
    virtual.scrollToIndex(index, { align: 'auto' })
    if (view.value.open !== undefined) void openAt(places[index])
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const target = targetOf(event.key, active, places.length)
    if (target !== undefined) moveTo(target)
    else if (event.key === 'Enter' || event.key === ' ') void enter(places[active])
    else if (event.key === 'Escape') onLeave()
    else return
    event.preventDefault()
  }

  const items = virtual.getVirtualItems()
  const drawn = items.some(({ index }) => index === active)
  return (
    <>
      <p class="hidden" id="list-help">
        {text('dashboard.listHelp')}
      </p>
      <div
        ref={box}
        id="list"
        class="list"
        role="listbox"
        tabIndex={0}
        aria-label={text('dashboard.list')}
        aria-describedby="list-help"
        aria-activedescendant={drawn ? optionId(places[active]!) : undefined}
        onKeyDown={onKeyDown}
        onFocus={() => active < 0 && activate(places[0])}
      >
        <div class="list-space" role="presentation" style={{ height: `${virtual.getTotalSize()}px` }}>
          {items.map(({ index, key, start }) => {
            const place = places[index]!
            const row = rowAt(place)
            const day = startsDay(index)
            return (
              <div
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                class="list-item"
                role="presentation"
                style={{ transform: `translateY(${start}px)` }}
              >
                {row ? (
                  <RowCard
                    row={row}
                    id={optionId(place)}
                    day={day}
                    active={index === active}
                    opened={place === openPlace}
                    position={index + 1}
                    total={places.length}
                    onOpen={() => {
                      activate(place)
                      open(row.id)
                    }}
                  />
                ) : (
                  <RowGhost at={columns.at[place]!} day={day} />
                )}
              </div>
            )
          })}
        </div>
      </div>
    </>
  )
}

function sizing(places: Uint32Array, { at }: LogView) {
  const startsDay = (index: number) => index === 0 || !sameDay(at[places[index]!]!, at[places[index - 1]!]!)
  return {
    startsDay,
    estimateSize: (index: number) => (startsDay(index) ? 156 : 116),
    getItemKey: (index: number) => places[index]!,
  }
}

/** Where a key leads from the active row (-1 for none). */
function targetOf(key: string, active: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return active + 1
    case 'ArrowUp':
      return active - 1
    case 'PageDown':
      return active + page
    case 'PageUp':
      return active - page
    case 'Home':
      return 0
    case 'End':
      return count - 1
  }
}

const optionId = (place: number) => `post-${place}`

async function openAt(place: number | undefined) {
  const row = place === undefined ? undefined : await rowSoon(place)
  if (row) open(row.id)
}

/** Opens an entry and goes on to its details. */
async function enter(place: number | undefined) {
  await openAt(place)
  requestAnimationFrame(() => document.getElementById('detail')?.focus())
}
