import { BookmarkPlus, Check } from 'lucide'
import { useState } from 'preact/hooks'
import { text } from '../../utils/i18n/i18n.ts'
import { Icon } from '../icon.tsx'
import type { Session } from './session.ts'
import { isBare } from './templates.tsx'
import type { Ui } from './ui.ts'

/** Keeps the draft as a template of one's own; names in double braces become fields. */
export function SaveTemplate({ ui, session }: { ui: Ui; session: Session }) {
  const [step, setStep] = useState<'closed' | 'open' | 'saved' | { readonly failed: string }>('closed')
  const [title, setTitle] = useState('')
  const draft = session.text.value
  if (isBare(draft)) return null
  if (step === 'closed' || step === 'saved') {
    return (
      <button type="button" class="button wide save-draft" onClick={() => setStep('open')}>
        <Icon of={step === 'saved' ? Check : BookmarkPlus} />
        {text(step === 'saved' ? 'assistant.templateSaved' : 'assistant.saveTemplate')}
      </button>
    )
  }
  const save = async () => {
    const kind = session.place().kind === 'post' ? 'post' : 'reply'
    const refused = await ui.desk.saveTemplate({ title, body: draft, kind }).then(
      () => undefined,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    )
    setStep(refused === undefined ? 'saved' : { failed: refused })
    if (refused === undefined) setTitle('')
  }
  return (
    <form
      class="template-form save-draft"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <label>
        <span>{text('assistant.templateTitle')}</span>
        <input
          value={title}
          maxLength={200}
          required
          ref={(input) => {
            if (title === '') input?.focus()
          }}
          onInput={(event) => setTitle(event.currentTarget.value)}
        />
      </label>
      <p class="quiet-text">{text('assistant.bracesHint')}</p>
      {typeof step === 'object' && (
        <p class="trouble" role="alert">
          {text('assistant.saveFailed', { reason: step.failed })}
        </p>
      )}
      <div class="actions">
        <button type="submit" class="button primary" disabled={title.trim() === ''}>
          {text('assistant.saveTemplate')}
        </button>
        <button type="button" class="button" onClick={() => setStep('closed')}>
          {text('assistant.cancel')}
        </button>
      </div>
    </form>
  )
}
