import { AtSign, Mail, MapPin, MessageCircle, Phone } from 'lucide'
import { plainHandle } from '../../utils/draft/handle.ts'
import { text } from '../../utils/i18n/i18n.ts'
import type { Pack } from '../../utils/pack/schema.ts'
import { Icon } from '../icon.tsx'
import { Empty } from './hashtags.tsx'
import { insertAtCaret } from './insert.ts'
import type { Session } from './session.ts'
import type { Ui } from './ui.ts'

type Contact = Pack['contacts'][number]

const icons: Record<Contact['kind'], typeof Phone> = {
  phone: Phone,
  whatsapp: MessageCircle,
  email: Mail,
  link: AtSign,
  account: AtSign,
  counter: MapPin,
}

/** Where citizens can ask and complain, and the official accounts on this platform: one click puts one at the caret. */
export function Contacts({ ui, session }: { ui: Ui; session: Session }) {
  const { contacts, accounts } = ui.desk.pack.value
  const { platform, account: own } = session.place()
  const others = accounts.filter(
    ({ platform: on, handle }) => on === platform && plainHandle(handle) !== plainHandle(own ?? ''),
  )
  if (contacts.length + others.length === 0) return <Empty name="noContacts" />
  return (
    <>
      {contacts.length > 0 && <h3 class="pane-heading">{text('assistant.askHere')}</h3>}
      <ul class="tags">
        {contacts.map(({ label, value, kind }) => (
          <Item
            key={`${label} ${value}`}
            icon={icons[kind]}
            name={label}
            detail={value}
            insert={() => insertAtCaret(ui, session, kind === 'account' ? value : `${label}: ${value}`)}
          />
        ))}
      </ul>
      {others.length > 0 && <h3 class="pane-heading">{text('assistant.officialAccounts')}</h3>}
      <ul class="tags">
        {others.map(({ handle, unit }) => (
          <Item
            key={handle}
            icon={AtSign}
            name={shownHandle(handle)}
            detail={unit}
            insert={() => insertAtCaret(ui, session, shownHandle(handle))}
          />
        ))}
      </ul>
    </>
  )
}

const shownHandle = (handle: string) => `@${handle.replace(/^@/u, '')}`

function Item(props: { icon: typeof Phone; name: string; detail: string; insert: () => void }) {
  return (
    <li>
      <button
        type="button"
        class="tag"
        data-contact={props.name}
        onMouseDown={(event) => event.preventDefault()}
        onClick={props.insert}
      >
        <Icon of={props.icon} />
        <span class="tag-name">{props.name}</span>
        <span class="tag-why">{props.detail}</span>
      </button>
    </li>
  )
}
