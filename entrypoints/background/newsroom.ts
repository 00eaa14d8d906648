import { v7 as uuid } from 'uuid'
import * as v from 'valibot'
import { browser } from 'wxt/browser'
import type { Recognised, Refusal } from '../../utils/messages.ts'
import { newDocument } from '../../utils/newsroom/document.ts'
import { NewsroomDatabase } from '../../utils/newsroom-database.ts'
import { type Pack, platforms } from '../../utils/pack/schema.ts'
import { describe, validate } from '../../utils/pack/validate.ts'
import { pageOf, type Sender } from './requests.ts'

const database = new NewsroomDatabase()

const draftSchema = v.strictObject({
  text: v.pipe(v.string(), v.maxLength(100_000, 'lebih dari 100.000 karakter')),
  platform: v.picklist(platforms),
  account: v.optional(v.pipe(v.string(), v.maxLength(200, 'lebih dari 200 karakter'))),
})

/** What the newsroom knows of a text. One that cannot be asked knows nothing, and keeps no check back. */
export async function recognise(text: string, pack: Pick<Pack, 'approval'>): Promise<Recognised> {
  if (text.trim() === '') return {}
  try {
    return await database.recognise(text, pack.approval?.editors ?? [])
  } catch {
    return {}
  }
}

/** Keeps a draft from a page in the newsroom, once, and opens it there. */
export async function keepDraft(data: unknown, sender: Sender): Promise<Refusal | undefined> {
  if (!pageOf(sender)) return { error: 'pengirim tidak dikenal' }
  const checked = validate(draftSchema, data)
  if (!checked.ok) return { error: describe(checked.problems) }
  const { text, platform, account } = checked.value
  try {
    const known = (await database.recognise(text, [])).activity
    const here = known !== undefined && (await database.documents.get(known)) !== undefined
    const id = here ? known : uuid()
    if (!here) {
      const texts = [{ channel: platform, parts: [text], ...(account !== undefined && { account }) }]
      await database.documents.put(newDocument(id, texts, Date.now()))
    }
    await browser.tabs.create({ url: browser.runtime.getURL(`/newsroom.html#/naskah/${id}`) })
    return undefined
  } catch (error) {
    return { error: `naskah tidak dapat disimpan: ${error instanceof Error ? error.message : String(error)}` }
  }
}
