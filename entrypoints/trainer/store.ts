import { computed, signal } from '@preact/signals'
import { liveQuery } from 'dexie'
import type { Pack } from '../../utils/pack/schema.ts'
import { packInForce } from '../../utils/pack-in-force.ts'
import { type BundleDraft, type OwnExercise, TrainerDatabase } from '../../utils/trainer-database.ts'
import type { Content } from '../../utils/training/own.ts'
import type { Results } from '../../utils/training/results.ts'

export const database = new TrainerDatabase()

/** What the database holds, as it changes, from whichever tab; undefined until it is read. */
export const own = signal<readonly OwnExercise[] | undefined>(undefined)
export const bundles = signal<readonly BundleDraft[] | undefined>(undefined)
export const people = signal<readonly Results[] | undefined>(undefined)
export const ready = computed(() => own.value && bundles.value && people.value)
/** Why something could not be read or kept. */
export const failure = signal<string | undefined>(undefined)
export const pack = signal<Pack | undefined>(undefined)

/** Follows the database and learns which pack is in force. */
export async function start(): Promise<void> {
  const follow = <T>(read: () => Promise<T>, tell: (value: T) => void) =>
    liveQuery(read).subscribe({ next: tell, error: failed })
  follow(
    () => database.exercises.orderBy('at').reverse().toArray(),
    (rows) => {
      own.value = rows
    },
  )
  follow(
    () => database.bundles.orderBy('at').reverse().toArray(),
    (rows) => {
      bundles.value = rows
    },
  )
  follow(
    () => database.people.toArray(),
    (rows) => {
      people.value = rows
    },
  )
  try {
    pack.value = (await packInForce()).pack
  } catch (error) {
    failed(error)
  }
}

function failed(error: unknown): void {
  failure.value = error instanceof Error ? error.message : String(error)
}

/** Does something with the database; what goes wrong is told on the page. */
export const kept = (task: () => PromiseLike<unknown>): Promise<boolean> =>
  Promise.resolve(task()).then(
    () => true,
    (error) => {
      failed(error)
      return false
    },
  )

/** Keeps an exercise as far as it is written, at every step: nothing typed is ever lost. */
export const keepExercise = (content: Content) =>
  kept(() => database.exercises.put({ id: String(content.id), content, at: Date.now() }))

export const keepBundle = (bundle: Omit<BundleDraft, 'at'>) =>
  kept(() => database.bundles.put({ ...bundle, at: Date.now() }))

/** A short random name: `sendiri-3f2a9c`. */
export const newId = (prefix: string): string =>
  `${prefix}-${crypto.randomUUID().replaceAll('-', '').slice(0, 8)}`
