import type { Kind } from '../draft/kind.ts'
import type { EditorKind } from '../editor/editor.ts'
import type { Platform } from '../pack/schema.ts'
import type { Answer } from './answers.ts'

export interface Media {
  readonly type: 'image' | 'video'
  readonly alt: string
}

/** What a platform's page shows of a publication, where its own answer was not seen. */
export interface Notice {
  /** Absent where the page only says that something went out. */
  readonly postId?: string
  readonly permalink?: string
  readonly account?: string
}

/** Who posts, by all that the page tells: never more than a reading. */
export interface Account {
  /** Without `@`. */
  readonly handle?: string
  /** The platform's own number. */
  readonly id?: string
  /** The name that the page shows. */
  readonly name?: string
}

/** Where a draft goes. */
export interface Destination {
  readonly type: 'profile' | 'page' | 'group'
  readonly name?: string
}

/** A platform and account that one press publishes on. */
export interface Channel {
  readonly platform: Platform
  readonly account?: Account | undefined
}

/** Which of several channels an editor's text is for, where the page has a text for each. */
export interface Worded {
  readonly platform: Platform
  /** The other channels of the same press: their texts stand in other editors, or behind a tab of the page's. */
  readonly others: readonly Channel[]
}

export type ComposerKind = Kind | 'caption' | 'thread'

/** What becomes of a draft, as the rules and the log tell kinds apart. */
export function draftKind(kind: ComposerKind): Kind {
  return kind === 'reply' || kind === 'comment' ? kind : 'post'
}

/** A compose box found in a page. */
export interface Found {
  /** The element that takes the text. */
  readonly root: HTMLElement
  /** The box that holds the editors, attachments and the post button. */
  readonly box: HTMLElement
}

/** A compose box with what belongs to it. Every answer is read from the page at that moment; nothing is changed. */
export interface Composer extends Found {
  /** What the box is made with. */
  readonly editor: EditorKind
  readonly kind: () => ComposerKind
  readonly destination: () => Destination | undefined
  /** All that this editor's text is published on: several where the page cross-posts. */
  readonly channels: () => readonly Channel[]
  /** Set where the page can have a text for each channel; undefined while one text is for all. */
  readonly worded?: () => Worded | undefined
  /** All editors that one press of the post button sends, in order: more than one in a thread. */
  readonly thread: () => HTMLElement[]
  readonly submit: () => HTMLElement | undefined
  /** The key that publishes from within the editor. */
  readonly sentBy?: 'Enter' | 'Control+Enter'
  /** False where the page need not say beside the box who posts; true by default. */
  readonly namesAccount?: () => boolean
  /** Whether the button only leads to a further step. */
  readonly goesOn?: () => boolean
  readonly media: () => Media[]
  /** What is being answered, where the page shows it. */
  readonly replyTo: () => { readonly text: string; readonly author?: string } | undefined
}

/** A post, comment or reply that stands in a page. */
export interface Message {
  readonly root: HTMLElement
  readonly text: string
  /** Handle or name, as the page shows it; empty where it shows none. */
  readonly author: string
  readonly link: string | null
  /** ISO 8601; null where the page tells the time only roughly. */
  readonly publishedAt: string | null
}

/** A platform's page, read only. */
export interface Adapter {
  readonly platform: Platform
  /** The composer that an element belongs to, when it is one of posts, replies or comments; never a chat or search box. */
  readonly composerOf: (element: Element) => Composer | undefined
  /** Whether a pressed element is a post button, and of which composer: one of its editors. */
  readonly submitOf: (element: Element) => HTMLElement | undefined
  /** Who the page is signed in as. */
  readonly account: () => Account | undefined
  /** The innermost message that an element belongs to. */
  readonly messageOf: (element: Element) => Message | undefined
  /** The notice that a post went out, when an element added to the page is one. */
  readonly noticeOf: (added: Element) => Notice | undefined
  /** The address of a published post, when its answer gives one that is the platform's own. */
  readonly permalinkOf: (answer: Answer) => string | undefined
}
