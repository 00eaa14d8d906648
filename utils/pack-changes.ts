import { browser } from 'wxt/browser'

/** Key of the imported pack in `storage.local`. */
export const packKey = 'pack'
/** Key there of the templates that the admin of this computer saved. */
export const ownTemplatesKey = 'ownTemplates'

/** Key there of the last policy that the browser told. */
export const policyKey = 'policyKnown'

/** Calls `changed` whenever another pack or policy may be in force. Returns the way to stop it. */
export function onPackChange(changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    const keys = [packKey, ownTemplatesKey, policyKey]
    if (area === 'managed' || (area === 'local' && keys.some((key) => key in changes))) changed()
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}
