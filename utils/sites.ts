import type { Platform } from './pack/schema.ts'

const hosts: Readonly<Record<string, Platform>> = {
  'x.com': 'x',
  'www.facebook.com': 'facebook',
  'www.instagram.com': 'instagram',
}

/** The platform that an https page belongs to, if it is one. */
export function platformOf(address: string | undefined): Platform | undefined {
  if (!address || !URL.canParse(address)) return undefined
  const { protocol, hostname } = new URL(address)
  return protocol === 'https:' && Object.hasOwn(hosts, hostname) ? hosts[hostname] : undefined
}
