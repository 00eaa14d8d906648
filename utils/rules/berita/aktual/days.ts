import { type Day, daysBetween, exists, resolveDay, weekdayNames } from '../../../draft/dates.ts'
import type { Sentence, Span } from '../../../draft/types.ts'
import { pattern } from '../../../lexicon/pattern.ts'
import { meets, trait } from '../../../lexicon/signals.ts'
import type { Context } from '../../define.ts'
import { anyWeekday, weekdayBefore } from '../../weekdays.ts'

/** So far off, in days, that a date without a year settles no tense. */
export const farOff = 45

type Role = 'event' | 'deadline' | 'reference'
export interface When extends Span {
  /** From the weekday before it on. */
  readonly day: Day
  /** In days: negative for a day to come. */
  readonly age: number
  readonly role: Role
  /** Without a year of its own: far off it may as well be last year's or next year's. */
  readonly vague: boolean
}

/** A mistake of time that is told at once. */
export interface Clash extends Span {
  readonly message: string
}

const referenceBefore = pattern(
  /\b(?:per|data|sejak|dari|nomor|no\.?|lahir|wafat|tahun|hari|perda|perbup|tertanggal|bertanggal|terhitung|dibandingkan|setelah|usai|pasca|hasil|bencana|kejadian|gempa|banjir|sebelum|menjelang|mulai|semula|putusan|surat|edaran|periode|hingga kini|terdaftar|mendaftar|dimulai)\s(?:\p{L}+,?\s){0,3}\(?$/u,
)
const deadlineBefore = pattern(
  /(?:(?<!\p{L})(?:sampai|hingga|paling lambat|sebelum|batas|terakhir|ditutup|s\.?\/?d\.?(?!\p{L}))|[–—]|(?<!\p{L})-|-(?=\s?(?:senin|selasa|rabu|kamis|jum|sabtu|minggu|\(?$)))\s?(?:dengan\s|pada\s|tanggal\s|hari\s|\p{L}+,?\s){0,3}\(?$/u,
)
const weekdayAhead = /(?<=(?<!\p{L})(\p{L}{4,7})(\s(?:pagi|siang|sore|malam|petang))?(,\s?|\s?\(|\s))/uy

/** A sentence with a date. */
export const dated = trait('date')
const none: readonly never[] = []

/** The days that a sentence names. */
export function daysOf(sentence: Sentence, { today, draftYear }: Context): readonly When[] {
  if (!meets(sentence, dated)) return none
  const days: When[] = []
  for (const { date, start, end } of sentence.entities) {
    if (!date) continue
    const day = resolveDay(date, today, draftYear)
    if (!exists(day)) continue
    days.push({
      start: weekdayStart(sentence, start),
      end,
      day,
      age: daysBetween(day, today),
      role: roleOf(sentence, start),
      vague: date.year === undefined,
    })
  }
  return days
}

/** Where the weekday before a date starts, or else the date. */
function weekdayStart(sentence: Sentence, start: number): number {
  if (!meets(sentence, anyWeekday)) return start
  const plain = weekdayBefore(sentence, start)
  if (plain >= 0) return sentence.words[plain]!.start
  weekdayAhead.lastIndex = start
  const [, name, part = '', gap] = weekdayAhead.exec(sentence.lower) ?? []
  return name && weekdayNames.has(name) ? start - name.length - part.length - gap!.length : start
}

/** What the words before a date make of it. */
function roleOf(sentence: Sentence, start: number): Role {
  const ends = meets(sentence, deadlineBefore)
  if (!ends && !meets(sentence, referenceBefore)) return 'event'
  const before = sentence.lower.slice(Math.max(0, start - 48), start)
  if (ends && deadlineBefore.expression.test(before)) return 'deadline'
  return referenceBefore.expression.test(before) &&
    !/(?<!\p{L})akan (?:segera |kembali )?(?:mulai|dimulai)\s(?:\p{L}+,?\s){0,3}\(?$/u.test(before)
    ? 'reference'
    : 'event'
}
