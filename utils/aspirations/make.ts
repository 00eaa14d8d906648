import type { Pack } from '../pack/schema.ts'
import { assign } from './assign.ts'
import { suggestKind } from './kind.ts'
import { storedAuthor, withoutPersonal } from './privacy.ts'
import type { Aspiration, AspirationKind, Captured } from './schema.ts'
import { settingsOf } from './settings.ts'
import { afterWorkingMinutes, type WorkingTime, workingTimeOf } from './working-time.ts'

interface Making {
  readonly pack: Pack
  /** UUIDv7 */
  readonly id: string
  /** The installation's secret for the names of citizens. */
  readonly salt: string
  /** ISO 8601 */
  readonly now: string
}

/** Makes an aspiration of a captured message: sorted, assigned, with its due time, and no more of its author than the pack allows. */
export function makeAspiration(captured: Captured, { pack, id, salt, now }: Making): Aspiration {
  const { platform, account, author, publishedAt } = captured
  const { author: mode } = settingsOf(pack)
  const { kind, because } = suggestKind(captured.text)
  const kept = mode === 'keep' ? captured : { ...captured, ...withoutPersonal(captured) }
  // A clock of the page that runs ahead must not give more time.
  const receivedAt = publishedAt !== null && Date.parse(publishedAt) <= Date.parse(now) ? publishedAt : now
  return {
    id,
    platform,
    account,
    text: kept.text,
    link: kept.link,
    author: storedAuthor(author, platform, mode, salt),
    publishedAt,
    messageId: messageIdOf(captured.link),
    receivedAt,
    storedAt: now,
    kind: kind ?? null,
    kindBy: 'rules',
    because:
      mode === 'keep' ? [...because] : because.filter((word) => kept.text.toLowerCase().includes(word)),
    ...assign(captured.text, pack),
    state: 'new',
    dueAt: dueAt(kind, receivedAt, pack, workingTimeOf(pack)),
    history: [{ state: 'new', at: now }],
    answer: null,
    note: '',
  }
}

/** Until when an answer is due; null where the pack sets no limit. What is not sorted yet counts as a complaint. */
function dueAt(
  kind: AspirationKind | null | undefined,
  receivedAt: string,
  pack: Pack,
  time: WorkingTime,
): string | null {
  const hours = settingsOf(pack).answerWithin[kind ?? 'complaint']
  if (hours === 0) return null
  return new Date(afterWorkingMinutes(Date.parse(receivedAt), hours * 60, time)).toISOString()
}

/** The same message in other words of the person who sorts it: its kind, with the time that this kind has. */
export function withKind(aspiration: Aspiration, kind: AspirationKind, pack: Pack): Aspiration {
  return {
    ...aspiration,
    kind,
    kindBy: 'person',
    dueAt: dueAt(kind, aspiration.receivedAt, pack, workingTimeOf(pack)),
  }
}

/** The platform's number of the message that an address leads to: a post of X, a comment of Facebook or Instagram. */
export function messageIdOf(link: string | null): string | null {
  if (link === null) return null
  const path = link.replace(/^https:\/\/[^/]*/u, '')
  const given = (name: string) => new RegExp(`[?&]${name}=([^&#]+)`, 'u').exec(path)?.[1]
  const number = given('reply_comment_id') ?? given('comment_id')
  return number ?? /^[^?#]*?\/(?:status|c)\/(\d+)/u.exec(path)?.[1] ?? null
}
