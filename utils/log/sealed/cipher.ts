import { pack, unpack } from './packed.ts'

/** A record as it lies in the database under the lock. */
export interface Sealed {
  /** Which data key opens it. */
  readonly by: string
  /** A nonce, then what XChaCha20-Poly1305 makes of the packed record. */
  readonly sealed: Uint8Array
}

/** Each record tells by its form whether it is sealed. */
export const isSealed = (record: unknown): record is Sealed =>
  typeof record === 'object' && record !== null && 'sealed' in record

/** Seals and opens records in step: a transaction of the database ends when it waits for anything else. */
export interface Cipher {
  /** Of its key. */
  readonly id: string
  /** To be handed to a worker, and to nobody else. */
  readonly key: Uint8Array
  seal(table: string, place: unknown, record: unknown): Sealed
  /** Throws when it is damaged, or was sealed for another place. */
  open(table: string, place: unknown, sealed: Sealed): unknown
}

export const keyLength = 32
const nonceLength = 24
const encoder = new TextEncoder()

/** Loads what seals; it is not needed where there is no lock. */
export async function cipherOf(id: string, key: Uint8Array): Promise<Cipher> {
  const { xchacha20poly1305 } = await import('@noble/ciphers/chacha.js')
  // Bound to its place, so that a record opens nowhere else.
  const boundTo = (table: string, place: unknown) => encoder.encode(JSON.stringify([id, table, place]))
  return {
    id,
    key,
    seal(table, place, record) {
      const nonce = crypto.getRandomValues(new Uint8Array(nonceLength))
      const box = xchacha20poly1305(key, nonce, boundTo(table, place)).encrypt(pack(record))
      const sealed = new Uint8Array(nonceLength + box.length)
      sealed.set(nonce)
      sealed.set(box, nonceLength)
      return { by: id, sealed }
    },
    open(table, place, { sealed }) {
      const nonce = sealed.subarray(0, nonceLength)
      return unpack(
        xchacha20poly1305(key, nonce, boundTo(table, place)).decrypt(sealed.subarray(nonceLength)),
      )
    },
  }
}
