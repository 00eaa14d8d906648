import type { Kind } from '../draft/kind.ts'
import type { LogEntry } from '../log/entry.ts'
import type { Platform } from '../pack/schema.ts'
import { type Principle, principles } from '../rules/define.ts'

/** What was published on one day by one office from one account as one kind: what every figure is summed up from. */
export interface Cell {
  /** `YYYY-MM-DD`, as the entries' own clocks told it. */
  readonly day: string
  readonly unit: string
  readonly account: string
  readonly platform: Platform
  readonly kind: Kind
  /** Entries that stand: published, each post once. */
  readonly posts: number
  /** Of these, entries that went out with an error standing. */
  readonly withOpenErrors: number
  /** Told on this day to have been edited or deleted. */
  readonly edited: number
  readonly deleted: number
  /** Sums of the scores in hundredths, each rounded before it was added. */
  readonly principles: Readonly<Record<Principle, number>>
  /** How often each `rule|severity|state`. */
  readonly findings: ReadonlyMap<string, number>
  readonly hashtags: ReadonlyMap<string, number>
  /** By id; entries without a topic under the empty one. */
  readonly topics: ReadonlyMap<string, number>
  /** By the hour of publication, 24 of them. */
  readonly hours: readonly number[]
}

type Place = Pick<Cell, 'day' | 'unit' | 'account' | 'platform' | 'kind'>
type Open<Kind> =
  Kind extends ReadonlyMap<infer Key, infer Value>
    ? Map<Key, Value>
    : Kind extends readonly (infer Item)[]
      ? Item[]
      : Kind extends object
        ? { -readonly [Name in keyof Kind]: Kind[Name] }
        : Kind
type OpenCell = { -readonly [Name in keyof Cell]: Open<Cell[Name]> }

/** A cell in which nothing is counted yet. */
export function emptyCell(place: Place): OpenCell {
  return {
    ...place,
    posts: 0,
    withOpenErrors: 0,
    edited: 0,
    deleted: 0,
    principles: Object.fromEntries(principles.map((name) => [name, 0])) as Record<Principle, number>,
    findings: new Map(),
    hashtags: new Map(),
    topics: new Map(),
    hours: Array<number>(24).fill(0),
  }
}

export const countIn = <Key>(counts: Map<Key, number>, key: Key, more = 1) =>
  void counts.set(key, (counts.get(key) ?? 0) + more)

/**
 * Sums up the entries of a log, given in the order in which they came: the same figures that the log's columns give,
 * from the entries themselves. For exports, where there is no database.
 */
export function cellsOf(entries: readonly LogEntry[]): Cell[] {
  const cells = new Map<string, OpenCell>()
  const cellOf = ({ publishedAt, unit, account, platform, kind }: LogEntry): OpenCell => {
    const place = { day: publishedAt.slice(0, 10), unit, account, platform, kind }
    const key = JSON.stringify(Object.values(place))
    const cell = cells.get(key) ?? emptyCell(place)
    cells.set(key, cell)
    return cell
  }
  for (const entry of standing(entries)) {
    const cell = cellOf(entry)
    cell.posts += 1
    if (entry.findings.some(({ severity, state }) => severity === 'error' && state === 'open'))
      cell.withOpenErrors += 1
    for (const name of principles) cell.principles[name] += Math.round(entry.principles[name] * 100)
    for (const { rule, severity, state } of entry.findings)
      countIn(cell.findings, `${rule}|${severity}|${state}`)
    for (const tag of entry.hashtags) countIn(cell.hashtags, tag)
    countIn(cell.topics, entry.topic)
    cell.hours[Number(entry.publishedAt.slice(11, 13))]! += 1
  }
  for (const entry of entries) {
    const event = entry.about?.event
    if (event === 'edited' || event === 'deleted') cellOf(entry)[event] += 1
  }
  return [...cells.values()]
}

/** Events that take the place of the entry that they are about, or take it away. */
const decisive: readonly string[] = ['confirmed', 'corrected', 'dismissed', 'dropped']

/**
 * The entries that stand, given all of a log in the order in which they came: a post once, as the last word has it,
 * without those that were dropped and those that only tell what became of another.
 */
export function standing(entries: readonly LogEntry[]): LogEntry[] {
  const lastWord = new Map<string, LogEntry>()
  for (const entry of entries)
    if (entry.about?.id && decisive.includes(entry.about.event)) lastWord.set(entry.about.id, entry)
  const posts = new Set<string>()
  const found: LogEntry[] = []
  for (const entry of entries) {
    const { about } = entry
    const post = entry.postId === null ? undefined : `${entry.platform} ${entry.postId}`
    const doubled = post !== undefined && posts.has(post)
    const names = !about || (about.id !== null && (about.event === 'confirmed' || about.event === 'edited'))
    if (post !== undefined && names) posts.add(post)
    if (about) {
      if (about.id !== null && about.event !== 'dropped' && lastWord.get(about.id) === entry)
        found.push(entry)
    } else if (!doubled && !lastWord.has(entry.id)) found.push(entry)
  }
  return found
}
