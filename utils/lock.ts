/**
 * A lock on stored data. Whoever stores needs the public half of a key pair alone, which lies open; to read, the private
 * half is needed, which is kept only under the passphrase and, once more, under a recovery code.
 */
export interface Lock {
  readonly id: string
  /** ECDH on P-256, raw. */
  readonly publicKey: Uint8Array<ArrayBuffer>
  readonly byPassphrase: Wrapped
  readonly byCode: Wrapped
  /** How often the passphrase was changed. */
  readonly changed?: number
}

/** The private key (PKCS #8) under AES-GCM, with a key that is made of a secret by PBKDF2 with SHA-256. */
interface Wrapped {
  readonly salt: Uint8Array<ArrayBuffer>
  readonly rounds: number
  readonly iv: Uint8Array<ArrayBuffer>
  readonly data: Uint8Array<ArrayBuffer>
}

/** Shorter passphrases are refused, in characters. */
export const shortestPassphrase = 12
/** What OWASP asks of PBKDF2 with SHA-256 (Password Storage Cheat Sheet). */
const rounds = 600_000

const curve = { name: 'ECDH', namedCurve: 'P-256' } as const
const random = (size: number) => crypto.getRandomValues(new Uint8Array(size))
const encoder = new TextEncoder()

/** Makes a lock. The code is shown once and stored nowhere. */
export async function makeLock(
  passphrase: string,
): Promise<{ readonly lock: Lock; readonly code: string; readonly key: CryptoKey }> {
  const pair = await crypto.subtle.generateKey(curve, true, ['deriveBits'])
  const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))
  const { code, ...wrapped } = await wrapKey(pair.privateKey, passphrase)
  return { lock: { id: crypto.randomUUID(), publicKey, ...wrapped }, code, key: pair.privateKey }
}

/**
 * The same lock under another passphrase and another recovery code; the old ones no longer open it. What was sealed
 * stays as it is. `key` is what opening it gave.
 */
export async function changePassphrase(
  lock: Lock,
  key: CryptoKey,
  passphrase: string,
): Promise<{ readonly lock: Lock; readonly code: string; readonly key: CryptoKey }> {
  const { code, ...wrapped } = await wrapKey(key, passphrase)
  return { lock: { ...lock, ...wrapped, changed: (lock.changed ?? 0) + 1 }, code, key }
}

async function wrapKey(key: CryptoKey, passphrase: string) {
  const secret = await crypto.subtle.exportKey('pkcs8', key)
  const code = makeCode()
  const [byPassphrase, byCode] = await Promise.all([wrap(secret, passphrase), wrap(secret, plainCode(code)!)])
  return { byPassphrase, byCode, code }
}

/** The private key, by the passphrase or the recovery code; undefined when it is neither. Takes a part of a second. */
export async function openLock(lock: Lock, secret: string): Promise<CryptoKey | undefined> {
  const code = plainCode(secret)
  return (await unwrap(lock.byPassphrase, secret)) ?? (code ? unwrap(lock.byCode, code) : undefined)
}

async function wrap(data: ArrayBuffer, secret: string): Promise<Wrapped> {
  const [salt, iv] = [random(16), random(12)]
  const key = await keyOf(secret, salt, rounds)
  return {
    salt,
    rounds,
    iv,
    data: new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, data)),
  }
}

async function unwrap({ salt, rounds: times, iv, data }: Wrapped, secret: string) {
  const key = await keyOf(secret, salt, times)
  try {
    const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, data)
    return await crypto.subtle.importKey('pkcs8', opened, curve, true, ['deriveBits'])
  } catch {
    return undefined
  }
}

async function keyOf(secret: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  // The same passphrase typed on another keyboard may come in other code points.
  const bytes = encoder.encode(secret.normalize('NFKC'))
  const base = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey'])
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations }
  return crypto.subtle.deriveKey(derivation, base, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ])
}

/** Letters and digits that are not taken for each other, 32 of them. */
const letters = 'ABCDEFGHJKMNPQRSTVWXYZ0123456789'
const codeLength = 28

/** 140 bits in seven groups of four. */
function makeCode(): string {
  const code = Array.from(random(codeLength), (byte) => letters[byte % 32]).join('')
  return code.match(/.{4}/gu)!.join('-')
}

/** A recovery code however it was typed; undefined for what is none. */
function plainCode(typed: string): string | undefined {
  const plain = typed.toUpperCase().replace(/[\s-]/gu, '')
  return plain.length === codeLength ? plain : undefined
}

const pointLength = 65
const ivLength = 12

interface Sender {
  readonly point: Uint8Array<ArrayBuffer>
  readonly key: CryptoKey
}
/** One sender for each lock while this page or worker lives: deriving its key costs more than sealing. */
const senders = new Map<string, Promise<Sender>>()

async function makeSender({ publicKey }: Lock): Promise<Sender> {
  const pair = await crypto.subtle.generateKey(curve, false, ['deriveBits'])
  const receiver = await crypto.subtle.importKey('raw', publicKey, curve, false, [])
  const point = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))
  return { point, key: await agree(pair.privateKey, receiver, point) }
}

/** The key on which both ends agree: ECDH, then HKDF with SHA-256. */
async function agree(own: CryptoKey, other: CryptoKey, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const shared = await crypto.subtle.deriveBits({ name: 'ECDH', public: other }, own, 256)
  const base = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey'])
  const derivation = { name: 'HKDF', hash: 'SHA-256', salt, info: encoder.encode('saring') }
  return crypto.subtle.deriveKey(derivation, base, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ])
}

/**
 * Seals some data, as JSON, for whoever can open the lock: the sender's point, a nonce, and AES-GCM. `label` is bound
 * to it, so that what is sealed opens in its own place only.
 */
export async function seal(lock: Lock, label: string, data: unknown): Promise<Uint8Array<ArrayBuffer>> {
  if (!senders.has(lock.id)) senders.set(lock.id, makeSender(lock))
  const { point, key } = await senders.get(lock.id)!
  const iv = random(ivLength)
  const algorithm = { name: 'AES-GCM', iv, additionalData: encoder.encode(label) }
  const sealed = await crypto.subtle.encrypt(algorithm, key, encoder.encode(JSON.stringify(data)))
  const box = new Uint8Array(pointLength + ivLength + sealed.byteLength)
  box.set(point)
  box.set(iv, pointLength)
  box.set(new Uint8Array(sealed), pointLength + ivLength)
  return box
}

const agreed = new WeakMap<CryptoKey, Map<string, Promise<CryptoKey>>>()

/** What was sealed under that label. Rejects when it is damaged, or for another lock or label. */
export async function unseal(key: CryptoKey, label: string, box: Uint8Array<ArrayBuffer>): Promise<unknown> {
  const known = agreed.get(key) ?? new Map<string, Promise<CryptoKey>>()
  agreed.set(key, known)
  const point = box.slice(0, pointLength)
  const name = point.join()
  if (!known.has(name)) {
    const sender = crypto.subtle.importKey('raw', point, curve, false, [])
    known.set(
      name,
      sender.then((other) => agree(key, other, point)),
    )
  }
  const algorithm = {
    name: 'AES-GCM',
    iv: box.slice(pointLength, pointLength + ivLength),
    additionalData: encoder.encode(label),
  }
  const data = await crypto.subtle.decrypt(
    algorithm,
    await known.get(name)!,
    box.slice(pointLength + ivLength),
  )
  return JSON.parse(new TextDecoder().decode(data))
}
