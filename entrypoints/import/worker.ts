import { expose, transfer, wrap } from 'comlink'
import { publishedChecker } from '../../utils/checker/published.ts'
import { appendAll } from '../../utils/log/append-all.ts'
import { type DataKey, database } from '../../utils/log/database.ts'
import { type NewEntry, newEntrySchema } from '../../utils/log/entry.ts'
import type { ArchivePost } from '../../utils/log/import/archive.ts'
import { type EntryOptions, manualEntry, readBackfill } from '../../utils/log/import/backfill.ts'
import type { Problem } from '../../utils/log/import/problem.ts'
import { ReaderPool, type ReaderThread } from '../../utils/log/import/reader-pool.ts'
import { dropFile, type Preview, stageFile } from '../../utils/log/import/stage.ts'
import { takeFile } from '../../utils/log/import/take.ts'
import { threads } from '../../utils/log/threads.ts'
import type { Pack, Platform } from '../../utils/pack/schema.ts'
import { describe, validate } from '../../utils/pack/validate.ts'
import { officialAccount } from '../../utils/rules/account.ts'
import type { LineReader } from './lines.worker.ts'

/** What posts that were not logged when they went out need to become entries. */
export interface Setting {
  readonly pack: Pack
  readonly platform: Platform
  /** Of posts that do not name theirs. */
  readonly account: string
  /** Version of the extension. */
  readonly engine: string
  /** Milliseconds since 1970. */
  readonly now: number
}

/** What an archive would bring. Its entries stay here until they are taken. */
export interface ArchivePreview {
  readonly posts: number
  readonly new: number
  readonly known: number
  readonly passed: Readonly<Record<string, number>>
  readonly problems: readonly Problem[]
  /** Of the new posts, those with a finding, and those with a violation. */
  readonly withFindings: number
  readonly withErrors: number
  readonly accounts: readonly string[]
  /** Milliseconds since 1970; undefined when nothing is new. */
  readonly first?: number
  readonly last?: number
}

export type Added =
  | { readonly entry: NewEntry; readonly isNew: boolean; readonly refused?: undefined }
  | { readonly refused: string }

/** A part of the work, from 0 to 1. */
type Tell = (share: number) => void

/** Milliseconds between two words on how far the work is. */
const pace = 100

let stopper = new AbortController()
const archives = new Map<string, readonly NewEntry[]>()

/** Begins a work that `stop` ends. */
function control(tell: Tell) {
  stopper = new AbortController()
  let told = 0
  const onProgress = (done: number, total: number) => {
    const now = performance.now()
    if (now - told < pace) return
    told = now
    tell(total === 0 ? 1 : done / total)
  }
  return { signal: stopper.signal, onProgress }
}

function beginReader(): ReaderThread {
  const worker = new Worker(new URL('./lines.worker.ts', import.meta.url), { type: 'module' })
  const { read } = wrap<LineReader>(worker)
  const failed = new Promise<never>((_, fail) => {
    worker.addEventListener('error', ({ message }) => fail(new Error(message)))
  })
  // Told to whoever waits for lines.
  failed.catch(() => undefined)
  return {
    read: (lines, now) => Promise.race([read(transfer(lines, [lines.buffer as ArrayBuffer]), now), failed]),
    end: () => worker.terminate(),
  }
}

const entryOptions = ({ pack, account, engine }: Setting): EntryOptions => ({
  account,
  ownerOf: (platform, of) => {
    const official = officialAccount(pack, platform, of)
    return {
      unit: official?.unit ?? '',
      admin: official?.admins.length === 1 ? official.admins[0]!.name : '',
    }
  },
  timeZone: pack.institution.timeZone,
  pack: { id: pack.id, version: pack.version },
  engine,
  check: publishedChecker(pack),
})

/** All work of the page that is long, one at a time, beside the page's own thread. */
const desk = {
  takeOver: (key: DataKey): Promise<void> => database.takeOver(key),
  stop: () => stopper.abort(),
  async stage(file: Blob, now: number, tell: Tell): Promise<Preview> {
    const readers = new ReaderPool(threads(), beginReader)
    try {
      return await stageFile(file, { now, readers, ...control(tell) })
    } finally {
      readers.end()
    }
  },
  take: (file: string, tell: Tell): Promise<number> =>
    takeFile(file, control(tell)).then(({ new: fresh }) => fresh),
  drop: (file: string): Promise<void> => dropFile(file),

  async readArchive(key: string, file: Blob, setting: Setting, tell: Tell): Promise<ArchivePreview> {
    const { platform, now } = setting
    const { entries, ...read } = await readBackfill(file, {
      platform,
      now,
      ...entryOptions(setting),
      ...control(tell),
    })
    archives.set(key, entries)
    const times = entries.map(({ publishedAt }) => Date.parse(publishedAt))
    const [first, last] = [times[0], times.at(-1)]
    return {
      ...read,
      new: entries.length,
      withFindings: entries.filter(({ findings }) => findings.length > 0).length,
      withErrors: entries.filter(({ findings }) => findings.some(({ severity }) => severity === 'error'))
        .length,
      accounts: [...new Set(entries.map(({ account }) => account))].slice(0, 20),
      ...(first !== undefined && last !== undefined && { first, last }),
    }
  },
  async takeArchive(key: string, tell: Tell): Promise<number> {
    const taken = await appendAll(archives.get(key) ?? [], control(tell))
    archives.delete(key)
    return taken
  },
  forget: (key: string) => {
    archives.delete(key)
  },

  /** Logs one post by hand. Tells its entry and whether the log held it already, or what is wrong with it. */
  async add(post: ArchivePost, setting: Setting): Promise<Added> {
    const checked = validate(newEntrySchema, await manualEntry(post, entryOptions(setting)))
    if (!checked.ok) return { refused: describe(checked.problems) }
    return { entry: checked.value, isNew: (await appendAll([checked.value])) === 1 }
  },
}
export type Desk = typeof desk

expose(desk)
