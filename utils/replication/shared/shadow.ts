import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import canonicalize from 'canonicalize'

/** Ids of revisions of one document, the newest first and each made of the one behind it, such as `2-9f…`, `1-03…`. */
export type Revisions = readonly string[]

/** Another version of a document that lies on the server beside the one that is here, until a person chooses. */
export interface Rival {
  readonly revisions: Revisions
  /** Missing where it may not be kept here: see `AspirationDatabase.turnLockOn`. */
  readonly content?: unknown
}

/** What is known of one document that is shared with the server. It lies in the database of the contents themselves. */
export interface Shadow {
  /** As on the server. */
  readonly id: string
  /** Of the version that both sides had last. */
  readonly revisions: Revisions
  /** Digest of that version's content; empty when it was a deletion. */
  readonly hash: string
  /** Whether the connected server is known to hold it. */
  readonly sent: boolean
  /** Deleted: for good, whatever others still write (`erased`), or unless somebody still changes it (`deleted`). */
  readonly gone?: 'erased' | 'deleted'
  readonly rivals?: readonly Rival[]
  /** 1 where there are rivals, for the index. */
  readonly conflict?: 1
  /** Versions that are to be closed on the server: a person chose another one, or the document was erased. */
  readonly closing?: readonly Revisions[]
}

/** Revisions of one document that are kept here and sent along; a server keeps a thousand. */
const mostRevisions = 50

const digestOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))

/** Two contents with the same hash are the same. Whatever is undefined counts as missing. */
export const hashOf = (content: unknown): string => digestOf(canonicalize(content)!)

/**
 * The revision that follows, made of what it follows and of what it holds: whoever makes the same change of the same
 * version makes the same revision, so that sending it twice, or from two computers, changes nothing.
 */
export function revisionAfter(parent: Revisions, content: string): Revisions {
  const number = generationOf(parent[0]) + 1
  const made = `${number}-${digestOf(`${parent[0] ?? ''}\n${content}`).slice(0, 32)}`
  return [made, ...parent].slice(0, mostRevisions)
}

const generationOf = (revision: string | undefined): number => Number.parseInt(revision ?? '0', 10)

/** CouchDB's own order of versions in conflict, so that every computer begins with the same one: the longest, then by name. */
export function laterFirst(one: Revisions, other: Revisions): number {
  const [a, b] = [one[0]!, other[0]!]
  return generationOf(b) - generationOf(a) || (a < b ? 1 : a > b ? -1 : 0)
}

/** The field of a document in which CouchDB wants its history. */
export const historyOf = (revisions: Revisions) => ({
  start: generationOf(revisions[0]),
  ids: revisions.map((revision) => revision.slice(revision.indexOf('-') + 1)),
})

/** Revisions from that field; undefined when it is none. */
export function revisionsIn(field: unknown): Revisions | undefined {
  const { start, ids } = (field ?? {}) as { start?: unknown; ids?: unknown }
  if (typeof start !== 'number' || !Array.isArray(ids) || ids.length === 0) return undefined
  if (!ids.every((id) => typeof id === 'string' && /^[\w-]{1,64}$/u.test(id))) return undefined
  return ids.slice(0, mostRevisions).map((id, index) => `${start - index}-${id}`)
}

/** A shadow with these rivals, and the mark by which those in conflict are found. */
export function withRivals({ rivals: _, conflict: __, ...shadow }: Shadow, rivals: readonly Rival[]): Shadow {
  return rivals.length > 0 ? { ...shadow, rivals, conflict: 1 } : shadow
}
