import { EyeOff, WandSparkles } from 'lucide'
import { useState } from 'preact/hooks'
import type { Finding } from '../../utils/checker/finding.ts'
import { fixLabel } from '../../utils/i18n/fix-label.ts'
import { text } from '../../utils/i18n/i18n.ts'
import type { Fix } from '../../utils/rules/define.ts'
import { Icon } from '../icon.tsx'
import { SeverityMark } from '../severity.tsx'
import type { Session } from './session.ts'
import { Tip } from './tip.tsx'
import type { Ui } from './ui.ts'

interface Props {
  readonly ui: Ui
  readonly session: Session
  readonly finding: Finding
}

/** What a finding says: its words, the message, and the tip that is due, else the reason and lesson behind a fold. */
export function FindingText({ ui, session, finding, tip }: Props & { tip: boolean }) {
  const rule = session.textsOf(finding.rule)
  const { whole } = finding
  const words = session.text.value.slice(finding.start, finding.end).replace(/\s+/gu, ' ').trim()
  return (
    <>
      <div class="finding-head">
        <SeverityMark severity={finding.severity} />
        <span class="finding-title">{rule?.title ?? finding.rule}</span>
        <About {...{ session, finding }} />
      </div>
      <q class="words">{whole || words === '' ? text('assistant.wholeDraft') : short(words, 90)}</q>
      <p class="message">{finding.message}</p>
      {rule && tip && <Tip {...{ ui, session, finding, rule }} />}
      {rule && !tip && (
        <details>
          <summary>{text('assistant.why')}</summary>
          <p>{rule.reason}</p>
          <p>{rule.lesson}</p>
          <p class="source">
            {text('assistant.source', {
              source: rule.source.article ? `${rule.source.name}, ${rule.source.article}` : rule.source.name,
            })}
          </p>
        </details>
      )}
    </>
  )
}

/** Of a draft for several channels: those that a finding is about, when it is not about all. */
export function About({ session, finding }: Pick<Props, 'session' | 'finding'>) {
  const about = session.about(finding)
  if (about.length === 0) return null
  return (
    <span class="about-channel" data-channel={about.join(' ')}>
      {about.map((platform) => text(`common.${platform}`)).join(' + ')}
    </span>
  )
}

/** One-click fixes and the way to dismiss. In the panel they carry the handles of the contract. */
export function FindingActions({ ui, session, finding, handles }: Props & { handles: boolean }) {
  const [busy, setBusy] = useState(false)
  const run = async (fix: Fix) => {
    setBusy(true)
    ui.card.value = undefined
    await ui.desk.apply(() => session.fix(finding, fix), fix.text)
    setBusy(false)
  }
  return (
    <div class="actions">
      {finding.fixes.slice(0, 4).map((fix) => (
        <button
          type="button"
          key={fix.label}
          class="button fix"
          data-fix={handles ? fix.label : undefined}
          disabled={busy}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => void run(fix)}
        >
          <Icon of={WandSparkles} />
          {fix.text === '' ? text('assistant.remove') : short(fixLabel(fix), 48)}
        </button>
      ))}
      <button
        type="button"
        class="button quiet"
        data-dismiss={handles ? '' : undefined}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => {
          ui.card.value = undefined
          session.dismiss(finding, text('assistant.reasonFine'))
        }}
      >
        <Icon of={EyeOff} />
        {text('assistant.dismiss')}
      </button>
    </div>
  )
}

export function short(words: string, length: number): string {
  return words.length > length ? `${words.slice(0, length - 1).trimEnd()}…` : words
}
