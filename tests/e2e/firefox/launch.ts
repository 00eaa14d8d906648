import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { practiceHosts } from '../browser.ts'

/** Firefox with the built extension, driven over WebDriver BiDi. */
export interface Firefox {
  /** A new tab in front. */
  readonly newTab: () => Promise<Page>
  /** A new tab with one of the extension's own pages. */
  readonly openOwn: (path: string) => Promise<Page>
  /** Where downloads land, without a question. */
  readonly downloads: string
  readonly close: () => Promise<void>
}

/** As in wxt.config.ts. */
const addOn = 'saring@saring.example'
/** Otherwise the browser makes one up, and the extension's own pages have no address that a test knows. */
const uuid = '7a1e5a6d-2c0b-4f5e-9d3a-5a21a60e0f1c'
const programs = ['firefox-esr', 'firefox']

/** Starts Firefox with an empty profile. The platforms' names lead to the practice site, on any port 443. */
export async function launchFirefox(extension: string, sitePort: number): Promise<Firefox> {
  if (!existsSync(join(extension, 'manifest.json')))
    throw new Error(`No build for Firefox in ${extension}. Run npm run build:firefox first.`)
  const downloads = await mkdtemp(join(tmpdir(), 'saring-downloads-'))
  let browser: Browser | undefined
  const close = async () => {
    await browser?.close()
    await rm(downloads, { recursive: true, force: true })
  }
  try {
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: findFirefox(),
      headless: true,
      acceptInsecureCerts: true,
      defaultViewport: { width: 1280, height: 900 },
      // Without it the extension's own pages are out of reach.
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: preferences(sitePort, downloads),
    })
    await browser.installExtension(resolve(extension))
  } catch (error) {
    await close()
    throw error
  }
  const started = browser
  return {
    downloads,
    close,
    newTab: () => started.newPage(),
    async openOwn(path) {
      const page = await started.newPage()
      const address = `moz-extension://${uuid}/${path}`
      await arriveAt(page, address)
      return page
    },
  }
}

function preferences(sitePort: number, downloads: string) {
  return {
    'network.dns.localDomains': practiceHosts.join(','),
    'network.socket.forcePort': `443=${sitePort}`,
    'extensions.webextensions.uuids': JSON.stringify({ [addOn]: uuid }),
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.useDownloadDir': true,
    'browser.download.alwaysOpenPanel': false,
    'intl.accept_languages': 'id, en',
    // What is asked for by a click is granted without the browser's own dialog, which no test can press.
    'extensions.webextOptionalPermissionPrompts': false,
  }
}

/** The end of loading is never told for such pages: looked for here. What is asked of a busy browser may get lost. */
async function arriveAt(page: Page, address: string) {
  const until = Date.now() + 20_000
  for (let asked = 0; Date.now() < until; ) {
    if (Date.now() - asked > 5000) {
      asked = Date.now()
      await page.goto(address, { timeout: 1 }).catch(() => undefined)
    }
    const here = await page
      .evaluate(() => (document.readyState === 'complete' ? location.href : ''))
      .catch(() => '')
    if (here.startsWith(address.replace(/#.*/u, ''))) return
    await new Promise((done) => setTimeout(done, 50))
  }
  throw new Error(`${address} did not load.`)
}

/** The program named in FIREFOX, else the first Firefox found in PATH. */
function findFirefox(): string {
  const { FIREFOX, PATH = '' } = process.env
  if (FIREFOX) return FIREFOX
  const folders = ['/usr/bin', ...PATH.split(delimiter)].filter(Boolean)
  for (const program of programs) {
    const found = folders.map((folder) => join(folder, program)).find((path) => existsSync(path))
    if (found) return found
  }
  throw new Error(
    'No Firefox found. Install it (Debian: apt install firefox-esr), or name the program in the variable FIREFOX.',
  )
}
