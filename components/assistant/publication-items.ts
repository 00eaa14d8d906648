import { plainText } from '../../utils/draft/plain-text.ts'
import type { Change } from '../../utils/log/change.ts'
import type { NewEntry } from '../../utils/log/entry.ts'
import type { Answer } from '../../utils/platforms/answers.ts'
import type { Submission } from './submission.ts'

/** A draft that may turn out to be published. */
export interface Item {
  readonly submission: Submission
  /** Boxes of one press share the number; 0 for a draft that vanished without one. */
  readonly press: number
  readonly at: number
  /** How often the platform was asked for it without having answered. */
  open: number
  /** When it was asked for last, in milliseconds since 1970. */
  askedAt?: number | undefined
  /** The platform said no; it may be asked again by the page itself. */
  refused?: true
  /** Logged already, on weak proof. */
  logged?: true
}

export interface Thread {
  readonly root: string
  position: number
}

/** For how long, in milliseconds, one draft alone on its way is meant by a text that is only nearly its own. */
const nearPatience = 120_000

/** The draft that an answer is about: one pressed for before one that vanished, the exact text before a near one. */
export function meantBy(
  { platform, text, event }: Answer,
  items: readonly Item[],
  now: number,
): Item | undefined {
  const here = items.filter(({ submission }) => submission.platform === platform)
  const open = here.filter(({ logged }) => !logged || event === 'published')
  const exact = open.filter(({ submission }) => plainText(submission.text) === plainText(text))
  if (exact.length > 0) return exact.find(({ press }) => press > 0) ?? exact[0]
  const [only, other] = here.filter(
    ({ press, logged, at }) => press > 0 && !logged && now - at < nearPatience,
  )
  return only && !other && bare(text) !== '' && bare(only.submission.text) === bare(text) ? only : undefined
}

/** A box that continues another box of the same press belongs to its thread; the first box starts it. */
export function threadOf(
  threads: Map<string, Thread>,
  item: Item,
  postId: string,
  inReplyTo: string | undefined,
  items: readonly Item[],
): NewEntry['thread'] {
  const { platform } = item.submission
  const before = inReplyTo === undefined ? undefined : threads.get(inReplyTo)
  const siblings = items.some(
    ({ press, submission }) => press > 0 && press === item.press && submission.platform === platform,
  )
  if (!before && !siblings) return undefined
  const thread = before ? { root: before.root, position: before.position + 1 } : { root: postId, position: 0 }
  threads.set(postId, thread)
  return thread
}

/** What an edit changes of a post. */
export function draftOf(submission: Submission): Change['draft'] {
  const {
    text,
    media,
    hashtags,
    mentions,
    links,
    topic,
    pack,
    engine,
    findings,
    principles,
    gate,
    approval,
  } = submission
  return {
    text,
    media,
    hashtags,
    mentions,
    links,
    topic,
    pack,
    engine,
    findings,
    principles,
    ...(gate && { gate }),
    ...(approval && { approval }),
  }
}

/** What tells one draft from another: where it goes, and its text. */
export const keyOf = ({ platform, text }: Submission): string => `${platform} ${plainText(text)}`

/** The letters and digits of a text: what is left of it when chips and pictures are sent another way. */
const bare = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
