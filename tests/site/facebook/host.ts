import { randomInt } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { bundleApp } from '../bundle.ts'
import { allowOrigin, createBreaks, readFields, sendLines } from '../meta/answer.ts'
import { createDirectory, person } from '../meta/identities.ts'
import { sendAsset, sendPage } from '../serve.ts'
import { type Exchange, type PublishedPost, type SiteModule, sleep, type World } from '../world.ts'
import { commentCreated, decodedPostId, groupStoryCreated, othersDid, storyCreated } from './answers.ts'

interface Input {
  actor_id: string
  message?: { text: string }
  attachments?: { photo?: { id: string; custom_alt_text?: string }; video?: { id: string } }[]
  audience?: { to_id?: string }
  unpublished_content_data?: { scheduled_publish_time?: number }
  feedback_id?: string
  reply_comment_parent_fbid?: string
  story_id?: string
  comment_id?: string
}

/** The practice www.facebook.com, with the host that takes its pictures. */
export async function createFacebook(world: World): Promise<SiteModule> {
  const bundle = await bundleApp('facebook', fileURLToPath(new URL('./app/', import.meta.url)))
  const directory = createDirectory()
  const breaks = createBreaks()
  let latest = 122_100_000_000_000_000n
  let forms = 0

  const nextId = () => {
    latest += BigInt(randomInt(1000, 100_000))
    return String(latest)
  }

  function page({ url, response }: Exchange) {
    const self = directory.byHandle(url.searchParams.get('as') ?? world.defaults.as ?? 'kominfonusaraya')
    const acting = self.id === person.id ? 'deleted; Max-Age=0' : self.id
    sendPage(response, bundle, {
      settings: {
        ...world.defaults,
        as: self.handle,
        selfId: self.id,
        selfName: self.name,
        personId: person.id,
        personName: person.name,
      },
      cookies: [`c_user=${person.id}`, `i_user=${acting}`],
      sources: { 'connect-src': ['https://upload.facebook.com'] },
    })
  }

  async function graphql(exchange: Exchange) {
    const { response } = exchange
    const body = await exchange.body()
    if (breaks.isBroken(exchange, body)) return
    const fields = readFields(body)
    const operation = fields.get('fb_api_req_friendly_name') ?? ''
    const { input } = JSON.parse(fields.get('variables') ?? '{}') as { input?: Input }
    const known = input && publications[operation]
    if (!known) return sendLines(response, [othersDid(operation)])

    const behaviour = world.takeBehaviour()
    if (behaviour?.kind === 'delay' || behaviour?.kind === 'drop') await sleep(behaviour.ms ?? 0)
    if (behaviour?.kind === 'drop') return breaks.break(exchange, body)
    const post = known.toPost(input, operation)
    const isCreated = behaviour?.kind !== 'refused'
    if (isCreated) {
      if (behaviour?.kind === 'pending') post.state = 'pending'
      if (behaviour?.kind === 'video') {
        post.state = 'processing'
        // Not told in the answer; where a post of that number stands all the same.
        post.permalink = `https://www.facebook.com/permalink.php?story_fbid=${post.id}&id=${input.actor_id}`
      }
      if (behaviour?.kind === 'no-id') post.permalink = null
      world.posts.push(post)
    }
    const group = input.audience?.to_id
    const lines =
      post.kind !== 'post'
        ? commentCreated(post, input.actor_id, behaviour)
        : group
          ? groupStoryCreated(post, group, behaviour)
          : storyCreated(post, behaviour, forms++)
    await sendLines(response, lines, behaviour)
  }

  const publications: Record<string, { toPost(input: Input, operation: string): PublishedPost }> = {
    ComposerStoryCreateMutation: {
      toPost(input, operation) {
        const post = newPost(input, operation, 'post')
        const group = input.audience?.to_id
        post.permalink = group
          ? `https://www.facebook.com/groups/${group}/permalink/${post.id}/`
          : `https://www.facebook.com/${post.account}/posts/pfbid0${BigInt(post.id).toString(36)}`
        post.scheduledFor = input.unpublished_content_data?.scheduled_publish_time ?? null
        if (post.scheduledFor !== null) post.state = 'scheduled'
        return post
      },
    },
    useCometUFICreateCommentMutation: { toPost: toComment },
    CometUFICreateCommentMutation: { toPost: toComment },
  }

  function toComment(input: Input, operation: string): PublishedPost {
    const post = newPost(input, operation, input.reply_comment_parent_fbid ? 'reply' : 'comment')
    const answered = Buffer.from(input.feedback_id ?? '', 'base64').toString()
    post.replyTo = answered.replace('feedback:', '')
    post.permalink = `https://www.facebook.com/budi.nusaraya/posts/pfbid0${post.replyTo}?comment_id=${post.id}`
    return post
  }

  function newPost(input: Input, operation: string, kind: PublishedPost['kind']): PublishedPost {
    const text = input.message?.text ?? ''
    return {
      platform: 'facebook',
      operation,
      kind,
      state: 'live',
      id: nextId(),
      account: directory.byId(input.actor_id).handle,
      text,
      fullText: text,
      permalink: null,
      replyTo: null,
      quoteOf: null,
      media: (input.attachments ?? []).map(({ photo, video }) => ({
        id: photo?.id ?? video?.id ?? '',
        alt: photo?.custom_alt_text ?? '',
      })),
      scheduledFor: null,
      publishedAt: new Date().toISOString(),
    }
  }

  /** Edits and deletions: of posts by their story's id, of comments by their own. */
  async function change(exchange: Exchange, operation: string, input: Input) {
    const id = decodedPostId(input.story_id ?? input.comment_id ?? '').replace(/^.*_/, '')
    const post = world.posts.find((one) => one.id === id)
    if (operation === 'ComposerStoryEditMutation') {
      const text = input.message?.text ?? ''
      if (post) post.edits = [...(post.edits ?? []), text]
      const story = {
        id: input.story_id,
        legacy_story_hideable_id: id,
        url: post?.permalink,
        message: { text },
      }
      return sendLines(exchange.response, [{ data: { story_edit: { story } } }])
    }
    if (post) post.state = 'deleted'
    const result =
      operation === 'useCometTrashPostMutation'
        ? { story_trash: { success: true, story: { id: input.story_id } } }
        : { comment_delete: { deleted_comment_id: input.comment_id } }
    return sendLines(exchange.response, [{ data: result }])
  }

  async function handle(exchange: Exchange) {
    const { request, response, url } = exchange
    if (url.host === 'upload.facebook.com') {
      allowOrigin(response, request.headers.origin)
      await exchange.body()
      if (request.method === 'OPTIONS') return void response.writeHead(204).end()
      return void response.end(`for (;;);${JSON.stringify({ payload: { photoID: nextId() } })}`)
    }
    if (request.method === 'GET') {
      if (!sendAsset(response, bundle, url.pathname)) page(exchange)
      return
    }
    if (url.pathname !== '/api/graphql/') return void response.writeHead(404).end()
    const fields = readFields(await exchange.body())
    const operation = fields.get('fb_api_req_friendly_name') ?? ''
    if (changes.has(operation)) {
      const { input } = JSON.parse(fields.get('variables') ?? '{}') as { input: Input }
      return change(exchange, operation, input)
    }
    return graphql(exchange)
  }

  return { hosts: ['www.facebook.com', 'upload.facebook.com'], handle, reset: () => {} }
}

const changes = new Set([
  'ComposerStoryEditMutation',
  'useCometTrashPostMutation',
  'CometUFIDeleteCommentMutation',
])
