import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { beforeEach, expect, it, vi } from 'vitest'
import { packHistory } from '../../utils/pack-history.ts'
import { ownPack, packInForce, restorePack } from '../../utils/pack-in-force.ts'
import { readSettings, writeSettings } from '../../utils/settings.ts'
import { TrainingDatabase } from '../../utils/training-database.ts'
import { browser } from '../fixtures/browser.ts'
import { testPack } from '../fixtures/pack.ts'

vi.mock('wxt/browser', () => import('../fixtures/browser.ts'))

beforeEach(() => browser.reset())

it('results kept before a trainer’s exercises could be opened are all there', async () => {
  const before = new Dexie('earlier-training')
  before.version(1).stores({ attempts: '++', meta: 'key' })
  const attempt = { exercise: 'temu-lowongan', part: 'placement', score: 0.5 }
  await before.table('meta').bulkAdd([
    { key: 'trainee', value: 'a1' },
    { key: 'name', value: 'Wening' },
    { key: 'classCode', value: 'KELAS-A' },
  ])
  await before.table('attempts').bulkAdd([attempt, { ...attempt, score: 1 }])
  before.close()
  const now = new TrainingDatabase('earlier-training')
  expect(await now.results()).toMatchObject({
    trainee: 'a1',
    name: 'Wening',
    classCode: 'KELAS-A',
    attempts: [attempt, { ...attempt, score: 1 }],
  })
  expect(await now.bundles.count()).toBe(0)
  now.close()
})

it('settings of fewer platforms keep what was switched off, and the new ones are on', async () => {
  await browser.storage.local.set({ settings: { x: false } })
  expect(await readSettings()).toEqual({ x: false, facebook: true, instagram: true })
  await writeSettings({ facebook: false })
  expect(await readSettings()).toEqual({ x: false, facebook: false, instagram: true })
})

it('settings that make no sense switch nothing off', async () => {
  await browser.storage.local.set({ settings: { x: 'tidak' } })
  expect(await readSettings()).toEqual({ x: true, facebook: true, instagram: true })
})

it('a pack and a history without fingerprints, as they were before packs were signed, stay in force', async () => {
  const old = { ...testPack, version: 'lama' }
  await browser.storage.local.set({ pack: old, packHistory: [{ at: 7, how: 'imported', pack: old }] })
  expect((await packInForce()).pack.version).toBe('lama')
  expect((await ownPack()).version).toBe('lama')
  expect(await restorePack(7)).toBe(true)
  expect((await packHistory()).map(({ how, pack }) => [how, pack.version])).toEqual([
    ['restored', 'lama'],
    ['imported', 'lama'],
  ])
})
