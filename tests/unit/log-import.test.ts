import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { append } from '../../utils/log/append.ts'
import { LogDatabase, toEntry } from '../../utils/log/database.ts'
import type { LogEntry } from '../../utils/log/entry.ts'
import { exportLog, toCsv, toJson } from '../../utils/log/export.ts'
import { hashOf } from '../../utils/log/hash.ts'
import { dropFile, type Preview, stageFile } from '../../utils/log/import/stage.ts'
import { TakeError, takeFile } from '../../utils/log/import/take.ts'
import { logView } from '../../utils/log/query.ts'
import { verifyLog } from '../../utils/log/verify.ts'
import { chainOf } from '../fixtures/chain.ts'
import { queueingLocks } from '../fixtures/locks.ts'
import { newPost } from '../fixtures/post.ts'
import { allRows } from '../fixtures/rows.ts'

const now = Date.parse('2026-11-23T10:00:00+07:00')
const until = new Date(now - 60_000)
const exportedAt = '2026-11-23T10:00:00+07:00'

let log: LogDatabase
let count = 0
let theirs: LogEntry[]

beforeAll(async () => {
  theirs = (await chainOf(6, until)).map(toEntry)
})
beforeEach(async () => {
  vi.stubGlobal('navigator', { locks: queueingLocks() })
  count += 1
  log = new LogDatabase(`import-${count}`)
  await append(newPost({ text: 'milik sendiri' }), log)
})
afterEach(async () => {
  vi.unstubAllGlobals()
  await log.delete()
})

const json = (entries: readonly LogEntry[]) => toJson(entries, theirs[0]!.installation, exportedAt)
const stage = (content: BlobPart) => stageFile(new Blob([content]), { now }, log)
const take = async (content: BlobPart) => {
  const preview = await stage(content)
  expect(preview.problems).toEqual([])
  return takeFile(preview.file, {}, log)
}
/** Everything that the database holds, to be compared before and after. */
const whole = async () => ({
  rows: await allRows(log),
  head: await log.head(),
  views: await log.views.count(),
  incoming: await log.incoming.count(),
})
const rehashed = async (entry: LogEntry, changes: Partial<LogEntry>) => {
  const changed = { ...entry, ...changes }
  return { ...changed, hash: await hashOf(changed) }
}

describe('a good file', () => {
  test.each([
    ['JSON', json],
    ['CSV', toCsv],
  ])('as %s is previewed, changes nothing before it is taken, and then is there', async (_, write) => {
    const before = await whole()
    const preview = await stage(write(theirs))
    expect(preview).toMatchObject({ entries: 6, new: 6, known: 0, changed: 0, broken: 0, takeable: true })
    expect(preview.from).toMatchObject([
      {
        installation: theirs[0]!.installation,
        entries: 6,
        admins: ['Sari Wulandari'],
        units: ['Dinas Kominfo'],
      },
    ])
    expect({ ...(await whole()), incoming: 0 }).toEqual(before)
    expect(await takeFile(preview.file, {}, log)).toEqual({ new: 6, known: 0 })
    const rows = await allRows(log)
    expect(rows.slice(1).map(toEntry)).toEqual(theirs)
    expect(await verifyLog(log)).toEqual({ intact: true, count: 7 })
    expect((await logView(log)).order).toHaveLength(7)
    expect(await log.incoming.count()).toBe(0)
  })

  test('brings only what is new', async () => {
    await take(json(theirs.slice(0, 4)))
    expect(await stage(json(theirs))).toMatchObject({ new: 2, known: 4, takeable: true })
    expect(await take(toCsv(theirs.slice(2)))).toEqual({ new: 2, known: 2 })
    expect(await take(json(theirs))).toEqual({ new: 0, known: 6 })
    expect(await verifyLog(log)).toEqual({ intact: true, count: 7 })
  })

  test('may bring parts of a chain in any order', async () => {
    await take(json(theirs.slice(4)))
    await take(json(theirs.slice(0, 2)))
    await take(json(theirs.slice(1, 5)))
    expect(await verifyLog(log)).toEqual({ intact: true, count: 7 })
    const merged = [...theirs].sort((a, b) => b.seq - a.seq)
    expect(await stage(json(merged))).toMatchObject({ known: 6, takeable: true })
  })

  test('goes from one log to another and back, with what became of its posts', async () => {
    const post = newPost()
    await append(post, log)
    await append(newPost({ about: { id: post.id, event: 'dropped' } }), log)
    let written = ''
    for await (const piece of exportLog('json', { exportedAt }, log)) written += piece
    const other = new LogDatabase(`import-${count}-other`)
    const { file } = await stageFile(new Blob([written]), { now }, other)
    await takeFile(file, {}, other)
    expect((await allRows(other)).map(toEntry)).toEqual((await allRows(log)).map(toEntry))
    expect([...(await logView(other)).order]).toEqual([0])
    expect(await stage(written)).toMatchObject({ known: 3, new: 0 })
    await other.delete()
  })

  test('ties events to their entries in whatever order the files come', async () => {
    const other = new LogDatabase(`import-${count}-other`)
    const post = newPost()
    await append(post, other)
    await append(newPost({ text: 'benar', about: { id: post.id, event: 'corrected' } }), other)
    const [first, second] = (await allRows(other)).map(toEntry)
    await take(json([second!]))
    await take(json([first!]))
    expect((await log.events.toArray()).map(({ n, target }) => [n, target])).toEqual([[1, 2]])
    expect([...(await logView(log)).order].sort()).toEqual([0, 1])
    await other.delete()
  })

  test("tells how each installation's chain fits", async () => {
    const chainsOf = async (entries: readonly LogEntry[]) =>
      (await stage(json(entries))).from.map(({ chain }) => chain)
    expect(await chainsOf(theirs)).toEqual(['whole'])
    expect(await chainsOf(theirs.slice(1))).toEqual(['gaps'])
    expect(await chainsOf([theirs[0]!, ...theirs.slice(2)])).toEqual(['gaps'])
    const forged = await rehashed(theirs[1]!, { previous: 'a'.repeat(64) })
    expect(await chainsOf([theirs[0]!, forged])).toEqual(['broken'])
  })

  test('keeps a post that is told of twice, and counts it once', async () => {
    const [mine] = await allRows(log)
    const twin = await rehashed(theirs[0]!, { platform: mine!.platform, postId: mine!.postId })
    expect(await stage(json([twin]))).toMatchObject({ new: 1, doubled: 1, takeable: true })
    await take(json([twin]))
    expect(await allRows(log)).toHaveLength(2)
    expect([...(await logView(log)).order]).toEqual([0])
  })

  test('keeps two that tell of one post in the same file, and counts it once', async () => {
    const twin = await rehashed(theirs[0]!, {
      id: newPost().id,
      installation: crypto.randomUUID(),
      text: 'kembarannya',
    })
    const about = { id: theirs[0]!.id, event: 'edited' as const }
    const edit = await rehashed(twin, { id: newPost().id, seq: 2, previous: twin.hash, about })
    expect(await stage(json([theirs[0]!, twin, edit]))).toMatchObject({ new: 3, doubled: 0, takeable: true })
    await take(json([theirs[0]!, twin, edit]))
    expect(await allRows(log)).toHaveLength(4)
    expect([...(await logView(log)).order].sort()).toEqual([0, 1])
    expect(await log.events.toArray()).toMatchObject([
      { n: 3, about: theirs[0]!.id, event: 'edited', target: 1 },
    ])
  })

  test('counts what it holds twice as known, and takes it once', async () => {
    const twice = [...theirs, theirs[2]!, theirs[2]!]
    expect(await stage(json(twice))).toMatchObject({ entries: 8, new: 6, known: 2, takeable: true })
    expect(await take(json(twice))).toEqual({ new: 6, known: 0 })
    expect(await verifyLog(log)).toEqual({ intact: true, count: 7 })
  })

  test('with which the log has come to disagree since it was looked at is not taken at all', async () => {
    const other = await rehashed(theirs[5]!, { text: 'lain' })
    const { file } = await stage(json(theirs))
    await take(json([other]))
    const before = await whole()
    await expect(takeFile(file, {}, log)).rejects.toThrow(TakeError)
    expect(await whole()).toEqual(before)
  })

  test('has no more than the log had meanwhile: what came from elsewhere is known', async () => {
    const { file } = await stage(json(theirs))
    await take(json(theirs.slice(1, 3)))
    const told: number[][] = []
    const onProgress = (...given: number[]) => told.push(given)
    expect(await takeFile(file, { onProgress }, log)).toEqual({ new: 4, known: 2 })
    expect(told).toEqual([[1, 1]])
    expect(await verifyLog(log)).toEqual({ intact: true, count: 7 })
    expect((await log.head()).seq).toBe(1)
  })

  test('shows progress, and is stopped without a trace while it is read and while it is taken', async () => {
    const content = json(theirs)
    const seen: number[] = []
    await stageFile(new Blob([content]), { now, onProgress: (done, total) => seen.push(done / total) }, log)
    expect(seen.at(-1)).toBe(1)
    const before = await whole()
    const stopped = AbortSignal.abort()
    await expect(stageFile(new Blob([content]), { now, signal: stopped }, log)).rejects.toThrow()
    expect(await whole()).toEqual(before)
    const { file } = await stage(content)
    await expect(takeFile(file, { signal: stopped }, log)).rejects.toThrow()
    await dropFile(file, log)
    expect(await whole()).toEqual(before)
    await take(content)
  })

  test('that was left lying is forgotten after a day', async () => {
    await stage(json(theirs))
    expect(await log.incoming.count()).toBe(1)
    const { file } = await stageFile(new Blob([json(theirs)]), { now: now + 2 * 86_400_000 }, log)
    expect(await log.incoming.count()).toBe(1)
    await dropFile(file, log)
    expect(await log.incoming.count()).toBe(0)
    await expect(takeFile(file, {}, log)).rejects.toThrow(TakeError)
  })

  test('is taken whole when others append meanwhile', async () => {
    const { file } = await stage(json(theirs))
    await Promise.all([append(newPost(), log), takeFile(file, {}, log), append(newPost(), log)])
    expect(await verifyLog(log)).toEqual({ intact: true, count: 9 })
  })

  test('comes back from CSV with every part that an entry may have, filled or empty', async () => {
    const filled = {
      template: 'donor',
      gate: { decision: 'publish', reason: 'Darurat' },
      thread: { root: '9', position: 0 },
      about: { id: theirs[1]!.id, event: 'edited' },
      scheduledFor: '2026-11-24T09:00:00+07:00',
      activity: crypto.randomUUID(),
      approval: { by: 'Bambang', position: 'Kabid', at: exportedAt, proof: 'file' },
      uncertain: true,
    } as const
    const empty = {
      ...{ unit: '', admin: '', text: '', topic: '', permalink: null, postId: null },
      ...{ media: [], hashtags: [], mentions: [], links: [], findings: [] },
      gate: { decision: 'cancel', reason: '' },
      about: { id: null, event: 'deleted' },
      approval: { by: 'Bambang', position: '', at: exportedAt, proof: 'key' },
    } as const
    const mediaAndWords = {
      media: [
        { type: 'image', alt: '' },
        { type: 'video', alt: "a: b; c\\ | 'd'" },
      ],
      hashtags: ['#A', '#B c'],
      mentions: ["'@a'"],
      findings: [{ rule: 'etika/membentak', severity: 'error', state: 'dismissed', reason: 'a; b | c\\' }],
    } as const
    for (const changes of [filled, empty, mediaAndWords])
      expect(
        (await stage(toCsv([await rehashed(theirs[0]!, changes as Partial<LogEntry>)]))).problems,
      ).toEqual([])
  })

  test('comes back from CSV as it was, whatever is in it', async () => {
    const text = fc.string({
      unit: fc.constantFrom(
        'a',
        '"',
        "'",
        ',',
        '\r',
        '\n',
        '=',
        '+',
        '@',
        '\t',
        '😀',
        ';',
        '|',
        ':',
        '\\',
        ' ',
      ),
      minLength: 1,
      maxLength: 8,
    })
    const entry = fc.record({
      text,
      unit: text,
      account: text,
      media: fc.array(fc.record({ type: text, alt: fc.oneof(text, fc.constant('')) }), { maxLength: 3 }),
      hashtags: fc.array(text, { maxLength: 3 }),
      links: fc.array(text, { maxLength: 3 }),
      findings: fc.array(
        fc.record({
          rule: fc.constant('etika/membentak'),
          severity: fc.constant('error' as const),
          state: fc.constant('dismissed' as const),
          reason: text,
        }),
        { maxLength: 3 },
      ),
      gate: fc.constantFrom(undefined, { decision: 'publish' as const, reason: '' }),
    })
    await fc.assert(
      fc.asyncProperty(entry, async (changes) => {
        const given = await rehashed(theirs[0]!, changes)
        const preview = await stage(toCsv([given]))
        expect(preview.problems).toEqual([])
        await dropFile(preview.file, log)
      }),
      { numRuns: 60 },
    )
  })
})

test('some of a log are exported with what became of them, in order, and nothing else', async () => {
  const [a, b, c] = [newPost(), newPost(), newPost({ postId: null })]
  const [early, late] = [c, a].map(({ id }) => newPost({ about: { id, event: 'corrected' } }))
  const again = newPost({ about: { id: a.id, event: 'dismissed' } })
  // Places: own 0, a 1, b 2, early 3 (of c, which the log does not hold yet), late 4, again 5, c 6.
  for (const post of [a, b, early!, late!, again]) await append(post, log)
  const exported = async (format: 'json' | 'csv', ...places: number[]) => {
    let written = ''
    const told: number[][] = []
    const onProgress = (...given: number[]) => told.push(given)
    for await (const piece of exportLog(
      format,
      { places: Uint32Array.from(places), exportedAt, onProgress },
      log,
    ))
      written += piece
    return { written, told }
  }
  const places = async (...given: number[]) => {
    const { written, told } = await exported('json', ...given)
    const { entries, ...head } = JSON.parse(written) as { entries: LogEntry[] }
    expect(head).toEqual({
      format: 'saring-log',
      version: 1,
      exportedAt,
      installation: await log.installation(),
    })
    expect(told.at(-1)).toEqual([entries.length, entries.length])
    const rows = await allRows(log)
    return entries.map((entry) => {
      const { n } = rows.find(({ id }) => id === entry.id)!
      expect(toEntry(rows[n]!)).toEqual(entry)
      return n
    })
  }
  expect(await places(2)).toEqual([2])
  expect(await places(2, 0)).toEqual([0, 2])
  expect(await places(1)).toEqual([1, 4, 5])
  // What took the place of another goes with that, and with what else was told of it.
  expect(await places(5)).toEqual([1, 4, 5])
  expect(await places(3)).toEqual([3])
  await append(c, log)
  expect(await places(3, 2)).toEqual([2, 3, 6])
  expect(await places(6)).toEqual([3, 6])
  const { written } = await exported('csv', 2)
  expect(written).toBe(toCsv([toEntry((await allRows(log))[2]!)]))
  const stopped = exportLog('json', { exportedAt, signal: AbortSignal.abort() }, log)
  expect((await stopped.next()).value).toContain('"entries":[')
  await expect(stopped.next()).rejects.toThrow()
})

test('a file of which some is broken and some is other than here is told in the order of its lines', async () => {
  await take(json(theirs.slice(0, 2)))
  const [first, second] = await Promise.all(theirs.slice(0, 2).map((one) => rehashed(one, { text: 'lain' })))
  const preview = await stage(json([first!, { ...theirs[3]!, text: 'palsu' }, second!, theirs[4]!]))
  expect(preview).toMatchObject({ entries: 4, new: 1, known: 0, changed: 2, broken: 1, takeable: false })
  expect(preview.problems.map(({ line }) => line)).toEqual([2, 3, 4])
  // Where anything is other than it was, chains tell nothing.
  expect(preview.from[0]).not.toHaveProperty('chain')
})

interface Hostile {
  readonly name: string
  readonly content: () => BlobPart | Promise<BlobPart>
  /** What the answer says; a file that is merely odd is taken, and says nothing. */
  readonly says: RegExp
}

const lines = (entries: readonly unknown[]) => entries.map((entry) => JSON.stringify(entry)).join(',\n')
const frame = (entries: string, head: object = {}) => {
  const start = {
    format: 'saring-log',
    version: 1,
    exportedAt,
    installation: theirs[0]!.installation,
    ...head,
  }
  return `${JSON.stringify(start).slice(0, -1)},"entries":[\n${entries}\n]}`
}
const withOne = (changes: object) => () =>
  frame(lines(theirs.with(2, { ...theirs[2]!, ...changes } as LogEntry)))
const withOneHashed = (changes: Partial<LogEntry>) => async () =>
  frame(lines(theirs.with(2, await rehashed(theirs[2]!, changes))))
const csv = (change: (cells: string[][]) => void) => () => {
  const rows = toCsv(theirs.map((entry) => ({ ...entry, text: 'teks', media: [], findings: [] })))
    .split('\r\n')
    .map((row) => row.split(','))
  change(rows)
  return rows.map((row) => row.join(',')).join('\r\n')
}
const cut = (share: number) => () => json(theirs).slice(0, Math.floor(json(theirs).length * share))
const bytes = (text: string, change: (given: Uint8Array) => Uint8Array<ArrayBuffer>) =>
  change(new TextEncoder().encode(text))

const damaged: Hostile[] = [
  { name: 'empty', content: () => '', says: /baris 1: berkas kosong/u },
  { name: 'blank', content: () => ' \n\n', says: /bukan ekspor catatan Saring|tidak ada catatan/u },
  ...[0.1, 0.3, 0.5, 0.7, 0.9, 0.999].map((share) => ({
    name: `cut off after ${share * 100}%`,
    content: cut(share),
    says: /terpotong/u,
  })),
  {
    name: 'cut off in the middle of a letter',
    content: () =>
      bytes(json([{ ...theirs[0]!, text: 'é' }]), (given) => given.slice(0, given.indexOf(0xc3) + 1)),
    says: /terpotong/u,
  },
  {
    name: 'UTF-16, little end first',
    content: () => bytes('x', () => new Uint8Array([0xff, 0xfe, 0x7b, 0, 0x7d, 0])),
    says: /UTF-16/u,
  },
  { name: 'UTF-16, big end first', content: () => new Uint8Array([0xfe, 0xff, 0, 0x7b]), says: /UTF-16/u },
  {
    name: 'UTF-16 without a mark',
    content: () => bytes('x', () => new Uint8Array([0x7b, 0, 0x22, 0])),
    says: /bukan teks/u,
  },
  {
    name: 'Latin-1',
    content: () =>
      bytes(json(theirs), (given) => given.with(given.indexOf(0x64), 0xe9) as Uint8Array<ArrayBuffer>),
    says: /UTF-8|tidak cocok|JSON|kunci|harus/u,
  },
  { name: 'a ZIP', content: () => new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]), says: /ZIP atau XLSX/u },
  { name: 'a GZIP', content: () => new Uint8Array([0x1f, 0x8b, 8]), says: /GZIP/u },
  { name: 'a PDF', content: () => '%PDF-1.7', says: /PDF/u },
  {
    name: 'random bytes',
    content: () => Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 251),
    says: /bukan teks|UTF-8|bukan ekspor/u,
  },
  {
    name: 'a web page',
    content: () => '<!doctype html><script>alert(1)</script>',
    says: /bukan ekspor catatan Saring/u,
  },
  { name: 'a number', content: () => '7', says: /bukan ekspor/u },
  { name: 'a text', content: () => '"saring-log"', says: /bukan ekspor/u },
  { name: 'an empty object', content: () => '{}', says: /format: wajib diisi|bukan ekspor/u },
  { name: 'an empty list', content: () => '[]', says: /format: wajib diisi/u },
  {
    name: 'a list of entries without a head',
    content: () => JSON.stringify(theirs),
    says: /format: wajib diisi/u,
  },
  { name: 'no entries', content: () => frame(''), says: /tidak ada catatan/u },
  { name: 'two files in one', content: () => json(theirs) + json(theirs), says: /susunan JSON rusak/u },
  { name: 'something behind the end', content: () => `${json(theirs)}x`, says: /susunan JSON rusak/u },
  {
    name: 'something before the beginning',
    content: () => `var x = ${json(theirs)}`,
    says: /bukan ekspor|tanda kutip/u,
  },
  { name: 'a comma too many', content: () => frame(`${lines(theirs)},`), says: /susunan JSON rusak/u },
  {
    name: 'a comma too few',
    content: () => frame(lines(theirs).replace('},\n{', '}\n{')),
    says: /susunan JSON rusak/u,
  },
  { name: 'a bracket too many', content: () => `${json(theirs)}]`, says: /rusak/u },
  { name: 'brackets the wrong way', content: () => ']}{[', says: /bukan ekspor|rusak/u },
  {
    name: 'a bracket of the wrong kind',
    content: () => frame(lines(theirs)).replace(/\]\}$/u, '}]'),
    says: /rusak/u,
  },
  { name: 'a comment', content: () => frame(`// catatan\n${lines(theirs)}`), says: /rusak/u },
  { name: 'a text that never ends', content: () => '{"format":"saring-log', says: /terpotong/u },
  {
    name: 'a line break within a text',
    content: () => frame(lines(theirs).replace('Donor', 'Do\nnor')),
    says: /JSON rusak/u,
  },
  { name: 'single quotation marks', content: () => json(theirs).replaceAll('"', "'"), says: /rusak/u },
  { name: 'NaN', content: () => frame(lines(theirs).replace('"seq":3', '"seq":NaN')), says: /JSON rusak/u },
  {
    name: 'another format',
    content: () => frame(lines(theirs), { format: 'lain' }),
    says: /format: bukan ekspor/u,
  },
  {
    name: 'a later version',
    content: () => frame(lines(theirs), { version: 2 }),
    says: /versi ekspor ini tidak dikenal/u,
  },
  {
    name: 'a version as text',
    content: () => frame(lines(theirs), { version: '1' }),
    says: /versi ekspor ini/u,
  },
  {
    name: 'entries that are no list',
    content: () => `{"format":"saring-log","version":1,"entries":{"0":${JSON.stringify(theirs[0])}}}`,
    says: /entries/u,
  },
  { name: 'entries that are numbers', content: () => frame('1,2,3'), says: /entries/u },
  { name: 'an entry that is a list', content: () => frame(`${lines(theirs)},[]`), says: /entries/u },
  { name: 'an entry that is null', content: () => frame(`${lines(theirs)},null`), says: /entries/u },
  {
    name: 'entries named twice',
    content: () => frame(lines(theirs)).replace(/\]\}$/u, '],"entries":[1]}'),
    says: /entries/u,
  },
  { name: 'lists within lists', content: () => '['.repeat(100_000), says: /terlalu dalam/u },
  { name: 'objects within objects', content: () => '{"a":'.repeat(100_000), says: /terlalu dalam/u },
  {
    name: 'depth within an entry',
    content: () => frame(`{"id":${'['.repeat(5000)}${']'.repeat(5000)}}`),
    says: /terlalu dalam/u,
  },
  {
    name: 'an entry of nine megabytes',
    content: () => frame(`{"text":"${'a'.repeat(9 * 2 ** 20)}"}`),
    says: /lebih dari 8 MB/u,
  },
]

const malformed: Hostile[] = [
  ...Object.keys(newPost()).map((key) => ({
    name: `no ${key}`,
    content: withOne({ [key]: undefined }),
    says: new RegExp(`baris 4: entries\\.2: ${key}: wajib diisi`, 'u'),
  })),
  ...['seq', 'previous', 'hash', 'installation'].map((key) => ({
    name: `no ${key}`,
    content: withOne({ [key]: undefined }),
    says: new RegExp(`baris 4: entries\\.2: ${key}: wajib diisi`, 'u'),
  })),
  { name: 'an unknown key', content: withOne({ admin2: 'x' }), says: /admin2: kunci tidak dikenal/u },
  {
    name: 'the key __proto__',
    content: () => frame(lines(theirs).replace('"platform"', '"__proto__":{"x":1},"platform"')),
    says: /__proto__: kunci tidak dikenal|kunci tidak dikenal/u,
  },
  {
    name: 'the key constructor',
    content: withOne({ constructor: { prototype: {} } }),
    says: /kunci tidak dikenal/u,
  },
  { name: 'the key toString', content: withOne({ toString: 'x' }), says: /kunci tidak dikenal/u },
  {
    name: '__proto__ within',
    content: () => frame(lines(theirs).replace('"pack":{', '"pack":{"__proto__":{},')),
    says: /kunci tidak dikenal/u,
  },
  { name: 'an id that is none', content: withOne({ id: '../../etc' }), says: /id: harus UUID versi 7/u },
  {
    name: 'an id of another kind',
    content: withOne({ id: '4b3c2a10-0d6a-4b27-9a52-0e4bb3b7c111' }),
    says: /id: harus UUID versi 7/u,
  },
  {
    name: 'an id in large letters',
    content: withOne({ id: '01902F5E-0000-7000-8000-000000000001' }),
    says: /id: harus UUID/u,
  },
  {
    name: 'a script for a link',
    content: withOne({ permalink: 'javascript:alert(1)' }),
    says: /permalink: harus alamat/u,
  },
  {
    name: 'data for a link',
    content: withOne({ permalink: 'data:text/html,x' }),
    says: /permalink: harus alamat/u,
  },
  { name: 'another platform', content: withOne({ platform: 'tiktok' }), says: /platform: harus/u },
  { name: 'another evidence', content: withOne({ evidence: 'rumor' }), says: /evidence: harus/u },
  {
    name: 'a text too long',
    content: withOne({ text: 'a'.repeat(100_001) }),
    says: /lebih dari 100\.000 karakter/u,
  },
  { name: 'a number for a text', content: withOne({ text: 7 }), says: /text: harus teks/u },
  { name: 'a list for a text', content: withOne({ text: ['a'] }), says: /text: harus teks/u },
  {
    name: 'a score of two',
    content: withOne({ principles: { ...newPost().principles, kredibel: 2 } }),
    says: /kredibel: lebih dari 1/u,
  },
  {
    name: 'a score below nothing',
    content: withOne({ principles: { ...newPost().principles, kredibel: -1 } }),
    says: /kredibel: kurang dari 0/u,
  },
  {
    name: 'a rule that is none',
    content: withOne({ findings: [{ rule: '<img>', severity: 'error', state: 'open' }] }),
    says: /bukan nama aturan/u,
  },
  {
    name: 'too many findings',
    content: withOne({ findings: Array(2001).fill(newPost().findings[0]) }),
    says: /findings: lebih dari 2\.000 butir/u,
  },
  {
    name: 'too many hashtags',
    content: withOne({ hashtags: Array(501).fill('#a') }),
    says: /hashtags: lebih dari 500 butir/u,
  },
  { name: 'a place of zero', content: withOne({ seq: 0 }), says: /seq: kurang dari 1/u },
  { name: 'half a place', content: withOne({ seq: 1.5 }), says: /seq: harus bilangan bulat/u },
  { name: 'a place beyond counting', content: withOne({ seq: 1e300 }), says: /seq: terlalu besar/u },
  { name: 'a hash in large letters', content: withOne({ hash: 'A'.repeat(64) }), says: /hash: harus sidik/u },
  { name: 'a hash too short', content: withOne({ hash: 'abc' }), says: /hash: harus sidik/u },
  {
    name: 'a time without its offset',
    content: withOne({ publishedAt: '2026-11-23T09:00:00' }),
    says: /publishedAt: harus waktu/u,
  },
  {
    name: 'a day that is none',
    content: withOne({ publishedAt: '2026-02-31T99:00:00Z' }),
    says: /publishedAt: waktu itu tidak ada/u,
  },
  {
    name: 'an event that is none',
    content: withOne({ about: { id: null, event: 'liked' } }),
    says: /about\.event: harus/u,
  },
  { name: 'an event about nothing', content: withOne({ about: {} }), says: /about\.id: wajib diisi/u },
]

const forged: Hostile[] = [
  ...(['text', 'account', 'admin', 'unit', 'topic'] as const).map((key) => ({
    name: `${key} changed`,
    content: withOne({ [key]: 'dipalsukan' }),
    says: /baris 4: catatan 3: isinya bukan yang dahulu dicatat/u,
  })),
  {
    name: 'a hash from elsewhere',
    content: () => frame(lines(theirs.with(2, { ...theirs[2]!, hash: theirs[1]!.hash }))),
    says: /sidiknya tidak cocok/u,
  },
  { name: 'a lone surrogate', content: withOne({ text: '\uD83D' }), says: /sidiknya tidak cocok/u },
  {
    name: 'a finding taken out',
    content: () => frame(lines(theirs.with(0, { ...theirs[0]!, findings: [] }))),
    says: /baris 2: catatan 1: isinya/u,
  },
  {
    name: 'an entry changed together with its hash',
    content: withOneHashed({ text: 'dipalsukan' }),
    says: /baris 5: catatan 4: tidak bersambung/u,
  },
  {
    name: 'an entry put in',
    content: async () =>
      frame(
        lines([
          ...theirs.slice(0, 3),
          await rehashed(theirs[3]!, { id: newPost().id, seq: 4, text: 'sisipan' }),
          ...theirs.slice(4),
        ]),
      ),
    says: /catatan 5: tidak bersambung/u,
  },
  {
    name: 'two entries with one number',
    content: async () => frame(lines([...theirs, await rehashed(theirs[5]!, { id: newPost().id })])),
    says: /nomornya dipakai dua kali/u,
  },
  {
    name: 'one id with two contents',
    content: async () => frame(lines([...theirs, await rehashed(theirs[5]!, { text: 'lain' })])),
    says: /id yang sama dengan baris 7, isinya lain/u,
  },
  {
    name: 'a chain that begins in the middle',
    content: async () => frame(lines([await rehashed(theirs[3]!, { seq: 1 })])),
    says: /bukan awal rantai/u,
  },
  {
    name: 'entries that claim to be ours',
    content: async () =>
      frame(lines([await rehashed(theirs[0]!, { installation: await log.installation() })])),
    says: /mengaku dicatat oleh pemasangan ini/u,
  },
  {
    name: 'ours with another text',
    content: async () => frame(lines([await rehashed(toEntry((await allRows(log))[0]!), { text: 'lain' })])),
    says: /isinya lain dari catatan dengan id yang sama/u,
  },
  {
    name: 'two entries swapped',
    content: async () =>
      frame(lines([await rehashed(theirs[0]!, { seq: 2 }), await rehashed(theirs[1]!, { seq: 1 })])),
    says: /bukan awal rantai|tidak bersambung/u,
  },
  {
    name: 'a year in the future',
    content: withOneHashed({ publishedAt: '2029-01-01T00:00:00+07:00' }),
    says: /terlalu jauh di depan/u,
  },
  {
    name: 'the year 9999',
    content: withOneHashed({ publishedAt: '9999-12-31T23:59:59Z' }),
    says: /terlalu jauh di depan/u,
  },
  {
    name: 'written tomorrow',
    content: withOneHashed({ composedAt: '2026-12-31T00:00:00+07:00' }),
    says: /belum terjadi/u,
  },
  {
    name: 'the year 1970',
    content: withOneHashed({ publishedAt: '1970-01-01T00:00:00Z' }),
    says: /sebelum ada media sosial/u,
  },
]

const spreadsheets: Hostile[] = [
  {
    name: 'CSV without its head',
    content: csv((rows) => rows.shift()),
    says: /tidak ada kolom hash|bernama sama/u,
  },
  {
    name: 'CSV without the hashes',
    content: csv((rows) => {
      for (const row of rows) row.splice(-2, 1)
    }),
    says: /tidak ada kolom hash/u,
  },
  {
    name: 'CSV with a column twice',
    content: csv((rows) => {
      for (const [index, row] of rows.entries()) row.push(index === 0 ? 'hash' : 'x')
    }),
    says: /dua kolom bernama sama/u,
  },
  {
    name: 'CSV with a thousand columns',
    content: () =>
      Array.from({ length: 1000 }, (_, index) => `k${index}`)
        .join(',')
        .concat('\n1\n'),
    says: /terlalu banyak kolom/u,
  },
  {
    name: 'CSV with a cell changed',
    content: csv((rows) => {
      rows[3]![2] = '=HYPERLINK("http://x")'
    }),
    says: /baris 4: /u,
  },
  {
    name: 'CSV that a spreadsheet has rounded',
    content: csv((rows) => {
      rows[2]![rows[0]!.indexOf('postId')] = '1,99E+18'
    }),
    says: /baris 3/u,
  },
  {
    name: 'CSV with dates in another form',
    content: csv((rows) => {
      rows[2]![rows[0]!.indexOf('publishedAt')] = '23/11/2026 09.00'
    }),
    says: /baris 3: publishedAt: harus waktu/u,
  },
  { name: 'CSV cut off', content: () => toCsv(theirs).slice(0, -100), says: /baris 7/u },
  {
    name: 'CSV with a quotation mark left open',
    content: () => `${toCsv(theirs)}"x`,
    says: /tanda kutip|baris 8/u,
  },
  {
    name: 'CSV with a quotation mark gone astray',
    content: () => toCsv(theirs).replace('\r\n', '\r\n"a"b,'),
    says: /tanda kutip/u,
  },
  {
    name: 'CSV in Latin-1',
    content: () =>
      bytes(toCsv(theirs), (given) => given.with(given.length - 200, 0xe9) as Uint8Array<ArrayBuffer>),
    says: /UTF-8/u,
  },
  {
    name: 'CSV of something else',
    content: () => 'nama,nilai\r\nA,1\r\n',
    says: /bukan ekspor catatan Saring/u,
  },
  { name: 'CSV with nothing but its head', content: () => toCsv([]), says: /tidak ada catatan/u },
  { name: 'CSV with a lone cell', content: () => 'hash\r\nabc\r\n', says: /wajib diisi/u },
]

describe('a hostile file', () => {
  const files = [...damaged, ...malformed, ...forged, ...spreadsheets]
  test('comes in more than a hundred kinds', () => {
    expect(new Set(files.map(({ name }) => name)).size).toBeGreaterThan(100)
  })

  test.each(files)('$name: is told with line and reason, and changes nothing', async ({ content, says }) => {
    const given = await content()
    const before = await whole()
    const preview = await stage(given)
    expect(preview.takeable).toBe(false)
    expect(tell(preview)).toMatch(says)
    expect(await whole()).toEqual(before)
    await expect(takeFile(preview.file, {}, log)).rejects.toThrow('tidak ada lagi')
    expect(await whole()).toEqual(before)
  })

  test.each([
    ['one entry', '{"format":"saring-log","version":1,"entries":[{"text":"', /satu catatan lebih dari 8 MB/u],
    ['no list', '{"format":"saring-log","note":"', /tidak ada daftar di dalamnya/u],
    ['one row', 'id,hash,installation\n"', /satu baris lebih dari 8 MB/u],
  ])('of two gigabytes and %s is refused after some of it is read', async (_, start, says) => {
    const letters = 'a'.repeat(2 ** 20)
    let read = 0
    // Only what is asked for is ever made.
    const huge = new Blob([])
    const slice = (from = 0, end = 0) => {
      read = Math.max(read, end)
      return new Blob([from === 0 ? start.padEnd(end, 'a') : letters])
    }
    Object.defineProperties(huge, { size: { value: 2 * 2 ** 30 }, slice: { value: slice } })
    const before = await whole()
    const preview = await stageFile(huge, { now }, log)
    expect(preview.takeable).toBe(false)
    expect(tell(preview)).toMatch(says)
    expect(read).toBeLessThan(70 * 2 ** 20)
    expect(await whole()).toEqual(before)
  })

  test('of five gigabytes is refused before it is read', async () => {
    const huge = new Blob([])
    Object.defineProperty(huge, 'size', { value: 5 * 2 ** 30 })
    const preview = await stageFile(huge, { now }, log)
    expect(tell(preview)).toBe('baris 1: berkas lebih dari 4 GB')
  })

  test.each([
    ['=cmd|calc', '+1', '-1', '@x', '\t=1', '＝1'],
    ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>'],
    ['a\u0000b', '\u202Eabc', 'é́́́', '👩‍👩‍👧'],
  ])('with texts such as %j is taken to the letter', async (...texts) => {
    const entries: LogEntry[] = []
    for (const text of texts)
      entries.push(
        await rehashed(theirs[0]!, {
          id: newPost().id,
          seq: entries.length + 10,
          text,
          unit: text,
          admin: text,
        }),
      )
    const linked: LogEntry[] = []
    for (const entry of entries)
      linked.push(await rehashed(entry, { previous: linked.at(-1)?.hash ?? entry.previous }))
    await take(json(linked))
    expect((await allRows(log)).slice(1).map(({ text }) => text)).toEqual(texts)
    expect(await verifyLog(log)).toMatchObject({ intact: true })
  })

  test('with thousands of faults names the first hundred and counts all', async () => {
    const preview = await stage(frame(Array(3000).fill('{}').join(',\n')))
    expect(preview.broken).toBe(3000)
    expect(preview.problems.map(({ line }) => line)).toEqual(Array.from({ length: 100 }, (_, at) => at + 2))
  })
})

const tell = ({ problems }: Preview) =>
  problems.map(({ line, reason }) => `baris ${line}: ${reason}`).join('\n')
