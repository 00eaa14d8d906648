import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeKeys, signPack } from '../../utils/pack-signature.ts'
import { packIdOf } from '../../utils/replication/shared/packs.ts'
import { aspirationOf } from '../fixtures/aspiration.ts'
import { type Couch, reader, startCouch } from '../fixtures/couch.ts'
import { nusaraya } from '../fixtures/nusaraya.ts'
import { newPost } from '../fixtures/post.ts'
import { violations } from './accessibility.ts'
import { put } from './aspirations.ts'
import { type Browser, extension, launchBrowser } from './browser.ts'
import { picture } from './picture.ts'
import { eventually } from './stage.ts'

let couch: Couch
let browser: Browser
let folder: string
let page: Page
const faults: string[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'saring-server-'))
  await cp(extension, folder, { recursive: true })
  // A person presses Allow in the browser's own window, which no test reaches: here it was pressed before.
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'))
  manifest.host_permissions.push('http://127.0.0.1/*')
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest))
  couch = await startCouch()
  browser = await launchBrowser({
    extension: folder,
    port: 9,
    still: true,
    viewport: { width: 1100, height: 900 },
  })
  page = await browser.context.newPage()
  page.on('pageerror', (error) => void faults.push(String(error)))
})
afterAll(async () => {
  await browser?.close()
  await couch?.stop()
  await rm(folder, { recursive: true, force: true })
})

const state = (name: string) => page.locator(`[data-server=${name}]`)
const button = (name: string) => page.getByRole('button', { name, exact: true })
const post = async (count: number, changes: Parameters<typeof newPost>[0] = {}) => {
  const posts = Array.from({ length: count }, () => newPost(changes))
  await (await browser.worker()).evaluate(
    (entries) =>
      chrome.storage.local.set(Object.fromEntries(entries.map((entry) => [`outbox:${entry.id}`, entry]))),
    posts,
  )
  return posts.map(({ id }) => id)
}
/** What the server holds: of the log, and of the kinds beside it. */
const held = async () => [...(await couch.leaves('dinas-kesehatan')).keys()].sort()
const ids = async () => (await held()).filter((id) => !id.includes(':'))

type Look = 'light' | 'dark' | '320'

async function looksRight(name: string, looks: readonly Look[] = ['light', 'dark', '320']) {
  for (const [look, width, colorScheme] of [
    ['light', 1100, 'light'],
    ['dark', 1100, 'dark'],
    ['320', 320, 'light'],
  ] as const) {
    if (!looks.includes(look)) continue
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme })
    await picture(page, `server-${name}-${look}`, { fullPage: true })
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    )
  }
  await page.setViewportSize({ width: 1100, height: 900 })
  expect(await violations(page)).toEqual([])
}

test('an office connects its database, sends, sees what fails, takes from others, and disconnects', async () => {
  const before = couch.traffic.requests
  await couch.create('dinas-kesehatan').catch(() => {})
  const worker = await browser.worker()
  await page.goto(`chrome-extension://${browser.extensionId}/options.html#server`)
  // A try before this one may have left it connected.
  await worker.evaluate(() => chrome.storage.local.remove('server'))
  await button('Sambungkan').waitFor()
  await eventually(() => worker.evaluate(() => chrome.alarms.get('server'))).toBeUndefined()
  expect(couch.traffic.requests - before).toBeLessThanOrEqual(1)
  await looksRight('off')

  const connect = async (address: string, password = reader.password) => {
    await page.getByLabel('Alamat database').fill(address)
    await page.getByLabel('Nama pengguna').fill(reader.user)
    await page.getByLabel('Kata sandi').fill(password)
    await button('Sambungkan').click()
  }
  await connect('http://couch.nusaraya.go.id/dinas-kesehatan')
  await page.getByRole('alert').getByText('Alamat harus https://').waitFor()

  // The wrong password is told, with what to do.
  const sent = await post(3)
  await connect(couch.url('dinas-kesehatan'), 'salah')
  await state('failed').getByText('Nama pengguna atau kata sandi ditolak.').waitFor()
  await looksRight('failed')
  await button('Putuskan').click()
  await button('Ya, putuskan').click()

  await page.getByLabel('Ambil catatan kantor lain').check()
  await connect(couch.url('dinas-kesehatan'))
  await state('connected').waitFor()
  await page.locator('[data-server-waiting="0"]').waitFor()
  const firstIds = await ids()
  expect(firstIds).toEqual(expect.arrayContaining(sent))
  expect(await worker.evaluate(() => chrome.alarms.get('server'))).toMatchObject({ name: 'server' })

  // Another client wrote what is no entry; a further post waits while the server is away.
  await couch.write('dinas-kesehatan', [{ _id: 'catatan-liar', _rev: `1-${'a'.repeat(32)}`, apa: 'saja' }])
  await couch.kill()
  sent.push(...(await post(1)))
  await page.locator('[data-server-waiting="1"]').waitFor()
  await button('Kirim sekarang').click()
  await state('failed').getByText('Server tidak dapat dihubungi.').waitFor()
  await couch.start()
  await button('Kirim sekarang').click()
  await state('connected').waitFor()
  await page.locator('[data-server-waiting="0"]').waitFor()
  expect(await ids()).toEqual([...firstIds, ...sent.slice(-1), 'catatan-liar'].sort())
  await page.getByText('1 catatan di server perlu dilihat').click()
  await page.getByText('bukan catatan Saring').waitFor()
  await looksRight('connected')

  await button('Bandingkan semua dari awal').click()
  await state('connected').waitFor()
  await button('Putuskan').click()
  await button('Ya, putuskan').click()
  await button('Sambungkan').waitFor()
  // Nothing of it is left on this computer; on the server everything is.
  await eventually(() =>
    worker.evaluate(async () => ({
      kept: Object.keys(await chrome.storage.local.get(null)).filter((key) => key.startsWith('server')),
      alarm: (await chrome.alarms.get('server'))?.name,
    })),
  ).toEqual({ kept: [], alarm: undefined })
  expect(await ids()).toHaveLength(firstIds.length + 2)
  expect(faults).toEqual([])
})

const live = async (id: string) => {
  const leaves = (await couch.leaves('dinas-kesehatan')).get(id) ?? []
  const read = await Promise.all(leaves.map((revision) => couch.read('dinas-kesehatan', id, revision)))
  return read.filter((document) => document && document._deleted !== true)
}

test('messages of citizens go where an admin chose them, two versions wait for a choice, and a signed pack is offered', async () => {
  await couch.create('dinas-kesehatan').catch(() => {})
  const own = `chrome-extension://${browser.extensionId}`
  const one = aspirationOf({ text: 'Jalan Merdeka depan pasar rusak parah' })
  await page.goto(`${own}/inbox.html`)
  await page.getByRole('heading', { name: 'Aspirasi' }).first().waitFor()
  await put(page, [one])
  await page.goto(`${own}/options.html#server`)
  const worker = await browser.worker()
  await worker.evaluate(() => chrome.storage.local.remove(['server', 'pack']))
  await button('Sambungkan').waitFor()
  await page.getByLabel('Alamat database').fill(couch.url('dinas-kesehatan'))
  await page.getByLabel('Nama pengguna').fill(reader.user)
  await page.getByLabel('Kata sandi').fill(reader.password)
  for (const kind of ['Aspirasi warga', 'Naskah ruang redaksi', 'Tawarkan paket dari server'])
    expect(await page.getByLabel(kind).isChecked()).toBe(false)
  await page.getByLabel('Aspirasi warga').check()
  await button('Sambungkan').click()
  await state('connected').waitFor()
  const shared = `aspirasi:${one.id}`
  await eventually(held).toContain(shared)
  // Nothing that a content script can read holds the password.
  expect(JSON.stringify(await worker.evaluate(() => chrome.storage.local.get(null)))).not.toContain(
    reader.password,
  )

  // Somebody else sorted the same message meanwhile, and the supervisor published a pack.
  const document = (await couch.read('dinas-kesehatan', shared))!
  const other = { ...(document.content as object), note: 'Diteruskan ke Dinas PUPR', state: 'forwarded' }
  const signed = await signPack({ ...nusaraya(), version: '2027.1' }, await makeKeys())
  await couch.write('dinas-kesehatan', [
    { ...document, _rev: `1-${'f'.repeat(32)}`, content: other },
    {
      _id: packIdOf(signed),
      _rev: `1-${'a'.repeat(32)}`,
      type: 'saring-paket',
      version: 1,
      content: signed,
    },
  ])
  // Two colleagues began the same draft anew.
  const draft = { title: 'Posyandu', createdAt: 0, at: Date.now(), history: [] }
  await couch.write(
    'dinas-kesehatan',
    ['Posyandu buka Rabu.', 'Posyandu buka Rabu pukul 08.00.'].map((words, index) => ({
      _id: `naskah:${one.id}`,
      _rev: `1-${String(index).repeat(32)}`,
      type: 'saring-naskah',
      version: 1,
      content: { ...draft, texts: [{ channel: 'facebook', parts: [words] }] },
    })),
  )
  await page.getByText('Ubah yang dipertukarkan').click()
  await page.getByLabel('Naskah ruang redaksi').check()
  await page.getByLabel('Tawarkan paket dari server').check()
  await page.locator('[data-server-kind="aspirations"][data-conflicts="1"]').waitFor()
  await page.getByText('1 paket ditawarkan').waitFor()
  await page.locator('[data-server-kind="drafts"][data-conflicts="1"]').waitFor()
  await looksRight('kinds')

  await page.getByRole('link', { name: 'Lihat paket' }).click()
  await button('Lihat dan terima').click()
  await page.getByRole('heading', { name: 'Paket dari server' }).scrollIntoViewIfNeeded()
  await looksRight('pack', ['320'])
  await page.locator('[data-saring="offer"] .primary').click()
  await eventually(() =>
    worker.evaluate(async () => (await chrome.storage.local.get('pack')).pack as { version?: string }),
  ).toMatchObject({ version: '2027.1' })
  await page.locator('[data-offers]').waitFor({ state: 'detached' })

  await page.goto(`${own}/newsroom.html`)
  await page.locator('.two-versions').waitFor()
  await page.locator(`[data-document="${one.id}"]`).click()
  await page.locator('[data-rivals="1"] ins, [data-rivals="1"] del').first().waitFor()
  await looksRight('draft-rivals', ['dark'])
  await button('Pakai versi lain ini').click()
  await page.locator('[data-rivals]').waitFor({ state: 'detached' })

  await page.goto(`${own}/inbox.html`)
  await page.locator('.list article button').first().click()
  await page.locator('[data-rivals="1"]').waitFor()
  await looksRight('rivals', ['320'])
  await button('Pakai yang tampil').click()
  await page.locator('[data-rivals]').waitFor({ state: 'detached' })
  await page.goto(`${own}/options.html#server`)
  await button('Kirim sekarang').click()
  await eventually(() => live(shared)).toHaveLength(1)
  await eventually(() => live(`naskah:${one.id}`)).toHaveLength(1)
  await eventually(() => live(shared).then(([kept]) => (kept!.content as { note: string }).note)).toBe(
    'Diteruskan ke Dinas PUPR',
  )
  expect(faults).toEqual([])
})

test('a worker that is killed in mid-run leaves an honest status, and the next one goes on', async () => {
  await couch.create('dinas-perhubungan').catch(() => {})
  await page.goto(`chrome-extension://${browser.extensionId}/options.html#server`)
  await (await browser.worker()).evaluate(() => chrome.storage.local.remove('server'))
  await button('Sambungkan').waitFor()
  // As long as they may be: a batch holds four of them.
  const posts = await post(6, { text: 'Donor darah. '.repeat(7000) })
  let batches = 0
  let reached = () => {}
  const second = new Promise<void>((done) => {
    reached = done
  })
  couch.fault = (request, response) => {
    if (!request.url?.includes('_bulk_docs') || ++batches < 2) return false
    // The server stores it; the worker is dead before the answer.
    response.end = (() => reached()) as never
    response.write = (() => true) as never
    return false
  }
  await eventually(() =>
    browser.worker().then((worker) => worker.evaluate(() => chrome.storage.local.get(null))),
  ).not.toHaveProperty(`outbox:${posts.at(-1)}`)
  await page.getByLabel('Alamat database').fill(couch.url('dinas-perhubungan'))
  await page.getByLabel('Nama pengguna').fill(reader.user)
  await page.getByLabel('Kata sandi').fill(reader.password)
  await button('Sambungkan').click()
  await second
  await state('running').waitFor()
  const control = await browser.context.newCDPSession(page)
  await control.send('ServiceWorker.enable')
  await control.send('ServiceWorker.stopAllWorkers')
  await state('interrupted').getByText('Terhenti di tengah jalan').waitFor()
  couch.fault = undefined
  await button('Kirim sekarang').click()
  await state('connected').waitFor()
  const leaves = await couch.leaves('dinas-perhubungan')
  expect(posts.filter((id) => !leaves.has(id))).toEqual([])
  expect([...leaves.values()].filter((revisions) => revisions.length > 1)).toEqual([])
  expect(faults).toEqual([])
})
