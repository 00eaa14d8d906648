import type { ComponentChildren } from 'preact'
import { useId, useRef, useState } from 'preact/hooks'
import { text } from '../utils/i18n/i18n.ts'
import './unlock.css'

interface Props {
  /** Tries the secret; false when it is wrong. */
  readonly onSecret: (secret: string) => Promise<boolean>
  readonly go: string
  /** Whether the field takes the focus at once. */
  readonly first?: boolean
  readonly children?: ComponentChildren
}

/** Asks for the passphrase or the recovery code of the lock, and says when it was neither. */
export function SecretForm({ onSecret, go, first = false, children }: Props) {
  const [state, set] = useState<'idle' | 'trying' | 'wrong' | { readonly failed: string }>('idle')
  const field = useRef<HTMLInputElement>(null)
  const told = useId()
  const attempt = async () => {
    const secret = field.current?.value ?? ''
    if (secret === '' || state === 'trying') return
    set('trying')
    try {
      if (await onSecret(secret)) return set('idle')
      set('wrong')
      field.current?.select()
    } catch (error) {
      set({ failed: String(error) })
    }
  }
  return (
    <form
      class="secret-form"
      onSubmit={(event) => {
        event.preventDefault()
        void attempt()
      }}
    >
      <label class="secret">
        {text('lock.secret')}
        <input
          type="password"
          autocomplete="current-password"
          ref={field}
          autofocus={first}
          aria-invalid={state === 'wrong'}
          aria-describedby={told}
        />
      </label>
      <p id={told} role="status" class={state === 'trying' ? 'quiet' : 'secret-wrong'}>
        {state === 'trying' && text('lock.trying')}
        {state === 'wrong' && text('lock.wrong')}
        {typeof state === 'object' && text('lock.failed', { reason: state.failed })}
      </p>
      <div class="unlock-actions">
        <button type="submit" class="button primary" disabled={state === 'trying'}>
          {go}
        </button>
        {children}
      </div>
    </form>
  )
}
