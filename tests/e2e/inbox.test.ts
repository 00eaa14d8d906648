import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { aspirationOf } from '../fixtures/aspiration.ts'
import { nusaraya } from '../fixtures/nusaraya.ts'
import { violations } from './accessibility.ts'
import { put, stored } from './aspirations.ts'
import { picture } from './picture.ts'
import { eventually, setStage } from './stage.ts'

/** In the service worker. */
interface Dispatching {
  dispatch(...given: unknown[]): void
}
declare const chrome: {
  readonly contextMenus: { readonly onClicked: Dispatching }
  readonly commands: { readonly onCommand: Dispatching }
  readonly tabs: { query(asked: object): Promise<{ id: number; url?: string; active: boolean }[]> }
}

const stage = setStage()
const pack = nusaraya({
  contacts: [{ label: 'SP4N-LAPOR!', value: 'https://lapor.go.id', kind: 'link' }],
  topics: [{ id: 'jalan', label: 'Jalan', keywords: ['jalan', 'jembatan'] }],
})

const openInbox = async (address = '') => {
  const page = await stage.browser.context.newPage()
  await page.goto(`chrome-extension://${stage.browser.extensionId}/inbox.html${address}`)
  await page.getByRole('heading', { name: 'Kotak masuk aspirasi' }).waitFor()
  return page
}

const shoot = async (page: Page, name: string) => {
  await picture(page, `inbox-${name}`)
}

test('a post is stored from the menu and by the key, and the reply that is published closes it', async () => {
  await stage.putPack(pack)
  const inbox = await openInbox()
  await put(inbox, [])
  const scene = await stage.open('/home')
  const post = scene.page.locator('[data-testid="tweet"]').filter({ hasText: '@warga_tirta' }).first()
  await post.locator('[data-testid="tweetText"]').click({ button: 'right' })
  const markup = () => post.evaluate((element) => element.outerHTML)
  const before = await markup()
  const worker = await stage.worker()
  const menu = (selectionText = '') =>
    worker.evaluate(async (selected) => {
      const tab = (await chrome.tabs.query({})).find(({ url }) => url?.startsWith('https://x.com/'))
      chrome.contextMenus.onClicked.dispatch(
        { menuItemId: 'aspiration', frameId: 0, selectionText: selected },
        tab,
      )
    }, selectionText)
  await menu()
  const note = scene.page.locator('saring-capture [data-saring=aspiration]')
  await note.waitFor()
  expect(await note.textContent()).toContain('Tersimpan sebagai aspirasi. Kemungkinan pujian')
  await shoot(scene.page, 'captured')
  expect(await markup()).toBe(before)
  const [row] = await stored(inbox)
  expect(row).toMatchObject({ platform: 'x', account: 'kominfo_nusaraya', state: 'new' })
  expect(row!.author).toMatch(/^warga-/)
  expect(row!.link).toMatch(/^https:\/\/x\.com\/i\/status\/\d+$/)
  expect(row!.text).not.toBe('')
  // The same one again, by the key while it is pointed at.
  await post.hover()
  await worker.evaluate(async () => {
    const tab = (await chrome.tabs.query({})).find(({ url }) => url?.startsWith('https://x.com/'))
    chrome.commands.onCommand.dispatch('aspiration', tab)
  })
  await eventually(() => note.textContent()).toContain('sudah ada')
  expect(await stored(inbox)).toHaveLength(1)
  await post.locator('[data-testid="reply"]').click()
  await scene.type('modal', 'Terima kasih, kami teruskan ke dinas terkait.')
  await scene.submit('modal').click()
  await eventually(async () => (await stored(inbox))[0]?.state).toBe('answered')
  expect((await stored(inbox))[0]!.answer).toMatchObject({ link: expect.stringContaining('/status/') })
  await inbox.close()
})

test('the inbox sorts, groups, hands over and erases by mouse and keyboard', async () => {
  await stage.putPack(pack)
  const page = await openInbox()
  await put(page, [])
  await page.reload()
  await page.getByRole('heading', { name: 'Belum ada aspirasi' }).waitFor()
  expect(await violations(page)).toEqual([])
  await shoot(page, 'empty')
  const late = { publishedAt: '2026-11-02T02:00:00Z' }
  const link = (id: number) => `https://x.com/w/status/${id}`
  const soon = new Date().toISOString()
  const rows = [
    aspirationOf({ text: 'jalan Merdeka depan pasar rusak parah', link: link(1), ...late }, { pack }),
    aspirationOf({ text: 'Kapan jl Merdeka diperbaiki? lubangnya besar', link: link(2), ...late }, { pack }),
    aspirationOf(
      { text: 'Min, syarat bikin KTP hilang apa saja ya?', link: link(3), publishedAt: soon },
      { pack, now: soon },
    ),
    aspirationOf({ text: 'Mantap pelayanannya 👍', link: link(4), publishedAt: soon }, { pack, now: soon }),
  ]
  await put(page, rows)
  await page.reload()
  const cards = page.locator('[data-aspiration]')
  // The two about one road stand as one until they are taken apart.
  await eventually(() => cards.count()).toBe(3)
  await page.getByLabel('Satukan pesan serupa (3 hal)').uncheck()
  await eventually(() => cards.count()).toBe(4)
  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: 'Pintasan papan ketik' }).waitFor()
  expect(await violations(page)).toEqual([])
  await shoot(page, 'keys')
  await page.keyboard.press('Escape')
  // Overdue first.
  expect(await cards.first().textContent()).toContain('terlambat')
  await eventually(() => cards.first().textContent()).toContain('2 pesan serupa')
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('k')
  await page.locator('.detail .full').waitFor()
  await page.keyboard.press('3')
  await eventually(async () => (await stored(page)).find(({ kindBy }) => kindBy === 'person')?.kind).toBe(
    'suggestion',
  )
  await page.keyboard.press('u')
  await eventually(async () => (await stored(page)).some(({ kindBy }) => kindBy === 'person')).toBe(false)
  await page.keyboard.press('g')
  await page.getByText('2 dipilih').waitFor()
  expect(await violations(page)).toEqual([])
  await shoot(page, 'light')
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.keyboard.press('c')
  await page.getByText('Tersalin.').waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Jumlah pesan serupa: 2')
  await page.keyboard.press('f')
  await eventually(async () => (await stored(page)).filter(({ state }) => state === 'forwarded').length).toBe(
    2,
  )
  await page.keyboard.press('d')
  await eventually(() => cards.count()).toBe(3)
  await page.locator('.filters label', { hasText: 'Status' }).locator('select').selectOption('done')
  await eventually(() => cards.count()).toBe(1)
  expect(page.url()).toContain('state=done')
  await page.locator('.filters label', { hasText: 'Status' }).locator('select').selectOption('')
  await cards.filter({ hasText: 'KTP' }).locator('button').click()
  await page.getByLabel('Templat jawaban').selectOption('terima-kasih')
  await page.getByRole('button', { name: 'Salin jawaban' }).click()
  await page.getByText('Jawaban tersalin').waitFor()
  for (const [colorScheme, width] of [
    ['dark', 1280],
    ['light', 320],
  ] as const) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 900 })
    await eventually(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
    expect(await violations(page), `${colorScheme} ${width}`).toEqual([])
    await shoot(page, `${colorScheme}-${width}`)
  }
  // No word and no name of a citizen leaves, unless that is chosen.
  await page.locator('summary', { hasText: 'Ekspor' }).click()
  const saved = async () => {
    const [file] = await Promise.all([page.waitForEvent('download'), page.locator('[data-export]').click()])
    return readFile((await file.path())!, 'utf8')
  }
  const plain = await saved()
  expect(plain).toContain('platform,akun,diterima,jenis')
  for (const { text, author } of rows) {
    expect(plain).not.toContain(text)
    expect(plain).not.toContain(author)
  }
  await page.getByLabel('Sertakan pesan, nama, tautan, dan catatan').check()
  expect(await saved()).toContain(rows[2]!.text)
  await page.getByText('Data warga').click()
  await page.getByLabel('Nama akun warga').fill(rows[0]!.author)
  await page.getByRole('button', { name: 'Hapus pesan warga ini' }).click()
  await eventually(async () => (await stored(page)).length).toBe(0)
  // Twenty thousand: only those in sight are in the page.
  await put(
    page,
    Array.from({ length: 20_000 }, (_, n) => ({
      ...rows[n % 4]!,
      id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
      messageId: String(n),
    })),
  )
  await page.goto(page.url().replace(/#.*$/, ''))
  await page.reload()
  await eventually(() => page.locator('[data-count]').getAttribute('data-count')).toBe('20000')
  expect(await cards.count()).toBeLessThan(60)
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await eventually(() => page.locator('[data-active="true"]').count()).toBe(1)
  await put(page, [])
  await page.close()
})

test('the lock is put on, keeps storing while it is shut, opens for its passphrase alone and comes off again', async () => {
  await stage.putPack(pack)
  const page = await openInbox()
  await put(page, [aspirationOf({ text: 'jalan Merdeka depan pasar rusak parah' }, { pack })])
  await page.reload()
  const passphrase = 'nasi liwet tanpa kerupuk'
  // Copy, passphrase, code: by the keyboard alone.
  await page.locator('summary', { hasText: 'Kunci aspirasi' }).focus()
  await page.keyboard.press('Enter')
  await page.getByLabel('Frasa sandi', { exact: true }).fill('pendek')
  await page.getByLabel('Frasa sandi sekali lagi').fill('pendek')
  await page.getByText('kurang dari 12 karakter').waitFor()
  await page.getByLabel('Frasa sandi', { exact: true }).fill(passphrase)
  await page.getByLabel('Frasa sandi sekali lagi').fill(passphrase)
  const next = page.getByRole('button', { name: 'Lanjut ke kode pemulihan' })
  expect(await next.isDisabled()).toBe(true)
  await page.locator('[data-copy]').focus()
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  expect(await readFile((await file.path())!, 'utf8')).toContain('jalan Merdeka')
  await next.focus()
  await page.keyboard.press('Enter')
  const code = (await page.locator('[data-code]').textContent())!
  expect(await violations(page)).toEqual([])
  await shoot(page, 'lock-code')
  await page.getByLabel('Kodenya sudah saya catat').press('Space')
  await page.getByRole('button', { name: 'Pasang kunci' }).press('Enter')
  await page.getByText('Kunci terpasang').waitFor()
  expect(JSON.stringify(await stored(page))).not.toContain('Merdeka')
  await page.getByText('jalan Merdeka').first().waitFor()
  await page.locator('[data-lock-now]').press('Enter')
  const locked = page.locator('[data-locked]')
  await locked.waitFor()
  expect(await page.getByText('jalan Merdeka').count()).toBe(0)
  // What a page sends meanwhile is stored.
  const scene = await stage.open('/home')
  await scene.page.locator('[data-testid="tweet"]').filter({ hasText: '@warga_tirta' }).first().hover()
  const worker = await stage.worker()
  await worker.evaluate(async () => {
    const tab = (await chrome.tabs.query({})).find(({ url }) => url?.startsWith('https://x.com/'))
    chrome.commands.onCommand.dispatch('aspiration', tab)
  })
  await scene.page.locator('saring-capture [data-saring=aspiration]').waitFor()
  await eventually(async () => (await stored(page)).length).toBe(2)
  expect((await stored(page)).every((row) => 'box' in row && !('text' in row))).toBe(true)
  await page.bringToFront()
  const field = page.getByLabel('Frasa sandi atau kode pemulihan')
  await field.fill('nasi liwet dengan kerupuk')
  await field.press('Enter')
  await page.getByText('Frasa sandi atau kode itu salah.').waitFor()
  for (const [colorScheme, width] of [
    ['dark', 1280],
    ['light', 320],
    ['light', 1280],
  ] as const) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 900 })
    await eventually(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
    expect(await violations(page), `${colorScheme} ${width}`).toEqual([])
    await shoot(page, `locked-${colorScheme}-${width}`)
  }
  const report = await stage.browser.context.newPage()
  await report.goto(page.url().replace('inbox', 'report'))
  await report.locator('[data-locked]').waitFor()
  await report.getByRole('button', { name: 'Buat laporan tanpa aspirasi' }).waitFor()
  await shoot(report, 'locked-report')
  // Opened in one page, it is open in all.
  await field.fill(passphrase)
  await field.press('Enter')
  await eventually(() => page.locator('[data-aspiration]').count()).toBe(2)
  await eventually(() => report.locator('[data-locked]').count()).toBe(0)
  await report.close()
  await page.locator('summary', { hasText: 'Kunci aspirasi' }).click()
  await page.locator('summary', { hasText: 'Lepas kunci' }).click()
  const off = page.locator('.lock-part[open]').getByLabel('Frasa sandi atau kode pemulihan')
  await off.fill(code.toLowerCase())
  await off.press('Enter')
  await page.getByText('Kunci dilepas.').waitFor()
  expect((await stored(page)).filter(({ text }) => text.includes('Merdeka'))).toHaveLength(1)
  await put(page, [])
  await page.close()
})
