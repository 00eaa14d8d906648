import { Dexie, type EntityTable, type Table } from 'dexie'
import type { LogEntry } from './entry.ts'

/** An entry as stored. */
export interface Row extends LogEntry {
  /** `publishedAt` in milliseconds since 1970: times with different offsets do not sort as text. */
  readonly at: number
}

/** Where the chain ends. It also tells when entries were lost from the end. */
export interface Head {
  readonly seq: number
  readonly hash: string
}

interface Meta {
  readonly key: 'installation' | 'head'
  readonly value: unknown
}

/** `previous` of the first entry. */
export const genesis = '0'.repeat(64)

/** The log's database, opened only in the extension's own origin. Earlier versions stay declared for ever. */
export class LogDatabase extends Dexie {
  readonly entries!: EntityTable<Row, 'id'>
  readonly meta!: Table<Meta, Meta['key']>

  constructor(name = 'saring') {
    // Strict: a transaction is complete only when it is on the disk.
    super(name, { chromeTransactionDurability: 'strict' })
    this.version(1).stores({ entries: 'id, &seq, at, &[platform+postId]', meta: 'key' })
    // Several entries may tell of one post. A null postId is no key.
    this.version(2).stores({ entries: 'id, &seq, at, [platform+postId], about.id' })
    this.on('populate', (transaction) =>
      transaction.table<Meta>('meta').add({ key: 'installation', value: crypto.randomUUID() }),
    )
  }

  async head(): Promise<Head> {
    const stored = await this.meta.get('head')
    return (stored?.value as Head | undefined) ?? { seq: 0, hash: genesis }
  }

  /** Random id of this installation, made with the database. */
  async installation(): Promise<string> {
    return (await this.meta.get('installation'))!.value as string
  }
}

export const database = new LogDatabase()

export function toEntry({ at: _, ...entry }: Row): LogEntry {
  return entry
}
