interface Props {
  readonly on: boolean
  readonly label: string
  readonly disabled?: boolean
  readonly onFlip: () => void
}

/** A switch beside what it says. */
export function Switch({ on, label, disabled, onFlip }: Props) {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={on}
      aria-label={label}
      disabled={disabled}
      onClick={onFlip}
    >
      <span />
    </button>
  )
}
