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
  'daerah 1 butuh 1 pemimpin-baru',
  'butuh 1 jabatan-baru 1 mengerti-rakyat',
  'saatnya 1 jabatan-baru',
  'warnai',
  'sembako-dari 2 tim-menang 4 kami-bagi',
  'kami-bagi 4 tim-menang',
  'bulat 8 menuju-satu',
  'restu 6 maju-pilkada',
  'satu-satunya 0 partai 2 mengerti-rakyat',
  'coblos-v 1 peserta-pilihan 0 rupa-calon',
  'pilih-surat 1 calon-x 0 rupa-calon',
  'calon-jabatan 4 cinta-rakyat',
  'menurut-kami 2 partai 4 lebih-menonjol',
  'bosan 1 jabatan 0 itu-itu',
  'parpol 1 cap-partai',
  'atribut-calon 9 dipakai 2 bilik',
  'ogah-dipimpin 2 partai|parpol|lawannya|beliau|nomor-calon',
  'warna-partai 2 setia-kepada 2 beliau',
  'saatnya 1 beri-giliran 1 beliau',
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
  'lambang-partai 3 rakyat-senang',
  'seru-satu 3 nomor-calon',
  'seru-satu|pilih-surat 0 nol-calon',
  'nomor-calon|nol-calon 1 seru-satu',
  'saya-pilih 3 nomor-calon|nol-calon',
  'nomor-calon 2 jabatan 1 untuk-rakyat',
  'warna-partai 3 setia-pak',
  'saatnya 1 kursi-itu',
  'restu 3 terpilih',
])
/** The same said so that only a draft about an election makes it plain who is meant. */
export const sidedInSeason = createFrames([
  'lawan-cuma',
  'tahu-pemenang',
  'jangan-dipilih',
  'mau-ubah',
  'maju-pilkada 4 restu',
  'angkat-jari',
  'saatnya 1 daerah-dipimpin',
  'ayo-menangkan',
  'calon-pemimpin 3 pilihan-hati',
  'warna-partai 2 setia-kepada',
  'partai|nomor-calon 5 lebih-menonjol',
  'saatnya 1 beri-giliran',
  'beliau|partai|nomor-calon 3 cinta-rakyat',
])
/** `RW 02 juara`: what else bears such a number. */
const otherNumber =
  /(?<!\p{L})(?:rt|rw|tps|kloter|kelas|sdn?|smpn?|pos|posyandu|blok|gang|kelompok|tim|regu|tahap|jalur|dusun|zona|lajur|pintu|loket|meja|antrean|kursi|dada|punggung|rumah|bulan|tanggal|pukul|jam) (?:0[1-9]|kosong \p{L}+|nomor \S+|no\.? \S+)/u

/** Whether what is cheered is the number of something else. */
export const isOtherNumber = ({ lower }: Sentence, { start, end }: Span): boolean =>
  otherNumber.test(lower.slice(Math.max(0, start - 12), end))

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
