import 'fake-indexeddb/auto'
import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { managedPolicy } from '../../utils/managed-policy.ts'
import { readManaged } from '../../utils/pack/managed.ts'
import {
  chooseExchange,
  connectServer,
  disconnectServer,
  honestStatus,
  readConnection,
  writeStatus,
} from '../../utils/replication/connection.ts'
import { serverDatabase } from '../../utils/server-database.ts'

vi.mock('wxt/browser', () => import('../fixtures/browser.ts'))

const url = 'https://couch.nusaraya.go.id/dinkes'
const everything = async () => JSON.stringify(await fakeBrowser.storage.local.get(null))

beforeEach(async () => {
  fakeBrowser.reset()
  await serverDatabase.secrets.clear()
})

test('the password lies where no content script reads it, and is forgotten on disconnecting', async () => {
  await connectServer({ url, user: 'dinkes', password: 'rahasia', send: true, take: false })
  expect(await everything()).not.toContain('rahasia')
  expect(await readConnection()).toEqual({
    url,
    user: 'dinkes',
    password: 'rahasia',
    send: true,
    take: false,
    aspirations: false,
    drafts: false,
    packs: false,
    publish: false,
  })
  await chooseExchange({ drafts: true })
  expect(await readConnection()).toMatchObject({ drafts: true, aspirations: false, password: 'rahasia' })
  expect(await everything()).not.toContain('rahasia')
  await disconnectServer()
  expect(await readConnection()).toBeUndefined()
  expect(await serverDatabase.password()).toBe('')
})

test('a connection of an earlier version goes on, and its password moves', async () => {
  await fakeBrowser.storage.local.set({
    server: { url, user: 'dinkes', password: 'rahasia', send: true, take: true },
  })
  expect(await readConnection()).toMatchObject({ password: 'rahasia', take: true, aspirations: false })
  expect(await everything()).not.toContain('rahasia')
  expect(await readConnection()).toMatchObject({ password: 'rahasia' })
})

test('a run whose worker died is none, and its end is told at once', async () => {
  await writeStatus({ running: 1 })
  const nobody = { query: async () => ({ held: [], pending: [] }) } as unknown as LockManager
  expect(await honestStatus(() => {}, nobody)).toMatchObject({ running: 0, interrupted: true })
  let die = () => {}
  const death = new Promise<void>((done) => {
    die = done
  })
  const somebody = {
    query: async () => ({ held: [{ name: 'saring-server' }] }),
    request: async () => death,
  } as unknown as LockManager
  const told = vi.fn()
  expect(await honestStatus(told, somebody)).toMatchObject({ running: 1 })
  expect(told).not.toHaveBeenCalled()
  die()
  await vi.waitFor(() => expect(told).toHaveBeenCalledOnce())
})

test('the policy may name the server, and its copy for the time before the browser answers bears no password', async () => {
  const server = { address: url, user: 'dinkes', password: 'rahasia', aspirations: true }
  Object.assign(fakeBrowser.storage, { managed: { get: async () => ({ server, managedBy: 'Diskominfo' }) } })
  const { settings, problems } = readManaged(await managedPolicy())
  expect(problems).toEqual([])
  expect(settings.server).toEqual(server)
  expect(await everything()).toContain('dinkes')
  expect(await everything()).not.toContain('rahasia')
  expect(readManaged({ server: { address: url, perintah: 'hapus' } }).problems).toHaveLength(1)
})
