import type { Sentence, Word } from '../../draft/types.ts'
import list from '../../lexicon/kata-ganda.txt'
import { trait } from '../../lexicon/signals.ts'
import { defineRule, type Flag } from '../define.ts'

const small = list.section('tugas')
const cried = list.section('biarkan')
/** Verbs that no hyphen doubles; `berjalan jalan` has another first part and does not come here. */
const verb = /^(?:me[mnl-ry]|meng|di(?!a|k$|ri|ngin|am)|ter(?!i?ak)|ber(?!as|kas|ita|at))[a-z]{4,}$/u
/** So many words may make a group that stands twice. */
const longest = 6
/** What numbers and codes follow, and names that say a thing twice: kode 07 07, Kampung Sula Sula. */
const numbered =
  /^(?:nomor|no|kode|sandi|pin|skor|telepon|telp|hp|wa|rt|rw|pukul|jam|angka|urutan|barisan|berbunyi|kali)$/u
const placed =
  /^(?:kampung|desa|dusun|pulau|gunung|pantai|jalan|gang|sungai|teluk|tanjung|bukit|danau|curug|pasar|kelurahan|kecamatan|nagari|banjar|blok|situ|lagu|tari|grup|band|tim|sanggar|warung|toko|kedai|rumah|balai|bale|gedung|museum|air|kue|gong|candi|pura|benteng|stasiun|bandara|pelabuhan|masjid|situs|upacara|festival|drama|film|buku|novel|suku|bahasa|motif|batik|kain|disebut|bernama|dinamai|dijuluki|julukan|sebutan|dikenal|berjudul|bertajuk)$/u
/** What no place is called twice: `Rumah Dinas Dinas Kesehatan` is a slip. */
const official =
  /^(?:dinas|kabupaten|kecamatan|kelurahan|desa|kota|provinsi|badan|kantor|kepala|bupati|camat|senin|selasa|rabu|kamis|jumat|sabtu|minggu)$/u
/** Before a person's name, which may say a thing twice as well: Pak Tono Tono, Mbah Min Min. */
const address =
  /^(?:pak|bu|bapak|ibu|mas|mbak|mbah|bang|kang|teh|teteh|kak|kakak|dik|ustaz|ustazah|kiai|kyai|nyai|haji|hajah|hj|ki|nyi|mak|bude|pakde|paklik|bulik|uda|uni|daeng|andi|opa|oma|kakek|nenek|sdr|sdri|saudara|saudari|almarhum|almarhumah)$/u
/** What somebody is, and nobody's name: `Pak Lurah Lurah` is a slip. */
const rank =
  /^(?:lurah|kades|sekda|sekdes|sekcam|kadis|kadus|guru|haji|hajah|ketua|wakil|direktur|dokter|kapolres|kapolsek|danramil|kiai|ustaz|gubernur|presiden|menteri|wali|rektor|dosen|bidan|perawat)$/u

export default defineRule({
  id: 'profesional/kata-ganda',
  severity: 'warning',
  scope: 'sentence',
  title: 'Kata tertulis dua kali',
  reason:
    'Kata yang terketik dua kali menandakan bahwa teks belum dibaca ulang, dan kadang membalik maknanya.',
  principle: 'profesional',
  source: { name: 'Perpres 63/2019', article: 'Pasal 28' },
  lesson:
    'Baca teks sekali lagi dengan bersuara sebelum diterbitkan. Telinga menangkap kata ganda yang dilewatkan mata.',
  language: 'spelling',
  wrong: [
    { text: 'Warga yang yang belum terdata harap melapor.', flagged: 'yang yang', fixed: 'yang' },
    {
      text: 'Rapat digelar pada tanggal pada tanggal 5 Mei.',
      flagged: 'pada tanggal pada tanggal',
      fixed: 'pada tanggal',
    },
    { text: 'Tim Dinas Dinas Kesehatan datang pagi tadi.', flagged: 'Dinas Dinas', fixed: 'Dinas' },
    { text: 'Layanan ini tidak tidak berbayar.', flagged: 'tidak tidak', fixed: 'tidak' },
    { text: 'Di di aula kecamatan disediakan kursi.', flagged: 'Di di', fixed: 'Di' },
    { text: 'Petugas memeriksa memeriksa rem bus.', flagged: 'memeriksa memeriksa', fixed: 'memeriksa' },
    {
      text: 'Warga diimbau membawa KTP membawa KTP saat mendaftar.',
      flagged: 'membawa KTP membawa KTP',
      fixed: 'membawa KTP',
    },
    { text: 'Sebanyak 30 30 perahu menerima mesin baru.', flagged: '30 30', fixed: '30' },
    { text: 'Pendaftaran dibuka pada Senin Senin depan.', flagged: 'Senin Senin', fixed: 'Senin' },
  ],
  right: [
    { text: 'Anak-anak memberi makan kura kura dan ikan di taman.' },
    { text: 'Ayo, ayo, ramaikan! Bisa! Bisa!' },
    { text: 'Saat gempa, jangan panik. Panik membuat sulit berpikir.' },
    { text: 'Ada, ada saja tingkah anak itu.' },
    { text: 'Sayur mayur dan buah buahan dijual warga warga desa.' },
    { text: 'Nomor 12 12 12 dan kode 07 07 07 dipakai loket itu.' },
    { text: 'Warga Kampung Sula Sula menyanyikan “Naik Naik ke Puncak Gunung” tadi pagi.' },
    { text: 'Tiba tiba hujan turun; masing masing peserta berteduh.' },
    { text: 'Hasil hitung: dua, dua, tiga; skor satu sama, sama kuat.' },
    { text: 'Menari menari di bawah bulan\nBersama kita bersama kita jaya!' },
    { text: 'Lagu “Naik naik ke puncak gunung” dinyanyikan siswa.' },
  ],
  needs: trait('again'),
  *check(sentence) {
    const { words } = sentence
    for (let at = 0; at < words.length - 1; at++) {
      const size = doubled(sentence, at)
      if (size === 0) continue
      let last = at + 2 * size
      while (last + size <= words.length && sameRun(words, at, last, size)) last += size
      yield flagOf(sentence, at, size, last)
      at = last - 1
    }
  },
})

/** How many words from here stand at once again; 0 for none. */
function doubled(sentence: Sentence, at: number): number {
  const { words } = sentence
  const first = words[at]!.lower
  for (let size = 1; size <= longest && at + 2 * size <= words.length; size++) {
    if (words[at + size]!.lower !== first || !sameRun(words, at, at + size, size)) continue
    if (size === 1 ? slip(sentence, at) : groupSlip(sentence, at, size)) return size
  }
  return 0
}

function sameRun(words: readonly Word[], at: number, other: number, size: number): boolean {
  for (let i = 0; i < size; i++) {
    const word = words[other + i]!
    if (!word.joined || word.lower !== words[at + i]!.lower) return false
    if (i > 0 && !words[at + i]!.joined) return false
  }
  return true
}

/** Whether one word that stands twice is a slip, and not a plural or a cry. */
function slip({ words, line, text }: Sentence, at: number): boolean {
  const a = words[at]!
  const b = words[at + 1]!
  if (/^\p{N}/u.test(a.text)) return isCountTwice(words, at)
  if (cried.has(a.lower) || words[at + 2]?.lower === a.lower) return small.has(a.lower)
  if (small.has(a.lower)) return !isSouvenir(words, at)
  if (isChant(words, text)) return false
  if (verb.test(a.lower)) return true
  // A name or title inside the sentence: Kabupaten Kabupaten, Senin Senin.
  const before = words[at - 1]?.lower ?? ''
  if (address.test(before) && a.joined && !official.test(a.lower) && !rank.test(a.lower)) return false
  if (a.quoted || (placed.test(before) && !(official.test(a.lower) && !official.test(before)))) return false
  return at > 0 && line !== 'heading' && /^\p{Lu}\p{Ll}{2}/u.test(a.text) && a.text === b.text
}

/** `membeli oleh oleh khas Cikaret` wants a hyphen, and no word less. */
const isSouvenir = (words: readonly Word[], at: number): boolean =>
  words[at]!.lower === 'oleh' &&
  (/^(?:khas|dari|untuk|buat)$/u.test(words[at + 2]?.lower ?? '') ||
    /^(?:membeli|beli|membawa|bawa|pusat|toko|aneka|belanja|menjual|dijual|sebagai|jadi|menjadi)$/u.test(
      words[at - 1]?.lower ?? '',
    ))

/** `sebanyak 30 30 perahu`: a number between words, and no code. */
function isCountTwice(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  const after = words[at + 2]
  return (
    /^\d+$/u.test(words[at]!.text) &&
    before !== undefined &&
    words[at]!.joined &&
    /^\p{L}{3,}/u.test(before.text) &&
    !words.slice(0, at).some(({ lower }) => numbered.test(lower)) &&
    after?.joined === true &&
    /^\p{Ll}{3,}/u.test(after.text)
  )
}

/** A short line without a full stop: a verse, a slogan, a cheer. */
const isChant = (words: readonly Word[], text: string): boolean =>
  words.length <= 7 && !/[.?:;]\s*$/u.test(text)

/** A group is a slip, unless it is digits, or the chorus of a slogan (`bisa kita bisa kita`). */
function groupSlip({ words, text }: Sentence, at: number, size: number): boolean {
  if (isChant(words, text)) return false
  const group = words.slice(at, at + size)
  if (group.every(({ text }) => /^\p{N}/u.test(text))) return false
  if (new Set(group.map(({ lower }) => lower)).size < size) return false
  const third = words[at + 2 * size]
  return !group.some(({ lower }) => cried.has(lower)) && !(third?.lower === words[at]!.lower && third.joined)
}

function flagOf({ words, text }: Sentence, at: number, size: number, last: number): Flag {
  const start = words[at]!.start
  const end = words[last - 1]!.end
  const once = text.slice(start, words[at + size - 1]!.end)
  return {
    start,
    end,
    message: `“${once}” tertulis ${last - at > 2 * size ? 'berulang kali' : 'dua kali'}.`,
    fixes: [{ label: once, text: once }],
  }
}
