/** @jsxImportSource react */
import { EditorState } from 'draft-js'
import { SendHorizontal } from 'lucide'
import { useState } from 'react'
import { DraftBox } from '../editor/DraftBox.tsx'
import { withEntities } from '../editor/entities.tsx'
import { labels } from '../state/labels.ts'
import { postJson } from '../state/transport.ts'
import { Icon } from './Icon.tsx'
import { Bar } from './Pages.tsx'

const received = [
  'Selamat siang, apakah benar layanan akta di kecamatan tutup besok?',
  'Saya sudah mencoba menelepon, tetapi belum tersambung.',
]

function useConversation() {
  const [sent, setSent] = useState<string[]>([])
  const send = (text: string) => {
    setSent([...sent, text])
    postJson('/i/api/1.1/dm/new2.json', { text, conversation_id: '12-34' })
  }
  const bubbles = (
    <div className="bubbles">
      {received.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {sent.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: messages are only ever added
        <p key={index} className="own">
          {text}
        </p>
      ))}
    </div>
  )
  return { bubbles, send }
}

/** The old messages: a Draft.js box that must be told from a post's. */
export function Messages() {
  const { bubbles, send } = useConversation()
  const [editor, setEditor] = useState(() => withEntities(''))
  const text = editor.getCurrentContent().getPlainText('\n')
  const submit = () => {
    if (!text.trim()) return
    send(text)
    setEditor(EditorState.moveFocusToEnd(withEntities('')))
  }
  return (
    <>
      <Bar title="Ratna Wulandari" />
      {bubbles}
      <div className="message-box">
        <DraftBox
          testid="dmComposerTextInput"
          place="message"
          bare
          editor={editor}
          onChange={setEditor}
          placeholder={labels.newMessage}
          onSubmit={submit}
        />
        <button
          type="button"
          data-testid="dmComposerSendButton"
          aria-label={labels.send}
          disabled={!text.trim()}
          onClick={submit}
        >
          <Icon node={SendHorizontal} size={20} />
        </button>
      </div>
    </>
  )
}

/** The new chat: a plain textarea. Enter sends. */
export function Chat() {
  const { bubbles, send } = useConversation()
  const [text, setText] = useState('')
  const submit = () => {
    if (!text.trim()) return
    send(text)
    setText('')
  }
  return (
    <>
      <Bar title="Ratna Wulandari" />
      {bubbles}
      <div className="message-box">
        <textarea
          data-testid="dm-composer-textarea"
          placeholder={labels.newMessage}
          rows={1}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey) return
            event.preventDefault()
            submit()
          }}
        />
        <button
          type="button"
          data-testid="dm-composer-send-button"
          aria-label={labels.send}
          disabled={!text.trim()}
          onClick={submit}
        >
          <Icon node={SendHorizontal} size={20} />
        </button>
      </div>
    </>
  )
}
