import { Dexie, type Table } from 'dexie'
import type { Results } from './training/results.ts'

/** An exercise of the trainer's own, as far as it is written: it may break its schema. */
export interface OwnExercise {
  readonly id: string
  readonly content: Readonly<Record<string, unknown>>
  /** Milliseconds since 1970 of the last change. */
  readonly at: number
}

/** A bundle as far as it is put together. */
export interface BundleDraft {
  readonly id: string
  readonly name: string
  readonly classCode: string
  readonly minutes: number
  /** Ids of the exercises, in order. */
  readonly exercises: readonly string[]
  readonly at: number
}

/** What stands on certificates and result sheets beside the results. */
export type PaperField =
  | 'institution'
  | 'unit'
  | 'activity'
  | 'place'
  | 'date'
  | 'signatory'
  | 'position'
  | 'number'

/** What a trainer keeps, apart from the log and from the own results. Opened in our own origin only. */
export class TrainerDatabase extends Dexie {
  readonly exercises!: Table<OwnExercise, string>
  readonly bundles!: Table<BundleDraft, string>
  /** The collected results, one row a trainee. */
  readonly people!: Table<Results, string>
  readonly paper!: Table<{ readonly key: PaperField; readonly value: string }, PaperField>

  constructor(name = 'saring-pelatih') {
    super(name, { chromeTransactionDurability: 'strict' })
    this.version(1).stores({ exercises: 'id, at', bundles: 'id, at', people: 'trainee', paper: 'key' })
  }

  /** Stores what result files brought: all of it or nothing. */
  async collect(people: readonly Results[]): Promise<void> {
    await this.transaction('rw', this.people, () => this.people.bulkPut(people))
  }

  /** Forgets the results of some people. */
  async forget(trainees: readonly string[]): Promise<void> {
    await this.people.bulkDelete([...trainees])
  }
}
