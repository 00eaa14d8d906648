import { useEffect, useState } from 'preact/hooks'
import { readCaptureButton, writeCaptureButton } from '../../utils/capture-button.ts'
import { text } from '../../utils/i18n/i18n.ts'
import { eraseAuthor, failed } from './state.ts'

/** What a citizen may ask for: to have everything of theirs erased. */
export function Privacy() {
  const [name, set] = useState('')
  return (
    <details class="more">
      <summary>{text('inbox.privacy')}</summary>
      <p class="quiet">{text('inbox.privacyText')}</p>
      <form
        class="row-actions"
        onSubmit={(event) => {
          event.preventDefault()
          void eraseAuthor(name).then(() => set(''))
        }}
      >
        <input
          type="text"
          aria-label={text('inbox.authorName')}
          placeholder={text('inbox.authorName')}
          value={name}
          onInput={({ currentTarget }) => set(currentTarget.value)}
        />
        <button type="submit" class="button" disabled={name.trim() === ''}>
          {text('inbox.eraseAuthor')}
        </button>
      </form>
    </details>
  )
}

/** Whether the platforms' pages show a button beside messages. */
export function PageButton() {
  const [on, set] = useState<boolean>()
  useEffect(() => {
    readCaptureButton().then(set, failed)
  }, [])
  return (
    <details class="more">
      <summary>{text('inbox.button')}</summary>
      <p class="quiet">{text('inbox.buttonText')}</p>
      <label class="check">
        <input
          type="checkbox"
          checked={on === true}
          disabled={on === undefined}
          onChange={({ currentTarget: { checked } }) =>
            void writeCaptureButton(checked).then(() => set(checked), failed)
          }
        />
        <span>{text('inbox.button')}</span>
      </label>
    </details>
  )
}
