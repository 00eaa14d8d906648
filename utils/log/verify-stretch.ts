import { blockSize } from './block.ts'
import { database, genesis, type Head, type LogDatabase } from './database.ts'
import { type HashedLink, type Link, linksIn } from './links.ts'
import { storedBlocks } from './rows.ts'
import { pace, type VerifyOptions } from './verify.ts'

/** A run of one installation's chain that came in order, each made on the one before. */
interface Run {
  readonly first: number
  /** The hash on which the first was made. */
  readonly previous: string
  readonly last: number
  /** The hash of the last. */
  readonly hash: string
}

/** What a stretch of the log holds: the runs of each installation, in the order in which they came. */
export type Stretch = ReadonlyMap<string, readonly Run[]>

/** Places in the log, from 0; `until` is not one of them. */
export interface Range {
  readonly from: number
  readonly until: number
}

/** Runs that are remembered. A log in no order has more, and is verified in one go. */
const mostRuns = 50_000

/** Cuts the first `count` places at the edges of blocks into so many ranges that are nearly of a size. */
export function rangesOf(count: number, pieces: number): Range[] {
  const size = Math.max(1, Math.ceil(count / pieces / blockSize)) * blockSize
  return Array.from({ length: Math.ceil(count / size) }, (_, index) => ({
    from: index * size,
    until: Math.min(count, (index + 1) * size),
  }))
}

/** Checks a stretch of the log by itself. Undefined where it may be broken: `verifyLog` is to say whether and where. */
export async function verifyStretch(
  { from, until }: Range,
  log: LogDatabase = database,
  { signal, onProgress }: VerifyOptions = {},
): Promise<Stretch | undefined> {
  const runs = new Runs()
  let count = from
  for await (const { first, block } of storedBlocks(log, until, { from, batch: 64 })) {
    signal?.throwIfAborted()
    for (const link of linksIn(block, until - first)) {
      if (!runs.add(link)) return undefined
      count += 1
    }
    if (first % pace === 0) onProgress?.(count - from, until - from)
  }
  onProgress?.(until - from, until - from)
  return count === until ? runs.all : undefined
}

class Runs {
  readonly all = new Map<string, Run[]>()
  #count = 0

  /** False where the entry does not fit what came before, or there are too many runs. */
  add({ unchanged, installation, seq, previous, hash }: HashedLink): boolean {
    if (!unchanged || !(seq >= 1)) return false
    let runs = this.all.get(installation)
    if (!runs) {
      runs = []
      this.all.set(installation, runs)
    }
    const latest = runs.at(-1)
    if (latest?.last === seq - 1) {
      runs[runs.length - 1] = { ...latest, last: seq, hash }
      return latest.hash === previous
    }
    this.#count += 1
    return runs.push({ first: seq, previous, last: seq, hash }) > 0 && this.#count <= mostRuns
  }
}

/**
 * Whether stretches that follow each other, each sound by itself, make a sound log together. By the rules of
 * `verifyLog`, and stricter: an entry that came twice is left to that, too.
 */
export function fitTogether(
  stretches: readonly Stretch[],
  own: string,
  head: Pick<Head, 'seq' | 'hash'>,
): boolean {
  const all = new Map<string, Run[]>()
  for (const stretch of stretches)
    for (const [installation, runs] of stretch)
      all.set(installation, [...(all.get(installation) ?? []), ...runs])
  // The own chain must have come in order, whole from its beginning to the end that is remembered.
  let end: Pick<Link, 'seq' | 'hash'> = { seq: 0, hash: genesis }
  for (const { first, previous, last, hash } of all.get(own) ?? []) {
    if (first !== end.seq + 1 || previous !== end.hash) return false
    end = { seq: last, hash }
  }
  if (end.seq !== head.seq || end.hash !== head.hash) return false
  return [...all.values()].every(fitEachOther)
}

/** Of what stands side by side in a chain, each must be made on the one before. */
function fitEachOther(runs: readonly Run[]): boolean {
  const sorted = runs.toSorted((a, b) => a.first - b.first)
  return sorted.every(({ first, previous }, index) => {
    if (first === 1) return previous === genesis
    const before = sorted[index - 1]
    return !before || before.last < first - 1 || (before.last === first - 1 && before.hash === previous)
  })
}
