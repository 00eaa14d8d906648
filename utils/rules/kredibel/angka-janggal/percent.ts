import type { Sentence } from '../../../draft/types.ts'
import { pattern } from '../../../lexicon/pattern.ts'
import { allOf, trait } from '../../../lexicon/signals.ts'
import type { Flag } from '../../define.ts'

/** Where a share in figures stands. */
export const percent = allOf(trait('number'), pattern(/%|persen/u))
/** `seratus lima belas persen`: more than a whole, in words. */
export const spelledOut = pattern(
  /(?<!\p{L})(?:seratus (?!persen|koma|dari)(?:\p{L}+ ){1,3}|(?:dua|tiga|empat|lima) ratus (?:\p{L}+ ){0,3})persen(?!\p{L})/u,
)
const overWhole = 'Bagian dari keseluruhan tidak mungkin melebihi 100 persen. Periksa kembali angkanya.'
const wholes =
  /^(?:\s(?:dari|dari seluruh|dari total|seluruh|para|jumlah))?\s(?:warga|penduduk|siswa|siswi|peserta|balita|bayi|rumah|desa|sekolah|guru|anak|petani|pemilih|responden|pegawai|keluarga|kelurahan|kendaraan|pasien|ibu|lansia|pelajar|mahasiswa|undangan|anggota|puskesmas|posyandu|kecamatan|orang|penumpang|kursi|penghuni|karyawan|rw|rt|masyarakat|asn|pns|kader|nelayan|pelanggan|sapi|kambing|kerbau|domba|ternak|hewan|kucing|anjing|sawah|lahan|wilayah|dusun|kampung|jalan|jembatan|gedung|kelas|kios|pedagang|nasabah|wajib pajak|murid|santri|perempuan|laki-laki|pelaku|umkm|koperasi|bumdes|bidan|perawat|dokter|sumur|perahu|kapal|rumah tangga|bangunan|ruas)(?!\p{L})/u
const over = pattern(
  /(?<!\p{L})(?:target|realisasi|terealisasi|naik|tumbuh|pertumbuhan|kenaikan|meningkat|peningkatan|bertambah|dibanding|dibandingkan|melebihi|melampaui|lebih banyak|lebih tinggi|lonjakan|melonjak|capaian|pagu|serapan|kapasitas|daya tampung|okupansi|indeks|surplus|untung|laba|harga|bunga|inflasi|jawaban|kuota|pendaftar|setara|lipat|rasio|dari kebutuhan)(?!\p{L})/u,
)

/** `seratus lima belas persen balita`: a share in words, of what can have no more than its whole. */
export function* spelledShares(sentence: Sentence): Iterable<Flag> {
  const spelled = over.test(sentence) ? null : spelledOut.exec(sentence)
  const whole = spelled && wholes.exec(sentence.lower.slice(spelled.index + spelled[0].length))
  if (whole)
    yield {
      start: spelled.index,
      end: spelled.index + spelled[0].length + whole[0].length,
      message: overWhole,
    }
}

/** `112 persen balita`: more than the whole. */
export function* shares(sentence: Sentence): Iterable<Flag> {
  const { entities, lower } = sentence
  for (const { kind, value, start, end } of entities) {
    if (kind !== 'percent' || value === undefined || value <= 100) continue
    const after = wholes.exec(lower.slice(end))
    const present =
      /(?:kehadiran|partisipasi|tingkat kelulusan|kelulusan|hadir|dihadiri|tingkat hunian|ketuntasan|cakupan|keikutsertaan|keterisian)[^.,;]{0,50}$/u.test(
        lower.slice(Math.max(0, start - 80), start),
      )
    if ((!after && !present) || over.test(sentence)) continue
    yield { start, end: end + (after?.[0].length ?? 0), message: overWhole }
  }
}

const tooMuch = (sum: number): string =>
  `Bagian-bagian ini berjumlah ${sum.toLocaleString('id-ID')} persen, melebihi keseluruhan. Periksa kembali angkanya.`

const composed = pattern(
  /(?<!\p{L})(?:komposisi|proporsi|terdiri atas|terdiri dari|terbagi|pembagian|rincian|rinciannya|sisanya|selebihnya|struktur)(?!\p{L})/u,
)
const apart = pattern(
  /(?<!\p{L})(?:responden|jawaban|survei|boleh memilih|lebih dari satu|masing-masing|target|realisasi|capaian|naik|turun|tumbuh|meningkat|menurun|menjadi|dibanding|dibandingkan|termasuk|di antaranya|antara lain|dari jumlah itu|tahun lalu|sebelumnya|cakupan)(?!\p{L})/u,
)

/** `62 persen puas, 31 persen cukup puas, 17 persen tidak puas`: grades of one scale, of which everybody gives one. */
const grade =
  /^ (?:(?:\p{L}+ ){0,2}(?:menyatakan|merasa|menilai|menjawab|mengaku|dinilai|dalam kondisi|kategori|berkategori) )?(?:(?:sangat|cukup|kurang|tidak|agak|belum) )?(?:puas|baik|buruk|setuju|netral|ragu-ragu|cukup|kurang|sedang|ringan|berat|rendah|tinggi|rusak|lancar|mudah|sulit|ramah|tahu|paham|hadir|lulus|gagal|sehat|sakit)(?!\p{L})/u

/** Shares of one whole that together are more than it: `petani 55 persen, nelayan 30 persen, pedagang 25 persen`. */
export function* composition(sentence: Sentence): Iterable<Flag> {
  const all = sentence.entities.filter(({ kind, value }) => kind === 'percent' && value !== undefined)
  if (all.length < 2) return
  const graded = all.length > 2 && all.every(({ end }) => grade.test(sentence.lower.slice(end)))
  if (!graded && (!composed.test(sentence) || apart.test(sentence))) return
  const sum = all.reduce((total, { value }) => total + value!, 0)
  // Rounded shares may make a little more than the whole.
  if (sum <= 101 || all.some(({ value }) => value! >= 100)) return
  yield { start: all[0]!.start, end: all.at(-1)!.end, message: tooMuch(sum) }
}

const won =
  /(?<!\p{L})(?:memperoleh|peroleh|meraih|mendapat|mendapatkan|meraup|mengantongi|mengumpulkan|dipilih(?: oleh)?|didukung(?: oleh)?|unggul dengan|menang dengan)(?: suara)?(?: sebanyak| sebesar)? $/u
/** `Hasilnya, Pak Hasan 55 persen`: a candidate right before the first share. */
const candidate =
  /(?:^|[,:] )(?:(?:[Pp]ak|[Bb]u|[Bb]apak|[Ii]bu|[Cc]alon|[Kk]andidat|[Pp]aslon|[Pp]asangan|[Nn]omor)(?: calon)?(?: nomor)?(?: urut)? )(?:(?:\p{Lu}[\p{L}.’'-]*|\d{1,2}|satu|dua|tiga) ){1,3}$/u
/** Between the shares of candidates stand their names and little else: `, Pak Udin`, `, dan nomor tiga meraih`. */
const rival =
  /^(?: suara)?(?:,|;|,? dan|,? sedangkan|,? sementara|, disusul| disusul)(?: dan| sedangkan| sementara| disusul)? (?:(?:oleh )?(?:(?:calon|kandidat|pasangan(?: calon)?|paslon|nomor|urut|usulan|opsi|pilihan|si|pak|bu|bapak|ibu|haji|hj?\.|kang|mas|mbak|\p{Lu}[\p{L}.’'-]*|satu|dua|tiga|empat|lima|\d{1,2}) ){1,5})(?:(?:memperoleh|meraih|mendapat|mendapatkan|meraup|mengantongi|mengumpulkan|dengan|hanya|sebanyak|sebesar) ){0,2}$/u
/** Where votes are counted. */
export const voted = pattern(
  /(?<!\p{L})(?:suara|pemungutan|pemilih|pemilihan|pilkades|pilkada|pilkasis|pilketos|voting|jajak pendapat|dipilih|musyawarah|calon|kandidat|paslon)(?!\p{L})/u,
)

/** Shares of votes that are more than all votes: `Pak Hasan memperoleh 55 persen, Pak Udin 35 persen, dan Bu Lastri 20 persen`. */
export function votes(sentence: Sentence): Flag | undefined {
  const { text, lower, entities, words } = sentence
  const all = entities.filter(({ kind, value }) => kind === 'percent' && value !== undefined)
  if (all.length < 2 || apart.test(sentence)) return undefined
  const { start } = all[0]!
  if (!won.test(lower.slice(0, start)) && !candidate.test(text.slice(0, start))) return undefined
  if (
    !all.every(
      ({ end }, index) => index === all.length - 1 || rival.test(text.slice(end, all[index + 1]!.start)),
    )
  )
    return undefined
  const sum = all.reduce((total, { value }) => total + value!, 0)
  if (sum <= 101 || all.some(({ value }) => value! >= 100)) return undefined
  return { start: words[0]!.start, end: all.at(-1)!.end, message: tooMuch(sum) }
}
