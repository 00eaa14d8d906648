import type { Account, Adapter, Composer, Found, Media, Message, Notice } from './adapter.ts'
import { present } from './answers.ts'
import { boxOf, follows } from './page.ts'
import { patterns, selectors } from './tables/x.ts'

/** X (x.com). `page` is the document, `location` read at each call since X navigates without loading. */
export function xAdapter(page: Document): Adapter {
  return {
    platform: 'x',
    composerOf: (element) => composerOf(page, element),
    submitOf(element) {
      const button = element.closest<HTMLElement>(selectors.submit.is)
      const box = button && boxOf(button, selectors.editor.is, selectors.dialog.is)
      return box?.querySelector<HTMLElement>(selectors.editor.is) ?? undefined
    },
    account: () => accountOf(page),
    messageOf,
    noticeOf,
    permalinkOf: ({ postId, account }) =>
      postId === undefined ? undefined : `https://x.com/${account || 'i'}/status/${postId}`,
  }
}

/** The compose box that an element belongs to. */
export function findX(element: Element): Found | undefined {
  const root = element.closest<HTMLElement>(selectors.editor.is)
  const box = root && boxOf(root, selectors.submit.is, selectors.dialog.is)
  return root && box ? { root, box } : undefined
}

function composerOf(page: Document, element: Element): Composer | undefined {
  const found = findX(element)
  if (!found) return undefined
  const { root, box } = found
  const dialog = box.closest(selectors.dialog.is)
  const thread = () => [...box.querySelectorAll<HTMLElement>(selectors.editor.is)]
  return {
    root,
    box,
    editor: 'draftjs',
    kind: () => (isReply(page, box, dialog) ? 'reply' : thread().length > 1 ? 'thread' : 'post'),
    destination: () => ({ type: 'profile' }),
    channels: () => [{ platform: 'x', account: accountOf(page) }],
    thread,
    sentBy: 'Control+Enter',
    submit: () => box.querySelector<HTMLElement>(selectors.submit.is) ?? undefined,
    media: () => mediaOf(root, box),
    replyTo: () => (isReply(page, box, dialog) ? answered(root, dialog) : undefined),
  }
}

function isReply(page: Document, box: HTMLElement, dialog: Element | null): boolean {
  if (box.closest(selectors.inlineReply.is)) return true
  if (dialog) {
    if (dialog.querySelector(selectors.tweet.is)) return true
    if (new URL(page.location.href).searchParams.has('in_reply_to')) return true
  }
  const label = box.querySelector(selectors.submit.is)?.textContent?.trim() ?? ''
  return patterns.reply.is.test(label)
}

/** The post that a reply answers: the last one above its editor, in the dialog whose box holds it, too, or in the page. */
function answered(root: HTMLElement, dialog: Element | null): { text: string; author?: string } | undefined {
  const scope = dialog ?? root.ownerDocument
  const tweet = [...scope.querySelectorAll(selectors.tweet.is)].findLast((above) => follows(above, root))
  const text = tweet?.querySelector(selectors.tweetText.is)?.textContent?.trim()
  if (!text) return undefined
  const author = patterns.handle.is.exec(tweet?.querySelector(selectors.userName.is)?.textContent ?? '')?.[0]
  return author ? { text, author } : { text }
}

/** A post as it stands in a timeline, a thread or a list of mentions; its time leads to its own address. */
function messageOf(element: Element): Message | undefined {
  const root = element.closest<HTMLElement>(selectors.tweet.is)
  const text = root?.querySelector(selectors.tweetText.is)?.textContent?.trim()
  if (!root || !text) return undefined
  const author = patterns.handle.is.exec(root.querySelector(selectors.userName.is)?.textContent ?? '')?.[1]
  const time = root.querySelector(selectors.time.is)
  const path = time?.closest('a')?.getAttribute('href') ?? ''
  return {
    root,
    text,
    author: author ?? '',
    link: patterns.statusPath.is.test(path) ? new URL(path, 'https://x.com').href : null,
    publishedAt: time?.getAttribute('datetime') ?? null,
  }
}

/** Own pictures and videos of one editor: the attachments that follow it before the next editor. */
function mediaOf(root: HTMLElement, box: HTMLElement): Media[] {
  const editors = [...box.querySelectorAll(selectors.editor.is)]
  const next = editors[editors.indexOf(root) + 1]
  const own = [...box.querySelectorAll(selectors.attachments.is)].find(
    (attachments) => follows(root, attachments) && (!next || follows(attachments, next)),
  )
  if (!own) return []
  const written = [...own.querySelectorAll(selectors.altText.is)].map(
    (link) => link.textContent?.trim() ?? '',
  )
  const images = [...own.querySelectorAll<HTMLImageElement>(selectors.ownImage.is)].map(
    (image, index): Media => {
      const alt = written[index] ?? image.alt
      return { type: 'image', alt: patterns.noAlt.is.test(alt) ? '' : alt }
    },
  )
  return [
    ...images,
    ...[...own.querySelectorAll(selectors.ownVideo.is)].map((): Media => ({ type: 'video', alt: '' })),
  ]
}

function accountOf(page: Document): Account | undefined {
  const link = page.querySelector<HTMLAnchorElement>(selectors.profileLink.is)
  const linked = patterns.profilePath.is.exec(link?.getAttribute('href') ?? '')?.[1]
  const switcher = page.querySelector(selectors.switcher.is)
  const avatar = switcher
    ?.querySelector(selectors.avatar.is)
    ?.getAttribute('data-testid')
    ?.replace('UserAvatar-Container-', '')
  const named = patterns.handle.is.exec(switcher?.textContent ?? '')?.[1]
  const handle = linked ?? avatar ?? named
  const id = patterns.cookie.is.exec(page.cookie)?.[1]
  return handle === undefined && id === undefined ? undefined : present({ handle, id })
}

function noticeOf(added: Element): Notice | undefined {
  const toast = added.closest(selectors.toast.is) ?? added.querySelector(selectors.toast.is)
  for (const link of toast?.querySelectorAll<HTMLAnchorElement>(selectors.toastLink.is) ?? []) {
    const match = patterns.statusPath.is.exec(new URL(link.href, 'https://x.com').pathname)
    const [, account, postId] = match ?? []
    if (account && postId) return { postId, account, permalink: `https://x.com/${account}/status/${postId}` }
  }
  return undefined
}
