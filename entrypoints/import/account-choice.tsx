import { useId, useState } from 'preact/hooks'
import { text } from '../../utils/i18n/i18n.ts'
import type { Platform } from '../../utils/pack/schema.ts'
import { accountsFor } from './state.ts'

/** A field for an account of a platform: those of the pack are offered, another can be written. */
export function AccountField({
  platform,
  value,
  onChange,
}: {
  platform: Platform
  value: string
  onChange: (account: string) => void
}) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{text('import.account')}</label>
      <input
        id={id}
        name="account"
        list={`${id}-list`}
        required
        maxLength={200}
        autocomplete="off"
        spellcheck={false}
        value={value}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <datalist id={`${id}-list`}>
        {accountsFor(platform).map((handle) => (
          <option key={handle} value={handle} />
        ))}
      </datalist>
    </div>
  )
}

/** Asks whose posts an archive holds: the platforms' archives do not say it. */
export function AccountChoice({
  platform,
  onChosen,
}: {
  platform: Platform
  onChosen: (account: string) => void
}) {
  const known = accountsFor(platform)
  const [account, setAccount] = useState(known.length === 1 ? known[0]! : '')
  return (
    <form
      class="account-choice"
      onSubmit={(event) => {
        event.preventDefault()
        onChosen(account.trim())
      }}
    >
      <p>{text('import.whose', { platform: text(`common.${platform}`) })}</p>
      <AccountField platform={platform} value={account} onChange={setAccount} />
      <button type="submit" class="button primary" disabled={account.trim() === ''}>
        {text('import.readIt')}
      </button>
    </form>
  )
}
