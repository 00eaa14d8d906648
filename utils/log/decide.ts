import type { Appended } from '../messages.ts'
import { append } from './append.ts'
import { database, type LogDatabase } from './database.ts'
import type { NewEntry } from './entry.ts'
import { eventsAbout, rowWithId } from './rows.ts'
import { awaits } from './tell.ts'

/** What a person says of a post that the log holds as scheduled or in doubt. */
export interface Decision {
  /** Of the entry that is to tell it. */
  readonly id: string
  /** The entry that is decided on. */
  readonly about: string
  readonly event: 'confirmed' | 'dropped'
  /** ISO 8601 with offset: now, as this computer tells it. */
  readonly at: string
}

/**
 * Appends what a person decided: that a post is out, or that it never went out. The entry that it is about stays as
 * it is. Resolves to undefined where nothing is left to decide.
 */
export async function decide(
  { id, about, event, at }: Decision,
  log: LogDatabase = database,
): Promise<Appended | undefined> {
  const first = await rowWithId(about, log)
  if (!first || first.about) return undefined
  const told = await eventsAbout(first.id, log)
  if (!awaits(first, told)) return undefined
  // As it was edited last, should it have been.
  const { n: _n, at: _at, ...latest } = told.at(-1) ?? first
  const { seq: _seq, previous: _previous, hash: _hash, installation: _installation, ...known } = latest
  const { scheduledFor: _planned, uncertain: _doubt, ...post } = known
  const out = Date.parse(first.publishedAt) <= Date.parse(at) ? first.publishedAt : at
  const entry: NewEntry =
    event === 'confirmed'
      ? { ...post, id, evidence: 'manual', publishedAt: out, about: { id: first.id, event } }
      : { ...known, id, evidence: 'manual', publishedAt: at, about: { id: first.id, event } }
  return append(entry, log)
}
