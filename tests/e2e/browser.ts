import { access, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { type BrowserContext, chromium, type Worker } from 'playwright-core'

/** The built extension, or the one in another folder, where several people build at once. */
export const extension = resolve(process.env.SARING_EXTENSION ?? '.output/chrome-mv3')

export interface BrowserOptions {
  /** Folder of the unpacked extension, or null for a browser without it. */
  extension: string | null
  /** Port of the practice site; the platforms' names lead there and no other name leads anywhere. */
  port: number
  headless?: boolean
  colorScheme?: 'light' | 'dark'
  /** Whether pages are asked to move nothing. */
  still?: boolean
  viewport?: { width: number; height: number }
  /** Folder of a profile that is kept, to start from it again. */
  profile?: string
  /** Whether the page of the first run stays open; otherwise it is closed as soon as it comes. */
  welcome?: boolean
  /** Language of pages and, where Chromium's language package is there (Debian: chromium-l10n), of the browser. */
  lang?: string
}

export interface Browser {
  context: BrowserContext
  /** Empty without an extension. */
  extensionId: string
  /** The extension's service worker, waited for when it sleeps. */
  worker(): Promise<Worker>
  close(): Promise<void>
}

export const practiceHosts = [
  'x.com',
  'pbs.twimg.com',
  'www.facebook.com',
  'upload.facebook.com',
  'business.facebook.com',
  'upload-business.facebook.com',
  'www.instagram.com',
  'i.instagram.com',
]
const programs = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

/** Starts Chromium with an empty profile, which is removed at the end, or with one that is kept. */
export async function launchBrowser(options: BrowserOptions): Promise<Browser> {
  const executablePath = await findChromium()
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'saring-browser-')))
  const removeProfile = async () => {
    if (options.profile === undefined)
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
  let context: BrowserContext
  try {
    context = await chromium.launchPersistentContext(profile, {
      executablePath,
      headless: options.headless ?? true,
      viewport: options.viewport ?? { width: 1280, height: 900 },
      colorScheme: options.colorScheme ?? 'light',
      reducedMotion: options.still ? 'reduce' : 'no-preference',
      ignoreHTTPSErrors: true,
      args: launchArguments(options),
      ...(options.lang && { locale: options.lang, env: { ...environment(), LANGUAGE: options.lang } }),
    })
  } catch (error) {
    await removeProfile()
    throw error
  }

  if (!options.welcome)
    context.on('page', (page) => void (page.url().endsWith('/welcome.html') && page.close().catch(() => {})))

  const worker = async () =>
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }))
  const close = async () => {
    await context.close()
    await removeProfile()
  }
  try {
    const extensionId = options.extension ? new URL((await worker()).url()).host : ''
    return { context, extensionId, worker, close }
  } catch (error) {
    await close()
    throw error
  }
}

function launchArguments({ extension, port, lang }: BrowserOptions): string[] {
  const rules = [
    ...practiceHosts.map((host) => `MAP ${host} 127.0.0.1:${port}`),
    'MAP * ~NOTFOUND',
    'EXCLUDE 127.0.0.1',
  ]
  return [
    '--no-sandbox',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--ignore-certificate-errors',
    `--host-resolver-rules=${rules.join(', ')}`,
    ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
    ...(lang ? [`--lang=${lang}`] : []),
  ]
}

/** The program named in CHROMIUM, else the first Chromium or Chrome found in PATH. */
async function findChromium(): Promise<string> {
  const { CHROMIUM, PATH = '' } = process.env
  if (CHROMIUM) {
    if (await exists(CHROMIUM)) return CHROMIUM
    throw new Error(`CHROMIUM names a program that is not there: ${CHROMIUM}`)
  }
  const folders = [...new Set(['/usr/bin', ...PATH.split(delimiter)])].filter(Boolean)
  for (const program of programs) {
    for (const folder of folders) {
      const candidate = join(folder, program)
      if (await exists(candidate)) return candidate
    }
  }
  throw new Error(
    'No Chromium found. Install it (Debian: apt install chromium), or name the program in the variable CHROMIUM.',
  )
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  )

const environment = () =>
  Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
