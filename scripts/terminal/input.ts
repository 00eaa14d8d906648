import * as v from 'valibot'
import { parseDay } from '../../utils/draft/dates.ts'
import { kinds } from '../../utils/draft/kind.ts'
import { type Pack, platforms } from '../../utils/pack/schema.ts'
import type { Context } from '../../utils/rules/define.ts'

const platform = v.picklist(platforms)

const realDay = v.pipe(
  v.string(),
  v.check((iso) => {
    try {
      parseDay(iso)
      return true
    } catch {
      return false
    }
  }, 'harus tanggal yang ada, dalam bentuk TTTT-BB-HH'),
)

/** A line of the terminal command's input; only `text` is required. Other keys are left aside. */
export const inputSchema = v.object({
  id: v.optional(v.union([v.string(), v.number()])),
  text: v.string(),
  platform: v.optional(platform, 'facebook'),
  kind: v.optional(v.picklist(kinds), 'post'),
  account: v.optional(v.string()),
  today: v.optional(realDay),
  media: v.optional(v.array(v.object({ type: v.string(), alt: v.optional(v.string()) })), []),
  replyTo: v.optional(v.object({ text: v.string(), author: v.optional(v.string()) })),
  history: v.optional(
    v.array(
      v.object({
        text: v.string(),
        platform: v.string(),
        account: v.optional(v.string()),
        publishedAt: v.string(),
      }),
    ),
    [],
  ),
})

export type Input = v.InferOutput<typeof inputSchema>

/** What surrounds the draft of a line. `usual` is the day where it names none, as ISO 8601. */
export function contextOf(
  { platform, kind, account, today, media, replyTo, history }: Input,
  pack: Pack,
  usual: string,
): Context {
  return {
    platform,
    kind,
    today: parseDay(today ?? usual),
    pack,
    media: media.map(({ type, alt }) => ({ type, ...(alt !== undefined && { alt }) })),
    history: history.map(({ account: by, ...post }) => ({
      ...post,
      ...(by !== undefined && { account: by }),
    })),
    ...(account !== undefined && { account }),
    ...(replyTo && { replyTo: { text: replyTo.text, ...(replyTo.author && { author: replyTo.author }) } }),
  }
}
