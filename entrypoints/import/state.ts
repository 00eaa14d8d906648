import { computed, signal } from '@preact/signals'
import { proxy, type Remote, wrap } from 'comlink'
import { browser } from 'wxt/browser'
import type { DataKey } from '../../utils/log/database.ts'
import { type FileKind, recognise } from '../../utils/log/import/recognise.ts'
import type { Preview } from '../../utils/log/import/stage.ts'
import { keepStorage } from '../../utils/log/storage.ts'
import type { Pack, Platform } from '../../utils/pack/schema.ts'
import { onPackChange } from '../../utils/pack-changes.ts'
import { packInForce } from '../../utils/pack-in-force.ts'
import type { ArchivePreview, Desk, Setting } from './worker.ts'

/** What becomes of a file, step by step. */
type Step =
  /** An archive does not say whose it is: a person must. */
  | { readonly at: 'asking' }
  | { readonly at: 'waiting' }
  | { readonly at: 'reading' | 'taking'; readonly share: number }
  | { readonly at: 'ready'; readonly preview?: Preview; readonly archive?: ArchivePreview }
  | { readonly at: 'taken'; readonly count: number }
  | { readonly at: 'stopped' }
  | { readonly at: 'failed'; readonly reason: string }

export interface Item {
  readonly key: string
  readonly file: File
  readonly kind: FileKind
  /** Whose posts an archive holds. */
  readonly account: string
  readonly step: Step
}

export const items = signal<readonly Item[]>([])
/** Names of files that nothing here reads. */
export const unknown = signal<readonly string[]>([])
export const pack = signal<Pack | undefined>(undefined)
/** Whether a file is read or taken. */
export const busy = computed(() =>
  items.value.some(({ step }) => step.at === 'reading' || step.at === 'taking'),
)
export const takeable = computed(() => items.value.filter(isTakeable))

/** The file brings something, and nothing of it is broken. */
export function isTakeable({ step }: Item): boolean {
  if (step.at !== 'ready') return false
  const { preview, archive } = step
  if (preview) return preview.takeable && preview.new > 0
  return archive !== undefined && archive.problems.length === 0 && archive.new > 0
}

let worker: Remote<Desk> | undefined

let dataKey: DataKey | undefined

/** What opens a locked log, for the thread on which all is read. */
export function keepDataKey(key: DataKey | undefined): void {
  dataKey = key
}

/** The thread on which all is read, made when it is first needed. */
export function desk(): Remote<Desk> {
  if (!worker) {
    worker = wrap<Desk>(new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }))
    // Messages come in their order: it is there before anything is asked.
    if (dataKey) void worker.takeOver(dataKey)
  }
  return worker
}

/** Resolves when the pack in force is known; follows it from then on. */
export async function followPack(): Promise<void> {
  const read = async () => {
    pack.value = (await packInForce()).pack
  }
  await read()
  onPackChange(() => void read())
}

const change = (key: string, changes: Partial<Item>) => {
  items.value = items.value.map((item) => (item.key === key ? { ...item, ...changes } : item))
}
const find = (key: string) => items.value.find((item) => item.key === key)

/** The platform of an archive; undefined for what names the platforms itself. */
export const platformOf = (kind: FileKind): Platform | undefined =>
  kind === 'export' || kind === 'suite' ? undefined : kind

/** Accounts of the pack to which an archive may belong. */
export const accountsFor = (platform: Platform): string[] =>
  (pack.value?.accounts ?? []).filter((account) => account.platform === platform).map(({ handle }) => handle)

/** Takes in files that were chosen or dropped. Of a folder, what nothing here reads is passed over. */
export async function addFiles(files: readonly File[]): Promise<void> {
  for (const file of files) {
    const kind = await recognise(file).catch(() => undefined)
    if (kind === undefined && !looksLikeExport(file, files.length)) {
      unknown.value = [...unknown.value, file.name]
      continue
    }
    const whose = kind === undefined ? undefined : platformOf(kind)
    const item: Item = {
      key: crypto.randomUUID(),
      file,
      kind: kind ?? 'export',
      account: '',
      step: { at: whose ? 'asking' : 'waiting' },
    }
    items.value = [...items.value, item]
  }
  void work()
}

/** A file chosen by itself is read as an export, so that its reader says what is wrong with it. */
const looksLikeExport = (file: File, among: number) => among === 1 && /\.(?:json|csv)$/iu.test(file.name)

export function assign(key: string, account: string): void {
  change(key, { account, step: { at: 'waiting' } })
  void work()
}

let working = false
/** The item that is worked on, when a person stops it. */
let stopped: string | undefined

/** Reads and takes what waits, one file at a time. */
async function work(): Promise<void> {
  if (working) return
  working = true
  try {
    for (;;) {
      const item = items.value.find(({ step }) => step.at === 'waiting')
      if (!item) return
      await run(item.key, 'reading', (tell) => read(item, tell))
    }
  } finally {
    working = false
  }
}

async function run(
  key: string,
  at: 'reading' | 'taking',
  task: (tell: (share: number) => void) => Promise<Step>,
): Promise<void> {
  stopped = undefined
  const tell = (share: number) => {
    if (find(key)?.step.at === at) change(key, { step: { at, share } })
  }
  change(key, { step: { at, share: 0 } })
  try {
    const step = await task(proxy(tell))
    change(key, { step })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    change(key, { step: stopped === key ? { at: 'stopped' } : { at: 'failed', reason } })
  }
}

async function read(item: Item, tell: (share: number) => void): Promise<Step> {
  if (item.kind === 'export') return { at: 'ready', preview: await desk().stage(item.file, Date.now(), tell) }
  // Business Suite's table tells the platform of each post.
  const setting = settingOf({ platform: platformOf(item.kind) ?? 'facebook', account: item.account })
  return { at: 'ready', archive: await desk().readArchive(item.key, item.file, setting, tell) }
}

export const settingOf = ({ platform, account }: Pick<Setting, 'platform' | 'account'>): Setting => ({
  pack: pack.value!,
  platform,
  account,
  engine: browser.runtime.getManifest().version,
  now: Date.now(),
})

/** Takes files that are ready, in their order. What one brings may be known to the next: it is told as it is. */
export async function take(keys: readonly string[]): Promise<void> {
  if (working) return
  working = true
  try {
    await keepStorage()
    for (const key of keys) {
      const item = find(key)
      if (!item || !isTakeable(item) || item.step.at !== 'ready') continue
      const { preview } = item.step
      await run(key, 'taking', async (tell) => ({
        at: 'taken',
        count: await (preview ? desk().take(preview.file, tell) : desk().takeArchive(key, tell)),
      }))
      if (stopped === key) break
    }
  } finally {
    working = false
  }
  void work()
}

export function stop(key: string): void {
  stopped = key
  void desk().stop()
}

/** Takes a file off the list; what was laid aside of it is forgotten. */
export function remove(key: string): void {
  const item = find(key)
  items.value = items.value.filter((other) => other.key !== key)
  if (item?.step.at !== 'ready') return
  const { preview } = item.step
  void (preview ? desk().drop(preview.file) : desk().forget(key))
}

/** Once more, after it was stopped or has failed. */
export function again(key: string): void {
  change(key, { step: { at: 'waiting' } })
  void work()
}
