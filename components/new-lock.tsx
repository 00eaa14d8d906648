import { Check, Download, KeyRound, Lock as LockIcon } from 'lucide'
import { useEffect, useState } from 'preact/hooks'
import { text } from '../utils/i18n/i18n.ts'
import { type Lock, makeLock, openLock, shortestPassphrase } from '../utils/lock.ts'
import { lockOf } from '../utils/other-lock.ts'
import { Icon } from './icon.tsx'
import { SecretForm } from './secret-form.tsx'
import './new-lock.css'

type Made = Awaited<ReturnType<typeof makeLock>>

interface Props {
  /** The store that may have a lock already, which is then put on this one, too. */
  readonly other: 'inbox' | 'log'
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
  if (existing === 'none') return <Making copy={Copy()} isReady={isReady} put={put} failed={failed} />
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

interface MakingProps extends Pick<Props, 'put' | 'failed'> {
  readonly copy: preact.ComponentChildren
  readonly isReady: boolean
}

function Making({ copy, isReady, put, failed }: MakingProps) {
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [made, setMade] = useState<Made>()
  const [noted, setNoted] = useState(false)
  const [working, setWorking] = useState(false)
  const isShort = passphrase.length < shortestPassphrase
  const ready = isReady && !isShort && passphrase === again
  const work = async (step: () => Promise<void>) => {
    setWorking(true)
    await step().catch(failed)
    setWorking(false)
  }
  const make = () => work(async () => setMade(await makeLock(passphrase)))
  if (made)
    return (
      <section class="lock-step" aria-label={text('lock.code')}>
        <h2>{text('lock.code')}</h2>
        <p class="quiet">{text('lock.codeText')}</p>
        <output class="lock-code" data-code>
          {made.code}
        </output>
        <label class="check">
          <input
            type="checkbox"
            checked={noted}
            onChange={({ currentTarget }) => setNoted(currentTarget.checked)}
          />
          <span>{text('lock.noted')}</span>
        </label>
        <button
          type="button"
          class="button primary"
          disabled={!noted || working}
          onClick={() => void work(() => put(made))}
        >
          <Icon of={LockIcon} />
          {text(working ? 'lock.locking' : 'lock.putOn')}
        </button>
      </section>
    )
  return (
    <form
      class="lock-step"
      onSubmit={(event) => {
        event.preventDefault()
        if (ready && !working) void make()
      }}
    >
      {copy}
      <h2>{text('lock.choose')}</h2>
      <p class="quiet">{text('lock.chooseText', { count: shortestPassphrase })}</p>
      <Secret label={text('lock.passphrase')} value={passphrase} onValue={setPassphrase} />
      <Secret label={text('lock.again')} value={again} onValue={setAgain} />
      <p role="status" class="secret-wrong">
        {again !== '' &&
          (isShort
            ? text('lock.tooShort', { count: shortestPassphrase })
            : passphrase !== again && text('lock.different'))}
      </p>
      <button type="submit" class="button primary" disabled={!ready || working}>
        <Icon of={KeyRound} />
        {text(working ? 'lock.making' : 'lock.make')}
      </button>
    </form>
  )
}

function Secret({
  label,
  value,
  onValue,
}: {
  label: string
  value: string
  onValue: (value: string) => void
}) {
  return (
    <label class="secret">
      {label}
      <input
        type="password"
        autocomplete="new-password"
        value={value}
        onInput={({ currentTarget }) => onValue(currentTarget.value)}
      />
    </label>
  )
}
