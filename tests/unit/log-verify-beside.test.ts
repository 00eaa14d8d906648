import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { blockSize, lineOf } from '../../utils/log/block.ts'
import { canonicalJson } from '../../utils/log/canonical.ts'
import { genesis, LogDatabase } from '../../utils/log/database.ts'
import type { LogEntry } from '../../utils/log/entry.ts'
import { factsOf } from '../../utils/log/facts.ts'
import { digester } from '../../utils/log/hash.ts'
import { threads } from '../../utils/log/threads.ts'
import { verifyLog } from '../../utils/log/verify.ts'
import { type Verifier, verifierOf, verifiersFor, verifyBeside } from '../../utils/log/verify-beside.ts'
import { rangesOf } from '../../utils/log/verify-stretch.ts'
import { Writer } from '../../utils/log/writer.ts'
import { newPost } from '../fixtures/post.ts'

let log: LogDatabase
let count = 0

beforeEach(() => {
  count += 1
  log = new LogDatabase(`beside-${count}`)
})
afterEach(() => log.delete())

const digest = digester()

/** Numbers from 0 to `below`, the same for the same seed. */
function numbersOf(seed: number): (below: number) => number {
  let state = seed * 2_654_435_761 + 1
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const linked = (entry: Omit<LogEntry, 'hash'>): LogEntry => ({ ...entry, hash: digest(canonicalJson(entry)) })

/** A log of this installation and three others, whose chains lie in it in any order, one without its beginning. */
function entriesOf(size: number, own: string, random: (below: number) => number): LogEntry[] {
  const chains = [own, ...Array.from({ length: 3 }, () => crypto.randomUUID())].map((installation, index) => {
    const chain: LogEntry[] = []
    const entries = index === 0 ? size / 2 : size / 6
    for (let seq = 1; seq <= entries; seq += 1) {
      const text = `Pelayanan ke-${seq} 🙂, kata "petugas": ,"seq":9,\\`
      const previous = chain.at(-1)?.hash ?? genesis
      chain.push(linked({ ...newPost({ text, postId: null }), seq, previous, installation }))
    }
    return index === 3 ? chain.slice(5) : chain
  })
  if (random(2) === 0) chains[2]!.reverse()
  const mixed: LogEntry[] = []
  while (chains.some((chain) => chain.length > 0)) {
    const chain = chains[random(4)]!
    mixed.push(...chain.splice(0, 1 + random(40)))
  }
  return mixed
}

async function store(entries: readonly LogEntry[], head: { seq: number; hash: string; count: number }) {
  const writer = await Writer.open(log, 0)
  for (const entry of entries) writer.add(lineOf(entry.hash, canonicalJson(entry)), factsOf(entry))
  await writer.close()
  await log.meta.put({ key: 'head', value: head })
}

const headOf = (entries: readonly LogEntry[], own: string) => {
  const last = entries.findLast(({ installation }) => installation === own)
  return { seq: last?.seq ?? 0, hash: last?.hash ?? genesis, count: entries.length }
}

/** What happens to one entry of a log. */
const breaks: Readonly<
  Record<string, (entries: LogEntry[], at: number, random: (below: number) => number) => void>
> = {
  changed: (entries, at) => {
    entries[at] = { ...entries[at]!, text: 'lain' }
  },
  'changed and hashed anew': (entries, at) => {
    entries[at] = linked({ ...entries[at]!, text: 'lain' })
  },
  'made on another': (entries, at, random) => {
    entries[at] = linked({ ...entries[at]!, previous: entries[random(entries.length)]!.hash })
  },
  'numbered anew': (entries, at, random) => {
    entries[at] = linked({ ...entries[at]!, seq: 1 + random(20) })
  },
  'of another installation': (entries, at, random) => {
    const { installation } = entries[random(entries.length)]!
    entries[at] = linked({ ...entries[at]!, installation })
  },
  gone: (entries, at) => {
    entries.splice(at, 1)
  },
  twice: (entries, at, random) => {
    entries.splice(random(entries.length), 0, entries[at]!)
  },
  moved: (entries, at, random) => {
    entries.splice(random(entries.length), 0, ...entries.splice(at, 1))
  },
}

/** Threads are not of this test: each takes its stretch by itself. Tells how often the whole log was asked for. */
function verifiers(size: number): { readonly all: [Verifier, ...Verifier[]]; readonly wholes: () => number } {
  let wholes = 0
  const one = (): Verifier => ({
    ...verifierOf(log),
    whole: (tell) => {
      wholes += 1
      return verifierOf(log).whole(tell)
    },
  })
  return { all: [one(), ...Array.from({ length: size - 1 }, one)], wholes: () => wholes }
}

const size = blockSize * 4

describe('the log verified on several threads', () => {
  test.each(Array.from({ length: 4 }, (_, seed) => seed + 1))(
    'is intact by stretches, seed %i',
    async (seed) => {
      const own = await log.installation()
      const entries = entriesOf(size, own, numbersOf(seed))
      await store(entries, headOf(entries, own))
      expect(await verifyLog(log)).toEqual({ intact: true, count: entries.length })
      for (const threads of [2, 3, 4]) {
        const { all, wholes } = verifiers(threads)
        const told: number[] = []
        const verdict = await verifyBeside(all, { onProgress: (done) => told.push(done) }, log)
        expect(verdict).toEqual({ intact: true, count: entries.length })
        expect(wholes()).toBe(0)
        expect(told.at(-1)).toBe(entries.length)
        expect(told).toEqual(told.toSorted((a, b) => a - b))
      }
    },
  )

  test.each(Object.keys(breaks))(
    'says what one thread says when an entry is %s, wherever it is',
    async (kind) => {
      const own = await log.installation()
      let broken = 0
      for (let seed = 1; seed <= 8; seed += 1) {
        const random = numbersOf(seed * 101)
        const entries = entriesOf(size, own, random)
        const head = headOf(entries, own)
        // The first and the last of a stretch as often as any other.
        const seam = rangesOf(entries.length, 2)[1]!.from
        const at = [seam, seam - 1, 0, entries.length - 1][seed % 8] ?? random(entries.length)
        breaks[kind]!(entries, at, random)
        await store(entries, head)
        const alone = await verifyLog(log)
        if (!alone.intact) broken += 1
        for (const threads of [2 + (seed % 2)])
          expect(await verifyBeside(verifiers(threads).all, {}, log), `seed ${seed}`).toEqual(alone)
      }
      expect(broken).toBeGreaterThan(0)
    },
  )

  test('says what one thread says when blocks are gone, or hold no entries', async () => {
    const own = await log.installation()
    const entries = entriesOf(size, own, numbersOf(7))
    const blocks = Math.ceil(entries.length / blockSize)
    for (let number = 0; number < blocks; number += 1) {
      await store(entries, headOf(entries, own))
      if (number % 2 === 0) await log.blocks.delete(number)
      else await log.blocks.put('bukan catatan\n{}\n\n', number)
      const alone = await verifyLog(log)
      expect(alone.intact).toBe(false)
      expect(await verifyBeside(verifiers(2).all, {}, log)).toEqual(alone)
    }
  })

  test('takes one thread for a small log', () => {
    vi.stubGlobal('navigator', { hardwareConcurrency: 3 })
    expect(verifiersFor(2000)).toBe(1)
    expect(verifiersFor(1_000_000)).toBe(3)
    vi.unstubAllGlobals()
    expect([undefined, 1, 2, 3, 64].map((cores) => threads(cores ?? Number.NaN))).toEqual([1, 1, 2, 3, 4])
  })
})

test('ranges begin at blocks, and leave nothing out', () => {
  for (const count of [0, 1, 63, 64, 65, 1000, 4097])
    for (const pieces of [1, 2, 3, 4]) {
      const ranges = rangesOf(count, pieces)
      expect(ranges.length).toBeLessThanOrEqual(pieces)
      let at = 0
      for (const { from, until } of ranges) {
        expect(from).toBe(at)
        expect(from % blockSize).toBe(0)
        expect(until).toBeGreaterThan(from)
        at = until
      }
      expect(at).toBe(count)
    }
})
