import { Copy, KeyRound } from 'lucide'
import { useState } from 'preact/hooks'
import { Icon } from '../../components/icon.tsx'
import { formatDate, text } from '../../utils/i18n/i18n.ts'
import { trustIn } from '../../utils/newsroom/trust.ts'
import { KeyWords } from './signature.tsx'
import { database, editors, kept, keys } from './state.ts'

/** The key by which this newsroom signs, and those that came in letters. */
export function Keys() {
  const { own, known } = keys.value
  return (
    <details class="card keys" data-keys>
      <summary>{text('newsroom.keys')}</summary>
      <div class="keys-body">
        <p class="quiet">{text('newsroom.keysLead')}</p>
        <Own of={own} />
        {known.length > 0 && (
          <>
            <h3>{text('newsroom.keysKnown')}</h3>
            <ul class="rows">
              {known.map(({ key, name, position, seenAt, state }) => {
                const trust = trustIn(key, {
                  editors: editors(),
                  known: known.find((one) => one.key === key),
                  own,
                })
                const set = (next: 'trusted' | 'refused') =>
                  void kept(() => database.keys.update(key, { state: next }))
                return (
                  <li key={key} class="key" data-key={key}>
                    <p>
                      <strong>{name}</strong>
                      {position && `, ${position}`} <span class="badge">{text(`newsroom.key_${trust}`)}</span>
                    </p>
                    <KeyWords of={key} />
                    <div class="bar">
                      <span class="quiet small">
                        {text('newsroom.keySeen', { date: formatDate(seenAt) })}
                      </span>
                      {state !== 'trusted' && editors().length === 0 && (
                        <button type="button" class="button" onClick={() => set('trusted')}>
                          {text('newsroom.keyTrust')} <span class="hidden">{name}</span>
                        </button>
                      )}
                      {state !== 'refused' && (
                        <button
                          type="button"
                          class="button ghost-button"
                          data-key-refuse
                          onClick={() => set('refused')}
                        >
                          {text('newsroom.keyRefuse')} <span class="hidden">{name}</span>
                        </button>
                      )}
                    </div>
                  </li>
                )
              })}
            </ul>
          </>
        )}
      </div>
    </details>
  )
}

function Own({ of }: { of: string | undefined }) {
  const [said, setSaid] = useState<'copied' | 'cannot'>()
  const make = async () => {
    let made = true
    await kept(async () => {
      made = (await database.letterKeys()) !== undefined
    })
    setSaid(made ? undefined : 'cannot')
  }
  const copy = async (key: string) => {
    await navigator.clipboard.writeText(key)
    setSaid('copied')
  }
  return (
    <div class="key" data-own-key={of}>
      <h3>{text('newsroom.keyOwn')}</h3>
      {of === undefined ? (
        <button type="button" class="button" data-make-key onClick={() => void make()}>
          <Icon of={KeyRound} />
          {text('newsroom.keyMake')}
        </button>
      ) : (
        <>
          <KeyWords of={of} />
          <button type="button" class="button" onClick={() => void copy(of)}>
            <Icon of={Copy} />
            {text('newsroom.keyCopy')}
          </button>
        </>
      )}
      <p role="status" class="small">
        {said === 'copied' && text('newsroom.copied')}
        {said === 'cannot' && text('newsroom.keyCannot')}
      </p>
    </div>
  )
}
