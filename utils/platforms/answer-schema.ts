import * as v from 'valibot'
import { platforms } from '../pack/schema.ts'
import { events } from './answers.ts'

const postId = v.pipe(v.string(), v.regex(/^[\w:-]{1,100}$/u))

/** What may arrive from the page's world: nothing in it is trusted but its shape, and that only after this check. */
export const answerSchema = v.strictObject({
  event: v.picklist(events),
  platform: v.picklist(platforms),
  text: v.pipe(v.string(), v.maxLength(100_000)),
  postId: v.optional(postId),
  permalink: v.optional(v.pipe(v.string(), v.maxLength(2000), v.regex(/^https:\/\/[^\s"'<>]+$/u))),
  account: v.optional(v.pipe(v.string(), v.regex(/^[\w.]{1,100}$/u))),
  formerId: v.optional(postId),
  inReplyTo: v.optional(postId),
  scheduledAt: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(9_999_999_999))),
  used: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(400))), v.maxLength(80))),
})
