import { plainHandle } from '../draft/handle.ts'
import type { Pack, Platform } from '../pack/schema.ts'

/** The pack's entry for an account on a platform. */
export function officialAccount(
  pack: Pack,
  platform: string,
  handle: string | undefined,
): Pack['accounts'][number] | undefined {
  if (handle === undefined) return undefined
  const wanted = plainHandle(handle)
  return pack.accounts.find(
    (account) => account.platform === platform && plainHandle(account.handle) === wanted,
  )
}

/** What a page tells of who posts. */
interface Reading {
  readonly handle?: string
  readonly id?: string
  readonly name?: string
}

/** A page that shows names only is compared by letters and digits: `Kominfo Tirtajaya` is `kominfo.tirtajaya`. */
const bare = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '')
    .toLowerCase()

/**
 * The name under which the rules and the log know who posts: the pack's own handle where the reading is one of its
 * accounts, otherwise what the page shows. A bare number names nobody.
 */
export function actingAccount(
  pack: Pack,
  platform: Platform,
  reading: Reading | undefined,
): string | undefined {
  if (!reading) return undefined
  const { handle, id, name } = reading
  const exact = [handle, id].flatMap((known) => (known === undefined ? [] : plainHandle(known)))
  const official = pack.accounts.find(
    (account) =>
      account.platform === platform &&
      (exact.includes(plainHandle(account.handle)) ||
        (name !== undefined && bare(account.handle) === bare(name))),
  )
  return official ? plainOr(official.handle, handle) : (handle ?? name)
}

/** The page's own spelling of a handle where it is the same one. */
const plainOr = (official: string, handle: string | undefined): string =>
  handle !== undefined && plainHandle(handle) === plainHandle(official) ? handle : official
