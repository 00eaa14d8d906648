import type { Adapter, Composer, ComposerKind, Found, Media, Message, Notice, Worded } from './adapter.ts'
import { present } from './answers.ts'
import { type FacebookAccounts, facebookAccounts, isSuite, placeholderOf } from './facebook-account.ts'
import { wordedFor } from './facebook-worded.ts'
import { boxWith, editorKindOf, follows, leaves, nameOf, oneOf, plainWords } from './page.ts'
import { identity, labels, listings, notices, patterns, selectors } from './tables/facebook.ts'

/** Facebook (www) and Meta Business Suite, whose pages share accounts, answers and the ways of their buttons. */
export function facebookAdapter(page: Document): Adapter {
  const accounts = facebookAccounts(page)
  return {
    platform: 'facebook',
    composerOf: (element) => composerOf(element, accounts),
    submitOf,
    account: () => accounts.account(),
    messageOf,
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

/** How to read which posts a page lists as published, by number; undefined off Business Suite, which alone has such a page. */
export function listingOnFacebook(page: Document): (() => string[] | undefined) | undefined {
  return isSuite(page) ? () => listed(page) : undefined
}

function listed(page: Document): string[] | undefined {
  if (!listings.listing.is.test(page.location.pathname)) return undefined
  return [...page.querySelectorAll(selectors.listed.is)].flatMap(
    (one) => listings.listedId.is.exec(plainWords(one.getAttribute('aria-label')))?.[1] ?? [],
  )
}

function composerOf(element: Element, accounts: FacebookAccounts): Composer | undefined {
  const place = findFacebook(element)
  if (!place) return undefined
  const { root, box, commenting } = place
  const kind = (): ComposerKind => (commenting ? (isReply(root) ? 'reply' : 'comment') : 'post')
  const inSuite = !commenting && isSuite(root.ownerDocument)
  const thread = () => (inSuite ? sentWith(root) : [root])
  const worded = (): Worded | undefined => {
    const platform = wordedFor(root, thread())
    const all = platform === undefined ? [] : accounts.channels(root, commenting)
    if (platform === undefined || !all.some((one) => one.platform === platform)) return undefined
    return { platform, others: all.filter((one) => one.platform !== platform) }
  }
  return {
    root,
    box,
    editor: editorKindOf(root),
    kind,
    destination: accounts.destination,
    channels() {
      const all = accounts.channels(root, commenting)
      const own = inSuite && all.length > 1 ? worded() : undefined
      return own ? all.filter(({ platform }) => platform === own.platform) : all
    },
    ...(inSuite && { worded }),
    thread,
    submit: () => findFacebook(root)?.button,
    // A comment's box may bear no name but the one that it answers.
    namesAccount: () => !commenting,
    goesOn: () => {
      const button = findFacebook(root)?.button
      return button !== undefined && goesOn(nameOf(button))
    },
    // Whether the key sends a post was not seen; where it does not, nothing comes of taking it for a press.
    sentBy: commenting ? 'Enter' : 'Control+Enter',
    media: () => mediaOf(root, box),
    replyTo: () => (kind() === 'reply' ? answered(root) : undefined),
  }
}

/** All editors that one press in Business Suite sends: one for each channel where those are worded apart. */
function sentWith(root: HTMLElement): HTMLElement[] {
  const place = findFacebook(root)
  const all = [...(place?.box.querySelectorAll<HTMLElement>(selectors.suite.is) ?? [])].filter(
    (one) =>
      one === root ||
      // What is hidden outside a tab's panel is no text of the post.
      ((one.closest(selectors.panel.is) || one.checkVisibility()) &&
        findFacebook(one)?.button === place?.button),
  )
  return all.length > 0 ? all : [root]
}

/** A reply stands in a comment, which is an article of its own; else its words tell. */
function isReply(root: HTMLElement): boolean {
  if (patterns.reply.is.test(nameOf(root))) return true
  const own = root.closest(selectors.article.is)
  return own !== null && patterns.commentBy.is.test(nameOf(own))
}

function answered(root: HTMLElement): { text: string; author?: string } | undefined {
  const comment = root.closest<HTMLElement>(selectors.article.is)
  return comment ? wordsOf(comment) : undefined
}

/** What a comment says, without its author's name, its buttons and the comments below it. */
function wordsOf(comment: HTMLElement): { text: string; author: string } | undefined {
  const author = patterns.commentBy.is.exec(plainWords(comment.getAttribute('aria-label')))?.[1]
  if (!author) return undefined
  const skip = `${selectors.notText.is}, ${selectors.button.is}, form, a`
  const words = [...leaves(comment, skip)]
    .filter(({ parent }) => parent.closest(selectors.article.is) === comment)
    .map(({ text }) => text)
    .filter((text) => text !== author)
  return words.length > 0 ? { text: words.join(' ').slice(0, 2000), author } : undefined
}

/** A comment or a reply to one; of its address no more than what leads to it. The page tells its age only roughly. */
function messageOf(element: Element): Message | undefined {
  const root = element.closest<HTMLElement>(selectors.article.is)
  const words = root && wordsOf(root)
  if (!root || !words) return undefined
  const own = [...root.querySelectorAll<HTMLAnchorElement>(selectors.commentLink.is)].find(
    (link) => link.closest(selectors.article.is) === root,
  )
  const address = own && new URL(own.href, 'https://www.facebook.com')
  for (const name of [...(address?.searchParams.keys() ?? [])])
    if (!identity.leads.is.test(name)) address!.searchParams.delete(name)
  if (address) address.hash = ''
  const link = address?.hostname === 'www.facebook.com' ? address.href : null
  return { root, ...words, link, publishedAt: null }
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

/** A word of the page that something went out; Business Suite gives a number with it. */
function noticeOf(added: Element): Notice | undefined {
  const places = [added.closest(selectors.dialog.is), added.closest(selectors.status.is), added]
  const shown = places.find((one) => one && notices.published.is.test(plainWords(one.textContent)))
  if (!shown || shown.querySelector('[contenteditable="true"]')) return undefined
  const postId = notices.contentId.is.exec(plainWords(shown.textContent))?.[1]
  return present({ postId }) as Notice
}
