import type { Page, Worker } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import type { Row } from '../../utils/log/database.ts'
import type { LogEntry } from '../../utils/log/entry.ts'
import type { Pack } from '../../utils/pack/schema.ts'
import { nusaraya } from '../fixtures/nusaraya.ts'
import { type Site, startSite } from '../site/server.ts'
import { type Browser, type BrowserOptions, extension, launchBrowser } from './browser.ts'
import { type Ground, openScene, openX, type Scene, type XScene } from './scene.ts'

/** In the service worker. */
declare const chrome: {
  readonly storage: {
    readonly local: {
      get(keys: null): Promise<Record<string, unknown>>
      set(items: Record<string, unknown>): Promise<void>
      remove(keys: readonly string[]): Promise<void>
    }
  }
}

export type { Row }

/** The practice site and a browser with the built extension, one for each test file. */
export interface Stage {
  readonly site: Site
  readonly browser: Browser
  readonly worker: () => Promise<Worker>
  /** Opens x.com in a tab of the test's own: a new one, or with `sameTab` one that an earlier test is done with. */
  readonly open: (path: string, query?: Record<string, string>) => Promise<XScene>
  /** The same on another platform. */
  readonly openOn: <P extends string>(
    ground: Ground<P>,
    path: string,
    query?: Record<string, string>,
  ) => Promise<Scene<P>>
  /** Lets go of the tab that waits, where `sameTab` is not for a test. */
  readonly newTab: () => Promise<void>
  /** Puts a pack in force until the test ends. */
  readonly putPack: (pack: Pack) => Promise<void>
  /** The log's rows that came since the test began, in order. */
  readonly log: () => Promise<Row[]>
  /** The whole log. */
  readonly wholeLog: () => Promise<Row[]>
  /** Keys in the extension's storage: what waits for the log, and what it refused. */
  readonly stored: (prefix: string) => Promise<string[]>
}

export interface StageOptions extends Partial<BrowserOptions> {
  /** Query parameters for every page of the site that does not give them itself. */
  site?: Record<string, string>
  /**
   * Whether a test goes on in the tab of the one before, which takes half the time of a new one: the browser has the
   * page's scripts and ours compiled. Not where a test leaves something behind in the tab itself (its size, a session of
   * the developer tools, a script for each page).
   */
  sameTab?: boolean
}

/**
 * Sets a file's tests up: an empty site, the test pack and pages of its own for each test. After each, no page may have
 * thrown, and every editor on the pages must hold in its model what it shows.
 */
export function setStage({ sameTab = false, ...options }: StageOptions = {}): Stage {
  let site: Site
  let browser: Browser
  let known = 0
  let scenes: Pick<Scene, 'page' | 'check'>[] = []
  /** A tab that stands on an empty page of its site. */
  let idle: Page | undefined
  const worker = () => browser.worker()
  const wholeLog = async () => (await worker()).evaluate(readLog)
  const putPack = async (pack: Pack) => {
    await (await worker()).evaluate((given) => chrome.storage.local.set({ pack: given }), pack)
  }

  /** The browser, as far as a scene needs it. */
  const tabs = {
    async newPage() {
      const page = idle ?? (await browser.context.newPage())
      idle = undefined
      await page.bringToFront()
      return page
    },
  }
  /** The page is gone as if its tab were closed, and the tab may be used again. */
  const leave = async (page: Page) => {
    if (idle || page.isClosed()) return page.close()
    idle = page
    page.removeAllListeners('pageerror')
    await page.unrouteAll({ behavior: 'ignoreErrors' })
    await page.goto(new URL('/blank', page.url()).href)
  }

  beforeAll(async () => {
    idle = undefined
    const { site: defaults = {}, ...rest } = options
    site = await startSite({ defaults })
    browser = await launchBrowser({ extension, port: site.port, ...rest })
  })
  beforeEach(async () => {
    site.reset()
    await putPack(nusaraya())
    // What one test typed is not offered in the next.
    await (await worker()).evaluate(() => chrome.storage.local.remove(['fieldMemory', 'ownTemplates']))
    known = (await wholeLog()).length
  })
  afterEach(async ({ task }) => {
    const ended = scenes
    scenes = []
    let isSound = task.result?.state !== 'fail'
    try {
      for (const scene of ended) await scene.check()
    } catch (error) {
      isSound = false
      throw error
    } finally {
      await Promise.all(ended.map(({ page }) => (sameTab && isSound ? leave(page) : page.close())))
    }
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  return {
    get site() {
      return site
    },
    get browser() {
      return browser
    },
    worker,
    async open(path, query = {}) {
      const scene = await openX(tabs, path, query)
      scenes.push(scene)
      return scene
    },
    async openOn(ground, path, query = {}) {
      const scene = await openScene(tabs, ground, path, query)
      scenes.push(scene)
      return scene
    },
    async newTab() {
      await idle?.close()
      idle = undefined
    },
    putPack,
    log: async () => (await wholeLog()).slice(known),
    wholeLog,
    async stored(prefix) {
      const all = await (await worker()).evaluate(() => chrome.storage.local.get(null))
      return Object.keys(all).filter((key) => key.startsWith(prefix))
    },
  }
}

/** Polls for as long as a person would wait, at a pace that costs the page little. */
export const eventually = <T>(read: () => T | Promise<T>, timeout = 10_000) =>
  expect.poll(read, { timeout, interval: 30 })

/** Runs in a place of the extension's own. A database that is not there yet must not be made here. */
export async function readLog(): Promise<Row[]> {
  const known = await indexedDB.databases()
  if (!known.some(({ name }) => name === 'saring')) return []
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('saring')
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  try {
    return await new Promise((resolve, reject) => {
      const request = database.transaction('blocks').objectStore('blocks').getAll()
      request.onsuccess = () => {
        // As utils/log/block.ts lays them: a line an entry, its hash before its canonical JSON.
        const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
        const lines = (request.result as (Uint8Array | string)[]).flatMap((block) =>
          (typeof block === 'string' ? block : decoder.decode(block)).split('\n'),
        )
        resolve(
          lines.map((line, n) => {
            const entry = JSON.parse(line.slice(64)) as LogEntry
            return { ...entry, hash: line.slice(0, 64), n, at: Date.parse(entry.publishedAt) }
          }),
        )
      }
      request.onerror = () => reject(request.error)
    })
  } finally {
    database.close()
  }
}
