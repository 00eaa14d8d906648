import * as v from 'valibot'
import { platforms } from '../pack/schema.ts'
import { messageIdOf } from './make.ts'
import type { Aspiration } from './schema.ts'
import { isClosed } from './state.ts'

const line = (most: number) => v.pipe(v.string(), v.maxLength(most, `lebih dari ${most} karakter`))

/** A reply that an official account published, with all that tells what it answers. */
export const replySchema = v.strictObject({
  platform: v.picklist(platforms),
  account: line(200),
  /** When it was published, ISO 8601. */
  at: v.pipe(
    line(40),
    v.check((text) => !Number.isNaN(Date.parse(text)), 'harus waktu ISO 8601'),
  ),
  link: v.nullable(v.pipe(line(2000), v.startsWith('https://', 'harus alamat https'))),
  /** The platform's number of the message that it answers. */
  inReplyTo: v.optional(line(100)),
  /** What is answered, as the compose box showed it. */
  replyTo: v.optional(v.strictObject({ text: line(20_000), author: v.optional(line(200)) })),
  /** The name that the reply begins with, without `@`. */
  mention: v.optional(line(200)),
})
export type Reply = v.InferOutput<typeof replySchema>

/** How an aspiration was recognised: by the message's number, or by its author and words. */
type Way = 'id' | 'words' | 'author'

/**
 * The open aspiration that a reply answers; undefined when none is surely meant. By the message's number where the
 * platform gives it; else by its author (`authorOf` gives the name under which one is stored) and words; by the author
 * alone only if just one open message of theirs waits on that platform.
 */
export function answeredBy(
  reply: Reply,
  aspirations: readonly Aspiration[],
  authorOf: (author: string) => string,
): { readonly aspiration: Aspiration; readonly way: Way } | undefined {
  const open = aspirations.filter((one) => one.platform === reply.platform && !isClosed(one))
  const number = reply.inReplyTo ?? parentOf(reply.link)
  if (number !== undefined) {
    const meant = open.find(({ messageId }) => messageId === number)
    if (meant) return { aspiration: meant, way: 'id' }
    // The platform says which message it is, and it is none of ours.
    if (reply.inReplyTo !== undefined) return undefined
  }
  const written = plain(reply.replyTo?.text ?? '')
  const author = reply.replyTo?.author ?? reply.mention
  const name = author === undefined ? '' : authorOf(author)
  const byAuthor = name === '' ? open : open.filter((one) => one.author === name || one.author === '')
  if (written !== '') {
    const meant = byAuthor.filter(({ text }) => saysSame(plain(text), written))
    return meant.length === 1 ? { aspiration: meant[0]!, way: 'words' } : undefined
  }
  const theirs = name === '' ? [] : open.filter((one) => one.author === name)
  return theirs.length === 1 ? { aspiration: theirs[0]!, way: 'author' } : undefined
}

/** Facebook's address of a reply names the comment above it, too. */
function parentOf(link: string | null): string | undefined {
  if (link === null || !/[?&]reply_comment_id=/u.test(link)) return undefined
  return messageIdOf(link.replace(/([?&])reply_comment_id=[^&#]*/u, '$1')) ?? undefined
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()

/** A page may show only the beginning of a long message, and of what is stored names and numbers may be left out. */
function saysSame(stored: string, shown: string): boolean {
  if (stored === '' || shown === '') return false
  if (stored.startsWith(shown) || shown.startsWith(stored)) return true
  const words = new Set(stored.split(' '))
  const told = shown.split(' ')
  return told.length > 2 && told.filter((word) => words.has(word)).length / told.length >= 0.8
}
