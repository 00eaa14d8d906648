import type { Account, Channel, Destination } from './adapter.ts'
import { parseJson, present } from './answers.ts'
import { apartSwitch } from './facebook-worded.ts'
import { follows, leaves, plainWords } from './page.ts'
import { identity, selectors } from './tables/facebook.ts'

/** Who posts, and where to, on Facebook and Business Suite. */
export interface FacebookAccounts {
  /** All that a press publishes on: from Business Suite perhaps Instagram, too. */
  readonly channels: (root: HTMLElement, commenting: boolean) => Channel[]
  /** Who posts from a box, or from the page. */
  readonly account: (root?: HTMLElement) => Account | undefined
  readonly destination: () => Destination
}

/** Milliseconds for which a name's address is not looked for again: a feed has very many links. */
const keeps = 10_000

export function facebookAccounts(page: Document): FacebookAccounts {
  let presences: Presence[] = []
  let linked: { readonly name: string; readonly handle: string | undefined; readonly at: number } | undefined
  const handleOf = (name: string): string | undefined => {
    if (linked?.name !== name || Date.now() - linked.at > keeps) {
      linked = { name, handle: linkedHandle(page, name), at: Date.now() }
    }
    return linked.handle
  }
  const account = (root?: HTMLElement): Account | undefined => {
    const id = identity.actingPage.is.exec(page.cookie)?.[1] ?? identity.account.is.exec(page.cookie)?.[1]
    const name = (root && (namedIn(root) ?? namedBeside(root))) ?? namedAnywhere(page)
    const read = present({ id, name, handle: name && handleOf(name) }) as Account
    return Object.keys(read).length > 0 ? read : undefined
  }
  return {
    account,
    channels(root, commenting) {
      if (!isSuite(page) || commenting) return [{ platform: 'facebook', account: account(root) }]
      // Once found they are not looked for again: such pages are long.
      if (presences.length === 0) presences = presencesOf(page)
      return suiteChannels(page, presences)
    },
    destination() {
      if (identity.group.is.test(page.location.pathname)) return { type: 'group' }
      return { type: identity.actingPage.is.test(page.cookie) || isSuite(page) ? 'page' : 'profile' }
    },
  }
}

export const isSuite = (page: Document) => page.location.hostname.startsWith('business.')
export const placeholderOf = (root: Element) => plainWords(root.getAttribute('aria-placeholder'))

/** The target lists what is chosen; where that says nothing, the offer to word the two differently does. */
function suiteChannels(page: Document, presences: readonly Presence[]): Channel[] {
  const { name, chosen } = suiteTarget(page)
  const asset = new URLSearchParams(page.location.search).get('asset_id') ?? undefined
  const facebook: Channel = { platform: 'facebook', account: present({ name, id: asset }) as Account }
  const handle = presences.find(({ type }) => type === 'INSTAGRAM')?.name
  const instagram: Channel = { platform: 'instagram', account: present({ handle, name }) as Account }
  if (handle !== undefined && chosen !== '') {
    const rest = chosen.replace(handle, '')
    if (rest === chosen) return [facebook]
    return name !== undefined && rest.includes(name) ? [facebook, instagram] : [instagram]
  }
  return apartSwitch(page) ? [facebook, instagram] : [facebook]
}

/** The page that the target is named after, and what it shows as chosen. */
function suiteTarget(page: Document): { name?: string; chosen: string } {
  for (const one of page.querySelectorAll(selectors.target.is)) {
    const name = identity.target.is.exec(plainWords(one.getAttribute('aria-label')))?.[1]
    if (name) return { name, chosen: plainWords(one.textContent) }
  }
  return { chosen: '' }
}

interface Presence {
  readonly type: unknown
  readonly name: string
}

/** The accounts that Business Suite's page brings along as data. */
function presencesOf(page: Document): Presence[] {
  return [...page.querySelectorAll('script:not([src])')].flatMap(({ textContent }) =>
    [...(textContent ?? '').matchAll(identity.presence.is)].flatMap(([written]): Presence[] => {
      const { presenceType: type, accountName: name } = (parseJson(written) ?? {}) as Record<string, unknown>
      return typeof name === 'string' && name !== '' ? [{ type, name }] : []
    }),
  )
}

const namedIn = (box: Element): string | undefined =>
  identity.actingAs.is.exec(plainWords(box.getAttribute('aria-label')))?.[1] ??
  identity.actingAs.is.exec(placeholderOf(box))?.[1]

function namedAnywhere(page: Document): string | undefined {
  for (const box of page.querySelectorAll(selectors.lexical.is)) {
    const name = namedIn(box)
    if (name) return name
  }
  return undefined
}

/** In a dialog the poster's name stands before the text, outside every button and heading. */
function namedBeside(root: HTMLElement): string | undefined {
  const dialog = root.closest(selectors.dialog.is)
  if (!dialog) return undefined
  const skip = `${selectors.notText.is}, ${selectors.button.is}, ${selectors.heading.is}`
  for (const { text, parent } of leaves(dialog, skip)) {
    if (!follows(parent, root)) return undefined
    if (parent.closest(selectors.dialog.is) === dialog && /^[\p{L}\p{N}]/u.test(text)) return text
  }
  return undefined
}

/** The address of the page or profile that a name on the page leads to, when all such links agree. */
function linkedHandle(page: Document, name: string): string | undefined {
  const handles = new Set<string>()
  for (const link of page.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    if (plainWords(link.textContent) !== name) continue
    const { hostname, pathname } = new URL(link.href, page.location.href)
    const handle =
      hostname === page.location.hostname ? identity.profilePath.is.exec(pathname)?.[1] : undefined
    if (handle) handles.add(handle)
  }
  return handles.size === 1 ? [...handles][0] : undefined
}
