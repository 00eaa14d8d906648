import { X } from 'lucide'
import { useRef, useState } from 'preact/hooks'
import { Icon } from '../../components/icon.tsx'
import { text } from '../../utils/i18n/i18n.ts'
import { Below, Box, type FieldProps, useField } from './field.tsx'
import { keysIn } from './labels.ts'
import { references } from './sections.ts'
import { edit, editing, problems, problemsAt } from './state.ts'

/** Chips in the page at once; a list of keywords may have hundreds. */
const shown = 60

/** A list of texts. Enter or leaving the box adds what is written; what is pasted is taken apart. */
export function Chips(props: FieldProps) {
  const { part, path, value } = props
  const field = useField(props)
  const [written, setWritten] = useState('')
  const [all, setAll] = useState(false)
  const box = useRef<HTMLInputElement>(null)
  const list = value as readonly string[]
  const hash = part.item?.example?.startsWith('#') || path.at(-1) === 'forbiddenHashtags'
  const add = (raw: string) => {
    const words = raw
      .split(/[,;\n\t]+/u)
      .map((word) => word.trim())
      .filter(Boolean)
      .map((word) => (hash && !word.startsWith('#') ? `#${word}` : word))
    const news = [...new Set(words)].filter((word) => !list.includes(word))
    setWritten('')
    if (news.length > 0) edit({ do: 'set', at: path, value: [...list, ...news] })
  }
  const remove = (index: number) => {
    edit({ do: 'remove', at: [...path, index] })
    box.current?.focus()
  }
  const suggestions = useSuggestions(path)
  return (
    <Box label={field.label} id={field.id} part={part} wide={list.length > 12}>
      <div class="chips">
        {(all ? list : list.slice(0, shown)).map((word, index) => {
          const bad = problemsAt(problems.value, [...path, index].join('.')).length > 0
          return (
            <span key={word} class={bad ? 'chip bad' : 'chip'}>
              {suggestions.find(({ value: id }) => id === word)?.label ?? word}
              {!field.disabled && (
                <button type="button" onClick={() => remove(index)}>
                  <Icon of={X} label={text('options.removeItem', { name: word })} />
                </button>
              )}
            </span>
          )
        })}
        {!all && list.length > shown && (
          <button type="button" class="button link-button" onClick={() => setAll(true)}>
            {text('options.moreChanges', { count: list.length - shown })}
          </button>
        )}
        <input
          ref={box}
          id={field.id}
          type="text"
          autocomplete="off"
          list={suggestions.length > 0 ? `${field.id}-list` : undefined}
          value={written}
          disabled={field.disabled}
          title={text('options.chipHint')}
          onInput={({ currentTarget }) => setWritten(currentTarget.value)}
          onPaste={(event) => {
            const pasted = event.clipboardData?.getData('text/plain') ?? ''
            if (!/[,;\n\t]/u.test(pasted)) return
            event.preventDefault()
            add(written + pasted)
          }}
          onKeyDown={(event) => {
            if (event.isComposing) return
            if (event.key === 'Enter') {
              event.preventDefault()
              add(written)
            } else if (event.key === 'Backspace' && written === '' && list.length > 0) {
              remove(list.length - 1)
            }
          }}
          onBlur={() => {
            field.onBlur()
            if (written.trim() !== '') add(written)
          }}
          {...field.aria}
        />
      </div>
      {suggestions.length > 0 && (
        <datalist id={`${field.id}-list`}>
          {suggestions.map(({ value: id, label }) => (
            <option key={id} value={id} label={label} />
          ))}
        </datalist>
      )}
      <Below of={field} example={part.example} />
    </Box>
  )
}

/** What another list of the pack offers for this place. */
function useSuggestions(path: FieldProps['path']): { value: string; label: string }[] {
  const pack = editing.value?.now
  switch (pack && references[keysIn(path).join('.')]) {
    case 'topics':
      return pack!.topics.map(({ id, label }) => ({ value: id, label }))
    case 'templates':
      return pack!.templates.map(({ id, title }) => ({ value: id, label: title }))
    case 'hashtags':
      return pack!.hashtags.map(({ tag }) => ({ value: tag, label: tag }))
    default:
      return []
  }
}
