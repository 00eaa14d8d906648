import * as v from 'valibot'
import type { AspirationFilter } from '../../utils/aspirations/filter.ts'
import { aspirationKinds, aspirationStates } from '../../utils/aspirations/schema.ts'
import { platforms } from '../../utils/pack/schema.ts'

const words = v.pipe(v.string(), v.nonEmpty())
const parts = {
  search: words,
  state: v.picklist([...aspirationStates, 'open', 'overdue']),
  kind: v.picklist([...aspirationKinds, 'none']),
  platform: v.picklist(platforms),
  account: words,
  topic: words,
  unit: words,
} satisfies Record<keyof AspirationFilter, v.GenericSchema>

/** Reads `#state=overdue&kind=complaint`. A part that makes no sense is passed over; without a state, what waits is shown. */
export function readAddress(hash: string): AspirationFilter {
  const given = new URLSearchParams(hash.replace(/^#/u, ''))
  const found = Object.entries(parts).flatMap(([name, schema]) => {
    const value = given.get(name)
    return value !== null && v.is(schema, value) ? [[name, value]] : []
  })
  const all = given.get('state') === 'all'
  return { ...(!all && { state: 'open' as const }), ...Object.fromEntries(found) }
}

/** The address of a filter; empty for what is shown at first. */
export function writeAddress(filter: AspirationFilter): string {
  const { state = 'all', ...others } = filter
  const given = Object.entries(others).filter(([, value]) => value)
  if (state !== 'open') given.push(['state', state])
  const query = new URLSearchParams(given as [string, string][]).toString()
  return query && `#${query}`
}
