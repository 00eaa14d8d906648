import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { nusaraya } from '../fixtures/nusaraya.ts'
import { newPost } from '../fixtures/post.ts'
import { violations } from './accessibility.ts'
import { picture } from './picture.ts'
import { eventually, setStage } from './stage.ts'

const stage = setStage()

/** Opens the popup as a page, told by a stand-in for `tabs.query` which tab is in front. */
async function openPopup(address: string | undefined, colorScheme: 'light' | 'dark' = 'light') {
  const page = await stage.browser.context.newPage()
  await page.setViewportSize({ width: 360, height: 420 })
  await page.emulateMedia({ colorScheme })
  await page.addInitScript((url) => {
    chrome.tabs.query = (async () => [{ url }]) as unknown as typeof chrome.tabs.query
  }, address)
  await page.goto(`chrome-extension://${stage.browser.extensionId}/popup.html`)
  await page.getByRole('heading', { name: 'Saring', exact: true }).waitFor()
  return page
}

const shoot = async (page: Page, name: string) => {
  await picture(page, name)
}

test('the browser tells the address of a tab on a platform, and of no other', async () => {
  const page = await stage.browser.context.newPage()
  const seen = async () =>
    (await stage.worker()).evaluate(async () => (await chrome.tabs.query({})).map(({ url }) => url))
  await page.goto('https://x.com/home')
  expect(await seen()).toContain('https://x.com/home')
  await page.goto('data:text/html,lain')
  expect(await seen()).not.toContain('data:text/html,lain')
  await page.close()
})

test('switches the site in front off and on, by mouse and by keyboard, and remembers it', async () => {
  const page = await openPopup('https://x.com/home')
  const stored = async () =>
    (await stage.worker()).evaluate(async () => (await chrome.storage.local.get('settings')).settings)
  const site = page.getByRole('switch', { name: 'Periksa draf di X' })
  expect(await site.getAttribute('aria-checked')).toBe('true')
  expect(await violations(page)).toEqual([])
  await shoot(page, 'popup-on')
  await site.click()
  await page.getByRole('heading', { name: 'Saring mati di X' }).waitFor()
  expect(await stored()).toMatchObject({ x: false, facebook: true })
  await page.reload()
  await page.getByRole('heading', { name: 'Saring mati di X' }).waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.getByRole('heading', { name: 'Saring aktif di X' }).waitFor()
  expect(await stored()).toMatchObject({ x: true })
  await page.close()
})

test('says plainly where it does not work', async () => {
  for (const [address, heading] of [
    ['https://contoh.example/a', 'Saring tidak bekerja di contoh.example'],
    [undefined, 'Saring tidak bekerja di halaman ini'],
  ] as const) {
    const page = await openPopup(address, 'dark')
    await page.getByRole('heading', { name: heading }).waitFor()
    expect(await page.getByRole('switch', { name: 'Periksa draf' }).count()).toBe(0)
    expect(await violations(page)).toEqual([])
    await shoot(page, 'popup-unsupported-dark')
    await page.close()
  }
})

test('follows a pack that decides over mode belajar while the popup is open', async () => {
  const page = await openPopup('https://x.com/home')
  const mode = page.getByRole('switch', { name: 'Mode belajar' })
  await eventually(() => mode.isDisabled()).toBe(false)
  await stage.putPack(nusaraya({ learning: 'on' }))
  await page.getByText('Dinyalakan oleh paket instansi').waitFor()
  expect([await mode.isDisabled(), await mode.getAttribute('aria-checked')]).toEqual([true, 'true'])
  await stage.putPack(nusaraya({ learning: 'off' }))
  await page.getByText('Dimatikan oleh paket instansi').waitFor()
  await stage.putPack(nusaraya())
  await eventually(() => mode.isDisabled()).toBe(false)
  await page.close()
})

test('tells what is due, counts what was published today, as it comes in, and leads to the log', async () => {
  const today = new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Jakarta' }).format(new Date())
  await stage.putPack(
    nusaraya({
      calendar: [{ date: today, name: 'Hari Gotong Royong', hashtag: '#GotongRoyong', template: 'kegiatan' }],
    }),
  )
  const page = await openPopup('https://x.com/home')
  const due = page.locator('[data-saring=due] li')
  expect(await due.first().textContent()).toBe(
    'Hari iniHari Gotong Royong#GotongRoyongTemplat: Laporan kegiatan',
  )
  expect(await violations(page)).toEqual([])
  await shoot(page, 'popup-due')
  const count = () => page.locator('.today strong').textContent()
  await eventually(count).toBe('0')
  const yesterday = new Date(Date.now() - 86_400_000).toISOString()
  const posts = [newPost({ publishedAt: new Date().toISOString() }), newPost({ publishedAt: yesterday })]
  await (await stage.worker()).evaluate(
    (items) => chrome.storage.local.set(Object.fromEntries(items.map((item) => [`outbox:${item.id}`, item]))),
    posts,
  )
  await eventually(count).toBe('1')
  expect(await stage.log()).toHaveLength(2)
  const [dashboard] = await Promise.all([
    stage.browser.context.waitForEvent('page'),
    page.getByRole('button', { name: 'Buka catatan unggahan' }).click(),
  ])
  await dashboard.getByRole('heading', { name: 'Catatan unggahan' }).waitFor()
  await eventually(() => dashboard.locator('#list [role=option]').count()).toBe(2)
  await dashboard.close()
})
