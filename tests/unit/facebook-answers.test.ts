import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { askedFor } from '../../utils/platforms/answers.ts'
import { facebookReader } from '../../utils/platforms/facebook-answers.ts'

const form = (operation: string, input: object) =>
  new URLSearchParams({
    av: '200',
    __user: '100',
    fb_api_req_friendly_name: operation,
    variables: JSON.stringify({ input }),
    doc_id: '1',
  }).toString()
const address = 'https://www.facebook.com/api/graphql/'
const read = (operation: string, input: object, answer: string | object, ok = true) =>
  facebookReader.read({
    address,
    body: form(operation, input),
    answer: typeof answer === 'string' ? answer : JSON.stringify(answer),
    ok,
  })
const story = (created: unknown, more: object = {}) => ({ data: { story_create: created }, ...more })
const input = { actor_id: '200', message: { text: 'Halo' } }
const post = (answer: string | object, asked: object = input, ok = true) =>
  read('ComposerStoryCreateMutation', asked, answer, ok)
const url = 'https://www.facebook.com/sari/posts/pfbid0abc'

describe('what is looked at', () => {
  it.each([
    ['https://www.facebook.com/api/graphql/', true],
    ['/api/graphql', true],
    ['https://business.facebook.com/api/graphql/?x=1', true],
    ['/api/graphqlbatch/', false],
    ['/ajax/bz', false],
  ])('%s', (to, concerns) => expect(facebookReader.concerns(to)).toBe(concerns))

  it.each([
    ['ComposerStoryCreateMutation', true],
    ['useCometUFICreateCommentMutation', true],
    ['BusinessComposerStoryCreationMutation', true],
    ['useCometTrashPostMutation', true],
    ['CometUFILiveTypingBroadcastMutation_StartMutation', false],
    ['CPXComposerCopyrightPrecheckMutationQuery', false],
    ['CometUFIFeedbackReactMutation', false],
    ['constructor', false],
  ])('%s', (operation, wanted) => {
    expect(facebookReader.wanted(address, form(operation, input))).toBe(wanted)
  })
})

it.each([
  ['ComposerStoryCreateMutation', input, ['facebook']],
  ['useCometUFICreateCommentMutation', { message: { text: 'Halo' } }, ['facebook']],
  [
    'BusinessComposerStoryCreationMutation',
    { message: { text: 'Halo' }, channels: ['FACEBOOK', 'INSTAGRAM'] },
    ['facebook', 'instagram'],
  ],
  ['useCometTrashPostMutation', { story_id: btoa('S:_I100:77') }, []],
])('a request for %s alone tells what it would publish', (operation, asked, platforms) =>
  expect(askedFor(facebookReader, { address, body: form(operation, asked) })).toEqual(
    platforms.map((platform) => ({ platform, text: 'Halo' })),
  ),
)

describe('a new post', () => {
  it('is told by the first of several lines, behind the guard or not', () => {
    const first = JSON.stringify(
      story({ story: { id: 'UzpfSQ==', legacy_story_hideable_id: '77', url }, post_id: '77' }),
    )
    const last = '{"label":"x$defer$y","path":["story_create"],"data":{},"extensions":{"is_final":true}}'
    for (const answer of [`${first}\r\n${last}`, `for (;;);${first}\n${last}`, `${last}\nkaput{\n${first}`]) {
      expect(post(answer)).toEqual([
        { event: 'published', platform: 'facebook', text: 'Halo', postId: '77', permalink: url },
      ])
    }
  })

  it.each([
    ['by its key alone', { story: { url, id: btoa('S:_I200:77:77') } }],
    ['by the edge of the feed', { story: { url }, feed_story_edge: { node: { post_id: '77' } } }],
    [
      'in a group',
      { post_id: null, story: { url, to: { id: '9' } }, group_feed_story_edge: { node: { post_id: '77' } } },
    ],
  ])('is known %s', (_, created) => {
    expect(post(story(created))).toMatchObject([{ event: 'published', postId: '77', permalink: url }])
  })

  it('is out though errors stand beside it', () => {
    const answer = story({ story: { url }, post_id: '77' }, { errors: [{ severity: 'WARNING' }] })
    expect(post(answer)).toMatchObject([{ event: 'published', postId: '77' }])
  })

  it('with a video that is still worked on has a number and a made address', () => {
    expect(post(story({ story: null, post_id: '78', story_id: 'UzpfSQ==' }))).toMatchObject([
      {
        event: 'published',
        postId: '78',
        permalink: 'https://www.facebook.com/permalink.php?story_fbid=78&id=200',
      },
    ])
  })

  it('in a group may wait for approval, with its number in the address', () => {
    const waiting = {
      url: 'https://www.facebook.com/groups/9/permalink/79/',
      if_viewer_can_learn_more_about_pending_post: { id: 'x' },
    }
    expect(post(story({ post_id: null, story: waiting, group_feed_story_edge: null }))).toMatchObject([
      { event: 'pending', postId: '79' },
    ])
    expect(post(story({ post_id: '79', story: { url, is_marked_as_spam: true } }))).toMatchObject([
      { event: 'pending' },
    ])
  })

  it('may be scheduled, as asked or as answered', () => {
    const asked = { ...input, unpublished_content_data: { scheduled_publish_time: 1_800_000_000 } }
    expect(post(story({ story: { url }, post_id: '77' }), asked)).toMatchObject([
      { event: 'scheduled', scheduledAt: 1_800_000_000 },
    ])
    expect(
      post(story({ story: { url, scheduled_publish_time: 1_800_000_000 }, post_id: '77' })),
    ).toMatchObject([{ event: 'scheduled', scheduledAt: 1_800_000_000 }])
  })

  it.each([
    ['refused', 'refused', story(null, { errors: [{ severity: 'CRITICAL' }] }), true],
    ['refused with its status', 'refused', '', false],
    ['one that names nothing', 'uncertain', story({ story: null, post_id: null }), true],
    ['not to be read', 'uncertain', '<html>', true],
    ['empty', 'uncertain', '', true],
    ['a list', 'uncertain', '[]', true],
  ])('is %s', (_, event, answer, ok) => {
    expect(post(answer, input, ok)).toEqual([{ event, platform: 'facebook', text: 'Halo' }])
  })
})

it('a comment is told with its own number and address', () => {
  const node = {
    id: btoa('comment:70_9'),
    legacy_fbid: '9',
    feedback: { url: 'https://www.facebook.com/a/posts/70' },
  }
  const answer = { data: { comment_create: { feedback_comment_edge: { node } } } }
  expect(read('useCometUFICreateCommentMutation', input, answer)).toEqual([
    {
      event: 'published',
      platform: 'facebook',
      text: 'Halo',
      postId: '9',
      permalink: 'https://www.facebook.com/a/posts/70?comment_id=9',
    },
  ])
  const bare = { data: { comment_create: { feedback_comment_edge: { node: { id: btoa('comment:70_9') } } } } }
  expect(read('CometUFICreateCommentMutation', input, bare)).toMatchObject([{ postId: '9' }])
  expect(read('useCometUFICreateCommentMutation', input, { data: { comment_create: null } })).toMatchObject([
    { event: 'refused' },
  ])
})

describe('Business Suite', () => {
  const base = { actor_id: '200', message: { text: 'Halo' } }
  const both = { base, channels: ['FACEBOOK_FEED', 'INSTAGRAM_FEED'] }
  const suite = (asked: object, created: unknown) =>
    read('BusinessComposerStoryCreationMutation', asked, { data: { xfamily_content_create: created } })

  it('tells both channels, each by its own item', () => {
    const created = { items: [{ story: { post_id: '88' } }, { id: '99' }], errors: { instagram_feed: null } }
    expect(suite(both, created)).toMatchObject([
      { platform: 'facebook', event: 'published', text: 'Halo', postId: '88' },
      { platform: 'instagram', event: 'published', text: 'Halo', postId: '99' },
    ])
  })

  it('takes one item for the first channel’s', () => {
    const told = suite(both, { items: [{ story: { post_id: '88' } }], errors: {} })
    expect(told).toMatchObject([{ postId: '88' }, { platform: 'instagram', event: 'published' }])
    expect(told[1]).not.toHaveProperty('postId')
  })

  it('tells which channel failed', () => {
    const created = { items: [{ story: { post_id: '88' } }], errors: { instagram_feed: { message: 'no' } } }
    expect(suite(both, created)).toMatchObject([
      { event: 'published' },
      { platform: 'instagram', event: 'refused' },
    ])
    expect(suite(both, null)).toMatchObject([{ event: 'refused' }, { event: 'refused' }])
  })

  it('tells when scheduled posts go out', () => {
    const asked = {
      ...both,
      base: { ...base, unpublished_content_data: { scheduled_publish_time: 1_800_000_000 } },
    }
    const created = {
      items: [{ pending_publish_content_id: '55' }, { pending_publish_content_id: '56' }],
      errors: {},
    }
    expect(suite(asked, created)).toMatchObject([
      { platform: 'facebook', event: 'scheduled', postId: '55', scheduledAt: 1_800_000_000 },
      { platform: 'instagram', event: 'scheduled', postId: '56', scheduledAt: 1_800_000_000 },
    ])
  })

  it('tells each channel’s own text and time, where it has them, before what is for all', () => {
    const asked = {
      ...both,
      channels: ['FACEBOOK_NEWS_FEED', 'INSTAGRAM_POST'],
      FACEBOOK_NEWS_FEED: { message: { ranges: [], text: 'Untuk halaman' } },
      INSTAGRAM_POST: { unpublished_content_data: { scheduled_publish_time: 1_800_000_000 } },
    }
    const created = { items: [{ story: { post_id: '88' } }, { id: '99' }], errors: {} }
    expect(suite(asked, created)).toMatchObject([
      { platform: 'facebook', event: 'published', text: 'Untuk halaman', postId: '88' },
      { platform: 'instagram', event: 'scheduled', text: 'Halo', scheduledAt: 1_800_000_000 },
    ])
    expect(suite({ ...asked, INSTAGRAM_POST: null }, null)).toMatchObject([
      { platform: 'facebook', event: 'refused', text: 'Untuk halaman' },
      { platform: 'instagram', event: 'refused', text: 'Halo' },
    ])
  })
})

it('edits and deletions name the post by what is in its key', () => {
  const key = btoa('S:_I200:77:77')
  const done = { data: { story_edit: { story: { id: key } } } }
  expect(read('ComposerStoryEditMutation', { story_id: key, message: { text: 'Baru' } }, done)).toEqual([
    { event: 'edited', platform: 'facebook', text: 'Baru', postId: '77' },
  ])
  expect(read('useCometTrashPostMutation', { story_id: key }, { data: { story_trash: {} } })).toEqual([
    { event: 'deleted', platform: 'facebook', text: '', postId: '77' },
  ])
  expect(
    read('CometUFIDeleteCommentMutation', { comment_id: btoa('comment:70_9') }, { data: { x: 1 } }),
  ).toMatchObject([{ event: 'deleted', postId: '9' }])
  expect(read('useCometTrashPostMutation', { story_id: key }, { data: { story_trash: null } })).toEqual([])
  expect(read('useCometTrashPostMutation', { story_id: key }, { errors: [{}] })).toEqual([])
})

it('no answer, however wild, makes it throw', () => {
  const operations = [
    'ComposerStoryCreateMutation',
    'useCometUFICreateCommentMutation',
    'BusinessComposerStoryCreationMutation',
    'ComposerStoryEditMutation',
    'CometUFIDeleteCommentMutation',
  ]
  fc.assert(
    fc.property(
      fc.constantFrom(...operations),
      fc.object({ maxDepth: 5 }),
      fc.json(),
      (operation, asked, answer) => {
        expect(Array.isArray(read(operation, asked, answer))).toBe(true)
        const wrapped = {
          data: { story_create: asked, comment_create: asked, xfamily_content_create: asked },
        }
        expect(Array.isArray(read(operation, asked, wrapped))).toBe(true)
      },
    ),
  )
})
