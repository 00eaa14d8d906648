import type { Account, Adapter, Composer, ComposerKind, Found, Media, Message, Notice } from './adapter.ts'
import { present } from './answers.ts'
import { boxWith, editorKindOf, follows, leaves, nameOf, oneOf, plainWords } from './page.ts'
import { labels, patterns, selectors } from './tables/instagram.ts'

/** Instagram's web pages. */
export function instagramAdapter(page: Document): Adapter {
  return {
    platform: 'instagram',
    composerOf: (element) => composerOf(page, element),
    submitOf,
    account: () => accountOf(page),
    messageOf,
    noticeOf,
    permalinkOf: ({ permalink }) =>
      permalink?.startsWith('https://www.instagram.com/') ? permalink : undefined,
  }
}

const shares = oneOf(`${labels.share.is}|${labels.done.is}`)
const sends = oneOf(labels.comment.is)
const isProfile = oneOf(labels.profile.is)
const editors = `${selectors.lexical.is}, ${selectors.textarea.is}`

interface Place extends Found {
  readonly button: HTMLElement | undefined
  readonly commenting: boolean
}

/** The compose box that an element belongs to: of a caption or a comment, never of a message. */
export function findInstagram(element: Element): Place | undefined {
  const root = element.closest<HTMLElement>(editors)
  if (!root || patterns.messagePath.is.test(root.ownerDocument.location.pathname)) return undefined
  return captionPlace(root) ?? commentPlace(root)
}

/** The caption step: a dialog with the field for the place, or whose text field has the words of a caption. */
function captionPlace(root: HTMLElement): Place | undefined {
  const dialog = root.closest<HTMLElement>(selectors.dialog.is)
  if (!dialog || isAltField(root)) return undefined
  if (!patterns.caption.is.test(nameOf(root)) && !dialog.querySelector(selectors.location.is))
    return undefined
  const buttons = [...dialog.querySelectorAll<HTMLElement>(selectors.button.is)].filter(
    (one) => plainWords(one.textContent) !== '',
  )
  // In a language whose words are not known: the last button with words before the text.
  const button = buttons.find((one) => shares(nameOf(one))) ?? buttons.findLast((one) => follows(one, root))
  return { root, box: dialog, button, commenting: false }
}

/** A comment's box is a textarea in a form of its own, or says so. */
function commentPlace(root: HTMLElement): Place | undefined {
  if (root.tagName !== 'TEXTAREA') return undefined
  const form = root.closest<HTMLElement>(selectors.form.is)
  if (!form && !patterns.comment.is.test(nameOf(root))) return undefined
  if (form && !patterns.comment.is.test(nameOf(root)) && !commentButton(root, form)) return undefined
  const box = form ?? boxWith(root, 'article', (around) => commentButton(root, around) !== undefined)
  const within = box ?? root.parentElement!
  return { root, box: within, button: commentButton(root, within), commenting: true }
}

function commentButton(root: HTMLElement, box: HTMLElement): HTMLElement | undefined {
  const buttons = [...box.querySelectorAll<HTMLElement>(selectors.button.is)].filter((one) =>
    follows(root, one),
  )
  return (
    buttons.find((one) => sends(nameOf(one))) ?? buttons.findLast((one) => one.hasAttribute('aria-disabled'))
  )
}

function submitOf(element: Element): HTMLElement | undefined {
  const button = element.closest<HTMLElement>(selectors.button.is)
  if (!button) return undefined
  const box = boxWith(button, selectors.dialog.is, (around) => around.querySelector(editors) !== null)
  return [...(box?.querySelectorAll<HTMLElement>(editors) ?? [])].find(
    (root) => findInstagram(root)?.button === button,
  )
}

function composerOf(page: Document, element: Element): Composer | undefined {
  const place = findInstagram(element)
  if (!place) return undefined
  const { root, box, commenting } = place
  // A reply is a comment that begins with the name of whom it answers.
  const begins = () => (root as HTMLTextAreaElement).value ?? root.textContent ?? ''
  const kind = (): ComposerKind =>
    commenting ? (/^\s*@[\w.]+\s/u.test(begins()) ? 'reply' : 'comment') : 'caption'
  return {
    root,
    box,
    editor: editorKindOf(root),
    kind,
    destination: () => ({ type: 'profile' }),
    channels: () => [{ platform: 'instagram', account: accountOf(page) }],
    thread: () => [root],
    submit: () => findInstagram(root)?.button,
    ...(commenting && { sentBy: 'Enter' as const }),
    media: () => (commenting ? [] : mediaOf(box)),
    replyTo: () => (kind() === 'reply' ? answered(root, begins()) : undefined),
  }
}

/** The comment that a reply answers: the only one under that post of whom it names first; undefined where there are more. */
function answered(root: HTMLElement, begins: string): { text: string; author: string } | undefined {
  const name = /^\s*@([\w.]+)/u.exec(begins)?.[1]
  const post = root.closest(selectors.comments.is)
  if (name === undefined || !post) return undefined
  const said = new Set<string>()
  for (const link of post.querySelectorAll(selectors.link.is)) {
    if (patterns.profilePath.is.exec(link.getAttribute('href') ?? '')?.[1] !== name) continue
    const message = messageOf(link)
    if (message?.author === name) said.add(message.text)
  }
  const [text] = said
  return text !== undefined && said.size === 1 ? { text, author: name } : undefined
}

/** A comment: the nearest box with the name of just one author, who links to the own profile, and words beside it. */
function messageOf(element: Element): Message | undefined {
  if (element.closest(`${selectors.form.is}, ${editors}, nav`)) return undefined
  let root: HTMLElement | undefined
  for (
    let box = element.closest<HTMLElement>('*');
    box && !box.matches(selectors.outside.is);
    box = box.parentElement
  ) {
    const found = authorsIn(box)
    if (found.size > 1) break
    if (found.size === 1 && wordsIn(box) !== '') {
      root = box
      // An item of the list is the whole comment.
      if (box.matches('li')) break
    }
  }
  // One author and nobody else: else it is the post that all of them stand under.
  const [author] = root ? authorsIn(root) : []
  if (!root || author === undefined || root.querySelector(selectors.outside.is)) return undefined
  const link = [...root.querySelectorAll<HTMLAnchorElement>(selectors.link.is)]
    .map((one) => one.getAttribute('href') ?? '')
    .find((path) => patterns.commentPath.is.test(path))
  return {
    root,
    text: wordsIn(root),
    author,
    link: link === undefined ? null : new URL(link, 'https://www.instagram.com').href,
    publishedAt: root.querySelector(selectors.time.is)?.getAttribute('datetime') ?? null,
  }
}

const authorsIn = (box: Element): Set<string> =>
  new Set(
    [...box.querySelectorAll(selectors.link.is)].flatMap((link) => {
      const handle = patterns.profilePath.is.exec(link.getAttribute('href') ?? '')?.[1]
      return handle !== undefined && plainWords(link.textContent).replace(/^@/u, '') === handle
        ? [handle]
        : []
    }),
  )

/** What stands outside links, buttons and times. */
const wordsIn = (box: Element): string =>
  [...leaves(box, `${selectors.button.is}, ${selectors.link.is}, ${selectors.time.is}`)]
    .map(({ text }) => text)
    .join(' ')
    .trim()

/** Pictures by the fields for their descriptions, one each; where those are not open, by what is shown. */
function mediaOf(dialog: HTMLElement): Media[] {
  const fields = [...dialog.querySelectorAll<HTMLInputElement>(selectors.altField.is)].filter(isAltField)
  const shown = [...dialog.querySelectorAll<HTMLImageElement>(selectors.ownImage.is)]
  const videos = [...dialog.querySelectorAll(selectors.ownVideo.is)]
  // A video has a field as well, but no picture beside it that the preview shows, too.
  const ofImages =
    videos.length === 0 ? fields : fields.filter((field) => isBesideImage(field, fields, shown))
  const images =
    fields.length > 0
      ? ofImages.map(({ value }): Media => ({ type: 'image', alt: value.trim() }))
      : [...new Set(shown.map(({ src }) => src))].map((): Media => ({ type: 'image', alt: '' }))
  return [...images, ...videos.map((): Media => ({ type: 'video', alt: '' }))]
}

function isBesideImage(
  field: Element,
  fields: readonly Element[],
  shown: readonly HTMLImageElement[],
): boolean {
  const image = shown.findLast((one) => follows(one, field))
  const between = fields.some((other) => image && follows(image, other) && follows(other, field))
  return image !== undefined && !between && shown.filter(({ src }) => src === image.src).length > 1
}

/** By its words, or, in a language whose words are not known, as the only field beside one own picture. */
function isAltField(field: HTMLElement): boolean {
  if (!field.matches(selectors.altField.is)) return false
  if (patterns.altField.is.test(plainWords(field.getAttribute('placeholder')))) return true
  const around = boxWith(
    field,
    selectors.dialog.is,
    (box) => box.querySelector(selectors.ownImage.is) !== null,
  )
  return (
    around !== undefined &&
    !around.querySelector(`${selectors.lexical.is}, ${selectors.location.is}, ${selectors.form.is}`) &&
    around.querySelectorAll(selectors.ownImage.is).length === 1 &&
    around.querySelectorAll(selectors.altField.is).length === 1
  )
}

function accountOf(page: Document): Account | undefined {
  const id = patterns.account.is.exec(page.cookie)?.[1]
  let handle: string | undefined
  for (const link of page.querySelectorAll(selectors.link.is)) {
    if (!isProfile(plainWords(link.textContent)) && !isProfile(plainWords(link.getAttribute('aria-label'))))
      continue
    handle = patterns.profilePath.is.exec(link.getAttribute('href') ?? '')?.[1]
    if (handle) break
  }
  const account = present({ id, handle }) as Account
  return Object.keys(account).length > 0 ? account : undefined
}

/** The page says that a post was shared, but not which: there is no link. */
function noticeOf(added: Element): Notice | undefined {
  const places = [added.closest(selectors.dialog.is), added.closest(selectors.status.is), added]
  const says = places.some(
    (one) =>
      one &&
      (patterns.shared.is.test(plainWords(one.textContent).slice(0, 2000)) ||
        patterns.shared.is.test(plainWords(one.getAttribute('aria-label')))),
  )
  return says && !added.closest('article') ? {} : undefined
}
