import { describe, expect, it } from 'vitest'
import { operationOf, readAnswer } from '../../utils/platforms/x-answers.ts'

const request = { variables: { tweet_text: 'Halo', reply: { in_reply_to_tweet_id: '9' } } }
const result = {
  rest_id: '1999',
  core: { user_results: { result: { core: { screen_name: 'redaksi' } } } },
  legacy: { full_text: 'Halo' },
}

describe('operationOf', () => {
  it.each([
    ['https://x.com/i/api/graphql/abc-123_X/CreateTweet', 'CreateTweet'],
    ['/i/api/graphql/q/CreateNoteTweet?x=1', 'CreateNoteTweet'],
    ['/i/api/graphql/q/CreateScheduledTweet', 'CreateScheduledTweet'],
    ['/i/api/graphql/q/CreateTweetFoo', undefined],
    ['/i/api/graphql/q/FavoriteTweet', undefined],
    ['/i/api/graphql/CreateTweet', undefined],
  ])('%s', (address, operation) => expect(operationOf(address)).toBe(operation))
})

describe('readAnswer', () => {
  it('reads a post, its author and what it answers', () => {
    expect(
      readAnswer('CreateTweet', request, { data: { create_tweet: { tweet_results: { result } } } }),
    ).toEqual({
      operation: 'CreateTweet',
      text: 'Halo',
      postId: '1999',
      account: 'redaksi',
      inReplyTo: '9',
    })
  })

  it.each([
    ['wrapped for visibility', { create_tweet: { tweet_results: { result: { tweet: result } } } }],
    ['long', { notetweet_create: { tweet_results: { result } } }],
    ['long, in the other form', { create_note_tweet: { tweet_results: { result } } }],
  ])('reads one that is %s', (_, data) => {
    expect(readAnswer('CreateNoteTweet', request, { data })?.postId).toBe('1999')
  })

  it('takes an id for published though errors stand beside it', () => {
    const answer = { errors: [{ code: 131 }], data: { create_tweet: { tweet_results: { result } } } }
    expect(readAnswer('CreateTweet', request, answer)?.postId).toBe('1999')
  })

  it.each([
    ['a duplicate', { errors: [{ code: 187 }], data: {} }],
    ['an empty result', { data: { create_tweet: { tweet_results: {} } } }],
    ['an id that is a number', { data: { create_tweet: { tweet_results: { result: { rest_id: 1999 } } } } }],
    ['nothing', null],
    ['a string', 'error'],
  ])('reads nothing from %s', (_, answer) => {
    expect(readAnswer('CreateTweet', request, answer)).toBeUndefined()
  })

  it('reads when a scheduled post goes out', () => {
    const asked = { variables: { post_tweet_request: { status: 'Nanti' }, execute_at: 1_800_000_000 } }
    expect(readAnswer('CreateScheduledTweet', asked, { data: { tweet: { rest_id: '5' } } })).toEqual({
      operation: 'CreateScheduledTweet',
      text: 'Nanti',
      scheduledAt: 1_800_000_000,
    })
  })
})
