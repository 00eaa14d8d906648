import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { nusaraya } from '../fixtures/nusaraya.ts'
import { violations } from './accessibility.ts'
import { picture } from './picture.ts'
import { eventually, setStage } from './stage.ts'

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const stage = setStage()

test('mode belajar: outline, tip, why mine is wrong, earned praise, silence, and a pack that decides', {
  timeout: 90_000,
}, async () => {
  // An earlier try of this test may have left its memory.
  await (await stage.worker()).evaluate(
    () =>
      new Promise((done) => {
        const request = indexedDB.open('saring-kiat')
        request.onsuccess = () => {
          const { result } = request
          if (result.objectStoreNames.contains('tips'))
            result.transaction('tips', 'readwrite').objectStore('tips').clear()
          result.close()
          done(undefined)
        }
      }),
  )
  const scene = await stage.open('/home')
  const shoot = (name: string) => picture(scene.page, `learning-${name}`)
  await scene.type('home', '')
  await eventually(() => scene.chip.getAttribute('aria-label')).toContain('Mulai dari mana?')
  await scene.openPanel()
  const starter = scene.panel.locator('[data-saring=starter]')
  expect(await starter.locator('dt').allTextContents()).toEqual([
    'Siapa',
    'Apa',
    'Kapan',
    'Di mana',
    'Mengapa',
    'Bagaimana',
  ])
  await shoot('starter')
  await starter.getByRole('button', { name: 'Tutup kerangka' }).click()
  await eventually(() => starter.count()).toBe(0)

  await scene.editor('home').click()
  await scene.page.keyboard.insertText(
    'Donor darah digelar di pendopo Selasa, 25 November 2026. #NusarayaMaju',
  )
  const tip = scene.panel.locator('[data-tip="kredibel/hari-tanggal"]')
  await tip.waitFor()
  await tip.locator('[data-part=whyMine] summary').press('Enter')
  await eventually(() => tip.locator('mark').allTextContents()).toEqual(['Selasa, 25 November'])
  await tip.locator('[data-part=examples] summary').press('Enter')
  await tip.locator('del').waitFor()
  await tip.locator('[data-part=whyMatters] summary').press('Enter')
  await tip.getByText('PermenPANRB 83/2012').waitFor()
  await shoot('tip')

  // Two rests, as a person takes them: with the fault standing, and after it was mended by hand.
  await scene.page.waitForTimeout(3000)
  await scene.editor('home').click()
  await scene.page.keyboard.press('Control+A')
  await scene.page.keyboard.insertText('Donor darah digelar di pendopo Rabu, 25 November 2026. #NusarayaMaju')
  await scene.panel.locator('[data-praise=mended]').waitFor()
  await shoot('praise')

  await scene.panel.locator('button[data-learning]').click()
  await scene.panel.locator('button[data-learning=off]').waitFor()
  await stage.putPack({ ...nusaraya(), learning: 'on' })
  await scene.panel.locator('span[data-learning=on]').waitFor()
  await stage.putPack({ ...nusaraya(), learning: 'off' })
  await scene.panel.locator('span[data-learning=off]').waitFor()
  await stage.putPack(nusaraya())
  await scene.panel.locator('button[data-learning=off]').click()
  await scene.panel.locator('button[data-learning=on]').waitFor()
})

test('in the writing room a tip fades with mastery, is silenced and given back, and can be read by everybody', {
  timeout: 90_000,
}, async () => {
  const page = await stage.browser.context.newPage()
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  const address = `chrome-extension://${stage.browser.extensionId}/practice.html#/ruang`
  const room = page.locator('saring-assistant')
  const tip = room.locator('[data-tip="kredibel/hari-tanggal"]')
  const box = page.getByLabel('Tulis untuk Facebook')
  const write = async () => {
    await page.goto('about:blank')
    await page.goto(address)
    await box.click()
    await page.keyboard.insertText('Donor darah digelar di pendopo Selasa, 25 November 2026. #NusarayaMaju')
    await room.locator('[data-finding="kredibel/hari-tanggal"]').waitFor({ state: 'attached' })
  }
  /** What is remembered of the rule: kept so many days ago, each a step. */
  const remember = (days: readonly number[], silenced: readonly string[] = []) =>
    page.evaluate(
      ([kept, silent]) =>
        new Promise<void>((done, failed) => {
          const request = indexedDB.open('saring-kiat')
          request.onerror = () => failed(request.error)
          request.onsuccess = () => {
            const { result } = request
            const change = result.transaction('tips', 'readwrite')
            const trials = kept.map((day) => ({ at: Date.now() - day * 86_400_000, kept: true }))
            const tips = change.objectStore('tips')
            tips.put({ tip: 'kredibel/hari-tanggal', trials, silenced: false })
            for (const tip of silent) tips.put({ tip, trials: [], silenced: true })
            change.oncomplete = () => {
              result.close()
              done()
            }
          }
        }),
      [days, silenced] as const,
    )
  await write()
  await remember([])
  await write()
  await tip.waitFor({ state: 'attached' })
  await room.locator('[data-saring=status]').click()
  for (const part of ['whyMine', 'examples', 'whyMatters'])
    await tip.locator(`[data-part=${part}] summary`).click()
  await tip.locator('del').waitFor()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.evaluate(axeSource)
    await page.waitForFunction(() =>
      document.getAnimations().every(({ playState }) => playState !== 'running'),
    )
    const found = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
      const { violations } = await axe.run({ fromShadowDom: ['saring-assistant', '[data-saring=panel]'] })
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)
    })
    expect(found).toEqual([])
    await picture(page, `learning-room-${colorScheme}`)
  }
  await page.setViewportSize({ width: 320, height: 640 })
  await tip.scrollIntoViewIfNeeded()
  const panel = room.locator('[data-saring=panel]')
  await eventually(async () => {
    const place = await panel.boundingBox()
    return place !== null && place.x >= 0 && place.x + place.width <= 320
  }).toBe(true)
  expect(await tip.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true)
  await picture(page, `learning-room-phone`)
  await page.setViewportSize({ width: 1280, height: 900 })

  await tip.locator('[data-silence]').click()
  const gone = room.getByText('Kiat ini tidak ditampilkan lagi.')
  await gone.waitFor()
  await write()
  expect(await tip.count()).toBe(0)

  // The settings tell what is silent, and give it back; to the room as well, once a box is opened there.
  const settings = await stage.browser.context.newPage()
  await settings.emulateMedia({ reducedMotion: 'reduce' })
  await settings.goto(`chrome-extension://${stage.browser.extensionId}/options.html#belajar`)
  const mode = settings.getByRole('switch', { name: 'Mode belajar' })
  await mode.waitFor()
  await settings.getByText('Hari tidak cocok dengan tanggal').waitFor()
  for (const [colorScheme, width] of [
    ['light', 1280],
    ['dark', 320],
  ] as const) {
    await settings.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await settings.setViewportSize({ width, height: 900 })
    expect(await violations(settings)).toEqual([])
    expect(await settings.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    await picture(settings, `learning-settings-${colorScheme}`)
  }
  await settings.getByRole('button', { name: 'Tampilkan lagi: Hari tidak cocok' }).click()
  await settings.locator('[data-silenced="kredibel/hari-tanggal"]').waitFor({ state: 'detached' })
  await write()
  await tip.waitFor({ state: 'attached' })
  // Written past the database's own door, hence the reload.
  await remember([], ['kredibel/hari-tanggal', 'mulai/post', 'aturan/yang-tidak-ada'])
  await settings.reload()
  await settings.getByText('Kerangka sebelum menulis kiriman').waitFor()
  expect(await settings.locator('[data-silenced]').count()).toBe(2)
  await settings.getByRole('button', { name: 'Tampilkan lagi semua kiat' }).press('Enter')
  await settings.getByText('Tidak ada kiat yang dimatikan').waitFor()

  // A pack takes the choice away while the page is open, says so, and gives it back.
  expect(await mode.isChecked()).toBe(true)
  await stage.putPack({ ...nusaraya(), learning: 'off' })
  await settings.getByText('Dimatikan oleh paket instansi').waitFor()
  expect([await mode.isDisabled(), await mode.isChecked()]).toEqual([true, false])
  await settings.getByRole('link', { name: 'Ubah dalam paket' }).click()
  await eventually(() => settings.evaluate(() => document.activeElement?.id)).toBe('field-learning')
  await settings.goBack()
  await stage.putPack(nusaraya())
  await eventually(() => mode.isDisabled()).toBe(false)
  await settings.close()

  // Kept a day, then a week apart: resting, due again, and in the end mastered.
  await remember([0.5])
  await write()
  expect(await tip.count()).toBe(0)
  await remember([2])
  await write()
  await tip.waitFor({ state: 'attached' })
  await remember([60, 59, 55, 47, 25])
  await write()
  expect(await tip.count()).toBe(0)
  await page.close()
})
