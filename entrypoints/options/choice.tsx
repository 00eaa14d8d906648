import { Below, Box, type FieldProps, useField } from './field.tsx'
import { optionOf } from './labels.ts'
import { edit } from './state.ts'

/** One of a few. */
export function Choice(props: FieldProps) {
  const { part, path, value } = props
  const field = useField(props)
  // Where nothing stands by itself, nothing is a choice too.
  const free = part.optional && part.initial === undefined
  const options = [...(free ? [undefined] : []), ...(part.options ?? [])]
  return (
    <Box label={field.label} id={field.id} part={part}>
      <select
        id={field.id}
        value={String(value)}
        disabled={field.disabled}
        onChange={({ currentTarget }) =>
          edit({ do: 'set', at: path, value: options[currentTarget.selectedIndex] })
        }
        {...field.aria}
      >
        {options.map((option) => (
          <option key={String(option)} value={String(option)}>
            {optionOf(path, option)}
          </option>
        ))}
      </select>
      <Below of={field} />
    </Box>
  )
}

/** Several of a few. */
export function Choices(props: FieldProps) {
  const { part, path, value } = props
  const field = useField(props)
  const chosen = value as readonly unknown[]
  const options = part.item?.options ?? []
  return (
    <fieldset class="field" id={field.id} aria-describedby={field.aria['aria-describedby']}>
      <legend>{field.label}</legend>
      <div class="choices">
        {options.map((option) => (
          <label key={option} class="choice">
            <input
              type="checkbox"
              checked={chosen.includes(option)}
              disabled={field.disabled}
              onChange={({ currentTarget: { checked } }) =>
                edit({
                  do: 'set',
                  at: path,
                  value: options.filter((one) => (one === option ? checked : chosen.includes(one))),
                })
              }
            />
            {optionOf(path, option)}
          </label>
        ))}
      </div>
      <Below of={field} />
    </fieldset>
  )
}
