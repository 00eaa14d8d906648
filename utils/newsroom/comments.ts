import * as v from 'valibot'
import { moment, prose } from '../pack/kinds.ts'
import { anchorSchema, followAnchor } from './anchor.ts'
import { personSchema } from './person.ts'
import type { ChannelText } from './text.ts'

export const longestComment = 2000
export const mostComments = 200
export const mostReplies = 50

const words = v.pipe(prose, v.maxLength(longestComment, `lebih dari ${longestComment} karakter`))
const uuid = v.pipe(v.string(), v.uuid('harus UUID'))
const reply = v.strictObject({ id: uuid, by: personSchema, at: moment, text: words })

/** What somebody says to a place in the text, with what was replied. */
export const commentSchema = v.strictObject({
  id: uuid,
  by: personSchema,
  at: moment,
  text: words,
  anchor: anchorSchema,
  replies: v.pipe(v.array(reply), v.maxLength(mostReplies, `lebih dari ${mostReplies} butir`)),
  /** Who settled it last, or took it up again. */
  settled: v.optional(v.strictObject({ by: personSchema, at: moment, done: v.boolean() })),
})

export const commentsSchema = v.optional(
  v.pipe(v.array(commentSchema), v.maxLength(mostComments, `lebih dari ${mostComments} butir`)),
  [],
)

export type Comment = v.InferOutput<typeof commentSchema>

/** The comments after their texts were changed. */
export const followComments = (
  comments: readonly Comment[],
  before: readonly ChannelText[],
  after: readonly ChannelText[],
): Comment[] =>
  comments.map((comment) => {
    const anchor = followAnchor(comment.anchor, before, after)
    return anchor === comment.anchor ? comment : { ...comment, anchor }
  })

/**
 * Comments of two sides as one: each once, with the replies of both in their order, and settled as it was said last. The
 * places are those of the first side where it knows the comment.
 */
export function mergeComments(mine: readonly Comment[], theirs: readonly Comment[]): Comment[] {
  const merged = new Map(mine.map((comment) => [comment.id, comment]))
  for (const comment of theirs) {
    const known = merged.get(comment.id)
    merged.set(comment.id, known ? joined(known, comment) : comment)
  }
  return [...merged.values()].sort(byTime).slice(0, mostComments)
}

function joined(mine: Comment, theirs: Comment): Comment {
  const replies = new Map([...mine.replies, ...theirs.replies].map((one) => [one.id, one]))
  const settled = [mine.settled, theirs.settled]
    .filter((one) => one !== undefined)
    .sort(byTime)
    .at(-1)
  const { settled: _, ...rest } = mine
  return {
    ...rest,
    replies: [...replies.values()].sort(byTime).slice(0, mostReplies),
    ...(settled && { settled }),
  }
}

const byTime = (one: { readonly at: string }, other: { readonly at: string }): number =>
  Date.parse(one.at) - Date.parse(other.at)

export const isOpen = ({ settled }: Comment): boolean => settled?.done !== true
