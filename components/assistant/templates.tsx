import { ArrowLeft, ChevronRight } from 'lucide'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Length as Measured } from '../../utils/draft/length.ts'
import { text } from '../../utils/i18n/i18n.ts'
import { fillTemplate, findTemplates, type Template } from '../../utils/pack/template.ts'
import { Icon } from '../icon.tsx'
import { Empty } from './hashtags.tsx'
import type { Session } from './session.ts'
import type { Ui } from './ui.ts'

interface Props {
  readonly ui: Ui
  readonly session: Session
}

/** Templates of the pack: choose, fill in, insert. */
export function Templates({ ui, session }: Props) {
  const [query, setQuery] = useState('')
  const chosen = ui.template.value
  const { platform, kind } = session.place()
  const pack = ui.desk.pack.value
  if (chosen) return <Form template={chosen} leave={() => leaveForm(ui)} {...{ ui, session }} />
  if (findTemplates(pack, platform, kind, '').length === 0) return <Empty name="noTemplates" />
  return (
    <>
      <input
        type="search"
        class="search"
        aria-label={text('assistant.searchTemplates')}
        placeholder={text('assistant.searchTemplates')}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      <ul class="templates">
        {findTemplates(pack, platform, kind, query).map((template) => (
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
    </>
  )
}

/** Opens a template's form, or inserts it at once when there is nothing to fill in. */
export function pickTemplate(ui: Ui, session: Session, template: Template): void {
  if (template.fields.length === 0) insert(ui, session, template, {})
  else {
    ui.template.value = template
    ui.tab.value = 'templates'
  }
}

function leaveForm(ui: Ui): void {
  ui.template.value = undefined
}

function insert(ui: Ui, session: Session, template: Template, values: Record<string, string>): void {
  const written = fillTemplate(template, values)
  const draft = session.editor.read()
  const caret = session.editor.selection() ?? { start: draft.length, end: draft.length }
  const span = draft.trim() === '' ? { start: 0, end: draft.length } : caret
  ui.panel.value = false
  ui.tab.value = 'findings'
  leaveForm(ui)
  void ui.desk.apply(async () => {
    const done = await session.replace(span, written)
    if (done) session.template.value = template.id
    return done
  }, written)
}

function Form({ ui, session, template, leave }: Props & { template: Template; leave: () => void }) {
  const [values, setValues] = useState<Record<string, string>>({})
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => first.current?.focus(), [])
  const written = fillTemplate(template, values)
  const missing = template.fields.find(({ name, required }) => required && !values[name]?.trim())
  return (
    <form
      class="template-form"
      onSubmit={(event) => {
        event.preventDefault()
        insert(ui, session, template, values)
      }}
    >
      <button type="button" class="button quiet" onClick={leave}>
        <Icon of={ArrowLeft} />
        {text('assistant.back')}
      </button>
      <h3>{template.title}</h3>
      {template.fields.map(({ name, label, required, example }, index) => (
        <label key={name}>
          <span>
            {label}
            {required && <span class="must"> *</span>}
          </span>
          <input
            name={name}
            value={values[name] ?? ''}
            placeholder={example && text('assistant.example', { example })}
            aria-required={required}
            ref={index === 0 ? first : undefined}
            onInput={({ currentTarget: { value } }) => setValues({ ...values, [name]: value })}
          />
        </label>
      ))}
      <h4>{text('assistant.preview')}</h4>
      <p class="preview">{written}</p>
      <div class="actions">
        <button type="submit" class="button primary" disabled={missing !== undefined}>
          {missing ? text('assistant.fill', { label: missing.label }) : text('assistant.useTemplate')}
        </button>
        <Length ui={ui} session={session} written={written} />
      </div>
    </form>
  )
}

/** How long the text is where it is to go, as the platform counts. */
function Length({ ui, session, written }: Props & { written: string }) {
  const [length, setLength] = useState<Measured>()
  useEffect(() => {
    let wanted = true
    const { platform, kind } = session.place()
    ui.desk.measure({ text: written, platform, kind }).then(
      (measured) => wanted && setLength(measured),
      () => wanted && setLength(undefined),
    )
    return () => {
      wanted = false
    }
  }, [ui, session, written])
  if (!length) return null
  return (
    <span class={length.used > length.limit ? 'length over' : 'length'}>
      {text('assistant.length', { used: length.used, limit: length.limit })}
    </span>
  )
}
