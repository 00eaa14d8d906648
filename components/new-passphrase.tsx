import { KeyRound, Lock } from 'lucide'
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { text } from '../utils/i18n/i18n.ts'
import { type makeLock, shortestPassphrase } from '../utils/lock.ts'
import { Icon } from './icon.tsx'
import './lock-step.css'

/** A lock under a new passphrase. */
type Made = Awaited<ReturnType<typeof makeLock>>

interface Props {
  readonly make: (passphrase: string) => Promise<Made>
  /** Whether what must come before was done. */
  readonly isReady?: boolean
  /** What the last step does. */
  readonly go: string
  readonly put: (made: Made) => Promise<void>
  readonly failed: (reason: unknown) => void
  readonly children?: ComponentChildren
}

/** A passphrase twice, then the recovery code that is shown this once. */
export function NewPassphrase({ make, isReady = true, go, put, failed, children }: Props) {
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
          <Icon of={Lock} />
          {working ? text('lock.locking') : go}
        </button>
      </section>
    )
  return (
    <form
      class="lock-step"
      onSubmit={(event) => {
        event.preventDefault()
        if (ready && !working) void work(async () => setMade(await make(passphrase)))
      }}
    >
      {children}
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
