import { useState } from 'preact/hooks'
import { text } from '../utils/i18n/i18n.ts'
import { changePassphrase, type Lock, openLock } from '../utils/lock.ts'
import { lockOf, type Store, spreadLock } from '../utils/lock-places.ts'
import { NewPassphrase } from './new-passphrase.tsx'
import { SecretForm } from './secret-form.tsx'
import './lock-step.css'

interface Props {
  readonly of: Store
  /** Told once the new passphrase is the one that opens. */
  readonly changed: () => void
  readonly failed: (reason: unknown) => void
}

/** Asks for the present passphrase or code, then for a new passphrase, and shows the new recovery code. */
export function ChangePassphrase({ of, changed, failed }: Props) {
  const [opened, setOpened] = useState<{ readonly lock: Lock; readonly key: CryptoKey }>()
  const tryOpening = async (secret: string) => {
    const lock = await lockOf(of)
    const key = lock && (await openLock(lock, secret))
    if (key) setOpened({ lock, key })
    return key !== undefined
  }
  const put = async ({ lock }: { readonly lock: Lock }) => {
    setOpened(undefined)
    if ((await spreadLock(lock)) !== lock) throw new Error(text('lock.changedElsewhere'))
    changed()
  }
  if (!opened) return <SecretForm onSecret={tryOpening} go={text('lock.next')} />
  const { lock, key } = opened
  return (
    <NewPassphrase
      make={(passphrase) => changePassphrase(lock, key, passphrase)}
      go={text('lock.change')}
      put={put}
      failed={failed}
    />
  )
}
