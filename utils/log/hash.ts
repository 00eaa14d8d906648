import canonicalize from 'canonicalize'
import type { LogEntry } from './entry.ts'

/** SHA-256, in hex, over the canonical JSON (RFC 8785) of an entry with its `seq` and `previous`, without `hash`. */
export async function hashOf(entry: Omit<LogEntry, 'hash'> & { readonly hash?: string }): Promise<string> {
  const { hash: _, ...content } = entry
  const bytes = new TextEncoder().encode(canonicalize(content))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
