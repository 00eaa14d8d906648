import { computed, signal } from '@preact/signals'
import type { Row } from '../../utils/log/database.ts'
import { type Rejected, rejectedEntries } from '../../utils/log/drain.ts'
import { allEntries, type LogFilter, matcher } from '../../utils/log/query.ts'
import { watchLog } from '../../utils/log/watch.ts'
import { readAddress, type View, writeAddress } from './address.ts'

/** The whole log, newest first; undefined until it is read. */
export const rows = signal<readonly Row[] | undefined>(undefined)
/** Why the log cannot be read. */
export const failure = signal<string | undefined>(undefined)
export const rejected = signal<readonly Rejected[]>([])
export const view = signal<View>({ filter: {} })
/** The latest thing to say, seen and read out. */
export const notice = signal<{ readonly tone: 'good' | 'bad'; readonly text: string } | undefined>(undefined)

export const filter = computed(() => view.value.filter)
export const filtered = computed(() => (rows.value ?? []).filter(matcher(filter.value)))
export const opened = computed(() => {
  const id = view.value.open
  return id === undefined ? undefined : rows.value?.find((row) => row.id === id)
})
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

/** Follows the log and the page's address. Returns the way to stop it. */
export function start(): () => void {
  const follow = () => {
    view.value = readAddress(location.hash)
  }
  follow()
  addEventListener('popstate', follow)
  addEventListener('hashchange', follow)
  const stopWatching = watchLog(() => allEntries(), {
    next(found) {
      rows.value = found
      failure.value = undefined
    },
    error(reason) {
      failure.value = reason
    },
  })
  void rejectedEntries().then((found) => {
    rejected.value = found
  })
  return () => {
    removeEventListener('popstate', follow)
    removeEventListener('hashchange', follow)
    stopWatching()
  }
}
