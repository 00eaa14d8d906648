import { expect, test } from 'vitest'
import type { LogEntry } from '../../utils/log/entry.ts'
import { implausible } from '../../utils/log/import/implausible.ts'

const now = Date.parse('2026-11-23T10:00:00+07:00')
const day = 86_400_000
const at = (moment: number) => new Date(moment).toISOString()
const saidOf = (published: number, composed = published) =>
  implausible({ publishedAt: at(published), composedAt: at(composed) } as LogEntry, now)

test.each([
  ['now', now, now, undefined],
  ['as far ahead as posts are scheduled', now + 18 * 31 * day, now, undefined],
  ['further ahead', now + 18 * 31 * day + 1, now, /^publishedAt: .+ masih terlalu jauh di depan$/u],
  ['in 2004', Date.UTC(2004, 0, 1), now, undefined],
  ['before 2004', Date.UTC(2004, 0, 1) - 1, now, /^publishedAt: .+ sebelum ada media sosial$/u],
  ['written by a clock that is a day ahead', now, now + day, undefined],
  ['written later', now, now + day + 1, /^composedAt: .+ belum terjadi$/u],
] as const)('%s', (_, published, composed, says) => {
  const said = saidOf(published, composed)
  if (says) expect(said).toMatch(says)
  else expect(said).toBeUndefined()
})
