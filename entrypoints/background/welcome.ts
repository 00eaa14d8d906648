import { browser } from 'wxt/browser'
import { managedPolicy } from '../../utils/managed-policy.ts'
import { readManaged } from '../../utils/pack/managed.ts'

/** Milliseconds for which a first run waits to hear whether the administrator wants the page. */
const patience = 10_000

/** Opens the page of the first run, unless the computer's administrator prepared everything and wants none. */
export async function welcome(): Promise<void> {
  const { settings } = readManaged(await managedPolicy(patience))
  if (settings.welcome !== 'off') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })
}
