import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide'
import { Icon } from '../../components/icon.tsx'
import { text } from '../../utils/i18n/i18n.ts'
import { problemText } from '../../utils/i18n/problem-text.ts'
import type { Path, Step } from '../../utils/pack/edit.ts'
import { blankOf, type Part } from '../../utils/pack/form.ts'
import type { Problem } from '../../utils/pack/validate.ts'
import { titleOf } from '../../utils/rule-texts.ts'
import { choiceText, fieldLabel, isRuleField, rulesByFamily } from './labels.ts'

interface Shared {
  readonly problems: readonly Problem[]
  readonly onStep: (step: Step) => void
}

interface FieldsProps extends Shared {
  readonly entries: Readonly<Record<string, Part>>
  readonly path: Path
  readonly value: unknown
}

export const fieldId = (path: Path): string => `field-${path.join('.')}`

/** Set by the page itself. */
const unseen = new Set(['id', 'kind'])

/** All fields of a group, as its schema has them. */
export function Fields({ entries, path, value, ...shared }: FieldsProps) {
  const given = (value ?? {}) as Readonly<Record<string, unknown>>
  return (
    <>
      {Object.entries(entries).map(([key, part]) =>
        unseen.has(key) ? null : (
          <Field key={key} part={part} path={[...path, key]} value={given[key]} {...shared} />
        ),
      )}
    </>
  )
}

interface FieldProps extends Shared {
  readonly part: Part
  readonly path: Path
  readonly value: unknown
}

function Field(props: FieldProps) {
  const { part, path, value, problems, onStep } = props
  if (part.kind === 'records') return <Records {...props} />
  const id = fieldId(path)
  const wrong = problems.find((problem) => problem.path === path.join('.'))
  const put = (next: unknown) =>
    onStep({ do: 'set', at: path, value: next === '' && part.optional ? undefined : next })
  const shared = {
    id,
    'aria-describedby':
      [part.description && `${id}-help`, wrong && `${id}-wrong`].filter(Boolean).join(' ') || undefined,
    'aria-invalid': wrong ? ('true' as const) : undefined,
  }
  return (
    <div class="field">
      <label for={id}>
        {fieldLabel(path)}
        {part.optional && <span class="quiet"> ({text('trainer.optional')})</span>}
      </label>
      <Control part={part} path={path} value={value} put={put} shared={shared} />
      {part.description && (
        <p class="quiet small" id={`${id}-help`}>
          {problemText(part.description)}
        </p>
      )}
      {wrong && (
        <p class="wrong small" id={`${id}-wrong`}>
          {problemText(wrong.reason)}
        </p>
      )}
    </div>
  )
}

interface ControlProps {
  readonly part: Part
  readonly path: Path
  readonly value: unknown
  readonly put: (value: unknown) => void
  readonly shared: object
}

function Control({ part, path, value, put, shared }: ControlProps) {
  const written = String(value ?? '')
  if (isRuleField(path)) {
    return (
      <select {...shared} value={written} onChange={({ currentTarget }) => put(currentTarget.value)}>
        <option value="">{text(part.optional ? 'trainer.allRules' : 'trainer.chooseRule')}</option>
        {rulesByFamily().map(([family, rules]) => (
          <optgroup key={family} label={family}>
            {rules.map(({ id }) => (
              <option key={id} value={id}>
                {titleOf(id)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    )
  }
  if (part.kind === 'choice') {
    const options = part.options ?? []
    return (
      <select
        {...shared}
        value={written}
        onChange={({ currentTarget }) =>
          put(options.find((option) => String(option) === currentTarget.value))
        }
      >
        {options.map((option) => (
          <option key={option} value={String(option)}>
            {choiceText(path, option)}
          </option>
        ))}
      </select>
    )
  }
  if (part.kind === 'texts') {
    return (
      <textarea
        {...shared}
        lang="id"
        rows={2}
        value={(value as readonly string[] | undefined)?.join('\n') ?? ''}
        onInput={({ currentTarget }) =>
          put(currentTarget.value === '' ? [] : currentTarget.value.split('\n'))
        }
      />
    )
  }
  if (part.kind === 'prose') {
    return (
      <textarea
        {...shared}
        lang="id"
        rows={4}
        value={written}
        onInput={({ currentTarget }) => put(currentTarget.value)}
      />
    )
  }
  return (
    <input
      {...shared}
      type="text"
      lang="id"
      autocomplete="off"
      placeholder={part.example}
      value={written}
      onInput={({ currentTarget }) => put(currentTarget.value)}
    />
  )
}

/** A list of groups: entries that are added, moved and taken away. */
function Records({ part, path, value, problems, onStep }: FieldProps) {
  const rows = (value ?? []) as readonly unknown[]
  const name = fieldLabel(path)
  const wrong = problems.find((problem) => problem.path === path.join('.'))
  return (
    <fieldset class="records" id={fieldId(path)} tabIndex={-1}>
      <legend>{name}</legend>
      {part.description && <p class="quiet small">{problemText(part.description)}</p>}
      {rows.map((row, index) => {
        const label = `${name} ${index + 1}`
        const at = [...path, index]
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: an entry that is being written has nothing else to be known by
          <fieldset key={index} class="record">
            <legend>{label}</legend>
            <Fields entries={part.item!.entries!} path={at} value={row} problems={problems} onStep={onStep} />
            <div class="acts">
              <button
                type="button"
                class="button icon-only ghost-button"
                disabled={index === 0}
                aria-label={text('trainer.up', { name: label })}
                onClick={() => onStep({ do: 'move', at, to: index - 1 })}
              >
                <Icon of={ArrowUp} />
              </button>
              <button
                type="button"
                class="button icon-only ghost-button"
                disabled={index === rows.length - 1}
                aria-label={text('trainer.down', { name: label })}
                onClick={() => onStep({ do: 'move', at, to: index + 1 })}
              >
                <Icon of={ArrowDown} />
              </button>
              <button
                type="button"
                class="button icon-only ghost-button"
                aria-label={text('trainer.remove', { name: label })}
                onClick={() => onStep({ do: 'remove', at })}
              >
                <Icon of={Trash2} />
              </button>
            </div>
          </fieldset>
        )
      })}
      {wrong && <p class="wrong small">{problemText(wrong.reason)}</p>}
      <button
        type="button"
        class="button"
        onClick={() =>
          onStep(
            rows.length === 0
              ? { do: 'set', at: path, value: [blankOf(part.item!)] }
              : { do: 'insert', at: path, value: blankOf(part.item!) },
          )
        }
      >
        <Icon of={Plus} />
        {text('trainer.add', { name: name.toLowerCase() })}
      </button>
    </fieldset>
  )
}
