import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CDPSession, Page } from 'playwright-core'
import { type Browser, launchBrowser } from '../../tests/e2e/browser.ts'
import { nusaraya } from '../../tests/fixtures/nusaraya.ts'
import { startSite } from '../../tests/site/server.ts'
import { type Box, type Growth, growthLines, measureCycles } from './cycles.ts'
import { profiled, type Share } from './profile.ts'

/** A platform's practice page, and how a composer there is opened and closed. */
interface Ground extends Box {
  readonly name: string
  /** The same page with 2,000 articles that come by and by. */
  readonly feed: string
}

const grounds: readonly Ground[] = [
  {
    name: 'Facebook',
    address: 'https://www.facebook.com/?tree=5',
    feed: 'https://www.facebook.com/?tree=5&stream=2000',
    open: '.stub [role="button"]',
    editor: '[role="dialog"][aria-modal="true"] [data-lexical-editor]',
    close: '[role="dialog"] [aria-label="Close"]',
  },
  {
    name: 'X',
    address: 'https://x.com/home',
    feed: 'https://x.com/home',
    open: '[data-testid="SideNav_NewTweet_Button"]',
    editor: '#layers [data-testid="tweetTextarea_0"][contenteditable="true"]',
    close: '#layers [data-testid="app-bar-close"]',
  },
]

export interface PageCost {
  readonly ground: string
  /** Of the main thread's busy time and of all time, while 2,000 articles come and no composer is open. */
  readonly feed: Share | null
  /** What a page's load costs more with the extension than without, and with one that does nothing, in ms. */
  readonly load: { readonly added: number; readonly byEmpty: number; readonly scripts: number }
  /** What openings of a composer leave behind, with and without the extension. */
  readonly cycles: { readonly with: Growth[]; readonly without: Growth[] }
  readonly typing: {
    /** The longest stretch of Saring's scripts without a break, in ms: the median of five times 60 keys. */
    readonly longestTask: number
    /** From key to the next paint, median in ms. */
    readonly withSaring: number
    readonly without: number
    readonly added: number
  }
}

const loads = 41
const typed =
  'Pemeriksaan kesehatan gratis digelar Senin, 26 Juli 2023 dirumah warga dan saya hadir. '.repeat(4)

/** What the extension costs the pages that it sits on, measured in Chromium with and without it side by side. */
export async function benchPage(root: string): Promise<PageCost[]> {
  const site = await startSite()
  const viewport = { width: 1100, height: 700 }
  const launch = (extension: string | null) => launchBrowser({ extension, port: site.port, viewport })
  const ours = await launch(process.env.SARING_EXTENSION ?? join(root, '.output/chrome-mv3'))
  const bare = await launch(null)
  const emptyFolder = await emptyExtension()
  const empty = await launch(emptyFolder)
  try {
    await (await ours.worker()).evaluate((pack) => chrome.storage.local.set({ pack }), nusaraya())
    const costs: PageCost[] = []
    for (const ground of grounds) {
      costs.push({
        ground: ground.name,
        feed: ground.name === 'Facebook' ? await measureFeed(ours, ground) : null,
        load: await measureLoad(ours, bare, empty, ground),
        cycles: { with: await cyclesIn(ours, ground), without: await cyclesIn(bare, ground) },
        typing: await measureTyping(ours, bare, ground),
      })
    }
    return costs
  } finally {
    await ours.close()
    await bare.close()
    await empty.close()
    await rm(emptyFolder, { recursive: true, force: true })
    await site.close()
  }
}

/** The costs for people to read, each with what it may be at most. */
export function pageTable(costs: readonly PageCost[]): string {
  const percent = (share: number) => `${(share * 100).toFixed(2)}%`
  const ms = (time: number) => `${time.toFixed(1)} ms`
  return costs
    .flatMap(({ ground, feed, load, cycles, typing }) => [
      `The page it sits on: ${ground}`,
      ...(feed
        ? [
            `  2,000 articles, no composer: ${percent(feed.ofBusy)} of the busy main thread, ${percent(feed.ofAll)} of all time (< 1%)`,
          ]
        : []),
      `  load: ${ms(load.added)} more than without (< 8 ms), an extension that does nothing ${ms(load.byEmpty)}; ${ms(load.scripts)} in its scripts while profiled`,
      '  a composer opened, written in and closed leaves, each time:',
      ...growthLines(cycles.with, cycles.without).map((line) => `    ${line}`),
      `  typing: longest task ${ms(typing.longestTask)} (< 16 ms)`,
      `  key to paint: ${ms(typing.withSaring)}, without ${ms(typing.without)}: ${ms(typing.added)} more (at most 4 ms)`,
    ])
    .join('\n')
}

async function inTab<T>(browser: Browser, work: (page: Page, session: CDPSession) => Promise<T>): Promise<T> {
  const page = await browser.context.newPage()
  const session = await browser.context.newCDPSession(page)
  try {
    return await work(page, session)
  } finally {
    await page.close()
  }
}

const measureFeed = (browser: Browser, { feed }: Ground) =>
  inTab(browser, async (page, session) => {
    const profile = await profiled(session, async () => {
      await page.goto(feed)
      await page.waitForFunction(() => document.querySelectorAll('.card').length > 2000, null, {
        timeout: 120_000,
      })
    })
    return profile.share
  })

/** An extension with two content scripts, one in each world, that do nothing: what the browser itself asks for them. */
async function emptyExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'saring-empty-'))
  const matches = grounds.map(({ address }) => `${new URL(address).origin}/*`)
  const script = { matches, js: ['nothing.js'], run_at: 'document_start' }
  const manifest = {
    manifest_version: 3,
    name: 'Nothing',
    version: '1',
    background: { service_worker: 'nothing.js' },
    content_scripts: [script, { ...script, world: 'MAIN' }],
  }
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest))
  await writeFile(join(folder, 'nothing.js'), '')
  return folder
}

/**
 * Loads are taken in turn, forwards and backwards, and compared within each turn, so that what else the machine does
 * meets all alike.
 */
async function measureLoad(ours: Browser, bare: Browser, empty: Browser, { address }: Ground) {
  /** Processor time of the main thread, in ms. */
  const once = (browser: Browser) =>
    inTab(browser, async (page, session) => {
      await session.send('Performance.enable', { timeDomain: 'threadTicks' })
      await page.goto(address, { waitUntil: 'load' })
      const { metrics } = await session.send('Performance.getMetrics')
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
    })
  const browsers = { ours, bare, empty }
  const added: number[] = []
  const byEmpty: number[] = []
  const scripts: number[] = []
  // The first two only warm up.
  for (let turn = -2; turn < loads; turn++) {
    const names = Object.keys(browsers) as (keyof typeof browsers)[]
    const taken = { ours: 0, bare: 0, empty: 0 }
    for (const name of turn % 2 === 0 ? names : names.reverse()) taken[name] = await once(browsers[name])
    if (turn < 0) continue
    added.push(taken.ours - taken.bare)
    byEmpty.push(taken.empty - taken.bare)
    if (turn % 3 === 0)
      scripts.push(
        await inTab(ours, async (page, session) => (await profiled(session, () => page.goto(address))).ours),
      )
  }
  return { added: median(added), byEmpty: median(byEmpty), scripts: median(scripts) }
}

const cyclesIn = (browser: Browser, ground: Ground) =>
  inTab(browser, (page, session) => measureCycles(page, session, ground, browser.extensionId !== ''))

async function measureTyping(ours: Browser, bare: Browser, ground: Ground) {
  const open = async (page: Page, withSaring: boolean) => {
    await page.goto(ground.address)
    await page.locator(ground.open).first().click()
    await page.locator(ground.editor).click()
    if (withSaring) await page.locator('saring-assistant [data-saring="status"]').waitFor()
    await page.evaluate(watchPaints)
    await page.keyboard.type(typed.slice(0, 60), { delay: 30 })
  }
  const paints = (page: Page) =>
    page.evaluate(() => (window as unknown as { paints: number[] }).paints.splice(0))
  return inTab(ours, (mine) =>
    inTab(bare, async (other) => {
      await open(mine, true)
      await open(other, false)
      await paints(mine)
      await paints(other)
      const taken: { ours: number[]; bare: number[] } = { ours: [], bare: [] }
      for (let from = 60; from < typed.length; from += 40) {
        for (const page of [mine, other]) {
          await page.bringToFront()
          await page.keyboard.type(typed.slice(from, from + 40), { delay: 30 })
        }
        taken.ours.push(...(await paints(mine)))
        taken.bare.push(...(await paints(other)))
      }
      await mine.bringToFront()
      const session = await mine.context().newCDPSession(mine)
      // A stretch in which the machine did something else looks long: what is Saring's is long each time.
      const longest: number[] = []
      for (let turn = 0; turn < 5; turn++) {
        const done = await profiled(session, () =>
          mine.keyboard.type(typed.slice(turn * 60, turn * 60 + 60), { delay: 30 }),
        )
        longest.push(done.longest)
      }
      return {
        longestTask: median(longest),
        withSaring: median(taken.ours),
        without: median(taken.bare),
        added: median(taken.ours) - median(taken.bare),
      }
    }),
  )
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? Number.NaN
}

/** Runs in the page: the time from each key to the end of the frame that shows it. */
function watchPaints() {
  const paints: number[] = []
  Object.assign(window, { paints })
  window.addEventListener(
    'keydown',
    (event) => {
      const begun = event.timeStamp
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => paints.push(performance.now() - begun)
        port2.postMessage(0)
      })
    },
    true,
  )
}

declare const chrome: { readonly storage: { readonly local: { set(items: object): Promise<void> } } }
