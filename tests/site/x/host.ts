import { randomInt } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { bundleApp } from '../bundle.ts'
import { sendAsset, sendPage } from '../serve.ts'
import { type Exchange, type PublishedPost, type SiteModule, sendJson, sleep, type World } from '../world.ts'
import {
  accountId,
  createdTweet,
  refusal,
  scheduledTweet,
  unwrap,
  type Variables,
  withErrors,
} from './answers.ts'
import { fullTextOf } from './full-text.ts'
import { drawPhoto } from './photo.ts'

const publications = new Set(['CreateTweet', 'CreateNoteTweet', 'CreateScheduledTweet'])

/** The practice x.com, with pbs.twimg.com for other people's pictures. */
export async function createX(world: World): Promise<SiteModule> {
  const bundle = await bundleApp('x', fileURLToPath(new URL('./app/', import.meta.url)))
  const handles = new Map<string, string>()
  const altTexts = new Map<string, string>()
  const seen = new Set<string>()
  const dropped = new Set<string>()
  let latest = 1_999_999_999_999_000_000n

  const nextId = () => {
    latest += BigInt(randomInt(1000, 100_000))
    return String(latest)
  }

  function page({ url, response }: Exchange) {
    const handle = url.searchParams.get('handle') ?? world.defaults.handle ?? 'kominfo_nusaraya'
    const id = accountId(handle)
    handles.set(id, handle)
    sendPage(response, bundle, {
      settings: { ...world.defaults, handle },
      cookies: [`twid=u%3D${id}`],
      sources: { 'img-src': ['https://pbs.twimg.com'] },
    })
  }

  async function publish(exchange: Exchange, operation: string) {
    const { request, response } = exchange
    // Chromium sends a request once more when a connection kept from before breaks.
    const transaction = String(request.headers['x-client-transaction-id'])
    if (dropped.has(transaction)) return void request.socket.destroy()
    const { variables } = JSON.parse(String(await exchange.body())) as { variables: Variables }
    const behaviour = world.takeBehaviour()
    if (behaviour?.kind === 'delay' || behaviour?.kind === 'drop') await sleep(behaviour.ms ?? 0)
    if (behaviour?.kind === 'forbidden') {
      return sendJson(response, 403, refusal(226, 'This request looks like it might be automated.'))
    }

    const post = toPost(operation, variables, handleOf(request.headers.cookie))
    const copy = seen.has(`${post.account} ${post.text}`) && operation !== 'CreateScheduledTweet'
    if (behaviour?.kind === 'duplicate' || (copy && post.text !== '')) {
      return sendJson(response, 200, refusal(187, 'Authorization: Status is a duplicate. (187)'))
    }
    if (behaviour?.kind !== 'drop' || behaviour.recorded) {
      world.posts.push(post)
      if (post.scheduledFor === null) seen.add(`${post.account} ${post.text}`)
    }
    if (behaviour?.kind === 'drop') {
      dropped.add(transaction)
      return void request.socket.destroy()
    }
    if (operation === 'CreateScheduledTweet') return sendJson(response, 200, scheduledTweet(post))
    const answer = createdTweet(post, behaviour?.kind === 'wrapped')
    sendJson(response, 200, behaviour?.kind === 'partial-error' ? withErrors(answer) : answer)
  }

  function handleOf(cookie = ''): string {
    const id = /(?:^|;\s*)twid=u%3D(\d+)/.exec(cookie)?.[1] ?? ''
    return handles.get(id) ?? 'kominfo_nusaraya'
  }

  function toPost(operation: string, variables: Variables, account: string): PublishedPost {
    const id = nextId()
    const request = unwrap(variables)
    return {
      platform: 'x',
      operation,
      kind: request.replyTo ? 'reply' : 'post',
      state: variables.execute_at ? 'scheduled' : 'live',
      id,
      account,
      text: request.text,
      fullText: fullTextOf(request, id),
      permalink: `https://x.com/${account}/status/${id}`,
      replyTo: request.replyTo,
      quoteOf: request.quoteOf,
      media: request.mediaIds.map((mediaId) => ({ id: mediaId, alt: altTexts.get(mediaId) ?? '' })),
      scheduledFor: variables.execute_at ?? null,
      publishedAt: new Date().toISOString(),
    }
  }

  async function handle(exchange: Exchange) {
    const { request, response, url } = exchange
    if (url.host === 'pbs.twimg.com') {
      response.writeHead(200, { 'content-type': 'image/svg+xml', 'cache-control': 'max-age=3600' })
      return void response.end(drawPhoto(url.pathname))
    }
    if (request.method === 'GET') {
      if (!sendAsset(response, bundle, url.pathname)) page(exchange)
      return
    }
    const operation = /^\/i\/api\/graphql\/[\w-]+\/(\w+)$/.exec(url.pathname)?.[1]
    if (operation && publications.has(operation)) return publish(exchange, operation)
    if (operation === 'CreateRetweet') {
      return sendJson(response, 200, {
        data: { create_retweet: { retweet_results: { result: { rest_id: nextId() } } } },
      })
    }
    if (url.pathname === '/i/media/upload.json') {
      await exchange.body()
      return sendJson(response, 200, { media_id_string: nextId() })
    }
    if (url.pathname === '/i/api/1.1/media/metadata/create.json') {
      const body = JSON.parse(String(await exchange.body())) as {
        media_id: string
        alt_text: { text: string }
      }
      altTexts.set(body.media_id, body.alt_text.text)
      return void response.writeHead(200).end()
    }
    if (url.pathname === '/i/api/1.1/dm/new2.json') return sendJson(response, 200, { event_id: nextId() })
    sendJson(response, 404, refusal(34, 'Sorry, that page does not exist.'))
  }

  return {
    hosts: ['x.com', 'pbs.twimg.com'],
    handle,
    reset: () => {
      seen.clear()
      altTexts.clear()
    },
  }
}
