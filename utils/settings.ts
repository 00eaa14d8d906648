import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { type Platform, platforms } from './pack/schema.ts'

/** Where the assistant is on. */
export type Settings = Readonly<Record<Platform, boolean>>

const key = 'settings'
const schema = v.object(v.entriesFromList(platforms, v.optional(v.boolean(), true)))

const read = (stored: unknown): Settings => {
  const result = v.safeParse(schema, stored)
  return result.success ? result.output : v.parse(schema, {})
}

/** The settings; the assistant is on wherever nothing valid is stored. */
export async function readSettings(): Promise<Settings> {
  return read((await browser.storage.local.get(key))[key])
}

/** Changes the named settings and leaves the others. */
export async function writeSettings(changes: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [key]: { ...(await readSettings()), ...changes } })
}

/** Calls back at every change from anywhere in the extension. Returns the way to stop it. */
export function onSettings(callback: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[key]) callback(read(changes[key].newValue))
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}
