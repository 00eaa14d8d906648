import type { Locator, Page } from 'playwright-core'

/**
 * Takes a picture for people to look at: it lies in .output/screenshots. Where all tests run there are none, since they
 * take a good part of the time.
 */
export async function picture(
  of: Page | Locator,
  name: string,
  options: { readonly fullPage?: boolean; readonly animations?: 'disabled' } = {},
): Promise<void> {
  if (process.env.SARING_PICTURES === 'none') return
  await of.screenshot({ path: `.output/screenshots/${name}.png`, ...options })
}
