import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Page as Tab } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest'
import type { Pack } from '../../../utils/pack/schema.ts'
import { nusaraya } from '../../fixtures/nusaraya.ts'
import { type Site, startSite } from '../../site/server.ts'
import type { JourneyStage } from '../journeys.ts'
import { openScene, openX, type Scene } from '../scene.ts'
import { eventually, readLog } from '../stage.ts'
import { type Firefox, launchFirefox } from './launch.ts'
import { playwrightPage } from './page.ts'

interface OwnWindow {
  readonly location: Location
  readonly browser: typeof browser
}

declare const browser: {
  readonly extension: { getViews(wanted: { type: 'tab' }): OwnWindow[] }
  readonly tabs: {
    getCurrent(): Promise<{ readonly id: number }>
    remove(id: number): Promise<void>
  }
  readonly permissions: { remove(permissions: { origins: string[] }): Promise<boolean> }
  readonly storage: {
    readonly local: {
      get(keys: null): Promise<Record<string, unknown>>
      set(items: Record<string, unknown>): Promise<void>
    }
  }
}

/** Runs in a page of the extension's own: closes the page of the first run. False while there is none. */
async function closeWelcome(): Promise<boolean> {
  const [view] = browser.extension
    .getViews({ type: 'tab' })
    .filter(({ location }) => location.pathname === '/welcome.html')
  const tab = await view?.browser.tabs.getCurrent()
  if (tab) await browser.tabs.remove(tab.id)
  return tab !== undefined
}

/** What Firefox alone lets its users do. */
interface FirefoxStage extends JourneyStage {
  /** Takes the permission for a site away. */
  readonly withhold: (origin: string) => Promise<boolean>
}

/** The practice site and Firefox with the built extension: the same as the stage for Chromium gives its tests. */
export function setFirefoxStage(): FirefoxStage {
  let site: Site
  let firefox: Firefox
  /** A page of the extension's own, for a look into what it keeps. */
  let own: Tab
  let known = 0
  let scenes: Pick<Scene, 'page' | 'check'>[] = []
  const context = { newPage: async () => playwrightPage(await firefox.newTab()) }
  const wholeLog = () => own.evaluate(readLog)
  const putPack = (pack: Pack) =>
    own.evaluate((given) => browser.storage.local.set({ pack: given }), pack as never)

  beforeAll(async () => {
    site = await startSite()
    firefox = await launchFirefox(
      resolve(process.env.SARING_FIREFOX_EXTENSION ?? '.output/firefox-mv3'),
      site.port,
    )
    own = await firefox.openOwn('rules.html')
    await vi.waitUntil(() => own.evaluate(closeWelcome), { timeout: 20_000, interval: 60 })
  })
  beforeEach(async () => {
    site.reset()
    await putPack(nusaraya())
    known = (await wholeLog()).length
  })
  afterEach(async () => {
    const ended = scenes
    scenes = []
    try {
      for (const scene of ended) await scene.check()
    } finally {
      for (const { page } of ended) await page.close()
    }
  })
  afterAll(async () => {
    await firefox?.close()
    await site?.close()
  })

  return {
    get site() {
      return site
    },
    async open(path, query = {}) {
      const scene = await openX(context, path, query)
      scenes.push(scene)
      return scene
    },
    async openOn(ground, path, query = {}) {
      const scene = await openScene(context, ground, path, query)
      scenes.push(scene)
      return scene
    },
    openOwn: async (path) => playwrightPage(await firefox.openOwn(path)),
    withhold: (origin: string) =>
      own.evaluate((given) => browser.permissions.remove({ origins: [given] }), origin),
    putPack,
    log: async () => (await wholeLog()).slice(known),
    async stored(prefix) {
      const all = await own.evaluate(() => browser.storage.local.get(null))
      return Object.keys(all).filter((key) => key.startsWith(prefix))
    },
    async downloaded(_, press) {
      const before = new Set(await readdir(firefox.downloads))
      await press()
      let name = ''
      await eventually(async () => {
        const come = (await readdir(firefox.downloads)).filter((each) => !before.has(each))
        name = come.find((each) => !each.endsWith('.part')) ?? ''
        return come.length === 1 && name !== ''
      }).toBe(true)
      return { name, text: await readFile(join(firefox.downloads, name), 'utf8') }
    },
  }
}
