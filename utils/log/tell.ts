import type { Appended } from '../messages.ts'
import { append } from './append.ts'
import type { Change } from './change.ts'
import { database, type LogDatabase, type Row } from './database.ts'
import type { NewEntry } from './entry.ts'
import { postNumber } from './facts.ts'
import { knownEntries } from './known.ts'
import { eventsAbout, rowsAt, rowWithId } from './rows.ts'

/**
 * Appends an entry that tells what became of a post, when the log holds that post (and, to confirm it, is in doubt of
 * it); of any other it keeps nothing. Resolves to undefined then.
 */
export async function tell(change: Change, log: LogDatabase = database): Promise<Appended | undefined> {
  const { event, at, id, renamed, draft } = change
  const first = await postOf(change, log)
  if (!first) return undefined
  const told = await eventsAbout(first.id, log)
  if (event === 'confirmed' && !awaits(first, told)) return undefined
  const { n: _n, at: _at, ...latest } = told.at(-1) ?? first
  const { seq: _seq, previous: _previous, hash: _hash, installation: _installation, ...held } = latest
  // Who approved a text approved no other one.
  const { approval: _approval, ...unapproved } = held
  const known = draft ? unapproved : held
  const { scheduledFor: _planned, uncertain: _doubt, ...post } = known
  const entry: NewEntry = {
    ...(event === 'confirmed' ? post : known),
    ...draft,
    ...renamed,
    id,
    publishedAt: event === 'confirmed' ? earlier(first.publishedAt, at) : at,
    about: { id: first.id, event },
  }
  return append(entry, log)
}

/** The entry of a post, found by the platform's id of it or by one that an event gave it later. */
async function postOf({ platform, postId }: Change, log: LogDatabase): Promise<Row | undefined> {
  const known = await knownEntries(log, (await log.head()).count)
  const place = known.placeOfPost(postNumber({ platform, postId }))
  const [row] = place === undefined ? [] : await rowsAt([place], log)
  if (row?.platform !== platform || row.postId !== postId) return undefined
  return row.about?.id ? rowWithId(row.about.id, log) : row
}

/** Whether a post is still to be confirmed. */
export function awaits({ scheduledFor, uncertain }: Row, told: readonly Row[]): boolean {
  if (told.some(({ about }) => about?.event === 'confirmed' || about?.event === 'dropped')) return false
  return scheduledFor !== undefined || uncertain === true
}

/** A scheduled post that is out before its time was published by hand, at the latest now. */
const earlier = (one: string, other: string): string => (Date.parse(one) <= Date.parse(other) ? one : other)
