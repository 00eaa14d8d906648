import { Check, Download } from 'lucide'
import { useEffect, useState } from 'preact/hooks'
import { text } from '../utils/i18n/i18n.ts'
import { type Lock, makeLock, openLock } from '../utils/lock.ts'
import { lockOf, type Store } from '../utils/lock-places.ts'
import { Icon } from './icon.tsx'
import { NewPassphrase } from './new-passphrase.tsx'
import { SecretForm } from './secret-form.tsx'
import './lock-step.css'

interface Props {
  /** The store that may have a lock already, which is then put on this one, too. */
  readonly other: Store
  /** Saves a copy of what is to be locked; undefined where there is nothing yet. */
  readonly copy: (() => void) | undefined
  readonly put: (chosen: { readonly lock: Lock; readonly key: CryptoKey }) => Promise<void>
  readonly failed: (reason: unknown) => void
}

/** A copy, a passphrase, and the recovery code that is shown this once; or the passphrase of the lock that there is. */
export function NewLock({ other, copy, put, failed }: Props) {
  const [existing, setExisting] = useState<Lock | 'none'>()
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    lockOf(other).then((lock) => setExisting(lock ?? 'none'), failed)
  }, [other, failed])
  if (existing === undefined) return null
  const isReady = copied || copy === undefined
  const Copy = () =>
    copy ? (
      <>
        <h2>{text('lock.copy')}</h2>
        <p class="quiet">{text(other === 'inbox' ? 'lock.logCopyText' : 'lock.copyText')}</p>
        <button
          type="button"
          class="button"
          data-copy
          onClick={() => {
            copy()
            setCopied(true)
          }}
        >
          <Icon of={copied ? Check : Download} />
          {text(copied ? 'lock.copied' : 'lock.copy')}
        </button>
      </>
    ) : null
  if (existing === 'none')
    return (
      <NewPassphrase make={makeLock} isReady={isReady} go={text('lock.putOn')} put={put} failed={failed}>
        {Copy()}
      </NewPassphrase>
    )
  const putExisting = async (secret: string) => {
    const key = await openLock(existing, secret)
    if (key) await put({ lock: existing, key })
    return key !== undefined
  }
  return (
    <div class="lock-step">
      {Copy()}
      <h2>{text('lock.same')}</h2>
      <p class="quiet">{text(other === 'inbox' ? 'lock.sameAsInbox' : 'lock.sameAsLog')}</p>
      {isReady && <SecretForm onSecret={putExisting} go={text('lock.putOn')} />}
    </div>
  )
}
