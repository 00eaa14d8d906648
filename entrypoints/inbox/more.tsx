import { useEffect, useState } from 'preact/hooks'
import { readCaptureButton, writeCaptureButton } from '../../utils/capture-button.ts'
import { text } from '../../utils/i18n/i18n.ts'
import { eraseAuthor, failed } from './state.ts'

const help = [
  [['j', 'k'], 'inbox.key_move'],
  [['1', '6'], 'inbox.key_kinds'],
  [['f', 'a', 'd', 'n'], 'inbox.key_states'],
  [['x', 'g'], 'inbox.key_select'],
  [['c'], 'inbox.key_copy'],
  [['u'], 'inbox.key_undo'],
  [['/'], 'inbox.key_search'],
] as const

export function Help() {
  return (
    <details class="more">
      <summary>{text('inbox.help')}</summary>
      <dl>
        {help.map(([keys, words]) => (
          <div key={words}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{text(words)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

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
