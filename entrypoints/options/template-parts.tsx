import { Braces, Eye } from 'lucide'
import { Icon } from '../../components/icon.tsx'
import { countLength } from '../../utils/draft/length.ts'
import { text } from '../../utils/i18n/i18n.ts'
import { placeholdersOf } from '../../utils/pack/placeholders.ts'
import { fillWithExamples } from '../../utils/pack/template.ts'
import { fieldId } from './field.tsx'
import { edit, editing, mayEdit } from './state.ts'

/** What a template needs beyond its fields: places for them in the text, and how it will read on each platform. */
export function TemplateParts({ index }: { index: number }) {
  const pack = editing.value!.now
  const template = pack.templates[index]
  if (!template) return null
  const { body, fields, platforms, kind } = template
  const unmade = placeholdersOf(body).filter((name) => !fields.some((field) => field.name === name))
  const written = fillWithExamples(template)
  const long = pack.accounts.some(({ platform, longPosts }) => platform === 'x' && longPosts)
  const insert = (name: string) => {
    const box = document.getElementById(fieldId(['templates', index, 'body'])) as HTMLTextAreaElement | null
    const at = box?.selectionStart ?? body.length
    const end = box?.selectionEnd ?? at
    const put = `{{${name}}}`
    edit({
      do: 'set',
      at: ['templates', index, 'body'],
      value: body.slice(0, at) + put + body.slice(end),
    })
    requestAnimationFrame(() => {
      box?.focus()
      box?.setSelectionRange(at + put.length, at + put.length)
    })
  }
  return (
    <div class="template-parts">
      {mayEdit.value && (fields.length > 0 || unmade.length > 0) && (
        <div class="field-keys">
          {unmade.map((name) => (
            <button
              key={name}
              type="button"
              class="button primary"
              onClick={() =>
                edit({
                  do: 'insert',
                  at: ['templates', index, 'fields'],
                  value: { name, label: labelFrom(name), required: true, example: '' },
                })
              }
            >
              <Icon of={Braces} />
              {text('options.makeField', { name })}
            </button>
          ))}
          {fields.length > 0 && <span class="quiet">{text('options.insertField')}:</span>}
          {fields
            .filter(({ name }) => name !== '')
            .map(({ name, label }) => (
              <button key={name} type="button" class="chip key" onClick={() => insert(name)}>
                {label || name}
              </button>
            ))}
        </div>
      )}
      <h4>
        <Icon of={Eye} />
        {text('options.previewTemplate')}
      </h4>
      <p class="help">{text('options.previewLead')}</p>
      <ul class="previews">
        {platforms.map((platform) => {
          const { used, limit } = countLength(written, platform, kind === 'reply' ? 'reply' : 'post', long)
          return (
            <li key={platform} class={`preview-card ${platform}`}>
              <p class="preview-head">
                <strong>{text(`common.${platform}`)}</strong>
                <span class={used > limit ? 'over' : 'quiet'}>
                  {text('options.length', { used, limit })}
                  {used > limit && `, ${text('options.over')}`}
                </span>
              </p>
              <p class="preview-text" lang="id">
                {written || '…'}
              </p>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** `nama-kegiatan` → `Nama kegiatan` */
function labelFrom(name: string): string {
  const words = name.replace(/[._-]+/gu, ' ').trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
