import { useSignalEffect } from '@preact/signals'
import { Keyboard } from 'lucide'
import { useRef } from 'preact/hooks'
import { Icon } from '../../components/icon.tsx'
import { text } from '../../utils/i18n/i18n.ts'
import { helping } from './state.ts'

const help = [
  [['j', 'k'], 'inbox.key_move'],
  [['1', '6'], 'inbox.key_kinds'],
  [['f', 'a', 'd', 'n'], 'inbox.key_states'],
  [['x', 'g'], 'inbox.key_select'],
  [['c'], 'inbox.key_copy'],
  [['u'], 'inbox.key_undo'],
  [['Delete'], 'inbox.key_erase'],
  [['/'], 'inbox.key_search'],
  [['?'], 'inbox.key_help'],
] as const

/** All keys, by a button or `?`; Escape closes them. */
export function Help() {
  const dialog = useRef<HTMLDialogElement>(null)
  useSignalEffect(() => {
    if (helping.value) dialog.current?.showModal()
    else dialog.current?.close()
  })
  const close = () => {
    helping.value = false
  }
  return (
    <>
      <button
        type="button"
        class="button ghost-button"
        onClick={() => {
          helping.value = true
        }}
      >
        <Icon of={Keyboard} />
        {text('inbox.help')}
      </button>
      <dialog ref={dialog} class="keys" aria-labelledby="keys-title" onClose={close}>
        <h2 id="keys-title">{text('inbox.help')}</h2>
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
        <button type="button" class="button" onClick={close}>
          {text('inbox.close')}
        </button>
      </dialog>
    </>
  )
}
