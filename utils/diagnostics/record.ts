import * as v from 'valibot'
import { platforms } from '../pack/schema.ts'
import { catalogueOf } from '../platforms/tables/catalogue.ts'
import { type Site, sites, tableOf } from '../sites.ts'

/**
 * What Saring asks of itself on a platform's pages: whether it finds the compose box, can tell whose account it is,
 * knows the button or key that sends, and sees a proof once something was sent.
 */
export const checks = ['composer', 'account', 'submit', 'evidence'] as const
export type Check = (typeof checks)[number]

/** Failures in a row after which it is said that the platform changed. The account is read many times before one counts. */
const saidAfter: Readonly<Record<Check, number>> = { composer: 2, account: 1, submit: 2, evidence: 2 }

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const tallySchema = v.object({
  worked: count,
  failed: count,
  /** Failures since it last worked. */
  row: count,
  /** Milliseconds since 1970. */
  lastWorked: v.optional(count),
  lastFailed: v.optional(count),
  /** When the first of the row failed. */
  since: v.optional(count),
})
export type Tally = v.InferOutput<typeof tallySchema>

export const recordSchema = v.object({
  checks: v.object(
    v.entriesFromList(sites, v.optional(v.object(v.entriesFromList(checks, v.optional(tallySchema))), {})),
  ),
  /** When each form of a platform's table last matched: milliseconds since 1970, by id. */
  matched: v.object(v.entriesFromList(platforms, v.optional(v.record(v.string(), count), {}))),
})
/** Everything that is kept. Its size is bounded by the sites and by the tables; no text of a page or draft is in it. */
export type DiagnosticRecord = v.InferOutput<typeof recordSchema>

/** What a page tells of the checks made there. */
export const noteSchema = v.strictObject({
  checks: v.pipe(v.array(v.strictObject({ check: v.picklist(checks), ok: v.boolean() })), v.maxLength(50)),
  matched: v.pipe(v.array(v.pipe(v.string(), v.maxLength(600))), v.maxLength(500)),
})
export type Note = v.InferOutput<typeof noteSchema>

const emptyFor = <Name extends string>(names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, {}])) as Record<Name, Record<string, never>>

export const emptyRecord: DiagnosticRecord = {
  checks: emptyFor(sites),
  matched: emptyFor(platforms),
}

/** The record with what a page of a site told at a moment. Ids that the table does not know are left aside. */
export function recorded(record: DiagnosticRecord, site: Site, note: Note, now: number): DiagnosticRecord {
  const tallies = { ...record.checks[site] }
  for (const { check, ok } of note.checks) tallies[check] = counted(tallies[check], ok, now)
  const platform = tableOf(site)
  const forms = new Set(catalogueOf(platform).flatMap((thing) => thing.forms.map(({ id }) => id)))
  const kept = Object.entries(record.matched[platform]).filter(([id]) => forms.has(id))
  const told = note.matched.filter((id) => forms.has(id)).map((id) => [id, now] as const)
  return {
    checks: { ...record.checks, [site]: tallies },
    matched: { ...record.matched, [platform]: Object.fromEntries([...kept, ...told]) },
  }
}

function counted(
  { worked, failed, row, ...times }: Tally = { worked: 0, failed: 0, row: 0 },
  ok: boolean,
  now: number,
): Tally {
  if (ok) {
    const { since: _since, ...rest } = times
    return { ...rest, worked: worked + 1, failed, row: 0, lastWorked: now }
  }
  const since = row === 0 ? now : (times.since ?? now)
  return { ...times, worked, failed: failed + 1, row: row + 1, lastFailed: now, since }
}

/** How a check stands: `changed` once it failed often enough in a row, until it works again. */
export function standingOf(
  check: Check,
  tally: Tally | undefined,
): 'untried' | 'works' | 'doubt' | 'changed' {
  if (!tally) return 'untried'
  if (tally.row >= saidAfter[check]) return 'changed'
  return tally.row > 0 ? 'doubt' : 'works'
}

/** All that is to be said: where a platform changed so that Saring cannot do a thing there. */
export function changesIn({
  checks: bySite,
}: DiagnosticRecord): { readonly site: Site; readonly check: Check }[] {
  return sites.flatMap((site) =>
    checks
      .filter((check) => standingOf(check, bySite[site][check]) === 'changed')
      .map((check) => ({ site, check })),
  )
}
