import { createStore } from '../../../parts/store.ts'

export interface Route {
  /** What the address bar says. */
  path: string
  /** The page behind a dialog; the same as `path` where none is open. */
  page: string
}

export const isDialog = (path: string) =>
  (/^\/compose\/post(\/|$)/.test(path) || path === '/intent/post') && path !== '/compose/articles'

if (location.pathname === '/') history.replaceState(null, '', `/home${location.search}`)

const here = () => location.pathname

export const route = createStore<Route>({ path: here(), page: isDialog(here()) ? '/home' : here() })

/** What must be known before a new page or dialog is drawn, e.g. that the modal begins with an empty box. */
type Watcher = (next: Route, previous: Route) => void
const watchers: Watcher[] = []
export const onNavigate = (watcher: Watcher) => void watchers.push(watcher)

function arrive() {
  const previous = route.get()
  const path = here()
  const next = { path, page: isDialog(path) ? previous.page : path }
  for (const watcher of watchers) watcher(next, previous)
  route.set(next)
}

export function navigate(path: string) {
  if (path === location.pathname) return
  const from = location.pathname
  history.pushState({ from }, '', path)
  if (!isDialog(path) && !isDialog(from)) scrollTo(0, 0)
  arrive()
}

export function replacePath(path: string) {
  history.replaceState(null, '', path)
  arrive()
}

/** One step back, or to `otherwise` when the tab was opened here. */
export function goBack(otherwise: string) {
  if ((history.state as { from?: string } | null)?.from) history.back()
  else replacePath(otherwise)
}

addEventListener('popstate', arrive)
