import { Lightbulb, X } from 'lucide'
import { text } from '../../utils/i18n/i18n.ts'
import { frameOf, starterPoints, starterTip } from '../../utils/training/starter.ts'
import { Icon } from '../icon.tsx'
import type { Session } from './session.ts'
import { backToEditor, type Ui } from './ui.ts'

/** Whether an empty compose box gets an outline to begin with. */
export function starterIsDue(ui: Ui, session: Session): boolean {
  const { learning } = ui.desk
  return (
    session.text.value.trim() === '' &&
    !session.silent() &&
    learning.isDue(starterTip(frameOf(session.place().kind)))
  )
}

/** What to think of before the first word: six questions for a post, four steps for an answer. Closed for good once closed. */
export function Starter({ ui, session }: { ui: Ui; session: Session }) {
  if (!starterIsDue(ui, session)) return null
  const { kind, platform } = session.place()
  const frame = frameOf(kind)
  const name = text(frame === 'post' ? 'learning.beginPost' : 'learning.beginReply')
  return (
    // No landmarks: those are the page's.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
    <div class="starter" data-saring="starter" role="group" aria-label={name}>
      <div class="starter-head">
        <Icon of={Lightbulb} />
        <h3>{name}</h3>
        <button
          type="button"
          class="button icon-only"
          aria-label={text('learning.beginClose')}
          title={text('learning.beginClose')}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            ui.desk.learning.silence(starterTip(frame), true)
            backToEditor(ui)
          }}
        >
          <Icon of={X} />
        </button>
      </div>
      <dl>
        {starterPoints(frame).map((point) => (
          <div key={point}>
            <dt>{text(`learning.${point}`)}</dt>
            <dd>{text(`learning.${point}Hint`)}</dd>
          </div>
        ))}
      </dl>
      {frame === 'post' && platform === 'x' && <p class="quiet-text">{text('learning.beginShort')}</p>}
    </div>
  )
}
