import { ArrowLeft } from 'lucide'
import { useEffect, useRef, useState } from 'preact/hooks'
import { addDays, parseDay } from '../../utils/draft/dates.ts'
import { text } from '../../utils/i18n/i18n.ts'
import { dueDays, isoOf } from '../../utils/pack/days.ts'
import {
  type Memory,
  purposeOf,
  remember,
  startValues,
  type Values,
  valuesOfDay,
  withValue,
} from '../../utils/pack/fields.ts'
import { fillTemplate, type Template } from '../../utils/pack/template.ts'
import { Icon } from '../icon.tsx'
import type { Session } from './session.ts'
import { Lengths } from './template-length.tsx'
import { insertTemplate, isBare } from './templates.tsx'
import type { Ui } from './ui.ts'

interface Props {
  readonly ui: Ui
  readonly session: Session
  readonly template: Template
}

/** A template's fields, with what was put there before and days from the calendar, and how it will read. */
export function TemplateForm({ ui, session, template }: Props) {
  const [memory, setMemory] = useState<Memory>({})
  const [values, setValues] = useState<Values>({})
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => {
    let wanted = true
    first.current?.focus()
    ui.desk.fieldMemory.read().then(
      (kept) => {
        if (!wanted) return
        setMemory(kept)
        // What was typed meanwhile stays.
        setValues((typed) => ({ ...startValues(template, kept), ...typed }))
      },
      () => {},
    )
    return () => {
      wanted = false
    }
  }, [ui, template])
  const written = fillTemplate(template, values)
  const missing = template.fields.find(({ name, required }) => required && !values[name]?.trim())
  const bare = isBare(session.editor.read())
  const insert = (where: 'caret' | 'all') => {
    void ui.desk.fieldMemory.write(remember(memory, template, values)).catch(() => {})
    insertTemplate(ui, session, template, written, where)
  }
  return (
    <form
      class="template-form"
      onSubmit={(event) => {
        event.preventDefault()
        insert(bare ? 'all' : 'caret')
      }}
    >
      <button
        type="button"
        class="button quiet"
        onClick={() => {
          ui.template.value = undefined
        }}
      >
        <Icon of={ArrowLeft} />
        {text('assistant.back')}
      </button>
      <h3>{template.title}</h3>
      {template.fields.some(({ name }) => purposeOf(name) === 'date') && (
        <Days ui={ui} choose={(iso) => setValues((typed) => ({ ...typed, ...valuesOfDay(template, iso) }))} />
      )}
      {template.fields.map(({ name, label, required, example }, index) => (
        <label key={name}>
          <span>
            {label}
            {required && <span class="must"> *</span>}
          </span>
          <input
            name={name}
            list={`saring-known-${name}`}
            value={values[name] ?? ''}
            placeholder={example && text('assistant.example', { example })}
            aria-required={required}
            ref={index === 0 ? first : undefined}
            onInput={({ currentTarget: { value } }) =>
              setValues((typed) => withValue(template, typed, name, value))
            }
          />
          <datalist id={`saring-known-${name}`}>
            {(Object.hasOwn(memory, name) ? memory[name]! : []).map((value) => (
              <option key={value} value={value} />
            ))}
          </datalist>
        </label>
      ))}
      <h4>{text('assistant.preview')}</h4>
      <p class="preview">{written}</p>
      <Lengths ui={ui} session={session} template={template} written={written} />
      <div class="actions">
        <button type="submit" class="button primary" disabled={missing !== undefined}>
          {missing
            ? text('assistant.fill', { label: missing.label })
            : text(bare ? 'assistant.useTemplate' : 'assistant.atCaret')}
        </button>
        {!bare && !missing && (
          <button type="button" class="button" onClick={() => insert('all')}>
            {text('assistant.replaceDraft')}
          </button>
        )}
      </div>
    </form>
  )
}

/** Days to choose from: today, tomorrow, and what the calendar holds in the next two weeks. */
function Days({ ui, choose }: { ui: Ui; choose: (iso: string) => void }) {
  const today = ui.desk.today()
  const near = dueDays(ui.desk.pack.value, today, 14).slice(0, 3)
  const days = [
    { iso: today, name: text('common.today') },
    { iso: isoOf(addDays(parseDay(today), 1)), name: text('common.tomorrow') },
    ...near.map(({ date, name }) => ({ iso: date, name })),
  ]
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row of buttons
    <div class="days" role="group" aria-label={text('assistant.chooseDay')}>
      {days.map(({ iso, name }) => (
        <button type="button" class="button" key={`${iso} ${name}`} onClick={() => choose(iso)}>
          {name}
        </button>
      ))}
    </div>
  )
}
