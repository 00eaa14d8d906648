/**
 * What X's own answers say about a publication: read by the witness in the page, so small and without imports.
 * Operation names and paths as observed in 2025 and 2026.
 */
export const operations = ['CreateTweet', 'CreateNoteTweet', 'CreateScheduledTweet'] as const
export type Operation = (typeof operations)[number]

/** A publication that the page asked for, with the platform's answer. */
export interface Answer {
  readonly operation: Operation
  /** The text that was sent. */
  readonly text: string
  /** Absent when the platform refused, and for a scheduled post. */
  readonly postId?: string
  /** Handle of the author, as the answer gives it. */
  readonly account?: string
  /** The post that this one answers or continues. */
  readonly inReplyTo?: string
  /** Seconds since 1970 at which a scheduled post is to go out. */
  readonly scheduledAt?: number
}

const path = /\/i\/api\/graphql\/[^/]+\/(CreateTweet|CreateNoteTweet|CreateScheduledTweet)(?:[?#]|$)/u

/** The operation that an address asks for, when it is one that publishes. */
export function operationOf(address: string): Operation | undefined {
  return path.exec(address)?.[1] as Operation | undefined
}

type Json = Record<string, unknown>
const into = (value: unknown, ...keys: string[]): unknown =>
  keys.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? (at as Json)[key] : undefined),
    value,
  )
const string = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

/** Reads request and answer; undefined when nothing was published, as with a refused duplicate (error 187). */
export function readAnswer(operation: Operation, request: unknown, answer: unknown): Answer | undefined {
  const variables = into(request, 'variables')
  if (operation === 'CreateScheduledTweet') {
    const text = string(into(variables, 'post_tweet_request', 'status'))
    const scheduledAt = Number(into(variables, 'execute_at'))
    const accepted = string(into(answer, 'data', 'tweet', 'rest_id')) ?? into(answer, 'data', 'tweet')
    if (text === undefined || !accepted || !Number.isFinite(scheduledAt)) return undefined
    return { operation, text, scheduledAt }
  }
  const data = into(answer, 'data')
  const created =
    into(data, 'create_tweet') ?? into(data, 'notetweet_create') ?? into(data, 'create_note_tweet')
  const wrapped = into(created, 'tweet_results', 'result')
  const result = into(wrapped, 'tweet') ?? wrapped
  const postId = string(into(result, 'rest_id'))
  if (postId === undefined || !/^\d{1,25}$/u.test(postId)) return undefined
  const author = into(result, 'core', 'user_results', 'result')
  const account = string(into(author, 'core', 'screen_name')) ?? string(into(author, 'legacy', 'screen_name'))
  const inReplyTo = string(into(variables, 'reply', 'in_reply_to_tweet_id'))
  return {
    operation,
    text: string(into(variables, 'tweet_text')) ?? string(into(result, 'legacy', 'full_text')) ?? '',
    postId,
    ...(account !== undefined && { account }),
    ...(inReplyTo !== undefined && { inReplyTo }),
  }
}
