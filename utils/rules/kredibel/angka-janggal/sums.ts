import type { Sentence, Span } from '../../../draft/types.ts'
import type { Figure } from '../../../lexicon/numbers.ts'
import { pattern } from '../../../lexicon/pattern.ts'
import type { Flag } from '../../define.ts'
import { changes, people } from './parts.ts'

/** Parts that are listed, and what they make. */
export interface Listed extends Span {
  readonly noun: string
  readonly sum: number
  readonly most: number
}

/** No parts are listed. */
export const unlisted: { readonly flag?: Flag; readonly listed?: Listed } = {}
/** What is said of parts that do not make their total. */
export const sumMessage = (sum: number, total: number): string =>
  `Rincian ini berjumlah ${sum.toLocaleString('id-ID')}, bukan ${total.toLocaleString('id-ID')}. Periksa kembali angkanya.`
const open = pattern(
  /(?<!\p{L})(?:antara lain|di antaranya|termasuk|misalnya|seperti|masing-masing|sekitar|kurang lebih|lebih dari|dari jumlah itu|sebagian|setiap|tiap|per(?!\s(?:hari|tanggal|pekan|bulan|akhir|\d))|hampir|minimal|maksimal|responden|jawaban|contohnya|ditambah|selain|target|dibanding|juga|sekaligus|baik(?=[^.;]{3,40} maupun))(?!\p{L})/u,
)
const closed = pattern(
  /(?<!\p{L})(?:terdiri atas|terdiri dari|yaitu|yakni|rinciannya|dengan rincian|meliputi|terbagi|terinci|rincian)(?!\p{L})/u,
)
/** `terbagi menjadi` tells parts, no change; so does a quota that is divided. */
const divided =
  /kuota|kapasitas|daya tampung|(?:terbagi|dibagi|dipecah|terpecah|dikelompokkan|dibedakan) menjadi/gu
const totalled =
  /(?<!\p{L})(?:total|jumlah|sebanyak|seluruh|semua|terkumpul|tersalur|dibagikan|disalurkan|diterima)(?!\p{L})/u
const sexes = /laki-laki|perempuan|pria|wanita|putra|putri/u

/** Of these one may be told twice, or on the way to another. */
const measures =
  /^(?:meter|sentimeter|cm|m|kilometer|km|jam|menit|detik|hari|pekan|minggu|bulan|tahun|poin|kali|gol|set|derajat)$/u

/** Parts that are listed and do not make the total named before them in the sentence; or else what they make. */
export function sums(sentence: Sentence, counts: readonly Figure[]): typeof unlisted {
  const { lower } = sentence
  const all = listOf(lower, counts)
  if (all.length < 2 || open.test(sentence) || (changes.test(sentence) && isChange(lower))) return unlisted
  const colon = lower.indexOf(':')
  const [total] = counts
  // `60 ton gabah: 25 ton …, 20 ton …, dan 10 ton`: the total stands right before the colon, in the unit of its parts.
  const headed =
    colon > 0 &&
    total !== undefined &&
    total.end < colon &&
    colon - total.end < 40 &&
    counts[1]!.start > colon &&
    counts.slice(1).every(({ noun }) => noun === total.noun) &&
    // Two parts right behind the colon, of what is counted and not measured: `24 titik rawan: 11 titik … dan 15 titik …`.
    (counts.length > 3 ||
      (counts.length === 3 &&
        !measures.test(total.noun) &&
        /^:\s$/u.test(lower.slice(colon, counts[1]!.start)))) &&
    /\s(?:dan|serta)\s/u.test(lower.slice(counts.at(-2)!.end, counts.at(-1)!.start))
  const exact =
    headed ||
    closed.test(sentence) ||
    (colon > 0 &&
      counts[1] !== undefined &&
      counts[0]!.end < colon &&
      colon < counts[1].start &&
      totalled.test(lower.slice(0, colon)))
  // Within the sentence: a total, then its parts.
  const listed = listOf(lower, counts.slice(1))
  const [first] = counts
  if (first && listed.length > 1 && listed[0] === counts[1] && first.noun !== '') {
    const opposed = listed.length === 2 && isOpposed(lower, listed)
    const pair = listed.length === 2 && listed.every(({ end }) => sexes.test(lower.slice(end, end + 14)))
    const same = listed.every(
      ({ noun }) => noun === first.noun || (people.test(noun) && people.test(first.noun)),
    )
    const sum = listed.reduce((all, { value }) => all + value, 0)
    const wrong =
      exact || pair ? sum !== first.value : same && (opposed || listed.length > 2) && sum > first.value
    if (wrong && (same || pair || exact) && first.value > Math.max(...listed.map(({ value }) => value)))
      return { flag: { ...spanOf(sentence, listed), message: sumMessage(sum, first.value) } }
  }
  // Across the full stop: the same unit throughout, three parts or more, and more than the total.
  const [one] = all
  if (!one || all.length < 3 || one.noun === '' || all.some(({ noun }) => noun !== one.noun)) return unlisted
  const sum = all.reduce((value, count) => value + count.value, 0)
  const most = Math.max(...all.map(({ value }) => value))
  return { listed: { ...spanOf(sentence, all), noun: one.noun, sum, most } }
}

const opposites: readonly (readonly [RegExp, RegExp])[] = [
  [/menyala|nyala/u, /padam|mati|redup/u],
  [/setuju|mendukung/u, /menolak|tidak setuju|keberatan/u],
  [/lunas|membayar/u, /menunggak|belum|tidak (?:lunas|membayar)/u],
  [/terisi|dihuni|ditempati|terpakai|dipakai/u, /kosong|menganggur|tidak (?:terisi|dihuni|dipakai)/u],
  [/baik|utuh|layak/u, /rusak|bocor|tidak layak/u],
  [/hadir|datang/u, /absen|izin|tidak (?:hadir|datang)/u],
  [/lulus|lolos|diterima|disetujui/u, /gagal|gugur|ditolak|tidak (?:lulus|lolos|diterima)/u],
  [/selamat|sembuh|hidup|sehat/u, /meninggal|tewas|mati|hilang|sakit/u],
  [/sudah|telah/u, /belum|masih/u],
  [/negatif|sah|aktif|buka|sehat/u, /positif|tidak (?:sah|aktif)|tutup|sakit/u],
]
/** `42 kios terisi dan 28 kios kosong`: what is one is not the other. */
function isOpposed(lower: string, [one, other]: readonly Figure[]): boolean {
  const told = lower.slice(one!.end, other!.start)
  const rest = /^[^.,;]{0,40}/u.exec(lower.slice(other!.end))![0]
  return opposites.some(
    ([yes, no]) =>
      (yes.test(told) && !no.test(told) && no.test(rest)) ||
      (no.test(told) && yes.test(rest) && !no.test(rest)),
  )
}

/** Whether a change is told besides the parts that something is divided into. */
const isChange = (lower: string): boolean => changes.expression.test(lower.replaceAll(divided, ''))

/** From the first part to the word behind the last figure's unit. */
function spanOf({ words }: Sentence, listed: readonly Figure[]): Span {
  const last = listed.at(-1)!
  return { start: listed[0]!.start, end: words[last.next]?.end ?? last.end }
}

/** The longest run of counts that only commas, `dan` and a few words part. */
function listOf(lower: string, counts: readonly Figure[]): readonly Figure[] {
  let best: readonly Figure[] = []
  let run: Figure[] = []
  for (const count of counts) {
    const last = run.at(-1)
    const joined =
      last !== undefined &&
      ',nak'.includes(lower[count.start - 2]!) &&
      /^[^.;:()]{0,48}(?:,|\sdan|\sserta|,\sdan)\s(?:sebanyak\s)?$/u.test(lower.slice(last.end, count.start))
    run = joined ? [...run, count] : [count]
    if (run.length > best.length) best = run
  }
  return best.length > 1 ? best : []
}
