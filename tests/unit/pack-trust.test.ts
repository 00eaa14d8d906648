import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defaultPack } from '../../utils/pack/default.ts'
import { lockOn } from '../../utils/pack/merge.ts'
import { onPackChange } from '../../utils/pack-changes.ts'
import { packHistory } from '../../utils/pack-history.ts'
import {
  forgetKey,
  importPack,
  inspectPack,
  packInForce,
  removePack,
  restorePack,
  trustedKey,
} from '../../utils/pack-in-force.ts'
import { fingerprintOf, type Keys, makeKeys, openPack, signPack } from '../../utils/pack-signature.ts'
import { browser } from '../fixtures/browser.ts'
import { testPack } from '../fixtures/pack.ts'

vi.mock('wxt/browser', () => import('../fixtures/browser.ts'))

const office = await makeKeys()
const stranger = await makeKeys()
const pack = (version = '1') => ({ ...testPack, version })
const signed = (keys: Keys, version = '1') => signPack(pack(version), keys)
const version = async () => (await packInForce()).pack.version

beforeEach(() => browser.reset())

describe('a signature', () => {
  it('opens with the pack and the fingerprint of its key', async () => {
    const opened = await openPack(JSON.stringify(await signed(office)))
    expect(opened).toEqual({
      ok: true,
      value: { pack: pack(), fingerprint: await fingerprintOf(office.public) },
    })
    expect(await fingerprintOf(office.public)).toMatch(/^[0-9a-f]{4}(?:-[0-9a-f]{4}){7}$/)
  })

  it('does not mind how the JSON is laid out', async () => {
    const { pack: inside, ...rest } = await signed(office)
    const turned = { ...rest, pack: Object.fromEntries(Object.entries(inside).reverse()) }
    expect((await openPack(JSON.stringify(turned, null, 4))).ok).toBe(true)
  })

  it.each<[string, (file: Awaited<ReturnType<typeof signed>>) => unknown, string]>([
    ['a changed pack', (file) => ({ ...file, pack: { ...file.pack, version: '2' } }), 'signature'],
    [
      'an added key',
      (file) => ({ ...file, pack: { ...file.pack, tone: 'resmi', slogans: ['x'] } }),
      'signature',
    ],
    ['another key', (file) => ({ ...file, key: stranger.public }), 'signature'],
    ['no signature', ({ signature: _, ...file }) => file, 'signature'],
    ['a signature of zeros', (file) => ({ ...file, signature: '0'.repeat(128) }), 'signature'],
    ['a key of zeros', (file) => ({ ...file, key: '0'.repeat(64) }), 'signature'],
    ['a short key', (file) => ({ ...file, key: 'ab' }), 'key'],
    ['another version', (file) => ({ ...file, version: 2 }), 'version'],
    ['another format', (file) => ({ ...file, format: 'saring-log' }), 'format'],
    ['a key more', (file) => ({ ...file, trusted: true }), 'trusted'],
  ])('with %s is refused', async (_, change, path) => {
    const opened = await openPack(change(await signed(office)))
    expect(opened.ok ? [] : opened.problems.map((problem) => problem.path)).toContain(path)
  })

  it('does not make a bad pack good', async () => {
    const opened = await openPack(await signPack({ ...pack(), warna: 'biru' }, office))
    expect(opened).toMatchObject({ ok: false, problems: [{ path: 'warna' }] })
  })
})

describe('whom a pack comes from', () => {
  it('is pinned at the first signed import, and the same key is taken from then on', async () => {
    expect(await inspectPack(await signed(office))).toMatchObject({
      value: { trust: 'first', fingerprint: await fingerprintOf(office.public) },
    })
    expect(await importPack(await signed(office))).toMatchObject({ ok: true, trust: 'first' })
    expect(await trustedKey()).toBe(await fingerprintOf(office.public))
    expect(await importPack(await signed(office, '2'))).toMatchObject({ ok: true, trust: 'same' })
    expect(await version()).toBe('2')
  })

  it.each(['other', 'dropped'] as const)('asks for a confirmation: %s', async (trust) => {
    await importPack(await signed(office))
    const next = trust === 'other' ? await signed(stranger, '2') : pack('2')
    expect(await importPack(next)).toMatchObject({ ok: false, trust })
    expect(await version()).toBe('1')
    expect(await importPack(next, { confirmed: true })).toMatchObject({ ok: true, trust })
    expect(await version()).toBe('2')
    expect(await trustedKey()).toBe(await fingerprintOf(trust === 'other' ? stranger.public : office.public))
  })

  it('starts anew once the key is forgotten', async () => {
    await importPack(await signed(office))
    await forgetKey()
    expect(await inspectPack(await signed(stranger))).toMatchObject({ value: { trust: 'first' } })
  })
})

describe('the history', () => {
  it('keeps what was in force, the newest first, and leads back', async () => {
    for (const name of ['1', '2', '3']) await importPack(pack(name))
    const versions = (await packHistory()).map((entry) => entry.pack.version)
    expect(versions).toEqual(['3', '2', '1'])
    expect(await restorePack((await packHistory())[2]!.at)).toBe(true)
    expect(await version()).toBe('1')
    expect((await packHistory()).map(({ how }) => how)).toEqual([
      'restored',
      'imported',
      'imported',
      'imported',
    ])
    expect(await restorePack(1)).toBe(false)
    expect(await version()).toBe('1')
  })

  it('stays when the pack is removed, and holds twenty versions at most', async () => {
    for (let i = 1; i <= 23; i++) await importPack(pack(String(i)))
    await removePack()
    expect((await packInForce()).pack).toEqual(defaultPack)
    const history = await packHistory()
    expect(history).toHaveLength(20)
    expect(history.at(-1)!.pack.version).toBe('4')
    expect(new Set(history.map(({ at }) => at)).size).toBe(20)
  })
})

describe('the policy', () => {
  const policy = (settings: Record<string, unknown>) => browser.storage.managed.set(settings)

  it('stands above an imported pack, setting by setting, and says what is locked and by whom', async () => {
    await importPack({
      ...pack('7'),
      gate: 'advise',
      rules: { 'etika/kata-kasar': 'off', 'berita/5w1h': 'off' },
    })
    await policy({ managedBy: 'Diskominfo', gate: 'block', rules: { 'etika/kata-kasar': 'error' } })
    const { origin, locks, pack: inForce } = await packInForce()
    expect(origin).toBe('imported')
    expect(inForce).toMatchObject({
      version: '7',
      gate: 'block',
      rules: { 'etika/kata-kasar': 'error', 'berita/5w1h': 'off' },
    })
    expect(locks).toEqual([
      { path: 'gate', by: 'Diskominfo' },
      { path: 'rules.etika/kata-kasar', by: 'Diskominfo' },
    ])
    expect(lockOn(locks, 'rules.etika/kata-kasar')?.by).toBe('Diskominfo')
    for (const free of ['tone', 'rules', 'rules.berita/5w1h', 'hashtags.0'])
      expect(lockOn(locks, free)).toBeUndefined()
  })

  it.each([
    ['JSON text', JSON.stringify(pack('9'))],
    ['data', pack('9')],
  ])('gives the whole pack as %s; nothing can be imported over it', async (_, given) => {
    await importPack(pack('1'))
    await policy({ pack: given })
    expect(await packInForce()).toMatchObject({
      origin: 'managed',
      locks: [{ path: '', by: '' }],
      problems: [],
    })
    expect(lockOn((await packInForce()).locks, 'hashtags.0.tag')).toBeDefined()
    expect(await version()).toBe('9')
    expect(await importPack(pack('10'), { confirmed: true })).toMatchObject({ ok: false })
  })

  it('may bring a signed pack, and refuses a changed one', async () => {
    await policy({ pack: JSON.stringify(await signed(office, '5')) })
    expect(await version()).toBe('5')
    await policy({ pack: JSON.stringify({ ...(await signed(office, '5')), pack: pack('6') }) })
    expect(await packInForce()).toMatchObject({ origin: 'builtIn', problems: [{ path: 'pack.signature' }] })
  })

  it('may name the only key whose packs are taken', async () => {
    await policy({ packKey: await fingerprintOf(office.public), managedBy: 'Diskominfo' })
    for (const refused of [pack(), await signed(stranger)]) {
      expect(await importPack(refused, { confirmed: true })).toMatchObject({
        ok: false,
        problems: [{ path: 'key', reason: expect.stringContaining('Diskominfo') }],
      })
    }
    expect(await importPack(await signed(office))).toMatchObject({ ok: true, trust: 'same' })
  })

  describe('that the browser tells late', () => {
    /** The browser's answer, given when the test says so. */
    function hold(): (settings: Record<string, unknown>) => void {
      let tell: (settings: Record<string, unknown>) => void = () => {}
      vi.spyOn(browser.storage.managed, 'get').mockReturnValue(
        new Promise((resolve) => {
          tell = resolve
        }) as never,
      )
      return tell
    }
    const waited = async () => {
      const told = packInForce()
      await vi.advanceTimersByTimeAsync(1000)
      return (await told).pack.gate
    }
    beforeEach(() => void vi.useFakeTimers())
    afterEach(() => {
      vi.useRealTimers()
      vi.restoreAllMocks()
    })

    it('stays in force as it was last known, and a new one is announced', async () => {
      await policy({ gate: 'block' })
      expect((await packInForce()).pack.gate).toBe('block')
      const tell = hold()
      expect(await waited()).toBe('block')
      const changed = vi.fn()
      const stop = onPackChange(changed)
      tell({ gate: 'advise' })
      await vi.advanceTimersByTimeAsync(0)
      expect(changed).toHaveBeenCalled()
      expect((await packInForce()).pack.gate).toBe('advise')
      stop()
    })

    it('is gone once the browser says that there is none', async () => {
      await policy({ gate: 'block' })
      await packInForce()
      const tell = hold()
      expect(await waited()).toBe('block')
      tell({})
      await vi.advanceTimersByTimeAsync(0)
      expect((await packInForce()).pack.gate).toBe('confirm')
      hold()
      expect(await waited()).toBe('confirm')
    })
  })

  it('is in force where no copy of it can be kept', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'))
    await policy({ gate: 'block' })
    expect((await packInForce()).pack.gate).toBe('block')
    vi.restoreAllMocks()
  })

  it('loses only what is wrong in it, and says so', async () => {
    await policy({ gate: 'tutup', tone: 'santai', pack: '{"schema":1', warna: 1 })
    const { pack: inForce, problems, origin } = await packInForce()
    expect([origin, inForce.gate, inForce.tone]).toEqual(['builtIn', 'confirm', 'santai'])
    expect(problems.map(({ path }) => path).sort()).toEqual(['gate', 'pack', 'warna'])
  })
})
