import 'fake-indexeddb/auto'
import type { ServerResponse } from 'node:http'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { append } from '../../utils/log/append.ts'
import { appendAll } from '../../utils/log/append-all.ts'
import { lineOf } from '../../utils/log/block.ts'
import { canonicalJson } from '../../utils/log/canonical.ts'
import { LogDatabase, toEntry } from '../../utils/log/database.ts'
import { hashOf } from '../../utils/log/hash.ts'
import { verifyLog } from '../../utils/log/verify.ts'
import { readAddress } from '../../utils/replication/address.ts'
import { Checkpoints, type History, replicationId } from '../../utils/replication/checkpoint.ts'
import { documentOf } from '../../utils/replication/document.ts'
import { Failure } from '../../utils/replication/failure.ts'
import { pull } from '../../utils/replication/pull.ts'
import { push } from '../../utils/replication/push.ts'
import { connect } from '../../utils/replication/remote.ts'
import { type Couch, reader, startCouch } from '../fixtures/couch.ts'
import { queueingLocks } from '../fixtures/locks.ts'
import { newPost } from '../fixtures/post.ts'
import { allRows } from '../fixtures/rows.ts'
import { sized, toll } from '../fixtures/toll.ts'
import { createRandom } from '../site/parts/random.ts'

const now = Date.parse('2026-11-27T10:00:00+07:00')

let couch: Couch
let database: string
let made = 0
const logs: LogDatabase[] = []

beforeAll(async () => {
  couch = await startCouch()
})
afterAll(() => couch.stop())
beforeEach(async () => {
  vi.stubGlobal('navigator', { locks: queueingLocks() })
  database = `dinas-${made++}`
  await couch.create(database)
})
afterEach(async () => {
  couch.fault = undefined
  await Promise.all(logs.splice(0).map((log) => log.delete()))
  vi.unstubAllGlobals()
})

/** One computer: its log, and what it remembers of the server. */
class Office {
  readonly log = new LogDatabase(`office-${made++}`)
  readonly memory = { push: [] as History, pull: [] as History }

  constructor() {
    logs.push(this.log)
  }

  static async with(posts: number, change: Parameters<typeof newPost>[0] = {}): Promise<Office> {
    const office = new Office()
    await appendAll(
      Array.from({ length: posts }, () => newPost(change)),
      {},
      office.log,
    )
    return office
  }

  async #side(direction: 'push' | 'pull', password: string, patience: number, largest?: number) {
    const url = couch.url(database)
    const remote = connect({ url, user: reader.user, password, patience, ...(largest && { largest }) })
    const id = await replicationId(direction, await this.log.installation(), url)
    const checkpoints = new Checkpoints(id, remote, {
      read: async () => this.memory[direction],
      write: async (history) => {
        this.memory[direction] = history
      },
    })
    return { remote, checkpoints }
  }

  async push(password = reader.password, patience = 5000) {
    const { remote, checkpoints } = await this.#side('push', password, patience)
    await remote.open()
    return push(this.log, remote, checkpoints)
  }

  async pull(password = reader.password, patience = 5000, largest?: number) {
    const { remote, checkpoints } = await this.#side('pull', password, patience, largest)
    await remote.open()
    return pull(this.log, remote, checkpoints, { now })
  }

  async ids() {
    return (await allRows(this.log)).map(({ id }) => id)
  }
}

/** What the server holds of these offices: each entry once, in one revision. */
async function expectOnServer(...offices: Office[]): Promise<void> {
  const leaves = await couch.leaves(database)
  const ids = (await Promise.all(offices.map((office) => office.ids()))).flat()
  expect([...leaves.keys()].sort()).toEqual([...new Set(ids)].sort())
  expect([...leaves.values()].every((revisions) => revisions.length === 1)).toBe(true)
}

const json = (response: ServerResponse, status: number, body: unknown): boolean => {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(body))
  return true
}

/** Runs until it comes through, as the alarms of the browser do. */
async function insist<Result>(
  run: () => Promise<Result>,
  most = 200,
): Promise<{ result: Result; failures: string[] }> {
  const failures: string[] = []
  for (;;) {
    try {
      return { result: await run(), failures }
    } catch (error) {
      if (!(error instanceof Failure) || failures.length === most) throw error
      failures.push(error.kind)
    }
  }
}

test.each([
  ['https://couch.nusaraya.go.id/dinkes', 'https://couch.nusaraya.go.id/dinkes'],
  [' https://nusaraya.go.id:6984/db/dinas-kesehatan/ ', 'https://nusaraya.go.id:6984/db/dinas-kesehatan'],
  ['http://127.0.0.1:5984/dinkes', 'http://127.0.0.1:5984/dinkes'],
  ['http://localhost:5984/dinkes', 'http://localhost:5984/dinkes'],
])('takes the address %s', (written, url) => {
  expect(readAddress(written)).toEqual({ url })
})
test.each([
  ['', 'address'],
  ['couch.nusaraya.go.id/dinkes', 'address'],
  ['ftp://nusaraya.go.id/dinkes', 'address'],
  ['javascript:alert(1)', 'address'],
  ['http://couch.nusaraya.go.id/dinkes', 'tls'],
  ['http://127.0.0.1.example.com/dinkes', 'tls'],
  ['http://localhost.example.com/dinkes', 'tls'],
  ['https://admin:rahasia@couch.nusaraya.go.id/dinkes', 'credentials'],
  ['https://couch.nusaraya.go.id/', 'database'],
  ['https://couch.nusaraya.go.id/_users', 'database'],
  ['https://couch.nusaraya.go.id/dinkes?x=1', 'database'],
])('refuses the address %s', (written, problem) => {
  expect(readAddress(written)).toEqual({ problem })
})

describe('on a good day', () => {
  test('a log goes out once, in batches, and only what is new goes out later', async () => {
    const office = await Office.with(450)
    expect(await office.push()).toEqual({ sent: 450, conflicts: [] })
    await expectOnServer(office)
    expect(await office.push()).toEqual({ sent: 0, conflicts: [] })

    await append(newPost(), office.log)
    const before = couch.traffic.received
    expect(await office.push()).toEqual({ sent: 1, conflicts: [] })
    expect(couch.traffic.received - before).toBeLessThan(5000)
    await expectOnServer(office)
  })

  test('a supervisor takes the logs of all offices, unharmed, and sends nothing twice', async () => {
    const offices = [
      await Office.with(30),
      await Office.with(20, { text: 'e\u0301 👩‍👩‍👧 \u202Eterbalik\u202C' }),
    ]
    for (const office of offices) await office.push()
    const supervisor = new Office()
    expect(await supervisor.pull()).toMatchObject({ new: 50, aside: [] })
    expect(await verifyLog(supervisor.log)).toMatchObject({ intact: true, count: 50 })
    const theirs = new Map(
      (await Promise.all(offices.map(({ log }) => allRows(log)))).flat().map((row) => [row.id, row]),
    )
    for (const row of await allRows(supervisor.log))
      expect(toEntry(row)).toEqual(toEntry(theirs.get(row.id)!))

    expect(await supervisor.push()).toEqual({ sent: 0, conflicts: [] })
    await append(newPost(), offices[0]!.log)
    await offices[0]!.push()
    expect(await supervisor.pull()).toMatchObject({ new: 1 })
    await expectOnServer(...offices)
  })

  test('two computers of one office whose clocks are an hour apart exchange everything', async () => {
    const [early, late] = ['2026-11-27T08:00:00+07:00', '2026-11-27T09:00:00+07:00']
    const one = await Office.with(25, { publishedAt: early, composedAt: early })
    const other = await Office.with(25, { publishedAt: late, composedAt: late })
    for (const office of [one, other, one, other]) {
      await office.push()
      await office.pull()
    }
    expect((await one.ids()).sort()).toEqual((await other.ids()).sort())
    await expectOnServer(one, other)
    for (const { log } of [one, other])
      expect(await verifyLog(log)).toMatchObject({ intact: true, count: 50 })
  })

  test('a memory that was lost on either side costs time and nothing else', async () => {
    const office = await Office.with(210)
    await office.push()
    office.memory.push = []
    expect(await office.push()).toMatchObject({ sent: 0 })
    // The institution began a new database under the old name.
    database = `dinas-${made++}`
    await couch.create(database)
    expect(await office.push()).toMatchObject({ sent: 210 })
    await expectOnServer(office)
  })
})

describe('on a bad day', () => {
  test('the network is cut in the middle of batches, before and after the server stored them', async () => {
    const random = createRandom('cut')
    const office = await Office.with(450)
    couch.fault = (request, response) => {
      if (!random.chance(0.4)) return false
      if (random.chance(0.5)) {
        request.socket.destroy()
        return true
      }
      // The server does its work; its answer never arrives.
      response.end = (() => response.socket?.destroy()) as never
      response.write = (() => true) as never
      return false
    }
    const { failures } = await insist(() => office.push())
    expect(new Set(failures)).toEqual(new Set(['unreachable']))
    couch.fault = undefined
    await expectOnServer(office)

    const supervisor = new Office()
    couch.fault = (request) => random.chance(0.3) && Boolean(request.socket.destroy())
    await insist(() => supervisor.pull())
    expect((await supervisor.ids()).sort()).toEqual((await office.ids()).sort())
  })

  test('the server is killed and comes back', async () => {
    const office = await Office.with(600)
    let requests = 0
    couch.fault = (request) => {
      requests += 1
      if (requests !== 8) return false
      void couch.kill()
      request.socket.destroy()
      return true
    }
    await expect(office.push()).rejects.toMatchObject({ kind: 'unreachable' })
    await expect(office.push()).rejects.toMatchObject({ kind: 'unreachable' })
    couch.fault = undefined
    await couch.start()
    // Two batches of three were in: only the rest goes out.
    expect((await office.push()).sent).toBeLessThan(600)
    await expectOnServer(office)
  })

  test('answers come twice, late and out of order', async () => {
    const office = await Office.with(100)
    await office.push()
    const supervisor = new Office()
    couch.fault = async ({ url = '', headers }, response) => {
      // Not of the question that is asked here itself.
      if (!url.includes('/_changes') || !url.includes('conflicts')) return false
      const address = `${couch.url(database)}/_changes?style=all_docs&include_docs=true`
      const answer = await fetch(address, { headers: { authorization: headers.authorization! } })
      const body = (await answer.json()) as { results: unknown[] }
      // A cluster tells the changes of its parts in whatever order, and some again.
      const results = [...body.results, ...body.results.slice(0, 40)].reverse()
      return json(response, 200, { ...body, results })
    }
    expect(await supervisor.pull()).toMatchObject({ new: 100, aside: [] })
    expect(await verifyLog(supervisor.log)).toMatchObject({ intact: true, count: 100 })

    couch.fault = undefined
    await Promise.all([office.push(), office.push(), supervisor.push()])
    await expectOnServer(office)
  })

  test.each<[string, (response: ServerResponse) => boolean, string?]>([
    ['password', () => false, 'salah'],
    ['forbidden', (r: ServerResponse) => json(r, 403, { error: 'forbidden', reason: 'not a member' })],
    ['full', (r: ServerResponse) => json(r, 507, { error: 'insufficient_storage' })],
    ['full', (r: ServerResponse) => json(r, 500, { error: 'error', reason: 'file write: enospc' })],
    ['broken', (r: ServerResponse) => json(r, 503, { error: 'nodedown', reason: 'progress not possible' })],
    [
      'notCouch',
      (r: ServerResponse): boolean => {
        r.writeHead(200, { 'content-type': 'text/html' })
        r.end('<!doctype html><title>Login Wi-Fi</title>')
        return true
      },
    ],
    [
      'unreachable',
      (r: ServerResponse): boolean => {
        r.writeHead(302, { location: 'http://127.0.0.1:9/dinas' })
        r.end()
        return true
      },
    ],
    ['slow', () => true],
  ])('a server that is %s is told as such, and nothing is lost', async (kind, answer, password) => {
    const office = await Office.with(3)
    couch.fault = (_, response) => answer(response)
    await expect(office.push(password ?? reader.password, 300)).rejects.toMatchObject({ kind })
    await expect(office.pull(password ?? reader.password, 300)).rejects.toMatchObject({ kind })
    couch.fault = undefined
    await office.push()
    await expectOnServer(office)
  })

  test('a database that is not there, and one that is full in the middle', async () => {
    const office = await Office.with(300)
    const real = database
    database = 'tidak-ada'
    await expect(office.push()).rejects.toMatchObject({ kind: 'missing' })
    database = real
    let stored = 0
    couch.fault = (request, response) =>
      request.url?.includes('_bulk_docs') && stored++ > 0
        ? json(response, 500, { error: 'error', reason: 'enospc' })
        : false
    await expect(office.push()).rejects.toMatchObject({ kind: 'full' })
    couch.fault = undefined
    expect(await office.push()).toMatchObject({ sent: 100 })
    await expectOnServer(office)
  })

  test('a proxy that takes less at once gets less at once', async () => {
    const office = await Office.with(120)
    couch.fault = (request, response) =>
      Number(request.headers['content-length'] ?? 0) > 30_000 ? json(response, 413, {}) : false
    expect(await office.push()).toMatchObject({ sent: 120 })
    await expectOnServer(office)
  })

  test('an entry that the server refuses is not passed over', async () => {
    const office = await Office.with(3)
    const [, second] = await office.ids()
    couch.fault = (request, response) =>
      request.url?.includes('_bulk_docs')
        ? json(response, 201, [{ id: second, error: 'forbidden', reason: 'hanya pembaca' }])
        : false
    await expect(office.push()).rejects.toMatchObject({ kind: 'forbidden', message: 'hanya pembaca' })
    couch.fault = undefined
    await office.push()
    await expectOnServer(office)
  })
})

describe('a server that is not to be trusted', () => {
  const entryOf = async (changes: object = {}) => {
    const [row] = await allRows((await Office.with(1)).log)
    const changed = { ...toEntry(row!), ...changes }
    const hash = await hashOf(changed)
    return { entry: { ...changed, hash }, document: documentOf(lineOf(hash, canonicalJson(changed))) }
  }

  test('what is broken is set aside with its reason, and the good comes in', async () => {
    const office = await Office.with(40)
    await office.push()
    const supervisor = new Office()
    const own = await supervisor.log.installation()
    const { document } = await entryOf()
    const at = (id: number) => `01931f00-0000-7000-8000-${String(id).padStart(12, '0')}`
    const rev = (id: number) => `1-${String(id).padStart(32, '0')}`
    const forged = await entryOf({ installation: own })
    let deep: unknown = 'x'
    for (let level = 0; level < 500; level += 1) deep = [deep]
    const poison: readonly (readonly [object, RegExp])[] = [
      [{ apa: 'saja' }, /bukan catatan Saring/u],
      [{ type: 'saring-log', version: 2, entry: {} }, /versi/u],
      [{ type: 'saring-log', version: 1, entry: 'teks' }, /objek/u],
      [{ type: 'saring-log', version: 1, entry: { ...document.entry } }, /id dokumen/u],
      [{ type: 'saring-log', version: 1, entry: { ...document.entry, id: at(4), text: 'diubah' } }, /sidik/u],
      [{ type: 'saring-log', version: 1, entry: { id: at(5), deep } }, /./u],
      [{ type: 'saring-log', version: 1, entry: { ...document.entry, id: at(6), text: 7 } }, /text/u],
      [{ type: 'saring-log', version: 1, entry: { ...document.entry, id: at(7), jahat: '<script>' } }, /./u],
    ]
    await couch.write(database, [
      ...poison.map(([content], index) => ({ _id: at(index), _rev: rev(index), ...content })),
      { _id: '_design/jahat', _rev: rev(99), language: 'javascript' },
      forged.document,
    ])
    await (await Office.with(5)).push()
    const { new: taken, aside } = await supervisor.pull()
    expect(taken).toBe(45)
    const reasons = new Map(aside.map(({ id, reason }) => [id, reason]))
    for (const [index, [, reason]] of poison.entries()) expect(reasons.get(at(index))).toMatch(reason)
    expect(reasons.get(forged.entry.id)).toMatch(/mengaku dicatat oleh pemasangan ini/u)
    expect(aside).toHaveLength(poison.length + 1)
    expect(await verifyLog(supervisor.log)).toMatchObject({ intact: true, count: 45 })
    // Told once, not at every turn.
    expect((await supervisor.pull()).aside).toEqual([])
  })

  test('other content under a known id is shown on both sides and overwrites nothing', async () => {
    const office = await Office.with(2)
    await office.push()
    const supervisor = new Office()
    await supervisor.pull()
    const [row] = await allRows(office.log)
    const changed = { ...toEntry(row!), text: 'Isi yang diganti diam-diam' }
    const hash = await hashOf(changed)
    await couch.write(database, [documentOf(lineOf(hash, canonicalJson(changed)))])
    expect((await couch.leaves(database)).get(changed.id)).toHaveLength(2)
    const { new: taken, aside } = await supervisor.pull()
    expect(taken).toBe(0)
    expect(aside).toEqual([expect.objectContaining({ id: changed.id, conflict: true })])
    expect((await allRows(supervisor.log)).map(({ text }) => text)).toEqual(
      (await allRows(office.log)).map(({ text }) => text),
    )

    // The same seen from the office whose entry is not on the server yet.
    const fresh = await Office.with(1)
    const [own] = await allRows(fresh.log)
    const other = { ...toEntry(own!), text: 'Sudah ada di server' }
    const otherHash = await hashOf(other)
    await couch.write(database, [documentOf(lineOf(otherHash, canonicalJson(other)))])
    expect(await fresh.push()).toEqual({ sent: 1, conflicts: [own!.id] })
    expect((await couch.leaves(database)).get(own!.id)).toHaveLength(2)
  })

  test('an endless answer is not read to its end, and what is deleted there stays here', async () => {
    const office = await Office.with(5)
    await office.push()
    const supervisor = new Office()
    await supervisor.pull()
    const [[id, [revision]]] = [...(await couch.leaves(database))] as [[string, [string]]]
    await couch.write(database, [
      {
        _id: id,
        _rev: `2-${'d'.repeat(32)}`,
        _deleted: true,
        _revisions: { start: 2, ids: ['d'.repeat(32), revision.slice(2)] },
      },
    ])
    expect(await supervisor.pull()).toMatchObject({ new: 0, aside: [] })
    expect(await supervisor.ids()).toContain(id)

    let sent = 0
    couch.fault = (request, response) => {
      if (!request.url?.includes('_changes')) return false
      response.writeHead(200, { 'content-type': 'application/json' })
      const piece = ' '.repeat(2 ** 20)
      const more = () => {
        while (!response.destroyed && response.write(piece)) sent += 1
        sent += 1
      }
      response.on('drain', more)
      more()
      return true
    }
    const endless = new Office().pull(reader.password, 5000, 2 ** 22)
    await expect(endless).rejects.toMatchObject({ kind: 'tooBig' })
    expect(sent).toBeGreaterThan(3)
  })
})

test(
  'many installations send through a bad network to one database: nothing is lost, nothing doubled',
  async () => {
    const [installations, each] = [sized(300, 12), sized(1000, 50)]
    const random = createRandom('many')
    let faults = 0
    couch.fault = (request, response) => {
      if (!random.chance(0.05)) return false
      faults += 1
      if (random.chance(0.5)) request.socket.destroy()
      else json(response, 503, { error: 'busy', reason: 'compacting' })
      return true
    }
    const before = couch.traffic.received
    const begun = performance.now()
    const peak = { rss: 0 }
    const ids = new Set<string>()
    const waiting = Array.from({ length: installations }, (_, index) => index)
    // As many at once as a busy minute brings.
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        while (waiting.pop() !== undefined) {
          const office = await Office.with(each)
          await insist(() => office.push(reader.password, 60_000))
          for (const id of await office.ids()) ids.add(id)
          peak.rss = Math.max(peak.rss, process.memoryUsage().rss)
          await office.log.delete()
        }
      }),
    )
    const seconds = (performance.now() - begun) / 1000
    couch.fault = undefined
    const leaves = await couch.leaves(database)
    const doubled = [...leaves.values()].filter((revisions) => revisions.length > 1).length
    const lost = [...ids].filter((id) => !leaves.has(id)).length
    expect({ onServer: leaves.size, doubled, lost }).toEqual({
      onServer: installations * each,
      doubled: 0,
      lost: 0,
    })
    const total = installations * each
    toll(
      'entries sent by many installations',
      total,
      leaves.size,
      `${installations} installations, ${faults} faults, doubled ${doubled}, ${Math.round(total / seconds)}/s, ` +
        `${Math.round((couch.traffic.received - before) / total)} B each on the wire, peak ${Math.round(peak.rss / 2 ** 20)} MB with the server`,
    )
  },
  sized(3_600_000, 60_000),
)
