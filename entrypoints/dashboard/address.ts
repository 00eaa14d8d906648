import * as v from 'valibot'
import { kinds } from '../../utils/draft/kind.ts'
import type { LogFilter } from '../../utils/log/query.ts'
import { platforms } from '../../utils/pack/schema.ts'
import { principles } from '../../utils/rules/define.ts'

/** What the dashboard shows, as kept in the page's address. */
export interface View {
  readonly filter: LogFilter
  /** Id of the entry that is open. */
  readonly open?: string
  /** The overview instead of the list, with the first day of its week; empty for the week that runs. */
  readonly week?: string
}

const day = v.pipe(v.string(), v.isoDate())
const words = v.pipe(v.string(), v.nonEmpty())
const parts = {
  search: words,
  from: day,
  to: day,
  platform: v.picklist(platforms),
  account: words,
  unit: words,
  kind: v.picklist([...kinds, 'answer']),
  rule: words,
  hashtag: words,
  topic: words,
  principle: v.picklist(principles),
  certainty: v.picklist(['open', 'dropped']),
  weekday: v.pipe(v.string(), v.regex(/^[0-6]$/u)),
  hour: v.pipe(v.string(), v.regex(/^(?:1?\d|2[0-3])$/u)),
} satisfies Record<keyof LogFilter, v.GenericSchema>

/** Reads `#search=…&open=…`. A part that makes no sense is passed over. */
export function readAddress(hash: string): View {
  const given = new URLSearchParams(hash.replace(/^#/u, ''))
  const filter = Object.entries(parts).flatMap(([name, schema]) => {
    const value = given.get(name)
    return value !== null && v.is(schema, value) ? [[name, value]] : []
  })
  const open = given.get('open')
  const week = given.get('week')
  const overview = week !== null && (week === '' || v.is(day, week))
  return { filter: Object.fromEntries(filter), ...(open && { open }), ...(overview && { week }) }
}

/** The address of a view; empty for the plain list. */
export function writeAddress({ filter, open, week }: View): string {
  if (week !== undefined) return `#week=${week}`
  const given = Object.entries({ ...filter, open }).filter(([, value]) => value)
  const query = new URLSearchParams(given as [string, string][]).toString()
  return query && `#${query}`
}
