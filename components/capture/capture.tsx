import { render } from 'preact'
import { formatDate, text } from '../../utils/i18n/i18n.ts'
import { type StoredAspiration, sendMessage } from '../../utils/messages.ts'
import type { Pack } from '../../utils/pack/schema.ts'
import type { Adapter } from '../../utils/platforms/adapter.ts'
import { actingAccount } from '../../utils/rules/account.ts'
import { followActing, standing } from '../assistant/acting.ts'
import { createHost, isDark } from '../assistant/host.ts'
import tokens from '../tokens.css?inline'
import css from './capture.css?inline'
import { type CaptureNote, NotePlace } from './note.tsx'
import { meantElement, takeMessage } from './take.ts'

/** How long a reading of the account may take to settle, and how long a note stands, in milliseconds. */
const patience = 7000
const shownFor = 12_000

export interface Capture {
  /** Stores what is meant, and says what became of it. */
  readonly take: (selection: string, pointed: EventTarget | undefined) => Promise<void>
}

/** Stores citizens' messages from a page, in an element of our own beside everything that the page made. */
export function createCapture(page: Document, adapter: Adapter, packNow: () => Promise<Pack>): Capture {
  const host = createHost(
    page,
    `${tokens}\n${css}`,
    (event) => event.key === 'Escape' && show(undefined),
    'saring-capture',
  )
  let timer: ReturnType<typeof setTimeout> | undefined
  const show = (note: CaptureNote | undefined) => {
    clearTimeout(timer)
    host.element.dataset.theme = isDark(page) ? 'dark' : 'light'
    render(
      <NotePlace note={note} undo={undo} openInbox={openInbox} close={() => show(undefined)} />,
      host.mount,
    )
    if (note) timer = setTimeout(() => show(undefined), shownFor)
  }
  const trouble = (words: string) => show({ tone: 'trouble', words })
  const openInbox = () => void sendMessage('inboxOpen', undefined).catch(() => {})
  const undo = async (id: string) => {
    const refused = await sendMessage('aspirationForget', id).catch((error) => ({ error: String(error) }))
    if (refused) trouble(refused.error)
    else show({ tone: 'done', words: text('inbox.undone') })
  }
  return {
    async take(selection, pointed) {
      const element = meantElement(page, pointed)
      try {
        const pack = await packNow()
        const account = await settledAccount(adapter, pack)
        if (account === undefined) return trouble(text('inbox.notOfficial'))
        const captured = takeMessage(adapter, element, selection, account)
        if (captured === 'own') return trouble(text('inbox.own'))
        if (!captured) return trouble(text('inbox.nothing'))
        const answer = await sendMessage('aspirationAdd', captured)
        if ('error' in answer) return trouble(text('inbox.failed', { reason: answer.error }))
        if (answer.state === 'known') return show({ tone: 'done', words: text('inbox.known') })
        show({ tone: 'done', words: told(answer), stored: answer.id })
      } catch (error) {
        trouble(text('inbox.failed', { reason: String(error) }))
      }
    },
  }
}

/** The official account that the page is signed in as, once its reading has settled; undefined for any other, empty where the pack has none. */
async function settledAccount(adapter: Adapter, pack: Pack): Promise<string | undefined> {
  if (pack.accounts.length === 0) return actingAccount(pack, adapter.platform, adapter.account()) ?? ''
  const read = () => [{ platform: adapter.platform, account: adapter.account() }]
  const [channel] = await new Promise<ReturnType<typeof read>>((resolve) => {
    const acting = followActing(read, () => acting.settled.value && end())
    const end = () => {
      clearTimeout(timer)
      acting.destroy()
      resolve(read())
    }
    const timer = setTimeout(end, patience)
    if (acting.settled.value) end()
  })
  if (standing(pack, channel!) !== 'official') return undefined
  return actingAccount(pack, adapter.platform, channel!.account) ?? ''
}

function told({ kind, dueAt }: StoredAspiration): string {
  return text('inbox.stored', {
    kind:
      kind === null
        ? text('inbox.unsorted')
        : text('inbox.likely', { kind: text(`inbox.kind_${kind}`).toLowerCase() }),
    due:
      dueAt === null
        ? '.'
        : `${text('inbox.due', { time: formatDate(dueAt, { weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' }) })}.`,
  })
}
