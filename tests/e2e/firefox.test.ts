import { expect, test } from 'vitest'
import { aspirationOf } from '../fixtures/aspiration.ts'
import { reader, startCouch } from '../fixtures/couch.ts'
import { newPost } from '../fixtures/post.ts'
import { stored } from './aspirations.ts'
import { setFirefoxStage } from './firefox/stage.ts'
import { journeys } from './journeys.ts'
import { eventually } from './stage.ts'

const stage = setFirefoxStage()

journeys(stage)

test('the page of the first run tells of a withheld site, and gets it back by a click', async () => {
  expect(await stage.withhold('https://x.com/*')).toBe(true)
  const page = await stage.openOwn('welcome.html')
  const held = page.locator('[data-site][data-allowed="false"]')
  await eventually(() => held.count()).toBe(1)
  expect(await held.first().getAttribute('data-site')).toBe('x')
  await page.locator('[data-saring="access"] button').click()
  await eventually(() => held.count()).toBe(0)
  await page.getByText(/roda gigi di sebelah Saring/u).waitFor()
  await page.close()
})

declare const browser: { storage: { local: { set(items: object): Promise<void> } } }

test('an office connects its server, sends its log, and takes what another one sent', async () => {
  const couch = await startCouch()
  const database = 'dinas-kesehatan'
  try {
    await couch.create(database)
    const one = aspirationOf({ text: 'Lampu jalan di depan puskesmas mati' })
    const document = { type: 'saring-aspirasi', version: 1, content: one }
    await couch.write(database, [{ ...document, _id: `aspirasi:${one.id}`, _rev: `1-${'a'.repeat(32)}` }])
    const post = newPost()
    const page = await stage.openOwn('options.html#server')
    await page.evaluate((entry) => browser.storage.local.set({ [`outbox:${entry.id}`]: entry }), post)
    for (const [field, value] of [
      ['address', couch.url(database)],
      ['user', reader.user],
      ['password', reader.password],
    ]) {
      await page.locator(`#server-${field}`).click()
      await page.keyboard.type(value!)
    }
    await page.locator('input[name=take]').check()
    await page.locator('input[name=aspirations]').check()
    await page.locator('form .primary').click()
    await page.locator('[data-server=connected]').waitFor()
    await eventually(async () => [...(await couch.leaves(database)).keys()].sort()).toEqual(
      expect.arrayContaining([post.id, `aspirasi:${one.id}`]),
    )
    await eventually(() => stored(page)).toContainEqual(one)
    await page.locator('.server-actions .ghost-button').click()
    await page.locator('.confirm .button:last-child').click()
    await page.locator('form .primary').waitFor()
    await page.close()
  } finally {
    await couch.stop()
  }
})

test('the log is locked, keeps what is published meanwhile, and opens again', async () => {
  const passphrase = 'nasi liwet tanpa kerupuk'
  const page = await stage.openOwn('options.html#kunci')
  const card = page.locator('[data-lock]')
  const secrets = card.locator('input[type=password]')
  await card.locator('[data-copy]').click()
  await page.bringToFront()
  for (const index of [0, 1]) {
    await secrets.nth(index).click()
    await page.keyboard.type(passphrase)
  }
  await page.keyboard.press('Enter')
  await card.locator('[data-code]').waitFor()
  await card.locator('input[type=checkbox]').click()
  await card.locator('.primary').click()
  await page.locator('[data-lock=open]:not([data-turning]) [data-lock-now]').click()
  await page.locator('[data-locked]').waitFor()

  const post = newPost({ text: 'Posko kesehatan buka sampai malam' })
  await page.evaluate((entry) => browser.storage.local.set({ [`outbox:${entry.id}`]: entry }), post)
  await card.getByText('kejadian menunggu').waitFor()
  const dashboard = await stage.openOwn('dashboard.html')
  await dashboard.locator('input[type=password]').click()
  await dashboard.keyboard.type(passphrase)
  await dashboard.keyboard.press('Enter')
  await dashboard.getByText(post.text).first().waitFor()
  await dashboard.close()

  await page.bringToFront()
  await card.locator('summary', { hasText: 'Lepas kunci' }).click()
  await card.locator('.lock-part[open] input').click()
  await page.keyboard.type(passphrase)
  await page.keyboard.press('Enter')
  await page.locator('[data-lock=off]').waitFor()
  expect((await stage.log()).at(-1)).toMatchObject({ text: post.text })
  await page.close()
})
