import { signal } from '@preact/signals'
import { keepStorage } from '../../utils/log/storage.ts'
import { type Collected, createCollector } from '../../utils/training/collect.ts'
import { longestFile, type Results, tooLong } from '../../utils/training/results.ts'
import { knownBundles } from './known-bundles.ts'
import { database, kept, people } from './store.ts'

/** What the files that were dropped would bring. Nothing of it is stored before it is taken. */
export const staged = signal<readonly Collected[]>([])
export const reading = signal<{ readonly done: number; readonly of: number } | undefined>(undefined)
/** How many people were taken last. */
export const taken = signal<number | undefined>(undefined)

let bringing: readonly Results[] = []
let stopped = false

/** Files are read in such rows, so that the page can show how far it is. */
const atOnce = 20

/** Reads result files that were chosen or dropped; what was looked at before is let go. */
export async function collectFiles(files: readonly File[]): Promise<void> {
  if (files.length === 0 || reading.value) return
  stopped = false
  taken.value = undefined
  staged.value = []
  const collector = createCollector({
    known: people.value ?? [],
    bundles: knownBundles.value,
    now: Date.now(),
  })
  const found: Collected[] = []
  for (let done = 0; done < files.length && !stopped; done += atOnce) {
    reading.value = { done, of: files.length }
    await new Promise((resolve) => setTimeout(resolve))
    for (const file of files.slice(done, done + atOnce)) found.push(await collect(collector, file))
  }
  reading.value = undefined
  if (stopped) return
  bringing = collector.changed()
  staged.value = found
}

async function collect(collector: ReturnType<typeof createCollector>, file: File): Promise<Collected> {
  const name = pathOf(file)
  if (file.size > longestFile) return { state: 'refused', file: name, reason: tooLong }
  try {
    return collector.add({ name, text: await file.text() })
  } catch (error) {
    return { state: 'refused', file: name, reason: error instanceof Error ? error.message : String(error) }
  }
}

/** In a folder that was chosen or dropped, files of many people may bear one name. */
const pathOf = (file: File & { readonly relativePath?: string }): string =>
  file.webkitRelativePath || file.relativePath?.replace(/^\.?\//u, '') || file.name

export function stop(): void {
  stopped = true
}

/** Stores what the files bring: all of it or nothing. */
export async function take(): Promise<void> {
  await keepStorage()
  const count = bringing.length
  if (!(await kept(() => database.collect(bringing)))) return
  drop()
  taken.value = count
}

/** Lets go of what was looked at. */
export function drop(): void {
  bringing = []
  staged.value = []
}
