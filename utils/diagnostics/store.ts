import * as v from 'valibot'
import { browser } from 'wxt/browser'
import type { Site } from '../sites.ts'
import { type DiagnosticRecord, emptyRecord, type Note, recorded, recordSchema } from './record.ts'

/** Key in `storage.local`, on this computer only. */
const key = 'diagnostics'

const read = (stored: unknown): DiagnosticRecord => {
  const checked = v.safeParse(recordSchema, stored)
  return checked.success ? checked.output : emptyRecord
}

/** What was recorded so far; what is malformed counts as nothing. */
export async function readRecord(): Promise<DiagnosticRecord> {
  return read((await browser.storage.local.get(key))[key])
}

let turn: Promise<unknown> = Promise.resolve()

/** Adds what a page told. One after the other: only the background calls this. */
export function keepNote(site: Site, note: Note): Promise<void> {
  const kept = turn.then(async () => {
    await browser.storage.local.set({ [key]: recorded(await readRecord(), site, note, Date.now()) })
  })
  turn = kept.catch(() => {})
  return kept
}

/** Begins anew. */
export async function clearRecord(): Promise<void> {
  await browser.storage.local.remove(key)
}

/** Calls back at every change. Returns the way to stop it. */
export function onRecord(callback: (record: DiagnosticRecord) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[key]) callback(read(changes[key].newValue))
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}
