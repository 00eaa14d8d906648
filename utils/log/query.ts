import { plainHandle } from '../draft/handle.ts'
import type { Kind } from '../draft/kind.ts'
import type { Platform } from '../pack/schema.ts'
import { database, type LogDatabase, type Row } from './database.ts'

/** What a log is searched for; a part that is missing asks for nothing. */
export interface LogFilter {
  /** Days `YYYY-MM-DD` on this computer, both included. */
  readonly from?: string
  readonly to?: string
  readonly platform?: Platform
  readonly account?: string
  readonly kind?: Kind
  /** Id of a rule, or `any` for entries with a finding and `none` for those without. */
  readonly rule?: string
  /** Words that must all occur in the text, the account or the permalink. */
  readonly search?: string
}

/** The whole log, newest publication first. */
export async function allEntries(log: LogDatabase = database): Promise<Row[]> {
  return log.entries.orderBy('at').reverse().toArray()
}

/** The newest entries published since a moment (milliseconds since 1970) that pass a test, newest first. */
export async function entriesSince(
  since: number,
  { limit, matches }: { limit: number; matches: (row: Row) => boolean },
  log: LogDatabase = database,
): Promise<Row[]> {
  return log.entries.where('at').aboveOrEqual(since).reverse().filter(matches).limit(limit).toArray()
}

export async function countSince(since: number, log: LogDatabase = database): Promise<number> {
  return log.entries.where('at').aboveOrEqual(since).count()
}

/** Makes the test for one filter; it is then cheap for each of many entries. */
export function matcher(filter: LogFilter): (row: Row) => boolean {
  const { platform, kind, rule } = filter
  const from = filter.from ? startOfDay(filter.from, 0) : Number.NEGATIVE_INFINITY
  const to = filter.to ? startOfDay(filter.to, 1) : Number.POSITIVE_INFINITY
  const account = filter.account === undefined ? undefined : plainHandle(filter.account)
  const words = fold(filter.search ?? '').split(/\s+/u)
  return (row) =>
    row.at >= from &&
    row.at < to &&
    (platform === undefined || row.platform === platform) &&
    (kind === undefined || row.kind === kind) &&
    (account === undefined || plainHandle(row.account) === account) &&
    (rule === undefined || hasFinding(row, rule)) &&
    contains(row, words)
}

function hasFinding({ findings }: Row, rule: string): boolean {
  if (rule === 'any') return findings.length > 0
  if (rule === 'none') return findings.length === 0
  return findings.some((finding) => finding.rule === rule)
}

const haystacks = new WeakMap<Row, string>()

function contains(row: Row, words: readonly string[]): boolean {
  let haystack = haystacks.get(row)
  if (haystack === undefined) {
    haystack = fold(`${row.text}\n${row.account}\n${row.permalink ?? ''}`)
    haystacks.set(row, haystack)
  }
  return words.every((word) => haystack.includes(word))
}

const fold = (text: string) => text.normalize('NFKC').toLowerCase()

/** Midnight on this computer, `later` days after the given one. An impossible day is NaN and matches nothing. */
function startOfDay(day: string, later: number): number {
  const [year = Number.NaN, month = Number.NaN, date = Number.NaN] = day.split('-').map(Number)
  return new Date(year, month - 1, date + later).getTime()
}
