import { render } from 'preact'
import tokens from '../tokens.css?inline'
import { Announcer } from './announcer.tsx'
import css from './assistant.css?inline'
import { Card } from './card.tsx'
import { Chip } from './chip.tsx'
import type { Desk } from './desk.ts'
import { GateDialog } from './gate-dialog.tsx'
import { createHost, isDark } from './host.ts'
import { onOwnKey, onPageKey, watchPointer } from './keys.ts'
import { NoteBar } from './note.tsx'
import { Panel } from './panel.tsx'
import { Slash, slashTemplates } from './slash.tsx'
import { createUi, type Ui } from './ui.ts'

export interface Assistant {
  /** Says that the extension behind this page is gone. */
  readonly goStale: () => void
  readonly destroy: () => void
}

/** Puts the assistant's interface into a page, beside everything that is there. */
export function mountAssistant(page: Document, desk: Desk, openDashboard: () => void): Assistant {
  const ui = createUi(desk, openDashboard)
  const host = createHost(page, `${tokens}\n${css}`, (event) => onOwnKey(ui, host, event))
  desk.gate.shownWhen(() => host.shadow.querySelector('[data-gate]')?.checkVisibility() === true)
  desk.gate.leaves(() => {
    const session = desk.active.value
    return session !== undefined && slashTemplates(ui, session).length > 0
  })
  const stop = new AbortController()
  page.defaultView!.addEventListener('keydown', (event) => onPageKey(ui, host, event), {
    capture: true,
    signal: stop.signal,
  })
  watchPointer(page, ui, stop.signal)
  const theme = () => {
    host.element.dataset.theme = isDark(page) ? 'dark' : 'light'
  }
  const stopTheme = desk.active.subscribe(theme)
  const repainted = new MutationObserver(theme)
  for (const element of [page.documentElement, page.body]) {
    repainted.observe(element, { attributes: true, attributeFilter: ['style', 'class', 'data-theme'] })
  }
  // A page that follows the system is repainted without a change to its elements.
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', theme, { signal: stop.signal })
  render(<App ui={ui} />, host.mount)
  return {
    goStale() {
      ui.stale.value = true
    },
    destroy() {
      stop.abort()
      stopTheme()
      repainted.disconnect()
      render(null, host.mount)
      host.destroy()
    },
  }
}

function App({ ui }: { ui: Ui }) {
  const session = ui.desk.active.value
  return (
    <>
      {session && (
        <div key={session}>
          <Chip ui={ui} session={session} />
          <Panel ui={ui} session={session} />
          <Card ui={ui} session={session} />
          <Slash ui={ui} session={session} />
          <Announcer ui={ui} session={session} />
        </div>
      )}
      <GateDialog ui={ui} />
      <NoteBar ui={ui} />
    </>
  )
}
