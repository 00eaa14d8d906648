import { type Letter, readLetter } from './newsroom/review.ts'
import type { Answer, Request } from './newsroom/schema.ts'
import { readJson } from './pack/json.ts'
import type { Checked } from './pack/validate.ts'
import { signatureFault, signatureOf, toHex } from './signature.ts'

/** The keys by which the letters of this installation are known. The private one cannot leave the browser. */
export interface LetterKeys {
  /** Raw, in hex. */
  readonly public: string
  readonly private: CryptoKey
}

/** New keys. Undefined where the browser cannot sign yet: its letters then bear no signature. */
export async function makeLetterKeys(): Promise<LetterKeys | undefined> {
  try {
    const pair = (await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify'])) as CryptoKeyPair
    return { public: toHex(await crypto.subtle.exportKey('raw', pair.publicKey)), private: pair.privateKey }
  } catch (error) {
    if (error instanceof Error && error.name === 'NotSupportedError') return undefined
    throw error
  }
}

/** The letter with its signature over everything else in it, its writer's key included. */
export async function signLetter<Kind extends Request | Answer>(
  letter: Kind,
  keys: LetterKeys | undefined,
): Promise<Kind> {
  if (!keys) return letter
  const part = wellFormed({ ...letter, key: keys.public })
  return { ...part, signature: await signatureOf(part, keys.private) }
}

/** Half a character, which no canonical JSON holds, becomes the replacement character, as it would in a file. */
const wellFormed = <T extends object>(data: T): T =>
  JSON.parse(JSON.stringify(data), (_, value) => (typeof value === 'string' ? value.toWellFormed() : value))

/**
 * Reads a letter from a foreign file. One that was changed after it was signed is refused; one without a signature is
 * read, and bears no key. Never throws.
 */
export async function openLetter(source: string): Promise<Checked<Letter>> {
  const letter = readLetter(source)
  if (!letter.ok) return letter
  const { key, signature } = letter.value.kind === 'request' ? letter.value.request : letter.value.answer
  if (key === undefined || signature === undefined) return letter
  const raw = readJson(source)
  if (!raw.ok) return raw
  const { signature: _, ...part } = raw.value as Record<string, unknown>
  const altered = 'isi surat tidak sesuai dengan tanda tangannya: berkas diubah sesudah ditandatangani'
  const wrong = await signatureFault(part, { key, signature, altered })
  return wrong ? { ok: false, problems: [wrong] } : letter
}
