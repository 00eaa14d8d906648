import { EyeOff, RotateCcw, ShieldCheck, WandSparkles } from 'lucide'
import type { Finding } from '../../utils/checker/finding.ts'
import { text } from '../../utils/i18n/i18n.ts'
import { principles } from '../../utils/rules/define.ts'
import { Icon } from '../icon.tsx'
import { SeverityMark } from '../severity.tsx'
import { shownAccount } from './account.ts'
import { AnswerHelpBox, answerFlaws } from './answer-help.tsx'
import { ApprovalLine, KeepDraft } from './approval.tsx'
import { bySeverity } from './desk.ts'
import { About, FindingActions, FindingText } from './finding.tsx'
import { PraiseLine } from './praise.tsx'
import { Principles } from './principles.tsx'
import { Quick } from './quick.tsx'
import type { Session } from './session.ts'
import { Starter, starterIsDue } from './starter.tsx'
import type { Ui } from './ui.ts'

const reasons = ['reasonFine', 'reasonQuote', 'reasonAgreed', 'reasonLater'] as const

/** All findings of the draft by principle, with the score of each. */
export function Findings({ ui, session }: { ui: Ui; session: Session }) {
  const findings = bySeverity(session.findings.value)
  const fixable = findings.filter(({ fixes }) => fixes.length > 0).length
  if (ui.stale.value) return <p class="empty">{text('assistant.stale')}</p>
  if (session.state.value === 'off') return <p class="empty">{text('assistant.off')}</p>
  if (session.standing.value === 'outside' && session.silent()) {
    const account = shownAccount(session.account() ?? '')
    return (
      <div class="empty">
        <p>
          <Icon of={EyeOff} /> {text('assistant.outside', { account })}
        </p>
        <p>{text('assistant.outsideLong')}</p>
      </div>
    )
  }
  if (session.text.value.trim() === '') {
    return (
      <>
        {starterIsDue(ui, session) ? (
          <Starter ui={ui} session={session} />
        ) : (
          <AnswerHelpBox session={session} />
        )}
        <p class="empty">{text('assistant.emptyDraft')}</p>
        <Besides ui={ui} session={session} />
        <Quick ui={ui} session={session} />
      </>
    )
  }
  const tips = ui.desk.learning.withTip(session, findings)
  const worded = session.composer.worded?.()
  return (
    <>
      {worded && (
        <p class="worded" data-worded={worded.platform}>
          {text('assistant.besides', { place: text(`common.${worded.platform}`) })}
        </p>
      )}
      <ApprovalLine ui={ui} session={session} />
      <PraiseLine ui={ui} session={session} />
      <AnswerHelpBox session={session} />
      <Principles scores={session.report.value.principles} />
      {findings.length === 0 && answerFlaws(session).length === 0 && (
        <p class="empty good">
          <Icon of={ShieldCheck} />
          {text('assistant.cleanLong')}
        </p>
      )}
      {fixable > 1 && (
        <button
          type="button"
          class="button primary wide"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => void ui.desk.fixAll(session)}
        >
          <Icon of={WandSparkles} />
          {text('assistant.fixAll', { count: fixable })}
        </button>
      )}
      {principles.map((principle) => {
        const own = findings.filter(({ rule }) => session.textsOf(rule)?.principle === principle)
        return (
          own.length > 0 && (
            <Group key={principle} name={text(`common.${principle}`)} {...{ ui, session, own, tips }} />
          )
        )
      })}
      <Besides ui={ui} session={session} />
      <Quick ui={ui} session={session} />
      <Dismissed session={session} />
      <KeepDraft ui={ui} session={session} />
    </>
  )
}

interface GroupProps {
  readonly ui: Ui
  readonly session: Session
  readonly name: string
  readonly own: readonly Finding[]
  /** Identities of the findings that get a tip. */
  readonly tips: ReadonlySet<string>
}

function Group({ ui, session, name, own, tips }: GroupProps) {
  return (
    <section class="group">
      <h3>
        {name} <span class="tally">{own.length}</span>
      </h3>
      <ul>
        {own.map((finding) => (
          <li key={finding.identity} class={`finding ${finding.severity}`} data-finding={finding.rule}>
            <FindingText tip={tips.has(finding.identity)} {...{ ui, session, finding }} />
            <FindingActions handles {...{ ui, session, finding }} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The texts of other channels that the same press sends: what stands in them, and where to mend it. */
function Besides({ ui, session }: { ui: Ui; session: Session }) {
  return ui.desk.besides(session).map((other) => {
    const place = text(`common.${other.remembered!}`)
    const findings = bySeverity(other.findings.value)
    return (
      <section class="group besides" key={other.remembered} data-besides={other.remembered}>
        <h3>
          {text('assistant.besides', { place })} <span class="tally">{findings.length}</span>
        </h3>
        <p class="hint">
          {text(findings.length > 0 ? 'assistant.besidesMend' : 'assistant.besidesClean', { place })}
        </p>
        <ul>
          {findings.map((finding) => (
            <li key={finding.identity} class={`finding ${finding.severity}`}>
              <div class="finding-head">
                <SeverityMark severity={finding.severity} />
                <span class="finding-title">{other.textsOf(finding.rule)?.title ?? finding.rule}</span>
                <About session={other} finding={finding} />
              </div>
              <p class="message">{finding.message}</p>
            </li>
          ))}
        </ul>
      </section>
    )
  })
}

/** What was dismissed, with the reason, and the way back. */
function Dismissed({ session }: { session: Session }) {
  const dismissed = [...session.dismissals.value]
  if (dismissed.length === 0) return null
  return (
    <section class="group dismissed">
      <h3>{text('assistant.dismissed', { count: dismissed.length })}</h3>
      <ul>
        {dismissed.map(([identity, { finding, reason }]) => (
          <li key={identity}>
            <span>{session.textsOf(finding.rule)?.title ?? finding.rule}</span>
            <select
              aria-label={text('assistant.reason')}
              value={reason}
              onChange={(event) => session.dismiss(finding, event.currentTarget.value)}
            >
              {reasons.map((name) => (
                <option key={name}>{text(`assistant.${name}`)}</option>
              ))}
            </select>
            <button type="button" class="button quiet" onClick={() => session.restore(identity)}>
              <Icon of={RotateCcw} />
              {text('assistant.restore')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
