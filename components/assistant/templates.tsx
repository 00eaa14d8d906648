import { ChevronRight, Plus } from 'lucide'
import { useState } from 'preact/hooks'
import { text } from '../../utils/i18n/i18n.ts'
import { dueDays } from '../../utils/pack/days.ts'
import { fillTemplate, findTemplates, suggestTemplates, type Template } from '../../utils/pack/template.ts'
import { Due } from '../due.tsx'
import { Icon } from '../icon.tsx'
import { Empty } from './hashtags.tsx'
import { insertHashtags } from './insert.ts'
import { SaveTemplate } from './save-template.tsx'
import type { Session } from './session.ts'
import { TemplateForm } from './template-form.tsx'
import { wishOf } from './template-wish.ts'
import type { Ui } from './ui.ts'

interface Props {
  readonly ui: Ui
  readonly session: Session
}

/** Templates: what is due this week, the most fitting first, or what is searched for; choose, fill in, insert. */
export function Templates({ ui, session }: Props) {
  const [query, setQuery] = useState('')
  const chosen = ui.template.value
  const pack = ui.desk.pack.value
  if (chosen) return <TemplateForm template={chosen} {...{ ui, session }} />
  const today = ui.desk.today()
  const { platform, kind } = session.place()
  const all = suggestTemplates(pack, wishOf(ui, session))
  const shown = query.trim() === '' ? all : findTemplates(pack, platform, kind, query)
  const due = kind === 'post' ? dueDays(pack, today) : []
  return (
    <>
      <Due days={due}>
        {({ hashtag, template: id }) => {
          const template = all.find((other) => other.id === id)
          return (
            <>
              {hashtag && <AddHashtag {...{ ui, session, hashtag }} />}
              {template && <Choose {...{ ui, session, template }} />}
            </>
          )
        }}
      </Due>
      {all.length === 0 ? (
        <Empty name="noTemplates" />
      ) : (
        <input
          type="search"
          class="search"
          aria-label={text('assistant.searchTemplates')}
          placeholder={text('assistant.searchTemplates')}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      )}
      {all.length > 0 && shown.length === 0 && (
        <p class="empty" role="status">
          {text('assistant.noneFound', { query: query.trim() })}
        </p>
      )}
      <ul class="templates">
        {shown.map((template) => (
          <li key={template.id}>
            <button
              type="button"
              class="template"
              data-template={template.id}
              onClick={() => pickTemplate(ui, session, template)}
            >
              <span class="template-title">{template.title}</span>
              <span class="template-body">{fillTemplate(template, {})}</span>
              <Icon of={ChevronRight} />
            </button>
          </li>
        ))}
      </ul>
      <SaveTemplate ui={ui} session={session} />
    </>
  )
}

function Choose({ ui, session, template }: Props & { template: Template }) {
  return (
    <button type="button" class="button" onClick={() => pickTemplate(ui, session, template)}>
      {text('assistant.chooseTemplate')}
    </button>
  )
}

function AddHashtag({ ui, session, hashtag }: Props & { hashtag: string }) {
  return (
    <button
      type="button"
      class="button"
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => insertHashtags(ui, session, [{ tag: hashtag }])}
    >
      <Icon of={Plus} />
      {hashtag}
    </button>
  )
}

/** Opens a template's form, or inserts it at once when there is nothing to fill in. */
export function pickTemplate(ui: Ui, session: Session, template: Template): void {
  if (template.fields.length === 0) {
    const where = isBare(session.editor.read()) ? 'all' : 'caret'
    insertTemplate(ui, session, template, fillTemplate(template, {}), where)
    return
  }
  ui.template.value = template
  ui.tab.value = 'templates'
  ui.panel.value = true
}

/** Nothing was written yet, but perhaps the slash that asks for templates. */
export const isBare = (draft: string): boolean => /^\s*(?:\/\S{0,40}\s*)?$/u.test(draft)

/** Puts a filled template into the draft: at the caret, or in place of all that stands there. */
export function insertTemplate(
  ui: Ui,
  session: Session,
  template: Template,
  written: string,
  where: 'caret' | 'all',
): void {
  const draft = session.editor.read()
  const whole = { start: 0, end: draft.length }
  const span = where === 'all' ? whole : (session.editor.selection() ?? { ...whole, start: whole.end })
  ui.panel.value = false
  ui.tab.value = 'findings'
  ui.template.value = undefined
  void ui.desk.apply(async () => {
    const done = await session.replace(span, written)
    if (done) session.template.value = template.id
    return done
  }, written)
}
