import canonicalize from 'canonicalize'
import { bounded, readJson } from './pack/json.ts'
import { readPack } from './pack/pack.ts'
import type { Pack } from './pack/schema.ts'
import { readSigned, type SignedPack, signedPart } from './pack/signed.ts'
import type { Checked } from './pack/validate.ts'

/** An institution's keys, in hex: the public one raw (32 bytes), the private one as PKCS #8. */
export interface Keys {
  readonly public: string
  readonly private: string
}

export interface OpenedPack {
  readonly pack: Pack
  /** Of the key that signed it; missing for a pack without a signature. */
  readonly fingerprint?: string
}

/**
 * Reads a pack from foreign JSON text or data, signed or not. One that was changed after it was signed is refused, and
 * so is a bad pack under a good signature. Never throws.
 */
export async function openPack(source: unknown): Promise<Checked<OpenedPack>> {
  const read = typeof source === 'string' ? readJson(source) : bounded(source)
  if (!read.ok) return read
  const signed = readSigned(read.value)
  if (signed && !signed.ok) return signed
  const wrong = signed && (await faultOf(signed.value))
  if (wrong) return { ok: false, problems: [wrong] }
  const checked = readPack(signed ? signed.value.pack : read.value)
  if (!checked.ok) return checked
  const fingerprint = signed && (await fingerprintOf(signed.value.key))
  return { ok: true, value: { pack: checked.value, ...(fingerprint && { fingerprint }) } }
}

/** The first 128 bits of the SHA-256 of a public key: short enough to read out over the telephone. */
export async function fingerprintOf(publicKey: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', fromHex(publicKey))
  return toHex(digest)
    .slice(0, 32)
    .replace(/(?<=.)(?=(?:.{4})+$)/gu, '-')
}

/** New keys for an institution. */
export async function makeKeys(): Promise<Keys> {
  const pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair
  return {
    public: toHex(await crypto.subtle.exportKey('raw', pair.publicKey)),
    private: toHex(await crypto.subtle.exportKey('pkcs8', pair.privateKey)),
  }
}

/** Signs a pack, as JSON data. Throws when the keys are none or the pack cannot be written as canonical JSON. */
export async function signPack(pack: Record<string, unknown>, keys: Keys): Promise<SignedPack> {
  const part = signedPart({ format: 'saring-pack-signed', version: 1, pack })
  const key = await crypto.subtle.importKey('pkcs8', fromHex(keys.private), 'Ed25519', false, ['sign'])
  const signature = toHex(await crypto.subtle.sign('Ed25519', key, bytesOf(part)))
  return { ...part, key: keys.public, signature }
}

/** What is wrong with a signature; undefined when it is that of the named key over just this pack. */
async function faultOf(signed: SignedPack) {
  try {
    const key = await crypto.subtle.importKey('raw', fromHex(signed.key), 'Ed25519', false, ['verify'])
    const good = await crypto.subtle.verify(
      'Ed25519',
      key,
      fromHex(signed.signature),
      bytesOf(signedPart(signed)),
    )
    if (good) return undefined
    return {
      path: 'signature',
      reason: 'isi paket tidak sesuai dengan tanda tangannya: paket diubah sesudah ditandatangani',
      hint: 'minta berkas asli dari pembuatnya',
    }
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
const toHex = (buffer: ArrayBuffer): string =>
  Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('')
const fromHex = (hex: string) => Uint8Array.from(hex.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16))
