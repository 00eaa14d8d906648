import type { Adapter, Composer, Media, Notice } from './adapter.ts'

/**
 * Where X keeps things. Confirmed from public observations up to November 2026; ids are not unique on a page, so
 * everything is looked for from an editor outwards, within its own box.
 */
const find = {
  editor: '[data-testid^="tweetTextarea_"][contenteditable="true"][role="textbox"]',
  submit: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]',
  dialog: '[role="dialog"]',
  inlineReply: '[data-testid="inline_reply_offscreen"]',
  tweet: '[data-testid="tweet"]',
  tweetText: '[data-testid="tweetText"]',
  userName: '[data-testid="User-Name"]',
  attachments: '[data-testid="attachments"]',
  ownImage: 'img[src^="blob:"]',
  ownVideo: 'video',
  altText: '[data-testid="altTextWrapper"]',
  profileLink: 'a[data-testid="AppTabBar_Profile_Link"]',
  switcher: '[data-testid="SideNav_AccountSwitcher_Button"]',
  avatar: '[data-testid^="UserAvatar-Container-"]',
  toast: '[data-testid="toast"]',
} as const

/** What the alt-text link says while there is none: English and Indonesian. */
const noAlt = /^(?:add description|tambah(?:kan)? deskripsi|alt)?$/iu
/** Labels of the post button that tell a reply where the page's structure does not. */
const replyLabels = /^(?:reply|balas)$/iu
const handleInPath = /^\/(\w{1,50})\/?$/u
const statusPath = /^\/([^/]+)\/status\/(\d+)\/?$/u

/** X (x.com). `page` is the document, `location` read at each call since X navigates without loading. */
export function xAdapter(page: Document): Adapter {
  return {
    platform: 'x',
    composerOf: (element) => composerOf(page, element),
    submitOf(element) {
      const button = element.closest<HTMLElement>(find.submit)
      return button ? (boxOf(button, find.editor) ?? undefined) : undefined
    },
    account: () => accountOf(page),
    noticeOf,
  }
}

/** The nearest ancestor that also holds a match of `selector`, within the innermost dialog. */
function boxOf(element: Element, selector: string): HTMLElement | undefined {
  for (let box = element.parentElement; box && box !== element.ownerDocument.body; box = box.parentElement) {
    if (box.querySelector(selector)) return box
    if (box.matches(find.dialog)) return undefined
  }
  return undefined
}

function composerOf(page: Document, element: Element): Composer | undefined {
  const root = element.closest<HTMLElement>(find.editor)
  const box = root && boxOf(root, find.submit)
  if (!root || !box) return undefined
  const dialog = box.closest(find.dialog)
  return {
    root,
    box,
    kind: () => (isReply(page, box, dialog) ? 'reply' : 'post'),
    thread: () => [...box.querySelectorAll<HTMLElement>(find.editor)],
    submit: () => box.querySelector<HTMLElement>(find.submit) ?? undefined,
    media: () => mediaOf(root, box),
    replyTo: () => (isReply(page, box, dialog) ? answered(box, dialog) : undefined),
  }
}

function isReply(page: Document, box: HTMLElement, dialog: Element | null): boolean {
  if (box.closest(find.inlineReply)) return true
  if (dialog) {
    if (dialog.querySelector(find.tweet)) return true
    if (new URL(page.location.href).searchParams.has('in_reply_to')) return true
  }
  const label = box.querySelector(find.submit)?.textContent?.trim() ?? ''
  return replyLabels.test(label)
}

/** The post that a reply answers: the one in the dialog, or the last one above the inline box. */
function answered(box: HTMLElement, dialog: Element | null): { text: string; author?: string } | undefined {
  const above = (tweet: Element) => tweet.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING
  const scope = dialog ?? box.ownerDocument
  const tweet = [...scope.querySelectorAll(find.tweet)].findLast(above)
  const text = tweet?.querySelector(find.tweetText)?.textContent?.trim()
  if (!text) return undefined
  const author = /@\w+/u.exec(tweet?.querySelector(find.userName)?.textContent ?? '')?.[0]
  return author ? { text, author } : { text }
}

/** Own pictures and videos of one editor: the attachments that follow it before the next editor. */
function mediaOf(root: HTMLElement, box: HTMLElement): Media[] {
  const editors = [...box.querySelectorAll(find.editor)]
  const next = editors[editors.indexOf(root) + 1]
  const after = (a: Element, b: Element) =>
    Boolean(a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING)
  const own = [...box.querySelectorAll(find.attachments)].find(
    (attachments) => after(root, attachments) && (!next || after(attachments, next)),
  )
  if (!own) return []
  const written = [...own.querySelectorAll(find.altText)].map((link) => link.textContent?.trim() ?? '')
  const images = [...own.querySelectorAll<HTMLImageElement>(find.ownImage)].map((image, index): Media => {
    const alt = written[index] ?? image.alt
    return { type: 'image', alt: noAlt.test(alt) ? '' : alt }
  })
  return [
    ...images,
    ...[...own.querySelectorAll(find.ownVideo)].map((): Media => ({ type: 'video', alt: '' })),
  ]
}

function accountOf(page: Document): string | undefined {
  const link = page.querySelector<HTMLAnchorElement>(find.profileLink)
  const linked = handleInPath.exec(link?.getAttribute('href') ?? '')?.[1]
  const switcher = page.querySelector(find.switcher)
  const avatar = switcher
    ?.querySelector(find.avatar)
    ?.getAttribute('data-testid')
    ?.replace('UserAvatar-Container-', '')
  const named = /@(\w{1,50})/u.exec(switcher?.textContent ?? '')?.[1]
  return linked ?? avatar ?? named
}

function noticeOf(added: Element): Notice | undefined {
  const toast = added.closest(find.toast) ?? added.querySelector(find.toast)
  for (const link of toast?.querySelectorAll<HTMLAnchorElement>('a[href*="/status/"]') ?? []) {
    const match = statusPath.exec(new URL(link.href, 'https://x.com').pathname)
    const [, account, postId] = match ?? []
    if (account && postId) return { postId, account, permalink: `https://x.com/${account}/status/${postId}` }
  }
  return undefined
}
