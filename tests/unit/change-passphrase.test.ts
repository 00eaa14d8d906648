import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { beforeEach, expect, test, vi } from 'vitest'
import { AspirationDatabase } from '../../utils/aspirations-database.ts'
import { changePassphrase, type Lock, makeLock, openLock, seal, unseal } from '../../utils/lock.ts'
import { lockOf, spreadLock } from '../../utils/lock-places.ts'
import { LogDatabase } from '../../utils/log/database.ts'
import { beginLock, finishTurning } from '../../utils/log/sealed/turn.ts'
import { queueingLocks } from '../fixtures/locks.ts'

const [before, after] = ['nasi liwet tanpa kerupuk', 'tempe orek dengan sambal']
// Each takes as long as guessing at one: made once.
const made = await makeLock(before)
const changed = await changePassphrase(made.lock, made.key, after)
const foreign = { ...made.lock, id: crypto.randomUUID() }

let log: LogDatabase
let inbox: AspirationDatabase
beforeEach(async () => {
  const locks = queueingLocks()
  vi.stubGlobal('navigator', { locks })
  log?.close()
  inbox?.close()
  await Dexie.delete('saring')
  await Dexie.delete('saring-aspirasi')
  log = new LogDatabase('saring', async () => made.key)
  inbox = new AspirationDatabase('saring-aspirasi')
  await Promise.all([log.open(), inbox.open()])
})

const lockLog = async (lock: Lock) => {
  await beginLock(lock, log)
  await finishTurning(log)
}
const times = async () => [(await lockOf('log'))?.changed, (await lockOf('inbox'))?.changed]

test('opens by what is new and by nothing old, and what was sealed stays', async () => {
  expect(await openLock(changed.lock, before)).toBeUndefined()
  expect(await openLock(changed.lock, made.code)).toBeUndefined()
  expect(changed.code).not.toBe(made.code)
  expect(await openLock(changed.lock, changed.code)).toBeDefined()
  const key = await openLock(changed.lock, after)
  expect(await unseal(key!, 'a', await seal(made.lock, 'a', 'é🙂'))).toBe('é🙂')
  expect(await unseal(made.key, 'a', await seal(changed.lock, 'a', 'é🙂'))).toBe('é🙂')
})

test('reaches the log and the inbox', async () => {
  await lockLog(made.lock)
  await inbox.turnLockOn(made.lock)
  expect(await spreadLock(changed.lock)).toBe(changed.lock)
  expect(await lockOf('log')).toEqual(changed.lock)
  expect(await lockOf('inbox')).toEqual(changed.lock)
  // The data key of the log is the one that it was.
  expect((await log.readLock())?.lock.id).toBe(made.lock.id)
  expect(log.sealing.cipher).toBeDefined()
})

test('leaves a store alone that has another lock, or none', async () => {
  await inbox.turnLockOn(foreign)
  await spreadLock(changed.lock)
  expect(await lockOf('log')).toBeUndefined()
  expect(await lockOf('inbox')).toEqual(foreign)
})

test('goes on where it was stopped halfway, whichever store is asked next', async () => {
  await lockLog(made.lock)
  await inbox.turnLockOn(changed.lock)
  expect(await spreadLock((await lockOf('log'))!)).toEqual(changed.lock)
  expect(await times()).toEqual([1, 1])

  const again = { ...changed.lock, changed: 2 }
  await log.lock.update(0, { lock: again })
  expect(await spreadLock((await lockOf('inbox'))!)).toEqual(again)
  expect(await times()).toEqual([2, 2])
})

test('of two at once one is taken everywhere, and the other is told so', async () => {
  await lockLog(made.lock)
  await inbox.turnLockOn(made.lock)
  const other = { ...changed.lock, byCode: changed.lock.byPassphrase }
  const [first, second] = await Promise.all([spreadLock(changed.lock), spreadLock(other)])
  expect(first).toBe(changed.lock)
  expect(second).not.toBe(other)
  expect(await lockOf('log')).toEqual(changed.lock)
  expect(await lockOf('inbox')).toEqual(changed.lock)
})

test('needs no store to be there', async () => {
  log.close()
  inbox.close()
  await Dexie.delete('saring')
  await Dexie.delete('saring-aspirasi')
  expect(await spreadLock(made.lock)).toBe(made.lock)
  expect(await Dexie.exists('saring')).toBe(false)
})
