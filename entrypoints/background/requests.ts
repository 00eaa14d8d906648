import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { plainHandle } from '../../utils/draft/handle.ts'
import { append } from '../../utils/log/append.ts'
import { newEntrySchema } from '../../utils/log/entry.ts'
import { outboxPrefix } from '../../utils/log/outbox.ts'
import { entriesSince } from '../../utils/log/query.ts'
import type { Appended, PastPost, Refusal } from '../../utils/messages.ts'
import { type Platform, platforms } from '../../utils/pack/schema.ts'
import { describe, validate } from '../../utils/pack/validate.ts'
import { platformOf } from '../../utils/sites.ts'

/** As much of `runtime.MessageSender` as decides whom a message is from. */
export interface Sender {
  readonly id?: string
  readonly url?: string
  readonly frameId?: number
  readonly tab?: { readonly id?: number }
}

const historySchema = v.strictObject({
  platform: v.optional(v.picklist(platforms)),
  account: v.optional(v.pipe(v.string(), v.maxLength(200, 'lebih dari 200 karakter'))),
  days: v.pipe(
    v.number(),
    v.integer('harus bilangan bulat'),
    v.minValue(1, 'kurang dari 1'),
    v.maxValue(366, 'lebih dari 366'),
  ),
})
const historyLimit = 500
const msPerDay = 86_400_000

/** The platform whose page sent a message; undefined for anything but our own script in such a page. */
function pageOf(sender: Sender): Platform | undefined {
  return sender.id === browser.runtime.id && sender.tab ? platformOf(sender.url) : undefined
}

const isOwnPage = (sender: Sender) =>
  sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL('/')) === true

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

/** Earlier posts of the log, newest first, for the rules that compare with them. */
export async function historyFor(data: unknown, sender: Sender): Promise<PastPost[]> {
  if (!pageOf(sender) && !isOwnPage(sender)) throw new Error('pengirim tidak dikenal')
  const checked = validate(historySchema, data)
  if (!checked.ok) throw new Error(describe(checked.problems))
  const { platform, days } = checked.value
  const account = checked.value.account === undefined ? undefined : plainHandle(checked.value.account)
  const rows = await entriesSince(Date.now() - days * msPerDay, {
    limit: historyLimit,
    matches: (row) =>
      (platform === undefined || row.platform === platform) &&
      (account === undefined || plainHandle(row.account) === account),
  })
  return rows.map(({ text, platform: where, account: who, publishedAt }) => ({
    text,
    platform: where,
    account: who,
    publishedAt,
  }))
}
