import { Dexie, liveQuery, type Table } from 'dexie'
import { ruleOf } from './rules/index.ts'
import { starterTips } from './training/starter.ts'
import { type TipMemory, withTrial } from './training/tips.ts'

/** Fewer words keep to every rule by saying nothing. */
const fewestWords = 8

/** What is remembered of tips: one row each, of known rules only. Opened in our own origin only. */
class TipsDatabase extends Dexie {
  readonly tips!: Table<TipMemory, string>

  constructor() {
    super('saring-kiat')
    this.version(1).stores({ tips: 'tip' })
  }
}

const database = new TipsDatabase()

/** What a draft showed of its writer, by rules alone. */
export interface TipsTold {
  readonly broken: readonly string[]
  readonly kept: readonly string[]
  readonly seen: readonly string[]
  /** How many words went out; 0 for a draft that did not. */
  readonly sent: number
}

const known = (tip: string): boolean => ruleOf(tip) !== undefined || starterTips.includes(tip)

export const readTips = (): Promise<TipMemory[]> => database.tips.toArray()

/**
 * Notes what a draft showed at a moment (milliseconds since 1970). One that went out also counts for every remembered
 * rule that it says nothing against. Resolves to all that is remembered.
 */
export async function noteTips({ broken, kept, seen, sent }: TipsTold, at: number): Promise<TipMemory[]> {
  return database.transaction('rw', database.tips, async () => {
    const all = new Map((await database.tips.toArray()).map((memory) => [memory.tip, memory]))
    const clean = [...all.keys()].filter((tip) => sent >= fewestWords && ruleOf(tip) && !seen.includes(tip))
    const note = (tip: string, wasKept: boolean) =>
      known(tip) && all.set(tip, withTrial(all.get(tip), tip, { at, kept: wasKept }))
    for (const tip of broken) note(tip, false)
    for (const tip of [...kept, ...clean]) note(tip, true)
    await database.tips.bulkPut([...all.values()])
    return [...all.values()]
  })
}

/** Silences a tip or lets it speak again. Resolves to all that is remembered. */
export async function silenceTip(tip: string, silenced: boolean): Promise<TipMemory[]> {
  return database.transaction('rw', database.tips, async () => {
    if (known(tip)) {
      const before = (await database.tips.get(tip)) ?? { tip, trials: [] }
      await database.tips.put({ ...before, silenced })
    }
    return database.tips.toArray()
  })
}

/** Lets every silenced tip speak again. */
export async function unsilenceTips(): Promise<void> {
  await database.tips.filter(({ silenced }) => silenced).modify({ silenced: false })
}

/** Tells the silenced tips, now and at every change from anywhere in the extension. Returns the way to stop it. */
export function watchSilenced(
  tell: (tips: readonly string[]) => void,
  failed: (error: unknown) => void,
): () => void {
  const silenced = async () =>
    (await readTips()).filter((memory) => memory.silenced && known(memory.tip)).map(({ tip }) => tip)
  const stop = new AbortController()
  // Opened first, since a live query says nothing when the database cannot be opened.
  database.open().then(() => {
    if (stop.signal.aborted) return
    const subscription = liveQuery(silenced).subscribe({ next: tell, error: failed })
    stop.signal.addEventListener('abort', () => subscription.unsubscribe())
  }, failed)
  return () => stop.abort()
}

/** Forgets everything: the next admin of this computer begins anew. */
export async function forgetTips(): Promise<void> {
  await database.tips.clear()
}
