import { codesOf, isDigit } from './ascii.ts'
import { months } from './dates.ts'
import type { Pattern } from './seeds.ts'
import type { Entity, WrittenDate, WrittenTime } from './types.ts'

const monthNames = [...months.keys()].sort((a, b) => b.length - a.length).join('|')
const rangeMark = '(?:[-–—]|s\\.?\\/?d\\.?|sampai(?:\\sdengan)?|hingga)'
const rangeBefore = new RegExp(`(?<![\\p{N}.,/])(\\d{1,2})\\s?${rangeMark}\\s?$`, 'iu')
const dateBefore = new RegExp(`(?:\\s|(?<!\\p{L})(?:${monthNames})\\.?|\\d{4})\\s?-$`, 'iu')
/** Day and month alone are a date only where the writing says so: in brackets, or after a weekday or `tanggal`. */
const saysDate =
  /(?:\(|(?<!\p{L})(?:tanggal|tgl\.?|senin|senen|selasa|rabu|rebo|kamis|kemis|jum['’]?at|sabtu|minggu|ahad),?\s)$/iu

/** A quick look whether a range mark may stand at the end. */
function mayEndRange(before: string): boolean {
  const last = before.charCodeAt(before.length - (before.endsWith(' ') ? 2 : 1))
  return last <= 32 || last > 127 || rangeEnds.has(last | 32)
}
/** What the marks of a range end with; of letters the small ones. */
const rangeEnds = codesOf('-.dina')

/** Dates and times of day as Indonesians write them. */
export const calendarPatterns: readonly Pattern[] = [
  {
    kind: 'date',
    seed: 'digit',
    from: beforeMonth,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}./])(\\d{1,2})(?:\\s{0,2}|-)(${monthNames})(?!\\p{L})(?:\\.(?=\\s\\d{4}))?(?:(?:\\s{1,2}(?:tahun\\s)?|-)(\\d{4})(?!\\d))?`,
      'iuy',
    ),
    read: readNamedDate,
  },
  {
    kind: 'date',
    seed: 'compound',
    from: (text, seed) => (text.charCodeAt(seed + 4) === 45 ? seed : -1),
    pattern: /(?<![\p{L}\p{N}.,/-])(\d{4})-(\d{2})-(\d{2})(?![\p{L}\p{N}/-])/uy,
    read: ([, y, m, d]) => ({ date: { day: Number(d), month: Number(m), year: Number(y), numeric: false } }),
  },
  {
    kind: 'date',
    seed: 'compound',
    from: twiceMarked,
    pattern: /(?<![\p{L}\p{N}.,/-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\p{L}\p{N}/-]|[.,]\d)/uy,
    read: readFigures,
  },
  {
    kind: 'date',
    seed: 'compound',
    from: (text, seed) => (text.charCodeAt(afterDay(text, seed)) === 47 ? seed : -1),
    pattern: /(\d{1,2})\/(\d{1,2})(?![\p{L}\p{N}/-]|[.,]\d)/uy,
    read: ({ 1: d, 2: m, index, input }) =>
      saysDate.test(input.slice(Math.max(0, index - 12), index))
        ? { date: { day: Number(d), month: Number(m), numeric: true } }
        : undefined,
  },
  {
    kind: 'time',
    seed: 'compound',
    pattern:
      /(?<![\p{L}\p{N}.,:/])(\d{1,2})[.:](\d{2})(?!\p{N}|[.,:/]\d|\s?(?:%|persen))(?:\s?(WIB|WITA|WIT)(?!\p{L}))?/iuy,
    read: readTime,
  },
  {
    kind: 'time',
    seed: 'digit',
    from: afterHourWord,
    pattern: /(?<![\p{L}\p{N}.,:/-])(\d{1,2})(?!\p{N}|[.,:/]\d|-\p{L})(?:\s?(WIB|WITA|WIT)(?!\p{L}))?/iuy,
    read: readHour,
  },
]

function readFigures([, d, mark, m, y]: RegExpExecArray): Partial<Entity> | undefined {
  const short = y!.length === 2
  // `2.10.00` is rather a duration, a version or a code.
  if (short && mark === '.' && (d!.length === 1 || m!.length === 1)) return undefined
  const year = short ? 2000 + Number(y) : Number(y)
  return { date: { day: Number(d), month: Number(m), year, numeric: true } }
}

function readNamedDate({ 1: day, 2: month, 3: year, index, input }: RegExpExecArray) {
  const before = input.slice(Math.max(0, index - 24), index)
  const range = mayEndRange(before) ? rangeBefore.exec(before) : null
  // A hyphen before the day is that of a range, or the figure is no day at all: `SK-12 Mei`.
  if (before.endsWith('-') && !range && !dateBefore.test(before)) return undefined
  const date: WrittenDate = {
    day: Number(day),
    month: months.get(month!.toLowerCase())!,
    numeric: false,
    ...(year !== undefined && { year: Number(year) }),
    ...(range && { fromDay: Number(range[1]) }),
  }
  return { date }
}

const hourWord = /(?:pukul|jam|pkl\.?|tabuh|wanci)\s?$/iu
const clockBefore = new RegExp(`\\d[.:]\\d{2}(?:\\s?WI(?:B|TA|T))?\\s?${rangeMark}\\s?$`, 'iu')
const clockAfter = new RegExp(`^\\s?${rangeMark}\\s?\\d{1,2}[.:]\\d{2}(?!\\d)`, 'iu')
const untilDone = new RegExp(`^\\s?${rangeMark}\\s?selesai`, 'iu')
const listed = /^(?:,|,?\s(?:dan|atau|serta|lalu)|\s?[/&])\s?$/iu

/** `09.30` is a time where the words around it say so; elsewhere it may be a price or a version. */
function readTime(match: RegExpExecArray, last: Entity | undefined): Partial<Entity> | undefined {
  const { 1: hour, 2: minute, 3: zone, index, input } = match
  const end = index + match[0].length
  const before = input.slice(Math.max(0, index - 24), index)
  const after = input.slice(end, end + 24)
  const told =
    zone !== undefined ||
    hourWord.test(before) ||
    clockBefore.test(before) ||
    clockAfter.test(after) ||
    untilDone.test(after) ||
    (last !== undefined && index - last.end < 10 && listed.test(input.slice(last.end, index)))
  return told ? { time: clock(hour!, minute!, zone) } : undefined
}

/** Behind the one or two digits of a day. */
const afterDay = (text: string, seed: number): number =>
  isDigit(text.charCodeAt(seed + 1)) ? seed + 2 : seed + 1

/** A quick look whether the mark behind a day stands once more behind a month. */
function twiceMarked(text: string, seed: number): number {
  const mark = afterDay(text, seed)
  return text.charCodeAt(afterDay(text, mark + 1)) === text.charCodeAt(mark) ? seed : -1
}

/** A quick look whether a month may follow the one or two digits of a day. */
function beforeMonth(text: string, seed: number): number {
  let at = afterDay(text, seed)
  const mark = text.charCodeAt(at)
  if (mark <= 32 || mark === 45) at++
  if (text.charCodeAt(at) <= 32) at++
  return text.charCodeAt(at) > 127 || initials.includes(text[at] ?? ' ') ? seed : -1
}
const initials = 'jfpmasondJFPMASOND'

/** A quick look whether `pukul`, `jam`, `pkl.` or the like may stand before a figure. */
function afterHourWord(text: string, seed: number): number {
  const end = text.charCodeAt(seed - 1) === 32 ? seed - 1 : seed
  const last = text.charCodeAt(end - 1)
  const before = text.charCodeAt(end - 2)
  return last > 127 || before > 127 || hourEnds.has(pairOf(before, last)) ? seed : -1
}
/** Two characters of ASCII as one number; letters count as small ones. */
const pairOf = (first: number, second: number): number => ((first | 32) << 8) | second | 32
const hourEnds = new Set(
  ['ul', 'am', 'kl', 'l.', 'uh', 'ci'].map((pair) => pairOf(pair.charCodeAt(0), pair.charCodeAt(1))),
)

/** A full hour without minutes, which needs `pukul` or `jam` before it and nothing that counts hours after it. */
function readHour({ 1: hour, 2: zone, index, input, 0: whole }: RegExpExecArray) {
  if (!hourWord.test(input.slice(Math.max(0, index - 7), index))) return undefined
  if (/^\s(?:kali|orang|menit|hari|per\s|x\s)/iu.test(input.slice(index + whole.length))) return undefined
  return { time: clock(hour!, '0', zone) }
}

function clock(hour: string, minute: string, zone: string | undefined): WrittenTime {
  if (!zone) return { hour: Number(hour), minute: Number(minute) }
  return { hour: Number(hour), minute: Number(minute), zone: zone.toUpperCase() as 'WIB' | 'WITA' | 'WIT' }
}
