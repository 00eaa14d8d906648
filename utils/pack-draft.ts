import { browser } from 'wxt/browser'
import { hasShape } from './pack/edit.ts'
import type { Pack } from './pack/schema.ts'

/** Key in `storage.local`. */
const key = 'packDraft'

/** A pack that somebody is editing and has not put in force yet. */
export interface PackDraft {
  readonly pack: Pack
  /** The pack that it began with, to tell whether another one came into force meanwhile. */
  readonly base: Pack
  /** Milliseconds since 1970 of the last change. */
  readonly at: number
  /** Name of the tab that wrote it. */
  readonly tab: string
}

/** The draft that was left; undefined when there is none, or none that still has the shape of a pack. */
export async function readPackDraft(): Promise<PackDraft | undefined> {
  return asDraft((await browser.storage.local.get(key))[key])
}

export async function keepPackDraft(draft: PackDraft): Promise<void> {
  await browser.storage.local.set({ [key]: draft })
}

export async function dropPackDraft(): Promise<void> {
  await browser.storage.local.remove(key)
}

/** Calls back when the draft was written or dropped, from whichever tab. Returns the way to stop it. */
export function onPackDraft(callback: (draft: PackDraft | undefined) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[key]) callback(asDraft(changes[key].newValue))
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}

function asDraft(stored: unknown): PackDraft | undefined {
  const draft = stored as Partial<PackDraft> | undefined
  return hasShape(draft?.pack) && hasShape(draft.base) ? (draft as PackDraft) : undefined
}
