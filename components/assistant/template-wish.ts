import { templateTitle } from '../../utils/aspirations/template-title.ts'
import type { TemplateWish } from '../../utils/pack/template.ts'
import type { Session } from './session.ts'
import type { Ui } from './ui.ts'

/** What a template is wanted for: this place, the draft as far as it is written, and what it answers. */
export function wishOf(ui: Ui, session: Session): TemplateWish {
  const { platform, kind, replyTo } = session.place()
  const answered = session.answerHelp.value?.kind
  return {
    text: `${replyTo?.text ?? ''}\n${session.text.value}`,
    platform,
    kind,
    today: ui.desk.today(),
    ...(answered && { titled: templateTitle[answered] }),
  }
}
