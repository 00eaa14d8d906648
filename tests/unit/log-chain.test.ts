import 'fake-indexeddb/auto'
import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { append } from '../../utils/log/append.ts'
import { appendAll } from '../../utils/log/append-all.ts'
import { canonicalJson } from '../../utils/log/canonical.ts'
import { genesis, LogDatabase, toEntry } from '../../utils/log/database.ts'
import type { LogEntry, NewEntry } from '../../utils/log/entry.ts'
import { hashOf } from '../../utils/log/hash.ts'
import { rowWithId } from '../../utils/log/rows.ts'
import { isUnchanged, verifyChain, verifyLog } from '../../utils/log/verify.ts'
import { openLocks, queueingLocks } from '../fixtures/locks.ts'
import { newPost } from '../fixtures/post.ts'
import { allRows, tamper } from '../fixtures/rows.ts'

let log: LogDatabase
let count = 0

beforeEach(() => {
  vi.stubGlobal('navigator', { locks: queueingLocks() })
  count += 1
  log = new LogDatabase(`chain-${count}`)
})
afterEach(async () => {
  vi.unstubAllGlobals()
  await log.delete()
})

const chain = async () => (await allRows(log)).map(toEntry)
const fill = async (size: number) => {
  for (let index = 0; index < size; index += 1) await append(newPost(), log)
}

describe('append', () => {
  test('numbers and links the entries of one installation', async () => {
    await fill(3)
    const entries = await chain()
    expect(entries.map(({ seq }) => seq)).toEqual([1, 2, 3])
    expect(entries.map(({ previous }) => previous)).toEqual([genesis, entries[0]!.hash, entries[1]!.hash])
    expect(new Set(entries.map(({ installation }) => installation))).toEqual(
      new Set([await log.installation()]),
    )
    expect(await verifyLog(log)).toEqual({ intact: true, count: 3 })
  })

  test('stores the same id once, and says where it stands', async () => {
    const entry = newPost()
    expect(await append(entry, log)).toEqual({ id: entry.id, seq: 1, state: 'new' })
    await append(newPost(), log)
    expect(await append({ ...entry, text: 'lain' }, log)).toEqual({ id: entry.id, seq: 1, state: 'known' })
    expect((await chain()).map(({ text }) => text)).not.toContain('lain')
  })

  test('stores the same post once, whatever evidence comes later', async () => {
    const seen = newPost({ evidence: 'dom' })
    await append(seen, log)
    const later = newPost({ postId: seen.postId, evidence: 'network' })
    expect(await append(later, log)).toEqual({ id: seen.id, seq: 1, state: 'known' })
    const elsewhere = newPost({ postId: seen.postId, platform: 'facebook' })
    expect(await append(elsewhere, log)).toMatchObject({ seq: 2, state: 'new' })
  })

  test('keeps apart entries without a post id', async () => {
    await append(newPost({ postId: null, permalink: null }), log)
    expect(await append(newPost({ postId: null, permalink: null }), log)).toMatchObject({ state: 'new' })
  })

  test('tells what became of a post in entries of their own, and erases nothing', async () => {
    const post = newPost()
    await append(post, log)
    const later = (event: 'edited' | 'deleted') =>
      newPost({ postId: post.postId, text: event, about: { id: null, event } })
    expect(await append(later('edited'), log)).toMatchObject({ seq: 2, state: 'new' })
    expect(await append(later('edited'), log)).toMatchObject({ seq: 3, state: 'new' })
    expect(await append(later('deleted'), log)).toMatchObject({ seq: 4, state: 'new' })
    expect(await append(later('deleted'), log)).toMatchObject({ seq: 4, state: 'known' })
    expect(await append(newPost({ postId: post.postId }), log)).toMatchObject({ seq: 1, state: 'known' })
    const entries = await chain()
    expect(entries.map(({ about }) => about)).toEqual([
      undefined,
      { id: post.id, event: 'edited' },
      { id: post.id, event: 'edited' },
      { id: post.id, event: 'deleted' },
    ])
    expect(entries[0]!.text).toBe(post.text)
    expect(await verifyLog(log)).toEqual({ intact: true, count: 4 })
  })

  test.each([
    ['deleted', 'known'],
    ['confirmed', 'known'],
    ['dropped', 'known'],
    ['edited', 'new'],
    ['corrected', 'new'],
    ['dismissed', 'new'],
  ] as const)(
    'takes %s of the same post a second time as %s, and of another post as new',
    async (event, state) => {
      const posts = [newPost(), newPost()]
      for (const post of posts) await append(post, log)
      const told = (post: NewEntry) => newPost({ about: { id: post.id, event }, postId: null })
      const first = told(posts[0]!)
      expect(await append(first, log)).toEqual({ id: first.id, seq: 3, state: 'new' })
      const again = await append(told(posts[0]!), log)
      expect(again.state).toBe(state)
      if (state === 'known') expect(again).toMatchObject({ id: first.id, seq: 3 })
      expect(await append(told(posts[1]!), log)).toMatchObject({ state: 'new' })
      const nowhere = { about: { id: null, event } }
      for (let turn = 0; turn < 2; turn += 1)
        expect(await append(newPost(nowhere), log)).toMatchObject({ state: 'new' })
    },
  )

  test('ties what was told of a post before it came, and of no other', async () => {
    const [post, other] = [newPost({ postId: null }), newPost({ postId: null })]
    for (const { id } of [post, other]) await append(newPost({ about: { id, event: 'corrected' } }), log)
    expect((await log.events.toArray()).map(({ target }) => target)).toEqual([null, null])
    await append(post, log)
    expect(await log.events.toArray()).toMatchObject([
      { n: 0, about: post.id, event: 'corrected', target: 2 },
      { n: 1, about: other.id, event: 'corrected', target: null },
    ])
  })

  test('knows a scheduled post by the id under which it was confirmed', async () => {
    const scheduledFor = '2026-11-24T09:00:00+07:00'
    const planned = newPost({ postId: null, permalink: null, scheduledFor, publishedAt: scheduledFor })
    await append(planned, log)
    const confirmed = newPost({ about: { id: planned.id, event: 'confirmed' } })
    expect(await append(confirmed, log)).toMatchObject({ state: 'new' })
    expect(await append(newPost({ postId: confirmed.postId }), log)).toMatchObject({
      id: confirmed.id,
      state: 'known',
    })
    const gone = newPost({ postId: confirmed.postId, about: { id: null, event: 'deleted' } })
    await append(gone, log)
    expect((await rowWithId(gone.id, log))?.about).toEqual({ id: planned.id, event: 'deleted' })
  })

  test('tells of a post that it does not hold', async () => {
    for (const event of ['deleted', 'edited'] as const) {
      const elsewhere = newPost({ about: { id: null, event } })
      expect(await append(elsewhere, log)).toMatchObject({ state: 'new' })
      expect(await append(newPost({ postId: elsewhere.postId }), log)).toMatchObject({ state: 'new' })
    }
  })

  test.each([
    ['queued by the lock', queueingLocks()],
    ['with nothing but the check of the head', openLocks],
  ])('gives every one of many at once its own place, %s', async (_, locks) => {
    vi.stubGlobal('navigator', { locks })
    // Without the lock each tries again as often as another was quicker.
    const entries = Array.from({ length: 12 }, () => newPost())
    const twice = [...entries, ...entries.toReversed()]
    const answers = await Promise.all(twice.map((entry) => append(entry, log)))
    expect(answers.filter(({ state }) => state === 'new')).toHaveLength(12)
    expect((await log.head()).count).toBe(12)
    expect(await verifyLog(log)).toEqual({ intact: true, count: 12 })
  })

  test('gives many together one place after the other, whatever is appended meanwhile', async () => {
    vi.stubGlobal('navigator', { locks: openLocks })
    const many = Array.from({ length: 30 }, () => newPost())
    const [counted, ...answers] = await Promise.all([
      appendAll(many, {}, log),
      ...[newPost(), newPost(), many[7]!].map((post) => append(post, log)),
    ])
    const first = answers[2]!.state === 'new' ? 1 : 0
    expect(counted).toBe(30 - first)
    expect((await log.head()).count).toBe(32)
    expect(await verifyLog(log)).toEqual({ intact: true, count: 32 })
  })

  test('survives the database being closed and opened again', async () => {
    await fill(2)
    log.close()
    log = new LogDatabase(log.name)
    await fill(2)
    expect(await verifyLog(log)).toEqual({ intact: true, count: 4 })
  })
})

test('an id of which all but the beginning is that of another is not taken for it', async () => {
  const one = newPost()
  const other = newPost({ id: `01902f5e-0000-7000-8${one.id.slice(20)}`, postId: null })
  await append(one, log)
  expect(await rowWithId(other.id, log)).toBeUndefined()
  expect(await append(other, log)).toMatchObject({ state: 'new', seq: 2 })
  expect((await rowWithId(one.id, log))?.n).toBe(0)
  expect(await verifyLog(log)).toEqual({ intact: true, count: 2 })
})

describe('hash', () => {
  test('is taken of canonical JSON, by RFC 8785', () => {
    const text = fc.string({ unit: 'binary', maxLength: 20 }).map((given) => given.toWellFormed())
    const some = <T>(given: fc.Arbitrary<T>) => fc.option(given, { nil: undefined })
    const entry = fc.record({
      text,
      account: text,
      permalink: fc.option(text),
      seq: fc.double({ noNaN: true, noDefaultInfinity: true }),
      media: fc.array(fc.record({ type: text, alt: text })),
      findings: fc.array(fc.record({ state: text, rule: text, severity: text, reason: some(text) })),
      principles: fc.record({
        responsif: fc.double({ min: 0, max: 1, noNaN: true }),
        kredibel: fc.constant(1),
      }),
      gate: some(fc.record({ reason: text, decision: text })),
      about: some(fc.record({ id: fc.option(text), event: text })),
      hashtags: fc.array(text),
      uncertain: some(fc.constant(true)),
    })
    fc.assert(
      fc.property(entry, (given) => {
        const whole = { ...newPost(), installation: '', previous: genesis, ...given } as unknown as LogEntry
        expect(canonicalJson(whole)).toBe(canonicalize(whole))
      }),
    )
  })

  test('does not depend on the order of the keys, but on every value', async () => {
    const entry = { ...newPost(), seq: 1, previous: genesis, installation: crypto.randomUUID() }
    const turned = Object.fromEntries(Object.entries(entry).reverse()) as typeof entry
    expect(await hashOf(turned)).toBe(await hashOf(entry))
    for (const key of Object.keys(entry) as (keyof typeof entry)[]) {
      const { [key]: _, ...rest } = entry
      expect(await hashOf(rest as typeof entry), key).not.toBe(await hashOf(entry))
    }
  })
})

describe('verify', () => {
  test('finds any one field of any one entry changed', async () => {
    await fill(6)
    const entries = await chain()
    await fc.assert(
      fc.asyncProperty(fc.nat(5), fc.string({ minLength: 1 }), async (index, text) => {
        const changed = entries.with(index, {
          ...entries[index]!,
          text: entries[index]!.text + text.toWellFormed(),
        })
        expect(await isUnchanged(changed[index]!)).toBe(false)
        expect(await verifyChain(changed)).toEqual({
          intact: false,
          count: index,
          seq: index + 1,
          reason: 'changed',
        })
      }),
      { numRuns: 30 },
    )
  })

  test('finds an entry changed together with its own hash', async () => {
    await fill(4)
    const forged = { ...(await allRows(log))[1]!, text: 'dipalsukan' }
    const hash = await hashOf(toEntry(forged))
    await tamper(log, (rows) => rows.with(1, { ...forged, hash }))
    expect(await verifyLog(log)).toEqual({ intact: false, count: 2, seq: 3, reason: 'unlinked' })
  })

  test.each([
    [1, { intact: false, count: 0, seq: 1, reason: 'missing' }],
    [3, { intact: false, count: 2, seq: 3, reason: 'missing' }],
    [4, { intact: false, count: 3, seq: 4, reason: 'missing' }],
  ])('finds entry %i of four deleted', async (seq, verdict) => {
    await fill(4)
    await tamper(log, (rows) => rows.filter((row) => row.seq !== seq))
    expect(await verifyLog(log)).toEqual(verdict)
  })

  test('finds an entry gone from the end even after others followed', async () => {
    await fill(3)
    await tamper(log, (rows) => rows.slice(0, 2))
    await fill(1)
    expect(await verifyLog(log)).toEqual({ intact: false, count: 2, seq: 3, reason: 'missing' })
  })

  describe('of another installation', () => {
    /** A log of one own entry and these of another chain, each made on what is named. */
    const verdictOf = async (...links: (readonly [seq: number, previous: number | 'other' | 'start'])[]) => {
      await fill(1)
      const installation = crypto.randomUUID()
      const hashes = new Map<number, string>()
      const linked = async (seq: number, before: string) => {
        const entry = { ...newPost({ text: `ke-${seq}`, postId: null }), seq, previous: before, installation }
        return { ...entry, hash: await hashOf(entry) }
      }
      // All are made in order, and come as they are given.
      const made = new Map<number, LogEntry>()
      for (const [seq, previous] of [...links].sort(([a], [b]) => a - b)) {
        const before = previous === 'start' ? genesis : hashes.get(Number(previous))
        const entry = await linked(seq, before ?? 'a'.repeat(64))
        made.set(seq, entry)
        hashes.set(seq, entry.hash)
      }
      const more = links.map(([seq], index) => ({ ...made.get(seq)!, n: index + 1, at: 0 }))
      await tamper(log, (rows) => [...rows, ...more])
      const head = await log.head()
      await log.meta.put({ key: 'head', value: { ...head, count: 1 + links.length } })
      return { verdict: await verifyLog(log), installation }
    }

    test.each<[string, (readonly [number, number | 'other' | 'start'])[]]>([
      [
        'in order',
        [
          [1, 'start'],
          [2, 1],
          [3, 2],
        ],
      ],
      [
        'in no order',
        [
          [3, 2],
          [1, 'start'],
          [2, 1],
        ],
      ],
      [
        'backwards',
        [
          [3, 2],
          [2, 1],
          [1, 'start'],
        ],
      ],
      [
        'parts',
        [
          [7, 'other'],
          [3, 'other'],
          [8, 7],
          [4, 3],
        ],
      ],
    ])('finds it intact %s', async (_, links) => {
      expect((await verdictOf(...links)).verdict).toEqual({ intact: true, count: links.length + 1 })
    })

    test.each<[string, number, number, (readonly [number, number | 'other' | 'start'])[]]>([
      ['a first that was made on another', 1, 1, [[1, 'other']]],
      [
        'one that was made on another',
        3,
        3,
        [
          [1, 'start'],
          [2, 1],
          [3, 'other'],
        ],
      ],
      [
        'one on which the one that came before it was not made',
        3,
        2,
        [
          [3, 'other'],
          [2, 'other'],
        ],
      ],
      [
        'one between two that does not fit the second',
        3,
        3,
        [
          [1, 'start'],
          [3, 'other'],
          [2, 1],
        ],
      ],
      [
        'one between two that does not fit the first',
        2,
        3,
        [
          [1, 'start'],
          [3, 2],
          [2, 'other'],
        ],
      ],
    ])('finds %s', async (_, seq, count, links) => {
      const { verdict, installation } = await verdictOf(...links)
      expect(verdict).toEqual({ intact: false, count, seq, reason: 'unlinked', installation })
    })

    test('finds one changed', async () => {
      const { installation } = await verdictOf([4, 'other'], [5, 4])
      await tamper(log, (rows) => rows.with(2, { ...rows[2]!, text: 'palsu' }))
      expect(await verifyLog(log)).toEqual({
        intact: false,
        count: 2,
        seq: 5,
        reason: 'changed',
        installation,
      })
    })
  })

  test('finds an empty log intact', async () => {
    expect(await verifyLog(log)).toEqual({ intact: true, count: 0 })
  })
})
