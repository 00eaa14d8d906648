import type { Lock } from '../../lock.ts'

/** Tables whose records tell what was published. Those of `events` and `meta` hold numbers, ids and hashes. */
export const sealedTables = ['blocks', 'views', 'keys', 'incoming'] as const

/** The lock of the log, as it lies in its database. */
export interface LogLock {
  /** Of the data key: a new one each time that a lock is put on. */
  readonly id: string
  readonly lock: Lock
  /** The data key, sealed for whoever opens the lock. */
  readonly box: Uint8Array<ArrayBuffer>
  /** How far the records are while it is put on or taken off. */
  readonly turning?: Turning
}

interface Turning {
  readonly to: 'on' | 'off'
  readonly table: (typeof sealedTables)[number]
  /** The last place that is done; null before the table's first. */
  readonly after: unknown
}

/** The only record of its table. */
export const lockPlace = 0

/** Whether what is written is sealed. */
export const isSealing = (lock: LogLock | undefined): lock is LogLock =>
  lock !== undefined && lock.turning?.to !== 'off'
