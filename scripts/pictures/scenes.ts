import type { Locator, Page } from 'playwright-core'
import { fillLog } from '../../tests/e2e/fill-log.ts'
import { openComposer } from '../../tests/e2e/grounds.ts'
import { officeEntries, officesPack } from '../../tests/fixtures/office-week.ts'
import { settled } from '../demo/play.ts'
import type { Stage } from '../demo/stage.ts'

/** A state of the product that guide and stores show. Each gives the page that it is seen on. */
export interface Scene {
  readonly name: string
  readonly show: (stage: Stage) => Promise<Page>
}

const draft =
  'Donor darah gratis di pendopo, Selasa, 25 November 2026. Silahkan daftar ke Bu Rina, NIK 3273016504850003, ' +
  'kumpul dirumah dinas. #NusarayaSehatt'
const week = { from: '2026-11-16', until: '2026-11-22' }

const assistantOf = (page: Page) => page.locator('saring-assistant')
const statusOf = (page: Page): Locator => assistantOf(page).locator('[data-saring=status]')

async function open(stage: Stage, path: string): Promise<Page> {
  const page = await stage.browser.context.newPage()
  await page.goto(`chrome-extension://${stage.browser.extensionId}/${path}`)
  return page
}

async function write({ page }: Stage): Promise<Page> {
  await page.goto('https://x.com/home')
  await page.locator('[data-testid=tweetTextarea_0]').first().click()
  await page.keyboard.type(draft)
  await settled(statusOf(page))
  return page
}

async function openTab(stage: Stage, index: number): Promise<Page> {
  const page = await write(stage)
  await statusOf(page).click()
  await assistantOf(page).locator('[role=tab]').nth(index).click()
  return page
}

/** Of one's own log, in the order in which they are shown. The last ones fill the log first. */
export const scenes: readonly Scene[] = [
  { name: 'draf', show: write },
  { name: 'panel', show: (stage) => openTab(stage, 0) },
  { name: 'tagar', show: (stage) => openTab(stage, 1) },
  { name: 'templat', show: (stage) => openTab(stage, 2) },
  {
    name: 'gerbang',
    async show(stage) {
      const page = await write(stage)
      await page.keyboard.press('Control+Enter')
      await assistantOf(page).locator('[data-gate]').waitFor()
      return page
    },
  },
  {
    name: 'facebook',
    async show(stage) {
      const page = await stage.browser.context.newPage()
      await page.goto('https://www.facebook.com/?as=diskominfonusaraya')
      await openComposer({ page })
      await page.keyboard.type(draft)
      await settled(statusOf(page))
      await statusOf(page).click()
      await assistantOf(page).locator('[data-saring=panel]').waitFor()
      return page
    },
  },
  {
    name: 'latihan',
    async show(stage) {
      const page = await open(stage, 'practice.html')
      await page.locator('h2').first().waitFor()
      return page
    },
  },
  {
    name: 'aturan',
    async show(stage) {
      const page = await open(stage, 'rules.html')
      await page.locator('h2').first().waitFor()
      return page
    },
  },
  {
    name: 'pengaturan',
    async show(stage) {
      const page = await open(stage, 'options.html#tagar')
      await page.locator('h2').first().waitFor()
      return page
    },
  },
  {
    name: 'dasbor',
    async show(stage) {
      const worker = await stage.browser.worker()
      await worker.evaluate((pack) => chrome.storage.local.set({ pack }), officesPack as object)
      const page = await open(stage, 'dashboard.html')
      const rows = officeEntries(600).map((entry, n) => ({ ...entry, n, at: Date.parse(entry.publishedAt) }))
      await page.locator('main').waitFor()
      await fillLog(page, rows)
      await page.goto('about:blank')
      await page.goto(`chrome-extension://${stage.browser.extensionId}/dashboard.html#week=${week.from}`)
      await page.locator('table').first().waitFor({ state: 'attached' })
      return page
    },
  },
  {
    name: 'laporan',
    async show(stage) {
      const page = await open(stage, `report.html#from=${week.from}&until=${week.until}`)
      await page.locator('[data-paragraph=ringkasan]').waitFor()
      return page
    },
  },
]
