import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { nusaraya } from '../fixtures/nusaraya.ts'
import { put, stored } from './aspirations.ts'
import { facebook, instagram } from './grounds.ts'
import { picture } from './picture.ts'
import { eventually, setStage } from './stage.ts'

/** In the service worker. */
declare const chrome: { readonly storage: { readonly local: { set(items: object): Promise<void> } } }

const stage = setStage()
const pack = nusaraya({ topics: [{ id: 'jalan', label: 'Jalan', keywords: ['jalan'] }] })

const shoot = async (page: Page, name: string) => {
  await picture(page, `capture-${name}`)
}

/** Points at a message, stores it by its button, and shows that it stayed as the page made it. */
async function storeByButton(page: Page, root: Locator, words: string, name: string) {
  const message = root.getByText(words)
  await message.scrollIntoViewIfNeeded()
  const button = page.locator('saring-capture [data-saring=capture]')
  await page.mouse.move(1, 1)
  const markup = () => root.evaluate((element) => element.outerHTML)
  const before = await markup()
  await message.hover()
  await button.waitFor()
  expect(await button.getAttribute('aria-label')).toContain('Alt+Shift+A')
  await button.click()
  const note = page.locator('saring-capture [data-saring=aspiration]')
  await note.getByText('Tersimpan sebagai aspirasi').waitFor()
  await eventually(() => button.getAttribute('data-taken')).toBe('true')
  await shoot(page, name)
  expect((await markup()) === before).toBe(true)
  return { button, note }
}

/** What the panel says that the reply in hand lacks. */
const lacking = (page: Page) =>
  page
    .locator('saring-assistant [data-saring=answer] [data-has=false]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-part')))

test('a button beside a citizen’s message stores it, on each platform and for official accounts only', async () => {
  await stage.putPack(pack)
  const inbox = await stage.browser.context.newPage()
  await inbox.goto(`chrome-extension://${stage.browser.extensionId}/inbox.html`)
  await inbox.getByText('Belum ada aspirasi').or(inbox.locator('.filters')).first().waitFor()
  await put(inbox, [])

  const x = await stage.open('/warga_tirta/status/1')
  const post = x.page.locator('[data-testid="tweet"]').filter({ hasText: '@warga_tirta' }).first()
  const { button, note } = await storeByButton(x.page, post, 'tidak tersedia', 'x')
  expect(await stored(inbox)).toMatchObject([{ platform: 'x', account: 'kominfo_nusaraya' }])
  // Taken back, it can be stored again.
  await note.locator('[data-undo]').click()
  await eventually(() => button.getAttribute('data-taken')).toBe('false')
  await eventually(async () => (await stored(inbox)).length).toBe(0)
  // By the keyboard: what has the focus gets the button, and the button takes the focus and the key.
  await x.page.mouse.move(1, 1)
  await eventually(() => button.count()).toBe(0)
  await post.locator('[data-testid="reply"]').focus()
  await button.waitFor()
  await button.focus()
  await x.page.keyboard.press('Enter')
  await eventually(async () => (await stored(inbox)).length).toBe(1)
  expect(await button.evaluate((one) => (one.getRootNode() as ShadowRoot).activeElement === one)).toBe(true)
  await x.page.keyboard.press('Escape')
  await eventually(() => button.count()).toBe(0)

  // What is answered there tells nothing: no help beside the reply.
  await x.type('reply', 'Terima kasih.')
  await x.openPanel()
  await eventually(() => x.counts()).toBeDefined()
  expect(await x.panel.locator('[data-saring=answer]').count()).toBe(0)
  await x.go('/home', {})
  await x.page
    .locator('[data-testid="tweet"]')
    .filter({ hasText: 'Ada yang mau ikut' })
    .locator('[data-testid="reply"]')
    .click()
  await x.type('modal', 'Halo Kak, petugas kami sudah bekerja keras.')
  await x.openPanel()
  await eventually(() => x.panel.locator('[data-saring=answer]').getAttribute('data-kind')).toBe('question')
  expect(await lacking(x.page)).toEqual(['facts', 'source', 'channel'])
  await x.panel.locator('[data-fault=defence]').waitFor()
  await shoot(x.page, 'answer-x')

  const onFacebook = await stage.openOn(facebook, '/')
  const comment = onFacebook.page.locator('[role=article] [role=article]').first()
  await storeByButton(onFacebook.page, comment, 'Setuju, min.', 'facebook')

  const complaint = onFacebook.page.locator('[role=article] [role=article]').filter({ hasText: 'Kenanga' })
  await complaint.getByText(/^(?:Reply|Balas)$/).click()
  await onFacebook.type('reply', 'Halo Kak, mohon maaf. Besok pasti selesai.')
  await onFacebook.openPanel()
  await eventually(() => lacking(onFacebook.page)).toEqual(expect.arrayContaining(['unit', 'channel']))
  await onFacebook.panel.locator('[data-kind=complaint] [data-fault=promise]').waitFor()
  await shoot(onFacebook.page, 'answer-facebook')

  const onInstagram = await stage.openOn(instagram, '/')
  const remark = onInstagram.page.locator('article li').first()
  await storeByButton(onInstagram.page, remark, 'Kapan mulai, min?', 'instagram')
  await remark.getByText(/^(?:Reply|Balas)$/).click()
  await onInstagram.ready()
  await onInstagram.page.keyboard.insertText('mulai pukul 09.00 WIB, ya.')
  await onInstagram.openPanel()
  await eventually(() => lacking(onInstagram.page)).toEqual(['greeting', 'source', 'channel'])
  await shoot(onInstagram.page, 'answer-instagram')
  const rows = await stored(inbox)
  expect(rows.map(({ platform, account, text }) => [platform, account, text])).toEqual(
    expect.arrayContaining([
      ['facebook', 'kominfonusaraya', 'Setuju, min.'],
      ['instagram', 'kominfo_nusaraya', 'Kapan mulai, min?'],
    ]),
  )
  expect(rows.every(({ author }) => author.startsWith('warga-'))).toBe(true)

  // Switched off, the page stays without it, while the menu and the key go on.
  const worker = await stage.worker()
  await worker.evaluate(() => chrome.storage.local.set({ captureButton: false }))
  await onInstagram.page.reload()
  await remark.getByText('Kapan mulai, min?').hover()
  await onInstagram.page.waitForFunction(() => document.querySelector('article li:hover'))
  await onInstagram.page.waitForTimeout(800)
  expect(await onInstagram.page.locator('saring-capture').count()).toBe(0)
  await worker.evaluate(() => chrome.storage.local.set({ captureButton: true }))
  await put(inbox, [])
  await inbox.close()
})
