import { describe, expect, test } from 'vitest'
import { ChunkBuilder, type KeyChunk } from '../../utils/log/columns.ts'
import { noFacts } from '../../utils/log/facts.ts'
import { checkChains } from '../../utils/log/import/chains.ts'
import { Problems } from '../../utils/log/import/problem.ts'

/** Of which installation, its place in the chain, the number of the hash before it and of its own. */
type Link = readonly [installation: string, seq: number, previous: number, hash: number]

/** The first entry of a chain is made on this. */
const start = 0
/** A chain in which entry `seq` has the hash `100 + seq`. */
const chain = (installation: string, ...places: readonly number[]): Link[] =>
  places.map((seq) => [installation, seq, seq === 1 ? start : 99 + seq, 100 + seq])

function chunkOf(links: readonly Link[]): KeyChunk {
  const chunk = new ChunkBuilder()
  for (const [installation, seq, previous, hash] of links)
    chunk.add({ ...noFacts, installation, seq, previous, hash })
  return chunk.build().keys
}

/** Entries of a file stand on the lines 10, 13, 16 and so on. */
function check(file: readonly Link[][], log: readonly Link[][] = [], count = log.flat().length) {
  const problems = new Problems()
  const lines = file.flat().map((_, place) => 10 + place * 3)
  const known = { chunks: log.map(chunkOf), count }
  const states = Object.fromEntries(checkChains(file.map(chunkOf), lines, known, problems))
  return { states, told: problems.told.map(({ line, reason }) => `${line} ${reason}`) }
}

const sound = { told: [] }

describe('the chains of a file', () => {
  test.each<[string, Link[][], object]>([
    ['from the first on', [chain('a', 1, 2, 3)], { a: 'whole' }],
    ['the first alone', [chain('a', 1)], { a: 'whole' }],
    ['not from the first on', [chain('a', 2, 3)], { a: 'gaps' }],
    ['one left out', [chain('a', 1, 3)], { a: 'gaps' }],
    ['in no order', [chain('a', 3, 1, 4, 2)], { a: 'whole' }],
    [
      'of several installations, in several chunks',
      [
        [...chain('a', 1), ...chain('b', 5), ...chain('a', 2)],
        [...chain('c', 1), ...chain('a', 3), ...chain('b', 6)],
        chain('c', 2),
      ],
      { a: 'whole', b: 'gaps', c: 'whole' },
    ],
  ])('%s: sound', (_, file, states) => {
    expect(check(file)).toEqual({ ...sound, states })
  })

  test.each<[string, Link[][], object, string[]]>([
    [
      'a first that was made on another',
      [[['a', 1, 7, 101]]],
      { a: 'broken' },
      ['10 catatan 1: bukan awal rantai, padahal nomornya 1'],
    ],
    [
      'one that was made on another',
      [[...chain('a', 1, 2), ['a', 3, 7, 103]], chain('a', 4)],
      { a: 'broken' },
      ['16 catatan 3: tidak bersambung dengan catatan sebelumnya'],
    ],
    [
      'the same in no order, told on its own line, and no other installation',
      [
        [...chain('b', 1), ['a', 3, 7, 103]],
        [...chain('a', 2, 1), ...chain('b', 2)],
      ],
      { a: 'broken', b: 'whole' },
      ['13 catatan 3: tidak bersambung dengan catatan sebelumnya'],
    ],
    [
      'one number for two',
      [[...chain('a', 1, 2), ['a', 2, 101, 999]]],
      { a: 'broken' },
      ['16 catatan 2: nomornya dipakai dua kali'],
    ],
  ])('%s: broken', (_, file, states, told) => {
    expect(check(file)).toEqual({ states, told })
  })
})

describe('the chains of a file beside those of the log', () => {
  /** In no order, in two chunks, with another installation among them. */
  const log = [[...chain('a', 6, 2, 9), ...chain('z', 1)], [...chain('a', 1, 12, 7)]]

  test.each<[string, Link[][], object]>([
    ['the same again', [chain('a', 1, 2, 6, 7, 9, 12)], { a: 'gaps' }],
    ['what comes before, between and behind', [chain('a', 3, 5, 8, 10, 11, 13)], { a: 'gaps' }],
    ['far from it', [chain('a', 20, 21)], { a: 'gaps' }],
    ['another installation under the same numbers', [[['b', 2, 500, 501]]], { b: 'gaps' }],
  ])('%s: sound', (_, file, states) => {
    expect(check(file, log)).toEqual({ ...sound, states })
  })

  test.each([1, 2, 6, 7, 9, 12])('%i with another content', (seq) => {
    const [[installation, place, previous]] = chain('a', seq) as [Link]
    expect(check([[[installation, place, previous, 999]]], log).told[0]).toBe(
      `10 catatan ${seq}: di komputer ini catatan bernomor sama isinya lain`,
    )
  })

  test.each([3, 8, 10, 13])('%i made on another than the one before it', (seq) => {
    expect(check([[['a', seq, 999, 100 + seq]]], log)).toEqual({
      states: { a: 'broken' },
      told: [`10 catatan ${seq}: tidak bersambung dengan catatan sebelumnya di komputer ini`],
    })
  })

  test.each([5, 8, 11])('%i on which the one behind it was not made', (seq) => {
    expect(check([[['a', seq, 99 + seq, 999]]], log)).toEqual({
      states: { a: 'broken' },
      told: [`10 catatan ${seq}: tidak bersambung dengan catatan sesudahnya di komputer ini`],
    })
  })

  test('what the log has not counted yet does not matter', () => {
    const forged: Link[][] = [[['a', 7, 106, 999]]]
    expect(check(forged, log, 6).told).toEqual([])
    expect(check(forged, log, 7).told).toHaveLength(1)
  })
})
