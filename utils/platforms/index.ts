import type { Adapter } from './adapter.ts'
import { facebookAdapter } from './facebook.ts'
import { instagramAdapter } from './instagram.ts'
import { xAdapter } from './x.ts'

/** The adapter for a page, by its host. */
const adapters: Readonly<Record<string, (page: Document) => Adapter>> = {
  'x.com': xAdapter,
  'www.facebook.com': facebookAdapter,
  'business.facebook.com': facebookAdapter,
  'www.instagram.com': instagramAdapter,
}

/** The adapter of the platform that a page belongs to. */
export function adapterFor(page: Document): Adapter | undefined {
  const { hostname } = page.location
  return Object.hasOwn(adapters, hostname) ? adapters[hostname]!(page) : undefined
}
