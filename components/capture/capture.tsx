import { render } from 'preact'
import { formatDate, text } from '../../utils/i18n/i18n.ts'
import { type StoredAspiration, sendMessage } from '../../utils/messages.ts'
import type { Pack } from '../../utils/pack/schema.ts'
import { onPackChange } from '../../utils/pack-changes.ts'
import type { Adapter, Message } from '../../utils/platforms/adapter.ts'
import { actingAccount } from '../../utils/rules/account.ts'
import { followActing, standing } from '../assistant/acting.ts'
import { createHost, isDark } from '../assistant/host.ts'
import tokens from '../tokens.css?inline'
import css from './capture.css?inline'
import { followAttention, followMovement } from './follow.ts'
import { type CaptureNote, NotePlace } from './note.tsx'
import { keyOf, mayConcern, type Offer, OfferPlace, placeBeside } from './offer.tsx'
import { meantElement, takeMessage } from './take.ts'

/** How long a reading of the account may take to settle, and how long a note stands, in milliseconds. */
const patience = 7000
const shownFor = 12_000

export interface Capture {
  /** Stores what is meant, and says what became of it: whether it is in the store now. */
  readonly take: (selection: string, pointed: EventTarget | undefined) => Promise<boolean>
  /** From now on shows a button beside the message that the pointer or the focus rests on; `on` is where it is now. */
  readonly offer: (on: Element | undefined) => void
}

/** Stores citizens' messages from a page, in an element of our own beside everything that the page made. */
export function createCapture(page: Document, adapter: Adapter, packNow: () => Promise<Pack>): Capture {
  const view = page.defaultView!
  const host = createHost(
    page,
    `${tokens}\n${css}`,
    (event) => event.key === 'Escape' && draw({ note: undefined, offer: undefined }),
    'saring-capture',
  )
  let timer: ReturnType<typeof setTimeout> | undefined
  let shown: { readonly note?: CaptureNote | undefined; readonly offer?: Offer | undefined } = {}
  let still: (() => void) | undefined
  /** Keys of what was stored from this page, with the id under which it can be taken back. */
  const taken = new Map<string, string | undefined>()

  const draw = (changes: typeof shown) => {
    shown = { ...shown, ...changes }
    const { note, offer } = shown
    host.element.dataset.theme = isDark(page) ? 'dark' : 'light'
    render(
      <>
        <OfferPlace offer={offer} take={press} />
        <NotePlace note={note} undo={undo} openInbox={openInbox} close={() => show(undefined)} />
      </>,
      host.mount,
    )
    if (offer) still ??= followMovement(page, place)
    else {
      still?.()
      still = undefined
    }
  }
  const show = (note: CaptureNote | undefined) => {
    clearTimeout(timer)
    draw({ note })
    if (note) timer = setTimeout(() => show(undefined), shownFor)
  }
  const place = () => shown.offer && offerFor(shown.offer.message)
  const offerFor = (message: Message | undefined) => {
    const at = message?.root.isConnected ? placeBeside(message.root, view) : undefined
    draw({ offer: message && at && { message, place: at, taken: taken.has(keyOf(message)) } })
  }
  const press = async ({ message }: Offer) => {
    await take('', message.root)
    if (shown.offer?.message === message) offerFor(message)
  }
  const trouble = (words: string) => {
    show({ tone: 'trouble', words })
    return false
  }
  const openInbox = () => void sendMessage('inboxOpen', undefined).catch(() => {})
  const undo = async (id: string) => {
    const refused = await sendMessage('aspirationForget', id).catch((error) => ({ error: String(error) }))
    if (refused) return void trouble(refused.error)
    for (const [key, stored] of taken) if (stored === id) taken.delete(key)
    show({ tone: 'done', words: text('inbox.undone') })
    place()
  }
  const take: Capture['take'] = async (selection, pointed) => {
    const element = meantElement(page, pointed)
    const message = element && adapter.messageOf(element)
    try {
      const pack = await packNow()
      const account = await settledAccount(adapter, pack)
      if (account === undefined) return trouble(text('inbox.notOfficial'))
      const captured = takeMessage(adapter, message, selection, account)
      if (captured === 'own') return trouble(text('inbox.own'))
      if (!captured) return trouble(text('inbox.nothing'))
      const answer = await sendMessage('aspirationAdd', captured)
      if ('error' in answer) return trouble(text('inbox.failed', { reason: answer.error }))
      const added = answer.state === 'new'
      if (message) taken.set(keyOf(message), added ? answer.id : undefined)
      show(
        added
          ? { tone: 'done', words: told(answer), stored: answer.id }
          : { tone: 'done', words: text('inbox.known') },
      )
      return true
    } catch (error) {
      return trouble(text('inbox.failed', { reason: String(error) }))
    }
  }

  let pack: Promise<Pack> | undefined
  let following = false
  let latest: Element | undefined
  const rested = async (on: Element) => {
    latest = on
    const message = adapter.messageOf(on)
    if (!message) return offerFor(undefined)
    if (shown.offer?.message.root === message.root) return
    try {
      pack ??= packNow()
      const inForce = await pack
      const own = await settledAccount(adapter, inForce)
      if (latest !== on) return
      const meant = own !== undefined && mayConcern(message, adapter, own, inForce, page.location.pathname)
      offerFor(meant ? message : undefined)
    } catch {
      pack = undefined
    }
  }
  return {
    take,
    offer(on) {
      if (following) return
      following = true
      pack = packNow()
      // Cut off by an update meanwhile, say: it is asked for again at the next message.
      pack.catch(() => {
        pack = undefined
      })
      onPackChange(() => {
        pack = undefined
      })
      followAttention(page, host.element, rested)
      if (on) void rested(on)
    },
  }
}

/**
 * The official account that the page is signed in as, once its reading has settled; undefined for any other, empty where
 * the pack has none.
 */
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
