import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { useVirtual } from '../../components/virtual.ts'
import { text } from '../../utils/i18n/i18n.ts'
import type { LogView } from '../../utils/log/view.ts'
import { RowCard, RowGhost } from './row-card.tsx'
import { dayStarts } from './same-day.ts'
import { filtered, log, open, opened, rowAt, rowSoon, view } from './state.ts'
import { Stretches, stretchSize } from './stretch.tsx'

/** Rows that a page key moves by. */
const page = 8

/** The posts, newest first: one listbox that keeps the focus and says which option is active. */
export function List({ onLeave }: { onLeave: () => void }) {
  const all = filtered.value
  const columns = log.value!.view
  const box = useRef<HTMLDivElement>(null)
  const [activePlace, activate] = useState(opened.value?.n)
  const active = activePlace === undefined ? -1 : all.indexOf(activePlace)
  const [stretch, setStretch] = useState({ all, first: 0 })
  const first = stretch.all === all ? stretch.first : 0
  // Kept while the places are the same: with another function, all measuring starts anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: all is what a signal holds, another one at each change
  const { places, startsDay, estimateSize, getItemKey } = useMemo(
    () => sizing(all.subarray(first, first + stretchSize), columns),
    [all, first, columns],
  )
  const getScrollElement = useCallback(() => box.current, [])
  const virtual = useVirtual({
    count: places.length,
    getScrollElement,
    estimateSize,
    getItemKey,
    overscan: 6,
  })

  /** What was gone to last stays in sight until the list is scrolled by hand: rows grow when they are read and measured. */
  const held = useRef<number>(undefined)
  const letGo = () => {
    held.current = undefined
  }
  const seek = (index: number) => {
    held.current = index
    const holding = Math.floor(index / stretchSize) * stretchSize
    if (holding === first) virtual.scrollToIndex(index - first, { align: 'auto' })
    else setStretch({ all, first: holding })
  }

  const openPlace = opened.value?.n
  // What was opened from the address, or from a thread, is the active one, too.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is opened anew is sought
  useEffect(() => {
    const index = openPlace === undefined ? -1 : all.indexOf(openPlace)
    if (index < 0) return
    activate(openPlace)
    seek(index)
  }, [openPlace])

  const moveTo = (wanted: number) => {
    const index = Math.max(0, Math.min(all.length - 1, wanted))
    activate(all[index])
    seek(index)
    if (view.value.open !== undefined) void openAt(all[index])
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const target = targetOf(event.key, active, all.length)
    if (target !== undefined) moveTo(target)
    else if (event.key === 'Enter' || event.key === ' ') void enter(all[active])
    else if (event.key === 'Escape') onLeave()
    else return
    event.preventDefault()
  }

  const items = virtual.getVirtualItems()
  const drawn = items.find(({ index }) => first + index === active)
  // biome-ignore lint/correctness/useExhaustiveDependencies: it moves and grows while rows are measured
  useLayoutEffect(() => {
    if (held.current === active) virtual.scrollToIndex(active - first)
  }, [virtual, active, first, drawn?.start, drawn?.size])
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
        aria-activedescendant={drawn ? optionId(all[active]!) : undefined}
        onKeyDown={onKeyDown}
        onWheel={letGo}
        onPointerDown={letGo}
        onTouchMove={letGo}
        onFocus={() => active < 0 && activate(all[first])}
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
                    active={first + index === active}
                    opened={place === openPlace}
                    position={first + index + 1}
                    total={all.length}
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
      <Stretches
        first={first}
        count={all.length}
        go={(wanted) => {
          activate(all[wanted])
          seek(wanted)
        }}
      />
    </>
  )
}

function sizing(places: Uint32Array, { at }: LogView) {
  const starts = dayStarts(places, at)
  const startsDay = (index: number) => starts[index] === 1
  return {
    places,
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
