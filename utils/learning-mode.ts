import { browser } from 'wxt/browser'
import type { Pack } from './pack/schema.ts'

/** Key in `storage.local`: whether the admin of this computer wants mode `belajar`. */
const key = 'belajar'

/** The admin's own choice. An installation of before the mode was there has none, and keeps what it had: off. */
export async function readLearning(): Promise<boolean> {
  return (await browser.storage.local.get(key))[key] === true
}

export async function writeLearning(on: boolean): Promise<void> {
  await browser.storage.local.set({ [key]: on })
}

/** Switches the mode on in a new installation, unless somebody chose already. */
export async function beginLearning(): Promise<void> {
  if ((await browser.storage.local.get(key))[key] === undefined) await writeLearning(true)
}

/** Whether the mode is on: as the pack says, else as the admin chose. */
export const learningIsOn = ({ learning }: Pick<Pack, 'learning'>, chosen: boolean): boolean =>
  learning === undefined ? chosen : learning === 'on'

/** Calls back at every change of the admin's choice. Returns the way to stop it. */
export function onLearning(callback: (on: boolean) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[key]) callback(changes[key].newValue === true)
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}
