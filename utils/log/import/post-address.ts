import type { Platform } from '../../pack/schema.ts'

/** Hosts of each platform, without `www.` and the like. */
const hosts: Readonly<Record<Platform, RegExp>> = {
  x: /(?:^|\.)(?:x|twitter)\.com$/u,
  facebook: /(?:^|\.)(?:facebook\.com|fb\.watch)$/u,
  instagram: /(?:^|\.)instagram\.com$/u,
}

/** Reads the address of a post as a person pastes it: undefined when it is none of this platform. */
export function readPostAddress(
  platform: Platform,
  address: string,
): { readonly permalink: string; readonly postId: string | null } | undefined {
  let url: URL
  try {
    url = new URL(address.trim())
  } catch {
    return undefined
  }
  if (!/^https?:$/u.test(url.protocol) || !hosts[platform].test(url.hostname)) return undefined
  // Only X's addresses hold the id under which its posts are logged.
  const postId = platform === 'x' ? (/\/status\/(\d{1,25})(?:\/|$)/u.exec(url.pathname)?.[1] ?? null) : null
  return { permalink: url.href, postId }
}
