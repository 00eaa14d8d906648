import { text } from '../../utils/i18n/i18n.ts'
import { problemText } from '../../utils/i18n/problem-text.ts'
import { blankOf } from '../../utils/pack/form.ts'
import { Field, type FieldProps, fieldId } from './field.tsx'
import { labelOf } from './labels.ts'
import { edit, lockAt, mayEdit } from './state.ts'

/** Fields that belong together. One that may be left out altogether has a switch. */
export function Group({ part, path, value }: FieldProps) {
  const label = labelOf(path, part)
  const free = part.optional && part.initial === undefined
  const there = value !== undefined
  return (
    <fieldset class="group" id={fieldId(path)}>
      <legend>{label}</legend>
      {part.description && part.description !== label && <p class="help">{problemText(part.description)}</p>}
      {free && (
        <label class="switch">
          <input
            type="checkbox"
            role="switch"
            aria-checked={there}
            checked={there}
            disabled={!mayEdit.value || lockAt(path.join('.')) !== undefined}
            onChange={({ currentTarget }) =>
              edit({
                do: 'set',
                at: path,
                value: currentTarget.checked ? blankOf({ ...part, optional: false }) : undefined,
              })
            }
          />
          {text('options.use')}
        </label>
      )}
      {there && (
        <div class="fields">
          {Object.entries(part.entries ?? {}).map(([key, entry]) => (
            <Field
              key={key}
              part={entry}
              path={[...path, key]}
              value={(value as Record<string, unknown>)[key]}
            />
          ))}
        </div>
      )}
    </fieldset>
  )
}
