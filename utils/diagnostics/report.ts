import { platforms } from '../pack/schema.ts'
import { catalogueOf } from '../platforms/tables/catalogue.ts'
import { sites } from '../sites.ts'
import { checks, type DiagnosticRecord, standingOf } from './record.ts'

/** What the report says of the computer that it was made on. */
export interface Circumstances {
  readonly saring: string
  readonly browser: string
  /** ISO 8601. */
  readonly madeAt: string
}

/** A report to send to whoever mends Saring. It is made of counts, times and the tables: no draft, account or address. */
export function diagnosticReport(record: DiagnosticRecord, circumstances: Circumstances): string {
  const moment = (at: number | undefined) => (at === undefined ? null : new Date(at).toISOString())
  return JSON.stringify(
    {
      format: 'saring-diagnostics',
      version: 1,
      ...circumstances,
      sites: Object.fromEntries(
        sites.map((site) => [
          site,
          Object.fromEntries(
            checks.map((check) => {
              const tally = record.checks[site][check]
              return [
                check,
                {
                  state: standingOf(check, tally),
                  worked: tally?.worked ?? 0,
                  failed: tally?.failed ?? 0,
                  failedInARow: tally?.row ?? 0,
                  since: moment(tally?.since),
                  lastWorked: moment(tally?.lastWorked),
                  lastFailed: moment(tally?.lastFailed),
                },
              ]
            }),
          ),
        ]),
      ),
      tables: Object.fromEntries(
        platforms.map((platform) => [
          platform,
          catalogueOf(platform).flatMap(({ id, sort, confirmed, forms }) =>
            forms.map((form) => ({
              id,
              sort,
              is: form.is,
              confirmed,
              lastMatched: moment(record.matched[platform][form.id]),
            })),
          ),
        ]),
      ),
    },
    null,
    2,
  )
}
