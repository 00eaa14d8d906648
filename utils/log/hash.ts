import { canonicalJson, type Unhashed } from './canonical.ts'
import { sha256 } from './sha256.ts'
import { sha256OfMany } from './sha256-lanes.ts'

/** SHA-256, in hex, over the canonical JSON (RFC 8785) of an entry with its `seq` and `previous`, without `hash`. */
export function hashOf(entry: Unhashed & { readonly hash?: string }): Promise<string> {
  return digest(canonicalJson(entry))
}

const encoder = new TextEncoder()

/** SHA-256 of one text's UTF-8 in hex. */
export async function digest(text: string): Promise<string> {
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', encoder.encode(text))))
}

/** Makes the same for many texts, on the thread on which it is called. */
export function digester(): (text: string) => string {
  let bytes = new Uint8Array(16_384)
  return (text) => {
    // A UTF-16 unit takes three bytes at most.
    if (bytes.length < text.length * 3) bytes = new Uint8Array(text.length * 3)
    const { written } = encoder.encodeInto(text, bytes)
    return digestBytes(bytes.subarray(0, written))
  }
}

/** SHA-256 of some bytes in hex. */
export const digestBytes = (bytes: Uint8Array): string => hexOf(sha256(bytes), 0)

/** The same of many, each by itself: many times as fast as one by one. */
export function digestMany(messages: readonly Uint8Array[]): string[] {
  const digests = sha256OfMany(messages)
  return messages.map((bytes, index) => (digests ? hexOf(digests, index * 8) : digestBytes(bytes)))
}

function hexOf(words: Int32Array, from: number): string {
  let text = ''
  for (let at = from; at < from + 8; at += 1) {
    const word = words[at]!
    text +=
      pairs[word >>> 24]! + pairs[(word >>> 16) & 255]! + pairs[(word >>> 8) & 255]! + pairs[word & 255]!
  }
  return text
}

const pairs = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

function hex(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += pairs[byte]
  return text
}
