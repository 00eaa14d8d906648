import { kinds } from '../draft/kind.ts'
import { platforms } from '../pack/schema.ts'
import { principles } from '../rules/define.ts'
import { events, type LogEntry } from './entry.ts'

/** What an entry is searched, counted and recognised by: everything the log's columns hold of it. */
export interface Facts {
  /** `publishedAt` in milliseconds since 1970: times with different offsets do not sort as text. */
  readonly at: number
  /** The entry's own day, in days since 1970, from 0 to 65535. */
  readonly day: number
  /** The entry's own hour. */
  readonly hour: number
  /** Platform, kind and the like, in bits. */
  readonly flags: number
  readonly account: string
  readonly unit: string
  readonly topic: string
  /** In hundredths, in the order of the principles. */
  readonly principles: readonly number[]
  /** Each `rule|severity|state`. */
  readonly findings: readonly string[]
  readonly hashtags: readonly string[]
  /** Numbers by which ids, posts and hashes are told apart quickly: 52 bits of each. */
  readonly id: number
  /** The platform's post that the entry stands for, by its own account or under a new id; 0 for none. */
  readonly post: number
  readonly hash: number
  readonly previous: number
  readonly seq: number
  readonly installation: string
}

/** Bits 8 and 9 held the evidence, which nothing asks for. */
const bits = { platform: 0, kind: 3, event: 5 } as const
const scheduled = 1 << 10
const uncertain = 1 << 11
/** Set in the flags of an entry whose post another entry tells of. */
export const double = 1 << 12
const openError = 1 << 13

const dayLength = 86_400_000

/** The facts of an entry by itself. */
export function factsOf(entry: LogEntry): Facts {
  const { publishedAt, findings } = entry
  return {
    at: Date.parse(publishedAt),
    day: dayOf(publishedAt),
    hour: Number(publishedAt.slice(11, 13)),
    flags: flagsOf(entry),
    account: entry.account,
    unit: entry.unit,
    topic: entry.topic,
    principles: principles.map((name) => Math.round(entry.principles[name] * 100)),
    findings: findings.map(({ rule, severity, state }) => `${rule}|${severity}|${state}`),
    hashtags: entry.hashtags,
    id: idNumber(entry.id),
    post: tellsOfPost(entry) ? postNumber(entry) : 0,
    hash: hashNumber(entry.hash),
    previous: hashNumber(entry.previous),
    seq: entry.seq,
    installation: entry.installation,
  }
}

/** Of a line that cannot be read: it stands for nothing. */
export const noFacts: Facts = {
  at: 0,
  day: 0,
  hour: 0,
  flags: double,
  account: '',
  unit: '',
  topic: '',
  principles: principles.map(() => 0),
  findings: [],
  hashtags: [],
  id: 0,
  post: 0,
  hash: 0,
  previous: 0,
  seq: 0,
  installation: '',
}

/** Whether an entry is the log's word that its `postId` was published: a post, or an event that gave it that id. */
function tellsOfPost({ about }: LogEntry): boolean {
  return !about || (about.id !== null && (about.event === 'confirmed' || about.event === 'edited'))
}

/** Entries of one day come one after the other. */
let [lastDay, lastNumber] = ['', 0]

function dayOf(moment: string): number {
  const day = moment.slice(0, 10)
  if (day !== lastDay) [lastDay, lastNumber] = [day, dayNumber(day)]
  return lastNumber
}

/** A day `YYYY-MM-DD` in days since 1970, held between 0 and 65535; NaN for a day that is none. */
export function dayNumber(day: string): number {
  return Math.max(0, Math.min(65_535, Date.parse(`${day}T00:00:00Z`) / dayLength))
}

export const dayName = (day: number): string => new Date(day * dayLength).toISOString().slice(0, 10)

export const idNumber = (id: string): number => Number.parseInt(id.slice(-13).replace('-', ''), 16)
export const hashNumber = (hash: string): number => Number.parseInt(hash.slice(0, 13), 16)

/** A number for the platform's post, from its id by two runs of FNV-1a; 0 where the id is not known. */
export function postNumber({ platform, postId }: Pick<LogEntry, 'platform' | 'postId'>): number {
  if (postId === null) return 0
  let low = 0x811c9dc5
  let high = 0x1b873593
  const text = `${platform} ${postId}`
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    low = Math.imul(low ^ code, 0x01000193)
    high = Math.imul(high ^ code, 0x85ebca6b)
  }
  return (high >>> 12) * 2 ** 32 + (low >>> 0) || 1
}

function flagsOf(entry: LogEntry): number {
  const { about, findings } = entry
  return (
    (platforms.indexOf(entry.platform) << bits.platform) |
    (kinds.indexOf(entry.kind) << bits.kind) |
    ((about ? events.indexOf(about.event) + 1 : 0) << bits.event) |
    (entry.scheduledFor === undefined ? 0 : scheduled) |
    (entry.uncertain ? uncertain : 0) |
    (findings.some(({ severity, state }) => severity === 'error' && state === 'open') ? openError : 0)
  )
}

/** The facts of an entry whose post another entry tells of. */
export const doubled = (facts: Facts): Facts => ({ ...facts, flags: facts.flags | double })

export const platformIn = (flags: number) => platforms[(flags >> bits.platform) & 7]!
export const kindIn = (flags: number) => kinds[(flags >> bits.kind) & 3]!
export const eventIn = (flags: number) => events[((flags >> bits.event) & 7) - 1]
export const isDouble = (flags: number) => (flags & double) !== 0
/** Whether an entry waits to be confirmed: scheduled, or on weak evidence. */
export const isOpen = (flags: number) => (flags & (scheduled | uncertain)) !== 0
export const hasOpenError = (flags: number) => (flags & openError) !== 0

/** The rules that findings, as facts tell them, are of, each once. */
export const idsOfRules = (findings: readonly string[]): string[] => [
  ...new Set(findings.map((finding) => finding.slice(0, finding.indexOf('|')))),
]
