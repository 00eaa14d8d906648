import { mkdirSync, writeFileSync } from 'node:fs'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { importPack, packInForce } from '../../utils/pack-in-force.ts'
import { browser } from '../fixtures/browser.ts'
import { hostilePacks } from '../fixtures/hostile-packs.ts'
import { testPack } from '../fixtures/pack.ts'

vi.mock('wxt/browser', () => import('../fixtures/browser.ts'))

const answers: string[] = []

beforeEach(async () => {
  browser.reset()
  await importPack(testPack)
})

afterAll(() => {
  mkdirSync('.output', { recursive: true })
  writeFileSync(
    '.output/hostile-packs.md',
    `| pack | path | answer | hint |\n|-|-|-|-|\n${answers.join('\n')}\n`,
  )
})

describe('a hostile pack', () => {
  it('comes in more than sixty kinds, each of its own', () => {
    expect(hostilePacks.filter(({ expected }) => expected !== 'harmless').length).toBeGreaterThanOrEqual(60)
    expect(new Set(hostilePacks.map(({ name }) => name)).size).toBe(hostilePacks.length)
  })

  it.each(hostilePacks.map((pack) => [pack.name, pack] as const))(
    '%s',
    async (name, { source, expected }) => {
      const before = JSON.stringify(await browser.storage.local.get(null))
      const taken = await importPack(source)
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
      if (expected === 'harmless') {
        expect(taken.ok ? [] : taken.problems).toEqual([])
        answers.push(`| ${name} | | diterima; tampil sebagai teks biasa | |`)
        return
      }
      const [path, reason] = expected
      const problems = taken.ok ? [] : taken.problems
      const problem = problems.find((one) => one.path === path && reason.test(one.reason))
      expect(problem, JSON.stringify(problems.slice(0, 3))).toBeDefined()
      for (const { path, reason, value, hint } of problems) {
        expect(hint, `${path}: ${reason}`).toBeTruthy()
        // Something stands there, unless it is missing, is the whole file, or is what a signature covers.
        const bare = path === '' || path === 'signature' || reason === 'wajib diisi'
        if (!bare) expect(value, `${path}: ${reason}`).toBeTruthy()
      }
      expect(JSON.stringify(await browser.storage.local.get(null))).toBe(before)
      expect((await packInForce()).pack).toEqual(testPack)
      answers.push(
        `| ${name} | ${path} | ${problem!.reason}${problem!.value ? ` (${problem!.value})` : ''} | ${problem!.hint ?? ''} |`,
      )
    },
  )
})
