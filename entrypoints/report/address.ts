import { parseDay } from '../../utils/draft/dates.ts'
import type { Period } from '../../utils/report/period.ts'

/** The period that an address names with `#from=…&until=…`; undefined when it makes no sense. */
export function readPeriod(hash: string): Period | undefined {
  const given = new URLSearchParams(hash.replace(/^#/u, ''))
  const [from, until] = [given.get('from') ?? '', given.get('until') ?? '']
  return isDay(from) && isDay(until) && from <= until ? { from, until } : undefined
}

export const writePeriod = ({ from, until }: Period): string => `#from=${from}&until=${until}`

function isDay(text: string): boolean {
  try {
    parseDay(text)
    return true
  } catch {
    return false
  }
}
