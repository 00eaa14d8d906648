import { browser } from 'wxt/browser'
import { readOwn, templateOf, withOwn } from './pack/own.ts'
import type { Template } from './pack/template.ts'
import type { Checked } from './pack/validate.ts'
import { ownTemplatesKey } from './pack-changes.ts'

/** The templates that the admin of this computer saved, the latest first. */
export async function ownTemplates(): Promise<Template[]> {
  return readOwn((await browser.storage.local.get(ownTemplatesKey))[ownTemplatesKey])
}

/** Saves a draft as a template of one's own; refused with path and reason when it cannot be one. */
export async function saveOwnTemplate(draft: Parameters<typeof templateOf>[0]): Promise<Checked<Template>> {
  const made = templateOf(draft, crypto.randomUUID().slice(0, 8))
  if (made.ok)
    await browser.storage.local.set({ [ownTemplatesKey]: withOwn(await ownTemplates(), made.value) })
  return made
}

export async function removeOwnTemplate(id: string): Promise<void> {
  const left = (await ownTemplates()).filter((template) => template.id !== id)
  await browser.storage.local.set({ [ownTemplatesKey]: left })
}
