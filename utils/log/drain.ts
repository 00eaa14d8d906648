import { browser } from 'wxt/browser'
import { describe, validate } from '../pack/validate.ts'
import { newEntrySchema } from './entry.ts'
import { outboxPrefix, rejectedPrefix } from './outbox.ts'
import { logEntry } from './sealed/waiting.ts'

/** An entry that the log could not take, kept so that nothing disappears without a word. */
export interface Rejected {
  readonly entry: unknown
  /** Path and reason, in Indonesian. */
  readonly reason: string
}

let running: Promise<void> | undefined
let again = false

/**
 * Moves everything in the outbox into the log. An item leaves the outbox only when the log has it on the disk, be it
 * waiting for its lock to be opened; a malformed one is set aside with the reason. Rejects when the log cannot be
 * written: the items then stay.
 */
export function drainOutbox(): Promise<void> {
  again = running !== undefined
  running ??= (async () => {
    try {
      do {
        again = false
        await drainOnce()
      } while (again)
    } finally {
      running = undefined
    }
  })()
  return running
}

async function drainOnce(): Promise<void> {
  const stored = await browser.storage.local.get(null)
  // Ids carry their time: the chain keeps the order in which the posts were published.
  const keys = Object.keys(stored).filter((key) => key.startsWith(outboxPrefix))
  for (const key of keys.sort()) {
    const checked = validate(newEntrySchema, stored[key])
    if (checked.ok) await logEntry(checked.value)
    else {
      const rejected: Rejected = { entry: stored[key], reason: describe(checked.problems) }
      await browser.storage.local.set({ [rejectedPrefix + key.slice(outboxPrefix.length)]: rejected })
    }
    await browser.storage.local.remove(key)
  }
}

/** What the log refused so far. */
export async function rejectedEntries(): Promise<Rejected[]> {
  const stored = await browser.storage.local.get(null)
  return Object.entries(stored)
    .filter(([key]) => key.startsWith(rejectedPrefix))
    .map(([, value]) => value as Rejected)
}
