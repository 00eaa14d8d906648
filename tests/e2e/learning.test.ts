import { mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { nusaraya } from '../fixtures/nusaraya.ts'
import { eventually, setStage } from './stage.ts'

const screenshots = resolve('.output/screenshots')
const stage = setStage()

test('mode belajar: outline, tip, why mine is wrong, earned praise, silence, and a pack that decides', {
  timeout: 90_000,
}, async () => {
  await mkdir(screenshots, { recursive: true })
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
  const shoot = (name: string) => scene.page.screenshot({ path: `${screenshots}/learning-${name}.png` })
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
