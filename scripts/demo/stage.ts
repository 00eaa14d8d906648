import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { type Browser, launchBrowser } from '../../tests/e2e/browser.ts'
import { testPack } from '../../tests/fixtures/pack.ts'
import { type Site, startSite } from '../../tests/site/server.ts'
import type { Pack } from '../../utils/pack/schema.ts'

export interface Stage {
  readonly site: Site
  readonly browser: Browser
  readonly page: Page
}

interface StageOptions {
  readonly headless: boolean
  /** Of the pages and of Saring. */
  readonly language?: 'id' | 'en'
  readonly viewport?: { readonly width: number; readonly height: number }
  readonly pack?: Pack
}

/** The practice site with the built extension in a browser, signed in as the pack's account on X. */
export async function openStage(root: string, options: StageOptions): Promise<Stage> {
  const { headless, language = 'id', viewport = { width: 1280, height: 860 }, pack = testPack } = options
  const account = pack.accounts.find(({ platform }) => platform === 'x')!
  const site = await startSite({
    defaults: { lang: language, handle: account.handle, name: pack.institution.name },
  })
  const browser = await launchBrowser({
    extension: join(root, '.output/chrome-mv3'),
    port: site.port,
    headless,
    viewport,
    lang: language,
  })
  const worker = await browser.worker()
  await worker.evaluate((given) => chrome.storage.local.set({ ...given }), { pack, language } as object)
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
