import { Send } from 'lucide'
import { useState } from 'preact/hooks'
import { Icon } from '../../components/icon.tsx'
import { text } from '../../utils/i18n/i18n.ts'
import type { Document } from '../../utils/newsroom/document.ts'
import type { ChannelText } from '../../utils/newsroom/text.ts'
import { askForReview } from './letters.ts'
import { PersonFields, useMe } from './person.tsx'

interface Props {
  readonly document: Document
  readonly texts: readonly ChannelText[]
  readonly flush: () => Promise<void>
  readonly disabled: boolean
}

/** Makes the file with which an editor is asked to look at the draft. */
export function Ask({ document, texts, flush, disabled }: Props) {
  const [me, setMe] = useMe()
  const [note, setNote] = useState('')
  const [done, setDone] = useState(false)
  const ask = async (event: Event) => {
    event.preventDefault()
    await flush()
    setDone(await askForReview({ ...document, texts }, me, note))
  }
  return (
    <form class="card ask" onSubmit={(event) => void ask(event)}>
      <h3>{text('newsroom.ask')}</h3>
      <p class="quiet">{text('newsroom.askLead')}</p>
      <PersonFields me={me} onChange={setMe} />
      <label class="field">
        {text('newsroom.note')}
        <textarea
          rows={2}
          maxLength={5000}
          value={note}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button primary" data-ask disabled={disabled || me.name.trim() === ''}>
        <Icon of={Send} />
        {text('newsroom.askGo')}
      </button>
      <p role="status">{done && text('newsroom.askDone')}</p>
    </form>
  )
}
