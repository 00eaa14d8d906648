import { Check, EyeOff, Lightbulb, LoaderCircle, PowerOff } from 'lucide'
import { useEffect, useState } from 'preact/hooks'
import { text } from '../../utils/i18n/i18n.ts'
import { Icon } from '../icon.tsx'
import { shownAccount } from './account.ts'
import { useFloating } from './float.ts'
import type { Session } from './session.ts'
import { corner, out, stanceBeside } from './stance.ts'
import { starterIsDue } from './starter.tsx'
import { count, type Ui } from './ui.ts'

/** The status at the editor's edge: quiet while all is well, counts by severity when not. */
export function Chip({ ui, session }: { ui: Ui; session: Session }) {
  const [stance, setStance] = useState(corner)
  const ref = useFloating<HTMLDivElement>(session.composer.root, { ...stance, crossAxis: out })
  const draft = session.text.value
  const state = ui.stale.value ? 'off' : session.state.value
  const counts = count(session.findings.value)
  const { errors, warnings, suggestions } = counts
  const clean = errors + warnings + suggestions === 0
  const begins = state !== 'off' && !ui.panel.value && starterIsDue(ui, session)
  const outside = session.standing.value === 'outside' && session.silent()
  const account = session.account()
  const whose = account === undefined ? '' : ` (${shownAccount(account)})`
  const named =
    account !== undefined && state !== 'off' && stance === corner && wide(session)
      ? shownAccount(account)
      : ''
  /** What is written on it begins its name, so that people who speak to their computer can say what they see. */
  const written =
    state === 'off'
      ? ''
      : [...[errors, warnings, suggestions].filter((number) => number > 0), named].join(' ').trim()
  const label =
    state === 'off'
      ? text('assistant.off')
      : outside
        ? text('assistant.outside', { account: shownAccount(account ?? '') })
        : clean
          ? text('assistant.clean')
          : text('assistant.counts', counts)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is written in the box and on the chip moves it.
  useEffect(() => {
    if (ref.current) setStance(stanceBeside(session, ref.current, stance))
  }, [session, draft, written])
  return (
    <div ref={ref} class="float">
      <button
        type="button"
        class={`chip ${clean ? 'clean' : ''}`}
        data-aside={stance !== corner}
        data-saring="status"
        data-state={state}
        data-errors={errors}
        data-warnings={warnings}
        data-suggestions={suggestions}
        aria-expanded={ui.panel.value}
        data-account={session.standing.value}
        aria-label={`${written && `${written}. `}Saring${whose}: ${label}. ${text(begins ? 'learning.begin' : 'assistant.open')}`}
        title={begins ? text('learning.begin') : `Saring${whose}: ${label}`}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => {
          ui.card.value = undefined
          ui.panel.value = !ui.panel.value
        }}
      >
        {state === 'off' && <Icon of={PowerOff} />}
        {state !== 'off' && clean && (
          <Icon of={outside ? EyeOff : state === 'checking' ? LoaderCircle : Check} class={state} />
        )}
        {state !== 'off' && (
          <>
            <Count severity="error" count={errors} /> <Count severity="warning" count={warnings} />{' '}
            <Count severity="suggestion" count={suggestions} /> {named && <span class="whose">{named}</span>}
            {begins && <Icon of={Lightbulb} class="hint" />}
          </>
        )}
      </button>
    </div>
  )
}

/** Whether the box is so wide that the account's name covers little of it. */
const wide = ({ composer: { root } }: Session): boolean => root.offsetWidth >= 360

function Count({ severity, count: number }: { severity: string; count: number }) {
  if (number === 0) return null
  return <span class={`count ${severity}`}>{number}</span>
}
