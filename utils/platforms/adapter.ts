import type { Kind } from '../draft/kind.ts'
import type { Platform } from '../pack/schema.ts'

export interface Media {
  readonly type: 'image' | 'video'
  readonly alt: string
}

/** What a platform's page shows of a publication, where its own answer was not seen. */
export interface Notice {
  readonly postId: string
  readonly permalink: string
  readonly account: string
}

/** A compose box with what belongs to it. Every answer is read from the page at that moment; nothing is changed. */
export interface Composer {
  /** The element that takes the text. */
  readonly root: HTMLElement
  /** The box that holds the editors, attachments and the post button. */
  readonly box: HTMLElement
  readonly kind: () => Kind
  /** All editors that one press of the post button sends, in order: more than one in a thread. */
  readonly thread: () => HTMLElement[]
  readonly submit: () => HTMLElement | undefined
  readonly media: () => Media[]
  /** What is being answered, where the page shows it. */
  readonly replyTo: () => { readonly text: string; readonly author?: string } | undefined
}

/** A platform's page, read only. */
export interface Adapter {
  readonly platform: Platform
  /** The composer that an element belongs to, when it is one of posts, replies or comments; never a chat or search box. */
  readonly composerOf: (element: Element) => Composer | undefined
  /** Whether a pressed element is a post button, and of which composer box. */
  readonly submitOf: (element: Element) => HTMLElement | undefined
  /** The handle that the page is signed in with, without `@`. */
  readonly account: () => string | undefined
  /** The notice that a post went out, when an element added to the page is one. */
  readonly noticeOf: (added: Element) => Notice | undefined
}
