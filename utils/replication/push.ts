import type { LogDatabase } from '../log/database.ts'
import { blocksOf } from '../log/rows.ts'
import type { Checkpoints } from './checkpoint.ts'
import { documentOf, type EntryDocument } from './document.ts'
import { storeInParts } from './in-parts.ts'
import type { Remote } from './remote.ts'

export interface Pushed {
  /** Entries that the server did not hold and now does. */
  sent: number
  /** Ids under which the server held other content already: it now keeps both. */
  conflicts: string[]
}

export interface PushOptions {
  readonly signal?: AbortSignal
  /** Told after each batch: entries of the log that the server is known to hold, and how many there are. */
  readonly onProgress?: (done: number, total: number) => void | Promise<void>
}

/** Entries, and UTF-16 units of them, that go in one request: proxies often take no more than a megabyte. */
const mostEntries = 200
const mostUnits = 400_000

/**
 * Sends what the server does not hold of the log, batch by batch in the order in which it came. A batch counts as sent
 * when the server has stored it; what fails is sent again, and what is sent twice is stored once.
 */
export async function push(
  log: LogDatabase,
  remote: Remote,
  checkpoints: Checkpoints,
  { signal, onProgress }: PushOptions = {},
): Promise<Pushed> {
  const { count } = await log.head()
  const stored = await checkpoints.read()
  // A log that is shorter than it was is another one.
  let done = typeof stored === 'number' && stored <= count ? stored : 0
  const pushed: Pushed = { sent: 0, conflicts: [] }
  await onProgress?.(done, count)
  for await (const batch of batchesOf(log, done, count)) {
    signal?.throwIfAborted()
    await send(batch, remote, pushed)
    done += batch.length
    await checkpoints.write(done)
    await onProgress?.(done, count)
  }
  return pushed
}

async function* batchesOf(log: LogDatabase, from: number, count: number): AsyncGenerator<EntryDocument[]> {
  let batch: EntryDocument[] = []
  let units = 0
  for await (const { first, lines } of blocksOf(log, { from, batch: 4 })) {
    for (const [index, line] of lines.entries()) {
      if (first + index < from || first + index >= count) continue
      if (batch.length === mostEntries || (batch.length > 0 && units + line.length > mostUnits)) {
        yield batch
        batch = []
        units = 0
      }
      batch.push(documentOf(line))
      units += line.length
    }
  }
  if (batch.length > 0) yield batch
}

async function send(batch: readonly EntryDocument[], remote: Remote, pushed: Pushed): Promise<void> {
  const missing = await remote.missing(batch)
  const documents = batch.filter(({ _id }) => missing.has(_id))
  if (documents.length === 0) return
  const held = await remote.held(documents.map(({ _id }) => _id))
  await storeInParts(documents, remote)
  pushed.sent += documents.length
  pushed.conflicts.push(...held)
}
