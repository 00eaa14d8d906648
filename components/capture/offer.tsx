import { Check, Inbox } from 'lucide'
import { text } from '../../utils/i18n/i18n.ts'
import type { Pack } from '../../utils/pack/schema.ts'
import type { Adapter, Message } from '../../utils/platforms/adapter.ts'
import { actingAccount, officialAccount } from '../../utils/rules/account.ts'
import { Icon } from '../icon.tsx'

/** A message that may be stored, with the place of its button in pixels of the window. */
export interface Offer {
  readonly message: Message
  readonly place: { readonly left: number; readonly top: number }
  /** Whether it was stored from this page. */
  readonly taken: boolean
}

/** The button's edge and its distance to what is around it, in pixels. */
const size = 32
const gap = 4

/** Where the button of a message stands: beside it, or in it where there is no room; undefined out of sight. */
export function placeBeside(root: Element, view: Window): Offer['place'] | undefined {
  const { top, bottom, right, width } = root.getBoundingClientRect()
  if (width === 0 || bottom < size || top > view.innerHeight - size) return undefined
  const room = right + gap + size <= view.document.documentElement.clientWidth
  return {
    left: room ? right + gap : right - gap - size,
    // In the message, below the line that holds its author and the page's own menu.
    top: Math.max(gap, top + (room ? 2 * gap : size)),
  }
}

/** On X a timeline holds what everybody says: there only what stands in a thread or names the account. */
const heardOnX = /^\/(?:notifications|search|\w+\/status\/)/u

/** Whether a message may be a citizen's to the account: nobody's of the institution, and not any post of a timeline. */
export function mayConcern(
  message: Message,
  { platform }: Pick<Adapter, 'platform'>,
  own: string,
  pack: Pack,
  path: string,
): boolean {
  const { author } = message
  if (officialAccount(pack, platform, actingAccount(pack, platform, { handle: author, name: author })))
    return false
  if (platform !== 'x' || heardOnX.test(path)) return true
  return message.text.toLowerCase().includes(`@${own.replace(/^@/u, '').toLowerCase()}`)
}

/** What tells a message from all others of a page. */
export const keyOf = ({ link, author, text: words }: Message): string => link ?? `${author}\n${words}`

interface OfferPlaceProps {
  offer: Offer | undefined
  take: (offer: Offer) => void
}

/** The button beside a message. */
export function OfferPlace({ offer, take }: OfferPlaceProps) {
  if (!offer) return null
  const label = text(offer.taken ? 'inbox.offerTaken' : 'inbox.offer')
  return (
    <button
      type="button"
      class="offer"
      data-saring="capture"
      data-taken={offer.taken}
      aria-label={label}
      title={label}
      style={{ left: `${offer.place.left}px`, top: `${offer.place.top}px` }}
      // The page keeps its focus.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => take(offer)}
    >
      <Icon of={offer.taken ? Check : Inbox} />
    </button>
  )
}
