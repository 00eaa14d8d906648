import { LayoutTemplate, Plus } from 'lucide'
import { text } from '../../utils/i18n/i18n.ts'
import { suggestHashtags } from '../../utils/pack/hashtags.ts'
import { findTemplates } from '../../utils/pack/template.ts'
import { Icon } from '../icon.tsx'
import { addHashtag } from './hashtags.tsx'
import type { Session } from './session.ts'
import { pickTemplate } from './templates.tsx'
import type { Ui } from './ui.ts'

/** As many as fit in two lines. */
const mostTags = 5
const mostTemplates = 3

/** The official hashtags that the draft lacks, and templates: one click away. The tabs hold them all. */
export function Quick({ ui, session }: { ui: Ui; session: Session }) {
  const pack = ui.desk.pack.value
  const { platform, kind } = session.place()
  const tags =
    kind === 'post'
      ? suggestHashtags(pack, { text: session.text.value, platform, today: ui.desk.today() })
      : []
  const lacking = tags.filter(({ state }) => state !== 'present').slice(0, mostTags)
  const templates = findTemplates(pack, platform, kind, '').slice(0, mostTemplates)
  if (lacking.length + templates.length === 0) return null
  return (
    <div class="quick">
      {lacking.map(({ tag, required }) => (
        <button
          type="button"
          key={tag}
          class={required ? 'button required' : 'button'}
          data-hashtag={tag}
          title={required ? text('assistant.required') : undefined}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => addHashtag(ui, session, tag)}
        >
          <Icon of={Plus} />
          {tag}
        </button>
      ))}
      {templates.map((template) => (
        <button
          type="button"
          key={template.id}
          class="button"
          data-template={template.id}
          onClick={() => pickTemplate(ui, session, template)}
        >
          <Icon of={LayoutTemplate} />
          {template.title}
        </button>
      ))}
    </div>
  )
}
