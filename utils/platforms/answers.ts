import type { Platform } from '../pack/schema.ts'

/** What a platform's answer says happened. */
export const events = [
  /** The server was asked to publish it; what it says is not known yet, and never will be if the page goes now. */
  'asked',
  /** It answered without deciding: the page will ask again. */
  'postponed',
  /** It is out. */
  'published',
  /** It goes out later. */
  'scheduled',
  /** It waits for somebody's approval. */
  'pending',
  /** Accepted, but the answer names no post. */
  'uncertain',
  'refused',
  'edited',
  'deleted',
] as const
export type AnswerEvent = (typeof events)[number]

/** What a page asked its server to publish, edit or delete, with what the server said. */
export interface Answer {
  readonly event: AnswerEvent
  readonly platform: Platform
  /** The text that was sent; empty for a deletion. */
  readonly text: string
  readonly postId?: string
  readonly permalink?: string
  /** Handle of the author, as the answer gives it. */
  readonly account?: string
  /** Of an edit that gave the post a new id: the one that it had. */
  readonly formerId?: string
  /** The post that this one answers or continues. */
  readonly inReplyTo?: string
  /** Seconds since 1970 at which a scheduled post is to go out. */
  readonly scheduledAt?: number
  /** What of the platform's table the reading found, as `used` holds it. */
  readonly used?: readonly string[]
}

/**
 * Paths, operations and addresses of the platform's table that were found since the latest answer. Only the tables'
 * own words are in it, nothing of what was sent.
 */
export const used = new Set<string>()

/** One request of the page and what came back, both as text. */
export interface Exchange {
  readonly address: string
  readonly body: string
  readonly answer: string
  /** Whether the server answered with a status of success. */
  readonly ok: boolean
}

/** How a platform's own talk is read. It runs in the page's world, on every page: small, and never throws away time. */
export interface Reader {
  /** Whether an address is worth a look at what is sent to it. */
  readonly concerns: (address: string) => boolean
  /** The header that names what a request asks for, where the platform sets one. */
  readonly header?: string
  /** Whether what that header names publishes, edits or deletes. */
  readonly named?: (operation: string) => boolean
  /** Whether a request publishes, edits or deletes. Only then is its answer read. */
  readonly wanted: (address: string, body: string) => boolean
  readonly read: (exchange: Exchange) => readonly Answer[]
}

/** What a request asks to be published, which is what its answer is about when it says nothing. */
export function askedFor(
  { read }: Pick<Reader, 'read'>,
  request: Pick<Exchange, 'address' | 'body'>,
): readonly Pick<Answer, 'platform' | 'text'>[] {
  return read({ ...request, answer: '', ok: true })
    .filter(({ event, formerId }) => event !== 'edited' && event !== 'deleted' && formerId === undefined)
    .map(({ platform, text }) => ({ platform, text }))
}

/** The value at a dotted path, whatever shape the whole has. */
function at(value: unknown, path: string): unknown {
  let here = value
  for (const key of path.split('.')) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined
    here = (here as Record<string, unknown>)[key]
  }
  return here
}

/** The first of several paths that holds something. What is found is noted as one `of` an entry of the table. */
export function firstAt(value: unknown, paths: readonly string[], of = paths): unknown {
  for (const path of paths) {
    const found = at(value, path)
    if (found === undefined || found === null) continue
    used.add(`${of}#${path}`)
    return found
  }
  return undefined
}

/** A text with something in it; undefined for all else. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** An object without the keys that hold undefined. */
export function present<T extends object>(given: T): T {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as T
}
