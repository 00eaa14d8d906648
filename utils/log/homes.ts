import { blockSize, type StoredBlock } from './block.ts'
import { chunkSize } from './columns.ts'
import type { LogDatabase } from './database.ts'
import { readRun } from './read-run.ts'

/**
 * Where the blocks of chunks lie that were imported whole: under the numbers under which they were laid aside, since
 * writing them once more would cost as much again. Those of all other chunks lie under their own. By the chunk's number.
 */
export type Homes = ReadonlyMap<number, number>

const blocksPerChunk = chunkSize / blockSize

/** The first number for chunks that are laid aside: no log grows so long. */
const firstHome = 2 ** 20

export async function homesOf(log: LogDatabase): Promise<Homes> {
  const stored = await log.meta.get('homes')
  return (stored?.value as Homes | undefined) ?? new Map()
}

/** The key under which a block of the log lies. */
export function keyOfBlock(homes: Homes, block: number): number {
  const chunk = Math.floor(block / blocksPerChunk)
  return (homes.get(chunk) ?? chunk) * blocksPerChunk + (block % blocksPerChunk)
}

/** Blocks with consecutive numbers; undefined for one that is gone. */
export async function readBlockRun(
  log: LogDatabase,
  homes: Homes,
  first: number,
  size: number,
): Promise<(StoredBlock | undefined)[]> {
  const blocks: (StoredBlock | undefined)[] = []
  for (let block = first; block < first + size; ) {
    const key = keyOfBlock(homes, block)
    const from = block
    do block += 1
    while (block < first + size && keyOfBlock(homes, block) === key + block - from)
    blocks.push(...(await readRun(log.blocks, key, block - from)))
  }
  return blocks
}

/** Lays the blocks of a chunk aside, and tells where. To be called in a transaction on `blocks` and `meta`. */
export async function layAside(log: LogDatabase, blocks: readonly StoredBlock[]): Promise<number> {
  const stored = await log.meta.get('next-home')
  const home = (stored?.value as number | undefined) ?? firstHome
  const keys = blocks.map((_, index) => home * blocksPerChunk + index)
  await Promise.all([log.meta.put({ key: 'next-home', value: home + 1 }), log.blocks.bulkPut(blocks, keys)])
  return home
}

export const readAside = (log: LogDatabase, home: number): PromiseLike<(StoredBlock | undefined)[]> =>
  log.blocks.bulkGet(keysAt(home))

const keysAt = (home: number): number[] =>
  Array.from({ length: blocksPerChunk }, (_, index) => home * blocksPerChunk + index)

export async function forgetAside(log: LogDatabase, homes: readonly number[]): Promise<void> {
  for (const home of homes)
    await log.blocks
      .where(':id')
      .between(home * blocksPerChunk, (home + 1) * blocksPerChunk)
      .delete()
}
