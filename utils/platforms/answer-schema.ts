import * as v from 'valibot'
import { operations } from './x-answers.ts'

const postId = v.pipe(v.string(), v.regex(/^\d{1,25}$/u))

/** What may arrive from the page's world: nothing in it is trusted but its shape, and that only after this check. */
export const answerSchema = v.strictObject({
  operation: v.picklist(operations),
  text: v.pipe(v.string(), v.maxLength(100_000)),
  postId: v.optional(postId),
  account: v.optional(v.pipe(v.string(), v.regex(/^\w{1,50}$/u))),
  inReplyTo: v.optional(postId),
  scheduledAt: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(9_999_999_999))),
})
