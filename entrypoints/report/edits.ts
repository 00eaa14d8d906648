import { browser } from 'wxt/browser'
import type { Period } from '../../utils/report/period.ts'

/** What a person wrote in place of paragraphs, by their ids. */
export type Edits = Readonly<Record<string, string>>

/** Key in `storage.local`, one for each period. */
const keyOf = ({ from, until }: Period) => `reportEdits:${from}:${until}`

export async function loadEdits(period: Period): Promise<Edits> {
  const key = keyOf(period)
  const kept = (await browser.storage.local.get(key))[key]
  if (typeof kept !== 'object' || kept === null) return {}
  return Object.fromEntries(Object.entries(kept).filter(([, written]) => typeof written === 'string'))
}

export async function keepEdits(period: Period, edits: Edits): Promise<void> {
  const key = keyOf(period)
  if (Object.keys(edits).length === 0) await browser.storage.local.remove(key)
  else await browser.storage.local.set({ [key]: edits })
}
