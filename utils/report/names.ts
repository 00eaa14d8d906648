import type { Period } from './period.ts'

/** The name of a report's file: `laporan-2026-11-23-2026-11-29.xlsx`. */
export const fileName = ({ from, until }: Period, ending: string): string =>
  `laporan-${from}-${until}.${ending}`
