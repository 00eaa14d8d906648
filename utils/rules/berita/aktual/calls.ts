import { type Day, longDate } from '../../../draft/dates.ts'
import type { Sentence } from '../../../draft/types.ts'
import { pattern } from '../../../lexicon/pattern.ts'
import { meets } from '../../../lexicon/signals.ts'
import { type Clash, farOff, type When } from './days.ts'
import { looksBack } from './reports.ts'
import { tellsOfPast } from './tenses.ts'

export const invitation = pattern(
  /\b(?:catat tanggal(?:nya)?|save the date|jangan (?:lewatkan|sampai (?:ketinggalan|terlewat)|lupa (?:datang|hadir|daftar|ikut))|segera daftar|daftarkan|daftar sekarang|buruan daftar|hadirilah|yuk|yok|ayo|mari|hayu|hayuk|kuy|ikuti|ikutilah|hadiri|hadir di|hadir ya|hadir dan|kunjungi|serbu|ramaikan|meriahkan|semarakkan|datang ke|datang di|nonton|datang ya|datanglah|kami tunggu|ditunggu|tempat terbatas|kuota terbatas|terbatas|siapa cepat|bawa|gabung|merapat|sampai jumpa|saksikan|jangan lupa|mengundang|diundang|pendaftaran|daftar)\b/gu,
)
/** Called by its first words to come: `Hadirilah …`, `Ayo donor darah …`. */
const callToCome =
  /^(?:\P{L}*(?:halo|hai|sahabat|warga|wargi|lur|dulur|kawan|teman-teman|bunda|ayah|adik-adik|dan)(?: \p{L}+)?[,!]? )?\P{L}*(?:jangan (?:lewatkan|sampai (?:ketinggalan|terlewat|melewatkan)|lupa (?:datang|hadir|ikut|nonton|saksikan))|hadirilah|datanglah|saksikan(?:lah)?|ikutilah|ramaikan|meriahkan|semarakkan|sampai (?:jumpa|bertemu|ketemu) di|nonton bareng|catat(?: tanggal(?:nya)?)?|kami (?:mengundang|tunggu|nantikan)|(?:dengan hormat,? )?(?:kami )?mengundang (?:bapak|ibu|warga|seluruh|segenap)|(?:ayo|yuk|mari|hayu|hayuk|kuy)(?: kita)? (?:datang|hadir|hadiri|ikut|ikuti|ikutan|gabung|bergabung|ramaikan|meriahkan|nonton|menonton|saksikan|donor|berkunjung|kunjungi|mampir|merapat|lari|gowes|bersepeda|senam|jalan (?:sehat|pagi|santai)|kerja bakti|bergotong royong|gotong royong|bersih-bersih|kumpul|berkumpul))(?!\p{L})/u
/** In headlines these tell what an officer does (`Hadiri rakernas, Bupati …`); with an hour behind they call. */
const mayCall = /^\P{L}*(?:hadiri|ikuti|datang|kunjungi)(?!\p{L})/u
/** What is offered of an occasion when it is over. */
const keepsake =
  /(?<!\p{L})(?:yang|sejak|dari|hasil|rekaman|siaran|tayangan|ulang|kembali|lagi|keseruan|kemeriahan|potret|foto|video|dokumentasi|liputan|cuplikan|momen|rangkuman|kisah|cerita|setelah|usai|seusai|pasca\p{L}*|sesuai|tentang|mengenai|soal|atas|terkait|perkembangan|kelanjutan|pengumuman|sampai|hingga|sebelum|tertanggal|per|untuk|agar|bagi|lanjutan|penundaan|pengganti)(?!\p{L})/u
const clockBehind =
  /^\)?,? ?(?:pagi|siang|sore|petang|malam)?,? ?(?:mulai )?(?:pukul|jam|mulai|selama|di|malam|sore|pagi|siang|bersama|[!.]|$)/u
const nextTime =
  /\b(?:berikutnya|selanjutnya|mendatang|kapan-kapan|tahun depan|lain kali|gelombang berikut)\b/u

/** How many different calls to come or to register a sentence holds. */
export function callsIn(sentence: Sentence): number {
  if (!meets(sentence, invitation)) return 0
  const calls = new Set(Array.from(invitation.all(sentence), ([call]) => call))
  return calls.size > 0 && nextTime.test(sentence.lower) ? 0 : calls.size
}

export const hasPassed = (day: Day): string =>
  `Ajakan ini untuk ${longDate(day)}, yang sudah lewat. Periksa kembali tanggalnya.`

/** `Hadirilah pengajian akbar, Jumat (20/11) pukul 19.00` on the Monday after: called to what has been. */
export function lateCalls(sentence: Sentence, days: readonly When[]): readonly Clash[] {
  const [when] = days
  if (when?.role !== 'event' || when.age > farOff || days.some(({ age }) => age <= 0)) return []
  const { lower } = sentence
  const called =
    callToCome.exec(lower) ??
    (/^\)?,? (?:mulai )?pukul/u.test(lower.slice(when.end)) ? mayCall.exec(lower) : null)
  if (!called) return []
  const between = lower.slice(called[0].length, when.start)
  if (/[.;:!?]/u.test(between) || keepsake.test(between) || looksBack(sentence)) return []
  if (tellsOfPast(sentence)) return []
  if (!clockBehind.test(lower.slice(when.end))) return []
  const { start, end, day } = when
  return [{ start, end, message: hasPassed(day) }]
}
