import type { Sentence } from '../../../draft/types.ts'
import type { Figure } from '../../../lexicon/numbers.ts'
import { pattern } from '../../../lexicon/pattern.ts'
import { meets } from '../../../lexicon/signals.ts'
import type { Flag } from '../../define.ts'

/** Words for people that may stand for each other. */
export const people = /^(?:orang|warga|peserta|siswa|anak|jiwa|pemilih|pelajar|guru|petani|pegawai|anggota)$/u
/** Figures of two times, or of a goal: neither is a part of the other. */
export const changes = pattern(
  /(?<!\p{L})(?:menjadi|naik|turun|meningkat|menurun|bertambah|berkurang|tumbuh|berubah|skor|menang|kalah|lebih dari|melonjak|melampaui|melebihi|target|kapasitas|kuota|daya tampung|pukul|tahun lalu|bulan lalu|sebelumnya|semula)(?!\p{L})/u,
)
/** Of these a part may well be the greater figure: `di 14 desa; 600 di antaranya lansia`. */
const holders =
  /^(?:desa|kelurahan|kecamatan|kabupaten|kota|dusun|kampung|rw|rt|titik|lokasi|wilayah|sekolah|kelompok|regu|tim|kali|hari|jam|menit|bulan|tahun|hektare|meter|kilometer|km|persen|paket|sesi|kelas|lembaga|instansi|negara|provinsi)$/u
const amongThem = pattern(
  /^(?:\s\p{L}+)?\s(?:di antaranya|diantaranya|di antara mereka|dari mereka|di antarane|ing antarane|di antawisna)(?!\p{L})/u,
)

/** `berjumlah 210 jiwa …; 215 di antaranya`: more than every figure that it could be taken from. */
export function* among(sentence: Sentence, counts: readonly Figure[]): Iterable<Flag> {
  if (!meets(sentence, amongThem) || changes.test(sentence)) return
  for (const [index, part] of counts.entries()) {
    const before = counts.slice(0, index)
    if (before.length === 0 || !amongThem.expression.test(sentence.lower.slice(part.end))) continue
    const most = before.reduce((one, other) => (other.value > one.value ? other : one))
    const same = /^(?:di|diantaranya|dari)$/u.test(part.noun) || part.noun === most.noun
    if (most.value >= part.value || most.noun === '' || holders.test(most.noun) || !same) continue
    const message = 'Bagian ini lebih besar daripada keseluruhannya. Periksa kembali kedua angkanya.'
    yield { start: most.start, end: part.end, message }
  }
}

const ofWhole = /^\sdari(?: total| seluruh| jumlah| keseluruhan| target)*\s$/u

/** A part that is greater than its whole: `48 dari 45 desa`, `dari 50 peserta, 60 peserta`. */
export function parts(sentence: Sentence, counts: readonly Figure[]): readonly Flag[] {
  const flags: Flag[] = []
  for (let index = 1; index < counts.length; index++) {
    const [part, whole] = [counts[index - 1]!, counts[index]!]
    const greater =
      part.value > whole.value ? isGreater(sentence, part, whole) : isListed(sentence, part, whole)
    if (!greater || changes.test(sentence)) continue
    const message = 'Bagian ini lebih besar daripada keseluruhannya. Periksa kembali kedua angkanya.'
    flags.push({ start: part.start, end: sentence.words[whole.next]?.end ?? whole.end, message })
  }
  return flags
}

/** `48 dari 45 desa` */
function isGreater({ lower }: Sentence, part: Figure, whole: Figure): boolean {
  if (whole.noun === '' || (part.noun && part.noun !== 'dari' && part.noun !== whole.noun)) return false
  const between = lower.slice(part.end, whole.start)
  const unit = part.noun !== '' && between.startsWith(part.noun, 1) ? part.noun.length + 1 : 0
  return (
    (ofWhole.test(between) || ofWhole.test(between.slice(unit))) &&
    !/^(?:tahun|bulan|hari|jam|januari|kelas|menit|kali|arah|provinsi|negara|kementerian|perusahaan)$/u.test(
      whole.noun,
    )
  )
}

/** Who may be counted by `orang` as well: `dari 24 kepala desa, hadir 29 orang`. */
export const persons =
  /^(?:orang|warga|peserta|siswa|anak|jiwa|pemilih|pelajar|guru|petani|pegawai|anggota|kepala|ketua|lurah|camat|pasien|ibu|bapak|lansia|santri|murid|pendaftar|pelamar|undangan|calon|penerima|kader|relawan|petugas|pedagang|nelayan|mahasiswa|penumpang|karyawan|penghuni|pengungsi)$/u

/** People by what they do or are: `pengrajin`, `wisudawan`, `penari`, `atlet`. */
const doers =
  /^(?:(?:pe(?:[nm]|ng|ny|r|l)?\p{L}{3,}(?<!an)|\p{L}{3,}(?:wan|wati))|atlet|dokter|bidan|perawat|sopir|tukang|buruh|dosen|kiai|jemaah|jamaah|penyandang|bayi|balita|remaja|bocah|kusir|kernet|dalang|juru|wasit|prajurit|personel|pegiat|finalis|alumni|lulusan|tamu|hadirin|difabel|tunanetra|tamtama|taruna|praja|manula|janda|duda|yatim|korban|turis|tahanan|narapidana|napi|warga)$/u
/** Shaped like these, and things. */
const things =
  /^(?:hewan|lawan|kawan|perahu|pesawat|perkara|perda|petak|peti|peta|pekan|pesisir|pemancar|penyemprot|penggiling|pengeras|perangkat|pelita|persil|perwal|perbup|pensil|penyu|perusahaan|pengadilan|pedati|perseroan|peluit|perompak)$/u
/** Twice as many are no slip, but others: `dari 3 pelatih, 40 orang belajar menari`. */
const mostSlipped = 2
/** `dari 30 pengrajin batik, 36 orang`: the same people, counted by heads. */
const byHeads = (lower: string, part: Figure, whole: Figure): boolean =>
  (whole.noun === 'orang' || whole.noun === 'jiwa') &&
  doers.test(part.noun) &&
  !things.test(part.noun) &&
  whole.value < part.value * mostSlipped &&
  !/^ orang (?:tua|peserta|warga|pengunjung|penonton|siswa|murid|anak)(?!\p{L})/u.test(lower.slice(whole.end))

/** `dari 50 peserta, 60 peserta` */
function isListed({ lower }: Sentence, part: Figure, whole: Figure): boolean {
  if (part.noun === '' || whole.value === part.value) return false
  const same =
    whole.noun === part.noun ||
    (people.test(part.noun) && people.test(whole.noun)) ||
    (whole.noun === 'orang' && persons.test(part.noun)) ||
    byHeads(lower, part, whole)
  const bare = /^(?:di|sudah|telah|lulus|hadir|dinyatakan|memilih|belum|mengikuti|menerima|lolos)$/u.test(
    whole.noun,
  )
  return (
    (same || bare) &&
    /(?:dari|di antara)(?: total| seluruh| jumlah| sebanyak)*\s$/u.test(
      lower.slice(Math.max(0, part.start - 40), part.start),
    ) &&
    /^\s\p{L}+(?:\s[\p{L}\d]+){0,6}?,\s(?:yang )?(?:sebanyak |ada |hanya |baru |sudah |tercatat |hadir |lulus |lolos |datang |diterima |sembuh |selamat |gugur |terdata |terpilih |berhasil ){0,2}$/u.test(
      lower.slice(part.end, whole.start),
    )
  )
}
