import { Check, Copy, TriangleAlert, X } from 'lucide'
import { useEffect, useState } from 'preact/hooks'
import { text } from '../../utils/i18n/i18n.ts'
import { Icon } from '../icon.tsx'
import type { Ui } from './ui.ts'

/** A passing word at the edge of the window: what was logged, or what went wrong and what to do. */
export function NoteBar({ ui }: { ui: Ui }) {
  const note = ui.desk.note.value
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    setCopied(false)
    if (note?.kind !== 'done') return
    const timer = setTimeout(() => {
      ui.desk.note.value = undefined
    }, 4000)
    return () => clearTimeout(timer)
  }, [note, ui])
  return (
    <div class="note-place" role="status" aria-live="polite">
      {note && (
        <div class={`note ${note.kind}`}>
          <Icon of={note.kind === 'done' ? Check : TriangleAlert} />
          <span>{text(`assistant.${note.text}`)}</span>
          {note.copy !== undefined && (
            <button
              type="button"
              class="button"
              onClick={() => void navigator.clipboard.writeText(note.copy ?? '').then(() => setCopied(true))}
            >
              <Icon of={Copy} />
              {text(copied ? 'assistant.copied' : 'assistant.copy')}
            </button>
          )}
          {note.kind === 'trouble' && (
            <button
              type="button"
              class="button icon-only"
              aria-label={text('assistant.close')}
              onClick={() => {
                ui.desk.note.value = undefined
              }}
            >
              <Icon of={X} />
            </button>
          )}
        </div>
      )}
    </div>
  )
}
