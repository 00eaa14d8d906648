import { computed, signal } from '@preact/signals'
import { rules } from '../../utils/rules/index.ts'
import { type Entry, generatedEntry, writtenEntries } from '../../utils/training/catalogue.ts'
import { exercisesFrom } from '../../utils/training/generated.ts'
import { type Content, type Proof, prove } from '../../utils/training/own.ts'
import { own } from './store.ts'

const generated = signal<readonly Entry[]>([])
/** How much of the rules' exercises is made, 0 to 1. */
export const made = signal(0)

let begun = false

/** Makes the rules' exercises bit by bit, as each is tried first: the page stays at hand meanwhile. */
export async function makeGenerated(): Promise<void> {
  if (begun) return
  begun = true
  const entries: Entry[] = []
  for (const [index, rule] of rules.entries()) {
    await new Promise((resolve) => setTimeout(resolve))
    entries.push(...exercisesFrom(rule).map(generatedEntry))
    if (index % 8 === 7) generated.value = [...entries]
    made.value = (index + 1) / rules.length
  }
  generated.value = entries
}

/** An exercise is proved once, however often it is read again. */
const proofs = new Map<string, Proof>()

export function proofOf(content: Content): Proof {
  const key = JSON.stringify(content)
  const known = proofs.get(key) ?? prove(content)
  proofs.set(key, known)
  return known
}

/** The own exercises that fit the schema; others cannot be shown as exercises yet. */
const ownEntries = computed((): readonly Entry[] =>
  (own.value ?? []).flatMap(({ content }) => {
    const { exercise } = proofOf(content)
    return exercise ? [{ exercise, origin: 'own' as const }] : []
  }),
)

/** All that can be picked: the trainer's own, the written ones, those of the rules. */
export const entries = computed((): readonly Entry[] => [
  ...ownEntries.value,
  ...writtenEntries,
  ...generated.value,
])

const byId = computed(() => new Map(entries.value.map((entry) => [entry.exercise.id, entry])))

export const entryOf = (id: string): Entry | undefined => byId.value.get(id)

/** Whether an exercise may be given to trainees: the trainer's own only once they are proved. */
export function isSound({ exercise, origin }: Entry): boolean {
  if (origin !== 'own') return true
  const row = own.value?.find(({ id }) => id === exercise.id)
  return row !== undefined && proofOf(row.content).sound
}
