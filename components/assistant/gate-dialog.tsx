import { ArrowLeft, OctagonAlert, Send, WandSparkles } from 'lucide'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { text } from '../../utils/i18n/i18n.ts'
import { Icon } from '../icon.tsx'
import { About, short } from './finding.tsx'
import type { Question } from './gate.ts'
import { backToEditor, type Ui } from './ui.ts'

const reasons = ['reasonChecked', 'reasonUrgent', 'reasonOrder', 'reasonOther'] as const

/** Asks once more before something grave goes out. */
export function GateDialog({ ui }: { ui: Ui }) {
  const question = ui.desk.gate.question.value
  return question ? <Asking key={question} ui={ui} question={question} /> : null
}

function Asking({ ui, question: { errors, unapproved, mode } }: { ui: Ui; question: Question }) {
  const [reason, setReason] = useState<(typeof reasons)[number]>('reasonChecked')
  const [other, setOther] = useState('')
  const dialog = useRef<HTMLDivElement>(null)
  // At once: a key pressed before the next frame would be the page's.
  useLayoutEffect(() => {
    dialog.current?.querySelector<HTMLElement>('[data-gate-action="revise"]')?.focus()
  }, [])
  const { desk } = ui
  const fixable = errors.some(
    ({ session, finding }) => session.remembered === undefined && finding.fixes.length > 0,
  )
  const leave = () => {
    desk.gate.close('cancel')
    backToEditor(ui)
  }
  const revise = async () => {
    desk.gate.close('revise')
    const asked = [...new Set([...errors, ...unapproved].map(({ session }) => session))]
    const here = asked.filter(({ remembered }) => remembered === undefined)
    for (const session of here) await desk.fixAll(session)
    // What stands behind a tab is mended there: that tab is the admin's to open.
    if (here.length < asked.length) desk.note.value = { kind: 'trouble', text: 'elsewhere' }
    if (here[0]) desk.attend(here[0].composer.root)
    ui.tab.value = 'findings'
    ui.panel.value = true
    backToEditor(ui)
  }
  const publish = () => {
    const given =
      reason === 'reasonOther' ? other.trim() || text('assistant.reasonOther') : text(`assistant.${reason}`)
    ui.panel.value = false
    if (!desk.gate.publish(given)) desk.note.value = { kind: 'trouble', text: 'pressAgain' }
  }
  return (
    <div class="veil">
      <div
        ref={dialog}
        class="gate"
        data-gate
        role="alertdialog"
        aria-modal="true"
        aria-labelledby="saring-gate-title"
        aria-describedby="saring-gate-lead"
      >
        <div class="gate-head">
          <Icon of={OctagonAlert} />
          <h2 id="saring-gate-title">
            {errors.length > 0
              ? text('assistant.gateTitle', { count: errors.length })
              : text('assistant.gateUnapproved')}
          </h2>
        </div>
        <p id="saring-gate-lead">{text('assistant.gateLead')}</p>
        <ul class="gate-list">
          {unapproved.map(({ session, because, name }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes while it is shown
            <li key={index} class="unapproved" data-gate-unapproved={because}>
              <strong>{text('assistant.notApproved')}</strong>
              <q class="words">{short(session.text.value, 120)}</q>
              <span>{text(`assistant.demand_${because}`, { name })}</span>
            </li>
          ))}
          {errors.map(({ session, finding }) => (
            <li key={`${session.remembered ?? ''} ${finding.identity}`}>
              <strong>
                {session.textsOf(finding.rule)?.title ?? finding.rule} <About {...{ session, finding }} />
              </strong>
              <q class="words">{short(session.text.value.slice(finding.start, finding.end), 120)}</q>
              <span>{finding.message}</span>
            </li>
          ))}
        </ul>
        {mode === 'block' ? (
          <p class="blocked">
            {text(
              errors.length > 0 && desk.pack.value.gate === 'block'
                ? 'assistant.gateBlocked'
                : 'assistant.gateBlockedApproval',
            )}
          </p>
        ) : (
          <fieldset>
            <legend>{text('assistant.gateReason')}</legend>
            {reasons.map((name) => (
              <label key={name} class="choice">
                <input
                  type="radio"
                  name="reason"
                  checked={reason === name}
                  onChange={() => setReason(name)}
                />
                {text(`assistant.${name}`)}
              </label>
            ))}
            {reason === 'reasonOther' && (
              <input
                class="other"
                aria-label={text('assistant.otherReason')}
                placeholder={text('assistant.otherReason')}
                maxLength={500}
                value={other}
                onInput={(event) => setOther(event.currentTarget.value)}
              />
            )}
          </fieldset>
        )}
        <div class="gate-actions">
          <button
            type="button"
            class="button primary"
            data-gate-action="revise"
            onClick={() => void revise()}
          >
            <Icon of={WandSparkles} />
            {text(fixable ? 'assistant.gateRevise' : 'assistant.gateReview')}
          </button>
          <button type="button" class="button" data-gate-action="cancel" onClick={leave}>
            <Icon of={ArrowLeft} />
            {text('assistant.gateCancel')}
          </button>
          {mode !== 'block' && (
            <button type="button" class="button danger" data-gate-action="publish" onClick={publish}>
              <Icon of={Send} />
              {text('assistant.gatePublish')}
            </button>
          )}
        </div>
      </div>
    </div>
  )
}
