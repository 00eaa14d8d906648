import { browser } from 'wxt/browser'
import type { Pack } from './pack/schema.ts'

/** A pack that was put in force on this computer. */
export interface Version {
  /** Milliseconds since 1970; names the version. */
  readonly at: number
  /** How it came: from a file, from the editor, or from this history. */
  readonly how: 'imported' | 'edited' | 'restored'
  readonly pack: Pack
  /** Of the key that signed it. */
  readonly fingerprint?: string
}

/** Key in `storage.local`. */
export const historyKey = 'packHistory'
const mostVersions = 20
/** UTF-16 code units of all versions together, but for the newest, which is always kept. */
const mostCharacters = 20_000_000

/** The packs that were in force here, the newest first. */
export async function packHistory(): Promise<readonly Version[]> {
  const stored = (await browser.storage.local.get(historyKey))[historyKey]
  return Array.isArray(stored) ? (stored as Version[]) : []
}

/** The history with a version more, without its oldest ones where it grows too long. Stores nothing. */
export async function historyWith(version: Omit<Version, 'at'>): Promise<Version[]> {
  const before = await packHistory()
  // Two versions within a millisecond, or a clock set back, must not share a name.
  const at = Math.max(Date.now(), (before[0]?.at ?? 0) + 1)
  let left = mostCharacters
  const kept = before.filter(({ pack }) => {
    left -= JSON.stringify(pack).length
    return left >= 0
  })
  return [{ at, ...version }, ...kept].slice(0, mostVersions)
}
