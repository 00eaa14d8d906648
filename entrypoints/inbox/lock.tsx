import { Lock } from 'lucide'
import { ChangePassphrase } from '../../components/change-passphrase.tsx'
import { Icon } from '../../components/icon.tsx'
import { NewLock } from '../../components/new-lock.tsx'
import { SecretForm } from '../../components/secret-form.tsx'
import { lockAspirations, removeLock, shutLock } from '../../utils/aspirations-lock.ts'
import { text } from '../../utils/i18n/i18n.ts'
import { saveAspirations } from './export.tsx'
import { all, failed, lock, notice } from './state.ts'

/** Shuts the lock before the browser closes. */
export function LockNow() {
  if (lock.value !== 'open') return null
  return (
    <button type="button" class="button" data-lock-now onClick={() => void shutLock().catch(failed)}>
      <Icon of={Lock} />
      {text('lock.now')}
    </button>
  )
}

/** Where the lock is put on and taken off. */
export function LockSection() {
  return (
    <section aria-label={text('lock.title')}>
      <details class="more lock">
        <summary>{text('lock.title')}</summary>
        <p class="quiet">{text('lock.what')}</p>
        <p class="quiet">{text('lock.limits')}</p>
        {lock.value === 'open' ? <OnLock /> : <PutOn />}
      </details>
    </section>
  )
}

function OnLock() {
  const off = async (secret: string) => {
    const done = await removeLock(secret)
    if (done) notice.value = { tone: 'good', text: text('lock.isOff') }
    return done
  }
  const changed = () => {
    notice.value = { tone: 'good', text: text('lock.changed') }
  }
  return (
    <>
      <details class="lock-part">
        <summary>{text('lock.change')}</summary>
        <p class="quiet">{text('lock.changeText')}</p>
        <ChangePassphrase of="inbox" changed={changed} failed={failed} />
      </details>
      <details class="lock-part">
        <summary>{text('lock.takeOff')}</summary>
        <p class="quiet">{text('lock.takeOffText')}</p>
        <SecretForm onSecret={off} go={text('lock.takeOff')} />
      </details>
    </>
  )
}

/** A copy, a passphrase and the recovery code, or the passphrase of the log's lock. */
function PutOn() {
  const messages = all.value ?? []
  const copy = messages.length === 0 ? undefined : () => saveAspirations(messages, true)
  return <NewLock other="log" copy={copy} put={put} failed={failed} />
}

async function put(chosen: Parameters<typeof lockAspirations>[0]) {
  await lockAspirations(chosen)
  notice.value = { tone: 'good', text: text('lock.isOn') }
}
