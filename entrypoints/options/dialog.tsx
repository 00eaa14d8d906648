import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import { text } from '../../utils/i18n/i18n.ts'

interface Props {
  readonly title: string
  readonly children?: ComponentChildren
  /** What the button that goes on says. */
  readonly go: string
  readonly grave?: boolean
  readonly disabled?: boolean
  readonly onGo: () => void
  readonly onClose: () => void
}

/** Asks before something is done. Escape and the first button leave all as it is. */
export function Dialog({ title, children, go, grave, disabled, onGo, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} class="ask" aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{title}</h2>
      <div class="ask-body">{children}</div>
      <div class="actions">
        <button type="button" class="button" onClick={onClose}>
          {text('options.cancel')}
        </button>
        <button
          type="button"
          class={grave ? 'button primary grave' : 'button primary'}
          disabled={disabled}
          onClick={onGo}
        >
          {go}
        </button>
      </div>
    </dialog>
  )
}
