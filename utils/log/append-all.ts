import { findStored, noteEvents, writing } from './append.ts'
import { lineOf } from './block.ts'
import { canonicalJson } from './canonical.ts'
import { database, type Head, type LogDatabase } from './database.ts'
import type { LogEntry, NewEntry } from './entry.ts'
import { factsOf } from './facts.ts'
import { digester } from './hash.ts'
import { knownEntries } from './known.ts'
import { Writer } from './writer.ts'

export interface AppendAllOptions {
  readonly signal?: AbortSignal
  /** Told after each batch: entries linked, and how many there are. */
  readonly onProgress?: (done: number, total: number) => void
}

/**
 * Appends many validated entries to the own chain, in their order: all that are new or, when it fails, is stopped or
 * the browser dies, none. Resolves to how many were new when they are on the disk.
 */
export async function appendAll(
  entries: readonly NewEntry[],
  { signal, onProgress }: AppendAllOptions = {},
  log: LogDatabase = database,
): Promise<number> {
  const digest = digester()
  return navigator.locks.request(writing, async () => {
    for (;;) {
      const head = await log.head()
      const known = await knownEntries(log, head.count)
      const installation = await log.installation()
      const linked: { readonly entry: LogEntry; readonly line: string }[] = []
      const ids = new Set<string>()
      for (const [index, given] of entries.entries()) {
        if (ids.has(given.id) || (await findStored(given, known, log))) continue
        ids.add(given.id)
        const seq = head.seq + linked.length + 1
        const entry = { ...given, seq, previous: linked.at(-1)?.entry.hash ?? head.hash, installation }
        const canonical = canonicalJson(entry)
        const hash = digest(canonical)
        linked.push({ entry: { ...entry, hash }, line: lineOf(hash, canonical) })
        if (index % 500 === 0) {
          signal?.throwIfAborted()
          onProgress?.(index, entries.length)
        }
      }
      const last = linked.at(-1)?.entry
      if (!last) return 0
      const stores = [log.blocks, log.views, log.keys, log.events, log.meta]
      const done = await log.transaction('rw', stores, async () => {
        const now = await log.head()
        if (now.hash !== head.hash || now.count !== head.count) return false
        const writer = await Writer.open(log, head.count)
        for (const { entry, line } of linked) writer.add(line, factsOf(entry))
        await writer.close()
        const events = linked.map(({ entry }, index) => ({ ...entry, n: head.count + index }))
        // One by one they are asked about only where there is anything to tie.
        const loose = await log.events.filter(({ target }) => target === null).count()
        if (loose > 0 || events.some(({ about }) => about)) await noteEvents(events, known, log)
        const next: Head = { seq: last.seq, hash: last.hash, count: writer.count }
        await log.meta.put({ key: 'head', value: next })
        return true
      })
      if (done) {
        onProgress?.(entries.length, entries.length)
        return linked.length
      }
    }
  })
}
