/** @jsxImportSource react */
import type { ReactNode } from 'react'

interface Props {
  label?: string
  disabled?: boolean
  onPress(): void
  children?: ReactNode
}

/** A button as Meta makes them: no `<button>`, pressed by pointer, Enter and Space. */
export function RoleButton({ label, disabled, onPress, children }: Props) {
  return (
    <div
      role="button"
      tabIndex={disabled ? -1 : 0}
      {...(label !== undefined && { 'aria-label': label })}
      {...(disabled !== undefined && { 'aria-disabled': disabled })}
      onClick={() => !disabled && onPress()}
      onKeyDown={(event) => {
        if ((event.key !== 'Enter' && event.key !== ' ') || disabled) return
        event.preventDefault()
        onPress()
      }}
    >
      {children}
    </div>
  )
}
