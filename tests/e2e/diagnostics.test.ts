import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { violations } from './accessibility.ts'
import { facebook, instagram, openComposer, toCaption } from './grounds.ts'
import { picture } from './picture.ts'
import { eventually, setStage } from './stage.ts'

const stage = setStage()
const secret = 'Draf rahasia bupati tentang pasar.'

async function openOwn(name: 'popup' | 'diagnostics', width = 1280) {
  const page = await stage.browser.context.newPage()
  await page.setViewportSize({ width, height: 900 })
  await page.goto(`chrome-extension://${stage.browser.extensionId}/${name}.html`)
  await page.locator('h1').waitFor()
  return page
}

/** Both themes, wide and narrow: sound for axe, nothing sticks out, and kept to be looked at. */
async function inspect(page: Page, name: string, widths: readonly number[]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      // Twice is enough for axe, which takes seconds for long tables: each theme, the widest and the narrowest.
      const checked = colorScheme === 'light' ? widths[0] : widths.at(-1)
      if (width === checked) expect(await violations(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      await picture(page, `${name}-${colorScheme}-${width}`)
    }
  }
}

const standing = (page: Page, site: string, check: string) =>
  page
    .locator(`section[aria-labelledby="site-${site}"] [data-check="${check}"]`)
    .getAttribute('data-standing')

test('says in plain words that a changed page hides the account, takes it back once it is read, and reports no draft', async () => {
  await (await stage.worker()).evaluate(() => chrome.storage.local.remove('diagnostics'))
  const own = await openOwn('diagnostics')
  await own.getByText('Belum ada yang diperiksa').waitFor()
  const popup = await openOwn('popup', 360)

  const scene = await stage.open('/home')
  // As if X had renamed the three elements by which the account is read; the cookie names only a number.
  const names = ['AppTabBar_Profile_Link', 'SideNav_AccountSwitcher_Button']
  await scene.page.evaluate((wanted) => {
    for (const name of wanted) {
      for (const element of document.querySelectorAll(`[data-testid="${name}"]`))
        element.setAttribute('data-testid', `${name}_baru`)
    }
  }, names)
  await scene.type('home', secret)
  const said = popup.locator('[data-change="x account"]')
  await said.waitFor()
  expect(await said.textContent()).toContain('X berubah: Saring belum bisa membaca akun')
  expect(await popup.locator('[data-change]').count()).toBe(1)
  await eventually(() => standing(own, 'x', 'account')).toBe('changed')
  await eventually(() => standing(own, 'x', 'composer')).toBe('works')
  await eventually(() => standing(own, 'x', 'submit')).toBe('works')
  expect(await standing(own, 'facebook', 'account')).toBe('untried')
  await inspect(popup, 'popup-changed', [360])
  await inspect(own, 'diagnostics-changed', [1280, 360])
  await popup.close()

  // Sent all the same; its proof is seen.
  await scene.submit('home').click()
  await eventually(() => standing(own, 'x', 'evidence')).toBe('works')
  await eventually(() =>
    own.locator('[data-thing="operations.CreateTweet"]').getAttribute('data-never'),
  ).toBe('false')
  await eventually(() => own.locator('[data-thing="selectors.editor"]').getAttribute('data-never')).toBe(
    'false',
  )
  expect(await own.locator('[data-thing="selectors.profileLink"]').getAttribute('data-never')).toBe('true')
  await own.getByLabel('Hanya yang belum pernah cocok').check()
  expect(await own.locator('[data-thing="selectors.editor"]').count()).toBe(0)
  await own.getByText('Facebook', { exact: true }).last().click()
  expect(await own.locator('[data-thing="labels.publish"] .forms li').count()).toBeGreaterThan(10)

  const [file] = await Promise.all([
    own.waitForEvent('download'),
    own.getByRole('button', { name: 'Unduh laporan' }).click(),
  ])
  const report = await readFile((await file.path())!, 'utf8')
  expect(JSON.parse(report)).toMatchObject({
    format: 'saring-diagnostics',
    sites: { x: { account: { state: 'changed', failed: 1 }, evidence: { state: 'works' } } },
  })
  const kept = JSON.stringify(
    await (await stage.worker()).evaluate(() => chrome.storage.local.get('diagnostics')),
  )
  for (const word of ['rahasia', 'bupati', 'pasar', 'kominfo', stage.site.posts[0]!.id]) {
    expect(report.toLowerCase()).not.toContain(word)
    expect(kept.toLowerCase()).not.toContain(word)
  }

  // The page as it was: the next box reads the account, and nothing is said any more.
  await scene.go('/home', {})
  await scene.type('home', secret)
  await eventually(() => standing(own, 'x', 'account')).toBe('works')
  expect(await own.locator('[data-change]').count()).toBe(0)

  await own.getByRole('button', { name: 'Mulai hitung dari awal' }).click()
  const focused = () => own.evaluate(() => document.activeElement?.textContent)
  await eventually(focused).toBe('Batal')
  await own.keyboard.press('Escape')
  await eventually(focused).toBe('Mulai hitung dari awal')
  await own.keyboard.press('Enter')
  await own.getByRole('button', { name: 'Hapus', exact: true }).click()
  await eventually(() => standing(own, 'x', 'account')).toBe('untried')
  await own.close()
}, 120_000)

test('notices a compose box that it cannot find by what the page publishes, the second time', async () => {
  const popup = await openOwn('popup', 360)
  const scene = await stage.open('/home')
  for (let time = 1; time <= 2; time++) {
    if (time > 1) await scene.go('/home', {})
    await scene.page.evaluate(() => {
      for (const element of document.querySelectorAll('[data-testid="tweetTextarea_0"]'))
        element.setAttribute('data-testid', 'kotakBaru')
    })
    const box = scene.page.locator('[data-testid="primaryColumn"] [contenteditable="true"]')
    await box.click()
    await scene.page.keyboard.insertText(`${secret} ${time}`)
    await scene.submit('home').click()
    await eventually(() => stage.site.posts.length).toBe(time)
    const tally = async () =>
      (await (await stage.worker()).evaluate(() => chrome.storage.local.get('diagnostics'))) as {
        diagnostics?: { checks: { x: { composer?: { row: number } } } }
      }
    await eventually(async () => (await tally()).diagnostics?.checks.x.composer?.row).toBe(time)
    expect(await popup.locator('[data-change]').count()).toBe(time - 1)
  }
  expect(await popup.locator('[data-change="x composer"]').textContent()).toContain(
    'X berubah: Saring belum menemukan kotak tulisnya',
  )
  await popup.close()
})

/** Words of drafts, accounts and posts: none may stand in what is kept, or in the report. */
async function expectNothingTold(own: Page, words: readonly string[]) {
  const [file] = await Promise.all([
    own.waitForEvent('download'),
    own.getByRole('button', { name: 'Unduh laporan' }).click(),
  ])
  const report = await readFile((await file.path())!, 'utf8')
  const kept = JSON.stringify(
    await (await stage.worker()).evaluate(() => chrome.storage.local.get('diagnostics')),
  )
  for (const word of words) {
    expect(report.toLowerCase()).not.toContain(word)
    expect(kept.toLowerCase()).not.toContain(word)
  }
  return JSON.parse(report) as { sites: Record<string, Record<string, { state: string }>> }
}

test('Facebook: a renamed operation leaves posts without their proof, and that is said', async () => {
  await (await stage.worker()).evaluate(() => chrome.storage.local.remove('diagnostics'))
  const [own, popup] = [await openOwn('diagnostics'), await openOwn('popup', 360)]
  const scene = await stage.openOn(facebook, '/', {})
  // As if Facebook had renamed what it asks its server for: the server knows it, the table does not.
  const known = 'ComposerStoryCreateMutation'
  await scene.page.route('**/api/graphql/', (route) =>
    route.continue({ postData: route.request().postData()?.replace('NewPostMutation', known) ?? '' }),
  )
  await scene.page.evaluate((name) => {
    const { send } = XMLHttpRequest.prototype
    XMLHttpRequest.prototype.send = function (body) {
      send.call(this, typeof body === 'string' ? body.replace(name, 'NewPostMutation') : body)
    }
  }, known)
  for (let time = 1; time <= 2; time++) {
    await openComposer(scene)
    await scene.type('feed', `${secret} ${time}`)
    await eventually(scene.counts).toBeDefined()
    // Account and button are read while the box stands there a while.
    if (time === 2) await eventually(() => standing(own, 'facebook', 'account')).toBe('works')
    await scene.submit('feed').click()
    await eventually(() => stage.site.posts.length).toBe(time)
    await eventually(() => standing(own, 'facebook', 'evidence')).toBe(time === 1 ? 'doubt' : 'changed')
  }
  expect(await popup.locator('[data-change="facebook evidence"]').textContent()).toContain(
    'Facebook berubah: Saring belum bisa memastikan unggahan sudah tayang',
  )
  // What the page's notice says is kept, for the admin to confirm or drop.
  await eventually(async () =>
    (await stage.log()).map(({ evidence, uncertain }) => [evidence, uncertain]),
  ).toEqual(Array(2).fill(['dom', true]))
  for (const check of ['composer', 'account', 'submit']) {
    await eventually(() => standing(own, 'facebook', check)).toBe('works')
  }
  await own.getByText('Facebook', { exact: true }).last().click()
  const never = (thing: string) => own.locator(`[data-thing="${thing}"]`).getAttribute('data-never')
  await eventually(() => never('selectors.lexical')).toBe('false')
  expect(await never(`operations.${known}`)).toBe('true')
  const { sites } = await expectNothingTold(own, ['rahasia', 'bupati', 'pasar', 'kominfo'])
  expect(sites.facebook?.evidence?.state).toBe('changed')
  await own.close()
  await popup.close()
}, 90_000)

test('Instagram: a share button that cannot be told is said, and nothing is kept back', async () => {
  await (await stage.worker()).evaluate(() => chrome.storage.local.remove('diagnostics'))
  const [own, popup] = [await openOwn('diagnostics'), await openOwn('popup', 360)]
  const scene = await stage.openOn(instagram, '/', {})
  const dialog = scene.page.locator('[role="dialog"][aria-modal="true"]')
  for (let time = 1; time <= 2; time++) {
    await toCaption(scene.page)
    // As if Instagram's buttons were none by role any more.
    await dialog.evaluate((element) => {
      for (const one of element.querySelectorAll('[role="button"]')) one.setAttribute('role', 'none')
    })
    await scene.type('caption', `${secret} ${time}`)
    await eventually(scene.counts).toBeDefined()
    await eventually(() => standing(own, 'instagram', 'submit')).toBe(time === 1 ? 'doubt' : 'changed')
    await dialog.getByText(/^(?:Share|Bagikan)$/).click()
    await eventually(() => stage.site.posts.length).toBe(time)
    if (time === 2) continue
    await scene.go('/', {})
  }
  expect(await popup.locator('[data-change="instagram submit"]').textContent()).toContain(
    'Instagram berubah: Saring belum mengenali tombol kirim',
  )
  await own.getByText('Instagram', { exact: true }).last().click()
  await eventually(() => own.locator('[data-thing="selectors.dialog"]').getAttribute('data-never')).toBe(
    'false',
  )
  const { sites } = await expectNothingTold(own, ['rahasia', 'bupati', 'pasar', 'kominfo'])
  expect(sites.instagram?.submit?.state).toBe('changed')
  await own.close()
  await popup.close()
}, 90_000)

test('X: a post whose proof never comes is said once its time is over', async () => {
  await (await stage.worker()).evaluate(() => chrome.storage.local.remove('diagnostics'))
  const own = await openOwn('diagnostics')
  const scene = await stage.open('/home')
  const clock = await stage.browser.context.newCDPSession(scene.page)
  await scene.type('home', secret)
  await eventually(scene.counts).toBeDefined()
  // The page clears its box and says nothing; neither does its server.
  await scene.page.route('**/i/api/graphql/**', () => {})
  await scene.submit('home').click()
  await scene.page.evaluate(() => {
    document
      .querySelector('[data-testid="primaryColumn"] [contenteditable="true"]')
      ?.closest('label')
      ?.remove()
  })
  await clock.send('Emulation.setVirtualTimePolicy', { policy: 'advance', budget: 95_000 })
  await eventually(() => standing(own, 'x', 'evidence')).toBe('doubt')
  await own.close()
}, 90_000)
