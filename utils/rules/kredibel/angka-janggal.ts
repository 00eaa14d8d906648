import { remember } from '../../draft/remember.ts'
import type { Sentence, Span } from '../../draft/types.ts'
import { type Figure, numeral, readFigures } from '../../lexicon/numbers.ts'
import { pattern } from '../../lexicon/pattern.ts'
import { allOf, anyOf, meets, trait } from '../../lexicon/signals.ts'
import { defineRule, type Flag } from '../define.ts'

interface Note {
  readonly flags: readonly Flag[]
  /** Parts that are listed, and may be more than a total in the sentence before. */
  readonly listed?: Listed
}
interface Listed extends Span {
  readonly noun: string
  readonly sum: number
  readonly most: number
}

const blank: Note = { flags: [] }
/** What stands before a number that is a name: `RT 04`, `SDN 2`, `kelas 6`. */
const labels =
  'rt|rw|nomor|no\\.?|pasal|ayat|kelas|lantai|loket|blok|gang|jalan|km|sdn?|smpn?|sman?|smkn?|min|mtsn?|man|edisi|angkatan|gelombang|tahap|pukul|usia|umur|zona|tipe|golongan'
const labelled = pattern(new RegExp(`(?<!\\p{L})(?:${labels})[\\s-]`, 'u'))
const label = new RegExp(`(?<=(?<!\\p{L})(?:${labels})[\\s-])`, 'uy')
const figuresOf = remember((sentence) => {
  const figures = readFigures(sentence)
  return meets(sentence, labelled) ? figures.filter(({ start }) => !isName(sentence, start)) : figures
})
function isName({ lower }: Sentence, start: number): boolean {
  label.lastIndex = start
  return label.test(lower)
}
/** Opens a list of parts, which may all be in words. */
const listing = pattern(
  /:|(?<!\p{L})(?:terdiri atas|terdiri dari|yaitu|yakni|rincian|meliputi|terbagi|di antaranya)(?!\p{L})/u,
)

const none: readonly never[] = []
const unlisted: { readonly flag?: Flag; readonly listed?: Listed } = {}
const from = pattern(/\bdari\b/u)
const digit = trait('digit')
/** The figures of a sentence with a digit or `dari`. */
const totalsOf = (sentence: Sentence): readonly Figure[] =>
  meets(sentence, digit) || from.test(sentence) || (meets(sentence, numeral) && listing.test(sentence))
    ? figuresOf(sentence)
    : none

const sumMessage = (sum: number, total: number): string =>
  `Rincian ini berjumlah ${sum.toLocaleString('id-ID')}, bukan ${total.toLocaleString('id-ID')}. Periksa kembali angkanya.`

const rupiah = pattern(/(?<![\p{L}\p{N}])Rp\.?\s?\d[\d.,]*\d(?!\p{N})(?!,-)/giu, 'text')
const crooked = pattern(
  /(?<![\p{L}\p{N}.,/-])(\d{1,3}(?:\.\d{1,4}){2,3})\s(?:orang|warga|jiwa|peserta|unit|ton|kilogram|kg|hektare|keluarga|kk|rumah|paket|siswa|penduduk|pemilih|dosis|rupiah|ekor|bibit)(?!\p{L})/giu,
  'text',
)
/** `seratus lima belas persen`: more than a whole, in words. */
const spelledOut = pattern(
  /(?<!\p{L})(?:seratus (?!persen|koma|dari)(?:\p{L}+ ){1,3}|(?:dua|tiga|empat|lima) ratus (?:\p{L}+ ){0,3})persen(?!\p{L})/u,
)
const percent = allOf(trait('number'), pattern(/%|persen/u))
/** A part and its whole, or parts that are listed. */
const related = anyOf(from, pattern(/antara/u))
const several = anyOf(
  allOf(trait('figures'), related),
  trait('series'),
  allOf(numeral, anyOf(trait('digit'), from, listing)),
)
const amount = anyOf(rupiah, allOf(crooked, trait('parted')))

export default defineRule<Note>({
  id: 'kredibel/angka-janggal',
  severity: 'warning',
  scope: 'paragraph',
  title: 'Angka janggal',
  reason: 'Satu angka yang mustahil membuat warga meragukan semua angka lainnya.',
  principle: 'kredibel',
  source: { name: 'Permen PANRB 83/2012', article: 'prinsip kredibel: informasi akurat' },
  lesson:
    'Hitung ulang sebelum mengunggah: bagian tidak melebihi keseluruhan, rincian berjumlah sama dengan totalnya. Tulis uang dengan titik untuk ribuan dan koma untuk desimal: Rp1.250.000. Salin angka dari dokumen, jangan dari ingatan.',
  wrong: [
    { text: 'Sebanyak 62 dari 58 sekolah sudah mengirim laporan.', flagged: '62 dari 58 sekolah' },
    { text: 'Biaya sewa lapak Rp 75,000.00 per bulan.', flagged: 'Rp 75,000.00', fixed: 'Rp75.000' },
    { text: 'Dana desa cair Rp1.00.000 per keluarga.', flagged: 'Rp1.00.000' },
    {
      text: 'Dari 50 peserta, 60 peserta lulus ujian.',
      flagged: '50 peserta, 60 peserta',
    },
    { text: 'Imunisasi diterima 112 persen balita di Desa Waru.', flagged: '112 persen' },
    {
      text: 'Bantuan 90 unit terdiri atas 40 unit pompa, 30 unit traktor, dan 35 unit penyemprot.',
      flagged: '40 unit pompa, 30 unit traktor, dan 35 unit',
    },
    { text: 'Sepuluh dari delapan posyandu sudah memiliki timbangan.', flagged: 'Sepuluh dari delapan' },
  ],
  right: [
    { text: 'Realisasi pajak mencapai 104,6 persen dari target dan tumbuh 137 persen.' },
    { text: 'Dari 840 pemilih, 512 memilih nomor satu, 301 nomor dua, dan 27 suara tidak sah.' },
    { text: 'Sebanyak 200 relawan hadir, antara lain 45 orang dari Waru dan 38 orang dari Cempaka.' },
    { text: 'Aplikasi versi 2.10.00 tersedia. Hubungi 0811-9000-123.' },
    { text: 'Waktu tunggu turun dari 42 menit menjadi 19 menit.' },
    { text: 'Pelatihan diikuti 60 siswa dari 12 sekolah. Pendapatan naik dari 40 menjadi 65 juta.' },
    { text: 'Tiket Rp10.000,00 atau Rp50.000,- untuk lima orang; APBD Rp1,2 triliun.' },
  ],
  needs: anyOf(amount, percent, spelledOut, several),
  blank,
  note(sentence) {
    const counts = meets(sentence, several) ? totalsOf(sentence) : none
    const flags: Flag[] = []
    if (meets(sentence, amount)) flags.push(...money(sentence))
    const spelled = over.test(sentence) ? null : spelledOut.exec(sentence)
    const whole = spelled && wholes.exec(sentence.lower.slice(spelled.index + spelled[0].length))
    if (whole)
      flags.push({
        start: spelled.index,
        end: spelled.index + spelled[0].length + whole[0].length,
        message: overWhole,
      })
    if (meets(sentence, percent)) flags.push(...shares(sentence), ...composition(sentence))
    if (counts.length > 1 && meets(sentence, related))
      flags.push(...parts(sentence, counts), ...among(sentence, counts))
    const { flag, listed } = counts.length > 2 ? sums(sentence, counts) : unlisted
    if (flag) flags.push(flag)
    return flags.length > 0 || listed ? { flags, ...(listed && { listed }) } : blank
  },
  *check(draft, _context, notes, held) {
    for (const index of held) {
      const placed = draft.sentences[index]!
      const { flags, listed } = notes[index]!
      for (const flag of flags) yield { ...flag, in: placed }
      const before = draft.sentences[index - 1]
      if (!listed || !before || before.line !== placed.line) continue
      const { start, end, noun, sum, most } = listed
      const total = totalsOf(before.sentence).findLast((figure) => figure.noun === noun)
      if (total && sum > total.value && most < total.value)
        yield { start, end, in: placed, message: sumMessage(sum, total.value) }
    }
  },
})

const sound = /^(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d{1,2})?$/u
const english = /^(\d{1,3}(?:,\d{3})+)(?:\.(\d{1,2}))?$/u

function* money(sentence: Sentence): Iterable<Flag> {
  const { text, lower } = sentence
  if (lower.includes('rp')) {
    for (const { index, 0: written } of rupiah.all(sentence)) {
      const figure = written.replace(/^Rp\.?\s?/iu, '')
      const after = text.slice(index + written.length)
      // `Rp1.5 juta`, `Rp2,125 miliar`: a decimal fraction of a greater unit.
      if (sound.test(figure) || /^\s?(?:rb|jt|ribu|juta|miliar|milyar|triliun|m|t)(?!\p{L})/iu.test(after))
        continue
      const foreign = english.exec(figure)
      const cents = foreign?.[2] && !/^0+$/u.test(foreign[2]) ? `,${foreign[2]}` : ''
      const fixed = foreign && `Rp${foreign[1]!.replaceAll(',', '.')}${cents}`
      yield {
        start: index,
        end: index + written.length,
        message: fixed
          ? 'Tulis ribuan dengan titik dan desimal dengan koma.'
          : 'Letak titik atau koma pada angka ini janggal. Periksa kembali nilainya.',
        ...(fixed && { fixes: [{ label: `Ganti dengan ${fixed}`, text: fixed }] }),
      }
    }
  }
  for (const match of crooked.all(sentence)) {
    if (
      /^\d{1,3}(?:\.\d{3})+$/u.test(match[1]!) ||
      /(?:versi|kode|nomor|no\.|v|pasal|bab|rp\.?)\s?$/iu.test(
        text.slice(Math.max(0, match.index - 10), match.index),
      )
    )
      continue
    yield {
      start: match.index,
      end: match.index + match[1]!.length,
      message: 'Letak titik pada angka ini janggal. Periksa kembali nilainya.',
    }
  }
}

const overWhole = 'Bagian dari keseluruhan tidak mungkin melebihi 100 persen. Periksa kembali angkanya.'
const wholes =
  /^(?:\s(?:dari|dari seluruh|dari total|seluruh|para|jumlah))?\s(?:warga|penduduk|siswa|siswi|peserta|balita|bayi|rumah|desa|sekolah|guru|anak|petani|pemilih|responden|pegawai|keluarga|kelurahan|kendaraan|pasien|ibu|lansia|pelajar|mahasiswa|undangan|anggota|puskesmas|posyandu|kecamatan|orang|penumpang|kursi|penghuni|karyawan|rw|rt|masyarakat|asn|pns|kader|nelayan|pelanggan|sapi|kambing|kerbau|domba|ternak|hewan|kucing|anjing|sawah|lahan|wilayah|dusun|kampung|jalan|jembatan|gedung|kelas|kios|pedagang|nasabah|wajib pajak|murid|santri|perempuan|laki-laki|pelaku|umkm|koperasi|bumdes|bidan|perawat|dokter|sumur|perahu|kapal|rumah tangga|bangunan|ruas)(?!\p{L})/u
const over = pattern(
  /(?<!\p{L})(?:target|realisasi|terealisasi|naik|tumbuh|pertumbuhan|kenaikan|meningkat|peningkatan|bertambah|dibanding|dibandingkan|melebihi|melampaui|lebih banyak|lebih tinggi|lonjakan|melonjak|capaian|pagu|serapan|kapasitas|daya tampung|okupansi|indeks|surplus|untung|laba|harga|bunga|inflasi|jawaban|kuota|pendaftar|setara|lipat|rasio|dari kebutuhan)(?!\p{L})/u,
)

function* shares(sentence: Sentence): Iterable<Flag> {
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

const composed = pattern(
  /(?<!\p{L})(?:komposisi|proporsi|terdiri atas|terdiri dari|terbagi|pembagian|rincian|rinciannya|sisanya|selebihnya|struktur)(?!\p{L})/u,
)
const apart = pattern(
  /(?<!\p{L})(?:responden|jawaban|survei|boleh memilih|lebih dari satu|masing-masing|target|realisasi|capaian|naik|turun|tumbuh|meningkat|menurun|menjadi|dibanding|dibandingkan|termasuk|di antaranya|antara lain|dari jumlah itu|tahun lalu|sebelumnya|cakupan)(?!\p{L})/u,
)

/** Shares of one whole that together are more than it: `petani 55 persen, nelayan 30 persen, pedagang 25 persen`. */
function* composition(sentence: Sentence): Iterable<Flag> {
  const all = sentence.entities.filter(({ kind, value }) => kind === 'percent' && value !== undefined)
  if (all.length < 2 || !composed.test(sentence) || apart.test(sentence)) return
  const sum = all.reduce((total, { value }) => total + value!, 0)
  // Rounded shares may make a little more than the whole.
  if (sum <= 101 || all.some(({ value }) => value! >= 100)) return
  const message = `Bagian-bagian ini berjumlah ${sum.toLocaleString('id-ID')} persen, melebihi keseluruhan. Periksa kembali angkanya.`
  yield { start: all[0]!.start, end: all.at(-1)!.end, message }
}

/** Of these a part may well be the greater figure: `di 14 desa; 600 di antaranya lansia`. */
const holders =
  /^(?:desa|kelurahan|kecamatan|kabupaten|kota|dusun|kampung|rw|rt|titik|lokasi|wilayah|sekolah|kelompok|regu|tim|kali|hari|jam|menit|bulan|tahun|hektare|meter|kilometer|km|persen|paket|sesi|kelas|lembaga|instansi|negara|provinsi)$/u
const amongThem = pattern(
  /^(?:\s\p{L}+)?\s(?:di antaranya|diantaranya|di antara mereka|dari mereka)(?!\p{L})/u,
)

/** `berjumlah 210 jiwa …; 215 di antaranya`: more than every figure that it could be taken from. */
function* among(sentence: Sentence, counts: readonly Figure[]): Iterable<Flag> {
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

const people = /^(?:orang|warga|peserta|siswa|anak|jiwa|pemilih|pelajar|guru|petani|pegawai|anggota)$/u
const changes = pattern(
  /(?<!\p{L})(?:menjadi|naik|turun|meningkat|menurun|bertambah|berkurang|tumbuh|berubah|skor|menang|kalah|lebih dari|melonjak|melampaui|melebihi|target|kapasitas|kuota|daya tampung|pukul|tahun lalu|bulan lalu|sebelumnya|semula)(?!\p{L})/u,
)

const ofWhole = /^\sdari(?: total| seluruh| jumlah| keseluruhan| target)*\s$/u

/** A part that is greater than its whole: `48 dari 45 desa`, `dari 50 peserta, 60 peserta`. */
function parts(sentence: Sentence, counts: readonly Figure[]): readonly Flag[] {
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
const persons =
  /^(?:kepala|ketua|lurah|camat|pasien|ibu|bapak|lansia|santri|murid|pendaftar|pelamar|undangan|calon|penerima|kader|relawan|petugas|pedagang|nelayan|mahasiswa|penumpang|karyawan|penghuni|pengungsi)$/u
/** `dari 50 peserta, 60 peserta` */
function isListed({ lower }: Sentence, part: Figure, whole: Figure): boolean {
  if (part.noun === '' || whole.value === part.value) return false
  const same =
    whole.noun === part.noun ||
    (people.test(part.noun) && people.test(whole.noun)) ||
    (whole.noun === 'orang' && persons.test(part.noun))
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

const open = pattern(
  /(?<!\p{L})(?:antara lain|di antaranya|termasuk|misalnya|seperti|masing-masing|sekitar|kurang lebih|lebih dari|dari jumlah itu|sebagian|setiap|tiap|per(?!\s(?:hari|tanggal|pekan|bulan|akhir|\d))|hampir|minimal|maksimal|responden|jawaban|contohnya|ditambah|selain|target|dibanding|juga|sekaligus|baik)(?!\p{L})/u,
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

/** Parts that are listed and do not make the total named before them in the sentence; or else what they make. */
function sums(sentence: Sentence, counts: readonly Figure[]): typeof unlisted {
  const { lower } = sentence
  const all = listOf(lower, counts)
  if (all.length < 2 || open.test(sentence) || (changes.test(sentence) && isChange(lower))) return unlisted
  const colon = lower.indexOf(':')
  const [total] = counts
  // `60 ton gabah: 25 ton …, 20 ton …, dan 10 ton`: the total stands right before the colon, in the unit of its parts.
  const headed =
    colon > 0 &&
    total !== undefined &&
    counts.length > 3 &&
    total.end < colon &&
    colon - total.end < 40 &&
    counts[1]!.start > colon &&
    counts.slice(1).every(({ noun }) => noun === total.noun) &&
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
    const pair = listed.length === 2 && listed.every(({ end }) => sexes.test(lower.slice(end, end + 14)))
    const same = listed.every(
      ({ noun }) => noun === first.noun || (people.test(noun) && people.test(first.noun)),
    )
    const sum = listed.reduce((all, { value }) => all + value, 0)
    const wrong = exact || pair ? sum !== first.value : same && listed.length > 2 && sum > first.value
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
