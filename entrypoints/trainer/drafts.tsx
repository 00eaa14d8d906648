import { PenLine } from 'lucide'
import { Confirm } from '../../components/confirm.tsx'
import { Icon } from '../../components/icon.tsx'
import { formatDate, text } from '../../utils/i18n/i18n.ts'
import { kindOf } from '../../utils/training/own.ts'
import { proofOf } from './catalogue.ts'
import { database, kept, own } from './store.ts'

/** The trainer's own exercises, finished or not, the last one first. */
export function Drafts() {
  const rows = own.value ?? []
  if (rows.length === 0) return null
  return (
    <details class="panel" open={rows.length < 6}>
      <summary>
        <h2>{text('trainer.drafts', { count: rows.length })}</h2>
      </summary>
      <ul class="drafts">
        {rows.map(({ id, content, at }) => {
          const title = String(content.title || text('trainer.untitled'))
          const { sound } = proofOf(content)
          return (
            <li key={id}>
              <div>
                <a href={`#/soal/${id}`} lang="id">
                  <Icon of={PenLine} /> {title}
                </a>
                <p class="quiet small">
                  {text(`practice.${kindOf(content)}`)} ·{' '}
                  {formatDate(at, { dateStyle: 'medium', timeStyle: 'short' })}
                </p>
              </div>
              <span class={sound ? 'badge good' : 'badge'}>
                {text(sound ? 'trainer.sound' : 'trainer.unfinished')}
              </span>
              <Confirm
                label={text('trainer.delete')}
                about={title}
                question={text('trainer.deleteAsk', { title })}
                go={text('trainer.deleteYes')}
                onGo={() => void kept(() => database.exercises.delete(id))}
              />
            </li>
          )
        })}
      </ul>
    </details>
  )
}
