import { browser } from 'wxt/browser'
import { defaultPack, readPack } from './pack/pack.ts'
import type { Pack } from './pack/schema.ts'
import type { Checked } from './pack/validate.ts'

/** Key of the imported pack in `storage.local`, and of the administrator's in `storage.managed`. */
const key = 'pack'

export type Origin = 'managed' | 'imported' | 'builtIn'

/**
 * The pack in force, strongest source first: the browser's managed policy, an imported file, the built-in one. A
 * stored pack that does not fit the schema any more is passed over.
 */
export async function packInForce(): Promise<{ pack: Pack; origin: Origin }> {
  // Firefox rejects reading managed storage where no policy is set.
  const managed = await browser.storage.managed.get(key).catch(() => ({}) as Record<string, unknown>)
  const byPolicy = managed[key] === undefined ? undefined : readPack(managed[key])
  if (byPolicy?.ok) return { pack: byPolicy.value, origin: 'managed' }
  const stored = (await browser.storage.local.get(key))[key]
  const imported = stored === undefined ? undefined : readPack(stored)
  if (imported?.ok) return { pack: imported.value, origin: 'imported' }
  return { pack: defaultPack, origin: 'builtIn' }
}

/** Puts an imported pack in force. A bad one is refused with every path and reason, and nothing changes. */
export async function importPack(json: string): Promise<Checked<Pack>> {
  const checked = readPack(json)
  if (checked.ok) await browser.storage.local.set({ [key]: checked.value })
  return checked
}

/** Goes back to what the policy or the extension brings along. */
export async function removePack(): Promise<void> {
  await browser.storage.local.remove(key)
}

/** Calls `changed` whenever another pack may be in force. Returns the way to stop it. */
export function onPackChange(changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (key in changes && (area === 'local' || area === 'managed')) changed()
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}
