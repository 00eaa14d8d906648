import { browser } from 'wxt/browser'
import type { Memory } from './pack/fields.ts'

/** Key in `storage.local` of what was put into templates' fields before, on this computer only. */
const key = 'fieldMemory'
const mostFields = 300

/** What was put into fields before; what is malformed counts as nothing. */
export async function readFieldMemory(): Promise<Memory> {
  const stored: unknown = (await browser.storage.local.get(key))[key]
  if (typeof stored !== 'object' || stored === null) return {}
  return Object.fromEntries(
    Object.entries(stored).flatMap(([name, values]) =>
      Array.isArray(values) && values.every((value) => typeof value === 'string') ? [[name, values]] : [],
    ),
  )
}

export async function writeFieldMemory(memory: Memory): Promise<void> {
  // Remembered last stands last: the oldest fields make room.
  await browser.storage.local.set({ [key]: Object.fromEntries(Object.entries(memory).slice(-mostFields)) })
}
