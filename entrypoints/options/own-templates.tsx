import { useEffect, useState } from 'preact/hooks'
import { text } from '../../utils/i18n/i18n.ts'
import { ownTemplates, removeOwnTemplate } from '../../utils/own-templates.ts'
import { idFrom } from '../../utils/pack/edit.ts'
import type { Template } from '../../utils/pack/template.ts'
import { onPackChange } from '../../utils/pack-changes.ts'
import { Dialog } from './dialog.tsx'
import { edit, editing, mayEdit, say } from './state.ts'

/** The templates that the admin of this computer saved for themselves. */
export function OwnTemplates() {
  const [own, setOwn] = useState<readonly Template[]>([])
  const [leaving, setLeaving] = useState<Template>()
  useEffect(() => {
    const read = () => void ownTemplates().then(setOwn)
    read()
    return onPackChange(read)
  }, [])
  const take = (template: Template) => {
    const ids = editing.value!.now.templates.map(({ id }) => id)
    edit({
      do: 'insert',
      at: ['templates'],
      value: { ...template, id: idFrom(template.title, ids) || template.id },
    })
    say(text('options.inPack'), { undo: true })
  }
  return (
    <section class="records" aria-labelledby="own-templates">
      <h3 id="own-templates">
        {text('options.own')} <span class="badge">{own.length}</span>
      </h3>
      <p class="help">{text('options.ownLead')}</p>
      {own.length === 0 && <p class="empty">{text('options.ownEmpty')}</p>}
      <ul class="rows">
        {own.map((template) => (
          <li key={template.id} class="row own">
            <div class="own-text">
              <strong>{template.title}</strong>
              <p class="quiet">{template.body.slice(0, 140)}</p>
            </div>
            <button type="button" class="button" disabled={!mayEdit.value} onClick={() => take(template)}>
              {text('options.intoPack')}
            </button>
            <button
              type="button"
              class="button danger"
              aria-label={text('options.removeItem', { name: template.title })}
              onClick={() => setLeaving(template)}
            >
              {text('options.remove')}
            </button>
          </li>
        ))}
      </ul>
      {leaving && (
        <Dialog
          title={text('options.ownSure', { name: leaving.title })}
          go={text('options.remove')}
          grave
          onClose={() => setLeaving(undefined)}
          onGo={async () => {
            await removeOwnTemplate(leaving.id)
            setLeaving(undefined)
            say(text('options.ownRemoved'))
          }}
        />
      )}
    </section>
  )
}
