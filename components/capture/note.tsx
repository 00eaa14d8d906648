import { Check, TriangleAlert, X } from 'lucide'
import { text } from '../../utils/i18n/i18n.ts'
import { Icon } from '../icon.tsx'

export interface CaptureNote {
  readonly tone: 'done' | 'trouble'
  readonly words: string
  /** Id of what was stored just now. */
  readonly stored?: string
}

interface CaptureNoteProps {
  note: CaptureNote | undefined
  undo: (id: string) => void
  openInbox: () => void
  close: () => void
}

/** What became of a message that was to be stored. */
export function NotePlace({ note, undo, openInbox, close }: CaptureNoteProps) {
  return (
    <div class="note-place" role="status" aria-live="polite">
      {note && (
        <div class={`note ${note.tone}`} data-saring="aspiration">
          <Icon of={note.tone === 'done' ? Check : TriangleAlert} />
          <span>{note.words}</span>
          {note.stored !== undefined && (
            <button type="button" class="button" data-undo onClick={() => undo(note.stored!)}>
              {text('inbox.undo')}
            </button>
          )}
          {note.tone === 'done' && (
            <button type="button" class="button" data-inbox onClick={openInbox}>
              {text('inbox.open')}
            </button>
          )}
          <button type="button" class="button icon-only" aria-label={text('inbox.close')} onClick={close}>
            <Icon of={X} />
          </button>
        </div>
      )}
    </div>
  )
}
