import { plainHandle } from '../draft/handle.ts'
import type { Kind } from '../draft/kind.ts'
import type { Platform } from '../pack/schema.ts'
import type { Principle } from '../rules/define.ts'
import { ruleOf } from '../rules/index.ts'
import { blockSize } from './block.ts'
import { database, type LogDatabase, type Row } from './database.ts'
import { dayNumber, hasOpenError, isOpen, kindIn, platformIn } from './facts.ts'
import { latestRows, readBlocks, rowOf, rowsAt } from './rows.ts'
import { LogView } from './view.ts'

/** What a log is searched for; a part that is missing asks for nothing. */
export interface LogFilter {
  /** Days `YYYY-MM-DD`, as the entries' own clocks told them, both included. */
  readonly from?: string
  readonly to?: string
  readonly platform?: Platform
  readonly account?: string
  readonly unit?: string
  /** `answer` for replies and comments together. */
  readonly kind?: Kind | 'answer'
  /** Id of a rule, or `any` for entries with a finding, `none` for those without, `violation` with an open error. */
  readonly rule?: string
  /** Written with or without `#`, large or small. */
  readonly hashtag?: string
  /** Id of a topic. */
  readonly topic?: string
  readonly principle?: Principle
  /** 0 for Sunday to 6 for Saturday, and 0 to 23, as the entries' own clocks told them. */
  readonly weekday?: string
  readonly hour?: string
  /** `open` for entries to be confirmed or dropped, `dropped` for those that never went out. */
  readonly certainty?: 'open' | 'dropped'
  /** Words that must all occur in the text, the account or the permalink. */
  readonly search?: string
}

const views = new WeakMap<object, { readonly view: LogView; last: Promise<unknown> }>()

/** The log's columns as they are now. The same object every time: `count` tells how far it goes. */
export async function logView(log: LogDatabase = database): Promise<LogView> {
  const kept = views.get(log.memory.key) ?? { view: new LogView(), last: Promise.resolve() }
  views.set(log.memory.key, kept)
  // One after the other, also after one that failed.
  const refresh = async () => {
    if (!(await kept.view.refresh(log))) return
    // Nobody waits for it, and without it all goes on as it did.
    kept.view.keep(log).catch(() => undefined)
  }
  const refreshed = kept.last.then(refresh, refresh)
  kept.last = refreshed
  await refreshed
  return kept.view
}

/** The places of the entries that stand and pass a filter, newest publication first; `search` is left aside. */
export function select(view: LogView, filter: LogFilter): Uint32Array {
  const passing = passes(view, filter)
  const order = filter.certainty === 'dropped' ? view.dropped : view.order
  if (passing === everything) return order
  const found = new Uint32Array(order.length)
  let size = 0
  for (const n of order) if (passing(n)) found[size++] = n
  return found.slice(0, size)
}

type Test = (n: number) => boolean
const everything: Test = () => true

/** Whether the entry at a place passes a filter, be it one that stands or not. */
export function passes(view: LogView, filter: LogFilter): Test {
  const tests = testsFor(view, filter)
  const [first, second, third] = tests
  if (!first) return everything
  if (!second) return first
  if (!third) return (n) => first(n) && second(n)
  return (n) => tests.every((test) => test(n))
}

/** Each test looks up one column; names were compared before, once each. */
function testsFor(view: LogView, filter: LogFilter): Test[] {
  const tests: Test[] = []
  const { platform, kind, account, unit, rule, hashtag } = filter
  if (filter.from !== undefined) {
    const from = dayNumber(filter.from)
    tests.push((n) => view.day[n]! >= from)
  }
  if (filter.to !== undefined) {
    const to = dayNumber(filter.to)
    tests.push((n) => view.day[n]! <= to)
  }
  if (platform !== undefined) tests.push((n) => platformIn(view.flags[n]!) === platform)
  if (kind === 'answer') tests.push((n) => kindIn(view.flags[n]!) !== 'post')
  else if (kind !== undefined) tests.push((n) => kindIn(view.flags[n]!) === kind)
  if (account !== undefined) {
    const wanted = named(view, (name) => plainHandle(name) === plainHandle(account))
    tests.push((n) => wanted[view.account[n]!] === 1)
  }
  if (unit !== undefined) {
    const wanted = named(view, (name) => name === unit)
    tests.push((n) => wanted[view.unit[n]!] === 1)
  }
  const someOf = (list: Uint32Array, ends: Uint32Array, wanted: Uint8Array) => (n: number) => {
    for (let at = ends[n - 1] ?? 0; at < ends[n]!; at += 1) if (wanted[list[at]!] === 1) return true
    return false
  }
  const findings = (n: number) => view.findingEnd[n]! - (view.findingEnd[n - 1] ?? 0)
  if (rule === 'any') tests.push((n) => findings(n) > 0)
  else if (rule === 'violation') tests.push((n) => hasOpenError(view.flags[n]!))
  else if (rule === 'none') tests.push((n) => findings(n) === 0)
  else if (rule !== undefined) {
    const wanted = named(view, (name) => name.startsWith(`${rule}|`))
    tests.push(someOf(view.findings, view.findingEnd, wanted))
  }
  if (hashtag !== undefined) {
    const tag = `#${hashtag.replace(/^#/u, '').toLowerCase()}`
    const wanted = named(view, (name) => name.toLowerCase() === tag)
    tests.push(someOf(view.hashtags, view.hashtagEnd, wanted))
  }
  const { topic, principle, weekday, hour } = filter
  if (topic !== undefined) {
    const wanted = named(view, (name) => name === topic)
    tests.push((n) => wanted[view.topic[n]!] === 1)
  }
  if (principle !== undefined) {
    const wanted = named(view, (name) => ruleOf(name.split('|')[0]!)?.principle === principle)
    tests.push(someOf(view.findings, view.findingEnd, wanted))
  }
  if (weekday !== undefined) {
    // The first day of 1970 was a Thursday.
    tests.push((n) => (view.day[n]! + 4) % 7 === Number(weekday))
  }
  if (filter.certainty === 'open') tests.push((n) => isOpen(view.flags[n]!))
  if (hour !== undefined) tests.push((n) => view.hour[n]! === Number(hour))
  return tests
}

/** 1 for the number of each name that passes. */
const named = (view: LogView, test: (name: string) => boolean): Uint8Array =>
  Uint8Array.from(view.names.list, (name) => (test(name) ? 1 : 0))

/** Entries looked through at once while searching. */
const stretch = 4096

/**
 * Looks for words in the entries at these places. Yields what each stretch of them holds, in their order, so that the
 * first matches show long before the last entry was read.
 */
export async function* searchIn(
  places: Uint32Array,
  search: string,
  log: LogDatabase = database,
  signal?: AbortSignal,
): AsyncGenerator<{ readonly found: number[]; readonly looked: number }> {
  const words = fold(search).split(/\s+/u).filter(Boolean)
  for (let start = 0; start < places.length; start += stretch) {
    const some = places.subarray(start, start + stretch)
    const blocks = await readBlocks(
      Array.from(some, (n) => Math.floor(n / blockSize)),
      log,
    )
    if (signal?.aborted) return
    const found: number[] = []
    for (const n of some) {
      const line = blocks.get(Math.floor(n / blockSize))?.[n % blockSize]
      if (line !== undefined && mayHold(line, words) && holds(rowOf(line, n), words)) found.push(n)
    }
    yield { found, looked: start + some.length }
  }
}

/** Whether a line holds the words anywhere. Those that JSON writes otherwise are passed over. */
function mayHold(line: string, words: readonly string[]): boolean {
  const folded = fold(line)
  return words.every((word) => /["\\]/u.test(word) || folded.includes(word))
}

function holds({ text, account, permalink }: Row, words: readonly string[]): boolean {
  const folded = fold(`${text}\n${account}\n${permalink ?? ''}`)
  return words.every((word) => folded.includes(word))
}

const fold = (text: string) => text.normalize('NFKC').toLowerCase()

/** Blocks that are read for the newest entries: some 2,000 entries, however long the log is. */
const recentBlocks = 32

/** Entries published since a moment (milliseconds since 1970) among the latest to be logged, newest first. */
export async function entriesSince(
  since: number,
  { limit, matches }: { limit: number; matches: (row: Row) => boolean },
  log: LogDatabase = database,
): Promise<Row[]> {
  const rows = (await latestRows(recentBlocks, log)).filter((row) => row.at >= since && matches(row))
  return rows.sort((a, b) => b.at - a.at).slice(0, limit)
}

/** How many of the entries that stand were published since a moment. */
export async function countSince(since: number, log: LogDatabase = database): Promise<number> {
  const { order, at } = await logView(log)
  const earlier = order.findIndex((n) => at[n]! < since)
  return earlier < 0 ? order.length : earlier
}

/** The posts of a thread that stand, in its order. */
export async function threadOf(row: Row, log: LogDatabase = database): Promise<Row[]> {
  if (!row.thread) return [row]
  const { root } = row.thread
  const view = await logView(log)
  // Published together: near each other in the log, too.
  const near = Array.from({ length: 2 * threadReach + 1 }, (_, index) => row.n - threadReach + index)
  const rows = await rowsAt(
    near.filter((n) => view.stands[n] === 1),
    log,
  )
  return rows
    .filter(({ platform, thread }) => platform === row.platform && thread?.root === root)
    .sort((a, b) => a.thread!.position - b.thread!.position)
}

/** Entries on either side of a post among which the rest of its thread is looked for. */
const threadReach = 200
