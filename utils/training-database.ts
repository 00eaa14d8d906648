import { Dexie, type Table } from 'dexie'
import type { Bundle } from './training/bundle.ts'
import type { Attempt, Results } from './training/results.ts'

interface Meta {
  readonly key: 'trainee' | 'name' | 'classCode'
  readonly value: string
}

/** A trainer's exercises, as they were opened here. */
export interface OpenedBundle {
  readonly id: string
  readonly bundle: Bundle
  /** Milliseconds since 1970 at which the first exercise was shown. */
  readonly startedAt?: number
}

/** The trainee's own results, apart from the log: removing them touches nothing else. Opened in our own origin only. */
export class TrainingDatabase extends Dexie {
  readonly attempts!: Table<Attempt, number>
  readonly meta!: Table<Meta, Meta['key']>
  readonly bundles!: Table<OpenedBundle, string>

  constructor(name = 'saring-latihan') {
    super(name, { chromeTransactionDurability: 'strict' })
    this.version(1).stores({ attempts: '++', meta: 'key' })
    this.version(2).stores({ bundles: 'id' })
    this.on('populate', (transaction) =>
      transaction.table<Meta>('meta').add({ key: 'trainee', value: crypto.randomUUID() }),
    )
  }

  /** Everything, as it is exported; attempts in the order in which they were made. */
  async results(): Promise<Results> {
    return this.transaction('r', this.attempts, this.meta, async () => {
      const meta = new Map((await this.meta.toArray()).map(({ key, value }) => [key, value]))
      return {
        format: 'saring-latihan' as const,
        version: 1 as const,
        trainee: meta.get('trainee')!,
        name: meta.get('name') ?? '',
        classCode: meta.get('classCode') ?? '',
        attempts: await this.attempts.toArray(),
      }
    })
  }

  async add(attempt: Attempt): Promise<void> {
    await this.attempts.add(attempt)
  }

  /** What is put on the result file; both may be empty. */
  async describe(key: 'name' | 'classCode', value: string): Promise<void> {
    await this.meta.put({ key, value: value.trim() })
  }

  /** Keeps a trainer's exercises, in place of the same ones, and puts their class code on the results. */
  async take(bundle: Bundle): Promise<void> {
    await this.transaction('rw', this.bundles, this.meta, async () => {
      const before = await this.bundles.get(bundle.id)
      await this.bundles.put({ ...before, id: bundle.id, bundle })
      await this.describe('classCode', bundle.classCode)
    })
  }

  /** Begins a bundle's time, unless it has begun. */
  async begin(bundle: string, now: number): Promise<void> {
    await this.bundles.update(bundle, (row) => {
      if (row.startedAt === undefined) Object.assign(row, { startedAt: now })
    })
  }

  /** Forgets every attempt, name, class and bundle: the next result is somebody else's. */
  async forget(): Promise<void> {
    await this.transaction('rw', this.attempts, this.meta, this.bundles, async () => {
      await this.attempts.clear()
      await this.meta.clear()
      await this.bundles.clear()
      await this.meta.add({ key: 'trainee', value: crypto.randomUUID() })
    })
  }
}
