import * as v from 'valibot'
import { kinds } from '../../utils/draft/kind.ts'
import type { LogFilter } from '../../utils/log/query.ts'
import { platforms } from '../../utils/pack/schema.ts'

/** What the dashboard shows, as kept in the page's address. */
export interface View {
  readonly filter: LogFilter
  /** Id of the entry that is open. */
  readonly open?: string
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
  kind: v.picklist(kinds),
  rule: words,
  hashtag: words,
} satisfies Record<keyof LogFilter, v.GenericSchema>

/** Reads `#search=…&open=…`. A part that makes no sense is passed over. */
export function readAddress(hash: string): View {
  const given = new URLSearchParams(hash.replace(/^#/u, ''))
  const filter = Object.entries(parts).flatMap(([name, schema]) => {
    const value = given.get(name)
    return value !== null && v.is(schema, value) ? [[name, value]] : []
  })
  const open = given.get('open')
  return { filter: Object.fromEntries(filter), ...(open && { open }) }
}

/** The address of a view; empty for the plain list. */
export function writeAddress({ filter, open }: View): string {
  const given = Object.entries({ ...filter, open }).filter(([, value]) => value)
  const query = new URLSearchParams(given as [string, string][]).toString()
  return query && `#${query}`
}
