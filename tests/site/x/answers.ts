import { createHash } from 'node:crypto'
import type { PublishedPost } from '../world.ts'

/** The part of a publication's variables that matters here. */
export interface Variables {
  tweet_text?: string
  media?: { media_entities: { media_id: string }[] }
  reply?: { in_reply_to_tweet_id: string }
  attachment_url?: string
  post_tweet_request?: { status: string; media_ids: string[]; in_reply_to_tweet_id?: string }
  execute_at?: number
}

/** What was asked, whether live or scheduled. */
export interface PostRequest {
  text: string
  mediaIds: string[]
  replyTo: string | null
  quoteOf: string | null
}

export function unwrap(variables: Variables): PostRequest {
  const scheduled = variables.post_tweet_request
  return {
    text: scheduled?.status ?? variables.tweet_text ?? '',
    mediaIds: scheduled?.media_ids ?? variables.media?.media_entities.map((entity) => entity.media_id) ?? [],
    replyTo: scheduled?.in_reply_to_tweet_id ?? variables.reply?.in_reply_to_tweet_id ?? null,
    quoteOf: variables.attachment_url ?? null,
  }
}

/** The same account always has the same long number. */
export function accountId(handle: string): string {
  const digest = createHash('sha256').update(handle.toLowerCase()).digest()
  return String(1_000_000_000_000_000_000n + (digest.readBigUInt64BE() % 800_000_000_000_000_000n))
}

export function createdTweet(post: PublishedPost, wrapped: boolean) {
  const long = post.operation === 'CreateNoteTweet'
  const tweet = {
    __typename: 'Tweet',
    rest_id: post.id,
    core: {
      user_results: {
        result: { rest_id: accountId(post.account), core: { screen_name: post.account }, legacy: {} },
      },
    },
    legacy: { full_text: post.fullText, id_str: post.id, created_at: post.publishedAt },
    ...(long && { note_tweet: { note_tweet_results: { result: { text: post.text } } } }),
  }
  const result = wrapped ? { __typename: 'TweetWithVisibilityResults', tweet } : tweet
  return { data: { [long ? 'notetweet_create' : 'create_tweet']: { tweet_results: { result } } } }
}

export const scheduledTweet = (post: PublishedPost) => ({ data: { tweet: { rest_id: post.id } } })

export const refusal = (code: number, message: string) => ({ errors: [{ code, message }], data: {} })

/** Errors that do not undo the post: only a part of the answer could not be made. */
export const withErrors = <T extends object>(answer: T) => ({
  errors: [
    { code: 29, message: 'Timeout: Unspecified', path: ['create_tweet', 'tweet_results', 'result', 'card'] },
  ],
  ...answer,
})
