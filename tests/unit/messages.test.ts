import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { checkDraft, forgetHistory, measureDraft } from '../../entrypoints/background/check.ts'
import {
  explainFinding,
  noteTold,
  rememberedTips,
  silenceFromPage,
  weighMerits,
} from '../../entrypoints/background/learning.ts'
import {
  appendFromPage,
  changeFromPage,
  loadAssistant,
  seenOnPage,
} from '../../entrypoints/background/requests.ts'
import { append } from '../../utils/log/append.ts'
import { database } from '../../utils/log/database.ts'
import { platformOf } from '../../utils/sites.ts'
import { queueingLocks } from '../fixtures/locks.ts'
import { newPost } from '../fixtures/post.ts'

vi.mock('wxt/browser', () => import('../fixtures/browser.ts'))

const executeScript = vi.fn()
const page = { id: 'test-extension-id', url: 'https://x.com/home', frameId: 0, tab: { id: 7 } }
const ownPage = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/dashboard.html' }
const strangers: [string, object][] = [
  ['another extension', { ...page, id: 'lain' }],
  ['a page elsewhere', { ...page, url: 'https://x.com.example/home' }],
  ['an unsafe page', { ...page, url: 'http://x.com/home' }],
  ['nobody', {}],
]

beforeEach(async () => {
  vi.stubGlobal('navigator', { locks: queueingLocks() })
  fakeBrowser.reset()
  Object.assign(fakeBrowser, {
    scripting: { executeScript: executeScript.mockReset().mockResolvedValue([]) },
  })
  await database.delete()
  await database.open()
})

describe('assistantLoad', () => {
  test('runs the assistant in the frame that asks', async () => {
    expect(await loadAssistant({ ...page, frameId: 3 })).toBe(true)
    expect(executeScript).toHaveBeenCalledWith({
      target: { tabId: 7, frameIds: [3] },
      files: ['/assistant.js'],
    })
  })

  test('says when it could not', async () => {
    executeScript.mockRejectedValue(new Error('No tab'))
    expect(await loadAssistant(page)).toBe(false)
  })

  test.each([...strangers, ['our own page', ownPage] as const])('runs nothing for %s', async (_, sender) => {
    expect(await loadAssistant(sender)).toBe(false)
    expect(executeScript).not.toHaveBeenCalled()
  })
})

describe('what became of a post', () => {
  const business = { ...page, url: 'https://business.facebook.com/latest/posts/published_posts' }
  const deleted = (platform: 'facebook' | 'instagram' | 'x') => ({
    id: newPost().id,
    platform,
    postId: '77',
    event: 'deleted' as const,
    at: '2026-11-26T09:00:00+07:00',
  })

  test('is noted of posts that the log holds, from a page that publishes there', async () => {
    await append(newPost({ platform: 'instagram', postId: '77' }))
    expect(await changeFromPage([deleted('instagram')], business)).toEqual({ told: 1 })
    expect(await changeFromPage([deleted('facebook')], business)).toEqual({ told: 0 })
    expect(await changeFromPage([deleted('x')], business)).toHaveProperty('error')
    expect(await changeFromPage([{ ...deleted('instagram'), event: 'liked' }], business)).toHaveProperty(
      'error',
    )
    expect(await changeFromPage('[]', business)).toHaveProperty('error')
  })

  test('is confirmed when a list shows a post that was scheduled or in doubt', async () => {
    await append(newPost({ platform: 'facebook', postId: '55', uncertain: true }))
    await append(newPost({ platform: 'facebook', postId: '56' }))
    expect(await seenOnPage(['55', '56', '57'], business)).toEqual({ told: 1 })
    expect(await seenOnPage(['55'], business)).toEqual({ told: 0 })
    expect(await seenOnPage(['<b>'], business)).toHaveProperty('error')
  })

  test.each([...strangers, ['our own page', ownPage] as const])('is not taken from %s', async (_, sender) => {
    expect(await changeFromPage([deleted('x')], sender)).toEqual({ error: 'pengirim tidak dikenal' })
    expect(await seenOnPage(['77'], sender)).toEqual({ error: 'pengirim tidak dikenal' })
  })

  test('an entry of Instagram may come from Business Suite, and none of X', async () => {
    const entry = newPost({ platform: 'instagram' })
    expect(await appendFromPage(entry, business)).toMatchObject({ state: 'new' })
    expect(await appendFromPage(newPost(), business)).toHaveProperty('error')
  })
})

describe('logAppend', () => {
  test('stores the entry and clears it from the outbox', async () => {
    const entry = newPost()
    await fakeBrowser.storage.local.set({ [`outbox:${entry.id}`]: entry, settings: { x: true } })
    expect(await appendFromPage(entry, page)).toEqual({ id: entry.id, seq: 1, state: 'new' })
    expect(await appendFromPage(entry, page)).toEqual({ id: entry.id, seq: 1, state: 'known' })
    expect(Object.keys(await fakeBrowser.storage.local.get(null))).toEqual(['settings'])
  })

  test.each<[string, unknown, string]>([
    ['no entry', undefined, 'wajib diisi'],
    ['a list', [newPost()], 'id: wajib diisi; platform: wajib diisi; account: wajib diisi; dan 19 lagi'],
    ['a wrong type', { ...newPost(), text: 7 }, 'text: harus teks, bukan 7'],
    ['a part of the chain', { ...newPost(), seq: 9 }, 'seq: kunci tidak dikenal'],
    [
      'another platform',
      newPost({ platform: 'facebook' }),
      'platform: facebook tidak sama dengan halamannya',
    ],
  ])('refuses %s with path and reason, and changes nothing', async (_, data, error) => {
    expect(await appendFromPage(data, page)).toEqual({ error })
    expect((await database.head()).count).toBe(0)
  })

  test.each([...strangers, ['our own page', ownPage] as const])('refuses %s', async (_, sender) => {
    expect(await appendFromPage(newPost(), sender)).toEqual({ error: 'pengirim tidak dikenal' })
    expect((await database.head()).count).toBe(0)
  })

  test('leaves the entry in the outbox when the log cannot be written', async () => {
    const entry = newPost()
    await fakeBrowser.storage.local.set({ [`outbox:${entry.id}`]: entry })
    vi.spyOn(database.blocks, 'put').mockRejectedValueOnce(new Error('disk'))
    expect(await appendFromPage(entry, page)).toEqual({ error: 'log tidak dapat ditulis: disk' })
    expect(Object.keys(await fakeBrowser.storage.local.get(null))).toEqual([`outbox:${entry.id}`])
  })
})

describe('draftCheck', () => {
  const draft = {
    composer: 'a',
    text: 'Rapat digelar Selasa, 25 November 2026.',
    platform: 'x',
    kind: 'post',
    media: [],
  }
  const check = async (change: object = {}, sender: object = page) =>
    checkDraft({ ...draft, ...change }, sender)
  const rulesIn = (answer: Awaited<ReturnType<typeof check>>) =>
    'error' in answer ? answer.error : answer.report.findings.map(({ rule }) => rule)

  beforeEach(forgetHistory)

  test('answers with findings, and with what their rules say of themselves', async () => {
    const answer = await check()
    expect(rulesIn(answer)).toContain('kredibel/hari-tanggal')
    expect(answer).toMatchObject({ rules: { 'kredibel/hari-tanggal': { principle: 'kredibel' } } })
  })

  test('compares with what the log holds of the last month', async () => {
    const text =
      'Pelayanan administrasi kependudukan keliling hadir di Balai Desa Sukamaju pada hari Rabu pagi.'
    const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()
    await append(newPost({ text, account: 'dinas', publishedAt: daysAgo(40) }))
    expect(rulesIn(await check({ text, account: 'dinas' }))).not.toContain('terintegrasi/duplikat')
    forgetHistory()
    await append(newPost({ text, account: 'dinas', publishedAt: daysAgo(2) }))
    expect(rulesIn(await check({ text, account: 'dinas' }))).toContain('terintegrasi/duplikat')
  })

  test.each([
    [{ text: 7 }, 'text: harus teks, bukan 7'],
    [{ extra: 1 }, 'extra: kunci tidak dikenal'],
    [{ text: 'a'.repeat(200_001) }, 'text: lebih dari 200.000 karakter'],
    [{ media: [{ type: 'image', src: 'x' }] }, 'media.0.src: kunci tidak dikenal'],
  ])('refuses what is malformed', async (change, reason) => {
    expect(await check(change)).toEqual({ error: reason })
  })

  test.each(strangers)('refuses %s', async (_, sender) => {
    expect(await check({}, sender)).toEqual({ error: 'pengirim tidak dikenal' })
    expect(measureDraft({ text: 'a', platform: 'x', kind: 'post' }, sender)).toEqual({
      error: 'pengirim tidak dikenal',
    })
  })

  test('counts as the platform counts', () => {
    expect(measureDraft({ text: 'Halo 🙏 lapor.go.id', platform: 'x', kind: 'post' }, page)).toEqual({
      used: 31,
      limit: 280,
    })
  })
})

test.each([
  ['https://x.com/home', 'x'],
  ['https://www.facebook.com/', 'facebook'],
  ['https://www.instagram.com/a', 'instagram'],
  ['https://mobile.x.com/', undefined],
  ['http://x.com/', undefined],
  ['chrome://newtab/', undefined],
  ['constructor', undefined],
  [undefined, undefined],
])('%s is a page of %s', (address, platform) => {
  expect(platformOf(address)).toBe(platform)
})

describe('mode belajar', () => {
  const draft = { text: 'Silahkan datang.', platform: 'x', kind: 'post', media: [] } as const
  const finding = { rule: 'profesional/ejaan', start: 0, end: 8, whole: false }
  const told = { broken: ['profesional/ejaan'], kept: [], seen: [], sent: 0 }

  test('explains a finding, weighs merits and remembers names of rules for our own script in a page', async () => {
    expect(await explainFinding({ ...draft, finding }, page)).toMatchObject({
      triggers: [{ start: 0, end: 8 }],
    })
    expect(await weighMerits({ ...draft, rules: ['profesional/ejaan'] }, page)).toEqual([])
    expect(await noteTold(told, page)).toMatchObject([
      { tip: 'profesional/ejaan', trials: [{ kept: false }] },
    ])
    expect(await silenceFromPage({ tip: 'mulai/post', silenced: true }, page)).toHaveLength(2)
    expect(await rememberedTips(page)).toHaveLength(2)
  })

  test.each([
    ['a word of the draft', noteTold, { ...told, text: 'rahasia' }],
    ['no name of a rule', noteTold, { ...told, kept: ['Kalimat rahasia warga.'] }],
    ['too many', noteTold, { ...told, kept: Array.from({ length: 201 }, () => 'profesional/ejaan') }],
    ['a place outside', explainFinding, { ...draft, finding: { ...finding, end: 99 } }],
    ['an unknown rule', explainFinding, { ...draft, finding: { ...finding, rule: 'tidak/ada' } }],
    ['no wish', silenceFromPage, { tip: 'mulai/post' }],
  ] as const)('refuses %s', async (_, ask, data) => {
    expect(await ask(data, page)).toHaveProperty('error')
  })

  test.each([...strangers, ['our own page', ownPage] as const])(
    'answers nothing to %s',
    async (_, sender) => {
      for (const ask of [noteTold, silenceFromPage, explainFinding, weighMerits])
        expect(await ask(told, sender)).toHaveProperty('error')
      expect(await rememberedTips(sender)).toHaveProperty('error')
    },
  )
})
