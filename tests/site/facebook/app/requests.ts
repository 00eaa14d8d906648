import type { Mention } from '../../parts/lexical-model.ts'
import { sendOperation } from '../../parts/relay.ts'
import { parseLines } from '../../parts/send.ts'
import { config } from './config.ts'

export interface Draft {
  text: string
  mentions: readonly Mention[]
}

export interface Photo {
  /** The local preview. */
  url: string
  /** Set when the upload is done. */
  id: string | null
  alt: string
}

const who = { acting: config.self.id, user: config.person.id }

export const send = (operation: string, input: object) =>
  sendOperation('/api/graphql/', who, operation, {
    input: { actor_id: config.self.id, client_mutation_id: '1', ...input },
  })

const messageOf = ({ text, mentions }: Draft) => ({
  text,
  ranges: mentions.map(({ offset, length, person }) => ({ entity: { id: person }, length, offset })),
})

export interface Posted {
  id: string
  storyId: string | null
  url: string | null
  isPending: boolean
}

/** A new post on the own timeline or in a group; throws when it was refused. */
export async function createPost(
  draft: Draft,
  photos: readonly Photo[],
  group: string | null,
): Promise<Posted> {
  const { data } = await send('ComposerStoryCreateMutation', {
    composer_entry_point: group ? 'inline_composer' : 'feedx_sprouts',
    idempotence_token: `${crypto.randomUUID()}_FEED`,
    message: messageOf(draft),
    attachments: photos.map(({ id, alt }) => ({ photo: { id, ...(alt && { custom_alt_text: alt }) } })),
    audience: group ? { to_id: group } : { privacy: { base_state: 'EVERYONE', allow: [], deny: [] } },
  })
  const created = data?.story_create
  if (!created) throw new Error('refused')
  const { story } = created
  const id =
    created.post_id ??
    story?.legacy_story_hideable_id ??
    created.group_feed_story_edge?.node?.post_id ??
    created.feed_story_edge?.node?.post_id ??
    ''
  return {
    id,
    storyId: id && (story?.id ?? created.story_id ?? btoa(`S:_I${config.self.id}:${id}:${id}`)),
    url: story?.url ?? null,
    isPending: Boolean(story?.if_viewer_can_learn_more_about_pending_post),
  }
}

/** A comment, or the reply to one; resolves to its own id. */
export async function createComment(draft: Draft, article: string, answered?: string): Promise<string> {
  const { data } = await send('useCometUFICreateCommentMutation', {
    feedback_id: btoa(`feedback:${article}`),
    message: messageOf(draft),
    idempotence_token: `client:${crypto.randomUUID()}`,
    ...(answered && { reply_comment_parent_fbid: btoa(`comment:${article}_${answered}`) }),
  })
  const node = data?.comment_create?.feedback_comment_edge?.node
  if (!node) throw new Error('refused')
  return node.id
}

export const editPost = (storyId: string, draft: Draft) =>
  send('ComposerStoryEditMutation', { story_id: storyId, message: messageOf(draft) })

export const trashPost = (storyId: string) => send('useCometTrashPostMutation', { story_id: storyId })

export const deleteComment = (id: string) => send('CometUFIDeleteCommentMutation', { comment_id: id })

/** Other requests of the page while somebody writes, which publish nothing. */
export const broadcastTyping = (article: string) =>
  send('CometUFILiveTypingBroadcastMutation_StartMutation', { feedback_id: btoa(`feedback:${article}`) })

export const precheck = (text: string) =>
  send('CPXComposerCopyrightPrecheckMutationQuery', { message: { text }, is_precheck: true })

export async function upload(file: File): Promise<string> {
  const address = 'https://upload.facebook.com/ajax/react_composer/attachments/photo/upload'
  const body = new FormData()
  body.append('farr', file)
  const response = await fetch(address, { method: 'POST', body, credentials: 'include' })
  const [answer] = parseLines(await response.text()) as { payload: { photoID: string } }[]
  return answer?.payload.photoID ?? ''
}
