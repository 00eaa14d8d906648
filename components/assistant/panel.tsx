import type { Placement } from '@floating-ui/dom'
import { ScrollText, X } from 'lucide'
import { useLayoutEffect } from 'preact/hooks'
import { text } from '../../utils/i18n/i18n.ts'
import { Icon } from '../icon.tsx'
import { whoseDraft } from './account.ts'
import { Contacts } from './contacts.tsx'
import { Findings } from './findings.tsx'
import { useFloating } from './float.ts'
import { Hashtags } from './hashtags.tsx'
import { ModeSwitch } from './mode-switch.tsx'
import type { Session } from './session.ts'
import { Templates } from './templates.tsx'
import { backToEditor, type Tab, type Ui } from './ui.ts'

const tabs: readonly Tab[] = ['findings', 'hashtags', 'templates', 'contacts']

/** Beside the composer, so that neither the text nor the post button is covered; below it where there is no room. */
const beside: Placement[] = ['left-start', 'bottom-end', 'top-end']

/** Everything about the draft in one place. It stays in the tree while closed, so that nothing flickers on opening. */
export function Panel({ ui, session }: { ui: Ui; session: Session }) {
  const open = ui.panel.value
  const ref = useFloating<HTMLDivElement>(open ? session.composer.root : undefined, {
    placement: 'right-start',
    otherwise: beside,
    gap: 8,
    gapBelow: 64,
    contained: true,
    over: true,
  })
  const tab = ui.tab.value
  useLayoutEffect(() => {
    // Where somebody had read to belongs to what stood there then.
    if (open) for (const pane of ref.current?.querySelectorAll('.pane') ?? []) pane.scrollTop = 0
  }, [open, ref])
  return (
    <div
      ref={ref}
      class="float panel"
      data-saring="panel"
      role="dialog"
      aria-label={text('assistant.panel')}
      hidden={!open}
    >
      {/* No landmarks: those are the page's. */}
      <div class="panel-head">
        <strong class="brand">Saring</strong>
        <span class="account">{whoseDraft(session)}</span>
        <button
          type="button"
          class="button icon-only"
          title={text('assistant.dashboard')}
          aria-label={text('assistant.dashboard')}
          onClick={ui.openDashboard}
        >
          <Icon of={ScrollText} />
        </button>
        <button
          type="button"
          class="button icon-only"
          aria-label={text('assistant.close')}
          onClick={() => {
            ui.panel.value = false
            backToEditor(ui)
          }}
        >
          <Icon of={X} />
        </button>
      </div>
      <div class="tabs" role="tablist">
        {tabs.map((name) => (
          <button
            type="button"
            key={name}
            role="tab"
            id={`saring-tab-${name}`}
            aria-selected={tab === name}
            aria-controls={`saring-pane-${name}`}
            tabIndex={tab === name ? 0 : -1}
            onMouseDown={(event) => event.preventDefault()}
            onClick={({ currentTarget }) => {
              ui.tab.value = name
              // The focus moves along only where it was in the tabs already: a click leaves the caret in the draft.
              const { activeElement } = currentTarget.getRootNode() as ShadowRoot
              if (activeElement?.role === 'tab') currentTarget.focus()
            }}
          >
            {text(`assistant.${name}`)}
          </button>
        ))}
      </div>
      {tabs.map((name) => (
        <div
          key={name}
          class="pane"
          role="tabpanel"
          id={`saring-pane-${name}`}
          aria-labelledby={`saring-tab-${name}`}
          tabIndex={-1}
          hidden={tab !== name}
        >
          {name === 'findings' && tab === name && <Findings ui={ui} session={session} />}
          {name === 'hashtags' && tab === name && <Hashtags ui={ui} session={session} />}
          {name === 'templates' && tab === name && <Templates ui={ui} session={session} />}
          {name === 'contacts' && tab === name && <Contacts ui={ui} session={session} />}
        </div>
      ))}
      <div class="panel-foot">
        <span>{text('assistant.shortcuts')}</span>
        <ModeSwitch ui={ui} />
      </div>
    </div>
  )
}
