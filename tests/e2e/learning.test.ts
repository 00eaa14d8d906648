import { mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { nusaraya } from '../fixtures/nusaraya.ts'
import { eventually, setStage } from './stage.ts'

const screenshots = resolve('.output/screenshots')
const stage = setStage()

test('drive', { timeout: 90_000 }, async () => {
  await mkdir(screenshots, { recursive: true })
  const scene = await stage.open('/home')
  const shoot = (name: string) => scene.page.screenshot({ path: `${screenshots}/learning-${name}.png` })
  await scene.type('home', '')
  const starter = scene.panel.locator('[data-saring=starter]')
  await eventually(() => scene.chip.textContent()).toContain('Mulai dari mana?')
  await shoot('chip')
  await scene.openPanel()
  await starter.waitFor()
  await shoot('starter')
  await scene.editor('home').click()
  await scene.page.keyboard.insertText('Silahkan datang ke pendopo, donor darah digelar Selasa, 25 November 2026. #NusarayaMaju')
  const tip = scene.panel.locator('[data-tip="kredibel/hari-tanggal"]')
  await tip.waitFor()
  await shoot('tip')
  await tip.locator('[data-part=whyMine] summary').click()
  await tip.locator('mark').first().waitFor()
  await shoot('why-mine')
  await tip.locator('[data-part=examples] summary').click()
  await tip.locator('[data-part=whyMatters] summary').click()
  await shoot('all')
  expect(nusaraya()).toBeDefined()
})
