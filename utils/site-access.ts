import { browser } from 'wxt/browser'

/**
 * The sites that the extension is made for and may not work on, as match patterns of the manifest. Firefox lets its
 * users withhold any of them at any time, Chromium and Edge as well.
 */
export async function withheldSites(): Promise<string[]> {
  const origins: string[] = browser.runtime.getManifest().host_permissions ?? []
  const allowed = await Promise.all(
    origins.map((origin) => browser.permissions.contains({ origins: [origin] })),
  )
  return origins.filter((_, at) => !allowed[at])
}

/** Asks for sites. Only while a click is being handled: the browser then asks its user. Resolves to the answer. */
export const askForSites = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: [...origins] })

/** Calls back whenever a permission came or went. Returns the way to stop it. */
export function onSiteAccess(callback: () => void): () => void {
  browser.permissions.onAdded.addListener(callback)
  browser.permissions.onRemoved.addListener(callback)
  return () => {
    browser.permissions.onAdded.removeListener(callback)
    browser.permissions.onRemoved.removeListener(callback)
  }
}
