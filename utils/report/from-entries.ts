import type { LogEntry } from '../log/entry.ts'
import { approvalsOf } from './approvals.ts'
import { cellsOf, standing } from './cells.ts'
import type { Report } from './document.ts'
import { figuresOf } from './figures.ts'
import { chooseHighlights } from './highlights.ts'
import { isIn, type Period } from './period.ts'
import { makeReport, type ReportSource } from './report.ts'

/** The entries that stand and were published in a period, given all in the order in which they came. */
export const publishedIn = (entries: readonly LogEntry[], period: Period): LogEntry[] =>
  standing(entries).filter(({ publishedAt }) => isIn(period, publishedAt.slice(0, 10)))

/** The report of a period from all entries of a log or of exports, in the order in which they came. */
export function reportFromEntries(
  entries: readonly LogEntry[],
  period: Period,
  source: Omit<ReportSource, 'figures' | 'highlights' | 'approvals'>,
): Report {
  const published = publishedIn(entries, period)
  return makeReport({
    ...source,
    approvals: approvalsOf(published),
    figures: figuresOf(cellsOf(entries), period, source.pack),
    highlights: chooseHighlights(published, source.pack),
  })
}
