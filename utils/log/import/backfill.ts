import { describe, validate } from '../../pack/validate.ts'
import { database, type LogDatabase } from '../database.ts'
import type { NewEntry } from '../entry.ts'
import { newEntrySchema } from '../entry.ts'
import { idNumber, postNumber } from '../facts.ts'
import { digest } from '../hash.ts'
import { knownEntries } from '../known.ts'
import { logView } from '../query.ts'
import { rowsAt } from '../rows.ts'
import { type ArchiveItem, type ArchivePost, readArchive } from './archive.ts'
import { FileError, type Problem, Problems } from './problem.ts'
import { isoIn } from './zone.ts'

/** What the rules say of a post, as an entry tells it. */
export type Checked = Pick<NewEntry, 'findings' | 'principles' | 'hashtags' | 'mentions' | 'links' | 'topic'>

export interface BackfillOptions {
  /** What an archive leaves unsaid. `account` stands for posts that do not name theirs. */
  readonly platform: NewEntry['platform']
  readonly account: string
  /** The office and the admin of an account. */
  readonly ownerOf: (platform: NewEntry['platform'], account: string) => Pick<NewEntry, 'unit' | 'admin'>
  readonly timeZone: string
  readonly pack: NewEntry['pack']
  readonly engine: string
  /** Checks a post by the rules, as of the day on which it was published. */
  readonly check: (
    post: ArchivePost & { readonly account: string; readonly day: string },
  ) => Checked | Promise<Checked>
  /** Milliseconds since 1970. */
  readonly now: number
  readonly signal?: AbortSignal
  /** Told after each batch: posts checked, and how many there are. */
  readonly onProgress?: (done: number, total: number) => void
}

/** What an archive would bring, before any of it is taken: `appendAll` takes its `entries`. */
export interface Backfill {
  /** New posts as entries (`evidence: manual`), oldest first. Empty when the archive is broken. */
  readonly entries: readonly NewEntry[]
  readonly posts: number
  /** In the log already: by id, by the platform's id, or by the same words at the same time. */
  readonly known: number
  /** Passed over, by reason: shared again, without text. */
  readonly passed: Readonly<Record<string, number>>
  readonly problems: readonly Problem[]
}

/** Posts of one archive that are held in memory. */
const mostPosts = 200_000
/** Milliseconds between the platform's time of a post and the time at which it was logged. */
const sameTime = 10 * 60_000

/** Reads an archive and makes entries of its posts, checked by the rules. The log does not change. */
export async function readBackfill(
  file: Blob,
  options: BackfillOptions,
  log: LogDatabase = database,
): Promise<Backfill> {
  const problems = new Problems()
  const passed: Record<string, number> = {}
  const items: (ArchivePost & { readonly line: number })[] = []
  try {
    for await (const some of readArchive(file, options)) sort(some, items, passed)
    if (items.length === 0 && Object.keys(passed).length === 0)
      throw new FileError(1, 'tidak ada unggahan di dalamnya')
  } catch (error) {
    if (!(error instanceof FileError)) throw error
    problems.add(error.line, error.reason)
  }
  for (const { line, publishedAt } of items) {
    if (publishedAt > options.now + 86_400_000) problems.add(line, 'waktu terbitnya di masa depan')
    else if (publishedAt < Date.UTC(2004, 0, 1))
      problems.add(line, 'waktu terbitnya sebelum ada media sosial')
  }
  if (problems.count > 0)
    return { entries: [], posts: items.length, known: 0, passed, problems: problems.told }
  items.sort((a, b) => a.publishedAt - b.publishedAt)
  const isKnown = await recogniser(log)
  const entries: NewEntry[] = []
  const ids = new Set<string>()
  for (const [index, item] of items.entries()) {
    options.signal?.throwIfAborted()
    const { line, ...post } = item
    const id = await idOf(post, post.account ?? options.account)
    if (!ids.has(id) && !(await isKnown(id, post))) {
      const checked = validate(newEntrySchema, await manualEntry(post, options))
      if (checked.ok) entries.push(checked.value)
      else problems.add(line, describe(checked.problems))
      ids.add(id)
    }
    if (index % 50 === 0) {
      options.onProgress?.(index, items.length)
      // Checking is long work of the page's own thread: it may answer in between.
      await new Promise((resolve) => setTimeout(resolve))
    }
  }
  options.onProgress?.(items.length, items.length)
  if (problems.count > 0)
    return { entries: [], posts: items.length, known: 0, passed, problems: problems.told }
  return { entries, posts: items.length, known: items.length - entries.length, passed, problems: [] }
}

function sort(
  some: readonly ArchiveItem[],
  items: (ArchivePost & { readonly line: number })[],
  passed: Record<string, number>,
) {
  for (const item of some) {
    if ('passed' in item) passed[item.passed] = (passed[item.passed] ?? 0) + 1
    else items.push(item)
  }
  if (items.length > mostPosts) throw new FileError(1, 'lebih dari 200.000 unggahan')
}

/** What an entry needs beside the post itself. */
export type EntryOptions = Pick<
  BackfillOptions,
  'account' | 'ownerOf' | 'timeZone' | 'pack' | 'engine' | 'check'
>

/** Makes an entry (`evidence: manual`) of a post that was not logged when it went out, checked by the rules. */
export async function manualEntry(
  post: ArchivePost,
  { account: other, ownerOf, timeZone, pack, engine, check }: EntryOptions,
): Promise<NewEntry> {
  const account = post.account ?? other
  const publishedAt = isoIn(post.publishedAt, timeZone)
  const checked = await check({ ...post, account, day: publishedAt.slice(0, 10) })
  const { platform, kind, text, permalink, postId } = post
  return {
    id: await idOf(post, account),
    platform,
    account,
    ...ownerOf(platform, account),
    kind,
    text,
    permalink,
    postId,
    composedAt: publishedAt,
    publishedAt,
    evidence: 'manual',
    media: post.media.map((medium) => ({ ...medium })),
    pack,
    engine,
    ...checked,
  }
}

/** The same post of the same archive has the same UUIDv7, however often it is read: made of its time and its words. */
async function idOf({ platform, postId, text, publishedAt }: ArchivePost, account: string): Promise<string> {
  const time = publishedAt.toString(16).padStart(12, '0')
  const hash = await digest(JSON.stringify([platform, account, postId, publishedAt, text]))
  const variant = '89ab'[Number.parseInt(hash[15]!, 16) % 4]
  return `${time.slice(0, 8)}-${time.slice(8, 12)}-7${hash.slice(0, 3)}-${variant}${hash.slice(3, 6)}-${hash.slice(16, 28)}`
}

type Recogniser = (id: string, post: ArchivePost) => Promise<boolean>

/** Tells whether the log holds a post. Facebook's and Instagram's archives name no ids: the words at the time decide. */
async function recogniser(log: LogDatabase): Promise<Recogniser> {
  const known = await knownEntries(log, (await log.head()).count)
  const view = await logView(log)
  // Newest first; turned round, so that a time can be looked up.
  const byTime = view.order.toReversed()
  return async (id, { platform, postId, text, publishedAt }) => {
    if (known.placeOf(idNumber(id)) !== undefined) return true
    if (known.placeOfPost(postNumber({ platform, postId })) !== undefined) return true
    if (postId !== null && platform === 'x') return false
    const near: number[] = []
    for (let at = firstSince(byTime, view.at, publishedAt - sameTime); at < byTime.length; at += 1) {
      if (view.at[byTime[at]!]! > publishedAt + sameTime) break
      near.push(byTime[at]!)
    }
    const rows = await rowsAt(near, log)
    return rows.some((row) => row.platform === platform && plain(row.text) === plain(text))
  }
}

function firstSince(places: Uint32Array, times: Float64Array, since: number): number {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (times[places[middle]!]! < since) low = middle + 1
    else high = middle
  }
  return low
}

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim()
