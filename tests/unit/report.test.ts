import { describe, expect, it } from 'vitest'
import type { LogEntry, NewEntry } from '../../utils/log/entry.ts'
import { summarise } from '../../utils/report/summary.ts'
import { reportText } from '../../utils/report/text.ts'
import { newEntry } from '../fixtures/entry.ts'
import { testPack } from '../fixtures/pack.ts'

const entry = (change: Partial<NewEntry>): LogEntry => ({
  ...newEntry(change),
  seq: 1,
  previous: '0'.repeat(64),
  hash: '0'.repeat(64),
  installation: '00000000-0000-4000-8000-000000000000',
})
const week = { from: '2026-11-16', until: '2026-11-22' }
const at = (day: string) => `${day}T10:00:00+07:00`

describe('summarise', () => {
  const entries = [
    entry({ publishedAt: at('2026-11-15') }),
    entry({ publishedAt: at('2026-11-16'), hashtags: ['#A', '#B'] }),
    entry({
      publishedAt: at('2026-11-22'),
      kind: 'reply',
      hashtags: ['#A'],
      principles: { ...newEntry().principles, kredibel: 0.5 },
      findings: [
        { rule: 'kredibel/hari-tanggal', severity: 'error', state: 'open' },
        { rule: 'profesional/di-ke', severity: 'warning', state: 'fixed' },
      ],
    }),
    entry({ publishedAt: at('2026-11-21'), account: 'humas_tirtajaya' }),
    entry({ publishedAt: at('2026-11-23') }),
  ]
  const summary = summarise(entries, week)

  it('takes both ends of the range and nothing beyond', () => expect(summary.entries).toHaveLength(3))
  it('counts by account', () =>
    expect(summary.accounts).toMatchObject([
      { account: 'kominfo_tirtajaya', posts: 1, replies: 1, withErrors: 1 },
      { account: 'humas_tirtajaya', posts: 1, replies: 0, withErrors: 0 },
    ]))
  it('counts findings and hashtags', () => {
    expect(summary).toMatchObject({ fixed: 1, open: 1 })
    expect(summary.hashtags[0]).toEqual(['#A', 2])
  })
  it('takes the mean of the principles', () => expect(summary.principles?.kredibel).toBeCloseTo(5 / 6))
  it('tells it in Indonesian', () => {
    const text = reportText(summary, testPack)
    expect(text).toContain('Tercatat 3 unggahan dari 2 akun')
    expect(text).toContain('Senin, 16 November 2026 sampai Minggu, 22 November 2026')
    expect(text).toContain('- Kredibel: 83%')
  })
})

it('says plainly that nothing was published', () => {
  expect(reportText(summarise([], week), testPack)).toContain('Tidak ada unggahan yang tercatat')
})
