import { PackagePlus } from 'lucide'
import { useState } from 'preact/hooks'
import { Confirm } from '../../components/confirm.tsx'
import { FileDrop } from '../../components/file-drop.tsx'
import { Icon } from '../../components/icon.tsx'
import { formatDate, text } from '../../utils/i18n/i18n.ts'
import { describe } from '../../utils/pack/validate.ts'
import { readBundle } from '../../utils/training/bundle.ts'
import { newBundle } from './exercise-card.tsx'
import { goTo } from './route.ts'
import { bundles, database, keepBundle, kept } from './store.ts'
import { takeBundle } from './take-bundle.ts'

/** The trainer's bundles, and the way to take one from a file. */
export function BundleList() {
  const rows = bundles.value ?? []
  const begin = async () => {
    const bundle = newBundle()
    if (await keepBundle(bundle)) goTo('paket', bundle.id)
  }
  return (
    <>
      <p class="lead">{text('trainer.bundlesLead')}</p>
      <p>
        <button type="button" class="button primary" onClick={() => void begin()}>
          <Icon of={PackagePlus} />
          {text('trainer.newBundle')}
        </button>
      </p>
      {rows.length === 0 ? (
        <p class="empty">{text('trainer.noBundles')}</p>
      ) : (
        <ul class="drafts panel">
          {rows.map(({ id, name, classCode, exercises, minutes, at }) => (
            <li key={id}>
              <div>
                <a href={`#/paket/${id}`} lang="id">
                  {name || text('trainer.unnamed')}
                </a>
                <p class="quiet small">
                  {text('trainer.exerciseCount', { count: exercises.length })} ·{' '}
                  {text('practice.bundleLead', { minutes, code: classCode || '–' })} ·{' '}
                  {formatDate(at, { dateStyle: 'medium', timeStyle: 'short' })}
                </p>
              </div>
              <Confirm
                label={text('trainer.delete')}
                about={name}
                question={text('trainer.deleteAsk', { title: name || text('trainer.unnamed') })}
                go={text('trainer.deleteYes')}
                onGo={() => void kept(() => database.bundles.delete(id))}
              />
            </li>
          ))}
        </ul>
      )}
      <FromFile />
    </>
  )
}

/** A bundle that was saved before, here or elsewhere. */
function FromFile() {
  const [told, tell] = useState<{ tone: 'good' | 'bad'; text: string }>()
  const open = async ([file]: readonly File[]) => {
    if (!file) return
    const read = readBundle(await file.text())
    if (!read.ok) {
      tell({
        tone: 'bad',
        text: text('trainer.bundleRefused', { file: file.name, reason: describe(read.problems) }),
      })
    } else if (await takeBundle(read.value)) {
      tell({ tone: 'good', text: text('trainer.bundleTaken', { name: read.value.name }) })
    }
  }
  return (
    <FileDrop
      title={text('trainer.bundleDrop')}
      chooseFiles={text('trainer.bundleChoose')}
      accept=".json,application/json"
      onFiles={open}
    >
      <div role="status">
        {told && (
          <p class="told" data-tone={told.tone}>
            {told.text}
          </p>
        )}
      </div>
    </FileDrop>
  )
}
