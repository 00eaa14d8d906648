import { randomInt } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { bundleApp } from '../bundle.ts'
import { allowOrigin, createBreaks, readFields, sendLines } from '../meta/answer.ts'
import { idOf } from '../meta/identities.ts'
import { sendAsset, sendPage } from '../serve.ts'
import { type Exchange, type PublishedPost, type SiteModule, sendJson, sleep, type World } from '../world.ts'

interface Child {
  upload_id: string
  custom_accessibility_caption?: string
}

/** The practice www.instagram.com, with the host that takes its pictures. */
export async function createInstagram(world: World): Promise<SiteModule> {
  const bundle = await bundleApp('instagram', fileURLToPath(new URL('./app/', import.meta.url)))
  const handles = new Map<string, string>()
  const unready = new Set<string>()
  const breaks = createBreaks()
  let latest = 3_700_000_000_000_000_000n

  const nextId = () => {
    latest += BigInt(randomInt(1000, 100_000))
    return String(latest)
  }

  function page({ url, response }: Exchange) {
    const handle = url.searchParams.get('as') ?? world.defaults.as ?? 'kominfo_nusaraya'
    const id = idOf(handle)
    handles.set(id, handle)
    sendPage(response, bundle, {
      settings: { ...world.defaults, as: handle, selfId: id },
      cookies: [`ds_user_id=${id}`],
      sources: { 'connect-src': ['https://i.instagram.com'] },
    })
  }

  const accountOf = ({ request }: Exchange) =>
    handles.get(/ds_user_id=(\d+)/.exec(request.headers.cookie ?? '')?.[1] ?? '') ?? ''

  function newPost(exchange: Exchange, operation: string, part: Partial<PublishedPost>): PublishedPost {
    const text = part.text ?? ''
    return {
      platform: 'instagram',
      operation,
      kind: 'post',
      state: 'live',
      id: nextId(),
      account: accountOf(exchange),
      fullText: text,
      permalink: null,
      replyTo: null,
      quoteOf: null,
      media: [],
      scheduledFor: null,
      publishedAt: new Date().toISOString(),
      ...part,
      text,
    }
  }

  async function share(exchange: Exchange, endpoint: string) {
    const { request, response } = exchange
    const body = await exchange.body()
    if (breaks.isBroken(exchange, body)) return
    const { caption, children } = readShare(String(body), request.headers['content-type'])
    const upload = children[0]?.upload_id ?? ''
    const behaviour = unready.has(upload) ? undefined : world.takeBehaviour()
    if (behaviour?.kind === 'delay' || behaviour?.kind === 'drop') await sleep(behaviour.ms ?? 0)
    if (behaviour?.kind === 'drop') return breaks.break(exchange, body)
    if (behaviour?.kind === 'refused') {
      return sendJson(response, 400, { message: 'feedback_required', spam: true, status: 'fail' })
    }
    if (behaviour?.kind === 'video') {
      unready.add(upload)
      return sendJson(response, 202, { message: 'Transcode not finished yet.', status: 'fail' })
    }
    const code = `D${randomInt(36 ** 5, 36 ** 6).toString(36)}`
    const clip = endpoint === 'configure_to_clips'
    const post = newPost(exchange, endpoint, {
      text: caption,
      permalink: `https://www.instagram.com/${clip ? 'reel' : 'p'}/${code}/`,
      media: children.map((child) => ({
        id: child.upload_id,
        alt: child.custom_accessibility_caption ?? '',
      })),
    })
    world.posts.push(post)
    if (behaviour?.kind === 'no-id') return sendJson(response, 200, { status: 'ok' })
    const id = `${post.id}_${idOf(post.account)}`
    sendJson(response, 200, { media: { pk: post.id, id, code, caption: { text: caption } }, status: 'ok' })
  }

  async function graphql(exchange: Exchange) {
    const fields = readFields(await exchange.body())
    const operation = fields.get('fb_api_req_friendly_name') ?? ''
    const variables = JSON.parse(fields.get('variables') ?? '{}') as Record<string, string> & {
      data?: Record<string, string>
    }
    if (operation === 'usePolarisPostDeleteCommentMutation') {
      markDeleted(variables.comment_id)
      return sendLines(exchange.response, [{ data: { xig_comment_delete: { success: true } } }])
    }
    if (!/^(?:usePolarisCommentSubmit|PolarisPostCommentInputRevamped)Mutation$/.test(operation)) {
      // What others do: looks like a comment of ours, and is not.
      const other = { comment_dict: { pk: '999', text: 'Mantap!' } }
      return sendLines(exchange.response, [{ data: { xdt_live_comments: other } }])
    }
    const said = await addComment(exchange, operation, variables.data ?? variables)
    if (!said) return
    const { post, behaviour } = said
    if (behaviour?.kind === 'refused') {
      return sendLines(exchange.response, [
        {
          data: { xig_comment_create: null },
          errors: [{ message: 'Comment blocked', severity: 'CRITICAL' }],
        },
      ])
    }
    const node = { pk: post.id, text: post.text }
    const data =
      operation === 'usePolarisCommentSubmitMutation'
        ? {
            xig_comment_create: {
              __typename: 'XIGCommentCreateMutationSuccessResponse',
              comment_dict: node,
            },
          }
        : { xdt_web__comments__media_id__add_queryable: { node } }
    await sendLines(exchange.response, [{ data }], behaviour)
  }

  async function addComment(
    exchange: Exchange,
    operation: string,
    asked: Readonly<Record<string, string | undefined>>,
  ) {
    const behaviour = world.takeBehaviour()
    if (behaviour?.kind === 'delay' || behaviour?.kind === 'drop') await sleep(behaviour.ms ?? 0)
    if (behaviour?.kind === 'drop') return breaks.break(exchange, await exchange.body())
    const post = newPost(exchange, operation, {
      text: asked.comment_text,
      kind: asked.replied_to_comment_id ? 'reply' : 'comment',
      replyTo: asked.media_id ?? null,
    })
    if (behaviour?.kind !== 'refused') world.posts.push(post)
    return { post, behaviour }
  }

  function markDeleted(id: string | undefined) {
    const post = world.posts.find((one) => one.id === id)
    if (post) post.state = 'deleted'
  }

  async function handle(exchange: Exchange) {
    const { request, response, url } = exchange
    if (url.host === 'i.instagram.com') {
      allowOrigin(response, request.headers.origin)
      await exchange.body()
      if (request.method === 'OPTIONS') return void response.writeHead(204).end()
      const upload = /fb_uploader_(\d+)/.exec(url.pathname)?.[1]
      return sendJson(response, 200, { upload_id: upload, status: 'ok' })
    }
    if (request.method === 'GET') {
      if (!sendAsset(response, bundle, url.pathname)) page(exchange)
      return
    }
    const endpoint = /^\/api\/v1\/media\/(configure(?:_sidecar|_to_clips)?)\/$/.exec(url.pathname)?.[1]
    if (endpoint) return share(exchange, endpoint)
    if (url.pathname === '/api/graphql' || url.pathname === '/graphql/query') return graphql(exchange)
    const commented = /^\/api\/v1\/web\/comments\/(\d+)\/add\/$/.exec(url.pathname)?.[1]
    if (commented) {
      const fields = Object.fromEntries(readFields(await exchange.body()))
      const said = await addComment(exchange, 'add', { ...fields, media_id: commented })
      if (!said) return
      if (said.behaviour?.kind === 'refused') return sendJson(response, 400, { status: 'fail' })
      return sendJson(response, 200, { id: said.post.id, status: 'ok' })
    }
    const deleted = /^\/api\/v1\/web\/create\/(\d+)\/delete\/$/.exec(url.pathname)?.[1]
    if (!deleted) return void response.writeHead(404).end()
    markDeleted(deleted)
    sendJson(response, 200, { did_delete: true, status: 'ok' })
  }

  return { hosts: ['www.instagram.com', 'i.instagram.com'], handle, reset: () => unready.clear() }
}

function readShare(body: string, type = ''): { caption: string; children: Child[] } {
  if (type.includes('json')) {
    const asked = JSON.parse(body) as { caption: string; children_metadata: Child[] }
    return { caption: asked.caption, children: asked.children_metadata }
  }
  const fields = new URLSearchParams(body)
  const alt = fields.get('custom_accessibility_caption')
  return {
    caption: fields.get('caption') ?? '',
    children: [
      { upload_id: fields.get('upload_id') ?? '', ...(alt && { custom_accessibility_caption: alt }) },
    ],
  }
}
