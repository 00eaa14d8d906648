import { Dexie, type Table } from 'dexie'
import type { StoredBlock } from './block.ts'
import type { Chunk, KeyChunk, ViewChunk } from './columns.ts'
import type { LogEntry } from './entry.ts'
import { genesis } from './genesis.ts'
import { packRows, renewColumns } from './migrate.ts'

/** An entry as the log gives it out. */
export interface Row extends LogEntry {
  /** Its place in this log, from 0, in the order in which entries came. */
  readonly n: number
  /** `publishedAt` in milliseconds since 1970: times with different offsets do not sort as text. */
  readonly at: number
}

/** Where the log ends. It also tells when entries were lost from the end. */
export interface Head {
  /** The end of this installation's own chain. */
  readonly seq: number
  readonly hash: string
  /** Entries of all installations. */
  readonly count: number
}

/** Tells that entry `n` is about another one, whether the log holds that or not. */
export interface EventRecord {
  readonly n: number
  /** Id of the entry that it is about. */
  readonly about: string
  readonly event: NonNullable<LogEntry['about']>['event']
  /** The place of that entry; null while the log does not hold it. */
  readonly target: number | null
}

/** An event among the entries of a part, by its place in it. */
export type IncomingEvent = Pick<EventRecord, 'about' | 'event'> & { readonly index: number }

/** A part of a file that is being imported: seen by nothing else until the whole file is taken. */
export interface IncomingPart extends Chunk {
  /** One for each entry, as they lie in blocks. Those of a whole chunk lie in the log's own: where, tells the number. */
  readonly lines: StoredBlock | readonly StoredBlock[] | number
  readonly events: readonly IncomingEvent[]
}

interface Meta {
  readonly key: 'installation' | 'head' | 'columns' | 'view' | 'homes' | 'next-home'
  readonly value: unknown
}

export { genesis }

/** The log's database, opened only in the extension's own origin. Earlier versions stay declared for ever. */
export class LogDatabase extends Dexie {
  /** Lines of `blockSize` entries each: `homes.ts` tells where. They are the log; all else is made from them. */
  readonly blocks!: Table<StoredBlock, number>
  /** Columns of `chunkSize` entries each, by the chunk's number. */
  readonly views!: Table<ViewChunk, number>
  readonly keys!: Table<KeyChunk, number>
  readonly events!: Table<EventRecord, number>
  readonly incoming!: Table<IncomingPart, [file: string, part: number]>
  readonly meta!: Table<Meta, Meta['key']>

  constructor(name = 'saring') {
    // Strict: a transaction is complete only when it is on the disk.
    super(name, { chromeTransactionDurability: 'strict' })
    this.version(1).stores({ entries: 'id, &seq, at, &[platform+postId]', meta: 'key' })
    this.version(2)
      .stores({ blocks: '', views: '', keys: '', events: 'n, about', incoming: '', meta: 'key' })
      .upgrade((transaction) => packRows(transaction))
    this.version(3).stores({ entries: null })
    this.on('populate', (transaction) =>
      transaction.table<Meta>('meta').add({ key: 'installation', value: crypto.randomUUID() }),
    )
    this.on('ready', (opening) => renewColumns(opening as LogDatabase), true)
  }

  async head(): Promise<Head> {
    const stored = await this.meta.get('head')
    return (stored?.value as Head | undefined) ?? { seq: 0, hash: genesis, count: 0 }
  }

  /** Random id of this installation, made with the database. */
  async installation(): Promise<string> {
    return (await this.meta.get('installation'))!.value as string
  }
}

export const database = new LogDatabase()

export function toEntry({ at: _, n: __, ...entry }: LogEntry & Partial<Row>): LogEntry {
  return entry
}
