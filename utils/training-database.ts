import { Dexie, type Table } from 'dexie'
import type { Attempt, Results } from './training/results.ts'

interface Meta {
  readonly key: 'trainee' | 'name' | 'classCode'
  readonly value: string
}

/** The trainee's own results, apart from the log: removing them touches nothing else. Opened in our own origin only. */
export class TrainingDatabase extends Dexie {
  readonly attempts!: Table<Attempt, number>
  readonly meta!: Table<Meta, Meta['key']>

  constructor(name = 'saring-latihan') {
    super(name, { chromeTransactionDurability: 'strict' })
    this.version(1).stores({ attempts: '++', meta: 'key' })
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

  /** Forgets every attempt, name and class: the next result is somebody else's. */
  async forget(): Promise<void> {
    await this.transaction('rw', this.attempts, this.meta, async () => {
      await this.attempts.clear()
      await this.meta.clear()
      await this.meta.add({ key: 'trainee', value: crypto.randomUUID() })
    })
  }
}
