import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { noteSchema } from '../../utils/diagnostics/record.ts'
import { keepNote } from '../../utils/diagnostics/store.ts'
import { changeSchema } from '../../utils/log/change.ts'
import { newEntrySchema } from '../../utils/log/entry.ts'
import { outboxPrefix } from '../../utils/log/outbox.ts'
import { logChange, logEntry, logSeen } from '../../utils/log/sealed/waiting.ts'
import type { Appended, Refusal } from '../../utils/messages.ts'
import type { Platform } from '../../utils/pack/schema.ts'
import { describe, validate } from '../../utils/pack/validate.ts'
import { platformOf, publishesOn, siteOf } from '../../utils/sites.ts'

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
    const results = await browser.scripting.executeScript({
      target: { tabId: tab.id, frameIds: [frameId] },
      files: ['/assistant.js'],
    })
    // Chromium rejects when the script itself fails; Firefox says so in the result.
    return results.every((result) => !('error' in result) || result.error === undefined)
  } catch {
    return false
  }
}

/** Checks a published post from a page and appends it to the log. */
export async function appendFromPage(data: unknown, sender: Sender): Promise<Appended | Refusal> {
  if (!pageOf(sender)) return { error: 'pengirim tidak dikenal' }
  const checked = validate(newEntrySchema, data)
  if (!checked.ok) return { error: describe(checked.problems) }
  const entry = checked.value
  if (!publishesOn(sender.url).includes(entry.platform))
    return { error: `platform: ${entry.platform} tidak sama dengan halamannya` }
  try {
    const appended = await logEntry(entry)
    await browser.storage.local.remove(outboxPrefix + entry.id)
    return appended
  } catch (error) {
    return { error: `log tidak dapat ditulis: ${error instanceof Error ? error.message : String(error)}` }
  }
}

/** Notes what a page saw become of posts that the log holds. */
export async function changeFromPage(data: unknown, sender: Sender): Promise<{ told: number } | Refusal> {
  if (!pageOf(sender)) return { error: 'pengirim tidak dikenal' }
  const checked = validate(v.pipe(v.array(changeSchema), v.maxLength(200, 'lebih dari 200 butir')), data)
  if (!checked.ok) return { error: describe(checked.problems) }
  const allowed = publishesOn(sender.url)
  let told = 0
  for (const change of checked.value) {
    if (!allowed.includes(change.platform))
      return { error: `platform: ${change.platform} tidak sama dengan halamannya` }
    told += await logChange(change)
  }
  return { told }
}

/** Confirms what a page lists as published: posts of any platform that it publishes on. */
export async function seenOnPage(data: unknown, sender: Sender): Promise<{ told: number } | Refusal> {
  if (!pageOf(sender)) return { error: 'pengirim tidak dikenal' }
  const checked = validate(postIds, data)
  if (!checked.ok) return { error: describe(checked.problems) }
  const at = new Date().toISOString()
  let told = 0
  if (checked.value.length > 0)
    for (const platform of publishesOn(sender.url))
      told += await logSeen({ platform, postIds: checked.value, at })
  // Such a list is read without the assistant: what was found of the table is kept from here.
  const site = siteOf(sender.url)
  if (site && checked.value.length > 0)
    await keepNote(site, { checks: [], matched: ['listings.listing', 'listings.listedId'] }).catch(() => {})
  return { told }
}

/** Keeps what Saring found out about itself on a page. */
export async function keepChecks(data: unknown, sender: Sender): Promise<Refusal | undefined> {
  const site = pageOf(sender) && siteOf(sender.url)
  if (!site) return { error: 'pengirim tidak dikenal' }
  const checked = validate(noteSchema, data)
  if (!checked.ok) return { error: describe(checked.problems) }
  try {
    await keepNote(site, checked.value)
    return undefined
  } catch (error) {
    return { error: String(error) }
  }
}

const postIds = v.pipe(
  v.array(v.pipe(v.string(), v.regex(/^\d{1,25}$/u, 'bukan nomor unggahan'))),
  v.maxLength(1000, 'lebih dari 1.000 butir'),
)
