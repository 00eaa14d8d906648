import { database, genesis, type Head, type LogDatabase } from './database.ts'
import type { LogEntry } from './entry.ts'
import { hashOf } from './hash.ts'
import { type Link, linksIn } from './links.ts'
import { storedBlocks } from './rows.ts'

/** `missing`: entries are gone; `changed`: its content is not what was hashed; `unlinked`: not made on the one before. */
export type BreakReason = 'missing' | 'changed' | 'unlinked'

export interface Break {
  /** Place in its chain where it breaks. */
  readonly seq: number
  readonly reason: BreakReason
  /** Whose chain it is, where not this installation's own. */
  readonly installation?: string
}

export type Verdict =
  | { readonly intact: true; readonly count: number }
  | (Break & {
      readonly intact: false
      /** Entries before the break. */
      readonly count: number
    })

/** Checks whether an entry still is what was hashed when it was stored. */
export async function isUnchanged(entry: LogEntry): Promise<boolean> {
  return (await hashOf(entry)) === entry.hash
}

/**
 * Follows the chains of a log, entry by entry. The own one must be whole from its beginning. Of other installations
 * the log may hold parts, in any order, and what stands side by side must fit.
 */
class Chains {
  readonly #own: string
  #seq = 0
  #hash = genesis
  readonly #ends = new Map<string, Map<number, string>>()
  readonly #starts = new Map<string, Map<number, string>>()

  constructor(own: string) {
    this.#own = own
  }

  next(link: Link, unchanged: boolean): Break | undefined {
    if (link.installation !== this.#own) return this.#nextForeign(link, unchanged)
    if (link.seq !== this.#seq + 1) return { seq: this.#seq + 1, reason: 'missing' }
    if (link.previous !== this.#hash) return { seq: link.seq, reason: 'unlinked' }
    if (!unchanged) return { seq: link.seq, reason: 'changed' }
    this.#seq = link.seq
    this.#hash = link.hash
    return undefined
  }

  end(head: Pick<Head, 'seq' | 'hash'>): Break | undefined {
    if (head.seq > this.#seq) return { seq: this.#seq + 1, reason: 'missing' }
    if (head.hash !== this.#hash) return { seq: this.#seq, reason: 'unlinked' }
    return undefined
  }

  /** Only the ends of each stretch are remembered, so a whole chain costs no memory. */
  #nextForeign({ seq, previous, hash, installation }: Link, unchanged: boolean): Break | undefined {
    if (!unchanged) return { seq, reason: 'changed', installation }
    const ends = this.#of(this.#ends, installation)
    const starts = this.#of(this.#starts, installation)
    const before = ends.get(seq - 1)
    if (before !== undefined && before !== previous) return { seq, reason: 'unlinked', installation }
    const after = starts.get(seq + 1)
    if (after !== undefined && after !== hash) return { seq: seq + 1, reason: 'unlinked', installation }
    if (seq === 1 && previous !== genesis) return { seq, reason: 'unlinked', installation }
    if (before === undefined) starts.set(seq, previous)
    else ends.delete(seq - 1)
    if (after === undefined) ends.set(seq, hash)
    else starts.delete(seq + 1)
    return undefined
  }

  #of(all: Map<string, Map<number, string>>, installation: string): Map<number, string> {
    const found = all.get(installation) ?? new Map<number, string>()
    all.set(installation, found)
    return found
  }
}

/** Checks one whole chain, given in order of `seq`. */
export async function verifyChain(entries: readonly LogEntry[]): Promise<Verdict> {
  const chains = new Chains(entries[0]?.installation ?? '')
  for (const [count, entry] of entries.entries()) {
    const broken = chains.next(entry, await isUnchanged(entry))
    if (broken) return { intact: false, count, ...broken }
  }
  return { intact: true, count: entries.length }
}

export interface VerifyOptions {
  readonly signal?: AbortSignal
  /** Told after each batch: entries checked, and how many there are. */
  readonly onProgress?: (done: number, total: number) => void
}

/** Entries between two words on how far it is. */
export const pace = 2048

/** Checks every entry of the log against its hash, and the chains against themselves. Memory stays bounded. */
export async function verifyLog(
  log: LogDatabase = database,
  { signal, onProgress }: VerifyOptions = {},
): Promise<Verdict> {
  const head = await log.head()
  const chains = new Chains(await log.installation())
  let count = 0
  for await (const { first, block } of storedBlocks(log, head.count)) {
    signal?.throwIfAborted()
    for (const link of linksIn(block, head.count - first)) {
      const broken = chains.next(link, link.unchanged)
      if (broken) return { intact: false, count, ...broken }
      count += 1
    }
    if (first % pace === 0) onProgress?.(count, head.count)
  }
  const broken = chains.end(head)
  if (broken) return { intact: false, count, ...broken }
  onProgress?.(count, head.count)
  return count < head.count
    ? { intact: false, count, seq: count + 1, reason: 'missing' }
    : { intact: true, count }
}
