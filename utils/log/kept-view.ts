import type { LogDatabase } from './database.ts'

/** A list of numbers, of each entry or of what entries list. */
type Numbers = Uint8Array | Uint16Array | Uint32Array | Float64Array

/** The columns of a log's first `count` entries as they are in memory, with what stood and in which order. */
export interface KeptView {
  readonly form: number
  readonly count: number
  readonly names: readonly string[]
  readonly columns: Readonly<Record<string, Numbers>>
}

/** Counted up whenever a `LogView` is made otherwise. */
const form = 1

/**
 * Keeps the columns as one record, from which a page has them in a tenth of the time that the chunks take. They stay
 * true, since entries are only ever added: what came later is read from the chunks. Made anew at any time from these.
 */
export async function keepView(log: LogDatabase, view: Omit<KeptView, 'form'>): Promise<void> {
  await log.transaction('rw', [log.meta, log.lock], async () => {
    // It tells names and times of everything: under a lock the chunks, which are sealed, are read each time.
    if ((await log.lock.count()) > 0) return
    await log.meta.put({ key: 'view', value: { ...view, form } satisfies KeptView })
  })
}

/** What was kept of the first `most` entries or fewer, if anything. */
export async function readKeptView(log: LogDatabase, most: number): Promise<KeptView | undefined> {
  const kept = (await log.meta.get('view'))?.value as KeptView | undefined
  return kept?.form === form && kept.count <= most ? kept : undefined
}
