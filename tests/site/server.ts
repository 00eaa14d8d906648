import type { IncomingMessage } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { createBusiness } from './business/host.ts'
import { createCertificate } from './certificate.ts'
import { createFacebook } from './facebook/host.ts'
import { createInstagram } from './instagram/host.ts'
import type { Behaviour, PublishedPost, SiteModule, World } from './world.ts'
import { createX } from './x/host.ts'

export type { Behaviour, PublishedPost } from './world.ts'

export interface SiteOptions {
  /** A free port by default. */
  port?: number
  /** Query parameters for every page that does not give them itself, e.g. `{ lang: 'id', theme: 'dark' }`. */
  defaults?: Record<string, string>
}

export interface Site {
  readonly port: number
  /** Everything published since the start or the latest reset, oldest first. */
  readonly posts: PublishedPost[]
  /** Says how the next publication is met; several calls queue up. */
  next(behaviour: Behaviour): void
  /** How many of those no publication has met yet. */
  unmet(): number
  reset(): void
  close(): Promise<void>
}

/** Platforms that stand behind the server. A further one is one more line here. */
const platforms: ((world: World) => Promise<SiteModule>)[] = [
  createX,
  createFacebook,
  createBusiness,
  createInstagram,
]

/** Starts the practice pages on 127.0.0.1. The browser must map the platforms' host names to the port. */
export async function startSite(options: SiteOptions = {}): Promise<Site> {
  const posts: PublishedPost[] = []
  const behaviours: Behaviour[] = []
  const world: World = { posts, defaults: options.defaults ?? {}, takeBehaviour: () => behaviours.shift() }
  const modules = await Promise.all(platforms.map((create) => create(world)))
  const byHost = new Map(modules.flatMap((module) => module.hosts.map((host) => [host, module] as const)))

  const server = createServer(await createCertificate([...byHost.keys()]), async (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '')
    const module = byHost.get(host)
    const url = new URL(request.url ?? '/', `https://${host || 'unknown'}`)
    if (!module) return response.writeHead(404).end('No practice site has this name.')
    if (url.pathname === '/favicon.ico') return response.writeHead(204).end()
    // Where a tab waits for the next test.
    if (url.pathname === '/blank') return response.writeHead(200, { 'content-type': 'text/html' }).end()
    let sent: Promise<Buffer> | undefined
    const body = () => {
      sent ??= readBody(request)
      return sent
    }
    try {
      await module.handle({ request, response, url, body })
    } catch (error) {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' })
      response.end(String(error))
    }
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? 0, '127.0.0.1', resolve)
  })

  return {
    port: (server.address() as AddressInfo).port,
    posts,
    next: (behaviour) => void behaviours.push(behaviour),
    unmet: () => behaviours.length,
    reset: () => {
      posts.length = 0
      behaviours.length = 0
      for (const module of modules) module.reset()
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts)
}
