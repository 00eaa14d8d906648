import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Pack } from '../../utils/pack/schema.ts'
import { nusaraya } from '../fixtures/nusaraya.ts'
import { violations } from './accessibility.ts'
import { picture } from './picture.ts'
import { eventually, setStage } from './stage.ts'

const stage = setStage({ welcome: true })

const address = () => `chrome-extension://${stage.browser.extensionId}/welcome.html`
const forgetPack = async () =>
  (await stage.worker()).evaluate(() => chrome.storage.local.remove(['pack', 'packHistory', 'language']))
const packStored = async () =>
  (await stage.worker()).evaluate(
    async () => (await chrome.storage.local.get('pack')).pack as Pack | undefined,
  )
const number = (page: Page, step: number) => page.locator('.step').nth(step).getAttribute('data-done')

/** Opens the page with what `prepare` puts in the place of the browser's own. */
async function open(prepare?: (pack: string) => void) {
  const page = await stage.browser.context.newPage()
  page.setDefaultTimeout(15_000)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  if (prepare) await page.addInitScript(prepare, JSON.stringify(nusaraya()))
  await page.goto(address())
  await page.locator('[data-saring=access][data-withheld]').waitFor()
  return page
}

/** Beside a box that is out of the window there is no status: a picture of the whole page needs a window as tall. */
async function shoot(page: Page, name: string) {
  const before = page.viewportSize()!
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ ...before, height: Math.max(before.height, height) })
  const chip = page.locator('saring-assistant [data-saring=status]')
  if ((await chip.count()) > 0 && (await page.locator('saring-assistant [data-gate]').count()) === 0)
    await chip.waitFor({ state: 'visible' })
  await picture(page, `welcome-${name}`)
  await page.setViewportSize(before)
}

const wider = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

async function give(page: Page, content: string) {
  const buffer = Buffer.from(content)
  await page.locator('#pack-file').setInputFiles({ name: 'paket.json', mimeType: 'application/json', buffer })
}

test('opens by itself after the installation, once, and asks for the pack', async () => {
  const opened = () => stage.browser.context.pages().filter((page) => page.url() === address())
  await eventually(() => opened().length, 20_000).toBe(1)
  const page = opened()[0]!
  await forgetPack()
  // A second try finds the page as the first left it.
  await page.reload()
  await page.getByRole('heading', { name: 'Paket instansi Anda' }).waitFor()
  await eventually(() => number(page, 0)).toBe('false')
  await page.locator('.drop').waitFor()
  expect(await violations(page)).toEqual([])
  await shoot(page, 'first')

  await give(page, '{"schema":1,"id":"x","tagline":"?"}')
  const refusal = page.locator('[data-saring=refusal]')
  await refusal.getByText('tagline').waitFor()
  expect(await packStored()).toBeUndefined()
  expect(await violations(page)).toEqual([])
  await shoot(page, 'refused')

  // By keyboard alone: the sample is looked at, left, looked at again and taken.
  const sample = page.getByRole('button', { name: 'Mulai dari paket contoh' })
  const offer = page.locator('[data-saring=offer]')
  await sample.focus()
  await page.keyboard.press('Enter')
  await offer.waitFor()
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H4')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await offer.waitFor({ state: 'detached' })
  expect(await packStored()).toBeUndefined()
  await sample.focus()
  await page.keyboard.press('Enter')
  await offer.getByText('44 templat').waitFor()
  expect(await violations(page)).toEqual([])
  await shoot(page, 'offer')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.locator('[data-saring=in-force] h3').waitFor()
  const { institution } = JSON.parse(await readFile('public/paket-contoh.json', 'utf8')) as Pack
  expect((await packStored())?.institution.name).toBe(institution.name)
  expect(await page.locator('[data-saring=in-force] h3').textContent()).toBe(institution.name)
  expect(await number(page, 0)).toBe('true')

  // Another file may follow, dropped on the page.
  await page.getByRole('button', { name: 'Pakai berkas lain' }).click()
  await page.locator('.drop').evaluate((target, text) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([text], 'paket.json', { type: 'application/json' }))
    target.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  }, JSON.stringify(nusaraya()))
  await offer.getByRole('button', { name: 'Pakai paket ini' }).click()
  await page.getByRole('heading', { name: nusaraya().institution.name }).waitFor()
  expect(opened()).toHaveLength(1)
  await page.close()
})

test('shows the three things that matter in a box that publishes nothing', async () => {
  const page = await open()
  const part = (name: string) => page.locator(`[data-part=${name}]`).getAttribute('data-done')
  const assistant = page.locator('saring-assistant')
  const chip = assistant.locator('[data-saring=status]')
  expect(await part('sees')).toBe('false')
  await page.getByLabel('Kotak tulis percobaan').click()
  await eventually(() => part('sees')).toBe('true')
  await eventually(async () => Number(await chip.getAttribute('data-errors'))).toBeGreaterThan(0)
  expect(await violations(page)).toEqual([])
  await shoot(page, 'sees')
  // It leaves with its box and comes back with it, also in the low window of a laptop at 200%.
  await page.setViewportSize({ width: 640, height: 400 })
  await page.evaluate(() => scrollTo(0, 0))
  await chip.waitFor({ state: 'hidden' })
  await page.locator('#try').scrollIntoViewIfNeeded()
  await chip.waitFor({ state: 'visible' })
  await page.setViewportSize({ width: 1280, height: 900 })

  await chip.click()
  await assistant.locator('[data-finding="profesional/di-ke"] [data-fix]').first().click()
  await eventually(() => page.locator('#try').inputValue()).toContain('dikarenakan')
  await eventually(() => part('mends')).toBe('true')
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'Terbitkan' }).click()
  const gate = assistant.locator('[data-gate]')
  await gate.waitFor()
  expect(await part('asks')).toBe('false')
  await shoot(page, 'asks')
  await gate.locator('input[type="radio"]').first().check()
  await gate.locator('[data-gate-action=publish]').click()
  await eventually(() => part('asks')).toBe('true')
  expect(await page.locator('.logged blockquote').textContent()).toContain('dikarenakan')
  expect(await number(page, 1)).toBe('true')
  expect(await stage.log()).toEqual([])
  expect(await violations(page)).toEqual([])
  await shoot(page, 'logged')

  await page.getByRole('button', { name: 'Ulangi dari awal' }).click()
  await eventually(() => page.locator('#try').inputValue()).toContain('di karenakan')
  await eventually(() => part('sees')).toBe('true')
  expect(await part('asks')).toBe('false')
  await page.close()
})

test('says what the administrator did, and asks for what the browser withholds', async () => {
  const page = await open((pack) => {
    chrome.storage.managed.get = (async () => ({ managedBy: 'Diskominfo Nusaraya', pack })) as never
    const held = new Set(['https://x.com/*', 'https://business.facebook.com/*'])
    const added: (() => void)[] = []
    chrome.permissions.contains = (async ({ origins = [] }) => !origins.some((one) => held.has(one))) as never
    chrome.permissions.onAdded.addListener = (listener) => void added.push(listener as () => void)
    chrome.permissions.request = (async ({ origins = [] }) => {
      for (const origin of origins) held.delete(origin)
      for (const listener of added) listener()
      return true
    }) as never
    const toolbar = { isOnToolbar: false }
    chrome.action.getUserSettings = async () => toolbar
    addEventListener('pinned', () => {
      toolbar.isOnToolbar = true
      dispatchEvent(new Event('focus'))
    })
  })
  await page.getByText('Sudah dipasang oleh Diskominfo Nusaraya.').waitFor()
  expect(await page.locator('.drop').count()).toBe(0)
  expect(await number(page, 0)).toBe('true')
  const held = page.locator('[data-site][data-allowed=false]')
  expect(await held.evaluateAll((items) => items.map((item) => item.getAttribute('data-site')))).toEqual([
    'x',
    'business',
  ])
  await page.locator('[data-saring=by-hand]').getByText('Kelola ekstensi').waitFor()
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  expect(await violations(page)).toEqual([])
  await shoot(page, 'managed-dark')
  await page.getByRole('button', { name: 'Izinkan', exact: true }).click()
  await eventually(() => held.count()).toBe(0)
  await page.evaluate(() => dispatchEvent(new Event('pinned')))
  await page.locator('[data-saring=pin][data-pinned=true]').waitFor()
  expect(await number(page, 2)).toBe('true')

  // In a narrow window, at 200%, in English: nothing is cut off.
  await page.setViewportSize({ width: 640, height: 900 })
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  expect(await wider(page)).toBe(0)
  await shoot(page, 'double')
  await page.evaluate(() => {
    document.documentElement.style.fontSize = ''
  })
  await page.setViewportSize({ width: 360, height: 740 })
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('heading', { name: 'Welcome', exact: true }).waitFor()
  await page.getByText('Installed already by Diskominfo Nusaraya.').waitFor()
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
  expect(await wider(page)).toBe(0)
  expect(await violations(page)).toEqual([])
  await shoot(page, 'narrow-en')
  await forgetPack()
  await page.close()
})

test('is opened again from the popup, which asks for withheld sites as well', async () => {
  const popup = await stage.browser.context.newPage()
  await popup.addInitScript(() => {
    chrome.permissions.contains = (async ({ origins }: { origins: string[] }) =>
      !origins.includes('https://x.com/*')) as never
  })
  await popup.setViewportSize({ width: 360, height: 720 })
  await popup.goto(address().replace('welcome', 'popup'))
  await popup.getByText('Peramban belum mengizinkan Saring di X.').waitFor()
  expect(await violations(popup)).toEqual([])
  await shoot(popup, 'popup')
  const [page] = await Promise.all([
    stage.browser.context.waitForEvent('page', (opened) => opened !== popup),
    popup.getByRole('link', { name: 'Kenali Saring' }).click(),
  ])
  await page.getByRole('heading', { name: 'Selamat datang' }).waitFor()
  await page.close()
  await popup.close()
})
