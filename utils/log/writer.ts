import { BlockBuilder, blockSize, type StoredBlock } from './block.ts'
import { type Chunk, ChunkBuilder, chunkSize, type KeyChunk, type ViewChunk } from './columns.ts'
import type { Facts } from './facts.ts'

/** As much of the database, or of a transaction on it, as is written to. */
export interface Stores {
  readonly blocks: Store<StoredBlock>
  readonly views: Store<ViewChunk>
  readonly keys: Store<KeyChunk>
}
interface Store<Value> {
  get(key: number): PromiseLike<Value | undefined>
  put(value: Value, key: number): PromiseLike<unknown>
}

/**
 * Adds lines at the end of the log with their columns. To be used within one transaction: `open`, `add` any number,
 * `flush` now and then, and `close`, which writes what is left.
 */
export class Writer {
  #count: number
  readonly #block: BlockBuilder
  #chunk: ChunkBuilder
  readonly #stores: Stores
  #full: PromiseLike<unknown>[] = []

  private constructor(stores: Stores, count: number, block: BlockBuilder, chunk: Chunk | undefined) {
    this.#stores = stores
    this.#count = count
    this.#block = block
    this.#chunk = new ChunkBuilder(chunk)
  }

  /** Goes on after `count` entries. */
  static async open(stores: Stores, count: number): Promise<Writer> {
    const chunk = Math.floor(count / chunkSize)
    const [block, view, keys] = await Promise.all([
      stores.blocks.get(Math.floor(count / blockSize)),
      stores.views.get(chunk),
      stores.keys.get(chunk),
    ])
    return new Writer(stores, count, new BlockBuilder(block), view && keys ? { view, keys } : undefined)
  }

  get count(): number {
    return this.#count
  }

  /** Adds an entry and returns its place. */
  add(line: string | Uint8Array, facts: Facts): number {
    this.#block.add(line)
    this.#chunk.add(facts)
    const n = this.#count++
    if (this.#block.lines === blockSize) this.#writeBlock(n)
    if (this.#chunk.size === chunkSize) this.#writeChunk(n)
    return n
  }

  /** Whether a chunk can be taken over as it is: it is full, and the log's own begins here. */
  fits({ keys }: Chunk): boolean {
    return this.#count % chunkSize === 0 && keys.id.length === chunkSize
  }

  /** Adds a chunk that fits and whose lines are written already. Returns its number. */
  addWhole({ view, keys }: Chunk): number {
    const chunk = this.#count / chunkSize
    this.#full.push(this.#stores.views.put(view, chunk), this.#stores.keys.put(keys, chunk))
    this.#count += chunkSize
    return chunk
  }

  /** Waits for the blocks and chunks that were full. Nothing to wait for is no promise: it would end a transaction. */
  flush(): PromiseLike<unknown> | undefined {
    const full = this.#full
    this.#full = []
    return full.length > 0 ? Promise.all(full) : undefined
  }

  close(): PromiseLike<unknown> | undefined {
    if (this.#block.lines > 0) this.#writeBlock(this.#count - 1)
    if (this.#chunk.size > 0) this.#writeChunk(this.#count - 1)
    return this.flush()
  }

  #writeBlock(last: number) {
    this.#full.push(this.#stores.blocks.put(this.#block.take(), Math.floor(last / blockSize)))
  }

  #writeChunk(last: number) {
    const { view, keys } = this.#chunk.build()
    const chunk = Math.floor(last / chunkSize)
    this.#full.push(this.#stores.views.put(view, chunk), this.#stores.keys.put(keys, chunk))
    this.#chunk = new ChunkBuilder()
  }
}
