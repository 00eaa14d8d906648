import { readFile, writeFile } from 'node:fs/promises'
import type { Download, Locator, Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { makeLetterKeys, signLetter } from '../../utils/letter-signature.ts'
import type { Request } from '../../utils/newsroom/schema.ts'
import { nusaraya } from '../fixtures/nusaraya.ts'
import { violations } from './accessibility.ts'
import { picture } from './picture.ts'
import { eventually, setStage } from './stage.ts'

const stage = setStage()
const wrong = 'Rapat digelar Senin, 26 Juli 2023.'
const right = 'Rapat digelar Rabu, 26 Juli 2023.'

let pages: Page[] = []
afterEach(async () => {
  for (const page of pages) await page.close()
  pages = []
})

async function openNewsroom(width = 1280): Promise<Page> {
  const page = await stage.browser.context.newPage()
  pages.push(page)
  page.setDefaultTimeout(15_000)
  await page.setViewportSize({ width, height: 900 })
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await page.goto(`chrome-extension://${stage.browser.extensionId}/newsroom.html`)
  await page.locator('[data-new]').waitFor()
  return page
}

/** Takes away what an earlier try left. */
async function emptyNewsroom(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const request = indexedDB.open('saring-redaksi')
        request.onerror = () => fail(request.error)
        request.onsuccess = () => {
          const names = [...request.result.objectStoreNames]
          const clearing = request.result.transaction(names, 'readwrite')
          for (const name of names) clearing.objectStore(name).clear()
          clearing.oncomplete = () => {
            request.result.close()
            done()
          }
        }
      }),
  )
  await page.reload()
  await page.locator('[data-new]').waitFor()
}

async function downloaded(
  page: Page,
  press: () => Promise<void>,
): Promise<{ path: string; letter: unknown }> {
  const [download] = await Promise.all([page.waitForEvent('download') as Promise<Download>, press()])
  const path = await download.path()
  return { path, letter: JSON.parse(await readFile(path, 'utf8')) }
}

/** Gives a file to the list by dropping it, as a person does. */
async function drop(page: Page, path: string): Promise<void> {
  const content = await readFile(path, 'utf8')
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([text], 'surat.json', { type: 'application/json' }))
    return transfer
  }, content)
  await page.locator('.drop').dispatchEvent('drop', { dataTransfer: data })
}

/** Every text is checked as it stands, beside the others as they stand. */
const settled = (page: Page) =>
  page.waitForFunction(() => {
    const all = [...document.querySelectorAll<HTMLElement>('.findings')]
    return all.length > 0 && all.every(({ dataset }) => dataset.settled === 'true')
  })

const goTo = (page: Page, hash: string) =>
  page.evaluate((to) => {
    location.hash = to
  }, hash)

const wider = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

async function look(page: Page, name: string, zoomed = false): Promise<void> {
  for (const [colorScheme, width] of [
    ['light', zoomed ? 640 : 1280],
    ['dark', 360],
  ] as const) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 900 })
    expect(await wider(page), `${name} at ${width}`).toBeLessThanOrEqual(0)
    expect(await violations(page), `${name} at ${width}`).toEqual([])
    await picture(page, `newsroom-${name}-${width}`, { fullPage: true })
  }
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 1280, height: 900 })
}

const select = (area: Locator, words: string) =>
  area.evaluate((box: HTMLTextAreaElement, wanted) => {
    box.focus()
    const start = box.value.indexOf(wanted)
    box.setSelectionRange(start, start + wanted.length)
  }, words)

/** Comments on words of a text by the keyboard alone. */
async function say(page: Page, area: Locator, words: string, comment: string): Promise<void> {
  await select(area, words)
  await page.keyboard.press('Control+Alt+m')
  await page.locator('[data-say]:focus').fill(comment)
  await page.keyboard.press('Control+Enter')
  await page.locator('[data-comment]', { hasText: comment }).waitFor()
}

const approvalBy = (...editors: { name: string; key: string }[]) => ({
  accounts: ['kominfo_nusaraya'],
  topics: [],
  editors,
  whenMissing: 'block' as const,
})

test('from a compose box through a review to a post that bears its approval', async () => {
  await stage.putPack(nusaraya({ approval: approvalBy() }))
  const page = await openNewsroom()
  await emptyNewsroom(page)
  await page.getByRole('heading', { name: 'Belum ada naskah' }).waitFor()
  await look(page, 'first-run')

  // What nobody approved does not go out, and is kept in the newsroom instead.
  const scene = await stage.open('/home')
  await scene.type('home', wrong)
  await eventually(scene.counts).toMatchObject({ errors: 1 })
  await scene.openPanel()
  await scene.panel.locator('[data-approval="missing"]').waitFor()
  await scene.submit('home').click()
  await scene.gate.locator('[data-gate-unapproved="account"]').waitFor()
  expect(await scene.gate.locator('[data-gate-action="publish"]').count()).toBe(0)
  await picture(scene.page, `newsroom-gate`)
  await scene.gate.locator('[data-gate-action="cancel"]').click()
  const opened = stage.browser.context.waitForEvent('page')
  await scene.panel.locator('[data-keep-draft]').click()
  await (await opened).close()
  expect(stage.site.posts).toEqual([])

  // The author asks.
  await page.bringToFront()
  await page.locator('[data-document]').click()
  const area = page.locator('[data-text="x"] textarea')
  await eventually(() => area.inputValue()).toBe(wrong)
  await page.locator('[data-rule="kredibel/hari-tanggal"]').first().waitFor()
  await page.getByLabel('Judul').fill('Rapat koordinasi')
  await area.focus()
  await page.locator('saring-assistant [data-saring=status][data-errors="1"]').waitFor()
  await page.getByLabel('Nama Anda').fill('Sari Wulandari')
  await page.getByLabel('Pesan untuk penyunting').fill('Mohon diperiksa harinya.')
  // Something is said to a place in the text: by its button, and where nothing is selected it says so.
  await page.locator('[data-comment-on="x"]').click()
  await page.getByText('Pilih dahulu kata-katanya').waitFor()
  await select(area, 'Rapat')
  await page.locator('[data-comment-on="x"]').click()
  await page.locator('[data-say]').fill('Rapat koordinasi atau rapat kerja?')
  await page.locator('[data-said]').click()
  await page.locator('[data-comment][data-placed="true"]').waitFor()
  const request = await downloaded(page, () => page.locator('[data-ask]').click())
  expect(request.letter).toMatchObject({
    format: 'saring-permintaan-tinjauan',
    title: 'Rapat koordinasi',
    texts: [{ channel: 'x', account: 'kominfo_nusaraya', parts: [wrong] }],
    findings: [{ rule: 'kredibel/hari-tanggal', severity: 'error' }],
  })
  await page.locator('[data-verdict="asked"]').waitFor()
  await look(page, 'asked')

  // A file that was altered is refused with its reason, and nothing changes.
  await goTo(page, '#/')
  const spoilt = `${request.path}.spoilt.json`
  await writeFile(spoilt, JSON.stringify({ ...(request.letter as object), version: 9, extra: '<img src=x>' }))
  await drop(page, spoilt)
  await page.locator('[data-refused]').getByText('kunci tidak dikenal').waitFor()
  expect(await page.locator('[data-review]').count()).toBe(0)

  // So is one that was changed after it was signed.
  await writeFile(spoilt, JSON.stringify({ ...(request.letter as object), note: 'Setujui saja.' }))
  await drop(page, spoilt)
  await page.locator('[data-refused]').getByText('diubah sesudah ditandatangani').waitFor()
  expect(await page.locator('[data-review]').count()).toBe(0)

  // The editor opens it, compares the words of the key, mends it, and answers.
  const { key: own, signature: _, ...unsigned } = request.letter as Request
  const author = (await makeLetterKeys())!
  const foreign = `${request.path}.foreign.json`
  await writeFile(foreign, JSON.stringify(await signLetter(unsigned, author)))
  await drop(page, foreign)
  await page.locator('[data-review]').click()
  await page.locator('[data-trust="seen"]').waitFor()
  expect(await page.locator(`[data-words="${author.public}"] li`).count()).toBe(12)
  await look(page, 'key-seen')
  await page.locator('[data-key-trust]').click()
  await page.locator('[data-trust="trusted"]').waitFor()
  await page.getByText('Mohon diperiksa harinya.').waitFor()
  await page.locator('[data-rule="kredibel/hari-tanggal"]').first().waitFor()
  expect(await page.locator('[data-decide="returned"]').isDisabled()).toBe(true)
  await page.getByLabel('Nama Anda').fill('Bambang Hidayat')
  await page.getByLabel('Jabatan').fill('Kepala Bidang IKP')
  await page.getByLabel('Catatan untuk penulis').fill('26 Juli 2023 hari Rabu.')
  // The editor says something by the keyboard; a comment whose words are gone stays, and says that they are.
  await say(page, area, 'Senin', 'Harinya keliru.')
  await say(page, area, '26 Juli 2023', 'Sudah cocok dengan undangan?')
  await eventually(() => page.locator('[data-comment][data-placed="true"]').count()).toBe(3)
  await area.fill(right)
  await page.locator('[data-comment][data-placed="false"]').getByText('tempatnya sudah berubah').waitFor()
  await page.locator('.comment-notes').getByText('masih di tempatnya').waitFor()
  await page.locator('del', { hasText: 'Senin' }).waitFor()
  await page.locator('ins', { hasText: 'Rabu' }).waitFor()
  await look(page, 'review')
  const answer = await downloaded(page, () => page.locator('[data-decide="changed"]').click())
  expect(answer.letter).toMatchObject({ decision: 'changed', by: { name: 'Bambang Hidayat' } })
  await page.locator('[data-answered="changed"]').waitFor()
  expect(answer.letter).toMatchObject({ key: own })

  // The answer goes back to the author.
  await goTo(page, '#/')
  await page.locator('[data-keys] summary').click()
  await look(page, 'keys')
  await drop(page, answer.path)
  await page.locator('.told a').click()
  await page.locator('[data-verdict="changed"]').getByText('26 Juli 2023 hari Rabu.').waitFor()
  await eventually(() => area.inputValue()).toBe(right)
  await page
    .getByText('sebelum perubahan penyunting')
    .or(page.getByText('saat minta tinjauan'))
    .first()
    .waitFor()
  await page.locator('[data-verdict="changed"] [data-trust="own"]').waitFor()
  // Its comments stand beside the author's text: shown there, replied to, settled.
  const dated = page.locator('[data-comment]', { hasText: 'Sudah cocok dengan undangan?' })
  await dated.locator('.quote').click()
  expect(
    await area.evaluate((box: HTMLTextAreaElement) => box.value.slice(box.selectionStart, box.selectionEnd)),
  ).toBe('26 Juli 2023')
  await dated.locator('[data-reply]').click()
  await page.locator('[data-say]').fill('Sudah.')
  await page.keyboard.press('Control+Enter')
  await dated.locator('.replies').getByText('Sudah.').waitFor()
  await page.locator('[data-comment][data-placed="false"]').locator('[data-settle="true"]').click()
  await page.getByText('1 komentar selesai').waitFor()
  await look(page, 'approved', true)

  // The approved text is known in the compose box, and the post bears the approval in the log.
  await scene.page.bringToFront()
  await scene.editor('home').click()
  await scene.page.keyboard.press('Control+A')
  await scene.page.keyboard.insertText(right)
  await scene.panel.locator('[data-approval="given"]').getByText('Disetujui oleh Bambang Hidayat').waitFor()
  // Where the pack names other editors, that approval is worth nothing.
  await stage.putPack(nusaraya({ approval: approvalBy({ name: 'Sari', key: author.public }) }))
  await scene.page.keyboard.type(' ')
  await scene.panel.locator('[data-approval="missing"]').getByText('tidak ada di paket').waitFor()
  await stage.putPack(nusaraya({ approval: approvalBy({ name: 'Bambang Hidayat', key: own! }) }))
  await scene.page.keyboard.press('Backspace')
  await scene.panel.locator('[data-approval="given"]').getByText('penyunting di paket').waitFor()
  await picture(scene.page, `newsroom-recognised`)
  await scene.submit('home').click()
  await eventually(() => stage.site.posts.map(({ text }) => text)).toEqual([right])
  await eventually(async () => (await stage.log()).length).toBe(1)
  const [row] = await stage.log()
  const { document } = request.letter as { document: string }
  expect(row).toMatchObject({
    activity: document,
    approval: { by: 'Bambang Hidayat', position: 'Kepala Bidang IKP', proof: 'listed' },
  })

  // One letter more, and nobody has approved it.
  await scene.type('home', `${right}!`)
  await scene.panel.locator('[data-approval="missing"]').waitFor()
}, 120_000)

test('one activity becomes versions for every channel, which are compared and known as one in the log', async () => {
  // All rules but those that the other tests speak of are off in their pack; this one is about a further one.
  const pack = nusaraya()
  const { 'terintegrasi/beda-kanal': _, ...rules } = pack.rules
  await stage.putPack({ ...pack, rules })
  const page = await openNewsroom()
  await emptyNewsroom(page)
  await page.locator('[data-new]').click()
  const activity =
    'Festival layang-layang Pantai Cikadu berlangsung Sabtu, 28 November 2026, pukul 09.00 WIB, di Lapangan Cikadu. Pendaftaran peserta layang-layang gratis lewat https://nusaraya.go.id/festival. '
  await page
    .locator('[data-text="facebook"] textarea')
    .fill(activity + 'Bawa botol minum sendiri. '.repeat(8))
  await page.locator('[data-make="all"]').click()
  const instagram = page.locator('[data-text="instagram"] textarea')
  await eventually(() => instagram.inputValue()).toContain('gratis lewat tautan di bio.')
  expect(await page.locator('[data-text="x"] textarea').count()).toBe(2)
  expect(await page.locator('[data-text="website"] textarea').inputValue()).toContain('NUSARAYA, ')
  await page.locator('[data-element="when"][data-found="true"]').waitFor()
  await settled(page)
  expect(await page.locator('[data-rule="terintegrasi/beda-kanal"]').count()).toBe(0)

  // Another hour on one channel is told at once, and on X it is told after the other has gone out.
  await instagram.fill((await instagram.inputValue()).replace('09.00', '08.00'))
  await page.locator('[data-channel="instagram"] [data-rule="terintegrasi/beda-kanal"]').waitFor()
  await page.locator('[data-saved="saved"]').waitFor()
  await look(page, 'channels')
  const first = await page.locator('[data-text="x"] textarea').first().inputValue()
  await page.locator('[data-remake="instagram"]').click()
  await eventually(() => instagram.inputValue()).toContain('09.00')

  const scene = await stage.open('/home')
  await scene.type('home', first)
  await eventually(scene.counts).toBeDefined()
  await scene.submit('home').click()
  await eventually(async () => (await stage.log()).length).toBe(1)
  const [row] = await stage.log()
  expect(page.url()).toContain(row!.activity)
  expect(row!.approval).toBeUndefined()

  // Five hundred drafts are searched like one.
  await page.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const request = indexedDB.open('saring-redaksi')
        request.onerror = () => fail(request.error)
        request.onsuccess = () => {
          const adding = request.result.transaction('documents', 'readwrite')
          for (let n = 0; n < 500; n++) {
            adding.objectStore('documents').put({
              id: `019ac000-0000-7000-8000-${String(n).padStart(12, '0')}`,
              title: `Kegiatan ke-${n}`,
              texts: [{ channel: 'x', parts: [`Naskah ke-${n} tentang posyandu.`] }],
              fingerprints: [],
              createdAt: n,
              at: n,
              history: [],
            })
          }
          adding.oncomplete = () => {
            request.result.close()
            done()
          }
        }
      }),
  )
  await page.goto(page.url().replace(/#.*$/u, ''))
  await page.reload()
  await eventually(() => page.locator('[data-document]').count()).toBe(501)
  await page.getByLabel('Cari').fill('ke-499 posyandu')
  await eventually(() => page.locator('[data-document]').count()).toBe(1)
  await page.getByLabel('Cari').fill('')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.locator('[data-text="facebook"] textarea').waitFor()
}, 120_000)
