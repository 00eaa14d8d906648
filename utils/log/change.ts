import * as v from 'valibot'
import { newEntrySchema } from './entry.ts'

const { id, platform, publishedAt } = newEntrySchema.entries
const { text, media, hashtags, mentions, links, topic, pack, engine, findings, principles, gate, approval } =
  newEntrySchema.entries

/** What a page saw happen to a published post that it knows by the platform's id alone. */
export const changeSchema = v.strictObject({
  /** Of the entry that is to tell it. */
  id,
  platform,
  /** The platform's id of the post, under which the log may hold it. */
  postId: v.pipe(v.string(), v.nonEmpty(), v.maxLength(200)),
  event: v.picklist(['edited', 'deleted', 'confirmed']),
  at: publishedAt,
  /** The id and address that the post has from then on, where they changed. */
  renamed: v.optional(
    v.strictObject({ postId: newEntrySchema.entries.postId, permalink: newEntrySchema.entries.permalink }),
  ),
  /** An edited post as it reads now, and, where the editing was seen, what Saring had to say of it. */
  draft: v.optional(
    v.union([
      v.strictObject({ text }),
      v.strictObject({
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
      }),
    ]),
  ),
})

export type Change = v.InferOutput<typeof changeSchema>
