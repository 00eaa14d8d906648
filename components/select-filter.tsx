export interface Choice<Value extends string> {
  readonly value: Value
  readonly label: string
}

interface SelectFilterProps<Value extends string> {
  label: string
  /** What the first choice, which asks for nothing, is called. */
  any: string
  value: Value | undefined
  choices: readonly Choice<Value>[]
  group?: { readonly label: string; readonly choices: readonly Choice<Value>[] }
  choose: (value: Value | '') => void
}

/** A filter by one of several values. It shows when it is on. */
export function SelectFilter<Value extends string>(props: SelectFilterProps<Value>) {
  const { label, any, value, choices, group, choose } = props
  const known = [...choices, ...(group?.choices ?? [])].some((choice) => choice.value === value)
  return (
    <label class="field" data-on={value !== undefined}>
      <span>{label}</span>
      <select value={value ?? ''} onChange={(event) => choose(event.currentTarget.value as Value | '')}>
        <option value="">{any}</option>
        {options(choices)}
        {group && group.choices.length > 0 && (
          <optgroup label={group.label}>{options(group.choices)}</optgroup>
        )}
        {value !== undefined && !known && <option value={value}>{value}</option>}
      </select>
    </label>
  )
}

const options = (choices: readonly Choice<string>[]) =>
  choices.map((choice) => (
    <option key={choice.value} value={choice.value}>
      {choice.label}
    </option>
  ))
