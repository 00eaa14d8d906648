import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { advance } from '../../utils/aspirations/state.ts'
import { AspirationDatabase, LockedError } from '../../utils/aspirations-database.ts'
import { openRows, type SealedRow } from '../../utils/aspirations-seal.ts'
import { makeLock, openLock, seal, unseal } from '../../utils/lock.ts'
import { forgetKey, keepKey, onKeyChange, openedKey } from '../../utils/lock-key.ts'
import { aspirationOf, captured } from '../fixtures/aspiration.ts'
import { browser } from '../fixtures/browser.ts'
import { testPack } from '../fixtures/pack.ts'

vi.mock('wxt/browser', () => import('../fixtures/browser.ts'))

const passphrase = 'nasi liwet tanpa kerupuk'
// One for all: making it takes as long as guessing at it.
const made = await makeLock(passphrase)
const now = new Date('2026-11-23T10:00:00Z')
const other = {
  link: 'https://x.com/lain/status/1790000000000000002',
  author: '@lain',
  text: 'Kapan loket KTP buka lagi?',
}

let database: AspirationDatabase
beforeEach(async () => {
  browser.reset()
  database = new AspirationDatabase(`aspirasi ${crypto.randomUUID()}`)
  await database.open()
})

const rows = () => database.aspirations.toArray()
const read = async () => (await openRows(await rows(), made.key)).all
/** Everything that lies in the database, as one text. */
const onDisk = async () => {
  const tables = await Promise.all(database.tables.map((table) => table.toArray()))
  const bytes = (_: string, value: unknown) =>
    value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value
  return JSON.stringify(tables, bytes)
}
const unlock = () => keepKey(made.lock.id, made.key)
const closed = (one: Parameters<typeof advance>[0]) => advance(one, 'done', { at: now.toISOString() })
const reply = (messageId: string) => ({
  platform: 'x' as const,
  account: 'kominfo_tirtajaya',
  at: '2026-11-24T10:00:00+07:00',
  link: 'https://x.com/kominfo_tirtajaya/status/99',
  inReplyTo: messageId,
})

describe('a lock', () => {
  it('opens by its passphrase and by its recovery code, however that is typed, and by nothing else', async () => {
    const { lock, code } = made
    expect(code).toMatch(/^(?:[A-Z0-9]{4}-){6}[A-Z0-9]{4}$/u)
    expect(await openLock(lock, passphrase)).toBeDefined()
    expect(await openLock(lock, ` ${code.toLowerCase().replaceAll('-', ' ')}`)).toBeDefined()
    expect(await openLock(lock, passphrase.toUpperCase())).toBeUndefined()
    expect(
      await openLock(
        lock,
        code.replace(/^./u, (letter) => (letter === 'A' ? 'B' : 'A')),
      ),
    ).toBeUndefined()
    expect(await openLock(lock, '')).toBeUndefined()
  })

  it('takes 600,000 rounds to try a passphrase, with another salt for each secret', () => {
    const { byPassphrase, byCode } = made.lock
    expect(byPassphrase.rounds).toBeGreaterThanOrEqual(600_000)
    expect(byCode.rounds).toBeGreaterThanOrEqual(600_000)
    expect(byPassphrase.salt).toHaveLength(16)
    expect(byPassphrase.salt).not.toEqual(byCode.salt)
  })

  it('seals without the private key, never twice alike, and opens in its own place only', async () => {
    const [one, two] = [
      await seal(made.lock, 'a', { word: 'é🙂' }),
      await seal(made.lock, 'a', { word: 'é🙂' }),
    ]
    expect(one).not.toEqual(two)
    expect(await unseal(made.key, 'a', one)).toEqual({ word: 'é🙂' })
    await expect(unseal(made.key, 'b', one)).rejects.toThrow()
    const damaged = one.slice()
    damaged[damaged.length - 1]! ^= 1
    await expect(unseal(made.key, 'a', damaged)).rejects.toThrow()
    const foreign = await makeLock('kunci orang lain ini')
    await expect(unseal(foreign.key, 'a', one)).rejects.toThrow()
  })

  it('is open in storage.session alone, for its own id, until it is shut', async () => {
    const changes = vi.fn()
    const stop = onKeyChange(changes)
    expect(await openedKey(made.lock.id)).toBeUndefined()
    await unlock()
    const key = await openedKey(made.lock.id)
    expect(await unseal(key!, 'a', await seal(made.lock, 'a', 1))).toBe(1)
    expect(await openedKey(made.lock.id)).toBe(key)
    expect(await openedKey('another')).toBeUndefined()
    expect(JSON.stringify(await browser.storage.local.get(null))).toBe('{}')
    await forgetKey()
    expect(await openedKey(made.lock.id)).toBeUndefined()
    expect(changes).toHaveBeenCalledTimes(2)
    stop()
  })
})

describe('aspirations under the lock', () => {
  it('leave no word, name, link or number of a citizen’s message on the disk', async () => {
    const before = [
      await database.add(captured(), testPack, now),
      await database.add(captured(other), testPack, now),
    ]
    await database.turnLockOn(made.lock)
    await database.add(
      captured({ link: 'https://x.com/c/status/33333', text: 'Air PDAM keruh' }),
      testPack,
      now,
    )
    const disk = await onDisk()
    for (const { aspiration } of before)
      for (const part of [
        aspiration.text,
        aspiration.author,
        aspiration.link!,
        aspiration.messageId!,
        'Merdeka',
      ])
        expect(disk).not.toContain(part)
    expect(disk).not.toContain('PDAM')
    expect(disk).not.toContain('33333')
    expect(await read()).toEqual(expect.arrayContaining(before.map(({ aspiration }) => aspiration)))
    expect(await read()).toHaveLength(3)
  })

  it('are stored on while it is shut, each once', async () => {
    const first = await database.add(captured(), testPack, now)
    await database.turnLockOn(made.lock)
    const again = await database.add(captured({ text: 'disunting' }), testPack, now)
    expect([again.state, again.aspiration.id]).toEqual(['known', first.aspiration.id])
    const comment = captured({ platform: 'facebook', link: null })
    const both = await Promise.all([1, 2].map(() => database.add(comment, testPack, now)))
    expect(both.map(({ state }) => state).sort()).toEqual(['known', 'new'])
    expect(await rows()).toHaveLength(2)
  })

  it('are changed, put back and erased by who opened it, and by nobody else', async () => {
    const { aspiration } = await database.add(captured(), testPack, now)
    await database.turnLockOn(made.lock)
    await expect(database.change([aspiration.id], closed)).rejects.toThrow(LockedError)
    await expect(database.eraseAuthor('@warga_tj')).rejects.toThrow(LockedError)
    await unlock()
    const before = await database.change([aspiration.id], closed)
    expect(before).toEqual([aspiration])
    expect((await read())[0]).toMatchObject({ state: 'done' })
    await database.restore(before)
    expect(await read()).toEqual([aspiration])
    expect(await onDisk()).not.toContain('Merdeka')
    expect(await database.eraseAuthor('@Warga_TJ')).toBe(1)
    expect(await rows()).toEqual([])
  })

  it('keep a change that two make at once', async () => {
    const { aspiration } = await database.add(captured(), testPack, now)
    await database.turnLockOn(made.lock)
    await unlock()
    const write = (part: object) => database.change([aspiration.id], (one) => ({ ...one, ...part }))
    await Promise.all([write({ note: 'sudah dicek' }), write({ unit: 'DPUPR' }), write({ topic: 'jalan' })])
    expect((await read())[0]).toMatchObject({ note: 'sudah dicek', unit: 'DPUPR', topic: 'jalan' })
  })

  it('go when the pack says so, also while it is shut', async () => {
    const { aspiration } = await database.add(captured(), testPack, now)
    await database.add(captured(other), testPack, now)
    await database.change([aspiration.id], closed)
    await database.turnLockOn(made.lock)
    const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000)
    expect(await database.sweep(testPack, inDays(89))).toBe(0)
    expect(await database.sweep(testPack, inDays(91))).toBe(1)
    expect((await read()).map(({ text }) => text)).toEqual([other.text])
  })

  it('are closed after it was opened by what was answered while it was shut', async () => {
    const { aspiration } = await database.add(captured(), testPack, now)
    await database.turnLockOn(made.lock)
    expect(await database.link(reply(aspiration.messageId!), testPack)).toBeUndefined()
    expect(await database.link(reply('1'), testPack)).toBeUndefined()
    expect(await onDisk()).not.toContain('/status/99')
    await database.settleReplies(testPack).catch((error) => expect(error).toBeInstanceOf(LockedError))
    expect(await database.replies.count()).toBe(2)
    await unlock()
    await database.settleReplies(testPack)
    expect((await read())[0]).toMatchObject({ state: 'answered', answer: { minutes: 120 } })
    expect(await database.replies.count()).toBe(0)
    expect(await database.link(reply(aspiration.messageId!), testPack)).toBeUndefined()
  })

  it('that are damaged are counted, and keep the lock on', async () => {
    await database.add(captured(), testPack, now)
    const { aspiration } = await database.add(captured(other), testPack, now)
    await database.turnLockOn(made.lock)
    await unlock()
    const row = (await database.aspirations.get(aspiration.id)) as SealedRow
    await database.aspirations.put({ ...row, box: new Uint8Array(100) })
    expect(await openRows(await rows(), made.key)).toMatchObject({
      all: [{ author: expect.any(String) }],
      unreadable: 1,
    })
    await expect(database.turnLockOff(testPack)).rejects.toThrow('cannot be opened')
    expect(await database.lock()).toEqual(made.lock)
  })

  it('are as they were once it is off', async () => {
    const before = [
      await database.add(captured(), testPack, now),
      await database.add(captured(other), testPack, now),
    ]
    await database.turnLockOn(made.lock)
    await database.link(reply(before[0]!.aspiration.messageId!), testPack)
    await expect(database.turnLockOff(testPack)).rejects.toThrow(LockedError)
    await unlock()
    await database.turnLockOff(testPack)
    expect(await database.lock()).toBeUndefined()
    const after = await rows()
    expect(after).toEqual(expect.arrayContaining([before[1]!.aspiration]))
    expect(after.map((row) => 'state' in row && row.state).sort()).toEqual(['answered', 'new'])
    expect((await database.add(captured(), testPack, now)).state).toBe('known')
  })
})

describe('a crash while the lock is turned', () => {
  /** Lets the write with that number, of all that follow, fail as if the browser died there. */
  function dieAt(write: number) {
    let left = write
    const die = () => {
      left -= 1
      if (left < 0) throw new Error('died')
    }
    for (const table of [database.aspirations, database.meta]) {
      table.hook('updating', die)
      table.hook('creating', die)
      table.hook('deleting', die)
    }
    return () => left < 0
  }

  it.each(['on', 'off'] as const)('%s leaves everything as it was, wherever it comes', async (way) => {
    const name = database.name
    for (let write = 0; ; write += 1) {
      database = new AspirationDatabase(`${name} ${write}`)
      for (const changes of [{}, other]) await database.add(captured(changes), testPack, now)
      const before = await rows()
      if (way === 'off') await database.turnLockOn(made.lock)
      await unlock()
      const locked = await rows()
      const died = dieAt(write)
      const turned = way === 'on' ? database.turnLockOn(made.lock) : database.turnLockOff(testPack)
      const failed = await turned.then(
        () => false,
        () => true,
      )
      expect(failed).toBe(died())
      database.close()
      // As the next start finds it.
      database = new AspirationDatabase(`${name} ${write}`)
      const isOn = (await database.lock()) !== undefined
      expect(isOn).toBe((way === 'on') !== failed)
      expect(isOn ? await read() : await rows()).toEqual(before)
      if (failed) expect(await rows()).toEqual(locked)
      expect((await database.add(captured(), testPack, now)).state).toBe('known')
      if (!failed) {
        // Each row and the lock itself.
        expect(write).toBe(3)
        break
      }
    }
  })
})

it('a message that comes while the lock is turned is neither lost nor left open', async () => {
  const many = Array.from({ length: 20 }, (_, n) => captured({ link: `https://x.com/w/status/${n}` }))
  const [first, ...others] = many
  await database.add(first!, testPack, now)
  await Promise.all([
    database.turnLockOn(made.lock),
    ...others.map((one) => database.add(one, testPack, now)),
  ])
  expect(await read()).toHaveLength(20)
  expect(await onDisk()).not.toContain('Merdeka')
  await unlock()
  const late = captured({ link: 'https://x.com/w/status/77' })
  await Promise.all([database.turnLockOff(testPack), database.add(late, testPack, now)])
  expect(await rows()).toHaveLength(21)
  expect((await rows()).every((row) => 'text' in row)).toBe(true)
})

it('a store of before there were locks opens with all that it holds', async () => {
  const before = new Dexie('earlier-aspirations')
  before.version(1).stores({ aspirations: 'id, [platform+messageId], author', meta: 'key' })
  const one = aspirationOf()
  await before.table('aspirations').add(one)
  await before.table('meta').add({ key: 'salt', value: 'garam' })
  before.close()
  const after = new AspirationDatabase('earlier-aspirations')
  expect(await after.aspirations.toArray()).toEqual([one])
  expect((await after.add(captured(), testPack, now)).state).toBe('known')
})
