import type { LogEntry } from '../entry.ts'

/** Months ahead that a platform lets a post be scheduled. */
const furthest = 18 * 31 * 86_400_000
const earliest = Date.UTC(2004, 0, 1)

/** What is wrong with the times of an entry, seen from `now` (milliseconds since 1970). */
export function implausible({ publishedAt, composedAt }: LogEntry, now: number): string | undefined {
  const published = Date.parse(publishedAt)
  if (published > now + furthest) return `publishedAt: ${publishedAt} masih terlalu jauh di depan`
  if (published < earliest) return `publishedAt: ${publishedAt} sebelum ada media sosial`
  if (Date.parse(composedAt) > now + 86_400_000) return `composedAt: ${composedAt} belum terjadi`
  return undefined
}
