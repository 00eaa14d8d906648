import { fromEvent } from 'file-selector'
import { CircleHelp, FilePlus2, FolderPlus, Import as ImportIcon } from 'lucide'
import { useRef, useState } from 'preact/hooks'
import { Icon } from '../../components/icon.tsx'
import { text } from '../../utils/i18n/i18n.ts'
import { ItemCard } from './item-card.tsx'
import { addFiles, busy, items, take, takeable, unknown } from './state.ts'

export function Files() {
  return (
    <>
      <p class="lead">{text('import.lead')}</p>
      <Drop />
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

/** Files and folders, by dropping or by choosing. */
function Drop() {
  const files = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const given = async (event: Event) => {
    event.preventDefault()
    setOver(false)
    const found = await fromEvent(event)
    await addFiles(found.filter((one): one is File & (typeof found)[number] => one instanceof File))
  }
  const chosen = (event: Event & { currentTarget: HTMLInputElement }) => {
    const input = event.currentTarget
    void addFiles([...(input.files ?? [])]).then(() => {
      input.value = ''
    })
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way beside the two buttons in it
    <div
      class="drop"
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => void given(event)}
    >
      <Icon of={ImportIcon} />
      <p>
        <strong>{text('import.drop')}</strong>
      </p>
      <div class="drop-actions">
        <button type="button" class="button primary" onClick={() => files.current?.click()}>
          <Icon of={FilePlus2} />
          {text('import.chooseFiles')}
        </button>
        <button type="button" class="button" onClick={() => folder.current?.click()}>
          <Icon of={FolderPlus} />
          {text('import.chooseFolder')}
        </button>
      </div>
      <input ref={files} id="files-input" type="file" multiple hidden onChange={chosen} />
      <input
        ref={(input) => {
          folder.current = input
          input?.setAttribute('webkitdirectory', '')
        }}
        id="folder-input"
        type="file"
        multiple
        hidden
        onChange={chosen}
      />
      <p class="quiet">{text('import.private')}</p>
    </div>
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
