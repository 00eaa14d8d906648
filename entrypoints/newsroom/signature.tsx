import { CircleAlert, ShieldCheck } from 'lucide'
import { Icon } from '../../components/icon.tsx'
import { text } from '../../utils/i18n/i18n.ts'
import { keyWords } from '../../utils/newsroom/key-words.ts'
import type { Person } from '../../utils/newsroom/person.ts'
import { trustIn } from '../../utils/newsroom/trust.ts'
import { database, editors, kept, keys } from './state.ts'

/** The words of a key, numbered, as they are read out. */
export function KeyWords({ of }: { of: string }) {
  return (
    <ol class="key-words" lang="id" data-words={of}>
      {keyWords(of).map((word, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a word may come twice, and never moves
        <li key={index}>{word}</li>
      ))}
    </ol>
  )
}

interface Props {
  readonly of: { readonly by: Person; readonly key?: string | undefined }
}

/** Whom a letter comes from, as far as its signature says, and what to do where that is not settled. */
export function Signature({ of: { by, key } }: Props) {
  const { own, known } = keys.value
  const trust = trustIn(key, { editors: editors(), known: known.find((one) => one.key === key), own })
  const good = trust === 'listed' || trust === 'trusted' || trust === 'own'
  const listed = editors().find((editor) => editor.key === key)
  const decide = (state: 'trusted' | 'refused') => {
    if (key !== undefined) void kept(() => database.keys.update(key, { state }))
  }
  return (
    <div class="signature" data-trust={trust}>
      <p>
        <Icon of={good ? ShieldCheck : CircleAlert} />
        <span>{text(`newsroom.trust_${trust}`, { by: listed?.name ?? by.name })}</span>
      </p>
      {key !== undefined && (trust === 'seen' || trust === 'clash') && (
        <>
          <p>{text('newsroom.compare', { by: by.name })}</p>
          <KeyWords of={key} />
          <div class="bar">
            <button type="button" class="button" data-key-trust onClick={() => decide('trusted')}>
              {text('newsroom.keyTrust')}
            </button>
            <button type="button" class="button ghost-button" onClick={() => decide('refused')}>
              {text('newsroom.keyRefuse')}
            </button>
          </div>
        </>
      )}
    </div>
  )
}
