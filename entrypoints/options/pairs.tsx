import { Plus, Trash2 } from 'lucide'
import { useRef, useState } from 'preact/hooks'
import { Icon } from '../../components/icon.tsx'
import { text } from '../../utils/i18n/i18n.ts'
import { Below, type FieldProps, fieldId, useField } from './field.tsx'
import { labelOf } from './labels.ts'
import { Pager, perPage } from './pager.tsx'
import { edit, say } from './state.ts'

/** A map of texts: two columns, searched and shown by pages, a new pair at the top. */
export function Pairs(props: FieldProps) {
  const { path, value } = props
  const field = useField(props)
  const [query, setQuery] = useState('')
  const [page, setPage] = useState(0)
  const [key, setKey] = useState('')
  const [meaning, setMeaning] = useState('')
  const first = useRef<HTMLInputElement>(null)
  const map = value as Readonly<Record<string, string>>
  const keyLabel = labelOf([...path, 'key'])
  const valueLabel = labelOf([...path, 'value'])
  const wanted = query.toLowerCase().trim()
  const found = Object.entries(map).filter((pair) => pair.join(' ').toLowerCase().includes(wanted))
  const at = Math.min(page, Math.max(0, Math.ceil(found.length / perPage) - 1))
  const taken = Object.hasOwn(map, key.trim())
  const add = () => {
    if (key.trim() === '' || meaning.trim() === '' || taken) return
    edit({ do: 'set', at: [...path, key.trim()], value: meaning.trim() })
    setKey('')
    setMeaning('')
    first.current?.focus()
  }
  const addOnEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.isComposing) return
    event.preventDefault()
    add()
  }
  return (
    <section class="records" aria-labelledby={`${field.id}-name`}>
      <header class="records-head">
        <h3 id={`${field.id}-name`}>
          {field.label} <span class="badge">{Object.keys(map).length}</span>
        </h3>
      </header>
      {!field.disabled && (
        <div class="pair new">
          <input
            ref={first}
            id={field.id}
            aria-label={text('options.addTo', { name: keyLabel })}
            aria-invalid={taken ? 'true' : undefined}
            aria-describedby={taken ? `${field.id}-taken` : undefined}
            placeholder={keyLabel}
            value={key}
            onInput={({ currentTarget }) => setKey(currentTarget.value)}
            onKeyDown={addOnEnter}
          />
          <input
            aria-label={text('options.addTo', { name: valueLabel })}
            placeholder={valueLabel}
            value={meaning}
            onInput={({ currentTarget }) => setMeaning(currentTarget.value)}
            onKeyDown={addOnEnter}
          />
          <button type="button" class="button primary" onClick={add}>
            <Icon of={Plus} />
            {text('options.add')}
          </button>
          {taken && (
            <p class="faults wrong" id={`${field.id}-taken`}>
              {key} {text('options.taken')}
            </p>
          )}
        </div>
      )}
      <Below of={field} />
      {Object.keys(map).length >= 8 && (
        <input
          type="search"
          class="search"
          aria-label={text('options.search', { name: field.label })}
          placeholder={text('options.search', { name: field.label })}
          value={query}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        />
      )}
      {found.length === 0 && (
        <p class="empty">
          {wanted ? text('options.none') : text('options.empty', { name: field.label.toLowerCase() })}
        </p>
      )}
      <ul class="pairs">
        {found.slice(at * perPage, (at + 1) * perPage).map(([name, written]) => (
          <li key={name} class="pair">
            <input
              id={fieldId([...path, name])}
              aria-label={`${keyLabel}: ${name}`}
              defaultValue={name}
              disabled={field.disabled}
              onChange={({ currentTarget }) => {
                const to = currentTarget.value.trim()
                if (to === '' || (to !== name && Object.hasOwn(map, to))) {
                  currentTarget.value = name
                  if (to !== '') say(`${to} ${text('options.taken')}`, { bad: true })
                } else edit({ do: 'rename', at: [...path, name], to })
              }}
            />
            <input
              aria-label={`${valueLabel}: ${name}`}
              value={written}
              disabled={field.disabled}
              onInput={({ currentTarget }) =>
                edit({ do: 'set', at: [...path, name], value: currentTarget.value })
              }
            />
            {!field.disabled && (
              <button
                type="button"
                class="button icon-only ghost-button"
                onClick={() => {
                  edit({ do: 'remove', at: [...path, name] })
                  say(text('options.removedItem', { name }), { undo: true })
                  first.current?.focus()
                }}
              >
                <Icon of={Trash2} label={text('options.removeItem', { name })} />
              </button>
            )}
          </li>
        ))}
      </ul>
      <Pager page={at} count={found.length} go={setPage} />
    </section>
  )
}
