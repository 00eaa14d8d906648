import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Download, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { readBundle } from '../../utils/training/bundle.ts'
import { scenarioOf } from '../../utils/training/course.ts'
import { placesOf } from '../../utils/training/marks.ts'
import { readResults } from '../../utils/training/results.ts'
import { exampleBundle } from '../fixtures/bundle.ts'
import { hostileResults, madeClass } from '../fixtures/results.ts'
import { violations } from './accessibility.ts'
import { picture, printed } from './picture.ts'
import { eventually, setStage } from './stage.ts'

const stage = setStage()
const seed = 20261127

async function open(name: string) {
  const page = await stage.browser.context.newPage()
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await page.goto(`chrome-extension://${stage.browser.extensionId}/${name}.html`)
  await page.locator('main').waitFor()
  return page
}

/** An earlier try may have left something. */
async function emptied(page: Page) {
  await page.evaluate(() => {
    for (const name of ['saring-pelatih', 'saring-latihan']) indexedDB.deleteDatabase(name)
  })
  await page.goto(page.url().replace(/#.*/u, ''))
  await page.reload()
  await page.locator('main').waitFor()
}

async function shoot(page: Page, name: string) {
  await picture(page, `trainer-${name}`, { fullPage: true })
}

const wider = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Looked at in light and dark, as wide as a desk and as narrow as a phone, which is what 200% zoom leaves too. */
async function lookAt(page: Page, name: string) {
  expect(await violations(page), name).toEqual([])
  await shoot(page, name)
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  expect(await violations(page), `${name}, dark`).toEqual([])
  await page.setViewportSize({ width: 320, height: 700 })
  expect(await wider(page), `${name}, narrow`).toBe(0)
  await shoot(page, `${name}-dark-phone`)
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
}

const json = (name: string, text: string) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
})

async function saved(page: Page, button: string): Promise<string> {
  const [file] = (await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])) as [Download, undefined]
  return readFile(await file.path(), 'utf8')
}

/** Drops a file on the place for files, as from the desk. */
const dropOn = (page: Page, name: string, text: string) =>
  page.locator('.drop').evaluate(
    (place, file) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([file.text], file.name, { type: 'application/json' }))
      place.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }))
    },
    { name, text },
  )

/** Drops files and folders of the disk as a hand does. */
async function dropFromDisk(page: Page, paths: readonly string[]) {
  const box = (await page.locator('.drop').boundingBox())!
  const session = await page.context().newCDPSession(page)
  const data = { items: [], files: [...paths], dragOperationsMask: 1 }
  const [x, y] = [box.x + box.width / 2, box.y + 20]
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x, y, data })
  await session.detach()
}

let bundle = ''
let results = ''

test('a trainer writes an exercise, which is tried and never lost, and bundles it with others', {
  timeout: 120_000,
}, async () => {
  const page = await open('trainer')
  await emptied(page)
  await page.getByLabel('Cari', { exact: true }).fill('posyandu operator')
  await page.getByRole('button', { name: 'Ambil Jadwal posyandu' }).click()
  await page.getByRole('button', { name: 'Terambil Jadwal posyandu' }).waitFor()
  await page.getByLabel('Cari', { exact: true }).fill('tidak ada soal seperti ini')
  await page.getByText('Tidak ada soal yang cocok').waitFor()
  await page.getByRole('button', { name: 'Hapus saringan' }).click()
  await page.getByRole('combobox', { name: 'Jenis', exact: true }).selectOption('sift')
  await page.getByRole('button', { name: 'Lihat' }).first().click()
  await page.getByText('Putusan Anda').waitFor()
  await page
    .getByRole('button', { name: /^Ambil / })
    .first()
    .click()
  await lookAt(page, 'exercises')

  await page.getByLabel('Tulis soal sendiri').selectOption('find')
  await page.getByRole('button', { name: 'Mulai menulis' }).click()
  await page.getByText('hal perlu dibereskan').waitFor()
  await shoot(page, 'editor-new')
  const write = (label: string, text: string) => page.getByLabel(label, { exact: true }).first().fill(text)
  await write('Judul', 'Vaksin hewan di balai desa')
  await write('Kantor', 'Dinas Peternakan')
  await write('Keadaan dan tugas', 'Tandai kata yang keliru.')
  const draft =
    'Vaksin rabies gratis buka Kamis (26/11) pukul 08.00 WIB di Balai Desa Sukasari. Silahkan bawa kucing dan anjing. #NusarayaMaju'
  await page.locator('#field-draft').fill(draft)
  await page.locator('#field-model').fill(draft)
  await page.getByRole('button', { name: 'Isi 1 kesalahan dari pemeriksa' }).click()
  expect(await page.locator('[id="field-faults.0.words"]').inputValue()).toBe('Silahkan')
  // The page goes away in the midst of it, and all is there again.
  await page.reload()
  expect(await page.locator('#field-draft').inputValue()).toBe(draft)
  await page.locator('#field-model').fill(draft.replace('Silahkan', 'Silakan'))
  await page.locator('#field-why').fill('Ejaannya baku.')
  await page.locator('[id="field-wrong.0.text"]').fill(draft)
  await page.locator('[id="field-wrong.0.why"]').fill('Silahkan bukan bentuk baku.')
  await page.locator('[id="field-wrong.0.rule"]').selectOption('etika/membentak')
  await page.getByText('tidak ditegur aturan').waitFor()
  await lookAt(page, 'editor-doubt')
  await page
    .getByRole('button', { name: /^pakai/ })
    .first()
    .click()
  await page.getByText('Lolos uji').waitFor()
  await page.getByRole('heading', { name: 'Seperti dilihat peserta' }).waitFor()
  await lookAt(page, 'editor-sound')

  await page.getByRole('link', { name: 'Kembali ke Soal' }).click()
  await page.getByText('Siap dibagikan').waitFor()
  await page.getByRole('combobox', { name: 'Jenis', exact: true }).selectOption('')
  await page.getByRole('button', { name: 'Ambil Vaksin hewan' }).click()
  await page.getByRole('link', { name: 'Buka paket' }).click()
  await page.getByText('Beri nama paket.').waitFor()
  await page.getByLabel('Nama paket').fill('Bimtek Admin Desa')
  await page.getByLabel('Kode kelas').fill('DESA-01')
  // By keyboard: the own exercise goes first.
  for (const position of [2, 1]) {
    await page.locator('.order li').nth(position).getByRole('button', { name: 'Naikkan' }).focus()
    await page.keyboard.press('Enter')
  }
  expect(await page.locator('.order strong').first().textContent()).toBe('Vaksin hewan di balai desa')
  await lookAt(page, 'bundle')
  bundle = await saved(page, 'Simpan berkas')
  const read = readBundle(bundle)
  expect(read).toMatchObject({
    ok: true,
    value: { name: 'Bimtek Admin Desa', classCode: 'DESA-01', minutes: 30 },
  })
  expect(read.ok && read.value.exercises.map(({ title }) => title)[0]).toBe('Vaksin hewan di balai desa')

  // The file comes back as it went, and a bad one changes nothing.
  await page.getByRole('link', { name: 'Kembali ke Paket soal' }).click()
  await page.setInputFiles('#files-input', json('rusak.json', bundle.slice(0, 900)))
  await page.getByText('rusak.json tidak dibuka').waitFor()
  await page.setInputFiles('#files-input', json('soal.json', bundle))
  await page.getByText('“Bimtek Admin Desa” ada dalam daftar').waitFor()
  expect(await page.locator('.drafts li').count()).toBe(1)
  await page.close()
})

test('a trainee opens the bundle, answers it, and the results carry the class code', async () => {
  bundle ||= JSON.stringify(exampleBundle(), null, 1)
  const { exercises } = (readBundle(bundle) as { value: ReturnType<typeof exampleBundle> }).value
  const page = await open('practice')
  await emptied(page)
  await page.setInputFiles(
    '#files-input',
    json('jahat.json', bundle.replace('"minutes": 30', '"minutes": -1')),
  )
  await page.getByText('minutes: kurang dari 1 menit').waitFor()
  expect(await page.getByText('menit · kode kelas').count()).toBe(0)
  await dropOn(page, 'soal.json', bundle)
  await page.getByText(`dibuka: ${exercises.length} soal`).waitFor()
  await shoot(page, 'practice-bundle')
  expect(await violations(page)).toEqual([])
  await page.getByRole('link', { name: 'Mulai Bimtek Admin Desa' }).click()
  for (const exercise of exercises) {
    await page.getByRole('heading', { name: exercise.title, level: 2 }).waitFor()
    await page.getByText('Sisa waktu 30 menit').waitFor()
    if (exercise.kind === 'find') {
      for (const { span } of placesOf(exercise)) {
        const word = exercise.draft.slice(0, span.start).split(/\s+/u).length - 1
        await page.locator('.words button').nth(word).click()
      }
    } else if (exercise.kind === 'sift') {
      await page.locator(`[type=radio]`).nth(['publish', 'mend', 'hold'].indexOf(exercise.verdict)).check()
    } else {
      await page.getByLabel('Tulisan Anda').fill(exercise.model)
    }
    await page.getByRole('button', { name: 'Periksa jawaban' }).click()
    await page.locator('.feedback .passed').waitFor()
    await page.locator('.feedback .actions a').click()
  }
  await page.locator('.step.finished').waitFor()
  await page.getByRole('link', { name: 'Hasil saya' }).click()
  await page.getByRole('rowheader', { name: 'Bimtek Admin Desa' }).waitFor()
  expect(await page.getByLabel('Kode kelas').inputValue()).toBe('DESA-01')
  results = await saved(page, 'Ekspor hasil')
  expect(readResults(results)).toMatchObject({
    ok: true,
    value: { classCode: 'DESA-01', attempts: { length: exercises.length } },
  })
  await page.close()
})

test('a class of forty is collected, hostile files are refused by name, and certificates are printed', {
  timeout: 120_000,
}, async () => {
  const page = await open('trainer')
  await page.evaluate(() => indexedDB.deleteDatabase('saring-pelatih'))
  await page.reload()
  await page.getByRole('link', { name: 'Kelas', exact: true }).click()
  await page.getByText('Belum ada hasil peserta').waitFor()
  await lookAt(page, 'class-empty')
  const people = madeClass(40, seed)

  // A whole folder of the disk, as it is handed round: a folder for each person, and what else lies about.
  const folder = await mkdtemp(join(tmpdir(), 'saring-kelas-'))
  for (const [n, person] of people.slice(0, 6).entries()) {
    const own = join(folder, n < 3 ? 'pagi' : 'siang/susulan', `peserta-${n + 1}`)
    await mkdir(own, { recursive: true })
    await writeFile(join(own, 'hasil-latihan-saring.json'), JSON.stringify(person))
  }
  await writeFile(join(folder, 'pagi', 'daftar hadir.txt'), 'Sari, Budi')
  await dropFromDisk(page, [folder])
  await page.getByText('6 membawa hasil baru, 0 sudah dikenal, 1 ditolak').waitFor()
  const paths = await page.locator('.files bdi').allTextContents()
  expect(paths.map((path) => path.split('/').slice(1).join('/')).sort()).toEqual([
    'pagi/daftar hadir.txt',
    ...[1, 2, 3].map((n) => `pagi/peserta-${n}/hasil-latihan-saring.json`),
    ...[4, 5, 6].map((n) => `siang/susulan/peserta-${n}/hasil-latihan-saring.json`),
  ])
  await page.getByRole('button', { name: 'Batalkan' }).click()
  await eventually(() => page.locator('.staged').count()).toBe(0)
  await rm(folder, { recursive: true })

  const hostile = hostileResults()
  const good = people.map((person, n) => json(`peserta-${n + 1}.json`, JSON.stringify(person)))
  await page.setInputFiles('#files-input', [
    ...good,
    ...(results ? [json('hasil-latihan-saring.json', results)] : []),
    json('salinan.json', JSON.stringify(people[0])),
    json('<img src=x onerror=alert(1)>.json', '{'),
    ...hostile.map(({ name, text }) => json(name, text)),
  ])
  const bringing = results ? 41 : 40
  await page
    .getByText(`${bringing} membawa hasil baru, 1 sudah dikenal, ${hostile.length + 1} ditolak`)
    .waitFor()
  const rows = page.locator('.files li')
  for (const { name, reason } of hostile) {
    const row = rows.filter({ has: page.locator('bdi', { hasText: new RegExp(`^${name}$`, 'u') }) })
    expect(await row.textContent(), name).toMatch(
      reason instanceof RegExp ? new RegExp(reason.source.replace(/^\^/u, '')) : '',
    )
  }
  expect(await page.locator('.files img').count()).toBe(0)
  await lookAt(page, 'class-staged')
  await page.getByText(`${bringing + 1} berkas terbaca`).click()
  await page.getByText('isinya sudah ada dalam peserta-1.json').waitFor()
  // Nothing is stored before it is agreed to.
  expect(await page.getByText('Belum ada hasil peserta').count()).toBe(1)
  await page.getByRole('button', { name: `Simpan hasil dari ${bringing} berkas` }).click()
  await page.getByText(`Hasil ${bringing} peserta disimpan`).waitFor()
  await eventually(() => page.locator('.class-table tbody tr').count()).toBe(bringing)
  await lookAt(page, 'class')
  await page.getByRole('button', { name: /^Tampilkan semua \d+ soal/u }).click()

  await page.getByRole('link', { name: 'Cetak', exact: true }).click()
  const status = page.locator('.print-tools [role=status]')
  const [, passed] = /^(\d+) dari/u.exec((await status.textContent())!)!
  expect(Number(passed)).toBeGreaterThan(5)
  await page.getByLabel('Nama penanda tangan').fill('Dr. Ratna Kusumawardani, M.Si.')
  await page.getByLabel('Jabatan penanda tangan').fill('Kepala Dinas Komunikasi dan Informatika')
  await page.getByLabel('Nomor sertifikat').fill('800/{n}/DISKOMINFO/2026')
  expect(await page.locator('.certificate-page').count()).toBe(Number(passed))
  await lookAt(page, 'print')
  const pagesOf = async (name: string) => {
    const pdf = await printed(page, `trainer-${name}`)
    const boxes = [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/gu)]
    return boxes.map(([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))])
  }
  const landscape = await pagesOf('certificates')
  expect(landscape).toHaveLength(Number(passed))
  expect(landscape[0]).toEqual([842, 595])
  await page.getByLabel('Yang dicetak').selectOption('sheet')
  const portrait = await pagesOf('sheets')
  expect(portrait).toHaveLength(bringing)
  expect(portrait[0]).toEqual([595, 842])

  // In English, where the page is.
  const choose = (language: string) =>
    page.evaluate((chosen) => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { set(items: object): Promise<void> } } }
      }
      return chrome.storage.local.set({ language: chosen })
    }, language)
  await choose('en')
  await page.reload()
  const paper = page.locator('.papers .page').first()
  await paper.getByText('awarded to').waitFor()
  await picture(paper, `trainer-english-certificate`)
  await page.getByLabel('What to print').selectOption('sheet')
  await paper.getByRole('heading', { name: 'Result sheet' }).waitFor()
  await picture(paper, `trainer-english-sheet`)
  await choose('id')

  // What stands on the papers is there the next time; the results can be erased.
  await page.reload()
  await eventually(() => page.getByLabel('Nama penanda tangan').inputValue()).toContain('Ratna')
  await page.getByRole('link', { name: 'Kelas', exact: true }).click()
  await page.getByRole('button', { name: 'Hapus hasil kelas ini' }).click()
  await page.getByRole('button', { name: 'Ya, hapus' }).click()
  await page.getByText('Belum ada hasil peserta').waitFor()
  await page.close()
})

test('a draft is discussed on the projector, its findings revealed by keyboard and nothing stored', async () => {
  const page = await open('trainer')
  await page.getByRole('link', { name: 'Layar bersama' }).click()
  const before = await page.evaluate(async () => (await indexedDB.databases()).length)
  await lookAt(page, 'screen-form')
  const secret =
    'Datanglah Rabu, 26 November 2026, atau Selasa, 30 November 2026. Jangan terlambat! #NusarayaMaju'
  await page.getByLabel('Naskah yang dibahas').fill(secret)
  await page.getByRole('button', { name: 'Tampilkan di layar' }).click()
  const projector = page.locator('.projector')
  await projector.getByText('Menurut Anda').waitFor()
  expect(await projector.locator('mark').count()).toBe(0)
  await page.keyboard.press('Space')
  await projector.locator('mark.current', { hasText: 'Rabu' }).waitFor()
  await projector.getByText('Lebih baik:').waitFor()
  expect(await projector.locator('.fix').first().textContent()).toContain('Kamis, 26 November 2026')
  expect(await violations(page)).toEqual([])
  await picture(page, `trainer-projector`)
  await page.keyboard.press('PageDown')
  await projector.locator('mark.current', { hasText: 'Selasa' }).waitFor()
  await page.keyboard.press('d')
  const theme = await page.evaluate(() => document.documentElement.dataset.theme)
  expect(theme).toBe('dark')
  expect(await violations(page)).toEqual([])
  await picture(page, `trainer-projector-dark`)
  await page.keyboard.press('Home')
  expect(await projector.locator('mark').count()).toBe(0)
  await page.keyboard.press('Escape')
  await projector.waitFor({ state: 'detached' })
  // Nothing of it is stored, in no database, not in the address, and not in the form after the page comes anew.
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(before)
  const kept = await page.evaluate(async () => {
    const { storage } = (
      globalThis as unknown as { chrome: { storage: { local: { get(keys: null): Promise<object> } } } }
    ).chrome
    return JSON.stringify([
      await storage.local.get(null),
      { ...localStorage },
      { ...sessionStorage },
      location.href,
    ])
  })
  expect(kept).not.toContain('Datanglah')
  await page.reload()
  expect(await page.getByLabel('Naskah yang dibahas').inputValue()).toBe('')

  await page.goto(`${page.url().replace(/#.*/u, '')}#/layar/temu-posyandu`)
  await page.reload()
  expect(await page.getByLabel('Naskah yang dibahas').inputValue()).toBe(
    (scenarioOf('temu-posyandu') as { draft: string }).draft,
  )
  await page.close()
})
