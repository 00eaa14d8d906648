import 'fake-indexeddb/auto'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { onServerAlarm, onServerChange, replicateSoon } from '../../entrypoints/background/server.ts'
import { aspirationDatabase } from '../../utils/aspirations-database.ts'
import { append } from '../../utils/log/append.ts'
import { database } from '../../utils/log/database.ts'
import { exportLog } from '../../utils/log/export.ts'
import {
  chooseExchange,
  connectServer,
  disconnectServer,
  readStatus,
  writeStatus,
} from '../../utils/replication/connection.ts'
import '../../utils/replication/run.ts'
import { aspirationOf } from '../fixtures/aspiration.ts'
import { type Couch, reader, startCouch } from '../fixtures/couch.ts'
import { lockForGood } from '../fixtures/lock.ts'
import { queueingLocks } from '../fixtures/locks.ts'
import { newPost } from '../fixtures/post.ts'

vi.mock('wxt/browser', () => import('../fixtures/browser.ts'))

let couch: Couch
let made = 0
let url: string
const allowed = vi.fn(async () => true)

beforeAll(async () => {
  couch = await startCouch()
})
afterAll(() => couch.stop())
beforeEach(async () => {
  const [log, server] = [queueingLocks(), queueingLocks()]
  const request = (name: string, ...given: readonly unknown[]) =>
    (name === 'saring-server' ? server : log).request(name, ...given)
  vi.stubGlobal('navigator', { locks: { request } })
  fakeBrowser.reset()
  Object.assign(fakeBrowser, { permissions: { contains: allowed } })
  url = couch.url(`kantor-${made++}`)
  await couch.create(url.split('/').at(-1)!)
  for (const store of [database, aspirationDatabase]) {
    await store.delete()
    await store.open()
  }
})
afterEach(() => {
  couch.fault = undefined
  allowed.mockImplementation(async () => true)
  vi.unstubAllGlobals()
})

const connect = (password = reader.password, kinds: { aspirations?: boolean; drafts?: boolean } = {}) =>
  connectServer({ url, user: reader.user, password, send: true, take: true, ...kinds })
const ring = () => onServerAlarm({ name: 'server' })
const planned = async () => (await fakeBrowser.alarms.get('server'))?.scheduledTime
const onServer = async () => (await couch.leaves(url.split('/').at(-1)!)).size
/** Minutes from now. */
const wait = async () => ((await planned())! - Date.now()) / 60_000

test('nothing is asked, planned or stored where no server is connected', async () => {
  await append(newPost())
  const before = couch.traffic.requests
  await replicateSoon()
  await ring()
  expect(await planned()).toBeUndefined()
  expect(await fakeBrowser.storage.local.get(null)).toEqual({})
  expect(couch.traffic.requests).toBe(before)
})

test('a logged post is sent a minute later, and then there is time', async () => {
  await connect()
  await append(newPost())
  await replicateSoon()
  expect(await wait()).toBeCloseTo(1, 1)
  await ring()
  expect(await onServer()).toBe(1)
  expect(await readStatus()).toMatchObject({ running: 0, done: 1, attempts: 0 })
  expect(await wait()).toBeCloseTo(15, 1)
})

test('what fails is tried ever more rarely, never at the same time everywhere, and then goes on as before', async () => {
  await connect('salah')
  await append(newPost())
  const waits: number[] = []
  for (let attempt = 0; attempt < 9; attempt += 1) {
    await ring()
    waits.push(await wait())
  }
  for (const [attempt, minutes] of waits.entries()) {
    const least = Math.min(60, 2 ** attempt)
    expect(minutes).toBeGreaterThan(least - 0.1)
    expect(minutes).toBeLessThan(2 * least + 0.1)
  }
  expect(await readStatus()).toMatchObject({ attempts: 9, failure: { kind: 'password' }, done: 0 })
  // A new post does not hurry a server that fails.
  await replicateSoon()
  expect(await wait()).toBeGreaterThan(50)

  await connect()
  await onServerChange({ server: { newValue: {} } })
  const status = await readStatus()
  expect(status).toMatchObject({ attempts: 0, done: 1 })
  expect(status.failure).toBeUndefined()
})

test('a worker that dies in the middle leaves an alarm behind, and the next one goes on', async () => {
  await connect()
  await append(newPost())
  // What a dead worker leaves: a status that says it runs, and the alarm it set before.
  let asked = () => {}
  const reached = new Promise<void>((done) => {
    asked = done
  })
  couch.fault = () => {
    asked()
    return true
  }
  const dead = ring()
  await reached
  expect((await readStatus()).running).toBeGreaterThan(0)
  expect(await wait()).toBeLessThanOrEqual(5)
  couch.fault = undefined
  await onServerChange({ 'server-ask': { newValue: { ask: 'stop' } } })
  await dead
  await writeStatus({ running: 1 })
  await ring()
  expect(await onServer()).toBe(1)
  expect(await readStatus()).toMatchObject({ running: 0, done: 1 })
})

test('without the browser’s permission nothing is sent, and disconnecting forgets everything', async () => {
  await connect()
  await append(newPost())
  allowed.mockImplementation(async () => false)
  const before = couch.traffic.requests
  await ring()
  expect(couch.traffic.requests).toBe(before)
  expect(await readStatus()).toMatchObject({ failure: { kind: 'permission' } })

  let exported = ''
  for await (const piece of exportLog('json', { exportedAt: '2026-11-27T10:00:00+07:00' })) exported += piece
  expect(exported).not.toContain(reader.password)
  await disconnectServer()
  await onServerChange({ server: {} })
  expect(await fakeBrowser.storage.local.get(null)).toEqual({})
  expect(await planned()).toBeUndefined()
})

test('disconnecting in the middle of a run forgets what that run kept, too', async () => {
  await connect()
  await append(newPost())
  let gone: Promise<void> | undefined
  couch.fault = () => {
    gone ??= disconnectServer()
    return false
  }
  await ring()
  await gone
  expect(await onServer()).toBe(1)
  expect(await fakeBrowser.storage.local.get(null)).toEqual({})
  expect(await planned()).toBeUndefined()
})

test.each<[string, () => Promise<unknown>]>([
  ['a run plans', ring],
  ['a post plans', replicateSoon],
])('disconnecting while %s the next one leaves nothing planned', async (_, plan) => {
  await connect()
  await append(newPost())
  const { create } = fakeBrowser.alarms
  const creating = vi.spyOn(fakeBrowser.alarms, 'create').mockImplementation(async (...given) => {
    await disconnectServer()
    await onServerChange({ server: {} })
    return create(...(given as Parameters<typeof create>))
  })
  await plan()
  creating.mockRestore()
  expect(await fakeBrowser.storage.local.get(null)).toEqual({})
  expect(await planned()).toBeUndefined()
})

test('what nobody chose is not exchanged, and what was chosen is from then on', async () => {
  const one = aspirationOf()
  await aspirationDatabase.aspirations.add(one)
  await connect()
  await ring()
  expect(await onServer()).toBe(0)
  await chooseExchange({ aspirations: true })
  await ring()
  expect(await onServer()).toBe(1)
  expect((await readStatus()).shared.aspirations).toMatchObject({ sent: 1, conflicts: 0, locked: false })

  // Another database gets all of it, and what was erased meanwhile comes back from neither.
  const before = url
  await disconnectServer()
  await aspirationDatabase.erase([one.id])
  const second = aspirationOf({ text: 'Banjir di Jalan Melati' })
  await aspirationDatabase.aspirations.add(second)
  url = couch.url(`kantor-${made++}`)
  await couch.create(url.split('/').at(-1)!)
  await connect(undefined, { aspirations: true })
  await ring()
  expect(await couch.read(url.split('/').at(-1)!, `aspirasi:${second.id}`)).toMatchObject({ content: second })
  await disconnectServer()
  url = before
  await connect(undefined, { aspirations: true })
  await ring()
  expect((await aspirationDatabase.aspirations.toArray()).map(({ id }) => id)).toEqual([second.id])
  expect(await couch.read(url.split('/').at(-1)!, `aspirasi:${one.id}`)).toBeUndefined()
})

test('a locked inbox sends nothing, and the status says so', async () => {
  await aspirationDatabase.aspirations.add(aspirationOf())
  await aspirationDatabase.turnLockOn(await lockForGood())
  await connect(undefined, { aspirations: true })
  await ring()
  expect(await onServer()).toBe(0)
  expect((await readStatus()).shared.aspirations).toMatchObject({ sent: 0, locked: true })
})
