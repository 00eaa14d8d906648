import type { Pack } from '../pack/schema.ts'
import type { Report } from './document.ts'
import { date } from './wording.ts'

/** From whom a report comes and who signs it, from the pack. `today` is `YYYY-MM-DD`: the day of signing. */
export const letterhead = (
  { institution, report }: Pack,
  today: string,
): Pick<Report, 'institution' | 'unit' | 'signature'> => ({
  institution: institution.name,
  unit: institution.unit,
  signature: {
    place: institution.region.replace(/^(?:Kabupaten|Kota|Provinsi)\s+/u, ''),
    date: date(today),
    name: report.signedBy,
  },
})
