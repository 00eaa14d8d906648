import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { text } from '../utils/i18n/i18n.ts'

interface Props {
  /** The button that asks. */
  readonly label: string
  /** What it is about, for screen readers, where many such buttons stand. */
  readonly about?: string
  readonly question: string
  /** The button that does it. */
  readonly go: string
  readonly onGo: () => void
}

/** A button for what cannot be undone: it asks once more, in its own place. The focus starts on the way back. */
export function Confirm({ label, about, question, go, onGo }: Props) {
  const [asking, setAsking] = useState(false)
  const back = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    if (asking) back.current?.focus()
  }, [asking])
  if (!asking) {
    return (
      <button type="button" class="button ghost-button" onClick={() => setAsking(true)}>
        {label} {about && <span class="hidden">{about}</span>}
      </button>
    )
  }
  return (
    <fieldset class="confirm" aria-label={label}>
      <p role="alert">{question}</p>
      <button type="button" class="button primary" ref={back} onClick={() => setAsking(false)}>
        {text('common.cancel')}
      </button>
      <button
        type="button"
        class="button"
        onClick={() => {
          setAsking(false)
          onGo()
        }}
      >
        {go}
      </button>
    </fieldset>
  )
}
