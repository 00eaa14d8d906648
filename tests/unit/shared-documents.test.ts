import 'fake-indexeddb/auto'
import type { ServerResponse } from 'node:http'
import { v7 as uuid } from 'uuid'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { Aspiration } from '../../utils/aspirations/schema.ts'
import { advance } from '../../utils/aspirations/state.ts'
import { AspirationDatabase, sharedId } from '../../utils/aspirations-database.ts'
import { newDocument, stateOf } from '../../utils/newsroom/document.ts'
import { answerTo } from '../../utils/newsroom/review.ts'
import type { ChannelText } from '../../utils/newsroom/text.ts'
import { NewsroomDatabase } from '../../utils/newsroom-database.ts'
import { defaultPack } from '../../utils/pack/default.ts'
import { importPack, packInForce } from '../../utils/pack-in-force.ts'
import { makeKeys, signPack } from '../../utils/pack-signature.ts'
import { Checkpoints, type History, replicationId } from '../../utils/replication/checkpoint.ts'
import { Failure } from '../../utils/replication/failure.ts'
import { connect } from '../../utils/replication/remote.ts'
import { sharedAspirations } from '../../utils/replication/shared/aspirations.ts'
import { chooseVersion, rivalsOf } from '../../utils/replication/shared/choose.ts'
import { sharedDrafts } from '../../utils/replication/shared/drafts.ts'
import { publishPack, sharedPacks } from '../../utils/replication/shared/packs.ts'
import { pullShared } from '../../utils/replication/shared/pull.ts'
import { pushShared } from '../../utils/replication/shared/push.ts'
import type { SharedKind, SharedStore } from '../../utils/replication/shared/store.ts'
import { ServerDatabase } from '../../utils/server-database.ts'
import { aspirationOf as makeOne } from '../fixtures/aspiration.ts'
import { type Couch, reader, startCouch } from '../fixtures/couch.ts'
import { anEditor, aRequest } from '../fixtures/letters.ts'
import { lockForGood } from '../fixtures/lock.ts'
import { testPack } from '../fixtures/pack.ts'
import { sized, toll } from '../fixtures/toll.ts'
import { createRandom } from '../site/parts/random.ts'

vi.mock('wxt/browser', () => import('../fixtures/browser.ts'))

const base = makeOne()
/** Many are made: each of them costs a parse of its text otherwise. */
const aspirationOf = (changes: Partial<Aspiration> = {}): Aspiration => ({ ...base, ...changes, id: uuid() })

let couch: Couch
let database: string
let made = 0
const offices: Office[] = []

beforeAll(async () => {
  couch = await startCouch()
})
afterAll(() => couch.stop())
beforeEach(async () => {
  fakeBrowser.reset()
  database = `berbagi-${made++}`
  await couch.create(database)
})
afterEach(async () => {
  couch.fault = undefined
  await Promise.all(offices.splice(0).map((office) => office.remove()))
})

/** One computer: what it holds, and how far it knows the server to be. */
class Office {
  readonly name = `kantor-${made++}`
  readonly aspirations = new AspirationDatabase(`aspirasi-${this.name}`, async () => undefined)
  readonly newsroom = new NewsroomDatabase(`redaksi-${this.name}`)
  readonly server = new ServerDatabase(`server-${this.name}`)
  readonly memory = new Map<string, History>()
  readonly stores: Readonly<Record<SharedKind, SharedStore>> = {
    aspirations: sharedAspirations(this.aspirations),
    drafts: sharedDrafts(this.newsroom),
    packs: sharedPacks(this.server),
  }

  constructor() {
    offices.push(this)
  }

  async #side(kind: SharedKind, { password = reader.password, patience = 5000, largest = 0 }) {
    const url = couch.url(database)
    const remote = connect({ url, user: reader.user, password, patience, ...(largest && { largest }) })
    await remote.open()
    const checkpoints = new Checkpoints(await replicationId(kind, this.name, url), remote, {
      read: async () => this.memory.get(kind) ?? [],
      write: async (history) => void this.memory.set(kind, history),
    })
    return { remote, checkpoints }
  }

  async push(kind: SharedKind, options: { password?: string; patience?: number; onlyGone?: boolean } = {}) {
    const { remote } = await this.#side(kind, options)
    return pushShared(this.stores[kind], remote, options)
  }

  async pull(
    kind: SharedKind,
    options: { password?: string; patience?: number; largest?: number; onlyGone?: boolean } = {},
  ) {
    const { remote, checkpoints } = await this.#side(kind, options)
    return pullShared(this.stores[kind], remote, checkpoints, options)
  }

  /** As a run does. */
  async exchange(kind: SharedKind) {
    for (let sent = 1; sent > 0; ) {
      await this.pull(kind)
      sent = await this.push(kind)
    }
  }

  add = async (one = aspirationOf()): Promise<string> => {
    await this.aspirations.aspirations.add(one)
    return one.id
  }
  one = async (id: string) => (await this.aspirations.aspirations.get(id)) as Aspiration | undefined
  note = (id: string, note: string) => this.aspirations.change([id], (one) => ({ ...one, note }))
  rivals = async (kind: SharedKind, id: string) => rivalsOf(await this.stores[kind].shadows.get(id))
  draft = async (words: string, id: string = uuid()) => {
    await this.newsroom.documents.put(newDocument(id, text(words), now))
    return id
  }
  words = async (id: string) => (await this.newsroom.documents.get(id))?.texts[0]?.parts[0]
  write = async (id: string, words: string, at = now + 60_000) => {
    const known = (await this.newsroom.documents.get(id))!.texts
    await this.newsroom.write(id, text(words), known, at)
  }

  async remove() {
    await Promise.all([this.aspirations.delete(), this.newsroom.delete(), this.server.delete()])
  }
}

const now = Date.parse('2026-11-27T10:00:00+07:00')
const text = (words: string): ChannelText[] => [{ channel: 'facebook', parts: [words] }]

/** Everything that the server gives out under an id: each leaf, deleted ones as undefined. */
async function onServer(id: string) {
  const leaves = (await couch.leaves(database)).get(id) ?? []
  const read = await Promise.all(leaves.map((revision) => couch.read(database, id, revision)))
  return read.filter((document) => document && document._deleted !== true) as Record<string, unknown>[]
}

async function settle(kind: SharedKind, ...all: Office[]): Promise<void> {
  for (let round = 0; round < 2; round += 1) for (const office of all) await office.exchange(kind)
}

const json = (response: ServerResponse, status: number, body: unknown): boolean => {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(body))
  return true
}

async function insist<Result>(run: () => Promise<Result>, most = 300): Promise<Result> {
  for (let failures = 0; ; failures += 1) {
    try {
      return await run()
    } catch (error) {
      if (!(error instanceof Failure) || failures === most) throw error
    }
  }
}

describe('on a good day', () => {
  test('messages of citizens go out once, reach the other computer, and come back changed', async () => {
    const [one, other] = [new Office(), new Office()]
    const ids = await Promise.all(
      Array.from({ length: 120 }, (_, index) => one.add(aspirationOf({ text: `Jalan rusak ${index}` }))),
    )
    expect(await one.push('aspirations')).toBe(120)
    const before = couch.traffic.received
    await one.exchange('aspirations')
    expect(couch.traffic.received - before).toBeLessThan(3000)
    expect(await other.pull('aspirations')).toEqual({ taken: 120, aside: [] })
    expect(await other.push('aspirations')).toBe(0)
    await other.note(ids[7]!, 'Sudah ditinjau')
    await settle('aspirations', other, one)
    expect((await one.one(ids[7]!))?.note).toBe('Sudah ditinjau')
    const leaves = await couch.leaves(database)
    expect(leaves.size).toBe(120)
    expect([...leaves.values()].every((revisions) => revisions.length === 1)).toBe(true)
  })

  test('each kind is taken by itself, and what others keep in the database is left alone', async () => {
    const one = new Office()
    await one.add()
    await one.draft('Naskah')
    await one.push('aspirations')
    await one.push('drafts')
    await couch.write(database, [{ _id: 'catatan-liar', _rev: `1-${'a'.repeat(32)}`, apa: 'saja' }])
    const other = new Office()
    expect(await other.pull('drafts')).toEqual({ taken: 1, aside: [] })
    expect(await other.aspirations.aspirations.count()).toBe(0)
  })

  test('two computers whose clocks are an hour apart keep the change that was made of the latest version', async () => {
    const [early, late] = [new Office(), new Office()]
    const id = await late.draft('Satu')
    await settle('drafts', late, early)
    await late.write(id, 'Satu dua', now + 3_600_000)
    await settle('drafts', late, early)
    // Its clock says an hour less than when the version that it changes was written.
    await early.write(id, 'Satu dua tiga', now + 60_000)
    await settle('drafts', early, late)
    expect([await early.words(id), await late.words(id)]).toEqual(['Satu dua tiga', 'Satu dua tiga'])
    expect(await late.rivals('drafts', `naskah:${id}`)).toEqual([])
  })

  test('versions, requests and answers find their way, and an approval is known on every computer', async () => {
    const [author, editor, third] = [new Office(), new Office(), new Office()]
    const request = aRequest({ id: uuid(), texts: text('Naskah lama'), findings: [] })
    await author.draft('Naskah lama', request.document)
    await author.newsroom.keepVersion(request.document, now)
    await author.newsroom.ask(request, now + 1000)
    await settle('drafts', author, editor, third)
    expect((await editor.newsroom.reviews.get(request.id))?.request).toEqual(request)
    // The third one has begun to mend it, too.
    await third.newsroom.reviews.update(request.id, { comment: 'Sedang saya baca' })

    const answer = answerTo(request, {
      texts: text('Naskah baru'),
      returned: false,
      by: anEditor,
      at: '2026-11-27T11:00:00+07:00',
      comment: 'Baik.',
      comments: [],
    })
    await editor.newsroom.answer(answer)
    await settle('drafts', editor, author, third)
    for (const office of [author, editor, third]) {
      expect(await office.words(request.document)).toBe('Naskah baru')
      expect(stateOf((await office.newsroom.documents.get(request.document))!)).toBe('approved')
      expect(await office.newsroom.recognise('Naskah baru', [])).toMatchObject({
        approval: { by: anEditor.name },
      })
      expect(await office.rivals('drafts', `naskah:${request.document}`)).toEqual([])
      const kept = await office.newsroom.versions.where('document').equals(request.document).toArray()
      expect(kept.map(({ texts }) => texts[0]!.parts[0])).toContain('Naskah lama')
    }
    expect(await third.newsroom.reviews.get(request.id)).toMatchObject({
      comment: 'Sedang saya baca',
      answer: { decision: 'changed' },
    })
  })

  test('an answer does not write over what its author wrote since', async () => {
    const [author, editor] = [new Office(), new Office()]
    const request = aRequest({ id: uuid(), texts: text('Naskah lama'), findings: [] })
    await author.draft('Naskah lama', request.document)
    await author.newsroom.ask(request, now)
    await settle('drafts', author, editor)
    await author.write(request.document, 'Naskah yang saya teruskan')
    await editor.newsroom.answer(
      answerTo(request, {
        texts: text('Naskah penyunting'),
        returned: false,
        by: anEditor,
        at: '2026-11-27T11:00:00+07:00',
        comment: '',
        comments: [],
      }),
    )
    await settle('drafts', editor, author)
    expect(await author.words(request.document)).toBe('Naskah yang saya teruskan')
    const kept = await author.newsroom.versions.where('document').equals(request.document).toArray()
    expect(kept.map(({ kind, texts }) => [kind, texts[0]!.parts[0]])).toContainEqual([
      'answered',
      'Naskah penyunting',
    ])
  })

  test('a draft that only says who approved it is not believed', async () => {
    const [author, other] = [new Office(), new Office()]
    const id = await author.draft('Naskah')
    const document = (await author.newsroom.documents.get(id))!
    const verdict = {
      ...{ request: uuid(), decision: 'approved' as const, by: anEditor, at: '2026-11-27T11:00:00+07:00' },
      ...{ comment: '', texts: text('Naskah'), key: 'ab'.repeat(32) },
    }
    await author.newsroom.documents.put({ ...document, verdict })
    await settle('drafts', author, other)
    expect((await other.newsroom.documents.get(id))?.verdict).toEqual({ ...verdict, key: undefined })
    expect(await other.newsroom.recognise('Naskah', [])).toEqual({ activity: id })
    expect(await author.newsroom.documents.get(id)).toMatchObject({ verdict })
  })

  test('a supervisor’s signed pack is offered, and comes into force only when somebody takes it', async () => {
    const [supervisor, office] = [new Office(), new Office()]
    const keys = await makeKeys()
    const signed = await signPack({ ...defaultPack, id: 'kab-nusaraya', version: '2' }, keys)
    expect(await publishPack(signed, supervisor.server)).toBe(true)
    expect(await publishPack(defaultPack, supervisor.server)).toBe(false)
    expect(await supervisor.push('packs')).toBe(1)
    expect(await supervisor.push('packs')).toBe(0)
    // One that was changed after it was signed, and one without a signature, in other names.
    const [id] = (await couch.leaves(database)).keys()
    const { _rev, ...sound } = (await couch.read(database, id!))!
    const forged = { ...(sound.content as object), pack: { ...signed.pack, version: '3' } }
    await couch.write(database, [
      { ...sound, _id: 'paket:palsu', _rev: `1-${'b'.repeat(32)}`, content: forged },
      { ...sound, _id: 'paket:polos', _rev: `1-${'c'.repeat(32)}`, content: defaultPack },
    ])
    const { taken, aside } = await office.pull('packs')
    expect(taken).toBe(1)
    expect(aside.map(({ id: refused }) => refused).sort()).toEqual(['paket:palsu', 'paket:polos'])
    expect((await packInForce()).origin).toBe('builtIn')
    const [offer] = await office.server.packs.toArray()
    expect(await importPack(offer!.content)).toMatchObject({ ok: true, trust: 'first' })
    expect((await packInForce()).pack.version).toBe('2')
  })
})

describe('two people at once', () => {
  test('who change the same message offline find both versions, the same one first, and one of them chooses', async () => {
    const [one, other, third] = [new Office(), new Office(), new Office()]
    const id = await one.add()
    await settle('aspirations', one, other, third)
    await one.note(id, 'Ke PUPR')
    await other.note(id, 'Ke Dishub')
    await settle('aspirations', one, other, third)
    const notes = await Promise.all([one, other, third].map(async (office) => (await office.one(id))!.note))
    expect(new Set(notes).size).toBe(1)
    for (const office of [one, other, third]) {
      const [rival, ...more] = await office.rivals('aspirations', sharedId(id))
      expect(more).toEqual([])
      expect([notes[0], (rival!.content as Aspiration).note].sort()).toEqual(['Ke Dishub', 'Ke PUPR'])
    }
    expect(await onServer(sharedId(id))).toHaveLength(2)

    const [rival] = await third.rivals('aspirations', sharedId(id))
    expect(await chooseVersion(third.stores.aspirations, sharedId(id), rival!.revisions[0])).toBe(true)
    await settle('aspirations', third, one, other)
    for (const office of [one, other, third]) {
      expect((await office.one(id))!.note).toBe((rival!.content as Aspiration).note)
      expect(await office.rivals('aspirations', sharedId(id))).toEqual([])
    }
    expect(await onServer(sharedId(id))).toHaveLength(1)
  })

  test('who write on the same draft offline lose no word of it', async () => {
    const [one, other] = [new Office(), new Office()]
    const id = await one.draft('Satu')
    await settle('drafts', one, other)
    await one.write(id, 'Satu dari saya')
    await other.write(id, 'Satu dari dia')
    await settle('drafts', one, other)
    const shown = await one.words(id)
    expect(await other.words(id)).toBe(shown)
    const [rival] = await one.rivals('drafts', `naskah:${id}`)
    const beside = (rival!.content as { texts: ChannelText[] }).texts[0]!.parts[0]
    expect([shown, beside].sort()).toEqual(['Satu dari dia', 'Satu dari saya'])

    // One keeps what is shown, the other meanwhile writes on: nothing of both is lost.
    await chooseVersion(one.stores.drafts, `naskah:${id}`)
    await other.write(id, `${shown} dan lagi`, now + 120_000)
    await settle('drafts', one, other)
    expect([await one.words(id), await other.words(id)]).toEqual([`${shown} dan lagi`, `${shown} dan lagi`])
    expect(await one.rivals('drafts', `naskah:${id}`)).toEqual([])
    const kept = await one.newsroom.versions.where('document').equals(id).toArray()
    expect(kept.map(({ texts }) => texts[0]!.parts[0])).toContain(shown)
  })

  test('the same change made twice is one', async () => {
    const [one, other] = [new Office(), new Office()]
    const id = await one.add()
    await settle('aspirations', one, other)
    await one.note(id, 'Ke PUPR')
    await other.note(id, 'Ke PUPR')
    await settle('aspirations', one, other)
    expect(await onServer(sharedId(id))).toHaveLength(1)
    expect(await one.rivals('aspirations', sharedId(id))).toEqual([])
  })

  test('a draft that one deletes and the other writes on stays; one that nobody touched goes', async () => {
    const [one, other] = [new Office(), new Office()]
    const [touched, untouched] = [await one.draft('Satu'), await one.draft('Dua')]
    await settle('drafts', one, other)
    await one.newsroom.forget(touched)
    await one.newsroom.forget(untouched)
    await other.write(touched, 'Satu, diteruskan')
    await settle('drafts', one, other)
    for (const office of [one, other]) {
      expect(await office.words(touched)).toBe('Satu, diteruskan')
      expect(await office.words(untouched)).toBeUndefined()
    }
  })
})

describe('what is erased', () => {
  test('is gone on the server and on every computer, without a word of it left, and stays gone', async () => {
    const [one, other] = [new Office(), new Office()]
    const words = 'Nama saya Ratna, rumah saya banjir'
    const id = await one.add(aspirationOf({ text: words }))
    await settle('aspirations', one, other)
    await one.aspirations.erase([id])
    await settle('aspirations', one, other)
    expect(await other.one(id)).toBeUndefined()
    expect(await onServer(sharedId(id))).toEqual([])
    const [grave] = (await couch.leaves(database)).get(sharedId(id))!
    const tombstone = await couch.read(database, sharedId(id), grave)
    expect(tombstone).toMatchObject({ _deleted: true, erased: true, type: 'saring-aspirasi' })
    expect(JSON.stringify(tombstone)).not.toContain('Ratna')
    expect(JSON.stringify(await other.aspirations.shadows.toArray())).not.toContain('Ratna')

    // A computer that was off all the time still holds it, and one that lost its memory sends all of its own again.
    const old = new Office()
    await old.add({ ...aspirationOf({ text: words }), id })
    await old.exchange('aspirations')
    expect(await old.one(id)).toBeUndefined()
    await settle('aspirations', one, other, old)
    expect(await onServer(sharedId(id))).toEqual([])
  })

  test.each([
    ['before', true],
    ['after', false],
  ])('wins over a change that reaches the server %s it', async (_, editFirst) => {
    const [eraser, writer, third] = [new Office(), new Office(), new Office()]
    const id = await eraser.add()
    await settle('aspirations', eraser, writer, third)
    await eraser.aspirations.erase([id])
    await writer.note(id, 'Saya hubungi besok')
    // Neither sees the other before both have sent.
    for (const office of editFirst ? [writer, eraser] : [eraser, writer]) await office.push('aspirations')
    await settle('aspirations', third, writer, eraser)
    for (const office of [eraser, writer, third]) expect(await office.one(id)).toBeUndefined()
    expect(await onServer(sharedId(id))).toEqual([])
  })

  test('wins over versions in conflict, and leaves none of their words here either', async () => {
    const [one, other] = [new Office(), new Office()]
    const id = await one.add()
    await settle('aspirations', one, other)
    await one.note(id, 'Rahasia satu')
    await other.note(id, 'Rahasia dua')
    await settle('aspirations', one, other)
    await one.aspirations.erase([id])
    expect(JSON.stringify(await one.aspirations.shadows.toArray())).not.toContain('Rahasia')
    await settle('aspirations', one, other)
    expect(await other.one(id)).toBeUndefined()
    expect(await onServer(sharedId(id))).toEqual([])
  })

  test('by the pack’s retention reaches the server, and what was undone in time or too late is not lost', async () => {
    const [one, other] = [new Office(), new Office()]
    const closed = advance(aspirationOf(), 'done', { at: '2024-01-01T00:00:00.000Z' })!
    const id = await one.add(closed)
    const kept = await one.add(aspirationOf({ text: 'Dibatalkan segera' }))
    const late = await one.add(aspirationOf({ text: 'Dibatalkan terlambat' }))
    await settle('aspirations', one, other)
    expect(await one.aspirations.sweep(testPack, new Date(now))).toBe(1)
    const before = [(await one.one(kept))!, (await one.one(late))!]
    await one.aspirations.erase([kept])
    await one.aspirations.restore([before[0]!])
    await one.aspirations.erase([late])
    await settle('aspirations', one, other)
    await one.aspirations.restore([before[1]!])
    await settle('aspirations', one, other)
    const texts = async (office: Office) =>
      ((await office.aspirations.aspirations.toArray()) as Aspiration[]).map((row) => row.text).sort()
    expect(await texts(one)).toEqual(['Dibatalkan segera', 'Dibatalkan terlambat'])
    expect(await texts(other)).toEqual(await texts(one))
    expect(await onServer(sharedId(id))).toEqual([])
  })

  test('while the inbox is locked nothing but erasures goes out or comes in', async () => {
    const [locked, other] = [new Office(), new Office()]
    const [first, second] = [
      await locked.add(aspirationOf({ text: 'Satu' })),
      await locked.add(aspirationOf({ text: 'Dua' })),
    ]
    await settle('aspirations', locked, other)
    // In conflict when the lock is put on: no version may lie open here from then on.
    await locked.note(first, 'Rahasia satu')
    await other.note(first, 'Rahasia dua')
    await settle('aspirations', locked, other)
    await locked.aspirations.turnLockOn(await lockForGood())
    expect(JSON.stringify(await locked.aspirations.shadows.toArray())).not.toContain('Rahasia')

    await locked.aspirations.add(
      {
        platform: 'x',
        account: 'kominfo',
        text: 'Baru dan rahasia',
        link: null,
        author: '@a',
        publishedAt: null,
      },
      testPack,
    )
    await other.add(aspirationOf({ text: 'Dari luar' }))
    await other.exchange('aspirations')
    await locked.aspirations.erase([second])
    await other.aspirations.erase([first])
    await other.exchange('aspirations')
    const only = { onlyGone: true }
    await locked.pull('aspirations', only)
    expect(await locked.push('aspirations', only)).toBe(1)
    await other.exchange('aspirations')
    expect(await locked.one(first)).toBeUndefined()
    expect(await other.one(second)).toBeUndefined()
    expect(await locked.aspirations.aspirations.count()).toBe(1)
    const stored = await Promise.all(
      [...(await couch.leaves(database)).keys()].map((id) => couch.read(database, id)),
    )
    expect(JSON.stringify(stored)).not.toContain('rahasia')
  }, 20_000)
})

describe('on a bad day', () => {
  test('the network is cut before and after the server stored: nothing is lost and nothing doubled', async () => {
    const random = createRandom('shared')
    const [one, other] = [new Office(), new Office()]
    const ids = await Promise.all(
      Array.from({ length: 105 }, (_, index) => one.add(aspirationOf({ text: `Banjir ${index}` }))),
    )
    const drafts = await Promise.all(Array.from({ length: 20 }, (_, index) => one.draft(`Naskah ${index}`)))
    couch.fault = (request, response) => {
      if (!random.chance(0.4)) return false
      if (random.chance(0.5)) {
        request.socket.destroy()
        return true
      }
      response.end = (() => response.socket?.destroy()) as never
      response.write = (() => true) as never
      return false
    }
    for (const kind of ['aspirations', 'drafts'] as const) {
      await insist(() => one.push(kind))
      await insist(() => other.pull(kind))
    }
    await one.note(ids[3]!, 'diubah')
    await one.aspirations.erase([ids[4]!])
    await insist(() => one.push('aspirations'))
    await insist(() => other.pull('aspirations'))
    couch.fault = undefined
    expect(await other.aspirations.aspirations.count()).toBe(104)
    expect((await other.one(ids[3]!))?.note).toBe('diubah')
    expect(await other.newsroom.documents.bulkGet(drafts)).toEqual(
      await one.newsroom.documents.bulkGet(drafts),
    )
    const leaves = await couch.leaves(database)
    expect(leaves.size).toBe(125)
    expect([...leaves.values()].every((revisions) => revisions.length === 1)).toBe(true)
    expect(await other.push('aspirations')).toBe(0)
  })

  test('the server is killed, comes back, and goes on', async () => {
    const one = new Office()
    for (let index = 0; index < 220; index += 1) await one.add(aspirationOf({ text: `Banjir ${index}` }))
    let stored = 0
    couch.fault = (request) => {
      if (!request.url?.includes('_bulk_docs') || ++stored !== 2) return false
      void couch.kill()
      request.socket.destroy()
      return true
    }
    await expect(one.push('aspirations')).rejects.toMatchObject({ kind: 'unreachable' })
    couch.fault = undefined
    await couch.start()
    // One batch of three was in: the rest goes out.
    expect(await one.push('aspirations')).toBe(120)
    expect((await couch.leaves(database)).size).toBe(220)
  })

  test('answers come twice and out of order', async () => {
    const [one, other] = [new Office(), new Office()]
    const ids = await Promise.all(Array.from({ length: 40 }, () => one.add()))
    await one.push('aspirations')
    await one.note(ids[0]!, 'baru')
    await one.push('aspirations')
    couch.fault = async ({ url = '', headers }, response) => {
      if (!url.includes('_changes') || url.includes('feed=asked')) return false
      const address = `${couch.url(database)}/_changes?style=all_docs&feed=asked`
      const answer = await fetch(address, { headers: { authorization: headers.authorization! } })
      const body = (await answer.json()) as { results: unknown[] }
      return json(response, 200, {
        ...body,
        results: [...body.results, ...body.results.slice(0, 30)].reverse(),
      })
    }
    await Promise.all([other.pull('aspirations'), one.push('aspirations')])
    await other.pull('aspirations')
    couch.fault = undefined
    expect(await other.aspirations.aspirations.count()).toBe(40)
    expect((await other.one(ids[0]!))?.note).toBe('baru')
    expect(await other.push('aspirations')).toBe(0)
  })

  test.each<[string, (response: ServerResponse) => boolean, string?]>([
    ['password', () => false, 'salah'],
    ['forbidden', (r) => json(r, 403, { error: 'forbidden', reason: 'not a member' })],
    ['full', (r) => json(r, 507, { error: 'insufficient_storage' })],
    ['broken', (r) => json(r, 503, { error: 'nodedown' })],
    ['slow', () => true],
  ])('a server that is %s is told as such, and nothing is lost', async (kind, answer, password) => {
    const one = new Office()
    const id = await one.add()
    couch.fault = (_, response) => answer(response)
    const options = { password: password ?? reader.password, patience: 300 }
    await expect(one.push('aspirations', options)).rejects.toMatchObject({ kind })
    await expect(one.pull('aspirations', options)).rejects.toMatchObject({ kind })
    couch.fault = undefined
    expect(await one.push('aspirations')).toBe(1)
    expect(await onServer(sharedId(id))).toHaveLength(1)
  })

  test('what the server refuses is not passed over, and a proxy that takes less gets less', async () => {
    const one = new Office()
    for (let index = 0; index < 30; index += 1) await one.add()
    couch.fault = (request, response) =>
      request.url?.includes('_bulk_docs')
        ? json(response, 201, [{ id: 'aspirasi:x', error: 'forbidden', reason: 'hanya pembaca' }])
        : false
    await expect(one.push('aspirations')).rejects.toMatchObject({ kind: 'forbidden' })
    couch.fault = (request, response) =>
      Number(request.headers['content-length'] ?? 0) > 10_000 ? json(response, 413, {}) : false
    expect(await one.push('aspirations')).toBe(30)
  })

  test('whatever a hostile server sends is set aside, the rest comes in', async () => {
    const one = new Office()
    const good = await one.add()
    await one.push('aspirations')
    const { _id, _rev, ...sound } = (await couch.read(database, sharedId(good)))!
    const content = sound.content as Aspiration
    const write = (id: string, changes: object, rev = `1-${'a'.repeat(32)}`) => ({
      ...sound,
      _id: id,
      _rev: rev,
      ...changes,
    })
    const other = () => `aspirasi:${uuid()}`
    await couch.write(database, [
      write(other(), {}),
      write(other(), { content: null }),
      write(other(), { version: 2 }),
      write('aspirasi:bukan-uuid', { content: { ...content, id: 'bukan-uuid' } }),
      write(`aspirasi:${content.id.replace(/^./u, '9')}`, {
        content: { ...content, id: content.id.replace(/^./u, '9'), link: 'javascript:alert(1)' },
      }),
      write(other(), { content: { ...content, mencuri: true } }),
      ...Array.from({ length: 25 }, (_, index) =>
        write('aspirasi:seribu-versi', { index }, `1-${String(index).padStart(32, '0')}`),
      ),
    ])
    const reader2 = new Office()
    const { taken, aside } = await reader2.pull('aspirations')
    expect(taken).toBe(1)
    expect(aside.map(({ reason }) => reason)).toHaveLength(7)
    expect((await reader2.aspirations.aspirations.toArray()).map(({ id }) => id)).toEqual([good])

    couch.fault = (request, response) => {
      if (!request.url?.includes('_bulk_get')) return false
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end(`{"results":["${'x'.repeat(2 ** 21)}"]}`)
      return true
    }
    const small = new Office()
    const limited = await small.pull('aspirations', { largest: 2 ** 20 })
    expect(limited.taken).toBe(0)
    expect(limited.aside.every(({ reason }) => /terlalu besar|versi/u.test(reason))).toBe(true)
  })
})

test(
  'many installations share messages and drafts through a bad network: nothing is lost, doubled or brought back',
  async () => {
    const installations = sized(300, 8)
    const random = createRandom('many shared')
    let faults = 0
    couch.fault = (request, response) => {
      if (!random.chance(0.05)) return false
      faults += 1
      if (random.chance(0.5)) request.socket.destroy()
      else json(response, 503, { error: 'busy', reason: 'compacting' })
      return true
    }
    const [kept, erased, drafts] = [new Map<string, string>(), new Set<string>(), new Map<string, string>()]
    const waiting = Array.from({ length: installations }, (_, index) => index)
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
          const office = new Office()
          const [one, other, third] = [await office.add(), await office.add(), await office.add()]
          const [first, second] = [
            await office.draft(`Naskah ${index}`),
            await office.draft(`Kedua ${index}`),
          ]
          await insist(() => office.push('aspirations'))
          await insist(() => office.push('drafts'))
          await office.note(one, `catatan ${index}`)
          await office.aspirations.erase([other])
          await office.write(first, `Naskah ${index}, diubah`)
          await insist(() => office.push('aspirations'))
          await insist(() => office.push('drafts'))
          kept.set(one, `catatan ${index}`).set(third, '')
          erased.add(other)
          drafts.set(first, `Naskah ${index}, diubah`).set(second, `Kedua ${index}`)
          offices.splice(offices.indexOf(office), 1)
          await office.remove()
        }
      }),
    )
    // A supervisor takes everything, through the same network.
    const supervisor = new Office()
    await insist(() => supervisor.pull('aspirations'))
    await insist(() => supervisor.pull('drafts'))
    couch.fault = undefined
    const rows = (await supervisor.aspirations.aspirations.toArray()) as Aspiration[]
    const texts = await supervisor.newsroom.documents.toArray()
    const lost =
      [...kept].filter(([id, note]) => !rows.some((row) => row.id === id && row.note === note)).length +
      [...drafts].filter(
        ([id, words]) => !texts.some((text) => text.id === id && text.texts[0]!.parts[0] === words),
      ).length
    const leaves = await couch.leaves(database)
    const doubled = [...leaves.values()].filter((revisions) => revisions.length > 1).length
    const back = rows.filter(({ id }) => erased.has(id)).length
    const total = kept.size + drafts.size
    expect({ lost, doubled, back, rows: rows.length, drafts: texts.length }).toEqual({
      lost: 0,
      doubled: 0,
      back: 0,
      rows: kept.size,
      drafts: drafts.size,
    })
    toll(
      'messages and drafts of many installations',
      total,
      total - lost,
      `${installations} installations, ${faults} faults, doubled ${doubled}, ${erased.size} erased of which ${back} came back`,
    )
  },
  sized(1_200_000, 60_000),
)
