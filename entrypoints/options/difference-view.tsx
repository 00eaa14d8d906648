import { text } from '../../utils/i18n/i18n.ts'
import type { Change, FieldChange } from '../../utils/pack/difference.ts'
import { labelOf, optionOf } from './labels.ts'
import { packForm, type SectionName, sectionOf, sections } from './sections.ts'

/** Changes of a section told before the rest is only counted. */
const shown = 12
const words = { added: 'added', changed: 'changed', removed: 'gone', order: 'order' } as const

/** What another pack changes, in words, section by section. */
export function Difference({ of: changes }: { of: readonly Change[] }) {
  const count = (kind: Change['kind']) => changes.filter((change) => change.kind === kind).length
  const bySection = new Map<SectionName, Change[]>(sections.map((section) => [section, []]))
  for (const change of changes) bySection.get(sectionOf(change.key))?.push(change)
  return (
    <div class="difference">
      <p class="tally">
        {text('options.tally', {
          added: count('added'),
          changed: count('changed'),
          removed: count('removed'),
        })}
      </p>
      {[...bySection].map(
        ([section, own]) =>
          own.length > 0 && (
            <details key={section} open={own.length <= shown}>
              <summary>
                {text(`options.${section}`)}{' '}
                <span class="badge">{text('options.unsavedShort', { count: own.length })}</span>
              </summary>
              <ul>
                {own.slice(0, shown).map((change) => (
                  <li key={`${change.key} ${change.kind} ${change.name}`}>
                    <span class={`kind ${change.kind}`}>{text(`options.${words[change.kind]}`)}</span>{' '}
                    <span class="what">
                      {labelOf([change.key], packForm.entries![change.key])}
                      {change.name && <strong>: {change.name}</strong>}
                    </span>
                    {change.kind === 'changed' && <Fields change={change} />}
                  </li>
                ))}
                {own.length > shown && <li>{text('options.moreChanges', { count: own.length - shown })}</li>}
              </ul>
            </details>
          ),
      )}
    </div>
  )
}

function Fields({ change: { key, fields } }: { change: Change }) {
  return (
    <ul class="values">
      {fields.slice(0, 6).map((field) => (
        <li key={field.key}>
          {field.key !== '' && field.key !== 'value' && field.key !== 'name' && (
            <span class="quiet">{labelOf([key, field.key])}: </span>
          )}
          <del>{told(key, field, field.before)}</del> → <ins>{told(key, field, field.after)}</ins>
        </li>
      ))}
    </ul>
  )
}

function told(key: string, field: FieldChange, value: unknown): string {
  if (value === undefined || value === '') return text('options.nothing')
  if (typeof value === 'boolean') return text(value ? 'options.yes' : 'options.no')
  if (Array.isArray(value)) {
    if (value.length === 0) return text('options.nothing')
    return value.every((one) => typeof one === 'string') && value.length <= 8
      ? value.join(', ')
      : text('options.items', { count: value.length })
  }
  if (typeof value === 'object') return text('options.yes')
  const words = optionOf(field.key === '' ? [key] : [key, field.key], value)
  return words.length > 120 ? `${words.slice(0, 118)}…` : words
}
