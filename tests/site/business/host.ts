import { randomInt } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { bundleApp } from '../bundle.ts'
import { allowOrigin, createBreaks, problem, readFields, sendLines } from '../meta/answer.ts'
import { createDirectory, idOf, person } from '../meta/identities.ts'
import { sendAsset, sendPage } from '../serve.ts'
import { type Exchange, type PublishedPost, type SiteModule, sendJson, sleep, type World } from '../world.ts'

interface Input {
  base: {
    actor_id: string
    message?: { text: string }
    attachments: { photo: { id: string; custom_alt_text?: string } }[]
    unpublished_content_data?: { scheduled_publish_time: number } | null
  }
  channels: string[]
  FACEBOOK_NEWS_FEED?: { message?: { text: string } } | null
  INSTAGRAM_POST?: { message?: { text: string } } | null
  identities: string[]
}

/** The Instagram account that a page posts to as well. */
const instagramOf: Readonly<Record<string, string>> = {
  kominfonusaraya: 'kominfo_nusaraya',
  wisatanusaraya: 'wisata.nusaraya',
}

/** The practice business.facebook.com, with the host that takes its pictures. */
export async function createBusiness(world: World): Promise<SiteModule> {
  const bundle = await bundleApp('business', fileURLToPath(new URL('./app/', import.meta.url)))
  const directory = createDirectory()
  const breaks = createBreaks()
  let latest = 18_000_000_000_000_000n
  let forms = 0

  const nextId = () => {
    latest += BigInt(randomInt(1000, 100_000))
    return String(latest)
  }

  function page({ url, response }: Exchange) {
    const wanted = url.searchParams.get('as') ?? world.defaults.as ?? 'kominfonusaraya'
    const self = directory.byHandle(wanted)
    if (url.searchParams.get('asset_id') !== self.id) {
      url.searchParams.set('asset_id', self.id)
      url.searchParams.set('business_id', idOf('business'))
      return void response.writeHead(302, { location: url.pathname + url.search }).end()
    }
    const instagram = instagramOf[self.handle] ?? self.handle
    sendPage(response, bundle, {
      settings: {
        ...world.defaults,
        selfId: self.id,
        selfName: self.name,
        personId: person.id,
        instagram,
        instagramId: idOf(instagram),
      },
      cookies: [`c_user=${person.id}`, 'i_user=deleted; Max-Age=0'],
      embedded: {
        identities: [
          { accountName: self.name, id: self.id, presenceType: 'FACEBOOK' },
          { accountName: instagram, id: idOf(instagram), presenceType: 'INSTAGRAM' },
        ],
      },
      sources: { 'connect-src': ['https://upload-business.facebook.com'] },
    })
  }

  async function publish(exchange: Exchange, operation: string, input: Input) {
    const { response } = exchange
    const body = await exchange.body()
    if (breaks.isBroken(exchange, body)) return
    const behaviour = world.takeBehaviour()
    if (behaviour?.kind === 'delay' || behaviour?.kind === 'drop') await sleep(behaviour.ms ?? 0)
    if (behaviour?.kind === 'drop') return breaks.break(exchange, body)
    if (behaviour?.kind === 'refused') {
      return sendLines(response, [{ data: { xfamily_content_create: null }, errors: [problem('CRITICAL')] }])
    }
    const page = directory.byId(input.base.actor_id)
    const time = input.base.unpublished_content_data?.scheduled_publish_time ?? null
    const created = input.channels.flatMap((channel) => {
      const onInstagram = channel.startsWith('INSTAGRAM')
      if (onInstagram && behaviour?.kind === 'channel-refused') return []
      const account = onInstagram ? (instagramOf[page.handle] ?? page.handle) : page.handle
      return [newPost(operation, onInstagram ? 'instagram' : 'facebook', account, input, time)]
    })
    world.posts.push(...created)
    const item = ({ id, platform }: PublishedPost) =>
      time !== null
        ? { pending_publish_content_id: id }
        : platform === 'facebook'
          ? { story: { post_id: id } }
          : { id }
    const items = created.map(item)
    const errors = Object.fromEntries(
      input.channels.map((channel) => {
        const refused = channel.startsWith('INSTAGRAM') && behaviour?.kind === 'channel-refused'
        return [channel.toLowerCase(), refused ? { message: 'Media required' } : null]
      }),
    )
    // Recorded are answers with one item for all channels; one for each is as likely.
    const told = forms++ % 2 === 0 ? items : items.slice(0, 1)
    await sendLines(
      response,
      [{ data: { xfamily_content_create: { items: told, errors } }, extensions: { is_final: true } }],
      behaviour,
    )
  }

  function newPost(
    operation: string,
    platform: 'facebook' | 'instagram',
    account: string,
    { base, ...of }: Input,
    scheduledFor: number | null,
  ): PublishedPost {
    const own = platform === 'facebook' ? of.FACEBOOK_NEWS_FEED : of.INSTAGRAM_POST
    const text = own?.message?.text ?? base.message?.text ?? ''
    return {
      platform,
      operation,
      kind: 'post',
      state: scheduledFor === null ? 'live' : 'scheduled',
      id: nextId(),
      account,
      text,
      fullText: text,
      permalink: null,
      replyTo: null,
      quoteOf: null,
      media: base.attachments.map(({ photo }) => ({ id: photo.id, alt: photo.custom_alt_text ?? '' })),
      scheduledFor,
      publishedAt: new Date().toISOString(),
    }
  }

  async function handle(exchange: Exchange) {
    const { request, response, url } = exchange
    if (url.host === 'upload-business.facebook.com') {
      allowOrigin(response, request.headers.origin)
      await exchange.body()
      if (request.method === 'OPTIONS') return void response.writeHead(204).end()
      return void response.end(`for (;;);${JSON.stringify({ payload: { photoID: nextId() } })}`)
    }
    if (request.method === 'GET') {
      if (url.pathname === '/latest/posts/data') {
        const live = world.posts.filter(({ state, platform }) => state === 'live' && platform === 'facebook')
        return sendJson(
          response,
          200,
          live.map(({ id, text }) => ({ id, text })),
        )
      }
      if (!sendAsset(response, bundle, url.pathname)) page(exchange)
      return
    }
    if (url.pathname !== '/api/graphql/') return void response.writeHead(404).end()
    const fields = readFields(await exchange.body())
    const operation = fields.get('fb_api_req_friendly_name') ?? ''
    const { input } = JSON.parse(fields.get('variables') ?? '{}') as { input: Input }
    if (operation === 'BusinessComposerStoryCreationMutation') return publish(exchange, operation, input)
    return sendLines(response, [{ data: { viewer: { operation } }, extensions: { is_final: true } }])
  }

  return { hosts: ['business.facebook.com', 'upload-business.facebook.com'], handle, reset: () => {} }
}
