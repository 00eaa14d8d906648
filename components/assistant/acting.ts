import { signal } from '@preact/signals'
import type { Pack } from '../../utils/pack/schema.ts'
import type { Account, Channel } from '../../utils/platforms/adapter.ts'
import { actingAccount, officialAccount } from '../../utils/rules/account.ts'

/** A reading counts when it was the same at all of these milliseconds after the first. */
const looks = [300, 600]
/** The same, where the account's number changed and its name did not: after a switch the old name stands for seconds. */
const looksWhenStale = [1500, 3000, 5000]

/** Readings that were settled in this page, so that a further compose box need not wait again. */
const settledHere = new Map<string, string>()
const nameOf = ({ handle, name }: Account): string => handle ?? name ?? ''

/** Who posts from one compose box, and whether that is sure. */
export interface Acting {
  readonly channels: () => readonly Channel[]
  /** Whether the latest reading has stood for a while: one glance at a page may see what was there before. */
  readonly settled: { readonly value: boolean }
  /** Reads anew, now. */
  readonly look: () => void
  readonly destroy: () => void
}

/** Follows the reading of a compose box's channels; `changed` is called when it changes or settles. */
export function followActing(read: () => readonly Channel[], changed: () => void): Acting {
  let channels = read()
  const settled = signal(false)
  let timers: ReturnType<typeof setTimeout>[] = []
  const stop = () => {
    for (const timer of timers) clearTimeout(timer)
    timers = []
  }
  const settle = () => {
    stop()
    const key = JSON.stringify(channels)
    const [{ account } = {}] = channels
    if (!account) return
    const known = settledHere.get(nameOf(account))
    if (known === key) {
      settled.value = true
      return
    }
    settled.value = false
    const stale = known !== undefined
    const waits = stale ? looksWhenStale : looks
    timers = waits.map((wait, index) =>
      setTimeout(() => {
        if (differs()) return restart()
        if (index < waits.length - 1) return
        settled.value = true
        settledHere.set(nameOf(account), key)
        changed()
      }, wait),
    )
  }
  const differs = () => JSON.stringify(read()) !== JSON.stringify(channels)
  const restart = () => {
    channels = read()
    settle()
    changed()
  }
  settle()
  return {
    channels: () => channels,
    settled,
    look: () => differs() && restart(),
    destroy: stop,
  }
}

/** Whether an account is one of the pack's, as far as is known. Without accounts in the pack nobody is outside. */
export function standing(pack: Pack, { platform, account }: Channel): 'official' | 'outside' | 'unknown' {
  const acting = actingAccount(pack, platform, account)
  if (acting === undefined || pack.accounts.length === 0) return 'unknown'
  return officialAccount(pack, platform, acting) ? 'official' : 'outside'
}
