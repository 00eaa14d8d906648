import { ChevronRight, CircleAlert, Copy, MoveDown, MoveUp, Plus, Trash2 } from 'lucide'
import { useEffect, useState } from 'preact/hooks'
import { Icon } from '../../components/icon.tsx'
import { text } from '../../utils/i18n/i18n.ts'
import { problemText } from '../../utils/i18n/problem-text.ts'
import type { Path } from '../../utils/pack/edit.ts'
import { blankOf } from '../../utils/pack/form.ts'
import { Field, type FieldProps, fieldId } from './field.tsx'
import { labelOf } from './labels.ts'
import { Pager, perPage } from './pager.tsx'
import { place, settle } from './place.ts'
import { edit, fresh, lockAt, mayEdit, problems, problemsAt, say } from './state.ts'
import { subtitleOf, titleOf } from './summary.ts'
import { TemplateParts } from './template-parts.tsx'

/** From so many entries on there is a box to search them. */
const searchFrom = 8

/** A list of entries, of which one is open. Only the page in sight and the open entry's form are in the document. */
export function Records({ part, path, value }: FieldProps) {
  const list = value as readonly Record<string, unknown>[]
  const label = labelOf(path, part)
  const name = path.join('.')
  const inner = path.length > 1
  const [query, setQuery] = useState('')
  const [page, setPage] = useState(0)
  const [innerOpen, setInnerOpen] = useState(-1)
  const asked = place.value.path
  const linked = asked.startsWith(`${name}.`) ? Number(asked.slice(name.length + 1).split('.')[0]) : -1
  const open = linked >= 0 ? linked : inner ? innerOpen : -1
  const setOpen = (index: number) => {
    if (inner) {
      setInnerOpen(index)
      if (linked >= 0) settle(path.slice(0, 2).join('.'))
    } else settle(index < 0 ? '' : `${name}.${index}`)
  }
  const words = query.toLowerCase().split(/\s+/u).filter(Boolean)
  const found = list.flatMap((entry, index) => {
    const hay = words.length > 0 ? JSON.stringify(entry).toLowerCase() : ''
    return words.every((word) => hay.includes(word)) ? [{ entry, index }] : []
  })
  const at = Math.min(page, Math.max(0, Math.ceil(found.length / perPage) - 1))
  const rows = found.slice(at * perPage, (at + 1) * perPage)
  // A link may lead to an entry on another page, or to one that the search leaves out.
  const where = found.findIndex(({ index }) => index === open)
  const lost = open >= 0 && where < 0
  useEffect(() => {
    if (lost) setQuery('')
    else if (where >= 0) setPage(Math.floor(where / perPage))
  }, [where, lost])
  const focus = (id: string) => requestAnimationFrame(() => document.getElementById(id)?.focus())
  const add = (entry: unknown) => {
    const index = list.length
    setQuery('')
    edit({ do: 'insert', at: path, value: entry })
    fresh.value = `${name}.${index}`
    setOpen(index)
    setPage(Math.floor(index / perPage))
    const first = Object.keys(part.item?.entries ?? {})[0]!
    focus(
      fieldId([...path, index, first === 'id' ? ('title' in (entry as object) ? 'title' : 'label') : first]),
    )
  }
  const may = mayEdit.value && lockAt(name) === undefined
  return (
    <section class={inner ? 'records inner' : 'records'} aria-labelledby={`${fieldId(path)}-name`}>
      <header class="records-head">
        <h3 id={`${fieldId(path)}-name`}>
          {label} <span class="badge">{list.length}</span>
        </h3>
        {may && (
          <button
            type="button"
            id={fieldId(path)}
            class={inner ? 'button' : 'button primary'}
            aria-label={text('options.addTo', { name: label })}
            onClick={() => add(blankOf(part.item!))}
          >
            <Icon of={Plus} />
            {text('options.add')}
          </button>
        )}
      </header>
      {part.description && part.description !== label && <p class="help">{problemText(part.description)}</p>}
      {list.length >= searchFrom && (
        <div class="search-line">
          <input
            type="search"
            class="search"
            aria-label={text('options.search', { name: label })}
            placeholder={text('options.search', { name: label })}
            value={query}
            onInput={({ currentTarget }) => {
              // Searching shuts what is open: it may not be among what is found.
              if (open >= 0) setOpen(-1)
              setQuery(currentTarget.value)
              setPage(0)
            }}
          />
          <span role="status">{query && text('options.found', { count: found.length })}</span>
        </div>
      )}
      {list.length === 0 && <p class="empty">{text('options.empty', { name: label.toLowerCase() })}</p>}
      {list.length > 0 && found.length === 0 && <p class="empty">{text('options.none')}</p>}
      <ul class="rows">
        {rows.map(({ entry, index }) => (
          <Row
            key={index}
            part={part}
            path={[...path, index]}
            entry={entry}
            open={index === open}
            last={index === list.length - 1}
            toggle={() => {
              fresh.value = ''
              setOpen(index === open ? -1 : index)
            }}
            moved={(to) => {
              edit({ do: 'move', at: [...path, index], to })
              setOpen(to)
              say(text('options.movedTo', { place: to + 1, count: list.length }))
            }}
            copied={() => add({ ...entry, ...('id' in entry && { id: '' }) })}
            removed={() => {
              edit({ do: 'remove', at: [...path, index] })
              setOpen(-1)
              say(text('options.removedItem', { name: titleOf(path, entry) }), { undo: true })
              focus(fieldId(path))
            }}
          />
        ))}
      </ul>
      <Pager page={at} count={found.length} go={setPage} />
    </section>
  )
}

interface RowProps {
  readonly part: FieldProps['part']
  readonly path: Path
  readonly entry: Record<string, unknown>
  readonly open: boolean
  readonly last: boolean
  readonly toggle: () => void
  readonly moved: (to: number) => void
  readonly copied: () => void
  readonly removed: () => void
}

function Row({ part, path, entry, open, last, toggle, moved, copied, removed }: RowProps) {
  const index = path.at(-1) as number
  const title = titleOf(path, entry)
  const id = fieldId(path)
  const patient = fresh.value === path.join('.')
  const wrong = patient ? 0 : problemsAt(problems.value, path.join('.')).length
  const may = mayEdit.value && lockAt(path.join('.')) === undefined
  return (
    <li class={open ? 'row open' : 'row'}>
      <button
        type="button"
        id={id}
        class="row-head"
        aria-expanded={open}
        aria-controls={open ? `${id}-form` : undefined}
        onClick={toggle}
      >
        <Icon of={ChevronRight} class="turn" />
        <span class="row-title">{title}</span>
        <span class="row-more">{subtitleOf(path, entry)}</span>
        {wrong > 0 && (
          <span class="row-wrong">
            <Icon of={CircleAlert} label={text('options.problems', { count: wrong })} />
          </span>
        )}
      </button>
      {open && (
        <div class="row-form" id={`${id}-form`}>
          <div class="fields">
            {Object.entries(part.item?.entries ?? {})
              .sort(([a], [b]) => Number(a === 'id') - Number(b === 'id'))
              .map(([key, field]) => (
                <Field key={key} part={field} path={[...path, key]} value={entry[key]} />
              ))}
          </div>
          {path[0] === 'templates' && path.length === 2 && <TemplateParts index={index} />}
          {may && (
            <div class="row-actions">
              <button type="button" class="button" disabled={index === 0} onClick={() => moved(index - 1)}>
                <Icon of={MoveUp} />
                {text('options.moveUp')}
              </button>
              <button type="button" class="button" disabled={last} onClick={() => moved(index + 1)}>
                <Icon of={MoveDown} />
                {text('options.moveDown')}
              </button>
              <button type="button" class="button" onClick={copied}>
                <Icon of={Copy} />
                {text('options.duplicate')}
              </button>
              <button
                type="button"
                class="button danger"
                aria-label={text('options.removeItem', { name: title })}
                onClick={removed}
              >
                <Icon of={Trash2} />
                {text('options.remove')}
              </button>
            </div>
          )}
        </div>
      )}
    </li>
  )
}
