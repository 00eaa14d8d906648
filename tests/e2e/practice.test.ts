import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { course, scenarioOf, tests } from '../../utils/training/course.ts'
import { placesOf } from '../../utils/training/marks.ts'
import { readResults } from '../../utils/training/results.ts'
import type { Exercise } from '../../utils/training/schema.ts'
import { violations } from './accessibility.ts'
import { picture } from './picture.ts'
import { eventually, setStage } from './stage.ts'

const stage = setStage()

async function openPractice(colorScheme: 'light' | 'dark' = 'light') {
  const page = await stage.browser.context.newPage()
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  await page.goto(`chrome-extension://${stage.browser.extensionId}/practice.html`)
  await page.getByRole('heading', { name: 'Latihan', exact: true }).waitFor()
  return page
}

async function goTo(page: Page, hash: string, heading: string) {
  await page.evaluate((to) => {
    location.hash = to
  }, hash)
  await page.getByRole('heading', { name: heading, level: 2 }).waitFor()
}

async function shoot(page: Page, name: string) {
  await picture(page, `practice-${name}`, { fullPage: true })
}

const wider = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Takes away what an earlier try left. */
async function forgetResults(page: Page) {
  await goTo(page, '#/hasil', 'Hasil saya')
  const remove = page.getByRole('button', { name: 'Hapus semua hasil' })
  const none = page.getByText('Belum ada hasil.')
  await remove.or(none).first().waitFor()
  if (await none.isVisible()) return
  await remove.click()
  await page.getByRole('button', { name: 'Ya, hapus' }).click()
  await none.waitFor()
}

/** Presses Tab until what has the focus fits. */
async function tabTo(page: Page, selector: string) {
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return
  }
  throw new Error(`Tab never came to ${selector}`)
}

/** Answers the exercise that is shown with its model answer, from the keyboard alone, and goes on. */
async function answer(page: Page, exercise: Exercise) {
  await page.getByRole('heading', { name: exercise.title, level: 2, exact: true }).waitFor()
  if (exercise.kind === 'find') {
    const words = [...exercise.draft.matchAll(/\S+/gu)]
    await tabTo(page, '.words button')
    let at = 0
    for (const { span } of placesOf(exercise)) {
      const wanted = words.findIndex((word) => word.index + word[0].length > span.start)
      for (; at < wanted; at++) await page.keyboard.press('ArrowRight')
      for (; at > wanted; at--) await page.keyboard.press('ArrowLeft')
      await page.keyboard.press('Space')
    }
  } else if (exercise.kind === 'sift') {
    await tabTo(page, '[type=radio]')
    await page.keyboard.press('Space')
    const steps = ['publish', 'mend', 'hold'].indexOf(exercise.verdict)
    for (let step = 0; step < steps; step++) await page.keyboard.press('ArrowDown')
  } else {
    await tabTo(page, 'textarea')
    await page.keyboard.press('Control+A')
    await page.keyboard.insertText(exercise.model)
  }
  await tabTo(page, '[type=submit]')
  await page.keyboard.press('Enter')
  const feedback = page.locator('.feedback')
  await feedback.waitFor()
  expect(await feedback.locator('.passed').count(), `${exercise.id}: ${await feedback.textContent()}`).toBe(1)
  await tabTo(page, '.feedback .actions a')
  await page.keyboard.press('Enter')
}

test('a whole course is walked by keyboard, measured, exported and forgotten', {
  timeout: 120_000,
}, async () => {
  const page = await openPractice()
  await forgetResults(page)
  const parts = [
    ['placement', tests.placement],
    ...course.map(({ id, exercises }) => [id, exercises] as const),
    ['final', tests.final],
  ] as const
  for (const [part, ids] of parts) {
    await page.evaluate((to) => {
      location.hash = to
    }, `#/soal/${part}/1`)
    for (const id of ids) await answer(page, scenarioOf(id)!)
  }
  await page.getByRole('heading', { name: 'Jalur belajar' }).waitFor()
  expect(await page.locator('.step.finished').count()).toBe(12)
  await shoot(page, 'course-done')

  await page.reload()
  await goTo(page, '#/hasil', 'Hasil saya')
  await page.getByRole('heading', { name: 'Kemajuan' }).waitFor()
  expect(await violations(page)).toEqual([])
  await shoot(page, 'results')
  await page.getByLabel('Kode kelas').fill('KELAS-A')
  await page.getByLabel('Kode kelas').press('Tab')
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Ekspor hasil' }).click(),
  ])
  expect(saved.suggestedFilename()).toMatch(/^hasil-latihan-saring-kelas-a-p-[0-9a-f]{6}\.json$/u)
  const read = readResults(await readFile(await saved.path(), 'utf8'))
  expect(read).toMatchObject({
    ok: true,
    value: { name: '', classCode: 'KELAS-A', attempts: { length: 64 } },
  })

  await page.getByRole('button', { name: 'Hapus semua hasil' }).click()
  await page.getByRole('button', { name: 'Batal' }).click()
  await forgetResults(page)
  await page.close()
})

test('says what was missed, invented and broken, and looks well everywhere', async () => {
  const page = await openPractice()
  expect(await violations(page)).toEqual([])
  await shoot(page, 'course')
  await goTo(page, '#/modul/kredibel', 'Kredibel: benar sebelum cepat')
  expect(await violations(page)).toEqual([])
  await shoot(page, 'module')

  await goTo(page, '#/soal/placement/3', 'Donor darah di pendopo')
  const box = page.getByLabel('Tulisan Anda')
  await box.fill('')
  await page.getByRole('button', { name: 'Periksa jawaban' }).click()
  await page.getByText('Jawaban masih kosong').waitFor()
  await box.fill('Silahkan donor darah di Pendopo, Kamis, 27 November 2026. Sudah 350 orang mendaftar.')
  await page.getByRole('button', { name: 'Periksa jawaban' }).click()
  const feedback = page.getByRole('region', { name: 'Umpan balik' })
  await feedback.getByText('“350” tidak ada dalam bahan').waitFor()
  for (const words of [
    'Bagaimana belum disebut',
    '“Silahkan”',
    'Jawaban teladan',
    'Hari tidak cocok dengan tanggal',
  ])
    expect(await feedback.getByText(words).count(), words).toBeGreaterThan(0)
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('feedback')
  expect(await violations(page)).toEqual([])
  await shoot(page, 'feedback')

  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  expect(await violations(page)).toEqual([])
  // A phone, and half of a small window: what 200% zoom leaves.
  await page.setViewportSize({ width: 320, height: 700 })
  expect(await wider(page)).toBe(0)
  await shoot(page, 'feedback-dark-phone')
  for (const [hash, heading] of [
    ['#/soal/placement/1', 'Bursa kerja'],
    ['#/modul/krisis', 'Krisis: tenang, lengkap, dan diperbarui'],
    ['#/hasil', 'Hasil saya'],
    ['#/', 'Jalur belajar'],
  ] as const) {
    await goTo(page, hash, heading)
    expect(await wider(page), hash).toBe(0)
  }
  await shoot(page, 'course-dark-phone')
  await page.close()
})

test('the writing room has the very same assistant in three composers', async () => {
  const page = await openPractice()
  await goTo(page, '#/ruang', 'Ruang menulis')
  const before = await stage.log()
  const box = page.getByLabel('Tulis untuk Facebook')
  await box.click()
  await page.keyboard.type('Silahkan datang Rabu, 26 November 2026. #NusarayaMaju')
  const status = page.locator('saring-assistant [data-saring=status]')
  await eventually(() => status.getAttribute('data-errors')).toBe('1')
  await status.click()
  const finding = page.locator('saring-assistant [data-finding="kredibel/hari-tanggal"]')
  await finding.first().waitFor()
  await shoot(page, 'ground')
  await finding.locator('[data-fix]').first().click()
  await eventually(() => box.inputValue()).toMatch(/Kamis, 26 November|Rabu, 25 November/u)
  await page.keyboard.press('Escape')

  const preview = (platform: string) => page.locator(`[data-ground=${platform}] .preview .body`)
  await page.getByLabel('Tulis untuk Instagram').fill(`${'Kabar baik. '.repeat(12)}Akhirnya.`)
  expect(await preview('instagram').textContent()).not.toContain('Akhirnya')
  await page.locator('[data-ground=instagram]').getByRole('button', { name: 'selengkapnya' }).click()
  expect(await preview('instagram').textContent()).toContain('Akhirnya')
  await page.getByLabel('Tulis untuk X').fill('a'.repeat(281))
  expect(await page.locator('[data-ground=x] .count.over').textContent()).toBe('281 dari 280 karakter')
  expect(await violations(page)).toEqual([])
  await page.getByLabel('Tampilan gelap').check()
  expect(await violations(page)).toEqual([])
  await shoot(page, 'ground-dark')

  const ground = page.locator('[data-ground=facebook]')
  await ground.getByRole('button', { name: 'Pakai gambar contoh' }).click()
  await box.fill('Donor darah digelar di pendopo Selasa, 25 November 2026. #NusarayaMaju')
  const room = page.locator('saring-assistant')
  await box.click()
  await room.locator('[data-finding="aksesibilitas/teks-alternatif"]').first().waitFor({ state: 'attached' })
  await ground.getByLabel('Teks alternatif gambar 1').fill('Rumah beratap merah di depan bukit hijau.')
  await eventually(() => room.locator('[data-finding="aksesibilitas/teks-alternatif"]').count()).toBe(0)
  await ground.getByRole('button', { name: 'Terbitkan' }).click()
  const gate = room.locator('[data-gate]')
  await gate.waitFor()
  expect(await box.inputValue()).not.toBe('')
  await shoot(page, 'ground-gate')
  await gate.locator('[data-gate-action=publish]').click()
  await ground.getByText('Terbit di ruang latihan saja').waitFor()
  expect(await box.inputValue()).toBe('')
  expect(await violations(page)).toEqual([])
  await shoot(page, 'ground-published')
  expect(await stage.log()).toEqual(before)
  await page.close()
})
