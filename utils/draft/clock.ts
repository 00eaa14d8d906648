import type { Entity, Sentence, Span, WrittenTime } from './types.ts'

/** A time of day as written in a sentence, in figures or words, with the words that belong to it. */
export interface Clock extends Span {
  /** Minutes since midnight; none for a time in words. Not checked: `25.00` gives 1500. */
  readonly minutes?: number
  /** False where minutes are over 59 or hours over 24. */
  readonly possible: boolean
  readonly zone?: string
  /** Written with minutes: `08.00`, not `jam 8`. */
  readonly exact: boolean
}

const lead = /(?:pukul|jam|pkl\.?|tabuh|wanci)\s?$/iu
const part =
  /^\s(?:pagi|siang|sore|malam|petang|subuh|dini hari|esuk|enjing|awan|sonten|bengi|dalu|isuk|peuting|beurang)(?!\p{L})/u
const afternoon = /^\s(?:sore|malam|petang|sonten|bengi|dalu|peuting)/u
const noon = /^\s(?:siang|awan|beurang)/u
const zoneAfter = /^\s?(?:WIB|WITA|WIT)(?!\p{L})/iu
const measure = /\s?(?:detik|menit|meter|km|kg|poin|juta|ribu|liter|cm|ton|hektare|gram|%|persen)/uy
const number =
  'satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|dua belas|siji|loro|telu|papat|limo|nem|pitu|wolu|sanga|songo|sepuluh|sewelas|rolas|hiji|tilu|opat|genep|dalapan|salapan|sapuluh|sabelas|kalih|sekawan|gangsal|sedasa|duo|ampek|limo|anam|tujuah|salapan|sapuluah'
const parts =
  'pagi|siang|sore|malam|petang|subuh|dini hari|esuk|enjing|sonten|bengi|dalu|isuk|peuting|beurang'
const inWords = new RegExp(
  `(?<!\\p{L})(?:(?:pukul|jam|tabuh) (?:setengah |satengah )?(?:${number})(?: (?:${parts}))?|(?:setengah|satengah) (?:${number}) (?:${parts}))(?!\\p{L})(?!\\s(?:belas|puluh|kali|orang|menit|jam|lebih))`,
  'gu',
)
const anyWord = /setengah|satengah|pukul \p{L}|jam \p{L}|tabuh \p{L}/u

/** The times of day of a sentence, in order. */
export function readClocks({ entities, text, lower }: Sentence): Clock[] {
  const clocks: Clock[] = []
  for (const entity of entities)
    if (entity.time && !isMeasure(entity, lower)) clocks.push(fromEntity(entity, text, lower))
  if (!anyWord.test(lower)) return clocks
  for (const { index, 0: written } of lower.matchAll(inWords)) {
    const zone = zoneAfter.exec(text.slice(index + written.length))
    const end = index + written.length + (zone?.[0].length ?? 0)
    clocks.push({ start: index, end, possible: true, exact: false, ...(zone && { zone: zone[0].trim() }) })
  }
  return clocks.sort((a, b) => a.start - b.start)
}

/** `10.75 detik` */
function isMeasure({ end }: Entity, lower: string): boolean {
  measure.lastIndex = end
  return measure.test(lower)
}

/** Whether there is such a time of day. */
export const isPossible = ({ hour, minute }: WrittenTime): boolean =>
  minute < 60 && (hour < 24 || (hour === 24 && minute === 0))

function fromEntity({ start, end, text: written, time }: Entity, text: string, lower: string): Clock {
  const { hour, minute, zone } = time!
  const word = lead.exec(text.slice(Math.max(0, start - 7), start))
  const after = lower.slice(end, end + 12)
  const daypart = part.exec(after)
  const late = (afternoon.test(after) && hour < 12) || (noon.test(after) && hour <= 6)
  const stop = end + (daypart?.[0].length ?? 0)
  const later = daypart ? zoneAfter.exec(text.slice(stop)) : undefined
  const named = zone ?? later?.[0].trim()
  return {
    start: start - (word?.[0].length ?? 0),
    end: stop + (later?.[0].length ?? 0),
    minutes: (hour + (late ? 12 : 0)) * 60 + minute,
    possible: isPossible(time!),
    exact: /[.:]/u.test(written),
    ...(named && { zone: named.toUpperCase() }),
  }
}
