import { Check, Download, KeyRound, Lock } from 'lucide'
import { useState } from 'preact/hooks'
import { Icon } from '../../components/icon.tsx'
import { SecretForm } from '../../components/secret-form.tsx'
import { lockAspirations, removeLock, shutLock } from '../../utils/aspirations-lock.ts'
import { text } from '../../utils/i18n/i18n.ts'
import { makeLock, shortestPassphrase } from '../../utils/lock.ts'
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
        {lock.value === 'open' ? <TakeOff /> : <PutOn />}
      </details>
    </section>
  )
}

function TakeOff() {
  const off = async (secret: string) => {
    const done = await removeLock(secret)
    if (done) notice.value = { tone: 'good', text: text('lock.isOff') }
    return done
  }
  return (
    <>
      <h2>{text('lock.takeOff')}</h2>
      <p class="quiet">{text('lock.takeOffText')}</p>
      <SecretForm onSecret={off} go={text('lock.takeOff')} />
    </>
  )
}

type Made = Awaited<ReturnType<typeof makeLock>>

/** Three steps, each after the one before: a copy, a passphrase, and the recovery code that is shown this once. */
function PutOn() {
  const [copied, setCopied] = useState(false)
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [made, setMade] = useState<Made>()
  const [noted, setNoted] = useState(false)
  const [working, setWorking] = useState(false)
  const messages = all.value ?? []
  const isShort = passphrase.length < shortestPassphrase
  const ready = (copied || messages.length === 0) && !isShort && passphrase === again
  const work = async (step: () => Promise<void>) => {
    setWorking(true)
    await step().catch(failed)
    setWorking(false)
  }
  const make = () => work(async () => setMade(await makeLock(passphrase)))
  const put = (chosen: Made) =>
    work(async () => {
      await lockAspirations(chosen)
      notice.value = { tone: 'good', text: text('lock.isOn') }
    })
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
          onClick={() => void put(made)}
        >
          <Icon of={Lock} />
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
      {messages.length > 0 && (
        <>
          <h2>{text('lock.copy')}</h2>
          <p class="quiet">{text('lock.copyText')}</p>
          <button
            type="button"
            class="button"
            data-copy
            onClick={() => {
              saveAspirations(messages, true)
              setCopied(true)
            }}
          >
            <Icon of={copied ? Check : Download} />
            {text(copied ? 'lock.copied' : 'lock.copy')}
          </button>
        </>
      )}
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
