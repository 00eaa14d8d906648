import {
  type Day,
  daysBetween,
  daysInMonth,
  exists,
  resolveDay,
  weekdayNames,
  weekdayOf,
  weekdays,
} from '../../draft/dates.ts'
import type { Entity, Sentence } from '../../draft/types.ts'
import { languageOf } from '../../lexicon/language.ts'
import { memoise } from '../../lexicon/memoise.ts'
import { pattern } from '../../lexicon/pattern.ts'
import { formGives, trait } from '../../lexicon/signals.ts'
import { type Context, defineRule, type Flag } from '../define.ts'
import { anyWeekday, shortWeekdays, weekdayBefore, weekdayChoice } from '../weekdays.ts'

const name = `(?:${weekdayChoice})`
/** Anything of the shape of a name, looked up when it is found: that is sooner made and matched than all names. */
const anyWord = `(juma?['’]at|\\p{L}{3,9})`
const market = 'legi|umanis|manis|pahing|paing|pon|wage|kliwon'
/** What may follow a weekday without making it another thing: a part of the day, a market day, `depan`. */
const part = `(?:\\s(?:dini hari|subuh|pagi|siang|sore|petang|malam|${market}|ini|besok|kemarin|nanti|lalu|depan|mendatang))`
const lead = '\\s?[,:/|–—-]?\\s?\\(?\\s?(?:(?<!dini )hari ini,?\\s)?(?:(?:pada\\s)?(?:tanggal|tgl\\.?)\\s)?'
const to = '\\s?(?:[-–—/&]|dan|sampai(?:\\sdengan)?|hingga|s\\.?d\\.?|s/d)\\s?'

/** Right before and right behind a date. */
const before = new RegExp(`(?<=(?<![\\p{L}\\p{N}-])${anyWord}(${part}{0,2}\\.?)(${lead}))`, 'uy')
const behind = new RegExp(
  `(?:,?\\s?\\(\\s?(?:hari\\s)?|,?\\shari\\s|,\\s|\\s)${anyWord}(?:\\s(?:${market}))?(?=\\s?[),.;!]|\\s?$|\\s(?:pukul|jam|di|bertempat|mulai)\\s)`,
  'uy',
)
/** `Sabtu–Minggu, 28–` before `29 November`, or `Sabtu–Minggu, ` before `31 Oktober–1 November`. */
const pairBefore = new RegExp(`(?<![\\p{L}\\p{N}-])(${name})${to}(${name})${lead}(?:(\\d{1,2})${to})?$`, 'iu')
const joins = new RegExp(`^${to}$`, 'iu')
/** Before a weekday, what makes it part of a name or of another notion: Pasar Rebo, malam Jumat, dua minggu; not `ke-16 Senin`. */
const leads =
  '(?:^|[^\\p{L}])(?:pasar|desa|kampung|kampong|gampong|nagari|dusun|kelurahan|kecamatan|jalan|jl\\.?|gang|terminal|stasiun|halte|malam|koran|harian|tabloid|majalah|akhir|awal|tiap|per|dalam|selama|satu|dua|tiga|empat|lima|enam|tujuh|delapan|(?<!ke-?\\d{0,8})\\d{1,9})'
const otherwise = new RegExp(`${leads}\\s$`, 'u')
const ending = new RegExp(`${leads}$`, 'u')
const leadsOn = memoise((word: string): boolean => ending.test(word))
/** Before digits, what makes them the number of a document, an article, a score. */
const numbered =
  /(?:nomor|no\.?|nmr|pasal|ayat|butir|huruf|perda|perbup|perwali|perpres|permen|versi|skor|rt|rw|rt\/rw|blok)[\s:]*\(?$/iu
/** A date without a year that lies further back, in days, may well belong to an earlier year: nothing is said of it. */
const longPast = 60
const anyYear = pattern(/kabisat|setiap|tiap tahun|lahir|kelahiran|empat tahun/iu, 'text')

export default defineRule({
  id: 'kredibel/hari-tanggal',
  severity: 'error',
  scope: 'sentence',
  title: 'Hari tidak cocok dengan tanggal',
  reason:
    'Hari dan tanggal yang tidak cocok membuat warga datang pada hari yang salah dan meragukan informasi Anda.',
  principle: 'kredibel',
  source: { name: 'PermenPANRB 83/2012', article: 'asas kredibel' },
  lesson: 'Buka kalender sebelum menulis hari. Bila ragu, tulis tanggalnya saja sampai panitia memastikan.',
  wrong: [
    {
      text: 'Donor darah digelar Selasa, 25 November 2026.',
      flagged: 'Selasa, 25 November 2026',
      fixed: 'Rabu, 25 November 2026',
    },
    {
      text: 'Rapat diadakan Rabu (27/7/2023) di aula.',
      flagged: 'Rabu (27/7/2023)',
      fixed: 'Kamis (27/7/2023)',
    },
    { text: 'Pendaftaran ditutup 31 Juni 2026.', flagged: '31 Juni 2026' },
    { text: 'Batas akhir pengumpulan berkas 25/13/2026.', flagged: '25/13/2026' },
    {
      text: 'Posyandu buka 25 November 2026 (Jumat) di balai desa.',
      flagged: '25 November 2026 (Jumat)',
      fixed: '25 November 2026 (Rabu)',
    },
    {
      text: 'Hari/tanggal: Rebo malam, tanggal 26 November 2026.',
      flagged: 'Rebo malam, tanggal 26 November 2026',
      fixed: 'Kamis malam, tanggal 26 November 2026',
    },
    {
      text: 'Pameran berlangsung Sabtu–Minggu, 27–28 November 2026.',
      flagged: 'Sabtu–Minggu, 27–28 November 2026',
      fixed: 'Jumat–Sabtu, 27–28 November 2026',
    },
    {
      text: 'RABU, 26 NOVEMBER 2026, LAYANAN TUTUP',
      flagged: 'RABU, 26 NOVEMBER 2026',
      fixed: 'KAMIS, 26 NOVEMBER 2026',
    },
    { text: 'Jadwal: Sel, 25 Nov 2026.', flagged: 'Sel, 25 Nov 2026', fixed: 'Rab, 25 Nov 2026' },
  ],
  right: [
    { text: 'Donor darah digelar Rabu, 25 November 2026.' },
    { text: 'Pasal 3/9 mengatur jadwal hari Rabu.' },
    { text: 'Angkutan berangkat dari Pasar Rebo, 24 November 2026.' },
    { text: 'Festival digelar Sabtu–Minggu, 28–29 November 2026.' },
    { text: 'Pekan budaya digelar Sabtu-Minggu, 31 Oktober-1 November 2026.' },
    { text: 'Layanan libur Kamis, 31 Desember, sampai Jumat, 1 Januari 2027.' },
    { text: 'Ibadah Jumat Agung, 2 April 2026, dan Rabu Wekasan, 13 Agustus 2026, berjalan tertib.' },
    { text: 'Kesebelasan desa menang 30/2 pada Minggu (11/29/2026).' },
    { text: 'Kirab malam Jumat, 26 November 2026, dimulai dari pendopo.' },
    { text: 'Rabu Pahing, 25 November 2026, bertepatan dengan 15 Jumadilakhir 1448 H.' },
    { text: 'Kehadiran peserta (45/50) tercatat di aplikasi sesuai Surat Nomor 31/02/2026.' },
    { text: 'Pelatihan selama dua minggu, 23 November sampai 4 Desember 2026.' },
  ],
  needs: trait('date'),
  check(sentence, context) {
    const dates = sentence.entities.filter(({ kind }) => kind === 'date')
    const named = weekdaysIn(sentence)
    const flags: Flag[] = []
    for (let index = 0; index < dates.length; index++) {
      const flag = checkDate(sentence, dates[index]!, dates[index - 1], dates[index + 1], named, context)
      if (flag) flags.push(flag)
    }
    return flags
  },
})

/** How many weekdays a sentence may name at most; a long word may hold two of them. */
function weekdaysIn({ forms }: Sentence): number {
  let count = 0
  for (const form of forms) if (formGives(form, anyWeekday)) count += form.lower.length < 9 ? 1 : 2
  return count
}

function checkDate(
  sentence: Sentence,
  entity: Entity,
  last: Entity | undefined,
  next: Entity | undefined,
  named: number,
  context: Context,
): Flag | undefined {
  const { text } = sentence
  const day = dayOf(entity, next, context)
  if (unsureYear(entity, day, context)) return
  const pair = named > 1 ? pairBefore.exec(aheadOf(text, entity)) : null
  if (pair) return checkPair(sentence, entity, next, pair, day, context)
  const weekday = named > 0 ? beside(sentence, entity) : undefined
  // The second date of a pair was looked at with the first.
  if (last && !weekday && joins.test(text.slice(last.end, entity.start))) {
    return exists(day) ? undefined : missing(entity, day)
  }
  if (!exists(day)) {
    const monthFirst = turned(entity, day)
    if (weekday && exists(monthFirst) && weekdayOf(monthFirst) === weekday.index) return
    return told(sentence, entity, weekday !== undefined) ? missing(entity, day) : undefined
  }
  if (!weekday || weekday.index === weekdayOf(day)) return
  const monthFirst = turned(entity, day)
  if (exists(monthFirst) && weekday.index === weekdayOf(monthFirst)) return
  const start = Math.min(weekday.start, entity.start)
  const closes = /^\s?\)/u.exec(text.slice(Math.max(weekday.end, entity.end)))?.[0].length ?? 0
  const end = Math.max(weekday.end, entity.end) + closes
  const names = namesFor(sentence, weekday.written)
  const right = inStyle(weekday.written, weekdayOf(day), names)
  return {
    start,
    end,
    message: `${written(entity, day)} jatuh pada hari ${names[weekdayOf(day)]}, bukan ${weekday.written}.`,
    fixes: [
      {
        label: right,
        text: text.slice(start, weekday.start) + right + text.slice(weekday.end, end),
      },
    ],
  }
}

const aheadOf = (text: string, { start }: Entity): string => text.slice(Math.max(0, start - 70), start)

/** A missing year: that of a later date that ends the range, going back over the turn of the year; else as always. */
function dayOf(entity: Entity, next: Entity | undefined, { today, draftYear }: Context): Day {
  const date = entity.date!
  const until = next?.date
  if (date.year === undefined && until?.year !== undefined) {
    const turns = until.month < date.month || (until.month === date.month && until.day < date.day)
    return { ...date, year: turns ? until.year - 1 : until.year }
  }
  return resolveDay(date, today, draftYear)
}

/** The date read month first, where that may be meant: with its year written, or when the usual reading fails. */
function turned({ date }: Entity, day: Day): Day {
  const maybe = date!.numeric && (date!.year !== undefined || !exists(day))
  return maybe ? { ...day, day: day.month, month: day.day } : day
}

/** No year, and no way to tell it: an old date, or one in the foreign style `26-Sep`. */
function unsureYear({ date, text }: Entity, day: Day, { today, draftYear }: Context): boolean {
  if (date!.year !== undefined || draftYear !== undefined || !exists(day)) return false
  return daysBetween(day, today) > longPast || /\d-\p{L}/u.test(text)
}

function beside(sentence: Sentence, entity: Entity) {
  const { text, lower } = sentence
  const plain = weekdayBefore(sentence, entity.start)
  if (plain >= 0) {
    const { start, lower: name } = sentence.words[plain]!
    return hasOtherSense(sentence, plain) ? undefined : readWeekday(text, start, name)
  }
  before.lastIndex = entity.start
  const found = before.exec(lower)
  const start = found ? entity.start - found[1]!.length - found[2]!.length - found[3]!.length : 0
  const weekday = found && readWeekday(text, start, found[1]!)
  if (weekday) {
    const relative = weekday.index === 0 && /lalu|ini|depan|mendatang/u.test(found[2]!)
    return relative || otherwise.test(lower.slice(Math.max(0, start - 14), start)) ? undefined : weekday
  }
  behind.lastIndex = entity.end
  const after = behind.exec(lower)
  if (!after) return undefined
  return readWeekday(text, entity.end + after[0].lastIndexOf(after[1]!), after[1]!)
}

/** The same of a weekday that is a word, which hardly ever takes more than a look at the word before. */
function hasOtherSense({ words, lower }: Sentence, index: number): boolean {
  const { start, joined } = words[index]!
  if (joined) return start - words[index - 1]!.end === 1 && leadsOn(words[index - 1]!.lower)
  return otherwise.test(lower.slice(Math.max(0, start - 14), start))
}

function readWeekday(text: string, start: number, name: string) {
  const end = start + name.length
  const written = text.slice(start, end)
  const index = weekdayNames.get(name) ?? shortWeekdays.get(written)
  return index === undefined ? undefined : { start, end, written, index }
}

/** Whether digits are meant as a date: not so without a year, a weekday or a name of the month. */
function told(sentence: Sentence, entity: Entity, weekday: boolean): boolean {
  const { date, text: figures } = entity
  if (weekday) return true
  if (date!.numeric) {
    const ahead = aheadOf(sentence.text, entity)
    const short = !/\d{4}$/u.test(figures)
    return !numbered.test(ahead) && (!short || /(?:tanggal|tgl\.?)\s$/iu.test(ahead))
  }
  const leapDay = date!.day === 29 && date!.month === 2 && date!.year === undefined
  return !(leapDay && anyYear.test(sentence))
}

function missing({ start, end, text }: Entity, { year, month }: Day): Flag {
  const why =
    month > 12 || month < 1
      ? `bulan ${month} tidak ada`
      : `bulan itu hanya sampai ${daysInMonth(year, month)}`
  return { start, end, message: `Tanggal “${text}” tidak ada: ${why}.` }
}

/** Two weekdays for two days: both are looked at, and corrected together. */
function checkPair(
  { text }: Sentence,
  entity: Entity,
  next: Entity | undefined,
  [whole, first, second, from]: RegExpExecArray,
  day: Day,
  context: Context,
): Flag | undefined {
  const until = from !== undefined ? entity : next
  if (!until || (from === undefined && !joins.test(text.slice(entity.end, until.start)))) return
  const begins = from !== undefined ? { ...day, day: Number(from) } : day
  const ends = from !== undefined ? day : dayOf(until, undefined, context)
  if (!exists(begins) || !exists(ends))
    return missing(exists(begins) ? until : entity, exists(begins) ? ends : begins)
  const indexes = [first, second].map((word) => weekdayNames.get(word!.toLowerCase()))
  if (indexes[0] === weekdayOf(begins) && indexes[1] === weekdayOf(ends)) return
  const start = entity.start - whole.length
  const rights = [inStyle(first!, weekdayOf(begins)), inStyle(second!, weekdayOf(ends))]
  const middle = whole.slice(first!.length, whole.toLowerCase().indexOf(second!.toLowerCase(), first!.length))
  const rest = text.slice(start + first!.length + middle.length + second!.length, until.end)
  return {
    start,
    end: until.end,
    message: `Tanggal itu jatuh pada hari ${rights[0]} dan ${rights[1]}, bukan ${first} dan ${second}.`,
    fixes: [{ label: `${rights[0]}${middle}${rights[1]}`, text: rights[0] + middle + rights[1] + rest }],
  }
}

const written = (entity: Entity, day: Day): string =>
  day.year === entity.date!.year ? entity.text : `${entity.text} ${day.year}`

/** The weekdays of the languages that have names of their own for them, from Sunday. */
const regional: Readonly<Record<string, readonly string[]>> = {
  jv: ['Minggu', 'Senen', 'Selasa', 'Rebo', 'Kemis', 'Jemuwah', 'Setu'],
  su: ['Minggu', 'Senén', 'Salasa', 'Rebo', 'Kemis', 'Jumaah', 'Saptu'],
  min: ['Akaik', 'Sinayan', 'Salasa', 'Rabaa', 'Kamih', 'Jumaik', 'Sabtu'],
}
/** In a regional text the day keeps that language; a lone `Rebo` in an Indonesian one does not. */
function namesFor({ words }: Sentence, model: string): readonly string[] {
  const name = model.toLowerCase()
  if (weekdays.some((weekday) => weekday.toLowerCase() === name)) return weekdays
  const at = words.findIndex(({ lower }) => lower === name)
  const language = dayWords[words[at - 1]?.lower ?? ''] ?? languageOf(words)
  const names = regional[language] ?? weekdays
  // `dinten` is Javanese as well as Sundanese: the name tells.
  return language === 'su' && /^(?:setu|jemuwah|jemuah|senen|selasa)$/u.test(name) ? regional.jv! : names
}
const dayWords: Readonly<Record<string, string>> = {
  dina: 'jv',
  dinten: 'su',
  poe: 'su',
  poé: 'su',
  ari: 'min',
}

/** A weekday's name as the one it replaces was written: in capitals, small, short. */
function inStyle(model: string, index: number, names: readonly string[] = weekdays): string {
  const short = shortWeekdays.has(model)
  const full = short ? [...shortWeekdays].find(([, day]) => day === index)![0] : names[index]!
  if (model.length > 3 && model === model.toUpperCase()) return full.toUpperCase()
  return /^\p{Ll}/u.test(model) ? full.toLowerCase() : full
}
