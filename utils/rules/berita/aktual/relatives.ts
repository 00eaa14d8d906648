import {
  addDays,
  daysBetween,
  exists,
  longDate,
  resolveDay,
  weekdayNames,
  weekdayOf,
  weekdays,
} from '../../../draft/dates.ts'
import type { Sentence } from '../../../draft/types.ts'
import { pattern } from '../../../lexicon/pattern.ts'
import type { Context } from '../../define.ts'
import { type Clash, farOff, type When } from './days.ts'

const offsets: Readonly<Record<string, number>> = {
  besok: 1,
  lusa: 2,
  'hari ini': 0,
  'pagi ini': 0,
  'siang ini': 0,
  'sore ini': 0,
  'malam ini': 0,
  'nanti malam': 0,
  'tadi subuh': 0,
  'tadi pagi': 0,
  'tadi siang': 0,
  'tadi sore': 0,
  kemarin: -1,
  'kemarin lusa': -2,
}
export const relative = pattern(
  /(?<![\p{L}-])(besok|lusa|hari ini|pagi ini|siang ini|sore ini|malam ini|nanti malam|tadi (?:subuh|pagi|siang|sore)|kemarin lusa|kemarin)(?:\s(?:pagi|siang|sore|malam|petang))?(?:\s?,\s?|\s?\(|\s)(?:hari\s)?/gu,
)

export const week = pattern(
  /(?<!\p{L})(?:pekan|bulan|senin|selasa|rabu|kamis|jumat|sabtu|minggu) (lalu|kemarin|silam|depan|mendatang)(?:,? (?:yakni|yaitu|tepatnya|pada|hari))*(?:\s?,\s?|\s?\(|\s)/gu,
)

/** `pekan depan, Jumat (20/11)` on the Monday after. */
export function* weeks(sentence: Sentence, days: readonly When[]): Iterable<Clash> {
  for (const match of week.all(sentence)) {
    const at = match.index + match[0].length
    const when = days.find(({ start }) => start >= at && start <= at + 2)
    if (!when || when.age === 0 || /^(?:lalu|kemarin|silam)$/u.test(match[1]!) === when.age > 0) continue
    if (when.vague && Math.abs(when.age) > farOff) continue
    const message = `“${match[0].replace(/[ ,(]{1,3}$/u, '')}” bukan ${longDate(when.day)}. Samakan dengan tanggalnya.`
    yield { start: match.index, end: when.end, message }
  }
}

/** `besok, Sabtu (21/11)` on a Monday. */
export function* relatives(sentence: Sentence, { today, draftYear }: Context): Iterable<Clash> {
  const { lower, entities } = sentence
  for (const match of relative.all(sentence)) {
    const wanted = addDays(today, offsets[match[1]!]!)
    const at = match.index + match[0].length
    const name = /^\p{L}+(?:['’]\p{L}+)?/u.exec(lower.slice(at, at + 10))?.[0] ?? ''
    const weekday = weekdayNames.get(name)
    const gap = weekday === undefined ? 3 : name.length + 4
    const date = entities.find((entity) => entity.date && entity.start >= at && entity.start <= at + gap)
    const day = date && resolveDay(date.date!, today, draftYear)
    const wrong =
      day && exists(day)
        ? daysBetween(day, wanted) !== 0
        : weekday !== undefined && weekday !== weekdayOf(wanted)
    // `kemarin Sabtu` may be any Saturday that has been.
    if (!wrong || (!day && match[1] === 'kemarin')) continue
    yield {
      start: match.index,
      end: date?.end ?? at + name.length,
      message: `“${match[1]}” adalah ${weekdays[weekdayOf(wanted)]}, ${longDate(wanted)}. Samakan dengan tanggalnya.`,
    }
  }
}
