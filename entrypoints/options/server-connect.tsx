import { CircleOff } from 'lucide'
import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { Icon } from '../../components/icon.tsx'
import { type TextKey, text } from '../../utils/i18n/i18n.ts'
import { managedPolicy } from '../../utils/managed-policy.ts'
import { type ManagedSettings, readManaged } from '../../utils/pack/managed.ts'
import { type AddressProblem, permissionFor, readAddress } from '../../utils/replication/address.ts'
import { connectServer } from '../../utils/replication/connection.ts'
import { choicesIn, ServerChoices } from './server-choices.tsx'

/** Asks the browser for the host of an address; to be called while the press of a button lasts. */
export const requestAccess = (url: string): Promise<boolean> => {
  const asked = {
    origins: [permissionFor(url)],
    // Firefox asks for what is transmitted, too; Chromium knows no such thing and would refuse.
    ...(import.meta.env.FIREFOX && {
      data_collection: ['websiteContent', 'personallyIdentifyingInfo', 'authenticationInfo'],
    }),
  }
  return browser.permissions.request(asked as Parameters<typeof browser.permissions.request>[0])
}

const wrong: Readonly<Record<AddressProblem | 'nothing' | 'permission', TextKey>> = {
  address: 'server.wrongAddress',
  tls: 'server.wrongTls',
  credentials: 'server.wrongCredentials',
  database: 'server.wrongDatabase',
  nothing: 'server.wrongNothing',
  permission: 'server.wrongPermission',
}

/** What the browser's policy says of the server; undefined until it is read. */
function usePolicy(): Pick<ManagedSettings, 'server' | 'managedBy'> | undefined {
  const [policy, set] = useState<ManagedSettings>()
  useEffect(() => {
    managedPolicy().then(
      (found) => set(readManaged(found).settings),
      () => set({}),
    )
  }, [])
  return policy
}

/** Where a database is named and what is to be exchanged with it. */
export function ConnectForm() {
  const policy = usePolicy()
  const [problem, setProblem] = useState<keyof typeof wrong>()
  const connect = async (event: SubmitEvent) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget as HTMLFormElement)
    const field = (name: string) => String(form.get(name) ?? '')
    const address = readAddress(field('address'))
    const choices = choicesIn(form)
    const found = address.problem ?? (Object.values(choices).includes(true) ? undefined : 'nothing')
    setProblem(found)
    if (found || address.problem) return
    // Browsers ask only while the press of the button lasts: nothing may be waited for before.
    if (!(await requestAccess(address.url))) setProblem('permission')
    else
      await connectServer({
        url: address.url,
        user: field('user').trim(),
        password: field('password') || (policy?.server?.password ?? ''),
        ...choices,
      })
  }
  if (!policy) return <div class="card" aria-busy="true" />
  const { server: set, managedBy } = policy
  const atAddress = problem !== undefined && problem !== 'nothing'
  return (
    <>
      <div class="card">
        <p class="server-state">
          <Icon of={CircleOff} />
          {text('server.off')}
        </p>
        <p class="quiet">{text('server.offLead')}</p>
      </div>
      <form class="card fields" onSubmit={connect}>
        <div class="field wide">
          <label for="server-address">{text('server.address')}</label>
          <input
            id="server-address"
            name="address"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            required
            defaultValue={set?.address}
            readOnly={set !== undefined}
            aria-invalid={atAddress}
            aria-describedby="server-problem server-address-hint"
          />
          <p class="quiet" id="server-address-hint">
            {set
              ? text('server.fromPolicy', { by: managedBy ?? text('server.computerAdmin') })
              : text('server.addressHint')}
          </p>
        </div>
        <div class="field">
          <label for="server-user">{text('server.user')}</label>
          <input
            id="server-user"
            name="user"
            autocomplete="off"
            spellcheck={false}
            defaultValue={set?.user}
          />
        </div>
        <div class="field">
          <label for="server-password">{text('server.password')}</label>
          <input
            id="server-password"
            name="password"
            type="password"
            autocomplete="off"
            aria-describedby="server-password-hint"
          />
        </div>
        <p class="quiet wide" id="server-password-hint">
          {text(set?.password ? 'server.policyPassword' : 'server.passwordHint')}
        </p>
        <ServerChoices chosen={set ? { send: true, ...set } : { send: true }} />
        <p class="problem wide" id="server-problem" role="alert">
          {problem && text(wrong[problem])}
        </p>
        <div class="wide">
          <button type="submit" class="button primary">
            {text('server.connect')}
          </button>
        </div>
      </form>
    </>
  )
}
