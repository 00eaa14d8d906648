import { readFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Row } from '../../utils/log/database.ts'
import { cellsOf } from '../../utils/report/cells.ts'
import { type Figures, figuresOf } from '../../utils/report/figures.ts'
import { officeEntries, officesPack } from '../fixtures/office-week.ts'
import { violations } from './accessibility.ts'
import { type Browser, extension, launchBrowser } from './browser.ts'
import { fillLog } from './fill-log.ts'
import { picture, printed } from './picture.ts'

const week = { from: '2026-11-16', until: '2026-11-22' }
const entries = officeEntries(Number(process.env.SARING_REPORT_ENTRIES ?? 600))
const rows: Row[] = entries.map((entry, n) => ({ ...entry, n, at: Date.parse(entry.publishedAt) }))
const figures: Figures = figuresOf(cellsOf(entries), week, officesPack)
const number = (value: number) => value.toLocaleString('id')

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launchBrowser({ extension, port: 9 })
  await (await browser.worker()).evaluate(
    (pack) => chrome.storage.local.set({ language: 'id', pack }),
    officesPack as object,
  )
  page = await browser.context.newPage()
  await open('dashboard.html')
  await fillLog(page, rows)
})
afterAll(() => browser?.close())

const open = async (path: string) => {
  await page.goto('about:blank')
  await page.goto(`chrome-extension://${browser.extensionId}/${path}`)
}
const shoot = (name: string) => picture(page, name, { fullPage: true })

/** In both colour schemes and narrow, with a screenshot each. */
const lookAt = async (name: string) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    // Until the colours of the buttons have come over.
    await page.waitForTimeout(300)
    expect(await violations(page), `${name} ${colorScheme}`).toEqual([])
    await shoot(`${name}-${colorScheme}`)
  }
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 360, height: 780 })
  await shoot(`${name}-narrow`)
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  await page.setViewportSize({ width: 1280, height: 900 })
  expect(wider, `${name} scrolls sideways`).toBeLessThanOrEqual(0)
}

const reportAddress = `report.html#from=${week.from}&until=${week.until}`
const saved = async (name: string) => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ])
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) }
}
const summary = () => page.locator('[data-paragraph=ringkasan]')

test('shows the report of the log with its figures', async () => {
  await open(reportAddress)
  await summary().waitFor()
  expect(await summary().textContent()).toContain(`${number(figures.now.posts)} kiriman`)
  const total = page.getByRole('table', { name: 'Kantor dan platform' }).locator('tr').last()
  expect(await total.locator('td').nth(3).textContent()).toBe(number(figures.now.posts))
  await lookAt('report')
})

test('keeps what a person writes, prints and downloads it', async () => {
  await open(reportAddress)
  await summary().click()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('Pekan ini <tenang> & tertib.')
  await page.waitForTimeout(200)
  await page.reload()
  await summary().waitFor()
  expect(await summary().textContent()).toBe('Pekan ini <tenang> & tertib.')

  const word = await saved('Word')
  expect(word.name).toBe('laporan-2026-11-16-2026-11-22.doc')
  expect(word.content.toString()).toContain('Pekan ini &lt;tenang&gt; &amp; tertib.')

  const workbook = await saved('XLSX')
  const parts = unzipSync(new Uint8Array(workbook.content))
  const xml = Object.entries(parts).flatMap(([name, part]) =>
    name.endsWith('.xml') ? [strFromU8(part)] : [],
  )
  expect(xml.some((part) => part.includes('Pekan ini &lt;tenang&gt; &amp; tertib.'))).toBe(true)
  expect(xml.some((part) => part.includes(`<v>${figures.now.posts}</v>`))).toBe(true)

  const json = JSON.parse((await saved('JSON')).content.toString()) as { entries: Row[] }
  const inWeek = entries.filter(({ publishedAt }) => {
    const day = publishedAt.slice(0, 10)
    return week.from <= day && day <= week.until
  })
  expect(json.entries.map(({ id }) => id).sort()).toEqual(inWeek.map(({ id }) => id).sort())
  const again = figuresOf(cellsOf(json.entries), week, officesPack)
  expect(again.now).toEqual(figures.now)

  const pdf = await printed(page, 'report')
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)!.length
  expect(pages).toBeGreaterThan(1)
  // As wide as A4 is between its margins, and no table goes beyond it.
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: Math.floor((170 / 25.4) * 96), height: 900 })
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  await page.emulateMedia({ media: 'screen' })
  await page.setViewportSize({ width: 1280, height: 900 })
  expect(wider).toBeLessThanOrEqual(0)
  expect(pdf.toString('latin1')).toMatch(/\/MediaBox\s*\[\s*0 0 59\d(?:\.\d+)? 84\d/u)

  await page.getByRole('button', { name: 'Kembalikan teks awal' }).click()
  expect(await summary().textContent()).toContain(`${number(figures.now.posts)} kiriman`)
})

test('shows the week at a glance, each figure a way to its entries', async () => {
  await open(`dashboard.html#week=${week.from}`)
  const posts = page.locator('.tile').filter({ hasText: 'Kiriman' }).getByRole('link')
  await posts.waitFor()
  expect(await posts.textContent()).toBe(number(figures.now.posts))
  await lookAt('glance')

  const count = () => page.locator('.count [role=status]').textContent()
  const leads = async (link: ReturnType<Page['locator']>, wanted: number) => {
    await open(`dashboard.html#week=${week.from}`)
    await link.click()
    await page.locator('.count').waitFor()
    expect(await count()).toBe(`${number(wanted)} dari ${number(entries.length)} unggahan`)
  }
  await leads(posts, figures.now.posts)
  await leads(page.locator('.tile').filter({ hasText: 'Balasan' }).getByRole('link'), figures.now.replies)
  await leads(
    page.locator('.tile').filter({ hasText: 'pelanggaran' }).getByRole('link'),
    figures.now.withOpenErrors,
  )
  const bpbd = figures.accounts.filter(({ unit }) => unit === 'BPBD')
  await leads(
    page.getByRole('row', { name: /^BPBD/u }).getByRole('link').first(),
    bpbd.reduce((sum, account) => sum + account.posts, 0),
  )
  const [topic, times] = figures.topics[0]!
  const label = officesPack.topics.find(({ id }) => id === topic)!.label
  await leads(page.getByRole('row', { name: label }).getByRole('link'), times)
  const [day, hours] = [1, figures.hours[1]!]
  const busy = hours.indexOf(Math.max(...hours))
  await leads(
    page
      .locator(`a[href*="weekday=${day}&hour=${busy}"]`)
      .filter({ hasText: String(hours[busy]) })
      .first(),
    hours[busy]!,
  )
  await page.locator('.chips').getByRole('button').first().click()
  expect(await page.locator('.chips li').count()).toBe(1)
})
