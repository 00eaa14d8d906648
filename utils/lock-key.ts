import { browser } from 'wxt/browser'

/**
 * The key of an opened lock, in memory until the browser closes. `storage.session` is closed to content scripts, so
 * that no page's process ever holds it.
 */
const name = 'lock-key'

interface Kept {
  readonly lock: string
  readonly key: JsonWebKey
}

/** Keys are imported once: what they opened is remembered by them. */
let imported: { readonly lock: string; readonly d: string | undefined; readonly key: CryptoKey } | undefined

/** The private key of the lock with that id; undefined while it is locked. */
export async function openedKey(lock: string): Promise<CryptoKey | undefined> {
  const kept = (await browser.storage.session.get(name))[name] as Kept | undefined
  if (kept?.lock !== lock) return undefined
  if (imported?.lock !== lock || imported.d !== kept.key.d) {
    const curve = { name: 'ECDH', namedCurve: 'P-256' }
    const key = await crypto.subtle.importKey('jwk', kept.key, curve, true, ['deriveBits'])
    imported = { lock, d: kept.key.d, key }
  }
  return imported.key
}

export async function keepKey(lock: string, key: CryptoKey): Promise<void> {
  const kept: Kept = { lock, key: await crypto.subtle.exportKey('jwk', key) }
  await browser.storage.session.set({ [name]: kept })
}

/** Locks everywhere at once. */
export async function forgetKey(): Promise<void> {
  await browser.storage.session.remove(name)
}

/** Calls back when a lock was opened or locked, from anywhere in the extension. Returns the way to stop it. */
export function onKeyChange(callback: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && name in changes) callback()
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}
