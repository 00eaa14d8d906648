import { Lock } from 'lucide'
import { useCallback, useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { ChangePassphrase } from '../../components/change-passphrase.tsx'
import { Icon } from '../../components/icon.tsx'
import { NewLock } from '../../components/new-lock.tsx'
import { SecretForm } from '../../components/secret-form.tsx'
import { Unlock } from '../../components/unlock.tsx'
import { text } from '../../utils/i18n/i18n.ts'
import { forgetKey } from '../../utils/lock-key.ts'
import { database } from '../../utils/log/database.ts'
import { DamagedError } from '../../utils/log/sealed/middleware.ts'
import { finishTurning, turnAbout } from '../../utils/log/sealed/turn.ts'
import {
  type Found,
  lockLog,
  removeLogLock,
  UnreadableError,
  unlockLog,
  watchLogLock,
} from '../../utils/log-lock.ts'

const openBackup = () => void browser.tabs.create({ url: browser.runtime.getURL('/backup.html') })

const reasonOf = (error: unknown): string => {
  if (error instanceof UnreadableError || error instanceof DamagedError)
    return text('lock.damagedKept', { places: error.message })
  return text('lock.failed', { reason: error instanceof Error ? error.message : String(error) })
}

/** Where the lock of the log is put on, shut, opened and taken off. */
export function LockSection() {
  const [found, set] = useState<Found>()
  const [count, setCount] = useState(0)
  const [share, setShare] = useState(0)
  const [failure, setFailure] = useState<string>()
  const [changed, setChanged] = useState(false)
  const failed = useCallback((error: unknown) => setFailure(reasonOf(error)), [])
  useEffect(() => {
    void database.head().then((head) => setCount(head.count), failed)
    return watchLogLock(set, failed)
  }, [failed])
  const onProgress = useCallback(
    (done: number, total: number) => setShare(total === 0 ? 1 : done / total),
    [],
  )
  const turning = found?.lock === 'open' ? found.turning : undefined
  useEffect(() => {
    // Whoever began it, this page sees to it that it goes on.
    if (turning) finishTurning(database, { onProgress }).catch(failed)
  }, [turning, failed, onProgress])
  if (!found) return <div class="card" aria-busy="true" />
  const turn = (to: 'on' | 'off') => {
    setFailure(undefined)
    turnAbout(to, database)
      .then(() => finishTurning(database, { onProgress }))
      .catch(failed)
  }
  const takeOff = async (secret: string) => {
    setFailure(undefined)
    try {
      return await removeLogLock(secret, { onProgress })
    } catch (error) {
      failed(error)
      return true
    }
  }
  return (
    <div class="card lock-card" data-lock={found.lock} data-turning={found.turning}>
      {failure && (
        <p role="alert" class="secret-wrong">
          {failure}
        </p>
      )}
      {found.lock === 'off' && (
        <>
          <p class="quiet">{text('lock.logWhat')}</p>
          <p class="quiet">{text('lock.logLimits')}</p>
          <NewLock
            other="inbox"
            copy={count > 0 ? openBackup : undefined}
            put={(chosen) => lockLog(chosen, { onProgress })}
            failed={failed}
          />
        </>
      )}
      {found.lock === 'shut' && (
        <Unlock title={text('lock.logShut')} onSecret={unlockLog}>
          {found.waiting > 0 && <p class="quiet">{text('lock.waiting', { count: found.waiting })}</p>}
        </Unlock>
      )}
      {turning && <Turning to={turning} share={share} turn={turn} />}
      {found.lock === 'open' && !turning && (
        <>
          <p role="status">{text('lock.logIsOn')}</p>
          <button type="button" class="button" data-lock-now onClick={() => void forgetKey().catch(failed)}>
            <Icon of={Lock} />
            {text('lock.now')}
          </button>
          <p class="quiet">{text('lock.logLimits')}</p>
          <details class="lock-part">
            <summary>{text('lock.change')}</summary>
            <p class="quiet">{text('lock.changeText')}</p>
            <ChangePassphrase of="log" changed={() => setChanged(true)} failed={failed} />
            {changed && <p role="status">{text('lock.changed')}</p>}
          </details>
          <details class="lock-part">
            <summary>{text('lock.takeOff')}</summary>
            <p class="quiet">{text('lock.logTakeOffText')}</p>
            <SecretForm onSecret={takeOff} go={text('lock.takeOff')} />
          </details>
        </>
      )}
    </div>
  )
}

interface TurningProps {
  readonly to: 'on' | 'off'
  readonly share: number
  readonly turn: (to: 'on' | 'off') => void
}

function Turning({ to, share, turn }: TurningProps) {
  const doing = text(to === 'on' ? 'lock.turningOn' : 'lock.turningOff')
  return (
    <>
      <p role="status">{doing}</p>
      <progress max={100} value={Math.floor(share * 100)} aria-label={doing} />
      <p class="quiet">{text('lock.turningText')}</p>
      <button type="button" class="button" onClick={() => turn(to === 'on' ? 'off' : 'on')}>
        {text(to === 'on' ? 'lock.stop' : 'lock.putBack')}
      </button>
    </>
  )
}
