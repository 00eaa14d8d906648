import type { Reply } from '../../utils/aspirations/reply.ts'
import type { NewEntry } from '../../utils/log/entry.ts'

/** What a published entry tells of whom it answers; undefined for a post, and while it is not surely out. */
export function replyOf(
  { kind, platform, account, publishedAt, permalink, text, scheduledFor, uncertain }: NewEntry,
  replyTo: Reply['replyTo'] | undefined,
  inReplyTo: string | undefined,
): Reply | undefined {
  if (kind === 'post' || scheduledFor !== undefined || uncertain) return undefined
  const mention = /^\s*@([\p{L}\p{N}_.]+)/u.exec(text)?.[1]
  return {
    platform,
    account,
    at: publishedAt,
    link: permalink?.startsWith('https://') ? permalink : null,
    ...(inReplyTo !== undefined && { inReplyTo }),
    ...(replyTo && { replyTo }),
    ...(mention !== undefined && { mention }),
  }
}
