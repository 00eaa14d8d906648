import { daysInMonth, exists, resolveDay, weekdayNames, weekdayOf, weekdays } from '../../draft/dates.ts'
import type { Entity, Sentence, Word } from '../../draft/types.ts'
import { type Context, defineRule, type Flag } from '../define.ts'

/** What may stand between a weekday and its date: `Rabu, 26`, `Rabu (26`, `Rabu tanggal 26`. */
const between = /^,?\s*\(?\s*(?:tanggal|tgl\.?)?\s*$/iu
/** What may stand between a date and a weekday after it: `26 Juli 2026 (Rabu`. */
const behind = /^,?\s*\(\s*(?:hari\s)?$/iu

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
  ],
  right: [
    { text: 'Donor darah digelar Rabu, 25 November 2026.' },
    { text: 'Pasal 3/9 mengatur jadwal hari Rabu.' },
    { text: 'Angkutan berangkat dari Pasar Rebo, 24 November 2026.' },
  ],
  *check(sentence, context) {
    for (const entity of sentence.entities) {
      if (entity.kind === 'date') yield* checkDate(sentence, entity, context)
    }
  },
})

function* checkDate(sentence: Sentence, entity: Entity, context: Context): Iterable<Flag> {
  const day = resolveDay(entity.date!, context.today, context.draftYear)
  if (!exists(day)) {
    const why =
      day.month > 12
        ? `bulan ${day.month} tidak ada`
        : `bulan itu hanya sampai ${daysInMonth(day.year, day.month)}`
    yield { start: entity.start, end: entity.end, message: `Tanggal “${entity.text}” tidak ada: ${why}.` }
    return
  }
  const word = weekdayBeside(sentence, entity)
  if (!word) return
  const right = weekdays[weekdayOf(day)]!
  if (weekdayNames.get(word.lower) === weekdayOf(day)) return
  const start = Math.min(word.start, entity.start)
  const closing = sentence.text[Math.max(word.end, entity.end)] === ')' ? 1 : 0
  const end = Math.max(word.end, entity.end) + closing
  const text = sentence.text.slice(start, word.start) + right + sentence.text.slice(word.end, end)
  yield {
    start,
    end,
    message: `${entity.text} ${day.year === entity.date!.year ? '' : `${day.year} `}jatuh pada hari ${right}, bukan ${word.text}.`,
    fixes: [{ label: right, text }],
  }
}

function weekdayBeside({ words, text }: Sentence, date: Entity): Word | undefined {
  const index = words.findIndex((word) => word.end > date.start)
  const before = words.slice(Math.max(0, index - 2), index).reverse()
  const word = before.find(
    (candidate) => weekdayNames.has(candidate.lower) && between.test(text.slice(candidate.end, date.start)),
  )
  if (word) return words[words.indexOf(word) - 1]?.lower === 'pasar' ? undefined : word
  const after = words.find((candidate) => candidate.start >= date.end)
  return after && weekdayNames.has(after.lower) && behind.test(text.slice(date.end, after.start))
    ? after
    : undefined
}
