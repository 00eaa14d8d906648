import { LayoutTemplate, Plus, Replace } from 'lucide'
import { suggestTemplates } from '../../utils/pack/template.ts'
import { Icon } from '../icon.tsx'
import { rankHashtags } from './hashtags.tsx'
import { insertHashtags } from './insert.ts'
import type { Session } from './session.ts'
import { wishOf } from './template-wish.ts'
import { pickTemplate } from './templates.tsx'
import type { Ui } from './ui.ts'
import { whyOffered } from './why.ts'

/** As many as fit in two lines. */
const mostTags = 5
const mostTemplates = 3

/** The official hashtags that the draft lacks, and templates: one click away. The tabs hold them all. */
export function Quick({ ui, session }: { ui: Ui; session: Session }) {
  const { kind } = session.place()
  const tags = kind === 'post' ? rankHashtags(ui, session) : []
  const lacking = tags.filter(({ state }) => state !== 'present').slice(0, mostTags)
  const templates = suggestTemplates(ui.desk.pack.value, wishOf(ui, session)).slice(0, mostTemplates)
  if (lacking.length + templates.length === 0) return null
  return (
    <div class="quick">
      {lacking.map((suggestion) => (
        <button
          type="button"
          key={suggestion.tag}
          class={suggestion.required ? 'button required' : 'button'}
          data-hashtag={suggestion.tag}
          title={whyOffered(suggestion) || undefined}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => insertHashtags(ui, session, [suggestion])}
        >
          <Icon of={suggestion.state === 'misspelt' ? Replace : Plus} />
          {suggestion.tag}
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
