import * as v from 'valibot'
import { browser } from 'wxt/browser'

export const backupIntervals = ['off', 'day', 'week', 'month'] as const
export type BackupInterval = (typeof backupIntervals)[number]

const days: Readonly<Record<BackupInterval, number>> = {
  off: Number.POSITIVE_INFINITY,
  day: 1,
  week: 7,
  month: 30,
}
/** Milliseconds after which a backup that was begun and not finished is begun again. */
const patience = 10 * 60_000

/** The schedule of the admin and what became of it, in `storage.local`. Times in milliseconds since 1970. */
const schema = v.object({
  every: v.optional(v.picklist(backupIntervals), 'off'),
  /** The last backup, and how many entries were in it. */
  lastAt: v.optional(v.number(), 0),
  lastCount: v.optional(v.number(), 0),
  begunAt: v.optional(v.number(), 0),
})
export type Backups = v.InferOutput<typeof schema>

const key = 'backup'

export async function readBackups(): Promise<Backups> {
  const stored = v.safeParse(schema, (await browser.storage.local.get(key))[key])
  return stored.success ? stored.output : v.parse(schema, {})
}

export async function writeBackups(changes: Partial<Backups>): Promise<void> {
  await browser.storage.local.set({ [key]: { ...(await readBackups()), ...changes } })
}

/** Whether a backup is to be made: its time has come, something has changed since, and none is under way. */
export function isDue({ every, lastAt, lastCount, begunAt }: Backups, count: number, now: number): boolean {
  return count > lastCount && now - lastAt >= days[every] * 86_400_000 && now - begunAt >= patience
}

/** Name of the file in the browser's downloads. */
export const backupName = (day: string): string => `saring-cadangan-${day}.json`
