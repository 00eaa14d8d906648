import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import * as v from 'valibot'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Row, toEntry } from '../../utils/log/database.ts'
import { entrySchema } from '../../utils/log/entry.ts'
import { verifyChain } from '../../utils/log/verify.ts'
import { chainOf } from '../fixtures/chain.ts'
import { newPost } from '../fixtures/post.ts'
import { violations } from './accessibility.ts'
import { type Browser, extension, launchBrowser } from './browser.ts'
import { fillLog } from './fill-log.ts'
import { picture } from './picture.ts'

/** Another folder than the build's own, where several people build at once. */
const size = 3000
let browser: Browser
let rows: Row[]
let page: Page

beforeAll(async () => {
  browser = await launchBrowser({ extension, port: 9 })
  await (await browser.worker()).evaluate(() => chrome.storage.local.set({ language: 'id' }))
  rows = await chainOf(size, new Date())
  page = await browser.context.newPage()
  await open()
})
afterAll(() => browser?.close())

const open = async (hash = '', target = page) => {
  await target.goto('about:blank')
  await target.goto(`chrome-extension://${browser.extensionId}/dashboard.html${hash}`)
}

/** Puts a whole log into the database that the extension has made; its columns are made when it is opened next. */
const seed = (entries: Row[], target = page) => fillLog(target, entries)

const shoot = (name: string, target = page) => picture(target, name)
const options = () => page.locator('#list [role=option]')
const count = () => page.locator('.count [role=status]').textContent()
const number = (value: number) => value.toLocaleString('id')

test('greets the first run', async () => {
  await page.getByRole('heading', { name: 'Belum ada unggahan yang tercatat' }).waitFor()
  expect(await violations(page)).toEqual([])
  await shoot('dashboard-empty')
})

describe('with 3,000 entries', () => {
  beforeAll(() => seed(rows))
  beforeEach(() => open())

  test('lists them newest first and draws only what is in sight', async () => {
    await options().first().waitFor()
    expect(await count()).toBe(`${number(size)} unggahan`)
    expect(await options().first().locator('.row-text').textContent()).toBe(rows.at(-1)!.text)
    expect(await options().count()).toBeLessThan(40)
    await shoot('dashboard-list')
    expect(await violations(page)).toEqual([])
  })

  test('searches as one types, fast', async () => {
    const box = page.getByRole('textbox', { name: 'Cari dalam catatan' })
    await box.pressSequentially('beras bulog (2005)')
    await page.getByText(`1 dari ${number(size)} unggahan`).waitFor()
    expect(await options().locator('.row-text').textContent()).toContain('(2005)')
    const took = await page.evaluate(async () => {
      const input = document.querySelector<HTMLInputElement>('.search-box input')!
      const begun = performance.now()
      input.value = 'drainase'
      input.dispatchEvent(new InputEvent('input', { bubbles: true }))
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
      return performance.now() - begun
    })
    expect(await count()).toBe(`${number(size / 5)} dari ${number(size)} unggahan`)
    expect(took).toBeLessThan(200)
    await page.keyboard.press('Escape')
    expect(await count()).toBe(`${number(size)} unggahan`)
  })

  test('filters by each of them, keeps the filter in the address, and clears it', async () => {
    await page.getByLabel('Platform').selectOption('x')
    await page.getByLabel('Akun').selectOption('@dinkes.nusaraya')
    await page.getByLabel('Jenis').selectOption('reply')
    await page.getByLabel('Temuan').selectOption('any')
    const passing = rows.filter(
      (row) =>
        row.platform === 'x' &&
        row.account === '@dinkes.nusaraya' &&
        row.kind === 'reply' &&
        row.findings.length > 0,
    )
    await page.getByLabel('Temuan').selectOption('none')
    const without = rows.filter(
      (row) =>
        row.platform === 'x' &&
        row.account === '@dinkes.nusaraya' &&
        row.kind === 'reply' &&
        row.findings.length === 0,
    )
    expect(passing.length + without.length).toBeGreaterThan(0)
    await page.getByText(`${number(without.length)} dari ${number(size)} unggahan`).waitFor()
    expect(new URL(page.url()).hash).toBe('#platform=x&account=%40dinkes.nusaraya&kind=reply&rule=none')
    await page.reload()
    await page.getByText(`${number(without.length)} dari ${number(size)} unggahan`).waitFor()
    await page.getByRole('button', { name: 'Hapus saringan' }).first().click()
    expect(await count()).toBe(`${number(size)} unggahan`)
    expect(new URL(page.url()).hash).toBe('')
  })

  test('filters by rule title and by days', async () => {
    await page.getByLabel('Temuan').selectOption({ label: 'Hari tidak cocok dengan tanggal' })
    const ruled = rows.filter((row) => row.findings.some(({ rule }) => rule === 'kredibel/hari-tanggal'))
    await page.getByText(`${number(ruled.length)} dari ${number(size)} unggahan`).waitFor()
    await page.getByRole('button', { name: '7 hari' }).click()
    const start = new Date()
    start.setHours(0, 0, 0, 0)
    start.setDate(start.getDate() - 6)
    const week = ruled.filter((row) => row.at >= start.getTime())
    await page.getByText(`${number(week.length)} dari ${number(size)} unggahan`).waitFor()
    expect(await page.getByRole('button', { name: '7 hari' }).getAttribute('aria-pressed')).toBe('true')
  })

  test('says when nothing matches, and leads back', async () => {
    await page.getByRole('textbox', { name: 'Cari dalam catatan' }).fill('tidakadasamasekali')
    await page.getByRole('heading', { name: 'Tidak ada yang cocok' }).waitFor()
    expect(await page.getByRole('button', { name: 'Unduh CSV' }).isDisabled()).toBe(true)
    expect(await violations(page)).toEqual([])
    await shoot('dashboard-no-match')
    await page.locator('.placeholder').getByRole('button', { name: 'Hapus saringan' }).click()
    expect(await count()).toBe(`${number(size)} unggahan`)
  })

  test('is used by keyboard alone', async () => {
    await options().first().waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'End', 'Home', 'PageDown', 'ArrowDown']) {
      await page.keyboard.press(key)
    }
    await page.waitForFunction(() => {
      const id = document.getElementById('list')!.getAttribute('aria-activedescendant')
      return id !== null && document.getElementById(id)?.ariaPosInSet === '10'
    })
    // Rows are measured once they are drawn, and what was scrolled to is then put right.
    await page.waitForFunction(() => {
      const list = document.getElementById('list')!
      const active = document.getElementById(list.getAttribute('aria-activedescendant')!)
      if (!active) return false
      const seen = active.getBoundingClientRect()
      const around = list.getBoundingClientRect()
      return seen.top >= around.top - 1 && seen.bottom <= around.bottom + 9
    })
    await page.keyboard.press('Enter')
    const wanted = rows.at(-10)!
    await page.locator('.paper').getByText(wanted.text).waitFor()
    await page.waitForFunction(() => document.activeElement?.id === 'detail')
    expect(new URL(page.url()).hash).toBe(`#open=${wanted.id}`)
    await page.keyboard.press('Escape')
    await page.waitForFunction(() => document.activeElement?.id === 'list')
    expect(await page.locator('.paper').count()).toBe(0)
  })

  test('shows all of an entry, unchanged since it was logged', async () => {
    const wanted = rows.findLast(({ gate }) => gate)!
    await open(`#open=${wanted.id}`)
    const detail = page.getByRole('complementary', { name: 'Rincian unggahan' })
    await detail.getByText('Isi sama dengan saat dicatat').waitFor()
    const told = await detail.innerText()
    for (const part of [
      wanted.text,
      wanted.account,
      'Informasi darurat',
      'Sari Wulandari',
      wanted.hash,
      '80%',
    ])
      expect(told).toContain(part)
    expect(await detail.getByRole('link', { name: 'Buka di' }).getAttribute('href')).toBe(wanted.permalink)
    expect(await violations(page)).toEqual([])
    await shoot('dashboard-detail')
  })

  test('exports what the filter leaves, as JSON and as CSV', async () => {
    await page.getByLabel('Akun').selectOption('@kecamatan.melati')
    const left = rows.filter(({ account }) => account === '@kecamatan.melati')
    await page.getByText(`${number(left.length)} dari`).waitFor()
    const save = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name }).click(),
      ])
      return { name: download.suggestedFilename(), content: await readFile(await download.path(), 'utf8') }
    }
    const json = await save('Unduh JSON')
    expect(json.name).toMatch(/^saring-log-\d{4}-\d{2}-\d{2}\.json$/u)
    const written = JSON.parse(json.content)
    expect(written).toMatchObject({ format: 'saring-log', version: 1, installation: rows[0]!.installation })
    expect(v.parse(v.array(entrySchema), written.entries)).toEqual(left.map(toEntry))
    const csv = await save('Unduh CSV')
    expect(csv.content.startsWith('\uFEFFid,platform,account,')).toBe(true)
    expect(csv.content.split('\r\n')).toHaveLength(left.length + 2)
    expect(csv.content).toContain(",'@kecamatan.melati,")
    // A large one comes from the disk.
    await page.getByLabel('Akun').selectOption('')
    await page.getByText(`${number(size)} unggahan`, { exact: true }).waitFor()
    const whole = JSON.parse((await save('Unduh JSON')).content)
    expect(whole.entries).toEqual(rows.map(toEntry))
    const onDisk = await page.evaluate(async () => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('exports')
      return (await Array.fromAsync(folder.keys())).length
    })
    expect(onDisk).toBe(1)
  })

  test('finds the chain intact, and where it was tampered with', async () => {
    expect(await verifyChain(rows.map(toEntry))).toEqual({ intact: true, count: size })
    await page.getByRole('button', { name: 'Periksa keaslian' }).click()
    await page.getByText(`Utuh: ${number(size)} catatan`).waitFor()
    await seed(rows.with(1233, { ...rows[1233]!, text: 'diganti' }))
    await page.getByRole('button', { name: 'Periksa keaslian' }).click()
    await page.getByText('Isi catatan nomor 1.234 diubah setelah dicatat. 1.233 catatan').waitFor()
    expect(await violations(page)).toEqual([])
    await open(`#open=${rows[1233]!.id}`)
    await page.getByText('Isi diubah setelah dicatat').waitFor()
    await seed(rows)
  })

  test('scrolls through all of them without a gap', async () => {
    await options().first().waitFor()
    // The median frame: a single long one is the machine's, not the list's.
    const { frame, drawn } = await page.evaluate(async () => {
      const list = document.getElementById('list')!
      const frames: number[] = []
      let drawn = 0
      for (let step = 0; step < 60; step += 1) {
        const begun = performance.now()
        list.scrollTop += 6000
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
        frames.push(performance.now() - begun)
        drawn = Math.max(drawn, list.querySelectorAll('[role=option]').length)
      }
      return { frame: frames.sort((a, b) => a - b)[30]!, drawn }
    })
    expect(drawn).toBeLessThan(60)
    expect(frame).toBeLessThan(250)
    await page.getByRole('listbox').press('End')
    await page.locator('.row-text', { hasText: '(1)' }).waitFor()
  })

  test.each([
    ['dark', { width: 1280, height: 900 }, ''],
    ['narrow', { width: 390, height: 844 }, ''],
    ['zoom-200', { width: 640, height: 450 }, ''],
    ['narrow-detail', { width: 390, height: 844 }, 'open'],
    ['dark-detail', { width: 1440, height: 900 }, 'open'],
  ])('looks right %s', async (name, viewport, opened) => {
    const other = await browser.context.newPage()
    await other.setViewportSize(viewport)
    await other.emulateMedia({
      colorScheme: name.startsWith('dark') ? 'dark' : 'light',
      reducedMotion: 'reduce',
    })
    await open(opened && `#open=${rows.at(-3)!.id}`, other)
    await other.locator('#list [role=option]').first().waitFor({ state: 'attached' })
    if (opened) await other.getByText('Isi sama dengan saat dicatat').waitFor()
    await shoot(`dashboard-${name}`, other)
    const wider = await other.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(wider).toBeLessThanOrEqual(0)
    expect(await violations(other)).toEqual([])
    await other.close()
  })
})

test('posts in doubt and scheduled ones are confirmed or dropped by a person, each as an entry of its own', async () => {
  const soon = new Date(Date.now() + 3 * 86_400_000).toISOString()
  const now = new Date().toISOString()
  const doubt = newPost({
    text: 'Ragu: posko banjir dibuka.',
    publishedAt: now,
    postId: null,
    uncertain: true,
  })
  const never = newPost({
    text: 'Ragu: unggahan ini batal.',
    publishedAt: now,
    postId: null,
    uncertain: true,
  })
  const planned = newPost({
    text: 'Terjadwal: pasar murah Sabtu.',
    publishedAt: soon,
    scheduledFor: soon,
    postId: null,
    permalink: null,
  })
  // Counts are told by the log as it was, whatever an earlier try has left.
  await seed(rows)
  await open()
  await (await browser.worker()).evaluate(
    (items) => chrome.storage.local.set(Object.fromEntries(items.map((item) => [`outbox:${item.id}`, item]))),
    [doubt, never, planned],
  )
  // One that is still to come asks for nothing yet.
  await page.getByText('2 unggahan belum pasti tayang').waitFor()
  await page.getByRole('button', { name: 'Tampilkan', exact: true }).click()
  await page.getByText(`3 dari ${number(size + 3)} unggahan`).waitFor()
  expect(await page.locator('#list .badge.unsure').allTextContents()).toEqual([
    'Terjadwal',
    'Belum pasti',
    'Belum pasti',
  ])
  const detail = page.getByRole('complementary', { name: 'Rincian unggahan' })
  const focused = () => page.evaluate(() => document.activeElement?.textContent)

  // By keyboard alone: to the post, to the button, through the question, with a change of mind.
  await open(`#certainty=open&open=${doubt.id}`)
  await detail.getByRole('button', { name: 'Sudah tayang' }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(focused).toBe('Batal')
  expect(await violations(page)).toEqual([])
  await shoot('dashboard-decide')
  await page.keyboard.press('Escape')
  await expect.poll(focused).toBe('Sudah tayang')
  await page.keyboard.press('Enter')
  await expect.poll(focused).toBe('Batal')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  await detail.getByText('Dikonfirmasi tayang').waitFor()
  await page.getByText(`2 dari ${number(size + 3)} unggahan`).waitFor()
  expect(await detail.getByRole('button', { name: 'Sudah tayang' }).count()).toBe(0)

  await open(`#certainty=open&open=${never.id}`)
  await detail.getByRole('button', { name: 'Tidak jadi tayang' }).click()
  await detail.getByRole('button', { name: 'Ya, coret' }).click()
  await detail.getByText('Dicoret: tidak jadi tayang').waitFor()
  await page.getByText(`1 dari ${number(size + 2)} unggahan`).waitFor()
  await open(`#certainty=open&open=${planned.id}`)
  await detail.getByText('Dijadwalkan tayang').waitFor()
  await detail.getByRole('button', { name: 'Tidak jadi tayang' }).click()
  await detail.getByRole('button', { name: 'Ya, coret' }).click()
  await detail.getByText('Dicoret: tidak jadi tayang').waitFor()

  // What was dropped is counted no more, and is still there to be read.
  await open('#certainty=dropped')
  await page.getByText(`2 dari ${number(size + 1)} unggahan`).waitFor()
  await options().filter({ hasText: 'unggahan ini batal' }).click()
  await detail.getByText('Dicatat sebagai belum pasti').waitFor()
  expect(await detail.innerText()).toContain('Ragu: unggahan ini batal.')
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await violations(page)).toEqual([])
    await shoot(`dashboard-dropped-${colorScheme}`)
  }
  await page.emulateMedia({ colorScheme: 'light' })
  await page.getByRole('button', { name: 'Periksa keaslian' }).click()
  await page.getByText(`Utuh: ${number(size + 6)} catatan`).waitFor()

  // Narrow, the question fits.
  await open(`#certainty=open`)
  await page.setViewportSize({ width: 360, height: 800 })
  const again = newPost({ text: 'Ragu lagi.', publishedAt: now, postId: null, uncertain: true })
  await (await browser.worker()).evaluate(
    (item) => chrome.storage.local.set({ [`outbox:${item.id}`]: item }),
    again,
  )
  await open(`#certainty=open&open=${again.id}`)
  await detail.getByRole('button', { name: 'Tidak jadi tayang' }).click()
  await detail.getByText('Unggahan ini tidak lagi dihitung').waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await shoot('dashboard-decide-narrow')
  await page.setViewportSize({ width: 1280, height: 900 })
})

test('says so when the database cannot be opened', async () => {
  const other = await browser.context.newPage()
  await other.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('Internal error opening backing store', 'UnknownError')
    }
  })
  await open('', other)
  await other.getByRole('heading', { name: 'Catatan tidak dapat dibuka' }).waitFor()
  expect(await other.getByRole('alert').textContent()).toContain('Internal error opening backing store')
  expect(await violations(other)).toEqual([])
  await shoot('dashboard-failed', other)
  await other.close()
})
