import type { Locator, Page } from 'playwright-core'

const folder = '.output/screenshots'
const areTaken = process.env.SARING_PICTURES !== 'none'

/**
 * Takes a picture for people to look at: it lies in .output/screenshots. Where all tests run there are none, since they
 * take a good part of the time.
 */
export async function picture(
  of: Page | Locator,
  name: string,
  options: { readonly fullPage?: boolean; readonly animations?: 'disabled' } = {},
): Promise<void> {
  if (areTaken) await of.screenshot({ path: `${folder}/${name}.png`, ...options })
}

/** A page as it is printed. Beside the pictures, for people to look at, too. */
export const printed = (page: Page, name: string): Promise<Buffer> =>
  page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    ...(areTaken && { path: `${folder}/${name}.pdf` }),
  })
