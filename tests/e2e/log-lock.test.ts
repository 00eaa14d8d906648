import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { LogEntry } from '../../utils/log/entry.ts'
import { chainOf } from '../fixtures/chain.ts'
import { nusaraya } from '../fixtures/nusaraya.ts'
import { type Site, startSite } from '../site/server.ts'
import { violations } from './accessibility.ts'
import { type Browser, extension, launchBrowser } from './browser.ts'
import { fillLog } from './fill-log.ts'
import { picture } from './picture.ts'
import { openX } from './scene.ts'
import { eventually } from './stage.ts'

/** In the service worker. */
declare const chrome: {
  readonly storage: {
    readonly local: {
      get(keys: null): Promise<Record<string, unknown>>
      set(items: Record<string, unknown>): Promise<void>
    }
  }
}

const shots = 'log-lock'
const passphrase = 'nasi liwet tanpa kerupuk'
const later = 'tempe orek dengan sambal'
const published = 'Posko kesehatan buka sampai pukul 20.00 WIB. #NusarayaMaju'

let profiles: string
let profile: string
let site: Site
let browser: Browser

beforeAll(async () => {
  profiles = await mkdtemp(join(tmpdir(), 'saring-locked-'))
  site = await startSite({ defaults: {} })
})
afterAll(async () => {
  await browser?.close().catch(() => undefined)
  await site?.close()
  await rm(profiles, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
})

const launch = async () => {
  browser = await launchBrowser({ extension, port: site.port, profile })
}
const open = async (name: string) => {
  const page = await browser.context.newPage()
  await page.goto(`chrome-extension://${browser.extensionId}/${name}`)
  return page
}
const shoot = (page: Page, name: string) => picture(page, `${shots}/${name}`)

/** Ends the browser as a power cut does. */
async function kill() {
  for (const name of await readdir('/proc')) {
    const command = await readFile(`/proc/${name}/cmdline`, 'utf8').catch(() => '')
    if (command.includes(`--user-data-dir=${profile}`)) process.kill(Number(name), 'SIGKILL')
  }
  await browser.close().catch(() => undefined)
}

interface OnDisk {
  /** Whether records are still being turned; undefined without a lock. */
  readonly turning: boolean | undefined
  readonly waiting: number
  /** Everything that lies in the log's database, bytes as letters. */
  readonly all: string
}

/** Past all that seals and opens. */
const onDisk = (page: Page): Promise<OnDisk> =>
  page.evaluate(async () => {
    const result = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const database = await result(indexedDB.open('saring'))
    const names = [...database.objectStoreNames]
    const stores = database.transaction(names)
    const records = await Promise.all(names.map((name) => result(stores.objectStore(name).getAll())))
    database.close()
    const decoder = new TextDecoder('latin1')
    const letters = (_: string, value: unknown) => (ArrayBuffer.isView(value) ? decoder.decode(value) : value)
    const [lock] = records[names.indexOf('lock')] as { turning?: unknown }[]
    return {
      turning: lock && lock.turning !== undefined,
      waiting: records[names.indexOf('waiting')]!.length,
      all: JSON.stringify(records, letters),
    }
  })

/** Where an export was saved. */
async function saved(page: Page): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-export="json"]').click(),
  ])
  return (await file.path())!
}
const entriesIn = async (path: string): Promise<LogEntry[]> =>
  JSON.parse(await readFile(path, 'utf8')).entries

test.skipIf(process.platform !== 'linux')(
  'the log is locked, through a power cut, takes in what is published meanwhile, and says the same as before',
  async () => {
    // Each try with a profile of its own.
    await browser?.close().catch(() => undefined)
    profile = await mkdtemp(join(profiles, 'one-'))
    site.reset()
    await launch()
    await (await browser.worker()).evaluate((pack) => chrome.storage.local.set({ pack }), nusaraya())
    const options = await open('options.html#kunci')
    await options.locator('[data-lock="off"]').waitFor()
    const rows = await chainOf(700, new Date('2026-11-23T09:00:00+07:00'))
    await fillLog(options, rows)
    await options.reload()
    const dashboard = await open('dashboard.html')
    const before = await entriesIn(await saved(dashboard))
    expect(before).toHaveLength(rows.length)

    await options.bringToFront()
    const [backup] = await Promise.all([
      browser.context.waitForEvent('page'),
      options.locator('[data-copy]').click(),
    ])
    await backup.waitForEvent('download')
    await backup.close()
    await options.getByLabel('Frasa sandi', { exact: true }).fill(passphrase)
    await options.getByLabel('Frasa sandi sekali lagi').fill(passphrase)
    expect(await violations(options)).toEqual([])
    await shoot(options, 'off')
    await options.getByRole('button', { name: 'Lanjut ke kode pemulihan' }).click()
    await options.locator('[data-code]').waitFor()
    await options.getByLabel('Kodenya sudah saya catat').check()
    await options.getByRole('button', { name: 'Pasang kunci' }).click()
    await options.locator('[data-turning="on"]').waitFor()
    await kill()

    await launch()
    const locked = await open('dashboard.html')
    const field = locked.getByLabel('Frasa sandi atau kode pemulihan')
    await field.waitFor()
    expect(await locked.getByText('Donor darah').count()).toBe(0)
    const scene = await openX(browser.context, '/home', {})
    await scene.type('home', published)
    await eventually(scene.counts).toBeDefined()
    await scene.submit('home').click()
    await eventually(() => site.posts.length).toBe(1)
    await eventually(async () => (await onDisk(locked)).waiting).toBe(1)
    const stored = await (await browser.worker()).evaluate(() => chrome.storage.local.get(null))
    expect(Object.keys(stored).filter((key) => /^(?:outbox|rejected):/u.test(key))).toEqual([])
    await scene.page.close()

    await locked.bringToFront()
    for (const [colorScheme, width] of [
      ['dark', 1280],
      ['light', 360],
    ] as const) {
      await locked.emulateMedia({ colorScheme })
      await locked.setViewportSize({ width, height: 900 })
      await eventually(() => locked.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
      expect(await violations(locked), `${colorScheme} ${width}`).toEqual([])
      await shoot(locked, `shut-${colorScheme}-${width}`)
    }
    await locked.setViewportSize({ width: 1280, height: 900 })
    const popup = await open('popup.html')
    await popup.locator('[data-locked]').waitFor()
    await shoot(popup, 'popup')
    await popup.close()
    await field.fill('nasi liwet dengan kerupuk')
    await field.press('Enter')
    await locked.getByText('Frasa sandi atau kode itu salah.').waitFor()
    await field.fill(passphrase)
    await field.press('Enter')
    await locked.locator('[data-export="json"]:enabled').waitFor()

    // What was left is turned, and what waited is in, once.
    await eventually(async () => (await onDisk(locked)).turning, 20_000).toBe(false)
    const { waiting, all } = await onDisk(locked)
    expect(waiting).toBe(0)
    for (const word of ['Donor darah', 'Posko kesehatan', 'diskominfo', 'Sari Wulandari'])
      expect(all, word).not.toContain(word)
    await locked.getByText('Posko kesehatan').first().waitFor()
    expect(await violations(locked)).toEqual([])
    await shoot(locked, 'open')
    // On threads of their own, too.
    await locked.getByRole('button', { name: 'Periksa keaslian' }).click()
    await locked.locator('.notice[data-tone="good"]').waitFor()
    const file = await saved(locked)
    const after = await entriesIn(file)
    expect(after.slice(0, -1)).toEqual(before)
    expect(after.at(-1)).toMatchObject({ text: published, seq: rows.length + 1 })

    const imports = await open('import.html')
    await imports.setInputFiles('#files-input', file)
    await imports
      .locator('dl > div, .figures > div')
      .filter({ hasText: 'Sudah ada' })
      .filter({ hasText: '701' })
      .waitFor()
    await imports.close()

    // Shut in one page, it is shut in all.
    const settings = await open('options.html#kunci')
    await settings.locator('[data-lock="open"]').waitFor()
    expect(await violations(settings)).toEqual([])
    await shoot(settings, 'settings')
    await settings.emulateMedia({ colorScheme: 'dark' })
    await settings.setViewportSize({ width: 360, height: 900 })
    await shoot(settings, 'settings-dark-360')
    await settings.locator('summary', { hasText: 'Ganti frasa sandi' }).click()
    const secret = settings.getByLabel('Frasa sandi atau kode pemulihan').first()
    await secret.fill(passphrase)
    await secret.press('Enter')
    await settings.getByLabel('Frasa sandi', { exact: true }).fill(later)
    await settings.getByLabel('Frasa sandi sekali lagi').fill(later)
    expect(await violations(settings)).toEqual([])
    await shoot(settings, 'change-dark-360')
    await settings.getByRole('button', { name: 'Lanjut ke kode pemulihan' }).click()
    const code = await settings.locator('[data-code]').innerText()
    await settings.getByLabel('Kodenya sudah saya catat').check()
    await shoot(settings, 'change-code')
    await settings.getByRole('button', { name: 'Ganti frasa sandi' }).click()
    await settings.getByText('Frasa sandi dan kode pemulihan sudah diganti.').waitFor()
    await settings.locator('[data-lock-now]').click()
    await locked.locator('[data-locked]').waitFor()
    const off = settings.getByLabel('Frasa sandi atau kode pemulihan').first()
    await off.fill(passphrase)
    await off.press('Enter')
    await settings.getByText('Frasa sandi atau kode itu salah.').waitFor()
    await off.fill(later)
    await off.press('Enter')
    await settings.locator('[data-lock="open"]').waitFor()
    await settings.locator('summary', { hasText: 'Lepas kunci' }).click()
    await settings.locator('.lock-part[open]').getByLabel('Frasa sandi atau kode pemulihan').fill(code)
    await settings.keyboard.press('Enter')
    await settings.locator('[data-lock="off"]').waitFor()
    expect((await onDisk(settings)).all).toContain('Posko kesehatan')
  },
  120_000,
)
