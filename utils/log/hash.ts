import { canonicalJson, type Unhashed } from './canonical.ts'

/** SHA-256, in hex, over the canonical JSON (RFC 8785) of an entry with its `seq` and `previous`, without `hash`. */
export function hashOf(entry: Unhashed & { readonly hash?: string }): Promise<string> {
  return digest(canonicalJson(entry))
}

const encoder = new TextEncoder()

/**
 * SHA-256 of a text's UTF-8 in hex. Ask for many before waiting for the first: the browser hashes on other threads,
 * and waiting for each alone costs most of the time.
 */
export async function digest(text: string): Promise<string> {
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', encoder.encode(text))))
}

const pairs = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

function hex(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += pairs[byte]
  return text
}
