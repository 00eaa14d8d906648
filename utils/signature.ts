import canonicalize from 'canonicalize'
import type { Problem } from './pack/validate.ts'

/** A signature of an Ed25519 key over data, in hex. Throws when the data cannot be written as canonical JSON. */
export const signatureOf = async (data: object, key: CryptoKey): Promise<string> =>
  toHex(await crypto.subtle.sign('Ed25519', key, bytesOf(data)))

/** What is wrong with a signature; undefined when it is that of the public key (raw, in hex) over just this data. */
export async function signatureFault(
  data: object,
  { key, signature, altered }: { readonly key: string; readonly signature: string; readonly altered: string },
): Promise<Problem | undefined> {
  try {
    const imported = await crypto.subtle.importKey('raw', fromHex(key), 'Ed25519', false, ['verify'])
    const good = await crypto.subtle.verify('Ed25519', imported, fromHex(signature), bytesOf(data))
    if (good) return undefined
    return { path: 'signature', reason: altered, hint: 'minta berkas asli dari pembuatnya' }
  } catch (error) {
    if (error instanceof Error && error.name === 'NotSupportedError') {
      return {
        path: 'signature',
        reason: 'peramban ini belum dapat memeriksa tanda tangan',
        hint: 'perbarui peramban (Chrome dan Edge 137, Firefox 129, atau yang lebih baru)',
      }
    }
    return {
      path: 'key',
      reason: 'kunci atau tanda tangannya rusak',
      hint: 'minta berkas asli dari pembuatnya',
    }
  }
}

const bytesOf = (data: object) => new TextEncoder().encode(canonicalize(data))
export const toHex = (buffer: ArrayBuffer): string =>
  Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('')
export const fromHex = (hex: string) =>
  Uint8Array.from(hex.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16))
