import { plainHandle } from '../draft/handle.ts'
import type { Pack } from '../pack/schema.ts'

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
