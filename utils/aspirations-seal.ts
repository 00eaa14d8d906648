import type { Aspiration } from './aspirations/schema.ts'
import { isClosed } from './aspirations/state.ts'
import { type Lock, seal, unseal } from './lock.ts'

/** An aspiration under the lock. What lies open says nothing of who wrote and what. */
export interface SealedRow {
  readonly id: string
  /** By which the same message is known again without opening any: see `markOf`. */
  readonly mark: string
  /** When it was closed, in milliseconds since 1970, so that it goes in time; null while it waits. */
  readonly closedAt: number | null
  readonly box: Uint8Array<ArrayBuffer>
}

/** Each row tells by its form whether it is sealed. */
export type StoredRow = Aspiration | SealedRow

export const isSealed = (row: StoredRow): row is SealedRow => 'box' in row

/** When an aspiration was closed, in milliseconds since 1970; null while it waits. */
export const closedAtOf = (one: Aspiration): number | null =>
  isClosed(one) ? Date.parse(one.history.at(-1)?.at ?? one.storedAt) : null

/**
 * The same for the same message: by its number or, without one, by its author and words, hashed with the installation's
 * secret. Whoever has the secret can ask whether a message that they know is here, and learns no other one.
 */
async function markOf({ platform, messageId, author, text }: Aspiration, salt: string): Promise<string> {
  const named = JSON.stringify([
    salt,
    platform,
    ...(messageId === null ? ['words', author, text] : ['number', messageId]),
  ])
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(named))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** An aspiration as it is to be stored: sealed where there is a lock. */
export async function rowOf(one: Aspiration, lock: Lock | undefined, salt: string): Promise<StoredRow> {
  if (!lock) return one
  const [mark, box] = await Promise.all([markOf(one, salt), seal(lock, one.id, one)])
  return { id: one.id, mark, closedAt: closedAtOf(one), box }
}

/** What each key opened last, by id, since the store is read anew at every change of it. */
const opened = new WeakMap<CryptoKey, Map<string, { readonly box: string; readonly one: Aspiration }>>()

/** Reads rows, of which those that cannot be opened are counted. A row that is not sealed needs no key. */
export async function openRows(
  rows: readonly StoredRow[],
  key: CryptoKey | undefined,
): Promise<{ readonly all: Aspiration[]; readonly unreadable: number }> {
  const known = (key && opened.get(key)) ?? new Map<string, { box: string; one: Aspiration }>()
  if (key) opened.set(key, known)
  const read = await Promise.all(
    rows.map(async (row) => {
      if (!isSealed(row)) return row
      if (!key) return undefined
      // The nonce, which no two boxes share.
      const box = row.box.subarray(65, 77).join()
      const kept = known.get(row.id)
      if (kept?.box === box) return kept.one
      try {
        const one = (await unseal(key, row.id, row.box)) as Aspiration
        known.set(row.id, { box, one })
        return one
      } catch {
        return undefined
      }
    }),
  )
  const all = read.filter((one) => one !== undefined)
  return { all, unreadable: rows.length - all.length }
}

/** Whether two readings of some rows found the same. */
export function sameRows(some: readonly StoredRow[], others: readonly StoredRow[]): boolean {
  const written = (row: StoredRow) => (isSealed(row) ? `${row.id} ${row.box.join()}` : JSON.stringify(row))
  return some.length === others.length && some.every((row, index) => written(row) === written(others[index]!))
}
