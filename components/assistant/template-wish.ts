import type { AspirationKind } from '../../utils/aspirations/schema.ts'
import type { TemplateWish } from '../../utils/pack/template.ts'
import type { Session } from './session.ts'
import type { Ui } from './ui.ts'

/** What titles of templates call an answer to each kind of message. */
const titles: Readonly<Record<AspirationKind, string>> = {
  complaint: 'keluhan',
  question: 'pertanyaan',
  suggestion: 'saran',
  praise: 'pujian',
  abuse: 'kasar',
  hoax: 'hoaks',
}

/** What a template is wanted for: this place, the draft as far as it is written, and what it answers. */
export function wishOf(ui: Ui, session: Session): TemplateWish {
  const { platform, kind, replyTo } = session.place()
  const answered = session.answerHelp.value?.kind
  return {
    text: `${replyTo?.text ?? ''}\n${session.text.value}`,
    platform,
    kind,
    today: ui.desk.today(),
    ...(answered && { titled: titles[answered] }),
  }
}
