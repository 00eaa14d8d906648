import type { Sentence, Span } from '../../draft/types.ts'
import { createFrames } from '../frames.ts'
import { findPersons } from '../persons.ts'

/** Whoever is in office is to stay, somebody is to rise, the others are to get nothing: without a party or a name. */
export const sided = createFrames([
  'tetap 4 beliau 4 masa',
  'kursi 4 tetap 5 beliau',
  'beliau 4 memimpin 3 masa',
  'beliau 1 tetap 3 memimpin 2 masa',
  'masa 3 beliau 2 memimpin',
  'layak 3 jadi 1 jabatan|kursi',
  'kotak-kosong 2 tak-mampu|bukan-jawaban',
  'jangan-kasih 2 panggung 4 lawannya|pemimpin-baru',
  'jangan-kasih 2 lawannya',
  'partai 2 lambang 5 puji-partai',
  'pemimpin-baru 2 bukan-jawaban',
  'beliau 3 dibutuhkan',
  'ingat-jasa 3 jasa-beliau 6 bilik',
  'bilik 6 ingat-jasa 3 jasa-beliau',
  'sukseskan 6 jadi 1 kursi|jabatan',
  'bulat 1 bersama 3 beliau-kuat',
  'bulat 1 bersama 1 beliau 3 bilik',
  'restu 4 langkah 6 jadi 1 kursi|jabatan',
  'ganti 1 nakhoda 4 hafal',
  'beri-waktu 1 beliau 2 masa',
  'partai 5 menang-kalah',
  'beliau 1 pulang-jadi',
  'tusuk',
  'titip-suara 3 untuk-beliau',
  'untuk-beliau 2 titip-suara',
  'calon-kita 3 bukti-calon',
  'menangkan 1 beliau-kuat|calon-kita',
  'kembalikan 1 daerah 2 ahlinya',
  'saatnya 4 duduk-di 1 kursi|jabatan',
  'dicoblos',
  'balas-budi 4 bilik',
  'bilik 3 balas-budi',
  'calon-kita 3 balas-budi',
  'beliau-kuat 2 lebih-baik',
])
/** The same in words that are used of other things as well. */
export const sidedLoosely = createFrames([
  'sayang 3 kerja-daerah 4 terhenti 3 orang-sama',
  'sayang 4 terhenti 3 orang-sama',
  'salah-pilih 4 terbukti',
  'jangan-pilih-lagi',
  'jangan-salah 2 nomor-calon',
  'jika 2 daerah-maju 3 jangan-salah',
  'warna-partai 5 makin 1 berjaya',
  'warna-partai 1 memang 0 kemenangan',
])
/** The seat of an office as a place to go to, or its holder as somebody to turn to: `bawa aspirasi ke DPRD`. */
const toSeat =
  /(?<!\p{L})(?:ke|menuju) (?:pendopo|senayan|dprd?|presiden|(?:wakil )?bupati|(?:wakil )?gubernur|wali ?kota|kades|kepala (?:desa|daerah)|keuchik|wali nagari|anggota dewan|wakil rakyat|legislatif|kuwu|senator)$/u
/** An office for a day, in play or in a wish for a child; and one that has just been given. */
const playedOffice =
  /(?<!\p{L})(?:cilik|sehari|dadakan|bermain peran|main peran|cita-cita\p{L}*|bercita-cita|lomba mirip|pelantikan\p{L}*|dilantik|terpilih hasil|purnatugas)(?!\p{L})/u
const whoStands =
  /(?<!\p{L})(?:beliau|petahana|pemimpin|putra|putri|jagoan|idola|calon|cal(?:eg|kades)|ca(?:bup|gub|pres|kades)|paslon|pasangan|kandidat)(?!\p{L})/u

/** Whether somebody or something goes to an office there, and nobody who stands for it; or the office is no real prize. */
export function isWay(sentence: Sentence, { start, end }: Span, names: readonly Span[]): boolean {
  const { lower } = sentence
  const from = Math.max(0, start - 40)
  if (/ (?:jadi|menjadi|sebagai) \p{L}/u.test(lower.slice(start, end)) && playedOffice.test(lower))
    return true
  if (!toSeat.test(lower.slice(start, end)) || whoStands.test(lower.slice(from, end))) return false
  const within = (span: Span) => span.start >= from && span.end <= end
  return !names.some(within) && !findPersons(sentence).some((one) => one.kind === 'name' && within(one))
}
