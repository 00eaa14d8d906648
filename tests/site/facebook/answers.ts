import { problem } from '../meta/answer.ts'
import type { Behaviour, PublishedPost } from '../world.ts'

const encode = (text: string) => Buffer.from(text).toString('base64')

const storyId = (post: PublishedPost) => encode(`S:_I${post.account}:${post.id}:${post.id}`)

export const decodedPostId = (story: string) =>
  Buffer.from(story, 'base64').toString().split(':').at(-1) ?? ''

/** The lines that answer a new post. `form` tells which of the recorded ways names it. */
export function storyCreated(post: PublishedPost, behaviour: Behaviour | undefined, form: number): object[] {
  const last = {
    label: 'ComposerStoryCreateMutation$defer$CometFeedStory_story',
    path: ['story_create'],
    data: {},
    extensions: { is_final: true },
  }
  const first = (storyCreate: object | null, errors?: object[]) => ({
    data: { story_create: storyCreate },
    ...(errors && { errors }),
    extensions: { is_final: false },
  })
  if (behaviour?.kind === 'refused') return [first(null, [problem('CRITICAL')]), last]
  if (behaviour?.kind === 'no-id') return [first({ story: null, post_id: null }), last]
  if (behaviour?.kind === 'video') {
    return [first({ story: null, post_id: post.id, story_id: storyId(post) }), last]
  }
  const story = {
    id: storyId(post),
    legacy_story_hideable_id: post.id,
    url: post.permalink,
    ...(post.scheduledFor !== null && { scheduled_publish_time: post.scheduledFor }),
  }
  const forms = [
    { story, post_id: post.id },
    { story },
    { story: { url: post.permalink }, feed_story_edge: { node: { post_id: post.id } } },
  ]
  const errors = behaviour?.kind === 'partial-error' ? [problem('WARNING')] : undefined
  return [first(forms[form % forms.length]!, errors), last]
}

export function groupStoryCreated(
  post: PublishedPost,
  group: string,
  behaviour: Behaviour | undefined,
): object[] {
  if (behaviour?.kind === 'refused' || behaviour?.kind === 'no-id') return storyCreated(post, behaviour, 0)
  const pending = behaviour?.kind === 'pending' ? { id: storyId(post) } : null
  return [
    {
      data: {
        story_create: {
          post_id: null,
          story: {
            url: post.permalink,
            to: { id: group },
            if_viewer_can_learn_more_about_pending_post: pending,
            is_marked_as_spam: false,
          },
          group_feed_story_edge: pending
            ? null
            : {
                node: {
                  post_id: post.id,
                  url: post.permalink,
                  comet_sections: { content: { story: { message: { text: post.text } } } },
                },
              },
        },
      },
      extensions: { is_final: true },
    },
  ]
}

export function commentCreated(post: PublishedPost, authorId: string, behaviour: Behaviour | undefined) {
  if (behaviour?.kind === 'refused')
    return [{ data: { comment_create: null }, errors: [problem('CRITICAL')] }]
  return [
    {
      data: {
        comment_create: {
          feedback_comment_edge: {
            node: {
              id: encode(`comment:${post.replyTo}_${post.id}`),
              legacy_fbid: post.id,
              body: { text: post.text },
              author: { id: authorId },
              feedback: { url: post.permalink },
            },
          },
        },
      },
      extensions: { is_final: true },
    },
  ]
}

/** What other people did in the meantime: looks like our own results, and is not. */
export const othersDid = (operation: string) => ({
  data: {
    viewer: { operation },
    node: {
      url: 'https://www.facebook.com/budi/posts/pfbid0others',
      post_id: '999',
      comment_create_subscribe: {
        feedback_comment_edge: { node: { id: encode('comment:1_999'), body: { text: 'Mantap!' } } },
      },
    },
  },
  extensions: { is_final: true },
})
