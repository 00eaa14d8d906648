import type { ServerResponse } from 'node:http'
import type { Bundle } from './bundle.ts'

interface PageOptions {
  /** What the page can read of its own: taken for granted where its address does not say otherwise. */
  settings: Readonly<Record<string, string>>
  cookies: readonly string[]
  /** JSON that stands in the page itself, where `"{{embedded}}"` is. */
  embedded?: unknown
  /** Hosts that the page may use besides its own, by directive. */
  sources?: Readonly<Record<string, readonly string[]>>
}

const policy: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'blob:', 'data:'],
  'connect-src': ["'self'"],
  'font-src': ["'self'"],
  'media-src': ["'self'", 'blob:'],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
  'frame-ancestors': ["'none'"],
  'require-trusted-types-for': ["'script'"],
}

/** Sends the app's page under the strictest policy that any of the platforms is known to have. */
export function sendPage(response: ServerResponse, bundle: Bundle, options: PageOptions) {
  const { settings, cookies, embedded, sources = {} } = options
  const defaults = JSON.stringify(settings).replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  const html = String(bundle.get('/index.html')?.body)
    .replace('{{defaults}}', () => defaults)
    .replace('"{{embedded}}"', () => JSON.stringify(embedded ?? null).replaceAll('<', '\\u003c'))
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': Object.entries(policy)
      .map(([name, values]) => [name, ...values, ...(sources[name] ?? [])].join(' '))
      .join('; '),
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    'set-cookie': cookies.map((cookie) => `${cookie}; Path=/; Secure; SameSite=None`),
  })
  response.end(html)
}

/** Whether the app has a file of that name, which is then sent. */
export function sendAsset(response: ServerResponse, bundle: Bundle, path: string): boolean {
  const asset = path === '/index.html' ? undefined : bundle.get(path)
  if (!asset) return false
  response.writeHead(200, { 'content-type': asset.type, 'cache-control': 'no-store' })
  response.end(asset.body)
  return true
}
