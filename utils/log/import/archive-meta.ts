import * as v from 'valibot'
import type { ArchivePost, Passed } from './archive.ts'

/** Seconds since 1970. */
const seconds = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(32_503_680_000))
const text = v.pipe(v.string(), v.maxLength(100_000))
const list = <Item extends v.GenericSchema>(item: Item) => v.optional(v.array(item), [])

const mediumSchema = v.object({
  uri: v.string(),
  creation_timestamp: v.optional(seconds),
  title: v.optional(text, ''),
  description: v.optional(text, ''),
})

const facebookSchema = v.object({
  timestamp: seconds,
  title: v.optional(text, ''),
  data: list(v.object({ post: v.optional(text) })),
  attachments: list(
    v.object({
      data: list(
        v.object({
          media: v.optional(mediumSchema),
          external_context: v.optional(v.object({ url: v.optional(text, '') })),
        }),
      ),
    }),
  ),
})

/** A post or reel of Instagram: the caption stands with the whole, or with its only medium. */
const instagramSchema = v.object({
  media: v.pipe(v.array(mediumSchema), v.minLength(1)),
  title: v.optional(text, ''),
  creation_timestamp: v.optional(seconds),
})

/** A story is a medium by itself. */
const storySchema = v.pipe(
  mediumSchema,
  v.transform((medium) => ({ media: [medium], title: '', creation_timestamp: medium.creation_timestamp })),
)

/** Reads an item of "Download your information"; undefined when it is none. */
export function readMetaPost(
  data: unknown,
  platform: 'facebook' | 'instagram',
): ArchivePost | Passed | undefined {
  return platform === 'facebook' ? readFacebook(data) : readInstagram(data)
}

function readFacebook(data: unknown): ArchivePost | Passed | undefined {
  const checked = v.safeParse(facebookSchema, data)
  if (!checked.success) return undefined
  const { timestamp, data: parts, attachments } = checked.output
  const attached = attachments.flatMap((attachment) => attachment.data)
  const media = attached.flatMap(({ media: medium }) => medium ?? [])
  // A shared link is told apart from the text only when the text does not hold it.
  const links = attached.flatMap(({ external_context: context }) => context?.url || [])
  const written =
    parts.flatMap(({ post }) => post ?? []).join('\n') ||
    media.find(({ description }) => description)?.description
  if (!written && media.length === 0 && links.length === 0) return { passed: 'tanpa naskah dan lampiran' }
  const whole = repair(written ?? '')
  return {
    platform: 'facebook',
    kind: 'post',
    text: [whole, ...links.filter((link) => !whole.includes(link))].filter(Boolean).join('\n'),
    publishedAt: timestamp * 1000,
    postId: null,
    permalink: null,
    media: media.slice(0, 50).map(({ uri }) => ({ type: typeOf(uri), alt: '' })),
  }
}

function readInstagram(data: unknown): ArchivePost | Passed | undefined {
  const checked = v.safeParse(v.union([instagramSchema, storySchema]), data)
  if (!checked.success) return undefined
  const { media, title, creation_timestamp: own } = checked.output
  const time = own ?? media[0]?.creation_timestamp
  if (time === undefined) return undefined
  return {
    platform: 'instagram',
    kind: 'post',
    text: repair(title || media.find((medium) => medium.title)?.title || ''),
    publishedAt: time * 1000,
    postId: null,
    permalink: null,
    media: media.slice(0, 50).map(({ uri }) => ({ type: typeOf(uri), alt: '' })),
  }
}

const typeOf = (uri: string): string => (/\.(?:mp4|mov|m4v|webm)$/iu.test(uri) ? 'video' : 'image')

const decoder = new TextDecoder('utf-8', { fatal: true })

/**
 * Mends texts of Meta's archives, in which every byte of UTF-8 was written as a letter of its own (`Ã©` for `é`). A
 * text that holds anything else, or that does not read as UTF-8 this way, is right as it is.
 */
export function repair(text: string): string {
  if (!/[\u0080-\u00FF]/u.test(text) || /[^\u0000-\u00FF]/u.test(text)) return text
  try {
    return decoder.decode(Uint8Array.from(text, (letter) => letter.charCodeAt(0)))
  } catch {
    return text
  }
}
