import type { Account, Adapter, Channel, Composer, ComposerKind, Found, Media, Notice } from './adapter.ts'
import { parseJson, present } from './answers.ts'
import { boxWith, editorKindOf, follows, leaves, nameOf, oneOf, plainWords } from './page.ts'
import { labels, patterns, selectors } from './tables/facebook.ts'

/** Facebook (www) and Meta Business Suite, whose pages share accounts, answers and the ways of their buttons. */
export function facebookAdapter(page: Document): Adapter {
  let known: Presence[] = []
  /** Once they were found they are not looked for again: such pages are long. */
  const presences = () => (known = known.length > 0 ? known : presencesOf(page))
  return {
    platform: 'facebook',
    composerOf: (element) => composerOf(page, element, presences),
    submitOf,
    account: () => accountOf(page, undefined),
    noticeOf,
    permalinkOf: ({ platform, permalink }) => {
      const host = permalink !== undefined && URL.canParse(permalink) ? new URL(permalink).hostname : ''
      return host === `www.${platform}.com` ? permalink : undefined
    },
  }
}

const publishes = oneOf(`${labels.publish.is}|${labels.next.is}|${labels.save.is}`)
const goesOn = oneOf(labels.next.is)
const comments = oneOf(labels.comment.is)

interface Place extends Found {
  readonly button: HTMLElement | undefined
  readonly commenting: boolean
}

/** The compose box that an element belongs to: of posts, comments or replies, never of a chat. */
export function findFacebook(element: Element): Place | undefined {
  const root = element.closest<HTMLElement>(`${selectors.lexical.is}, ${selectors.suite.is}`)
  if (!root || patterns.message.is.test(nameOf(root)) || patterns.message.is.test(placeholderOf(root)))
    return undefined
  if (patterns.messagePath.is.test(root.ownerDocument.location.pathname)) return undefined
  return commentPlace(root) ?? postPlace(root)
}

const placeholderOf = (root: Element) => plainWords(root.getAttribute('aria-placeholder'))

/** A comment's box: by its form, by the comment or post that it stands in, by its words. */
function commentPlace(root: HTMLElement): Place | undefined {
  const form = root.closest<HTMLElement>(selectors.commentForm.is)
  const words = `${nameOf(root)} ${placeholderOf(root)}`
  const worded = patterns.comment.is.test(words) || patterns.reply.is.test(words)
  const standsIn = root.closest<HTMLElement>(selectors.article.is)
  if (!form && !worded && !standsIn) return undefined
  if (!form && !worded && buttonsAfter(root, root.closest(selectors.dialog.is)).some(isPublish))
    return undefined
  const box =
    form ??
    boxWith(root, selectors.article.is, (around) => commentButton(root, around) !== undefined) ??
    root.parentElement!
  return { root, box, button: commentButton(root, box), commenting: true }
}

function commentButton(root: HTMLElement, box: HTMLElement): HTMLElement | undefined {
  const submit = box.querySelector<HTMLElement>(selectors.commentSubmit.is)
  if (submit) {
    const buttons = [...submit.querySelectorAll<HTMLElement>(selectors.button.is)]
    return (
      buttons.find((button) => comments(nameOf(button))) ??
      buttons.findLast((button) => button.hasAttribute('aria-disabled')) ??
      buttons.at(-1) ??
      submit
    )
  }
  const named = buttonsAfter(root, box).find((button) => comments(nameOf(button)))
  // In a list of comments the next box's button is not this one's.
  return named && [...box.querySelectorAll(selectors.lexical.is)].length === 1 ? named : undefined
}

const isPublish = (button: Element) => publishes(nameOf(button))

/** A post's box: the nearest that also holds the button which publishes, by its words or as the last one of a dialog. */
function postPlace(root: HTMLElement): Place | undefined {
  const named = boxWith(root, selectors.dialog.is, (box) => buttonsAfter(root, box).some(isPublish))
  if (named) {
    const buttons = buttonsAfter(root, named).filter(isPublish)
    return {
      root,
      box: named,
      button: buttons.findLast((one) => !goesOn(nameOf(one))) ?? buttons.at(-1),
      commenting: false,
    }
  }
  // In a language whose words are not known: the last button of the dialog that can be disabled.
  const dialog = root.closest<HTMLElement>(selectors.dialog.is)
  const button = buttonsAfter(root, dialog).findLast((one) => one.hasAttribute('aria-disabled'))
  return dialog && button ? { root, box: dialog, button, commenting: false } : undefined
}

function buttonsAfter(root: Element, box: Element | null): HTMLElement[] {
  return [...(box?.querySelectorAll<HTMLElement>(selectors.button.is) ?? [])].filter((one) =>
    follows(root, one),
  )
}

function submitOf(element: Element): HTMLElement | undefined {
  const button = element.closest<HTMLElement>(selectors.button.is)
  if (!button) return undefined
  const editors = `${selectors.lexical.is}, ${selectors.suite.is}`
  const box = boxWith(button, selectors.dialog.is, (around) => around.querySelector(editors) !== null)
  return [...(box?.querySelectorAll<HTMLElement>(editors) ?? [])].find(
    (root) => findFacebook(root)?.button === button,
  )
}

/** The numbers of the posts that Business Suite lists as published; undefined on any other page. */
export function listedOnFacebook(page: Document): string[] | undefined {
  if (!isSuite(page) || !patterns.listing.is.test(page.location.pathname)) return undefined
  return [...page.querySelectorAll(selectors.listed.is)].flatMap(
    (one) => patterns.listedId.is.exec(plainWords(one.getAttribute('aria-label')))?.[1] ?? [],
  )
}

function composerOf(page: Document, element: Element, presences: () => Presence[]): Composer | undefined {
  const place = findFacebook(element)
  if (!place) return undefined
  const { root, box, commenting } = place
  const kind = (): ComposerKind => (commenting ? (isReply(root) ? 'reply' : 'comment') : 'post')
  return {
    root,
    box,
    editor: editorKindOf(root),
    kind,
    destination: () => destinationOf(page),
    channels: () => channelsOf(page, place, presences),
    thread: () => [root],
    submit: () => findFacebook(root)?.button,
    // Whether the key sends a post was not seen; where it does not, nothing comes of taking it for a press.
    sentBy: commenting ? 'Enter' : 'Control+Enter',
    media: () => mediaOf(root, box),
    replyTo: () => (kind() === 'reply' ? answered(root) : undefined),
  }
}

/** A reply stands in a comment, which is an article of its own; else its words tell. */
function isReply(root: HTMLElement): boolean {
  if (patterns.reply.is.test(nameOf(root))) return true
  const own = root.closest(selectors.article.is)
  return own !== null && patterns.commentBy.is.test(nameOf(own))
}

function answered(root: HTMLElement): { text: string; author?: string } | undefined {
  const comment = root.closest(selectors.article.is)
  const author = patterns.commentBy.is.exec(plainWords(comment?.getAttribute('aria-label')))?.[1]
  if (!comment || !author) return undefined
  const skip = `${selectors.notText.is}, ${selectors.button.is}, form, a`
  const words = [...leaves(comment, skip)]
    .filter(({ parent }) => parent.closest(selectors.article.is) === comment)
    .map(({ text }) => text)
    .filter((text) => text !== author)
  return words.length > 0 ? { text: words.join(' ').slice(0, 2000), author } : undefined
}

function mediaOf(root: HTMLElement, box: HTMLElement): Media[] {
  const own = (selector: string) => [...box.querySelectorAll(selector)].filter((one) => !root.contains(one))
  return [
    ...own(selectors.ownImage.is).map(
      (image): Media => ({ type: 'image', alt: (image as HTMLImageElement).alt }),
    ),
    ...own(selectors.ownVideo.is).map((): Media => ({ type: 'video', alt: '' })),
  ]
}

function destinationOf(page: Document): ReturnType<Composer['destination']> {
  if (patterns.group.is.test(page.location.pathname)) return { type: 'group' }
  return { type: patterns.actingPage.is.test(page.cookie) || isSuite(page) ? 'page' : 'profile' }
}

const isSuite = (page: Document) => page.location.hostname.startsWith('business.')

/** Business Suite posts to a page and, where it offers to word the two differently, to Instagram as well. */
function channelsOf(page: Document, { root, commenting }: Place, presences: () => Presence[]): Channel[] {
  if (!isSuite(page) || commenting) return [{ platform: 'facebook', account: accountOf(page, root) }]
  const { name, chosen } = suiteTarget(page)
  const asset = new URLSearchParams(page.location.search).get('asset_id') ?? undefined
  const facebook: Channel = { platform: 'facebook', account: present({ name, id: asset }) as Account }
  const instagram = (handle?: string): Channel => ({
    platform: 'instagram',
    account: present({ handle, name }) as Account,
  })
  const handle = presences().find(({ type }) => type === 'INSTAGRAM')?.name
  // The target lists what is chosen; where that says nothing, the offer to word the two differently does.
  if (handle !== undefined && chosen !== '') {
    const rest = chosen.replace(handle, '')
    const both = [
      ...(rest === chosen || (name !== undefined && rest.includes(name)) ? [facebook] : []),
      ...(rest === chosen ? [] : [instagram(handle)]),
    ]
    return both.length > 0 ? both : [facebook]
  }
  const cross = [...page.querySelectorAll(selectors.switch.is)].some((one) =>
    /facebook.*instagram/iu.test(nameOf(one)),
  )
  return cross ? [facebook, instagram(handle)] : [facebook]
}

/** The page that the target is named after, and what it shows as chosen. */
function suiteTarget(page: Document): { name?: string; chosen: string } {
  for (const one of page.querySelectorAll(selectors.target.is)) {
    const name = patterns.target.is.exec(plainWords(one.getAttribute('aria-label')))?.[1]
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
    [...(textContent ?? '').matchAll(patterns.presence.is)].flatMap(([written]): Presence[] => {
      const { presenceType: type, accountName: name } = (parseJson(written) ?? {}) as Record<string, unknown>
      return typeof name === 'string' && name !== '' ? [{ type, name }] : []
    }),
  )
}

/** Who posts: the number by cookie, the name by the words of the box or beside it, the handle by a link of that name. */
function accountOf(page: Document, root: HTMLElement | undefined): Account | undefined {
  const id = patterns.actingPage.is.exec(page.cookie)?.[1] ?? patterns.account.is.exec(page.cookie)?.[1]
  const name = (root && (namedIn(root) ?? namedBeside(root))) ?? namedAnywhere(page)
  const account = present({ id, name, handle: name && handleOf(page, name) }) as Account
  return Object.keys(account).length > 0 ? account : undefined
}

const namedIn = (box: Element): string | undefined =>
  patterns.actingAs.is.exec(plainWords(box.getAttribute('aria-label')))?.[1] ??
  patterns.actingAs.is.exec(placeholderOf(box))?.[1]

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
function handleOf(page: Document, name: string): string | undefined {
  const handles = new Set<string>()
  for (const link of page.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    if (plainWords(link.textContent) !== name) continue
    const { hostname, pathname } = new URL(link.href, page.location.href)
    const handle =
      hostname === page.location.hostname ? patterns.profilePath.is.exec(pathname)?.[1] : undefined
    if (handle) handles.add(handle)
  }
  return handles.size === 1 ? [...handles][0] : undefined
}

/** A word of the page that something went out; Business Suite gives a number with it. */
function noticeOf(added: Element): Notice | undefined {
  const places = [added.closest(selectors.dialog.is), added.closest(selectors.status.is), added]
  const shown = places.find((one) => one && patterns.published.is.test(plainWords(one.textContent)))
  if (!shown || shown.querySelector('[contenteditable="true"]')) return undefined
  const postId = patterns.contentId.is.exec(plainWords(shown.textContent))?.[1]
  return present({ postId }) as Notice
}
