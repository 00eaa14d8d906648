import { describe, expect, it } from 'vitest'
import { askedFor } from '../../utils/platforms/answers.ts'
import { xReader } from '../../utils/platforms/x-answers.ts'

const request = { variables: { tweet_text: 'Halo', reply: { in_reply_to_tweet_id: '9' } } }
const result = {
  rest_id: '1999',
  core: { user_results: { result: { core: { screen_name: 'redaksi' } } } },
  legacy: { full_text: 'Halo' },
}
const read = (operation: string, asked: unknown, answer: unknown) =>
  xReader.read({
    address: `https://x.com/i/api/graphql/q/${operation}`,
    body: JSON.stringify(asked),
    answer: JSON.stringify(answer),
    ok: true,
  })

describe('what concerns it', () => {
  it.each([
    ['https://x.com/i/api/graphql/abc-123_X/CreateTweet', true],
    ['/i/api/graphql/q/CreateNoteTweet?x=1', true],
    ['/i/api/graphql/q/CreateScheduledTweet', true],
    ['/i/api/graphql/q/DeleteTweet', true],
    ['/i/api/graphql/q/CreateTweetFoo', false],
    ['/i/api/graphql/q/FavoriteTweet', false],
    ['/i/api/graphql/q/constructor', false],
    ['/i/api/graphql/CreateTweet', false],
  ])('%s', (address, concerns) => expect(xReader.concerns(address)).toBe(concerns))
})

it.each([
  ['CreateTweet', request, [{ platform: 'x', text: 'Halo' }]],
  [
    'CreateScheduledTweet',
    { variables: { post_tweet_request: { status: 'Nanti' }, execute_at: 1_800_000_000 } },
    [{ platform: 'x', text: 'Nanti' }],
  ],
  ['CreateTweet', { variables: { tweet_text: 'Halo!', edit_options: { previous_tweet_id: '1998' } } }, []],
  ['DeleteTweet', { variables: { tweet_id: '1998' } }, []],
])('a request for %s alone tells what it would publish', (operation, asked, told) => {
  const address = `https://x.com/i/api/graphql/q/${operation}`
  expect(askedFor(xReader, { address, body: JSON.stringify(asked) })).toEqual(told)
})

describe('an answer', () => {
  it('tells a post, its author and what it answers', () => {
    expect(read('CreateTweet', request, { data: { create_tweet: { tweet_results: { result } } } })).toEqual([
      { event: 'published', platform: 'x', text: 'Halo', postId: '1999', account: 'redaksi', inReplyTo: '9' },
    ])
  })

  it.each([
    ['wrapped for visibility', { create_tweet: { tweet_results: { result: { tweet: result } } } }],
    ['long', { notetweet_create: { tweet_results: { result } } }],
    ['long, in the other form', { create_note_tweet: { tweet_results: { result } } }],
  ])('is read when it is %s', (_, data) => {
    expect(read('CreateNoteTweet', request, { data })).toMatchObject([{ event: 'published', postId: '1999' }])
  })

  it('with an id is a publication though errors stand beside it', () => {
    const answer = { errors: [{ code: 131 }], data: { create_tweet: { tweet_results: { result } } } }
    expect(read('CreateTweet', request, answer)).toMatchObject([{ event: 'published', postId: '1999' }])
  })

  it.each([
    ['a duplicate', { errors: [{ code: 187 }], data: {} }],
    ['an empty result', { data: { create_tweet: { tweet_results: {} } } }],
    ['an id that is a number', { data: { create_tweet: { tweet_results: { result: { rest_id: 1999 } } } } }],
    ['nothing', null],
    ['a string', 'error'],
  ])('publishes nothing when it is %s', (_, answer) => {
    expect(read('CreateTweet', request, answer)).toEqual([{ event: 'refused', platform: 'x', text: 'Halo' }])
  })

  it('tells when a scheduled post goes out', () => {
    const asked = { variables: { post_tweet_request: { status: 'Nanti' }, execute_at: 1_800_000_000 } }
    expect(read('CreateScheduledTweet', asked, { data: { tweet: { rest_id: '5' } } })).toEqual([
      { event: 'scheduled', platform: 'x', text: 'Nanti', scheduledAt: 1_800_000_000 },
    ])
  })

  it('tells of an edit and a deletion by the id of the post', () => {
    const edit = { variables: { tweet_text: 'Halo!', edit_options: { previous_tweet_id: '1998' } } }
    const created = { data: { create_tweet: { tweet_results: { result } } } }
    expect(read('CreateTweet', edit, created)).toEqual([
      { event: 'edited', platform: 'x', text: 'Halo!', postId: '1999', formerId: '1998', account: 'redaksi' },
    ])
    const asked = { variables: { tweet_id: '1999' } }
    expect(read('DeleteTweet', asked, { data: { delete_tweet: { tweet_results: {} } } })).toEqual([
      { event: 'deleted', platform: 'x', text: '', postId: '1999' },
    ])
    expect(read('DeleteTweet', asked, { errors: [{ code: 144 }] })).toEqual([])
  })
})
