import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  BlockBuilder,
  blockOf,
  bytesOfBlock,
  entryOfLine,
  joinLines,
  jsonOfLine,
  lineOf,
  linesIn,
  linesOf,
} from '../../utils/log/block.ts'
import { ChunkBuilder, factsAt } from '../../utils/log/columns.ts'
import { type Facts, noFacts } from '../../utils/log/facts.ts'
import { NumberTable } from '../../utils/log/number-table.ts'

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const utf8 = (given: string) => new TextEncoder().encode(given)
const seed = 20_261_127

describe('a block', () => {
  const lines = ['', 'satu 🙂', 'dua', '', 'empat']

  test('gives its lines back, as text and as bytes, whichever it is kept as', () => {
    const joined = joinLines(lines)
    for (const block of [joined, utf8(joined)]) {
      expect(linesOf(block)).toEqual(lines)
      expect(linesIn(bytesOfBlock(block)).map(text)).toEqual(lines)
      expect(linesIn(bytesOfBlock(block), 2).map(text)).toEqual(lines.slice(0, 2))
      expect(linesIn(bytesOfBlock(block), 0)).toEqual([])
    }
    for (const none of [undefined, '', new Uint8Array(0)]) {
      expect(linesOf(none)).toEqual([])
      expect(linesIn(bytesOfBlock(none))).toEqual([])
    }
  })

  test('is laid of lines in parts, with nothing behind the last', () => {
    expect(text(blockOf([[utf8('sa'), utf8('tu')], [], [utf8('tiga')]]))).toBe('satu\n\ntiga')
    expect(text(blockOf([[utf8('satu')]]))).toBe('satu')
  })

  test('is built line by line, goes on from a begun one, and grows for what is long', () => {
    const long = 'é'.repeat(2 ** 17)
    for (const begun of ['a\nb', utf8('a\nb')]) {
      const block = new BlockBuilder(begun)
      expect(block.lines).toBe(2)
      block.add('c', utf8('d'))
      block.add(long)
      expect(block.lines).toBe(4)
      expect(text(block.take())).toBe(`a\nb\ncd\n${long}`)
      expect(block.lines).toBe(0)
      block.add('e')
      expect(text(block.take())).toBe('e')
    }
    expect(new BlockBuilder(long).lines).toBe(1)
    expect(text(new BlockBuilder(long).take())).toBe(long)
    expect(new BlockBuilder().lines).toBe(0)
  })

  test('keeps an entry with its hash in front, and gives it out with the hash at the end', () => {
    const hash = 'ab'.repeat(32)
    const line = lineOf(hash, '{"id":"x","seq":1}')
    expect(entryOfLine(line)).toEqual({ id: 'x', seq: 1, hash })
    expect(jsonOfLine(line)).toBe(`{"id":"x","seq":1,"hash":"${hash}"}`)
  })
})

describe('columns', () => {
  const names = fc.constantFrom('', 'a', 'b', 'c', 'etika/membentak|error|open')
  const facts: fc.Arbitrary<Facts> = fc.record({
    at: fc.integer(),
    day: fc.nat(65_535),
    hour: fc.nat(23),
    flags: fc.nat(65_535),
    account: names,
    unit: names,
    topic: names,
    principles: fc.array(fc.nat(100), { minLength: 6, maxLength: 6 }),
    findings: fc.array(names, { maxLength: 3 }),
    hashtags: fc.array(names, { maxLength: 3 }),
    id: fc.maxSafeNat(),
    post: fc.maxSafeNat(),
    hash: fc.maxSafeNat(),
    previous: fc.maxSafeNat(),
    seq: fc.maxSafeNat(),
    installation: names,
  })

  test('give back the facts of each entry, also those that went on from a begun chunk', () => {
    fc.assert(
      fc.property(fc.array(facts, { maxLength: 6 }), fc.array(facts, { maxLength: 6 }), (some, more) => {
        const begun = new ChunkBuilder()
        for (const one of some) begun.add(one)
        const chunk = new ChunkBuilder(begun.build())
        expect(chunk.size).toBe(some.length)
        for (const one of more) chunk.add(one)
        const built = chunk.build()
        const all = [...some, ...more]
        expect(all.map((_, index) => factsAt(built, index))).toEqual(all)
        // Each name is kept once.
        expect(new Set(built.view.names).size).toBe(built.view.names.length)
      }),
      { seed, numRuns: 60 },
    )
  })

  test('tell more names apart than two bytes can', () => {
    const hashtags = Array.from({ length: 65_536 }, (_, index) => `#${index}`)
    for (const [more, bytes] of [
      [[], 4],
      [hashtags.slice(0, 65_535), 2],
    ] as const) {
      const chunk = new ChunkBuilder()
      // With the empty name of what is not known, one more than there are numbers of two bytes; or just so many.
      chunk.add({ ...noFacts, hashtags: more.length > 0 ? more : hashtags })
      const built = chunk.build()
      expect(built.view.hashtags.BYTES_PER_ELEMENT).toBe(bytes)
      expect(factsAt(built, 0).hashtags.at(-1)).toBe(more.at(-1) ?? '#65535')
    }
  })
})

test('a table of numbers remembers the first place of each, however many come', () => {
  const table = new NumberTable()
  const places = new Map<number, number>()
  const numbers = [0, 1, 2 ** 32, 2 ** 32 + 1, 2 ** 52 - 1]
  // Many that differ in their upper half alone, and many in their lower.
  for (let index = 0; index < 3000; index += 1) numbers.push(index * 2 ** 32 + 7, index * 1024)
  for (const [place, number] of [...numbers, ...numbers].entries()) {
    table.add(number, place)
    if (!places.has(number)) places.set(number, place)
  }
  for (const [number, place] of places) expect(table.get(number)).toBe(place)
  for (const number of [3, 2 ** 31, 2 ** 52, 0.5 + 2 ** 40]) expect(table.get(number)).toBeUndefined()
})
