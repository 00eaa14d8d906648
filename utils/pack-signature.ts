import { bounded, readJson } from './pack/json.ts'
import { readPack } from './pack/pack.ts'
import type { Pack } from './pack/schema.ts'
import { readSigned, type SignedPack, signedPart } from './pack/signed.ts'
import type { Checked } from './pack/validate.ts'
import { fromHex, signatureFault, signatureOf, toHex } from './signature.ts'

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
  const altered = 'isi paket tidak sesuai dengan tanda tangannya: paket diubah sesudah ditandatangani'
  const wrong = signed && (await signatureFault(signedPart(signed.value), { ...signed.value, altered }))
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
  return { ...part, key: keys.public, signature: await signatureOf(part, key) }
}
