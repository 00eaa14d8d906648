import { readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Pack } from '../../utils/pack/schema.ts'
import { makeKeys, signPack } from '../../utils/pack-signature.ts'
import { hostilePacks } from '../fixtures/hostile-packs.ts'
import { nusaraya } from '../fixtures/nusaraya.ts'
import { violations } from './accessibility.ts'
import { picture } from './picture.ts'
import { eventually, setStage } from './stage.ts'

const sample = await readFile('public/paket-contoh.json', 'utf8')
const stage = setStage()
let page: Page
let faults: string[] = []

beforeEach(async () => {
  await (await stage.worker()).evaluate(() =>
    chrome.storage.local.remove(['packDraft', 'packHistory', 'packPin', 'ownTemplates', 'language']),
  )
  page = await newTab()
})
afterEach(async () => {
  await page.close()
  expect(faults).toEqual([])
  faults = []
})

async function newTab() {
  const tab = await stage.browser.context.newPage()
  tab.setDefaultTimeout(10_000)
  tab.on('pageerror', (error) => faults.push(String(error)))
  return tab
}

async function open(hash = '', tab = page) {
  await tab.goto('about:blank')
  await tab.goto(`chrome-extension://${stage.browser.extensionId}/options.html${hash}`)
  await tab.locator('#section').waitFor()
}

const stored = async () =>
  (await (await stage.worker()).evaluate(() => chrome.storage.local.get(null))) as {
    pack?: Pack
    packDraft?: { pack: Pack }
    packHistory?: { pack: Pack; how: string }[]
  }
const forget = async () => (await stage.worker()).evaluate(() => chrome.storage.local.remove('pack'))

const shoot = async (name: string, tab = page) => {
  await picture(tab, `options-${name}`)
}

/** Presses Tab until what has the focus bears this name; fails when it does not come. */
async function tabTo(name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  for (let count = 0; count < 90; count++) {
    await page.keyboard.press(key)
    const here = await page.evaluate(() => {
      const element = document.activeElement
      const labels = (element as HTMLInputElement | null)?.labels
      return (
        element?.getAttribute('aria-label') ??
        labels?.[0]?.textContent ??
        element?.textContent ??
        ''
      ).trim()
    })
    if (typeof name === 'string' ? here.startsWith(name) : name.test(here)) return
  }
  throw new Error(`The focus does not come to ${name}.`)
}

async function give(content: string | object) {
  const buffer = Buffer.from(typeof content === 'string' ? content : JSON.stringify(content))
  await page.locator('#pack-file').setInputFiles({ name: 'paket.json', mimeType: 'application/json', buffer })
}
/** Lets a file fall on the page, as from the desktop; packed on its way, as fifty megabytes would take seconds. */
async function drop(content: string | object) {
  const packed = gzipSync(typeof content === 'string' ? content : JSON.stringify(content))
  await page.locator('.drop').evaluate(async (target, base64) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
    const text = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
    const file = await new Response(text).blob()
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([file], 'paket.json', { type: 'application/json' }))
    target.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  }, packed.toString('base64'))
}
/** What the page says of the file that fell on it, once it has read it. Runs in the page. */
async function outcome() {
  const reading = () => document.querySelector('[aria-labelledby="import"] > [role="status"] > p') !== null
  do await new Promise((resolve) => setTimeout(resolve, 10))
  while (reading())
  const offer = document.querySelector('[data-saring=offer]')
  return {
    offered: offer !== null,
    lines: [...document.querySelectorAll('[data-saring=refusal] li')].map((line) => line.textContent ?? ''),
    elements: offer?.querySelectorAll('img, script, iframe, a[href^="javascript"]').length,
    overflow: document.documentElement.scrollWidth - innerWidth,
  }
}
const offer = () => page.locator('[data-saring=offer]')
const takeOffer = () => offer().getByRole('button', { name: 'Pakai' }).click()
const bar = () => page.locator('.bar-state')
const save = () => page.getByRole('button', { name: 'Simpan dan pakai' }).click()

test('a whole edit by keyboard alone reaches the composer', async () => {
  await open('#akun')
  const type = (text: string) => page.keyboard.type(text)
  await tabTo('Tambah: Akun resmi')
  await page.keyboard.press('Enter')
  await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe('field-accounts.3.platform')
  await tabTo('Nama akun')
  await type('dinkes_nusaraya')
  await tabTo('Unit kerja')
  await type('Dinas Kesehatan')
  await tabTo('Tambah: Admin akun')
  await page.keyboard.press('Enter')
  await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe(
    'field-accounts.3.admins.0.name',
  )
  await type('Ratna')
  await tabTo('Nomor SK')
  await type('SK 480/21/2026')
  await shoot('account')
  await tabTo('Tagar', 'Shift+Tab')
  await page.keyboard.press('Enter')
  await tabTo('Tambah: Tagar resmi')
  await page.keyboard.press('Enter')
  await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe('field-hashtags.2.tag')
  await type('#NusarayaSehat')
  await tabTo('Kata kunci')
  await type('vaksin')
  await page.keyboard.press('Enter')
  await type('posyandu, puskesmas')
  await page.keyboard.press('Enter')
  await tabTo('Templat', 'Shift+Tab')
  await page.keyboard.press('Enter')
  await tabTo('Tambah: Templat')
  await page.keyboard.press('Enter')
  await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe('field-templates.3.title')
  await type('Jadwal vaksin')
  await tabTo('Isi templat')
  await type('Vaksin gratis di {{tempat}}.')
  await tabTo('Buat isian “tempat”')
  await page.keyboard.press('Enter')
  await page.locator('.preview-card.x', { hasText: 'dari 280' }).waitFor()
  await shoot('template')
  await eventually(async () => (await stored()).packDraft?.pack.templates.length).toBe(4)
  expect((await stored()).pack!.templates).toHaveLength(3)
  await tabTo('Simpan dan pakai')
  await page.keyboard.press('Enter')
  await eventually(() => bar().textContent()).toContain('Versi 2026.5 sekarang berlaku')
  const { pack, packDraft } = await stored()
  expect(packDraft).toBeUndefined()
  expect(pack!.accounts.at(-1)).toMatchObject({
    platform: 'x',
    handle: 'dinkes_nusaraya',
    admins: [{ name: 'Ratna', decree: 'SK 480/21/2026' }],
  })
  expect(pack!.hashtags.at(-1)).toMatchObject({
    tag: '#NusarayaSehat',
    keywords: ['vaksin', 'posyandu', 'puskesmas'],
  })
  expect(pack!.templates.at(-1)).toMatchObject({
    id: 'jadwal-vaksin',
    fields: [{ name: 'tempat', label: 'Tempat' }],
  })

  const scene = await stage.open('/home')
  await scene.type('home', 'Ayo vaksin di posyandu terdekat pada Senin, 26 Juli 2023.')
  await eventually(scene.counts).toMatchObject({ errors: 1 })
  await scene.openPanel()
  await scene.panel.locator('#saring-tab-hashtags').click()
  await scene.panel.locator('.pane [data-hashtag="#NusarayaSehat"]').waitFor()
  await scene.panel.locator('#saring-tab-templates').click()
  await scene.panel.locator('.pane [data-template="jadwal-vaksin"]').click()
  await scene.panel.locator('.template-form input[name="tempat"]').waitFor()

  // An open compose box follows a pack that comes from a file.
  await page.bringToFront()
  await open()
  await give(nusaraya({ version: '2026.9', rules: { 'kredibel/hari-tanggal': 'off' } }))
  await takeOffer()
  await eventually(() => bar().textContent()).toContain('sekarang berlaku')
  await scene.page.bringToFront()
  await eventually(scene.counts).toMatchObject({ errors: 0 })
})

test('a pack is taken after its difference is shown, one with another key only when confirmed', async () => {
  const [office, stranger] = [await makeKeys(), await makeKeys()]
  const pack = nusaraya({ version: '2026.5', slogans: ['Nusaraya Bisa'], gate: 'block' })
  await open()
  await give(await signPack(pack, office))
  await offer().waitFor()
  expect(await offer().textContent()).toContain('1 baru · 2 berubah · 0 dihapus')
  expect(await offer().textContent()).toContain('baru pertama kali')
  expect(await offer().locator('.print').textContent()).toMatch(/^[0-9a-f]{4}(-[0-9a-f]{4}){7}$/u)
  await offer().locator('summary').first().scrollIntoViewIfNeeded()
  await shoot('offer')
  expect(await violations(page)).toEqual([])
  expect((await stored()).pack!.version).toBe('2026.4')
  await takeOffer()
  await eventually(() => bar().textContent()).toContain('sekarang berlaku')
  expect((await stored()).pack!.version).toBe('2026.5')
  await page.locator('.in-force .print').waitFor()

  await give(await signPack(nusaraya({ version: '2026.6' }), stranger))
  await offer().waitFor()
  expect(await offer().getByRole('button', { name: 'Pakai' }).isDisabled()).toBe(true)
  await shoot('other-key')
  await offer().getByRole('checkbox').check()
  await takeOffer()
  await eventually(async () => (await stored()).pack!.version).toBe('2026.6')

  // A signature does not hold for what was edited: that is said, and asked before it is saved.
  await open('#instansi')
  await page.getByLabel('Unit pengelola media sosial').fill('Bagian Humas')
  await page.locator('.notes', { hasText: 'tidak berlaku lagi' }).waitFor()
  await save()
  await page.getByRole('dialog', { name: 'Simpan tanpa tanda tangan?' }).waitFor()
  await page.getByRole('button', { name: 'Simpan tanpa tanda tangan' }).click()
  await eventually(async () => (await stored()).pack!.institution.unit).toBe('Bagian Humas')
})

test('a bad pack is refused with its reasons, and the pack in force stays', async () => {
  await open()
  const before = (await stored()).pack
  for (const [content, path, reason] of [
    ['{ "schema": 1,', 'seluruh berkas', 'isinya terputus'],
    [{ ...nusaraya(), hashtag: [] }, 'hashtag', 'kunci tidak dikenal'],
    [{ ...nusaraya(), hashtags: [{ tag: '<img src=x onerror=alert(1)>' }] }, 'hashtags.0.tag', 'harus tagar'],
    [
      { ...(await signPack(nusaraya(), await makeKeys())), pack: { ...nusaraya(), gate: 'advise' } },
      'signature',
      'diubah',
    ],
  ] as const) {
    await give(content)
    const refusal = page.locator('[data-saring=refusal]', { hasText: reason })
    await refusal.waitFor()
    expect(await refusal.locator('code').first().textContent()).toBe(path)
    expect(await offer().count()).toBe(0)
  }
  await shoot('refused')
  await drop(nusaraya({ version: '8' }))
  await offer().waitFor()
  await offer().getByRole('button', { name: 'Batal' }).click()
  await page.getByText('Tempel isi berkas').click()
  await page.getByLabel('Isi berkas paket').fill('bukan json')
  await page.getByRole('button', { name: 'Periksa', exact: true }).click()
  await page.locator('[data-saring=refusal]', { hasText: 'bukan JSON yang sah' }).waitFor()
  expect((await stored()).pack).toEqual(before)
  expect((await stored()).packHistory).toBeUndefined()
})

test('every hostile pack is refused with its reason or shown as plain text, and the pack in force stays', async () => {
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  await open()
  const before = (await stored()).pack
  for (const { name, source, expected } of hostilePacks) {
    await drop(source as string | object)
    const told = await page.evaluate(outcome)
    if (expected === 'harmless') {
      expect(told, name).toMatchObject({ offered: true, elements: 0, overflow: 0 })
      continue
    }
    const [path, reason] = expected
    expect(told.offered, name).toBe(false)
    expect(
      told.lines.some((line) => line.startsWith(path || 'seluruh berkas') && reason.test(line)) ||
        told.lines.at(-1)!.includes('lagi'),
      `${name}: ${told.lines.join('; ')}`,
    ).toBe(true)
  }
  expect((await stored()).pack).toEqual(before)
  expect((await stored()).packHistory).toBeUndefined()
})

test('a pack full of scripts, once taken, is plain text everywhere', async () => {
  const script = '<img src=x onerror=alert(1)><script>alert(2)</script>'
  const base = nusaraya()
  await stage.putPack(
    nusaraya({
      institution: { ...base.institution, name: script, unit: script },
      contacts: [{ label: script, value: script, kind: 'counter' }],
      templates: base.templates.map((template) => ({ ...template, title: script, body: script })),
      terms: [{ avoid: script, prefer: script, why: script }],
    }),
  )
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  await open()
  for (const section of await page.locator('nav a').all()) {
    await section.click()
    await page.locator('nav a[aria-current]').waitFor()
    expect(await page.locator('main :is(img, script, iframe)').count()).toBe(0)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
  }
  const scene = await stage.open('/home')
  await scene.type('home', 'Rapat digelar Senin, 26 Juli 2023.')
  await eventually(scene.counts).toBeDefined()
  await scene.openPanel()
  await scene.panel.locator('#saring-tab-templates').click()
  await scene.panel.locator('.template-title', { hasText: 'onerror' }).first().waitFor()
  expect(await scene.panel.locator('img, script').count()).toBe(0)
})

test('an unsaved draft survives, its faults are named beside the field, and a second tab is told', async () => {
  await open('#instansi')
  await page.getByLabel('Nama resmi instansi').fill('Pemerintah Kota Baru')
  await page.getByLabel('Nama daerah').fill('')
  await page.locator('#field-institution\\.region-wrong', { hasText: 'tidak boleh kosong' }).waitFor()
  expect(await page.getByLabel('Nama daerah').getAttribute('aria-invalid')).toBe('true')
  await eventually(async () => (await stored()).packDraft?.pack.institution.region).toBe('')
  await page.reload()
  await page.locator('.notes', { hasText: 'Tidak ada yang hilang' }).waitFor()
  expect(await page.getByLabel('Nama resmi instansi').inputValue()).toBe('Pemerintah Kota Baru')
  await save()
  const fault = page.locator('.problem-list a')
  await fault.waitFor()
  await shoot('problems')
  expect(await violations(page)).toEqual([])
  expect((await stored()).pack!.institution.name).toBe('Pemerintah Kabupaten Nusaraya')

  const second = await newTab()
  await open('#instansi', second)
  await second.locator('.notes', { hasText: 'tab lain' }).waitFor()
  expect(await second.getByLabel('Nama resmi instansi').isDisabled()).toBe(true)
  expect(await second.getByLabel('Nama resmi instansi').inputValue()).toBe('Pemerintah Kota Baru')
  await second.getByRole('button', { name: 'Sunting di sini' }).click()
  await page.locator('.notes', { hasText: 'pindah ke tab lain' }).waitFor()
  await second.getByLabel('Nama daerah').fill('Kota Baru')
  await second.getByRole('button', { name: 'Simpan dan pakai' }).click()
  await eventually(async () => (await stored()).pack!.institution.name).toBe('Pemerintah Kota Baru')
  await eventually(() => page.getByLabel('Nama daerah').inputValue()).toBe('Kota Baru')
  await second.close()
})

test('what was changed is undone, thrown away, and versions come back', async () => {
  await open('#nada')
  await page
    .getByLabel('Sebelum kiriman bermasalah terbit')
    .selectOption({ label: 'Tahan sampai diperbaiki' })
  await page.getByRole('button', { name: 'Urungkan' }).click()
  await eventually(() => page.getByRole('button', { name: 'Simpan dan pakai' }).count()).toBe(0)
  await page.getByRole('button', { name: 'Ulangi' }).click()
  await save()
  await eventually(async () => (await stored()).pack!.gate).toBe('block')
  await page.getByLabel('Ragam bahasa').selectOption({ label: 'Santai tetapi sopan' })
  await save()
  await eventually(async () => (await stored()).pack!.tone).toBe('santai')
  await page.getByLabel('Ragam bahasa').selectOption({ label: 'Resmi' })
  await page.getByRole('button', { name: 'Buang' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Buang' }).click()
  await eventually(() => page.getByLabel('Ragam bahasa').inputValue()).toBe('santai')
  expect((await stored()).packDraft).toBeUndefined()

  await page.getByRole('link', { name: 'Paket', exact: true }).click()
  await page.getByRole('button', { name: 'Kembali ke versi ini: 2026.5' }).click()
  await page.getByRole('dialog').getByText('Ragam bahasa').waitFor()
  await shoot('history')
  await page.getByRole('dialog').getByRole('button', { name: 'Kembali ke versi ini' }).click()
  await eventually(async () => (await stored()).pack!.tone).toBe('resmi')
  expect((await stored()).packHistory!.map(({ how }) => how)).toEqual(['restored', 'edited', 'edited'])
})

test('templates of this computer go into the pack', async () => {
  await (await stage.worker()).evaluate(() =>
    chrome.storage.local.set({
      ownTemplates: [
        {
          id: 'saya-1',
          title: 'Kerja bakti',
          kind: 'post',
          platforms: ['x'],
          body: 'Ayo!',
          fields: [],
          topics: [],
        },
      ],
    }),
  )
  await open('#templat')
  await page.getByRole('button', { name: 'Masukkan ke paket' }).click()
  await save()
  await eventually(async () => (await stored()).pack!.templates.at(-1)).toMatchObject({
    id: 'kerja-bakti',
    body: 'Ayo!',
  })
  await page.getByRole('button', { name: 'Hapus Kerja bakti' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Hapus' }).click()
  await page.getByText('Simpan draf sebagai templat dari panel').waitFor()
})

test('the first run offers three ways; the sample opens in every section, light and dark, wide and narrow', async () => {
  await forget()
  await open()
  await page.getByRole('heading', { name: 'Mulai dengan paket instansi Anda' }).waitFor()
  expect(await violations(page)).toEqual([])
  await shoot('first-run')
  await page.getByRole('button', { name: 'Buka paket contoh' }).click()
  await eventually(() => page.getByLabel('Nama resmi instansi').inputValue()).toContain('Nusaraya')
  await save()
  await eventually(async () => (await stored()).pack?.templates.length).toBe(
    JSON.parse(sample).templates.length,
  )
  const places = [
    'paket',
    'instansi',
    'akun/accounts.1',
    'tagar/hashtags.2',
    'templat/templates.0',
    'kontak/contacts.0',
    'istilah',
    'kalender/calendar.3',
    'topik/topics.0',
    'aturan',
    'nada',
    'laporan',
    'redaksi/approval',
    'aspirasi/aspirations.units',
    'cadangan',
    'bahasa',
  ]
  for (const [colorScheme, width] of [
    ['light', 1280],
    ['dark', 360],
  ] as const) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 900 })
    for (const place of places) {
      await page.evaluate((hash) => {
        location.hash = hash
      }, place)
      const [section] = place.split('/')
      await page.locator(`nav a[href$="#${section}"][aria-current]`).waitFor()
      await eventually(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
      expect(await violations(page), `${place} ${colorScheme}`).toEqual([])
      await shoot(`${section}-${colorScheme}`)
    }
  }
})

test('two thousand entries: only a page of them is in the document, and typing stays quick', async () => {
  const many = nusaraya({
    hashtags: Array.from({ length: 500 }, (_, n) => ({
      tag: `#Tagar${n}`,
      required: false,
      topics: [],
      keywords: [`kata${n}`],
    })),
    templates: Array.from({ length: 500 }, (_, n) => ({
      ...nusaraya().templates[0]!,
      id: `t-${n}`,
      title: `Templat ${n}`,
    })),
  })
  await stage.putPack(many)
  await open('#templat')
  expect(await page.locator('.row').count()).toBe(25)
  await page.getByRole('searchbox', { name: 'Cari di Templat' }).fill('Templat 499')
  await page.locator('.row-head', { hasText: 'Templat 499' }).click()
  const title = page.getByLabel('Judul')
  await title.press('End')
  await title.pressSequentially(' yang baru')
  await page.locator('.preview-card').first().waitFor()
  await eventually(async () => (await stored()).packDraft?.pack.templates[499]?.title).toBe(
    'Templat 499 yang baru',
  )
  expect(await page.locator('*').count()).toBeLessThan(1500)
})
