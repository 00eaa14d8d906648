import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { type Browser, launchBrowser } from '../../tests/e2e/browser.ts'
import { testPack } from '../../tests/fixtures/pack.ts'
import { type Site, startSite } from '../../tests/site/server.ts'

export interface Stage {
  readonly site: Site
  readonly browser: Browser
  readonly page: Page
}

/** The practice site with the built extension in a browser, signed in as an account of the practice pack. */
export async function openStage(root: string, headless: boolean): Promise<Stage> {
  const account = testPack.accounts.find(({ platform }) => platform === 'x')!
  const site = await startSite({
    defaults: { lang: 'id', handle: account.handle, name: 'Kominfo Tirtajaya' },
  })
  const browser = await launchBrowser({
    extension: join(root, '.output/chrome-mv3'),
    port: site.port,
    headless,
    viewport: { width: 1280, height: 860 },
    lang: 'id',
  })
  const worker = await browser.worker()
  await worker.evaluate((pack) => chrome.storage.local.set({ pack }), testPack)
  const page = browser.context.pages()[0] ?? (await browser.context.newPage())
  await page.goto('https://x.com/home')
  return { site, browser, page }
}

/** The practice pages of the other platforms, signed in as the same institution. */
export const elsewhere = {
  facebook: 'https://www.facebook.com/?as=kominfotirtajaya',
  instagram: 'https://www.instagram.com/?as=kominfo.tirtajaya',
} as const

export async function closeStage({ site, browser }: Stage): Promise<void> {
  await browser.close()
  await site.close()
}
