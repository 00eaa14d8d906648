import { BookmarkPlus, CircleAlert, Stamp } from 'lucide'
import { formatDate, text } from '../../utils/i18n/i18n.ts'
import { demandOn } from '../../utils/newsroom/approval.ts'
import type { Trust } from '../../utils/newsroom/trust.ts'
import { Icon } from '../icon.tsx'
import type { Session } from './session.ts'
import type { Ui } from './ui.ts'

/** Who approved just this text, or that the pack wants somebody to. */
export function ApprovalLine({ ui, session }: { ui: Ui; session: Session }) {
  const { approval, doubtful, trust } = session.recognised.value
  if (approval) {
    const values = { by: approval.by, date: formatDate(approval.at) }
    return (
      <p class="approval good" data-approval="given">
        <Icon of={Stamp} />
        <span>
          <strong>{text('assistant.approvedBy', values)}</strong>
          {approval.position && ` ${approval.position}.`}
          <small>
            {text(trust === 'seen' ? 'assistant.approvedUncompared' : `assistant.approved_${approval.proof}`)}
            {text('assistant.approvedProof')}
          </small>
        </span>
      </p>
    )
  }
  const demand = demandOn(ui.desk.pack.value, { ...session.place(), text: session.text.value })
  if (!demand && !doubtful) return null
  return (
    <p class="approval" data-approval="missing">
      <Icon of={CircleAlert} />
      <span>
        {doubtful && isDoubt(trust) && text(`assistant.doubtful_${trust}`, { by: doubtful.by })}{' '}
        {demand && text(`assistant.demand_${demand.because}`, { name: demand.name })}
      </span>
    </p>
  )
}

const doubts = ['unsigned', 'unlisted', 'clash', 'refused'] as const
const isDoubt = (trust: Trust | undefined): trust is (typeof doubts)[number] =>
  (doubts as readonly (Trust | undefined)[]).includes(trust)

/** Keeps the draft in the newsroom, where it can be reviewed; nothing where there is none to keep it. */
export function KeepDraft({ ui, session }: { ui: Ui; session: Session }) {
  const { keepDraft } = ui.desk
  if (!keepDraft) return null
  const keep = () => {
    const { platform, account } = session.place()
    const draft = { text: session.text.value, platform, ...(account !== undefined && { account }) }
    keepDraft(draft).catch(() => {
      ui.desk.note.value = { kind: 'trouble', text: 'keepFailed' }
    })
  }
  return (
    <button
      type="button"
      class="button quiet keep-draft"
      data-keep-draft
      onMouseDown={(event) => event.preventDefault()}
      onClick={keep}
    >
      <Icon of={BookmarkPlus} />
      {text('assistant.keepDraft')}
    </button>
  )
}
