import * as v from 'valibot'
import type { ArchivePost, Passed } from './archive.ts'

const list = <Item extends v.GenericSchema>(item: Item) => v.optional(v.array(item), [])

const tweetSchema = v.object({
  id_str: v.pipe(v.string(), v.regex(/^\d{1,25}$/u)),
  full_text: v.pipe(v.string(), v.maxLength(100_000)),
  created_at: v.string(),
  in_reply_to_status_id_str: v.optional(v.string()),
  in_reply_to_user_id_str: v.optional(v.string()),
  entities: v.optional(
    v.object({
      urls: list(v.object({ url: v.string(), expanded_url: v.optional(v.string(), '') })),
      media: list(v.object({ url: v.string() })),
    }),
    { urls: [], media: [] },
  ),
  extended_entities: v.optional(
    v.object({ media: list(v.object({ type: v.string(), ext_alt_text: v.nullish(v.string()) })) }),
    { media: [] },
  ),
})
const itemSchema = v.object({ tweet: tweetSchema })

/** Reads an item of `tweets.js`; undefined when it is none. The archive does not say whose account it is. */
export function readXPost(data: unknown): ArchivePost | Passed | undefined {
  const checked = v.safeParse(v.union([itemSchema, tweetSchema]), data)
  if (!checked.success) return undefined
  const tweet = 'tweet' in checked.output ? checked.output.tweet : checked.output
  const publishedAt = Date.parse(tweet.created_at)
  if (Number.isNaN(publishedAt)) return undefined
  if (tweet.full_text.startsWith('RT @')) return { passed: 'kiriman ulang' }
  const { id_str: postId, entities, extended_entities: extended } = tweet
  let text = tweet.full_text
  for (const { url, expanded_url: whole } of entities.urls) if (whole) text = text.replaceAll(url, whole)
  // A picture's address stands at the end of the text, where X itself does not show it.
  for (const { url } of entities.media) text = text.replaceAll(url, '')
  return {
    platform: 'x',
    kind: tweet.in_reply_to_status_id_str || tweet.in_reply_to_user_id_str ? 'reply' : 'post',
    text: unescapeHtml(text).trimEnd(),
    publishedAt,
    postId,
    permalink: `https://x.com/i/status/${postId}`,
    media: extended.media
      .slice(0, 50)
      .map(({ type, ext_alt_text: alt }) => ({ type: type === 'photo' ? 'image' : 'video', alt: alt ?? '' })),
  }
}

const marks: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' }

/** The three marks that X writes as HTML does. */
const unescapeHtml = (text: string): string => text.replace(/&(?:amp|lt|gt);/gu, (mark) => marks[mark]!)
