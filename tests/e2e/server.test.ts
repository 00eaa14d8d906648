import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Couch, reader, startCouch } from '../fixtures/couch.ts'
import { newPost } from '../fixtures/post.ts'
import { violations } from './accessibility.ts'
import { type Browser, extension, launchBrowser } from './browser.ts'

const screenshots = resolve('.output/screenshots')

let couch: Couch
let browser: Browser
let folder: string
let page: Page
const faults: string[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'saring-server-'))
  await cp(extension, folder, { recursive: true })
  // A person presses Allow in the browser's own window, which no test reaches: here it was pressed before.
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'))
  manifest.host_permissions.push('http://127.0.0.1/*')
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest))
  couch = await startCouch()
  browser = await launchBrowser({
    extension: folder,
    port: 9,
    still: true,
    viewport: { width: 1100, height: 900 },
  })
  page = await browser.context.newPage()
  page.on('pageerror', (error) => void faults.push(String(error)))
})
afterAll(async () => {
  await browser?.close()
  await couch?.stop()
  await rm(folder, { recursive: true, force: true })
})

const state = (name: string) => page.locator(`[data-server=${name}]`)
const button = (name: string) => page.getByRole('button', { name, exact: true })
const post = async (count: number) => {
  const posts = Array.from({ length: count }, () => newPost())
  await (await browser.worker()).evaluate(
    (entries) =>
      chrome.storage.local.set(Object.fromEntries(entries.map((entry) => [`outbox:${entry.id}`, entry]))),
    posts,
  )
  return posts.map(({ id }) => id)
}
const ids = async () => [...(await couch.leaves('dinas-kesehatan')).keys()].sort()

async function looksRight(name: string) {
  await mkdir(screenshots, { recursive: true })
  for (const [look, width, colorScheme] of [
    ['light', 1100, 'light'],
    ['dark', 1100, 'dark'],
    ['320', 320, 'light'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme })
    await page.screenshot({ path: `${screenshots}/server-${name}-${look}.png`, fullPage: true })
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    )
  }
  await page.setViewportSize({ width: 1100, height: 900 })
  expect(await violations(page)).toEqual([])
}

test('an office connects its database, sends, sees what fails, takes from others, and disconnects', async () => {
  const before = couch.traffic.requests
  await couch.create('dinas-kesehatan').catch(() => {})
  const worker = await browser.worker()
  await page.goto(`chrome-extension://${browser.extensionId}/options.html#server`)
  // A try before this one may have left it connected.
  await worker.evaluate(() => chrome.storage.local.remove('server'))
  await button('Sambungkan').waitFor()
  expect(await worker.evaluate(() => chrome.alarms.get('server'))).toBeUndefined()
  expect(couch.traffic.requests - before).toBeLessThanOrEqual(1)
  await looksRight('off')

  const connect = async (address: string, password = reader.password) => {
    await page.getByLabel('Alamat database').fill(address)
    await page.getByLabel('Nama pengguna').fill(reader.user)
    await page.getByLabel('Kata sandi').fill(password)
    await button('Sambungkan').click()
  }
  await connect('http://couch.nusaraya.go.id/dinas-kesehatan')
  await page.getByRole('alert').getByText('Alamat harus https://').waitFor()

  // The wrong password is told, with what to do.
  const sent = await post(3)
  await connect(couch.url('dinas-kesehatan'), 'salah')
  await state('failed').getByText('Nama pengguna atau kata sandi ditolak.').waitFor()
  await looksRight('failed')
  await button('Putuskan').click()
  await button('Ya, putuskan').click()

  await page.getByLabel('Ambil catatan kantor lain').check()
  await connect(couch.url('dinas-kesehatan'))
  await state('connected').waitFor()
  await page.locator('[data-server-waiting="0"]').waitFor()
  const firstIds = await ids()
  expect(firstIds).toEqual(expect.arrayContaining(sent))
  expect(await worker.evaluate(() => chrome.alarms.get('server'))).toMatchObject({ name: 'server' })

  // Another client wrote what is no entry; a further post waits while the server is away.
  await couch.write('dinas-kesehatan', [{ _id: 'catatan-liar', _rev: `1-${'a'.repeat(32)}`, apa: 'saja' }])
  await couch.kill()
  sent.push(...(await post(1)))
  await page.locator('[data-server-waiting="1"]').waitFor()
  await button('Kirim sekarang').click()
  await state('failed').getByText('Server tidak dapat dihubungi.').waitFor()
  await couch.start()
  await button('Kirim sekarang').click()
  await state('connected').waitFor()
  await page.locator('[data-server-waiting="0"]').waitFor()
  expect(await ids()).toEqual([...firstIds, ...sent.slice(-1), 'catatan-liar'].sort())
  await page.getByText('1 catatan di server perlu dilihat').click()
  await page.getByText('bukan catatan Saring').waitFor()
  await looksRight('connected')

  await button('Bandingkan semua dari awal').click()
  await state('connected').waitFor()
  await button('Putuskan').click()
  await button('Ya, putuskan').click()
  await button('Sambungkan').waitFor()
  // Nothing of it is left on this computer; on the server everything is.
  await expect
    .poll(() =>
      worker.evaluate(async () => ({
        kept: Object.keys(await chrome.storage.local.get(null)).filter((key) => key.startsWith('server')),
        alarm: (await chrome.alarms.get('server'))?.name,
      })),
    )
    .toEqual({ kept: [], alarm: undefined })
  expect(await ids()).toHaveLength(firstIds.length + 2)
  expect(faults).toEqual([])
})
