import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { publishedChecker } from '../../utils/checker/published.ts'
import { append } from '../../utils/log/append.ts'
import { appendAll } from '../../utils/log/append-all.ts'
import { LogDatabase } from '../../utils/log/database.ts'
import { repair } from '../../utils/log/import/archive-meta.ts'
import { type BackfillOptions, manualEntry, readBackfill } from '../../utils/log/import/backfill.ts'
import { isoIn, zonedTime } from '../../utils/log/import/zone.ts'
import { logView } from '../../utils/log/query.ts'
import { verifyLog } from '../../utils/log/verify.ts'
import { queueingLocks } from '../fixtures/locks.ts'
import { testPack } from '../fixtures/pack.ts'
import { newPost } from '../fixtures/post.ts'
import { allRows } from '../fixtures/rows.ts'

const now = Date.parse('2026-11-23T10:00:00+07:00')
let log: LogDatabase
let count = 0
beforeEach(() => {
  vi.stubGlobal('navigator', { locks: queueingLocks() })
  count += 1
  log = new LogDatabase(`backfill-${count}`)
})
afterEach(async () => {
  vi.unstubAllGlobals()
  await log.delete()
})

const check = publishedChecker(testPack)
const options = (platform: BackfillOptions['platform']): BackfillOptions => ({
  platform,
  account: 'kominfo_tirtajaya',
  ownerOf: () => ({ unit: 'Diskominfo', admin: 'Sari' }),
  timeZone: 'Asia/Jakarta',
  pack: { id: testPack.id, version: testPack.version },
  engine: '0.1.0',
  check,
  now,
})
const read = (content: BlobPart, platform: BackfillOptions['platform'] = 'x') =>
  readBackfill(new Blob([content]), options(platform), log)

const tweet = (changes: object = {}) => ({
  tweet: {
    id_str: '1990000000000000001',
    full_text:
      'Donor darah di pendopo &amp; aula, Selasa, 25 November 2026. #TirtajayaHebat https://t.co/a https://t.co/b',
    created_at: 'Wed Nov 18 02:30:00 +0000 2026',
    entities: {
      urls: [{ url: 'https://t.co/a', expanded_url: 'https://tirtajayakab.go.id/donor' }],
      media: [{ url: 'https://t.co/b' }],
    },
    extended_entities: { media: [{ type: 'photo', ext_alt_text: 'Petugas PMI' }] },
    ...changes,
  },
})
const tweets = (...items: unknown[]) => `window.YTD.tweets.part0 = ${JSON.stringify(items, null, 2)}`
/** As Meta's archives write text: each byte of UTF-8 a letter of its own. */
const mangled = (text: string) => String.fromCharCode(...new TextEncoder().encode(text))

test("X's archive becomes entries, checked by the rules as of their day", async () => {
  const { entries, problems, passed } = await read(
    tweets(
      tweet(),
      tweet({ id_str: '2', in_reply_to_status_id_str: '1', full_text: '@warga Terima kasih.' }),
      tweet({ id_str: '3', full_text: 'RT @lain: halo' }),
    ),
  )
  expect(problems).toEqual([])
  expect(passed).toEqual({ 'kiriman ulang': 1 })
  expect(entries).toMatchObject([
    {
      platform: 'x',
      kind: 'post',
      account: 'kominfo_tirtajaya',
      unit: 'Diskominfo',
      text: 'Donor darah di pendopo & aula, Selasa, 25 November 2026. #TirtajayaHebat https://tirtajayakab.go.id/donor',
      publishedAt: '2026-11-18T09:30:00+07:00',
      postId: '1990000000000000001',
      evidence: 'manual',
      media: [{ type: 'image', alt: 'Petugas PMI' }],
      hashtags: ['#TirtajayaHebat'],
    },
    { kind: 'reply', mentions: ['@warga'] },
  ])
  expect(entries[0]!.findings).toContainEqual({
    rule: 'kredibel/hari-tanggal',
    severity: 'error',
    state: 'open',
  })
  expect(entries[0]!.principles.kredibel).toBeLessThan(1)
  expect(await appendAll(entries, {}, log)).toBe(2)
  expect(await verifyLog(log)).toEqual({ intact: true, count: 2 })
  expect(await read(tweets(tweet()))).toMatchObject({ entries: [], known: 1 })
  expect(await appendAll(entries, {}, log)).toBe(0)
})

test('a post that was logged when it went out is not taken twice', async () => {
  await append(newPost({ postId: '1990000000000000001' }), log)
  expect(await read(tweets(tweet()))).toMatchObject({ entries: [], known: 1 })
  await append(
    newPost({ platform: 'instagram', text: 'Kue  serabi', publishedAt: '2026-11-18T09:34:00+07:00' }),
    log,
  )
  const seconds = Date.parse('2026-11-18T09:30:00+07:00') / 1000
  const posts = [
    { media: [{ uri: 'a.jpg', creation_timestamp: seconds, title: 'Kue serabi' }] },
    { media: [{ uri: 'a.jpg', creation_timestamp: seconds + 3600, title: 'Kue serabi' }] },
  ]
  expect(await read(JSON.stringify(posts), 'instagram')).toMatchObject({ entries: [{}], known: 1 })
})

test("Facebook's download, with its letters mended", async () => {
  const posts = [
    {
      timestamp: 1_763_440_200,
      data: [{ post: mangled('Kafé “Melati” 🎉') }, { update_timestamp: 1_763_440_300 }],
      attachments: [
        {
          data: [
            { media: { uri: 'posts/a.mp4' } },
            { external_context: { url: 'https://tirtajayakab.go.id' } },
          ],
        },
      ],
      title: 'Kominfo Tirtajaya updated a post.',
    },
    { timestamp: 1_763_440_100, title: 'Kominfo Tirtajaya changed a picture.' },
  ]
  const { entries, passed } = await read(JSON.stringify({ posts_v2: posts }), 'facebook')
  expect(entries).toMatchObject([
    {
      platform: 'facebook',
      text: 'Kafé “Melati” 🎉\nhttps://tirtajayakab.go.id',
      postId: null,
      media: [{ type: 'video', alt: '' }],
    },
  ])
  expect(passed).toEqual({ 'tanpa naskah dan lampiran': 1 })
})

test.each([
  ['posts', [{ media: [{ uri: 'a.jpg', creation_timestamp: 1_763_440_200, title: mangled('é') }] }], 'é'],
  [
    'an album',
    [{ media: [{ uri: 'a.jpg' }, { uri: 'b.mp4' }], title: 'Album', creation_timestamp: 1_763_440_200 }],
    'Album',
  ],
  [
    'reels',
    { ig_reels_media: [{ media: [{ uri: 'a.mp4', creation_timestamp: 1_763_440_200, title: 'Reel' }] }] },
    'Reel',
  ],
  ['stories', { ig_stories: [{ uri: 'a.jpg', creation_timestamp: 1_763_440_200, title: '' }] }, ''],
])("Instagram's download: %s", async (_, content, text) => {
  const { entries, problems } = await read(JSON.stringify(content), 'instagram')
  expect(problems).toEqual([])
  expect(entries).toMatchObject([
    { platform: 'instagram', text, publishedAt: isoIn(1_763_440_200_000, 'Asia/Jakarta') },
  ])
})

test.each([
  ['é', 'é'],
  ['Ã©', 'é'],
  ['ð\u009f\u0098\u0080', '😀'],
  ['biasa', 'biasa'],
  ['Ã© dan “kutip”', 'Ã© dan “kutip”'],
  ['ÿþ', 'ÿþ'],
])('mends %j to %j', (given, expected) => {
  expect(repair(given)).toBe(expected)
})

const suite = (
  rows: string[],
  head = 'Post ID,Page name,Title,Description,Publish time,Permalink,Post type',
) => `\uFEFF${head}\r\n${rows.join('\r\n')}\r\n`

test.each([
  ['month first', '11/18/2026 09:30', '11/19/2026 10:00', '2026-11-18T09:30:00+07:00'],
  ['day first', '18/11/2026 09.30', '03/11/2026 10.00', '2026-11-18T09:30:00+07:00'],
  ['year first', '2026-11-18 09:30', '2026-11-19 10:00', '2026-11-18T09:30:00+07:00'],
])('the table of Business Suite, %s', async (_, first, second, expected) => {
  const content = suite([
    `123_456,Kominfo Tirtajaya,,"Baris satu\r\nBaris ""dua""",${first},https://www.facebook.com/1/posts/2,Photos`,
    `789,kominfo,Judul,,${second},https://www.instagram.com/p/abc/,IG reel`,
  ])
  const { entries, problems } = await read(content, 'facebook')
  expect(problems).toEqual([])
  expect(entries).toHaveLength(2)
  expect(entries).toContainEqual(
    expect.objectContaining({
      platform: 'facebook',
      account: 'Kominfo Tirtajaya',
      text: 'Baris satu\r\nBaris "dua"',
      publishedAt: expected,
      postId: '123_456',
      media: [{ type: 'image', alt: '' }],
    }),
  )
  expect(entries).toContainEqual(
    expect.objectContaining({ platform: 'instagram', account: 'kominfo_tirtajaya', text: 'Judul' }),
  )
})

test('the table of Business Suite in Indonesian, with either name of a column', async () => {
  const head =
    'ID postingan;Nama Halaman;Nama pengguna akun;Judul;Keterangan;Waktu terbit;Tautan permanen;Jenis kiriman'
  const rows = [
    '1;Kominfo;kominfo;Judul;;23/11/2026 07.35;https://www.instagram.com/p/a;Reel IG',
    '2;Kominfo;kominfo;;Isi;1-2-2026 7.05;https://web.facebook.com/2;Foto',
    '3;;;;;2026/11/20T00:00;https://www.facebook.com/3;Video',
    '4;;;;;2026/11/24 08:00;https://www.facebook.com/4;Status',
  ]
  const { entries, problems } = await read(suite(rows, head), 'facebook')
  expect(problems).toEqual([])
  expect(
    entries.map(({ postId, platform, account, text, publishedAt, media }) =>
      [postId, platform, account, text, publishedAt, media.map(({ type }) => type)].join(' '),
    ),
  ).toEqual([
    '2 facebook Kominfo Isi 2026-02-01T07:05:00+07:00 image',
    '3 facebook kominfo_tirtajaya  2026-11-20T00:00:00+07:00 video',
    '1 instagram kominfo Judul 2026-11-23T07:35:00+07:00 video',
    '4 facebook kominfo_tirtajaya  2026-11-24T08:00:00+07:00 ',
  ])
})

describe('a hostile archive is told with line and reason, and brings nothing', () => {
  const suiteRow = (changes: Partial<Record<'id' | 'time' | 'link', string>>) =>
    suite([
      `${changes.id ?? '1'},a,b,c,${changes.time ?? '11/18/2026 09:30'},${changes.link ?? 'https://www.facebook.com/1'},Photos`,
    ])
  test.each<[string, BackfillOptions['platform'], () => BlobPart, RegExp]>([
    ['nothing', 'x', () => '', /berkas kosong/u],
    ['an empty list', 'x', () => tweets(), /tidak ada unggahan/u],
    ['cut off', 'x', () => tweets(tweet(), tweet()).slice(0, -30), /terpotong/u],
    ['a script instead', 'x', () => 'window.YTD.tweets.part0 = alert(1)', /rusak|tidak ada unggahan/u],
    ['a script behind', 'x', () => `${tweets(tweet())};alert(1)`, /susunan JSON rusak/u],
    [
      'another part of it',
      'x',
      () => 'window.YTD.like.part0 = [{"like":{"tweetId":"1"}}]',
      /baris 1: bukan unggahan dari arsip X/u,
    ],
    ['an id that is none', 'x', () => tweets(tweet({ id_str: '../1' })), /bukan unggahan dari arsip X/u],
    ['an id as a number', 'x', () => tweets(tweet({ id_str: 1.9e18 })), /bukan unggahan/u],
    ['a day that is none', 'x', () => tweets(tweet({ created_at: 'kemarin' })), /bukan unggahan/u],
    ['the future', 'x', () => tweets(tweet({ created_at: 'Wed Nov 18 02:30:00 +0000 2099' })), /masa depan/u],
    [
      'the far past',
      'x',
      () => tweets(tweet({ created_at: 'Wed Nov 18 02:30:00 +0000 1970' })),
      /sebelum ada media sosial/u,
    ],
    ['a text too long', 'x', () => tweets(tweet({ full_text: 'a'.repeat(100_001) })), /bukan unggahan/u],
    ['__proto__', 'x', () => tweets(tweet()).replace('"tweet"', '"__proto__"'), /bukan unggahan/u],
    [
      'one bad among good',
      'x',
      () => tweets(tweet(), { tweet: {} }),
      /baris 29: bukan unggahan|bukan unggahan/u,
    ],
    [
      'Latin-1',
      'x',
      () => Uint8Array.from(tweets(tweet({ full_text: 'é' })), (letter) => letter.charCodeAt(0)),
      /UTF-8/u,
    ],
    ['UTF-16', 'x', () => new Uint8Array([0xff, 0xfe, 0x5b, 0]), /UTF-16/u],
    ['the ZIP itself', 'facebook', () => new Uint8Array([0x50, 0x4b, 3, 4]), /ZIP/u],
    [
      'a page of HTML',
      'facebook',
      () => '<html><body>Posts</body></html>',
      /bukan tabel Meta Business Suite/u,
    ],
    [
      'time as text',
      'facebook',
      () => '[{"timestamp":"besok","data":[{"post":"a"}]}]',
      /bukan unggahan dari arsip Facebook/u,
    ],
    [
      'time beyond counting',
      'facebook',
      () => '[{"timestamp":1e300,"data":[{"post":"a"}]}]',
      /bukan unggahan/u,
    ],
    [
      'time in milliseconds',
      'facebook',
      () => '[{"timestamp":1763440200000,"data":[{"post":"a"}]}]',
      /bukan unggahan/u,
    ],
    [
      'text as a list',
      'facebook',
      () => '[{"timestamp":1763440200,"data":[{"post":["a"]}]}]',
      /bukan unggahan/u,
    ],
    ['depth', 'facebook', () => `[{"data":${'['.repeat(9000)}`, /terlalu dalam/u],
    ['no media', 'instagram', () => '[{"media":[],"title":"a"}]', /bukan unggahan dari arsip Instagram/u],
    ['no time', 'instagram', () => '[{"media":[{"uri":"a"}],"title":"a"}]', /bukan unggahan/u],
    [
      'an ID that was rounded',
      'facebook',
      () => suiteRow({ id: '"1,23E+15"' }),
      /baris 2: ID "1,23E\+15" bukan ID/u,
    ],
    [
      'a time that is none',
      'facebook',
      () => suiteRow({ time: 'kemarin' }),
      /baris 2: waktu terbit "kemarin"/u,
    ],
    ...[
      '13/32/2026 09:30',
      '13/13/2026 09:30',
      '0/5/2026 09:30',
      '11/18/2003 09:30',
      '11/18/2026 24:30',
      '11/18/2026 09:60',
      '11/31/2026 09:30',
      '11/0/2026 09:30',
    ].map((time): [string, BackfillOptions['platform'], () => BlobPart, RegExp] => [
      `a moment that is none, ${time}`,
      'facebook',
      () => suiteRow({ time }),
      /baris 2: waktu terbit/u,
    ]),
    [
      'a link elsewhere',
      'facebook',
      () => suiteRow({ link: 'https://facebook.com.jahat.example/1' }),
      /bukan tautan Facebook/u,
    ],
    [
      'a script for a link',
      'facebook',
      () => suiteRow({ link: 'javascript:alert(1)//facebook.com/' }),
      /bukan tautan Facebook/u,
    ],
    ['a column missing', 'facebook', () => suite(['1'], 'Post ID'), /tidak ada kolom "publish time"/u],
  ])('%s', async (_, platform, content, says) => {
    const before = await log.head()
    const { entries, problems } = await read(content(), platform)
    expect(entries).toEqual([])
    expect(problems.map(({ line, reason }) => `baris ${line}: ${reason}`).join('\n')).toMatch(says)
    expect(await log.head()).toEqual(before)
  })
})

test('formulas and scripts in an archive stay words', async () => {
  const text = '=HYPERLINK("http://x") <img src=x onerror=alert(1)>'
  const { entries } = await read(tweets(tweet({ full_text: text, entities: {} })))
  expect(entries[0]!.text).toBe(text)
})

test('a post made on a phone is entered by hand, checked, and once', async () => {
  const post = {
    platform: 'facebook' as const,
    kind: 'post' as const,
    text: 'Rapat digelar Selasa, 25 November 2026. #TirtajayaHebat',
    publishedAt: Date.parse('2026-11-20T08:00:00+07:00'),
    permalink: null,
    postId: null,
    media: [],
  }
  const entry = await manualEntry(post, options('facebook'))
  expect(entry).toMatchObject({
    evidence: 'manual',
    account: 'kominfo_tirtajaya',
    publishedAt: '2026-11-20T08:00:00+07:00',
    hashtags: ['#TirtajayaHebat'],
  })
  expect(entry.findings).toContainEqual({ rule: 'kredibel/hari-tanggal', severity: 'error', state: 'open' })
  expect(await append(entry, log)).toMatchObject({ state: 'new' })
  expect(await append(await manualEntry(post, options('facebook')), log)).toMatchObject({ state: 'known' })
})

test('all of many are appended, or none', async () => {
  const posts = Array.from({ length: 150 }, () => newPost())
  const stopped = AbortSignal.abort()
  await expect(appendAll(posts, { signal: stopped }, log)).rejects.toThrow()
  expect((await log.head()).count).toBe(0)
  vi.spyOn(log.meta, 'put').mockRejectedValueOnce(new Error('disk'))
  await expect(appendAll(posts, {}, log)).rejects.toThrow('disk')
  expect(await allRows(log)).toEqual([])
  const [known] = posts
  await append(known!, log)
  expect(await appendAll(posts, {}, log)).toBe(149)
  await append(newPost(), log)
  expect(await verifyLog(log)).toEqual({ intact: true, count: 151 })
})

test('what was told of a post before it came is tied to it when it comes among many', async () => {
  const [post, other] = [newPost(), newPost()]
  await append(newPost({ text: 'benar', about: { id: post.id, event: 'corrected' } }), log)
  expect((await log.events.toArray()).map(({ target }) => target)).toEqual([null])
  expect(await appendAll([other, post], {}, log)).toBe(2)
  expect((await log.events.toArray()).map(({ target }) => target)).toEqual([2])
  expect([...(await logView(log)).order].sort()).toEqual([0, 1])
})

test.each([
  ['Asia/Jakarta', '2026-11-23T09:00:00+07:00'],
  ['Asia/Jayapura', '2026-11-23T11:00:00+09:00'],
  ['Asia/Kolkata', '2026-11-23T07:30:00+05:30'],
  ['America/St_Johns', '2026-11-22T22:30:00-03:30'],
  ['UTC', '2026-11-23T02:00:00+00:00'],
])('clocks of %s show a moment as %s', (zone, shown) => {
  const moment = Date.parse('2026-11-23T02:00:00Z')
  expect(isoIn(moment, zone)).toBe(shown)
  expect(zonedTime(Date.parse(`${shown.slice(0, 19)}Z`), zone)).toBe(moment)
})

test('the words and the time tell a post that was logged, within ten minutes and on its platform', async () => {
  const at = Date.parse('2026-11-18T09:30:00+07:00')
  const iso = (moment: number) => new Date(moment).toISOString()
  const text = 'Kue  serabi\ngratis'
  for (const hours of [-48, -24, 0, 24, 48])
    await append(newPost({ platform: 'instagram', text, publishedAt: iso(at + hours * 3_600_000) }), log)
  await append(newPost({ platform: 'facebook', text: 'Lain', publishedAt: iso(at) }), log)
  const known = async (seconds: number, title = 'Kue serabi gratis') =>
    (
      await read(
        JSON.stringify([{ media: [{ uri: 'a.jpg', creation_timestamp: at / 1000 + seconds, title }] }]),
        'instagram',
      )
    ).known
  for (const hours of [-48, -24, 0, 24]) {
    expect(await known(hours * 3600)).toBe(1)
    expect(await known(hours * 3600 + 600)).toBe(1)
    expect(await known(hours * 3600 - 600)).toBe(1)
    expect(await known(hours * 3600 + 601)).toBe(0)
    expect(await known(hours * 3600 - 601)).toBe(0)
  }
  expect(await known(0, 'Kue serabi')).toBe(0)
  expect(await known(0, 'Lain')).toBe(0)
})

test('the same archive gives the same entries, each once, oldest first, and tells how far it is', async () => {
  const told: number[][] = []
  const onProgress = (...given: number[]) => told.push(given)
  const older = tweet({ id_str: '5', created_at: 'Tue Nov 17 02:30:00 +0000 2026' })
  const content = new Blob([tweets(tweet(), older, tweet())])
  const first = await readBackfill(content, { ...options('x'), onProgress }, log)
  expect(first).toMatchObject({ posts: 3, known: 1, passed: {}, problems: [] })
  expect(first.entries.map(({ postId }) => postId)).toEqual(['5', '1990000000000000001'])
  expect(first.entries.map(({ id }) => id)).toEqual(
    (await readBackfill(content, options('x'), log)).entries.map(({ id }) => id),
  )
  expect(first.entries[0]!.id < first.entries[1]!.id).toBe(true)
  expect(told).toEqual([
    [0, 3],
    [3, 3],
  ])
  const stopped = { ...options('x'), signal: AbortSignal.abort() }
  await expect(readBackfill(content, stopped, log)).rejects.toThrow()
})

test('of more than fifty pictures the first fifty are told, on each platform', async () => {
  const sixty = Array.from({ length: 60 }, (_, index) => ({ uri: `${index}.jpg` }))
  const archives = {
    x: tweets(tweet({ extended_entities: { media: sixty.map(() => ({ type: 'photo' })) } })),
    facebook: JSON.stringify([
      { timestamp: 1_763_440_200, attachments: [{ data: sixty.map((media) => ({ media })) }] },
    ]),
    instagram: JSON.stringify([{ media: sixty, title: 'Album', creation_timestamp: 1_763_440_200 }]),
  }
  for (const platform of ['x', 'facebook', 'instagram'] as const) {
    const { entries, problems } = await read(archives[platform], platform)
    expect(problems).toEqual([])
    expect(entries[0]!.media).toHaveLength(50)
  }
})
