import type { ServerResponse } from 'node:http'
import { type Behaviour, type Exchange, sleep } from '../world.ts'

/** Sends objects one a line, as Meta streams them, with what the behaviour wants of the form. */
export async function sendLines(response: ServerResponse, lines: readonly object[], behaviour?: Behaviour) {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
  if (behaviour?.kind === 'guarded') response.write('for (;;);')
  for (const [index, line] of lines.entries()) {
    if (index > 0 && behaviour?.kind === 'stream') await sleep(behaviour.ms)
    response.write(`${JSON.stringify(line)}\n`)
  }
  response.end()
}

/** The refusal that stands beside an empty result; with a result beside it, it is only a warning. */
export const problem = (severity: 'CRITICAL' | 'WARNING') => ({
  message: 'A server error occured. Check server logs for details.',
  severity,
  code: 1_675_030,
  path: ['story_create'],
})

/**
 * Breaks connections as a behaviour wants it. Chromium sends a request once more when a connection kept from before
 * breaks, so the same body is met the same way again.
 */
export function createBreaks() {
  const broken = new Set<string>()
  return {
    isBroken(exchange: Exchange, body: Buffer): boolean {
      if (!broken.has(String(body))) return false
      exchange.request.socket.destroy()
      return true
    },
    break(exchange: Exchange, body: Buffer) {
      broken.add(String(body))
      exchange.request.socket.destroy()
    },
  }
}

/** Fields of a form-encoded request. */
export const readFields = (body: Buffer) => new URLSearchParams(String(body))

/** Adds what a browser must be told before a page may talk to another host of the same platform. */
export function allowOrigin(response: ServerResponse, origin: string | undefined) {
  response.setHeader('access-control-allow-origin', origin ?? '*')
  response.setHeader('access-control-allow-credentials', 'true')
  response.setHeader('access-control-allow-headers', 'content-type, x-entity-name, x-entity-length, offset')
}
