import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { appendAll } from '../../utils/log/append-all.ts'
import { blockSize, linesOf } from '../../utils/log/block.ts'
import { genesis, LogDatabase } from '../../utils/log/database.ts'
import { fitTogether, type Stretch, verifyStretch } from '../../utils/log/verify-stretch.ts'
import { queueingLocks } from '../fixtures/locks.ts'
import { newPost } from '../fixtures/post.ts'
import { allRows } from '../fixtures/rows.ts'

describe('a stretch of the log by itself', () => {
  let log: LogDatabase
  beforeEach(() => {
    vi.stubGlobal('navigator', { locks: queueingLocks() })
    log = new LogDatabase('stretch')
  })
  afterEach(async () => {
    vi.unstubAllGlobals()
    await log.delete()
  })
  const size = blockSize + 6
  const fill = async () => {
    await appendAll(
      Array.from({ length: size }, () => newPost()),
      {},
      log,
    )
    return allRows(log)
  }
  /** Writes the lines of a block anew. */
  const rewrite = async (block: number, change: (lines: string[]) => string[]) =>
    log.blocks.put(change(linesOf(await log.blocks.get(block))).join('\n'), block)

  test('is one run where it is sound', async () => {
    const rows = await fill()
    const told: number[][] = []
    const onProgress = (...given: number[]) => told.push(given)
    const own = await log.installation()
    expect(await verifyStretch({ from: 0, until: size }, log, { onProgress })).toEqual(
      new Map([[own, [{ first: 1, previous: genesis, last: size, hash: rows.at(-1)!.hash }]]]),
    )
    expect(told).toEqual([
      [blockSize, size],
      [size, size],
    ])
    const second = {
      first: blockSize + 1,
      previous: rows[blockSize - 1]!.hash,
      last: size,
      hash: rows.at(-1)!.hash,
    }
    expect(await verifyStretch({ from: blockSize, until: size }, log)).toEqual(new Map([[own, [second]]]))
    const stop = { signal: AbortSignal.abort() }
    await expect(verifyStretch({ from: 0, until: size }, log, stop)).rejects.toThrow()
  })

  test.each<[string, (lines: string[]) => string[]]>([
    ['an entry is changed', (lines) => lines.with(2, lines[2]!.replace('Donor', 'Donar'))],
    ['an entry is gone', (lines) => lines.toSpliced(2, 1)],
    ['the last is gone', (lines) => lines.slice(0, -1)],
    ['an entry is made on another', (lines) => lines.with(2, lines[1]!)],
    ['a line is no entry', (lines) => lines.with(2, '{}')],
    ['it holds nothing', () => []],
  ])('may be broken where %s', async (_, change) => {
    await fill()
    await rewrite(1, change)
    const until = size
    const verdict = await verifyStretch({ from: blockSize, until }, log)
    // Two runs of one chain are for those to judge who put the stretches together.
    if (verdict) expect([...verdict.values()].flat().length).toBeGreaterThan(1)
    expect(verdict && fitTogether([verdict], await log.installation(), await log.head())).not.toBe(true)
    expect(await verifyStretch({ from: 0, until: blockSize }, log)).toBeDefined()
  })
})

describe('sound stretches fit together', () => {
  const run = (first: number, last: number, previous = `${first - 1}`, hash = `${last}`) => ({
    first,
    last,
    previous: first === 1 && previous === '0' ? genesis : previous,
    hash,
  })
  const stretch = (runs: Readonly<Record<string, ReturnType<typeof run>[]>>): Stretch =>
    new Map(Object.entries(runs))
  const head = { seq: 9, hash: '9' }
  const together = (...stretches: Stretch[]) => fitTogether(stretches, 'own', head)
  const whole = stretch({ own: [run(1, 9)] })

  test.each<[string, boolean, Stretch[]]>([
    ['whole', true, [whole]],
    ['in two', true, [stretch({ own: [run(1, 4)] }), stretch({ own: [run(5, 9)] })]],
    ['not from its beginning', false, [stretch({ own: [run(2, 9)] })]],
    ['not to its end', false, [stretch({ own: [run(1, 8)] })]],
    ['to another end', false, [stretch({ own: [run(1, 9, '0', 'x')] })]],
    ['with one left out', false, [stretch({ own: [run(1, 4)] }), stretch({ own: [run(6, 9, '5')] })]],
    ['made on another', false, [stretch({ own: [run(1, 4)] }), stretch({ own: [run(5, 9, 'x')] })]],
    ['in no order', false, [stretch({ own: [run(5, 9)] }), stretch({ own: [run(1, 4)] })]],
    ['made on another than the beginning', false, [stretch({ own: [run(1, 9, 'x')] })]],
    ['nothing', false, []],
  ])('the own chain, %s: %s', (_, fits, stretches) => {
    expect(together(...stretches)).toBe(fits)
  })

  test('nothing at all, where nothing was logged', () => {
    expect(fitTogether([], 'own', { seq: 0, hash: genesis })).toBe(true)
  })

  test.each<[string, boolean, ReturnType<typeof run>[]]>([
    ['a part of it', true, [run(3, 4)]],
    ['parts in no order, with gaps', true, [run(7, 8), run(1, 2), run(4, 5)]],
    ['parts side by side', true, [run(5, 6), run(3, 4)]],
    ['parts side by side that were not made on each other', false, [run(5, 6, 'x'), run(3, 4)]],
    ['a first that was made on another', false, [run(1, 2, 'x')]],
    ['one that came twice', false, [run(3, 4), run(4, 4)]],
    ['one within another', false, [run(3, 8), run(5, 6)]],
  ])('another chain, %s: %s', (_, fits, runs) => {
    expect(together(whole, stretch({ other: runs }))).toBe(fits)
    const [first, ...rest] = runs
    expect(together(stretch({ other: [first!] }), whole, stretch({ other: rest }))).toBe(fits)
  })
})
