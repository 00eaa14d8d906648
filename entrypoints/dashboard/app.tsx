import { useEffect, useState } from 'preact/hooks'
import { text } from '../../utils/i18n/i18n.ts'
import { Detail } from './detail.tsx'
import { Filters } from './filters.tsx'
import { Chips } from './glance/chips.tsx'
import { GlanceView } from './glance/glance.tsx'
import { Views } from './glance/views.tsx'
import { Header } from './header.tsx'
import { List } from './list.tsx'
import { Notices } from './notices.tsx'
import { Empty, Failed, Loading, NoMatch } from './placeholders.tsx'
import { close, failure, filtered, log, opened, searching, total, view } from './state.ts'

/** Below this width the details cover the list. */
const narrowQuery = '(max-width: 60rem)'

export function App() {
  const narrow = useMedia(narrowQuery)
  if (failure.value !== undefined) return <Bare>{<Failed reason={failure.value} />}</Bare>
  if (log.value === undefined) return <Bare>{<Loading />}</Bare>
  if (total.value === 0) return <Bare>{<Empty />}</Bare>
  if (view.value.week !== undefined) return <Overview />
  const open = view.value.open !== undefined
  const found = filtered.value.length > 0
  const leave = () => {
    close()
    requestAnimationFrame(focusList)
  }
  return (
    <div class="app" data-open={open}>
      <div class="desk" inert={narrow && open}>
        <button type="button" class="button skip" onClick={focusList}>
          {text('dashboard.skip')}
        </button>
        <Header />
        <Views />
        <Notices />
        <Filters />
        <Chips />
        <main class="list-pane">
          {found ? <List onLeave={leave} /> : searching.value ? <Loading /> : <NoMatch />}
        </main>
      </div>
      {(open || !narrow) && <Detail row={opened.value} wanted={open} onLeave={leave} />}
    </div>
  )
}

const focusList = () => document.getElementById('list')?.focus()

function Overview() {
  return (
    <div class="app bare overview">
      <div class="desk">
        <Header />
        <Views />
        <Notices />
        <GlanceView />
      </div>
    </div>
  )
}

function Bare({ children }: { children: preact.ComponentChildren }) {
  return (
    <div class="app bare">
      <div class="desk">
        <Header />
        <Notices />
        <main class="list-pane">{children}</main>
      </div>
    </div>
  )
}

function useMedia(query: string): boolean {
  const [matches, set] = useState(() => matchMedia(query).matches)
  useEffect(() => {
    const media = matchMedia(query)
    const change = () => set(media.matches)
    media.addEventListener('change', change)
    return () => media.removeEventListener('change', change)
  }, [query])
  return matches
}
