import { Lock } from 'lucide'
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Icon } from '../../components/icon.tsx'
import { text } from '../../utils/i18n/i18n.ts'
import { problemInWords } from '../../utils/i18n/problem-text.ts'
import type { Path } from '../../utils/pack/edit.ts'
import type { Part } from '../../utils/pack/form.ts'
import type { Problem } from '../../utils/pack/validate.ts'
import { Chips } from './chips.tsx'
import { Choice, Choices } from './choice.tsx'
import { Group } from './group.tsx'
import { helpOf, labelOf } from './labels.ts'
import { Pairs } from './pairs.tsx'
import { Records } from './records.tsx'
import { edit, fresh, lockAt, lockedBy, mayEdit, problems, problemsAt, remarks } from './state.ts'

export interface FieldProps {
  readonly part: Part
  readonly path: Path
  readonly value: unknown
}

export const fieldId = (path: Path): string => `field-${path.join('.')}`

/** Any place of the pack, by what its schema says of it. */
export function Field(props: FieldProps) {
  switch (props.part.kind) {
    case 'constant':
      return null
    case 'records':
      return <Records {...props} />
    case 'group':
      return <Group {...props} />
    case 'map':
      return <Pairs {...props} />
    case 'texts':
      return <Chips {...props} />
    case 'choices':
      return <Choices {...props} />
    case 'choice':
      return <Choice {...props} />
    case 'switch':
      return <Switch {...props} />
    default:
      return <Line {...props} />
  }
}

/** What a field is told about itself: its name, help, problems, and whether it may be changed. */
export function useField({ part, path, value }: FieldProps) {
  const [left, setLeft] = useState(false)
  const id = fieldId(path)
  const name = path.join('.')
  const label = labelOf(path, part)
  const help = helpOf(part, label)
  const lock = lockAt(name)
  // What a new entry lacks is not held against it before somebody has been there.
  const patient = !left && fresh.value !== '' && name.startsWith(`${fresh.value}.`) && value === ''
  const wrong = patient ? [] : problemsAt(problems.value, name)
  const odd = problemsAt(remarks.value, name)
  const hints = [
    help && `${id}-help`,
    wrong.length > 0 && `${id}-wrong`,
    odd.length > 0 && `${id}-odd`,
    lock && `${id}-lock`,
  ]
  return {
    id,
    label,
    help,
    lock,
    wrong,
    odd,
    disabled: lock !== undefined || !mayEdit.value,
    onBlur: () => setLeft(true),
    /** For the control itself. */
    aria: {
      'aria-invalid': wrong.length > 0 ? ('true' as const) : undefined,
      'aria-describedby': hints.filter(Boolean).join(' ') || undefined,
    },
  }
}

/** What stands below a control: help, who locked it, and what is wrong with it. */
export function Below({
  of: { id, help, lock, wrong, odd },
  example,
}: {
  of: ReturnType<typeof useField>
  example?: string | undefined
}) {
  return (
    <>
      {help && (
        <p class="help" id={`${id}-help`}>
          {help}
          {example && <span>. {text('options.example', { example })}</span>}
        </p>
      )}
      {lock && (
        <p class="locked" id={`${id}-lock`}>
          <Icon of={Lock} />
          {text('options.locked', { by: lockedBy(lock.by) })}
        </p>
      )}
      <Faults id={`${id}-wrong`} class="wrong" of={wrong} />
      <Faults id={`${id}-odd`} class="odd" of={odd} />
    </>
  )
}

function Faults({ id, class: name, of }: { id: string; class: string; of: readonly Problem[] }) {
  if (of.length === 0) return null
  return (
    <ul id={id} class={`faults ${name}`}>
      {of
        .slice(0, 3)
        .map(problemInWords)
        .map(({ path, reason, value, hint }) => (
          <li key={`${path} ${reason} ${value}`}>
            {reason}
            {hint && <span>. {hint}</span>}
          </li>
        ))}
    </ul>
  )
}

/** A text, a number or a day. */
function Line(props: FieldProps) {
  const { part, path, value } = props
  const field = useField(props)
  const put = (written: string) => {
    const gone = written === '' && part.optional && part.initial === undefined
    const number = part.kind === 'number' && written !== '' ? Number(written) : written
    const empty = part.kind === 'number' && written === ''
    edit({ do: 'set', at: path, value: gone ? undefined : empty ? (part.initial ?? 0) : number })
  }
  const shared = {
    id: field.id,
    value: String(value ?? ''),
    disabled: field.disabled,
    onBlur: field.onBlur,
    ...field.aria,
  }
  return (
    <Box label={field.label} id={field.id} part={part} wide={part.kind === 'prose'}>
      {part.kind === 'prose' ? (
        <textarea
          {...shared}
          rows={String(value ?? '').length > 80 || path.at(-1) === 'body' ? 8 : 2}
          onInput={({ currentTarget }) => put(currentTarget.value)}
        />
      ) : (
        <input
          {...shared}
          type={(part.kind === 'number' || part.kind === 'date' ? part.kind : 'text') as 'text'}
          required={part.filled && !part.optional}
          min={part.min}
          max={part.kind === 'number' ? part.max : undefined}
          placeholder={field.help ? undefined : part.example}
          autocomplete="off"
          onInput={({ currentTarget }) => put(currentTarget.value)}
        />
      )}
      <Below of={field} example={part.example} />
    </Box>
  )
}

function Switch(props: FieldProps) {
  const { part, path, value } = props
  const field = useField(props)
  const put = (on: boolean) =>
    edit({ do: 'set', at: path, value: !on && part.optional && part.initial === undefined ? undefined : on })
  return (
    <div class="field switch-field">
      <label class="switch">
        <input
          type="checkbox"
          role="switch"
          id={field.id}
          aria-checked={value === true}
          checked={value === true}
          disabled={field.disabled}
          onChange={({ currentTarget }) => put(currentTarget.checked)}
          {...field.aria}
        />
        {field.label}
      </label>
      <Below of={field} />
    </div>
  )
}

/** A control below its label. */
export function Box({
  label,
  id,
  part,
  wide,
  children,
}: {
  label: string
  id: string
  part: Part
  wide?: boolean
  children: ComponentChildren
}) {
  const free = part.optional || part.kind === 'texts' || (part.kind === 'text' && !part.filled)
  return (
    <div class={wide ? 'field wide' : 'field'}>
      <label for={id}>
        {label}
        {free && part.kind !== 'number' && part.kind !== 'choice' && (
          <span class="quiet"> ({text('options.optional')})</span>
        )}
      </label>
      {children}
    </div>
  )
}
