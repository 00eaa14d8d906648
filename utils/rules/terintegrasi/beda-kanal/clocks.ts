import type { Sentence, Span } from '../../../draft/types.ts'
import { pattern } from '../../../lexicon/pattern.ts'

/** An hour that a sentence names. */
export interface Clock extends Span {
  /** Minutes since midnight. */
  readonly minute: number
  /** Of the event itself, or of what goes with it: `registrasi pukul 07.00`. */
  readonly role: 'start' | 'end' | 'beside'
}

const afternoon = /^\s?(?:siang|sore|petang|malam)/u
const untilBefore = /(?:[-–—]|sampai|hingga|s\.?\/?d\.?)\s?(?:pukul\s|jam\s|dengan\s)?$/u
/** What has its own hour beside the event's. */
const besideEvent =
  /(?<!\p{L})(?:registrasi|daftar ulang|sarapan|makan siang|gladi|pintu (?:masuk )?di ?buka|gerbang di ?buka|pemanasan|berkumpul|kumpul|doa bersama|istirahat|penukaran|pengambilan nomor|panitia hadir|peserta hadir|parkir di ?buka)(?!\p{L})[^.;!?,–—]{0,40}$/u
const hours = 'satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas'
const hourNames = hours.split('|')
/** `pukul delapan pagi` */
const spelled = pattern(
  new RegExp(
    `(?<!\\p{L})(?:pukul|jam) (setengah )?(${hours}) (pagi|siang|sore|petang|malam)(?!\\p{L})`,
    'gu',
  ),
)
const roleOf = (before: string): Clock['role'] =>
  untilBefore.test(before) ? 'end' : besideEvent.test(before) ? 'beside' : 'start'

/** The same in words. */
function spelledOf(sentence: Sentence): Clock[] {
  return Array.from(spelled.all(sentence), ({ index, 0: written, 1: half, 2: name, 3: part }) => {
    const hour = hourNames.indexOf(name!) + 1
    const later = part === 'pagi' || (part === 'siang' && hour > 6) ? 0 : 12
    const minute = (hour + later) * 60 - (half ? 30 : 0)
    return {
      minute,
      role: roleOf(sentence.lower.slice(Math.max(0, index - 72), index)),
      start: index,
      end: index + written.length,
    }
  })
}

/** The hours that a sentence names, in figures and in words. */
export function clocksOf(sentence: Sentence): Clock[] {
  const { entities, lower } = sentence
  const written = entities.flatMap(({ time, start, end }) => {
    if (!time) return []
    const shifted = afternoon.test(lower.slice(end, end + 8)) && time.hour < 12 && time.hour > 0
    const early = shifted && lower.slice(end).trimStart().startsWith('siang') && time.hour > 6
    const minute = (time.hour + (shifted && !early ? 12 : 0)) * 60 + time.minute
    return [{ minute, role: roleOf(lower.slice(Math.max(0, start - 72), start)), start, end }]
  })
  return [...written, ...spelledOf(sentence)]
}
