import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { askedFor } from '../../utils/platforms/answers.ts'
import { instagramReader } from '../../utils/platforms/instagram-answers.ts'

const origin = 'https://www.instagram.com'
const read = (path: string, body: object | string, answer: object | string, ok = true) =>
  instagramReader.read({
    address: `${origin}${path}`,
    body: typeof body === 'string' ? body : new URLSearchParams(body as Record<string, string>).toString(),
    answer: typeof answer === 'string' ? answer : JSON.stringify(answer),
    ok,
  })
const media = { pk: '300', id: '300_123', code: 'DAbCdEf', caption: { text: 'Halo' } }
const operation = (name: string, variables: object) => ({
  fb_api_req_friendly_name: name,
  variables: JSON.stringify(variables),
})

it.each([
  ['/api/v1/media/configure/', true],
  ['/api/v1/media/configure_sidecar/', true],
  ['/api/v1/media/configure_to_clips/?a=1', true],
  ['/create/configure/', true],
  ['/api/v1/web/create/configure/', true],
  ['/api/v1/web/create/300/delete/', true],
  ['/graphql/query', true],
  ['/api/v1/media/configure_to_story/', false],
  ['/api/v1/media/300/info/', false],
  ['/api/v1/feed/timeline/', false],
])('%s is looked at: %s', (path, concerns) =>
  expect(instagramReader.concerns(`${origin}${path}`)).toBe(concerns),
)

it.each([
  ['PolarisPostCommentInputRevampedMutation', true],
  ['usePolarisCommentSubmitMutation', true],
  ['usePolarisLikeMediaLikeMutation', false],
  ['PolarisFeedTimelineRootV2Query', false],
])('%s is read: %s', (name, wanted) => {
  const body = new URLSearchParams(operation(name, {})).toString()
  expect(instagramReader.wanted(`${origin}/graphql/query`, body)).toBe(wanted)
})

it.each([
  ['/api/v1/media/configure/', 'caption=Halo&upload_id=1', ['Halo']],
  [
    '/graphql/query',
    new URLSearchParams(operation('usePolarisCommentSubmitMutation', { comment_text: 'Halo' })).toString(),
    ['Halo'],
  ],
  ['/api/v1/web/create/300/delete/', '', []],
])('a request to %s alone tells what it would publish', (path, body, texts) =>
  expect(askedFor(instagramReader, { address: `${origin}${path}`, body })).toEqual(
    texts.map((text) => ({ platform: 'instagram', text })),
  ),
)

describe('a post', () => {
  it.each([
    ['a form', '/api/v1/media/configure/', 'caption=Halo&upload_id=1', 'p'],
    ['JSON', '/api/v1/media/configure_sidecar/', '{"caption":"Halo","children_metadata":[]}', 'p'],
    ['a reel', '/api/v1/media/configure_to_clips/', 'caption=Halo', 'reel'],
  ])('is told when it was sent as %s', (_, path, body, kind) => {
    expect(read(path, body, { media, status: 'ok' })).toEqual([
      {
        event: 'published',
        platform: 'instagram',
        text: 'Halo',
        postId: '300',
        permalink: `https://www.instagram.com/${kind}/DAbCdEf/`,
      },
    ])
  })

  it('is not yet there while the video is worked on', () => {
    const answer = { message: 'Transcode not finished yet.', status: 'fail' }
    expect(read('/api/v1/media/configure_to_clips/', 'caption=Halo', answer)).toEqual([])
  })

  it.each([
    ['refused', 'refused', { status: 'fail', message: 'feedback_required' }, true],
    ['refused with its status', 'refused', '', false],
    ['accepted without a name', 'uncertain', { status: 'ok' }, true],
    ['not to be read', 'uncertain', '<html>', true],
  ])('is %s', (_, event, answer, ok) => {
    expect(read('/api/v1/media/configure/', 'caption=Halo', answer, ok)).toEqual([
      { event, platform: 'instagram', text: 'Halo' },
    ])
  })

  it('whose code is no code has no address', () => {
    const told = read('/api/v1/media/configure/', 'caption=Halo', {
      media: { ...media, code: '"><b>' },
      status: 'ok',
    })
    expect(told[0]).not.toHaveProperty('permalink')
  })
})

describe('a comment', () => {
  const created = (comment: unknown) => ({ data: { xig_comment_create: { comment_dict: comment } } })
  it.each([
    ['newer', { data: { comment_text: 'Siap', media_id: '1' } }, created({ pk: '400', text: 'Siap' })],
    ['flat', { comment_text: 'Siap' }, created({ pk: 400 })],
    [
      'older',
      { comment_text: 'Siap' },
      { data: { xdt_web__comments__media_id__add_queryable: { node: { pk: '400' } } } },
    ],
  ])('is read in its %s form', (_, variables, answer) => {
    const body = operation('usePolarisCommentSubmitMutation', variables)
    expect(read('/graphql/query', body, answer)).toEqual([
      { event: 'published', platform: 'instagram', text: 'Siap', postId: '400' },
    ])
  })

  it('is refused when it is null', () => {
    const body = operation('usePolarisCommentSubmitMutation', { comment_text: 'Siap' })
    const answer = { data: { xig_comment_create: null }, errors: [{}] }
    expect(read('/graphql/query', body, answer)).toMatchObject([{ event: 'refused', text: 'Siap' }])
  })

  it('was sent to an address of its own once', () => {
    expect(
      read('/api/v1/web/comments/1/add/', { comment_text: 'Siap' }, { id: '400', status: 'ok' }),
    ).toMatchObject([{ event: 'published', postId: '400' }])
  })
})

it('deletions and edits name the post', () => {
  expect(read('/api/v1/web/create/300/delete/', '', { status: 'ok' })).toMatchObject([
    { event: 'deleted', postId: '300' },
  ])
  expect(read('/api/v1/web/create/300/delete/', '', { status: 'fail' })).toEqual([])
  const body = operation('usePolarisPostDeleteCommentMutation', { comment_id: '400' })
  expect(read('/graphql/query', body, { data: { x: { status: 'ok' } } })).toMatchObject([
    { event: 'deleted', postId: '400' },
  ])
  expect(
    read('/api/v1/media/300_123/edit_media/', { caption_text: 'Baru' }, { status: 'ok', media }),
  ).toMatchObject([{ event: 'edited', text: 'Baru', postId: '300' }])
})

it('no answer, however wild, makes it throw', () => {
  const paths = ['/api/v1/media/configure/', '/graphql/query', '/api/v1/web/comments/1/add/']
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.json(), fc.json(), (path, variables, answer) => {
      const body = { fb_api_req_friendly_name: 'usePolarisCommentSubmitMutation', variables }
      expect(Array.isArray(read(path, body, answer))).toBe(true)
    }),
  )
})
