import { createHash } from 'node:crypto'
import type { PostRequest } from './answers.ts'
import { timeline } from './app/timeline-data.ts'

const link =
  /https?:\/\/[^\s]+[^\s.,!?;:)'"]|(?<![\w@./])(?:[\w-]+\.)+(?:go\.id|id|com|org|net)(?:\/[^\s]*[^\s.,!?;:)'"])?/gi

/**
 * A post's text as X gives it back, which is not the text that was sent: links are shortened, &, < and > are escaped,
 * a reply starts with the handle it answers, and media and quotes add a link at the end.
 */
export function fullTextOf(request: PostRequest, id: string): string {
  const answered = timeline.find((article) => article.id === request.replyTo)
  const parts = [answered && `@${answered.handle}`, escapeHtml(request.text.replace(link, shorten))]
  if (request.mediaIds.length > 0) parts.push(shorten(`media of ${id}`))
  if (request.quoteOf) parts.push(shorten(request.quoteOf))
  return parts.filter(Boolean).join(' ')
}

const shorten = (address: string) =>
  `https://t.co/${createHash('sha256').update(address).digest('base64url').replace(/[-_]/g, 'x').slice(0, 10)}`

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
