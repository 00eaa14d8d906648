import type { Platform } from './pack/schema.ts'

/** The platform of each host, then the others that its pages publish on as well. */
const hosts: Readonly<Record<string, readonly [Platform, ...Platform[]]>> = {
  'x.com': ['x'],
  'www.facebook.com': ['facebook'],
  'business.facebook.com': ['facebook', 'instagram'],
  'www.instagram.com': ['instagram'],
}

/** Match patterns of all pages that Saring works in. */
export const pagePatterns: readonly string[] = Object.keys(hosts).map((host) => `https://${host}/*`)

/** A site whose pages are made in a way of their own. */
export const sites = ['x', 'facebook', 'business', 'instagram'] as const
export type Site = (typeof sites)[number]

/** The platform whose table tells of a site's pages. */
export const tableOf = (site: Site): Platform => (site === 'business' ? 'facebook' : site)

/** The site that an https page belongs to, if it is one. */
export function siteOf(address: string | undefined): Site | undefined {
  const platform = platformOf(address)
  return platform === 'facebook' && new URL(address!).hostname.startsWith('business.') ? 'business' : platform
}

/** The platforms that an https page publishes on, its own first; none for a page elsewhere. */
export function publishesOn(address: string | undefined): readonly Platform[] {
  if (!address || !URL.canParse(address)) return []
  const { protocol, hostname } = new URL(address)
  return protocol === 'https:' && Object.hasOwn(hosts, hostname) ? hosts[hostname]! : []
}

/** The platform that an https page belongs to, if it is one. */
export function platformOf(address: string | undefined): Platform | undefined {
  return publishesOn(address)[0]
}
