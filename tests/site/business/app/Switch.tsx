/** @jsxImportSource react */
import { useState } from 'react'
import { Wrap } from '../../parts/tree.tsx'

interface Props {
  label: string
  /** Where it is left out the switch turns for itself and changes nothing. */
  on?: boolean
  onChange?(on: boolean): void
}

export function Switch({ label, on, onChange }: Props) {
  const [own, setOwn] = useState(false)
  const value = on ?? own
  return (
    <Wrap most={2}>
      <span>{label}</span>
      <input
        type="checkbox"
        role="switch"
        aria-checked={value}
        aria-label={label}
        checked={value}
        onChange={(event) => (onChange ?? setOwn)(event.currentTarget.checked)}
      />
    </Wrap>
  )
}
