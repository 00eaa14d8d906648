import * as v from 'valibot'
import { about } from './kinds.ts'
import { type Checked, validate } from './validate.ts'

const hex = (bytes: number) =>
  v.pipe(
    v.string(),
    v.regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`, 'u'), `harus ${bytes * 2} angka heksadesimal`),
  )

/** A pack with the signature of an institution's key (Ed25519) beside it. */
export const signedSchema = v.strictObject({
  format: v.literal('saring-pack-signed'),
  version: about(v.literal(1), 'versi bentuk tanda tangan yang dikenal hanya 1'),
  pack: v.record(v.string(), v.unknown()),
  key: about(hex(32), 'Kunci publik instansi'),
  signature: about(hex(64), 'Tanda tangan'),
})

export type SignedPack = v.InferOutput<typeof signedSchema>

/** Takes a signed pack apart; undefined for data that does not claim to be one. */
export function readSigned(data: unknown): Checked<SignedPack> | undefined {
  const claims = typeof data === 'object' && data !== null && 'format' in data
  return claims ? validate(signedSchema, data) : undefined
}

/** What is signed: all but key and signature, so that a signature fits no other format. */
export const signedPart = ({ format, version, pack }: Pick<SignedPack, 'format' | 'version' | 'pack'>) => ({
  format,
  version,
  pack,
})

/**
 * What taking a pack would mean for whom it comes from: no key at all, a key seen for the first time, the pinned key,
 * another key than the pinned one, or no key where one is pinned. The last two need a clear confirmation.
 */
export type Trust = 'unsigned' | 'first' | 'same' | 'other' | 'dropped'

/** Compares a pack's key with the pinned one; both by their fingerprints. */
export function judgeTrust(given: string | undefined, pinned: string | undefined): Trust {
  if (given === undefined) return pinned === undefined ? 'unsigned' : 'dropped'
  if (pinned === undefined) return 'first'
  return given === pinned ? 'same' : 'other'
}

export const needsConfirmation = (trust: Trust): boolean => trust === 'other' || trust === 'dropped'
