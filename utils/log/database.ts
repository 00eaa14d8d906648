import { Dexie, type Table } from 'dexie'
import { unseal } from '../lock.ts'
import type { StoredBlock } from './block.ts'
import type { Chunk, KeyChunk, ViewChunk } from './columns.ts'
import type { LogEntry } from './entry.ts'
import { genesis } from './genesis.ts'
import { packRows, renewColumns } from './migrate.ts'
import { cipherOf } from './sealed/cipher.ts'
import { type LogLock, lockPlace } from './sealed/log-lock.ts'
import { DamagedError, type Sealing, sealingMiddleware } from './sealed/middleware.ts'

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

/** What came while the lock was shut, sealed for whoever opens it, in the order in which it came. */
interface WaitingRecord {
  readonly n?: number
  /** Of what it holds, so that the same waits once. */
  readonly id: string
  readonly box: Uint8Array<ArrayBuffer>
}

/** What opens a log elsewhere: handed from a page to its own workers. */
export interface DataKey {
  readonly id: string
  readonly key: Uint8Array
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
  /** One record, while there is a lock. */
  readonly lock!: Table<LogLock, number>
  readonly waiting!: Table<WaitingRecord, number>

  readonly sealing: Sealing = { cipher: undefined, damaged: new Set() }
  /** What was read of the log is remembered by this, and forgotten with it when the lock is shut. */
  readonly memory: { key: object } = { key: {} }
  #keyOf: (lock: string) => Promise<CryptoKey | undefined>
  #handed: DataKey | undefined

  /** `keyOf` gives the private key of a lock that was opened. */
  constructor(
    name = 'saring',
    keyOf: (lock: string) => Promise<CryptoKey | undefined> = async () => undefined,
  ) {
    // Strict: a transaction is complete only when it is on the disk.
    super(name, { chromeTransactionDurability: 'strict' })
    this.version(1).stores({ entries: 'id, &seq, at, &[platform+postId]', meta: 'key' })
    this.version(2)
      .stores({ blocks: '', views: '', keys: '', events: 'n, about', incoming: '', meta: 'key' })
      .upgrade((transaction) => packRows(transaction))
    this.version(3).stores({ entries: null })
    this.version(4).stores({ lock: '', waiting: '++n, &id' })
    this.#keyOf = keyOf
    this.use(sealingMiddleware(this.sealing))
    this.on('populate', (transaction) =>
      transaction.table<Meta>('meta').add({ key: 'installation', value: crypto.randomUUID() }),
    )
    this.on('ready', (opening) => this.#begin(opening as LogDatabase), true)
  }

  async #begin(opening: LogDatabase): Promise<void> {
    // While it is shut, columns of an older form stay as they are.
    if (!(await this.readLock(opening))) await renewColumns(opening)
  }

  /**
   * The lock that is on, be it open or shut; gets what opens it, or forgets it with all that was read, as that has
   * changed. To be called before the log is used where a lock may have been opened or shut meanwhile.
   */
  async readLock(reading: LogDatabase = this): Promise<LogLock | undefined> {
    const lock = await reading.lock.get(lockPlace)
    const { sealing } = this
    const key = lock && (await this.#dataKey(lock))
    if (sealing.cipher && sealing.cipher.id !== key?.id) {
      sealing.cipher = undefined
      this.memory.key = {}
    }
    if (key && !sealing.cipher) {
      sealing.cipher = await cipherOf(key.id, key.key)
      // One that is damaged is told by those who read it.
      await renewColumns(reading).catch((error) => {
        if (!(error instanceof DamagedError)) throw error
      })
    }
    return lock
  }

  async #dataKey({ id, lock, box }: LogLock): Promise<DataKey | undefined> {
    if (this.#handed?.id === id) return this.#handed
    const opened = await this.#keyOf(lock.id)
    if (!opened) return undefined
    if (this.sealing.cipher?.id === id) return this.sealing.cipher
    return { id, key: Uint8Array.from((await unseal(opened, dataKeyLabel(id), box)) as number[]) }
  }

  /** From where keys of opened locks come: pages and the background have them, workers of pages do not. */
  takeKeysFrom(keyOf: (lock: string) => Promise<CryptoKey | undefined>): void {
    this.#keyOf = keyOf
  }

  /** The private key of a lock that is open. */
  keyOf({ lock }: LogLock): Promise<CryptoKey | undefined> {
    return this.#keyOf(lock.id)
  }

  /** What a page hands to its workers; undefined without a lock, or while it is shut. */
  async handOver(): Promise<DataKey | undefined> {
    await this.readLock()
    const { cipher } = this.sealing
    return cipher && { id: cipher.id, key: cipher.key }
  }

  /** Takes what a page handed over. */
  async takeOver(key: DataKey | undefined): Promise<void> {
    this.#handed = key
    await this.readLock()
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

/** Under what the data key of that id is sealed. */
export const dataKeyLabel = (id: string): string => `log ${id}`

export const database = new LogDatabase()

export function toEntry({ at: _, n: __, ...entry }: LogEntry & Partial<Row>): LogEntry {
  return entry
}
