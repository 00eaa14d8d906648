import type { Table } from 'dexie'

/** Records with consecutive numbers: one request, where asking for each takes several times as long. */
export async function readRun<Value>(
  table: Table<Value, number>,
  first: number,
  size: number,
): Promise<(Value | undefined)[]> {
  if (size === 0) return []
  const found = await table
    .where(':id')
    .between(first, first + size)
    .toArray()
  if (found.length === size) return found
  return table.bulkGet(Array.from({ length: size }, (_, index) => first + index))
}
