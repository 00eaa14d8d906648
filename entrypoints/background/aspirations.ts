import { type Browser, browser } from 'wxt/browser'
import { replySchema } from '../../utils/aspirations/reply.ts'
import { capturedSchema } from '../../utils/aspirations/schema.ts'
import { aspirationDatabase } from '../../utils/aspirations-database.ts'
import { readCaptureButton } from '../../utils/capture-button.ts'
import { loadLanguage, text } from '../../utils/i18n/i18n.ts'
import { type Refusal, type StoredAspiration, sendMessage } from '../../utils/messages.ts'
import type { Pack, Platform } from '../../utils/pack/schema.ts'
import { describe, validate } from '../../utils/pack/validate.ts'
import { packInForce } from '../../utils/pack-in-force.ts'
import { officialAccount } from '../../utils/rules/account.ts'
import { readSettings } from '../../utils/settings.ts'
import { pagePatterns, platformOf, publishesOn } from '../../utils/sites.ts'
import { pageOf, type Sender } from './requests.ts'

const menuId = 'aspiration'
const script = '/capture.js'

const packNow = async (): Promise<Pack> => (await packInForce()).pack

/** Puts the entry into the context menu of the platforms' pages, in the user's language. */
export async function setUpMenu(): Promise<void> {
  await loadLanguage()
  await browser.contextMenus.removeAll()
  browser.contextMenus.create({
    id: menuId,
    title: text('inbox.menu'),
    contexts: ['page', 'selection', 'link', 'image'],
    documentUrlPatterns: [...pagePatterns],
  })
}

/** Stores what the menu was opened on. */
export async function captureFromMenu(
  info: Browser.contextMenus.OnClickData,
  tab: Browser.tabs.Tab | undefined,
): Promise<void> {
  if (info.menuItemId !== menuId || tab?.id === undefined) return
  await capture(tab.id, info.frameId ?? 0, info.selectionText ?? '')
}

/** Stores what is selected, pointed at or has the focus in the tab in front. */
export async function captureFromKey(command: string, tab: Browser.tabs.Tab | undefined): Promise<void> {
  if (command !== menuId || tab?.id === undefined || platformOf(tab.url) === undefined) return
  await capture(tab.id, 0, '')
}

async function capture(tabId: number, frameId: number, selection: string): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [script] })
  await sendMessage('captureNow', { selection }, { tabId, frameId })
}

/** Loads the button beside messages into the frame that asks, where an account of the pack is on that platform. */
export async function loadCapture(sender: Sender): Promise<boolean> {
  const platform = pageOf(sender)
  const { tab, frameId } = sender
  if (!platform || tab?.id === undefined || frameId === undefined) return false
  const wanted = (await readCaptureButton()) && (await readSettings())[platform]
  if (!wanted || !(await packNow()).accounts.some((one) => one.platform === platform)) return false
  try {
    await browser.scripting.executeScript({ target: { tabId: tab.id, frameIds: [frameId] }, files: [script] })
    return true
  } catch {
    return false
  }
}

/** Stores a message that a page shows, for an official account only where the pack has any. */
export async function addFromPage(data: unknown, sender: Sender): Promise<StoredAspiration | Refusal> {
  if (!pageOf(sender)) return { error: 'pengirim tidak dikenal' }
  const checked = validate(capturedSchema, data)
  if (!checked.ok) return { error: describe(checked.problems) }
  const captured = checked.value
  if (!publishesOn(sender.url).includes(captured.platform))
    return { error: `platform: ${captured.platform} tidak sama dengan halamannya` }
  const pack = await packNow()
  if (!mayHear(pack, captured.platform, captured.account)) return { error: text('inbox.notOfficial') }
  try {
    const { aspiration, state } = await aspirationDatabase.add(captured, pack)
    void sweepAspirations()
    const { id, kind, unit, dueAt } = aspiration
    if (state === 'new') recent.add(id)
    return { id, kind, unit, dueAt, state }
  } catch (error) {
    return { error: String(error) }
  }
}

const mayHear = (pack: Pack, platform: Platform, account: string): boolean =>
  pack.accounts.length === 0 || officialAccount(pack, platform, account) !== undefined

/** What pages stored while this worker lives: only that may be taken back from a page. */
const recent = new Set<string>()

export async function forgetFromPage(data: unknown, sender: Sender): Promise<Refusal | undefined> {
  if (!pageOf(sender)) return { error: 'pengirim tidak dikenal' }
  if (typeof data !== 'string' || !recent.delete(data)) return { error: text('inbox.tooLate') }
  await aspirationDatabase.erase([data])
  return undefined
}

/** Closes the aspiration that a published reply answers. */
export async function answerFromPage(
  data: unknown,
  sender: Sender,
): Promise<{ readonly linked: boolean } | Refusal> {
  if (!pageOf(sender)) return { error: 'pengirim tidak dikenal' }
  const checked = validate(replySchema, data)
  if (!checked.ok) return { error: describe(checked.problems) }
  const reply = checked.value
  if (!publishesOn(sender.url).includes(reply.platform))
    return { error: `platform: ${reply.platform} tidak sama dengan halamannya` }
  const pack = await packNow()
  if (!mayHear(pack, reply.platform, reply.account)) return { linked: false }
  return { linked: (await aspirationDatabase.link(reply, pack)) !== undefined }
}

/** Erases what was kept for as long as the pack says. */
export async function sweepAspirations(): Promise<void> {
  await aspirationDatabase.sweep(await packNow())
}

export async function openInbox(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/inbox.html') })
}
