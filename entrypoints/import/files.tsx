import { CircleHelp, Import as ImportIcon } from 'lucide'
import { FileDrop } from '../../components/file-drop.tsx'
import { Icon } from '../../components/icon.tsx'
import { text } from '../../utils/i18n/i18n.ts'
import { ItemCard } from './item-card.tsx'
import { addFiles, busy, items, take, takeable, unknown } from './state.ts'

export function Files() {
  return (
    <>
      <p class="lead">{text('import.lead')}</p>
      <FileDrop
        title={text('import.drop')}
        chooseFiles={text('import.chooseFiles')}
        chooseFolder={text('import.chooseFolder')}
        multiple
        onFiles={addFiles}
      >
        <p class="quiet">{text('import.private')}</p>
      </FileDrop>
      <Passed />
      {items.value.length > 0 && (
        <section class="items" aria-labelledby="items-title">
          <div class="items-head">
            <h2 id="items-title">{text('import.items')}</h2>
            <TakeAll />
          </div>
          <ul>
            {items.value.map((item) => (
              <li key={item.key}>
                <ItemCard of={item} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Sources />
    </>
  )
}

function TakeAll() {
  const ready = takeable.value
  if (ready.length < 2) return null
  return (
    <button
      type="button"
      class="button primary"
      disabled={busy.value}
      onClick={() => void take(ready.map(({ key }) => key))}
    >
      <Icon of={ImportIcon} />
      {text('import.takeAll', { count: ready.length })}
    </button>
  )
}

const mostNames = 20

function Passed() {
  const names = unknown.value
  if (names.length === 0) return null
  return (
    <details class="passed">
      <summary>
        <span role="status">{text('import.passed', { count: names.length })}</span>
      </summary>
      <p>{names.slice(0, mostNames).join(', ') + (names.length > mostNames ? ', …' : '')}</p>
    </details>
  )
}

const sources = ['Export', 'X', 'Meta', 'Suite'] as const

/** What can be brought, and where it is to be had. */
function Sources() {
  return (
    <section class="sources" aria-labelledby="sources-title">
      <h2 id="sources-title">
        <Icon of={CircleHelp} />
        {text('import.sources')}
      </h2>
      <dl>
        {sources.map((name) => (
          <div key={name}>
            <dt>{text(`import.source${name}`)}</dt>
            <dd>{text(`import.source${name}Help`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
