import type { IncomingMessage, ServerResponse } from 'node:http'

/** How the server meets the next publication instead of just accepting it. */
export type Behaviour =
  /** Refused as a copy of an earlier post: HTTP 200 with error 187. */
  | { kind: 'duplicate' }
  /** Refused with HTTP 403 and error 226. */
  | { kind: 'forbidden' }
  /** Published; the result is wrapped in TweetWithVisibilityResults. */
  | { kind: 'wrapped' }
  /** Published; the answer carries errors beside the id. */
  | { kind: 'partial-error' }
  /** Published as usual, `ms` later. */
  | { kind: 'delay'; ms: number }
  /** The connection breaks without an answer, after `ms`; `recorded` says whether the post exists all the same. */
  | { kind: 'drop'; ms?: number; recorded?: boolean }
  /** Refused: nothing is created, and the answer says so in the platform's way. */
  | { kind: 'refused' }
  /** Facebook, Instagram: created, but the answer names neither id nor address. */
  | { kind: 'no-id' }
  /** Facebook groups: waits for an admin. */
  | { kind: 'pending' }
  /** Facebook: a video that is worked on, with an id and no story yet. Instagram: not ready at the first asking. */
  | { kind: 'video' }
  /** Facebook: the answer begins with the guard `for (;;);`. */
  | { kind: 'guarded' }
  /** Facebook: the answer's later lines come `ms` after the first. */
  | { kind: 'stream'; ms: number }
  /** Business Suite: one of the channels refuses. */
  | { kind: 'channel-refused' }

export interface PublishedPost {
  platform: 'x' | 'facebook' | 'instagram'
  operation: string
  kind: 'post' | 'reply' | 'comment'
  /** `processing` and `pending` exist without being public yet. */
  state: 'live' | 'scheduled' | 'pending' | 'processing' | 'deleted'
  /** A string of digits too long for a JavaScript number. */
  id: string
  /** Handle without the @. */
  account: string
  /** The text as the page sent it. */
  text: string
  /** The text as the platform gives it back: escaped, with short links. */
  fullText: string
  /** Null where the platform tells none. */
  permalink: string | null
  replyTo: string | null
  quoteOf: string | null
  media: { id: string; alt: string }[]
  /** Seconds since 1970 for a scheduled post, which is not live yet. */
  scheduledFor: number | null
  publishedAt: string
  /** What it was changed to later. */
  edits?: string[]
}

/** What all practice sites of one server share. */
export interface World {
  readonly posts: PublishedPost[]
  /** Query parameters taken for granted where an address does not give them. */
  readonly defaults: Readonly<Record<string, string>>
  /** Takes the behaviour asked for the coming publication, if any. */
  takeBehaviour(): Behaviour | undefined
}

export interface Exchange {
  request: IncomingMessage
  response: ServerResponse
  url: URL
  /** The whole request body, as often as it is asked for. */
  body(): Promise<Buffer>
}

/** The server's half of one platform: which hosts it answers for, and how. */
export interface SiteModule {
  readonly hosts: readonly string[]
  handle(exchange: Exchange): void | Promise<void>
  /** Forgets everything but the pages. */
  reset(): void
}

export function sendJson(response: ServerResponse, status: number, value: unknown) {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
  response.end(JSON.stringify(value))
}

export const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
