import { Check, Plus } from 'lucide'
import { text } from '../../utils/i18n/i18n.ts'
import { type HashtagSuggestion, suggestHashtags } from '../../utils/pack/hashtags.ts'
import { Icon } from '../icon.tsx'
import type { Session } from './session.ts'
import type { Ui } from './ui.ts'

/** The pack's official hashtags, the most fitting first; one click adds one at the end of the draft. */
export function Hashtags({ ui, session }: { ui: Ui; session: Session }) {
  const { platform } = session.place()
  const ranked = suggestHashtags(ui.desk.pack.value, {
    text: session.text.value,
    platform,
    today: ui.desk.today(),
  })
  if (ranked.length === 0) return <Empty name="noHashtags" />
  return (
    <ul class="tags">
      {ranked.map(({ tag, required, reasons, state }) => (
        <li key={tag}>
          <button
            type="button"
            class="tag"
            data-hashtag={tag}
            disabled={state === 'present'}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => addHashtag(ui, session, tag)}
          >
            <Icon of={state === 'present' ? Check : Plus} />
            <span class="tag-name">{tag}</span>
            <span class="tag-why">
              {state === 'present'
                ? text('assistant.inDraft')
                : required
                  ? text('assistant.required')
                  : spokenFor(reasons)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}

const spokenFor = (reasons: HashtagSuggestion['reasons']) =>
  reasons.flatMap((reason) => (reason.kind === 'words' ? reason.words : [])).join(', ')

/** Adds a hashtag at the end of the draft. */
export function addHashtag(ui: Ui, session: Session, tag: string): void {
  const draft = session.editor.read()
  const glue = draft === '' || /\s$/u.test(draft) ? '' : ' '
  const end = { start: draft.length, end: draft.length }
  void ui.desk.apply(() => session.replace(end, `${glue}${tag}`), tag)
}

export function Empty({ name }: { name: 'noHashtags' | 'noTemplates' }) {
  return (
    <p class="empty">
      {text(`assistant.${name}`)} {text('assistant.needPack')}
    </p>
  )
}
