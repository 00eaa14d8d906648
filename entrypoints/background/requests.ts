import { browser } from 'wxt/browser'
import { append } from '../../utils/log/append.ts'
import { newEntrySchema } from '../../utils/log/entry.ts'
import { outboxPrefix } from '../../utils/log/outbox.ts'
import type { Appended, Refusal } from '../../utils/messages.ts'
import type { Platform } from '../../utils/pack/schema.ts'
import { describe, validate } from '../../utils/pack/validate.ts'
import { platformOf } from '../../utils/sites.ts'

/** As much of `runtime.MessageSender` as decides whom a message is from. */
export interface Sender {
  readonly id?: string
  readonly url?: string
  readonly frameId?: number
  readonly tab?: { readonly id?: number }
}

/** The platform whose page sent a message; undefined for anything but our own script in such a page. */
export function pageOf(sender: Sender): Platform | undefined {
  return sender.id === browser.runtime.id && sender.tab ? platformOf(sender.url) : undefined
}

/** Runs the assistant in the frame that asks. False when the frame has gone or the browser forbids it. */
export async function loadAssistant(sender: Sender): Promise<boolean> {
  const { tab, frameId } = sender
  if (!pageOf(sender) || tab?.id === undefined || frameId === undefined) return false
  try {
    await browser.scripting.executeScript({
      target: { tabId: tab.id, frameIds: [frameId] },
      files: ['/assistant.js'],
    })
    return true
  } catch {
    return false
  }
}

/** Checks a published post from a page and appends it to the log. */
export async function appendFromPage(data: unknown, sender: Sender): Promise<Appended | Refusal> {
  const page = pageOf(sender)
  if (!page) return { error: 'pengirim tidak dikenal' }
  const checked = validate(newEntrySchema, data)
  if (!checked.ok) return { error: describe(checked.problems) }
  const entry = checked.value
  if (entry.platform !== page) return { error: `platform: ${entry.platform} tidak sama dengan halamannya` }
  try {
    const appended = await append(entry)
    await browser.storage.local.remove(outboxPrefix + entry.id)
    return appended
  } catch (error) {
    return { error: `log tidak dapat ditulis: ${error instanceof Error ? error.message : String(error)}` }
  }
}
