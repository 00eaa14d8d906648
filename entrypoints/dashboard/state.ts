import { computed, effect, signal } from '@preact/signals'
import { database, type Row } from '../../utils/log/database.ts'
import { type Rejected, rejectedEntries } from '../../utils/log/drain.ts'
import { dropOldFiles } from '../../utils/log/file.ts'
import { namesIn } from '../../utils/log/names.ts'
import { type LogFilter, logView, searchIn, select } from '../../utils/log/query.ts'
import { rowsAt, rowWithId } from '../../utils/log/rows.ts'
import { keepStorage, type StorageState, storageState } from '../../utils/log/storage.ts'
import type { LogView } from '../../utils/log/view.ts'
import { watchLog } from '../../utils/log/watch.ts'
import { readAddress, type View, writeAddress } from './address.ts'

/** The log's columns, in a new wrapping at each change; undefined until they are read. */
export const log = signal<{ readonly view: LogView } | undefined>(undefined)
/** Why the log cannot be read. */
export const failure = signal<string | undefined>(undefined)
export const rejected = signal<readonly Rejected[]>([])
export const view = signal<View>({ filter: {} })
/** Room that is left for the log; undefined where the browser does not say. */
export const storage = signal<StorageState | undefined>(undefined)
/** The latest thing to say, seen and read out. */
export const notice = signal<{ readonly tone: 'good' | 'bad'; readonly text: string } | undefined>(undefined)

export const filter = computed(() => view.value.filter)
/** What there is to choose from. */
export const names = computed(() => log.value && namesIn(log.value.view))
/** How many posts there are. */
export const total = computed(() => log.value?.view.order.length ?? 0)
/** How many posts wait to be confirmed or dropped, and are due. */
export const undecided = computed(() => {
  if (!log.value) return 0
  const { view: columns } = log.value
  const now = Date.now()
  return select(columns, { certainty: 'open' }).reduce((sum, n) => sum + Number(columns.at[n]! <= now), 0)
})
/** The places of the posts that the filter leaves, newest first. */
export const filtered = signal<Uint32Array>(new Uint32Array(0))
/** Whether more of the log is still to be searched. */
export const searching = signal(false)
/** The entry that is open: undefined when it is not in the log, or not read yet. */
export const opened = signal<Row | undefined>(undefined)
/** How many filters are on, the search left out. */
export const filtersOn = computed(
  () => Object.entries(filter.value).filter(([name, value]) => name !== 'search' && value).length,
)

/** Changes parts of the filter; an empty or missing value takes the part away. */
export function changeFilter(changes: { readonly [Name in keyof LogFilter]?: LogFilter[Name] | '' }) {
  const next = Object.entries({ ...filter.value, ...changes }).filter(([, value]) => value)
  go({ ...view.value, filter: Object.fromEntries(next) }, 'replace')
}

export function clearFilter() {
  go({ ...view.value, filter: {} }, 'replace')
}

/** Opens an entry. The first one makes a step in the history, so that going back closes it. */
export function open(id: string) {
  go({ ...view.value, open: id }, view.value.open === undefined ? 'push' : 'replace')
}

export function close() {
  go({ filter: filter.value }, 'replace')
}

function go(next: View, step: 'push' | 'replace') {
  const address = location.pathname + location.search + writeAddress(next)
  if (step === 'push') history.pushState(null, '', address)
  else history.replaceState(null, '', address)
  view.value = next
}

/** Rows that were read, by their places: an entry never changes. */
const rows = new Map<number, Row>()
const mostRows = 2000
const wanted = new Set<number>()
const read = signal(0)

/** The entry at a place; undefined while it is read, and whoever asked is drawn anew when it is there. */
export function rowAt(n: number): Row | undefined {
  const row = rows.get(n)
  if (row) return row
  read.value
  if (wanted.size === 0) setTimeout(() => readWanted().catch(fail))
  wanted.add(n)
  return undefined
}

/** The same for what happens later than drawing. */
export async function rowSoon(n: number): Promise<Row | undefined> {
  return rows.get(n) ?? (await rowsAt([n]))[0]
}

async function readWanted() {
  const places = [...wanted]
  wanted.clear()
  if (rows.size > mostRows) rows.clear()
  for (const row of await rowsAt(places)) rows.set(row.n, row)
  read.value += 1
}

const fail = (error: unknown) => {
  // Behind a line break the database library says the browser's words once more.
  failure.value = (error instanceof Error ? error.message : String(error)).split('\n', 1)[0]
}

/** Reads something as long as it is wanted, and says what went wrong. Returns the way to stop wanting it. */
export function readFor<T>(reading: Promise<T>, take: (found: T) => void): () => void {
  let wanted = true
  reading.then(
    (found) => wanted && take(found),
    (error) => wanted && fail(error),
  )
  return () => {
    wanted = false
  }
}

/** Keeps `filtered` as the filter says. A search goes on while its first matches already show. */
function followFilter(): () => void {
  let search = new AbortController()
  return effect(() => {
    search.abort()
    const current = new AbortController()
    search = current
    if (!log.value) return
    const places = select(log.value.view, filter.value)
    const words = filter.value.search?.trim()
    searching.value = Boolean(words)
    if (words) void follow(words, places, current.signal).catch(fail)
    else filtered.value = places
  })
}

async function follow(words: string, places: Uint32Array, signal: AbortSignal) {
  let found = new Uint32Array(256)
  let size = 0
  let shown = 0
  for await (const stretch of searchIn(places, words, database, signal)) {
    if (size + stretch.found.length > found.length) {
      const larger = new Uint32Array((size + stretch.found.length) * 2)
      larger.set(found)
      found = larger
    }
    found.set(stretch.found, size)
    size += stretch.found.length
    // At once when something is found, then now and then: each time the list is laid out anew.
    const now = performance.now()
    if (signal.aborted || (now - shown < 250 && shown > 0) || size === 0) continue
    shown = now
    filtered.value = found.slice(0, size)
  }
  if (signal.aborted) return
  filtered.value = found.slice(0, size)
  searching.value = false
}

/** Keeps `opened` as the address says. */
function followOpened(): () => void {
  const id = computed(() => view.value.open)
  return effect(() => {
    const wantedId = id.value
    if (!log.value || opened.peek()?.id === wantedId) return
    if (wantedId === undefined) opened.value = undefined
    else
      void rowWithId(wantedId).then((row) => {
        if (id.peek() === wantedId) opened.value = row
      }, fail)
  })
}

/** Follows the log and the page's address. Returns the way to stop it. */
export function start(): () => void {
  const follow = () => {
    view.value = readAddress(location.hash)
  }
  follow()
  addEventListener('popstate', follow)
  addEventListener('hashchange', follow)
  const stops = [
    followFilter(),
    followOpened(),
    watchLog(() => database.head(), {
      next: () =>
        void logView().then((current) => {
          log.value = { view: current }
          failure.value = undefined
        }, fail),
      error: fail,
    }),
    readFor(rejectedEntries(), (found) => {
      rejected.value = found
    }),
  ]
  void keepStorage().then(async () => {
    storage.value = await storageState()
  })
  void dropOldFiles(Date.now())
  return () => {
    removeEventListener('popstate', follow)
    removeEventListener('hashchange', follow)
    for (const stop of stops) stop()
  }
}
