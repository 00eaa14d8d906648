import { Check, CircleDashed, MessageCircleReply, TriangleAlert } from 'lucide'
import type { AnswerFlaw } from '../../utils/aspirations/answer.ts'
import { text } from '../../utils/i18n/i18n.ts'
import { Icon } from '../icon.tsx'
import type { Session } from './session.ts'

/** What should go from a reply, as far as no finding says so of the same words. */
export const answerFlaws = ({ answerHelp, findings }: Session): readonly AnswerFlaw[] =>
  (answerHelp.value?.faults ?? []).filter(
    (flaw) => !findings.value.some(({ whole, start, end }) => !whole && start < flaw.end && flaw.start < end),
  )

/** What a reply has and lacks beside the message that it answers; nothing where that message is not known. */
export function AnswerHelpBox({ session }: { session: Session }) {
  const help = session.answerHelp.value
  if (!help) return null
  const { kind, parts } = help
  const title = text('answer.to', { kind: text(`inbox.kind_${kind}`).toLowerCase() })
  return (
    // No landmarks: those are the page's.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
    <div class="answer-help" data-saring="answer" data-kind={kind} role="group" aria-label={title}>
      <h3>
        <Icon of={MessageCircleReply} />
        {title}
      </h3>
      <ul>
        {parts.map(({ part, has }) => (
          <li key={part} data-part={part} data-has={has} title={text(`answer.${part}Hint`)}>
            <Icon of={has ? Check : CircleDashed} />
            <span>{text(`answer.${part}`)}</span>
            <span class="hidden">{text(has ? 'answer.has' : 'answer.lacks')}</span>
          </li>
        ))}
      </ul>
      {answerFlaws(session).map(({ fault, words, start }) => (
        <p key={start} class="answer-fault" data-fault={fault}>
          <Icon of={TriangleAlert} />
          <span>{text(`answer.${fault}`, { words })}</span>
        </p>
      ))}
    </div>
  )
}
