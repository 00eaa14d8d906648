import { browser } from 'wxt/browser'
import { sendMessage } from '../messages.ts'
import type { NewEntry } from './entry.ts'

/** In `storage.local`: entries on their way to the log, and those that the log refused. */
export const outboxPrefix = 'outbox:'
export const rejectedPrefix = 'rejected:'

/**
 * Hands a published post to the log, from any page. It is stored before it is sent, and the background takes it
 * from there when the message is lost or the worker stops: resolves when the entry is stored or acknowledged,
 * rejects only when neither could be done. May be called again with the same entry.
 */
export async function enqueue(entry: NewEntry): Promise<void> {
  const kept = await browser.storage.local.set({ [outboxPrefix + entry.id]: entry }).then(
    () => true,
    () => false,
  )
  try {
    const answer = await sendMessage('logAppend', entry)
    if ('error' in answer) throw new Error(answer.error)
  } catch (error) {
    if (!kept) throw error
  }
}
