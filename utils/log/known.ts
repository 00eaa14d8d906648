import { chunkSize, type KeyChunk } from './columns.ts'
import type { LogDatabase } from './database.ts'
import { NumberTable } from './number-table.ts'
import { readRun } from './read-run.ts'

/** Chunks read at once. */
const batch = 32

/** Which entries the log holds, kept in memory (about 60 bytes for each) and brought up to date before each use. */
export class KnownEntries {
  count = 0
  readonly chunks: KeyChunk[] = []
  readonly #ids = new NumberTable()
  readonly #posts = new NumberTable()

  /** Reads what came since the last time, up to the first `count` entries. */
  async refresh(log: LogDatabase, count: number): Promise<this> {
    while (this.count < count) {
      const first = Math.floor(this.count / chunkSize)
      const last = Math.min(Math.ceil(count / chunkSize), first + batch)
      const read = await readRun(log.keys, first, last - first)
      for (const [index, keys] of read.entries()) {
        if (!keys) throw new Error(`chunk ${first + index} of the log is missing`)
        this.#take(first + index, keys)
      }
      this.count = Math.min(count, last * chunkSize)
    }
    return this
  }

  /** The place of the entry with this number of an id. */
  placeOf(id: number): number | undefined {
    return this.#ids.get(id)
  }

  /** The place of the first entry that stands for a post. */
  placeOfPost(post: number): number | undefined {
    return post === 0 ? undefined : this.#posts.get(post)
  }

  hashAt(n: number): number {
    return this.chunks[Math.floor(n / chunkSize)]!.hash[n % chunkSize]!
  }

  #take(chunk: number, keys: KeyChunk) {
    this.chunks[chunk] = keys
    for (let n = Math.max(this.count, chunk * chunkSize); n < chunk * chunkSize + keys.id.length; n += 1) {
      this.#ids.add(keys.id[n % chunkSize]!, n)
      const post = keys.post[n % chunkSize]!
      if (post !== 0) this.#posts.add(post, n)
    }
  }
}

const kept = new WeakMap<object, KnownEntries>()

/** The entries that a log holds among its first `count`. */
export async function knownEntries(log: LogDatabase, count: number): Promise<KnownEntries> {
  const known = kept.get(log.memory.key)
  if (known && known.count <= count) return known.refresh(log, count)
  const anew = new KnownEntries()
  kept.set(log.memory.key, anew)
  return anew.refresh(log, count)
}
