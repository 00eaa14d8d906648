import { SeverityMark } from '../../components/severity.tsx'
import { text } from '../../utils/i18n/i18n.ts'
import type { Row } from '../../utils/log/database.ts'
import type { LoggedFinding } from '../../utils/log/entry.ts'
import { type Severity, severities } from '../../utils/pack/schema.ts'
import { textsOf } from '../../utils/rule-texts.ts'
import { Section } from './section.tsx'

const states = ['open', 'dismissed', 'fixed'] as const
const rank = ({ state, severity }: LoggedFinding) =>
  states.indexOf(state) * severities.length - severities.indexOf(severity satisfies Severity)
const decisions = {
  revise: 'dashboard.gateRevise',
  publish: 'dashboard.gatePublish',
  cancel: 'dashboard.gateCancel',
} as const

/** What Saring found, what became of it, and what was decided at the gate. What still stood comes first. */
export function Findings({ row: { findings, gate } }: { row: Row }) {
  const sorted = findings.toSorted((a, b) => rank(a) - rank(b))
  return (
    <Section title={text('dashboard.findings')}>
      {gate && (
        <p class="gate-note">
          <strong>{text('dashboard.gate')}:</strong> {text(decisions[gate.decision])}.
          {gate.reason && ` ${text('dashboard.gateReason', { reason: gate.reason })}`}
        </p>
      )}
      {sorted.length === 0 && <p class="quiet">{text('dashboard.noFindings')}</p>}
      <ul class="findings">
        {sorted.map((finding, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an entry never changes
          <Finding key={index} finding={finding} />
        ))}
      </ul>
    </Section>
  )
}

function Finding({ finding: { rule, severity, state, reason } }: { finding: LoggedFinding }) {
  const known = textsOf(rule)
  return (
    <li class="finding" data-state={state} data-severity={severity}>
      <p class="finding-head">
        <SeverityMark severity={severity} />
        <span class="state">{text(`dashboard.${state}`)}</span>
      </p>
      <p class="finding-title">{known?.title ?? rule}</p>
      {known && <p class="quiet">{known.reason}</p>}
      {reason && <p class="finding-reason">{text('dashboard.gateReason', { reason })}</p>}
    </li>
  )
}
