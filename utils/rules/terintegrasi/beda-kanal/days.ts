import { type Day, daysBetween, exists, resolveDay } from '../../../draft/dates.ts'
import type { Span } from '../../../draft/types.ts'
import type { Located, Side } from './sides.ts'

type Role = 'event' | 'deadline' | 'opening'

interface When extends Span {
  readonly day: Day
  readonly role: Role
}

const deadline =
  /(?:sampai|hingga|paling lambat|sebelum|batas|terakhir|ditutup|s\.?\/?d\.?|tutup)\s(?:dengan\s|pada\s|tanggal\s|hari\s|\p{L}+,?\s){0,3}\(?$/u
const opening =
  /(?:pendaftaran|registrasi|seleksi|penerimaan|pengajuan|loket|lowongan|penjualan|pemesanan|tiket)[^.!?]{0,40}(?:dibuka|buka|mulai|dimulai)\s(?:pada\s|tanggal\s|hari\s|\p{L}+,?\s){0,3}\(?$|(?:sejak|per)\s(?:pada\s|tanggal\s|hari\s|\p{L}+,?\s){0,3}\(?$/u
const reference = /(?:nomor|no\.?|perda|perbup|tahun|lahir|wafat|berdiri|data)\s(?:\p{L}+\s){0,2}$/u

/** The days that a text names: of the event, of an opening, or the last one. */
export function daysOf(side: Side): Located<When>[] {
  return side.draft.sentences.flatMap((placed) => {
    const { entities, lower, text } = placed.sentence
    return entities.flatMap(({ date, start, end }) => {
      if (!date) return []
      const day = resolveDay(date, side.today, side.year)
      const before = lower.slice(Math.max(0, start - 72), start)
      if (!exists(day) || reference.test(before)) return []
      const role: Role = deadline.test(before) ? 'deadline' : opening.test(before) ? 'opening' : 'event'
      return [{ day, role, start, end, placed, written: text.slice(start, end) }]
    })
  })
}

/** Whether a day is over. */
export const isPast = (day: Day, today: Day): boolean => daysBetween(day, today) > 0
