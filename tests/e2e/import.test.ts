import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { toCsv, toJson } from '../../utils/log/export.ts'
import { officeEntries, officesPack } from '../fixtures/office-week.ts'
import { violations } from './accessibility.ts'
import { type Browser, extension, launchBrowser } from './browser.ts'
import { picture } from './picture.ts'

const entries = officeEntries(600)
const offices = [...new Set(entries.map(({ installation }) => installation))]
const exportOf = (some: typeof entries) => toJson(some, some[0]!.installation, '2026-12-07T08:00:00+07:00')
/** As Meta's archives write text: each byte of UTF-8 a letter of its own. */
const mangled = (text: string) => String.fromCharCode(...new TextEncoder().encode(text))

let browser: Browser
let page: Page
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'saring-import-'))
  browser = await launchBrowser({ extension, port: 9 })
  await (await browser.worker()).evaluate(
    (pack) => chrome.storage.local.set({ language: 'id', pack }),
    officesPack as object,
  )
  page = await browser.context.newPage()
  page.setDefaultTimeout(15_000)
  // The day after the last of the entries, whatever day it is.
  await page.clock.setFixedTime('2026-12-07T08:00:00+07:00')
})
afterAll(async () => {
  await browser?.close()
  await rm(folder, { recursive: true, force: true })
})

const open = async (path: string) => {
  // Where only the hash differs, a page is not loaded anew.
  await page.goto('about:blank')
  await page.goto(`chrome-extension://${browser.extensionId}/${path}`)
}
const file = async (name: string, content: string) => {
  await mkdir(join(folder, name, '..'), { recursive: true })
  await writeFile(join(folder, name), content)
  return join(folder, name)
}
const choose = (...paths: string[]) => page.setInputFiles('#files-input', paths)
const card = (name: string) => page.getByRole('article', { name, exact: true })
const figures = async (name: string) => {
  await card(name).locator('.figures').waitFor()
  const told = await card(name).locator('.figures > div').allTextContents()
  return Object.fromEntries(
    told.map((one) => [one.replace(/[\d.]+$/u, ''), Number(/[\d.]+$/u.exec(one)![0].replace('.', ''))]),
  )
}
const logged = () =>
  page.evaluate(
    () =>
      new Promise<number>((done, fail) => {
        const request = indexedDB.open('saring')
        request.onerror = () => fail(request.error)
        request.onsuccess = () => {
          const database = request.result
          const head = database.transaction('meta').objectStore('meta').get('head')
          head.onsuccess = () => {
            database.close()
            done((head.result as { value: { count: number } } | undefined)?.value.count ?? 0)
          }
        }
      }),
  )

/** Drops files and folders of the disk as a hand does. */
async function drop(paths: readonly string[]) {
  const box = (await page.locator('.drop').boundingBox())!
  const session = await browser.context.newCDPSession(page)
  const data = { items: [], files: [...paths], dragOperationsMask: 1 }
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x, y, data })
  await session.detach()
}

/** In both colour schemes, narrow, and as wide as a window at 200%, with a screenshot each. */
const lookAt = async (name: string) => {
  const shoot = (of: string) =>
    picture(page, `import-${name}-${of}`, { fullPage: true, animations: 'disabled' })
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.waitForFunction(() =>
      document.getAnimations().every(({ playState }) => playState !== 'running'),
    )
    expect(await violations(page), `${name} ${colorScheme}`).toEqual([])
    await shoot(colorScheme)
  }
  await page.emulateMedia({ colorScheme: 'light' })
  for (const [width, of] of [
    [640, 'zoomed'],
    [360, 'narrow'],
  ] as const) {
    await page.setViewportSize({ width, height: 780 })
    await shoot(of)
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(wider, `${name} ${of} scrolls sideways`).toBeLessThanOrEqual(0)
  }
  await page.setViewportSize({ width: 1280, height: 900 })
}

test('previews exports, takes them whole, and knows them afterwards', async () => {
  await open('dashboard.html')
  await page.getByRole('link', { name: 'Impor', exact: true }).click()
  await page.getByRole('button', { name: 'Pilih berkas' }).waitFor()
  await lookAt('empty')

  const first = entries.filter(({ installation }) => installation === offices[0])
  const others = entries.filter(({ installation }) => installation !== offices[0])
  const changed = { ...first[3]!, text: 'diubah sesudah dicatat' }
  await choose(
    await file('kominfo.json', exportOf(first)),
    await file('lain.csv', toCsv(others)),
    await file('palsu.json', exportOf([first[0]!, changed])),
  )
  expect(await figures('kominfo.json')).toMatchObject({ Baru: first.length, 'Sudah ada': 0, Rusak: 0 })
  expect(await figures('lain.csv')).toMatchObject({ Baru: others.length, Rusak: 0 })
  expect(await card('lain.csv').getByRole('row').count()).toBeGreaterThan(8)
  expect(await card('kominfo.json').getByRole('row').last().textContent()).toMatch(/Utuh/u)
  expect(await figures('palsu.json')).toMatchObject({ Rusak: 1 })
  expect(await card('palsu.json').locator('ol li').first().textContent()).toMatch(
    /^Baris 3: catatan \d+: isinya bukan/u,
  )
  expect(
    await card('palsu.json')
      .getByRole('button', { name: /Masukkan/u })
      .count(),
  ).toBe(0)
  expect(await logged()).toBe(0)
  await lookAt('preview')

  await page.getByRole('button', { name: 'Masukkan semua (2 berkas)' }).click()
  await card('lain.csv').getByText(`${others.length} catatan baru masuk.`).waitFor()
  expect(await logged()).toBe(entries.length)

  await page.getByRole('button', { name: 'Singkirkan kominfo.json' }).click()
  await choose(join(folder, 'kominfo.json'))
  expect(await figures('kominfo.json')).toMatchObject({ Baru: 0, 'Sudah ada': first.length })
  await card('kominfo.json').getByText('Semua isinya sudah ada').waitFor()
})

test('takes a dropped folder of archives, asks whose they are, and checks their posts', async () => {
  await open('import.html')
  const before = await logged()
  const seconds = 1_763_440_200
  await file(
    'arsip/your_instagram_activity/media/posts_1.json',
    JSON.stringify([
      {
        media: [
          {
            uri: 'a.jpg',
            creation_timestamp: seconds,
            title: mangled('Kafé “Melati” 🎉 dibuka di Sukamulya.'),
          },
        ],
      },
      {
        media: [
          {
            uri: 'b.mp4',
            creation_timestamp: seconds + 90_000,
            title: mangled('VIRAL!!! Sebarkan ke semua grup sebelum dihapus!!!'),
          },
        ],
      },
    ]),
  )
  await file('arsip/ads_information/ads.json', '{"ads":[]}')
  await file('arsip/foto/a.jpg', 'bukan gambar')
  await drop([join(folder, 'arsip')])
  await page.getByText('2 berkas dilewati').waitFor()
  const archive = card('posts_1.json')
  await archive.getByLabel('Akun').fill('dinas_kesehatan_nusaraya')
  await lookAt('asking')
  await archive.getByRole('button', { name: 'Baca dan periksa' }).click()
  const told = await figures('posts_1.json')
  expect(told).toMatchObject({ Baru: 2, 'Sudah ada': 0 })
  expect(told['Ada temuan']).toBeGreaterThan(0)
  await archive.getByRole('button', { name: 'Masukkan 2 catatan' }).click()
  await archive.getByText('2 catatan baru masuk.').waitFor()
  expect(await logged()).toBe(before + 2)
  await archive.getByRole('link', { name: 'Lihat catatan' }).click()
  await page.getByRole('textbox', { name: 'Cari dalam catatan' }).fill('Kafé “Melati” 🎉')
  await page.getByRole('option').getByText('Kafé “Melati” 🎉').waitFor()
})

test("takes X's, Facebook's and Business Suite's own files side by side", async () => {
  await open('import.html')
  const before = await logged()
  // A try of its own brings posts of its own.
  const turn = Date.now() % 1_000_000
  const seconds = 1_763_000_000 + turn
  const tweet = {
    id_str: `19900000000${turn}`,
    full_text: 'Loket &amp; antrean daring dibuka Senin. https://t.co/abc',
    created_at: 'Tue Nov 18 02:10:00 +0000 2025',
    entities: { urls: [{ url: 'https://t.co/abc', expanded_url: 'https://nusaraya.go.id/loket' }] },
  }
  const post = { timestamp: seconds, data: [{ post: mangled('Jalan Melati ditutup “sementara”.') }] }
  const address = `https://www.instagram.com/p/C${turn}/`
  await choose(
    await file('tweets.js', `window.YTD.tweets.part0 = ${JSON.stringify([{ tweet }])}`),
    await file('your_posts_1.json', JSON.stringify([post])),
    await file(
      'konten.csv',
      `Post ID,Page name,Account username,Publish time,Permalink,Post type,Description\n1784${turn},Dinas,dinkes_nusaraya,11/18/2025 09:30,${address},IG image,Posyandu buka Selasa.\n`,
    ),
  )
  for (const [name, account] of [
    ['tweets.js', '@diskominfo_nusaraya'],
    ['your_posts_1.json', 'diskominfo.nusaraya'],
  ] as const) {
    await card(name).getByLabel('Akun').fill(account)
    await card(name).getByRole('button', { name: 'Baca dan periksa' }).click()
  }
  for (const name of ['tweets.js', 'your_posts_1.json', 'konten.csv'])
    expect(await figures(name), name).toMatchObject({ Baru: 1, 'Sudah ada': 0 })
  await page.getByRole('button', { name: 'Masukkan semua (3 berkas)' }).click()
  for (const name of ['tweets.js', 'your_posts_1.json', 'konten.csv'])
    await card(name).getByText('1 catatan baru masuk.').waitFor()
  expect(await logged()).toBe(before + 3)
  await card('konten.csv').getByRole('link', { name: 'Lihat catatan' }).click()
  for (const text of [
    'Loket & antrean daring dibuka Senin. https://nusaraya.go.id/loket',
    'Jalan Melati ditutup “sementara”.',
    'Posyandu buka Selasa.',
  ]) {
    await page.getByRole('textbox', { name: 'Cari dalam catatan' }).fill(text)
    await page.locator('#list [role=option]').getByText(text).first().waitFor()
  }
})

test('names what is wrong with a file, and stops without a trace', async () => {
  await open('import.html')
  const before = await logged()
  await choose(await file('rusak.json', `${exportOf(entries).slice(0, 4000)}`))
  await card('rusak.json').getByText('berkas terpotong sebelum selesai').waitFor()
  await choose(await file('kosong.csv', ''))
  await card('kosong.csv').getByText('berkas kosong').waitFor()
  // Large enough that a hand is quicker.
  await choose(await file('besar.json', exportOf(officeEntries(12_000, 7))))
  await card('besar.json').getByRole('button', { name: 'Hentikan' }).click()
  await card('besar.json').getByText('Dihentikan. Catatan tidak berubah.').waitFor()
  expect(await logged()).toBe(before)
})

test('logs a post made on a phone by hand, by keyboard alone', async () => {
  await open('import.html#manual')
  const before = await logged()
  await page.getByRole('radio', { name: 'Instagram' }).focus()
  await page.getByRole('button', { name: 'Catat' }).press('Enter')
  await page.getByText('Isi naskahnya').waitFor()
  await page.getByLabel('Akun').fill('dinas_kesehatan_nusaraya')
  await page.getByLabel('Waktu terbit').fill('2026-11-18T09:30')
  await page.getByLabel('Naskah').focus()
  await page.keyboard.type('Posyandu Melati buka Selasa, 25 November 2026.')
  await page.getByLabel('Tautan unggahan').fill('https://x.com/a/status/1')
  await page.keyboard.press('Enter')
  await page.getByText('Tautan itu bukan tautan Instagram').waitFor()
  await lookAt('manual')
  await page.getByLabel('Tautan unggahan').fill('https://www.instagram.com/p/Cabc/')
  await page.keyboard.press('Enter')
  await page.getByText(/Tercatat, dengan \d+ temuan/u).waitFor()
  expect(await logged()).toBe(before + 1)
  expect(await page.getByLabel('Naskah').inputValue()).toBe('')
  await page.getByRole('link', { name: 'Lihat', exact: true }).click()
  await page.getByRole('complementary').getByText('Posyandu Melati buka').waitFor()
})
