import type { Entity, Sentence, Span, Word } from '../draft/types.ts'
import entries from './klaim.txt'
import { createLexicon } from './lexicon.ts'
import { pattern } from './pattern.ts'
import { allOf, anyForm, anyOf, anyPair, anyWord, gives, meets, newSignal, trait } from './signals.ts'

export type ClaimKind = 'statistic' | 'superlative' | 'medical' | 'legal'

/** A statement of fact that a reader would ask a source for. */
export interface Claim extends Span {
  readonly kind: ClaimKind
}

const change = entries.section('perubahan')
const measures = entries.section('ukuran')
const firmMeasures = measures.tagged('kuat')
const ownMatters = entries.section('urusan-sendiri')
const wholes = entries.section('bagian-dari')
const cases = createLexicon(entries.section('perkara'))
const rulings = createLexicon(entries.section('putusan'))
const top = createLexicon(entries.section('terunggul'))
const health = entries.section('kesehatan')
const graveHealth = health.tagged('berat')
const cures = entries.section('khasiat')
const weakCures = cures.tagged('lemah')
const effects = entries.section('akibat')
const assurances = createLexicon(entries.section('jaminan'))
const penalties = createLexicon(entries.section('hukuman'))
const germs = new Set(['virus', 'kuman', 'bakteri', 'parasit', 'racun', 'toksin', 'cacing'])

const planned =
  /^(?:di|me)?(?:target|rencana|usul|proyeksi|harap)(?:kan)?$|^(?:semoga|agar|supaya|bila|jika|kalau|apabila|untuk|hingga)$/u
const amounts =
  /^(?:mencapai|sebesar|sebanyak|tercatat|menjadi|berada|sekitar|hingga|menembus|melebihi|sudah|telah|kini|yakni|yaitu|ada|lebih|kurang|tinggal|nyaris|hampir)$/u
const numberWord =
  /^(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|seratus|seribu|\d+)$/u
const question = pattern(/\?["”’)\s]*$/u, 'text')

/** The claims of fact in a sentence; none in a question. */
export function findClaims(sentence: Sentence): Claim[] {
  if (!meets(sentence, claiming) || question.test(sentence)) return []
  const claims: Claim[] = []
  if (meets(sentence, counted)) claims.push(...statistics(sentence))
  if (meets(sentence, mayBeRatio)) claims.push(...ratios(sentence))
  if (meets(sentence, swing) || meets(sentence, spelled)) claims.push(...swings(sentence))
  if (meets(sentence, top)) claims.push(...superlatives(sentence))
  if (meets(sentence, healing)) claims.push(...medical(sentence))
  if (meets(sentence, penalties) || meets(sentence, byLaw) || meets(sentence, rulings))
    claims.push(...legal(sentence))
  return claims
}

const event = pattern(
  /\b(?:peserta|penonton|hadirin|undangan|pendaftar|stan|tenant|relawan|panitia|kontingen|finalis|atlet|karya|(?<!di |ke )halaman|kursi|paket|kantong|bibit|pohon|kotak suara|suara sah)\b/u,
)

const counted = allOf(
  trait('number'),
  anyOf(
    pattern(/%|persen/u),
    anyForm((lower) => firmMeasures.has(stem(lower))),
  ),
)

function* statistics(sentence: Sentence): Iterable<Claim> {
  const { words: all, entities } = sentence
  let own: boolean | undefined
  for (const entity of entities) {
    const percent = entity.kind === 'percent'
    if (!percent && entity.kind !== 'number') continue
    const at = all.findIndex((word) => word.end > entity.start)
    if (at < 0) continue
    let after = at
    while (after < all.length && all[after]!.start < entity.end) after++
    const before = all.slice(Math.max(0, at - 9), at)
    const behind = all.slice(after, after + 5)
    if (before.some(({ lower: word }) => planned.test(word) && word !== 'hingga')) continue
    if ([...before.slice(-5), ...behind.slice(0, 2)].some(({ lower: word }) => ownMatters.has(word))) continue
    const mover = before.slice(-7).find(({ lower: word }) => change.has(word))
    if (percent) {
      // `100 persen` alone is emphasis, not a figure that somebody counted.
      if (!mover && entity.value === 100) continue
      if (
        !mover &&
        ![...before, ...behind].some(({ lower: word }) => measures.has(stem(word))) &&
        !isShare(behind)
      )
        continue
    } else {
      const firm = before.some(
        ({ lower: word }, place) =>
          firmMeasures.has(stem(word)) && !(word === 'jumlah' && before[place - 1]?.lower === 'dari'),
      )
      if (!firm || isLabel(entity, before)) continue
      own ??= event.test(sentence) || ownDoor.test(sentence)
      if (own) continue
      if (!mover && !before.slice(-2).some(({ lower: word }) => amounts.test(word))) continue
    }
    yield { kind: 'statistic', start: mover?.start ?? entity.start, end: entity.end }
    return
  }
}

/** `40 persen sampah Nusaraya`, `70 persen dari kebutuhan beras`: what it is a part of. */
const isShare = (behind: readonly Word[]): boolean =>
  wholes.has(behind.find(({ lower }) => !/^(?:dari|seluruh|total|jumlah|semua)$/u.test(lower))?.lower ?? '')

/** Numbers that name or date something: `Pasal 3`, `RT 05`, `tahun 2025`, `kelas 5`. */
function isLabel({ text, value }: Entity, before: readonly Word[]): boolean {
  const last = before.at(-1)?.lower ?? ''
  if (
    /^(?:tahun|tanggal|nomor|no|rt|rw|kelas|pasal|ayat|tipe|sdn|smpn|sman|usia|umur|jalan|kilometer|km|pekan|bulan|lantai|loket|hari|jam|pukul)$/u.test(
      last,
    )
  )
    return true
  return /^(?:19|20)\d{2}$/u.test(text) && value !== undefined
}

const people =
  '(?:anak|balita|bayi|remaja|perempuan|warga|pelajar|siswa|orang|keluarga|rumah tangga|rumah|penduduk|ibu|laki-laki|pria|wanita|lansia|pengguna|perokok|pekerja|petani|nelayan|pasangan|pernikahan|mahasiswa|pemuda|responden|pengendara|pengemudi|pengunjung|penumpang|pembeli|konsumen|pedagang|guru|pegawai|pasien|anggota|pria|janda|santri|buruh|pemilih|sopir|remaja putri|ibu hamil|ibu menyusui|karyawan|lulusan|rumah makan|sumur|sekolah|desa|kendaraan|sungai|pelanggan|istri|suami|bapak|ayah|jemaah|sapi|ternak|motor|mobil|dokter|perawat|bidan|santriwati|milenial|gen z|usia produktif|jomblo|lajang|wirausaha|umkm|toko|warung|sawah|lahan|kebun|helm|penyintas|penyandang|pensiunan|honorer|orang tua|anak muda|orang dewasa)'
const ratio = pattern(
  new RegExp(
    `\\b(?:(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|\\d{1,2}) dari (?:setiap |tiap |antara )?(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|\\d{1,4}) ${people}|(?:dua|tiga|empat|lima|enam|tujuh|sepuluh|\\d{1,3}) kali (?:lipat|lebih (?:banyak|tinggi|besar|rendah|cepat|berbahaya|rentan))|(?:turun|berkurang|naik|bertambah|menurun|meningkat|anjlok|merosot|menyusut|susut|melonjak|melesat|meroket|membengkak|terpangkas|terkikis|menciut|ambles|suda|mudhun|munggah|tumbuh) (?:hampir |lebih dari |sekitar |tinggal |jadi |menjadi )?(?:separuh|setengah|sepertiga|seperempat|separo|saparo|satengah|seperlima|berlipat)|tinggal (?:separuh|sepertiga|seperempat|setengah|seperlima)(?:nya)?(?= (?:dari|dibanding|tahun|sejak|dalam))|(?:separuh|setengah|mayoritas|sepertiga|seperempat|dua pertiga|tiga perempat|separo|saparo)(?: lebih)?(?: dari)? (?:jumlah |seluruh )?(?:${people}|(?:kejadian|kasus|kecelakaan|kebakaran|kematian|keluhan|pencurian|perceraian)(?!\\p{L}))|(?:(?:lebih dari |hampir |sekitar )?(?:separuh|setengah|sepertiga|seperempat|seperlima|dua pertiga|tiga perempat|sebagian besar)|mayoritas|kebanyakan|rata-rata|hampir semua|hampir seluruh)(?: dari)? (?!juta|ribu|lusin|hari |jam |abad |hati|kilo|liter|gelas|sendok)(?:\\p{L}+ ){1,6}?(?:berasal dari|disebabkan|dipicu|diakibatkan|tercemar|terbuang|mengandung|berakhir di|terjadi (?:karena|akibat|lantaran|gara-gara|saat|pada|di)|bermula dari|berawal dari|dilakukan oleh|dialami|menimpa|melibatkan|diderita|dilatari|bersumber dari|karena|akibat|gara-gara)|(?:penyebab|pembunuh|penyumbang|penghasil|produsen|pemasok) [^.,;]{0,30}nomor (?:satu|dua|tiga|\\d)|peringkat (?:pertama|kedua|ketiga|teratas|ke-\\d+|\\d+) (?:se-?\\p{L}+|nasional|di (?:indonesia|dunia|provinsi|jawa|asia)))`,
    'u',
  ),
)

/** `satu dari tiga` */
const share = anyPair(
  ({ lower }) => /(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|(?<!\d)\d{1,2})$/u.test(lower),
  (_, { lower }) => lower === 'dari',
)
const ratioWords = anyWord(
  'kali separuh setengah separo saparo satengah mayoritas kebanyakan rata-rata hampir sebagian seperlima sepertiga seperempat pertiga perempat nomor peringkat',
)
const mayBeRatio = allOf(anyOf(share, ratioWords), ratio)

/** `Tiga dari empat sumur sudah diuji, sisanya menunggu`: how far the own work has come. */
const rest = pattern(
  /(?<!\p{L})(?:sudah|telah|selesai|rampung|sedang) [^.;!?]{3,60}(?<!\p{L})(?:sisanya|selebihnya|satu lagi|yang lain(?:nya)?) (?:menunggu|menyusul|dijadwalkan|sedang|masih|akan|giliran|dikerjakan|diuji|pekan|besok|hari)(?!\p{L})|(?<!\p{L})(?:sisanya|selebihnya) (?:besok|lusa|nanti|menyusul|menunggu giliran|pekan depan|minggu depan|bulan depan)(?!\p{L})/u,
)
/** `di loket kami`: what an office counts at its own door. */
const ownDoor = pattern(
  /(?<!\p{L})(?:antrean|waktu tunggu|lama tunggu|lama layanan|waktu layanan)(?!\p{L})[^.;!?]{0,40}(?<!\p{L})(?:loket|kantor|ruang|gerai|puskesmas|kecamatan|kelurahan|perpustakaan|klinik|apotek|kasir|poli) (?:\p{L}+ )?(?:kami|kita)(?!\p{L})/u,
)

/** `Tarif parkir naik dua kali lipat mulai 1 Januari`: the office sets its own fee. */
const fee = pattern(
  /(?<!\p{L})(?:tarif|retribusi|biaya|tiket|iuran|honor|insentif|denda|kuota|jam layanan)(?: \p{L}+){0,4} (?:naik|turun|menjadi|bertambah|berkurang|dinaikkan|diturunkan|ditambah) (?:\p{L}+ ){0,2}(?:kali|separuh|setengah)(?!\p{L})[^.;!?]*(?<!\p{L})(?:mulai|per|berlaku|dari|menjadi|rp)/u,
)

/** `43 dari 50 pasien yang terdaftar`: whom the office itself has on its list. */
const enlisted =
  /^ yang (?:(?:ter|men)daftar|diundang|dijadwalkan|dijaring|lolos|dipanggil|diusulkan|memenuhi syarat)(?!\p{L})/u

/** `Hadir 25 dari 30 anggota`: a roll call. */
const present = /(?<!\p{L})(?:hadir|dihadiri|diikuti|datang|berangkat)(?: oleh)?(?: sebanyak)? $/u

function* ratios(sentence: Sentence): Iterable<Claim> {
  const match = ratio.exec(sentence)
  if (!match || contest.test(sentence) || event.test(sentence) || rest.test(sentence) || fee.test(sentence))
    return
  const { lower } = sentence
  if (enlisted.test(lower.slice(match.index + match[0].length))) return
  if (present.test(lower.slice(0, match.index))) return
  yield { kind: 'statistic', start: match.index, end: match.index + match[0].length }
}

/** `maling turun drastis`: a change without its figure. */
const swing = pattern(
  /(?<!\p{L})(?:maling|pencurian|kemalingan|begal|kejahatan|kriminalitas|kecelakaan|pengangguran|kemiskinan|stunting|tengkes|perceraian|tawuran|balap liar|peredaran narkoba|penyakit|demam berdarah|dbd|angka \p{L}+|jumlah \p{L}+|kasus \p{L}+|pendapatan \p{L}+|kunjungan \p{L}+|kualitas udara|polusi|minat baca|hasil panen|produksi \p{L}+|omzet \p{L}*|penjualan \p{L}+|pengunjung|wisatawan|harapan hidup|tingkat \p{L}+|angka)(?: \p{L}+){0,3} (?:turun|menurun|berkurang|naik|meningkat|melonjak|anjlok|membaik|bertambah|merosot|melesat|meroket|melejit|berlipat) (?:drastis|tajam|pesat|jauh|berkali lipat|berkali-kali lipat|gila-gilaan|ganda|signifikan|habis-habisan|sangat tajam|luar biasa|banyak sekali)(?!\p{L})/u,
)
/** `delapan puluh persen warga`, `hampir semua pelajar kita sudah kecanduan gawai` */
const spelled = pattern(
  new RegExp(
    `(?<!\\p{L})(?:(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan) puluh(?: \\p{L}+)? persen|(?:sebelas|\\p{L}+ belas|sepuluh) persen) (?:dari )?(?:${people}|sampah|air|energi|listrik|sungai|lahan|hutan|sawah|jalan|limbah|plastik|uang|gaji|otak|tubuh|kebutuhan|pasokan|bahan|kecelakaan|kebakaran|kasus|kejahatan|konten|berita)(?! (?:sudah |telah )?(?:hadir|datang|ikut|mengikuti|mendaftar|tiba)|\\p{L})|(?<!\\p{L})hampir (?:semua|seluruh) ${people}(?: \\p{L}+){0,2} (?:kecanduan|terpapar|puas|setuju|pernah|mengalami|menderita|terkena|buta huruf|menganggur|merokok|percaya|kekurangan)(?!\\p{L})|(?<!\\p{L})rata-rata (?:\\p{L}+ )?${people} (?:[\\p{L}-]+ ){1,6}?(?:\\d{1,9}(?:,\\d{1,3})?|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|se)(?: ?(?:jam|kali|liter|kilogram|kg|gram|gelas|batang|persen|rupiah|juta|ribu|tahun|menit|buku)|(?:jam|kilo|liter))(?!\\p{L})|(?<!\\p{L})(?:satu|setiap|tiap|sebatang|seekor|sebutir|selembar|sebuah|sehelai|segelas|sebotol|setetes) (?:\\p{L}+ ){1,3}(?:mampu |dapat |bisa |sanggup )?(?:mencemari|menyerap|membunuh|menyelamatkan|memangkas|meracuni|memangsa|melepaskan|mengotori|menulari) (?:sekitar |hingga |sampai |lebih dari )?(?:\\d{1,9}|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|puluhan|ratusan|ribuan)(?!\\p{L})|(?<!\\p{L})(?:rupiah|juta|miliar|triliun|ribu) (?:per|se|setiap|tiap|tiap-tiap) ?(?:hari|bulan|tahun|minggu|pekan|jam) (?:\\p{L}+ ){0,2}?(?:dihabiskan|dibelanjakan|terbuang|melayang|raib|menguap|hilang|dibakar)(?!\\p{L})|(?<!\\p{L})(?:setiap|tiap|saban) (?:\\p{L}+ |\\d{1,4} )?(?:detik|menit|jam|hari|minggu|pekan|bulan|tahun),? (?:sekitar |ada |sedikitnya |lebih dari |rata-rata ){0,2}(?:\\d{1,9}|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|seorang|puluhan|ratusan) (?:\\p{L}+ ){0,2}?(?:meninggal|tewas|terinfeksi|tertular|bercerai|hilang|tenggelam|terbuang|menikah dini|kecelakaan|putus sekolah|bunuh diri|terjerat|kecanduan)(?!\\p{L})`,
    'u',
  ),
)
function* swings(sentence: Sentence): Iterable<Claim> {
  const match = swing.exec(sentence) ?? spelled.exec(sentence)
  if (match && !event.test(sentence))
    yield { kind: 'statistic', start: match.index, end: match.index + match[0].length }
}

const contest = pattern(
  /\b(?:juara|lomba|penghargaan|anugerah|turnamen|kejuaraan|kompetisi|festival|liga|olimpiade|pemenang|finalis|rekor muri|peraih|jawara|pertandingan|semoga|ingin|menjadi yang|bercita-cita|bertekad|menuju|target)\b/u,
)
/** `diharapkan menjadi taman terindah di kabupaten`: what is not yet so is no fact that anybody measured. */
const wished =
  /(?<!\p{L})(?:(?:(?:di|meng)?harap(?:kan)?|berharap|harapan(?:nya)?|di(?:target|rencana|cita-cita|gadang-gadang|proyeksi)(?:kan)?|mimpi(?:nya)?|bermimpi|impian|cita-cita(?:nya)?|agar|supaya|mudah-mudahan|mugi|muga-muga) (?:[\p{L}-]+ ){0,7}?(?:(?:men)?jadi(?:kan)?|memiliki|mempunyai|mewujudkan|sebagai)|(?:ayo|yuk|mari)(?: kita)? (?:jadikan|wujudkan))(?: [\p{L}-]+){0,6} $/u
const ordinal =
  /^(?:pertama|kedua|ketiga|keempat|kelima|keenam|ketujuh|kedelapan|kesembilan|kesepuluh|ke-\d+|no\.?\s?\d)$/u
const scope =
  /^(?:[^.;!?]{0,48}?\s)?(?:(?:di|dari|sak|ing|ring|di seluruh|se)\s?-?(?:seluruh |antara |tingkat |(?:pesisir|pantai|ujung|belahan|lereng|kaki|bagian|jalur|poros|sisi|daratan|ranah|tatar|tanah|bumi|kepulauan|kawasan|wilayah)(?: (?:utara|selatan|timur|barat|tengah|tenggara|pegunungan))? )?(?:dunia|indonesia|asia|asean|pulau|jawa|sumatra|sumatera|kalimantan|sulawesi|papua|bali|madura|nusa|maluku|provinsi|kabupaten|kota|negeri|tanah air|nusantara|minangkabau|pasundan|priangan|mataram|parahyangan|borneo|celebes|andalas|sunda|jazirah|wilayah|kawasan|kecamatan|daerah|sini|bumi|eropa|amerika|afrika)|(?:di|dari|se|sepanjang) ?-?(?:pantai|pesisir|kawasan|wilayah|jalur|lereng|kaki|daratan|perairan|laut|lautan|bagian|jazirah|poros|lintas) (?:utara|selatan|barat|timur|tengah|tenggara|gunung|teluk|selat|pulau)|sedunia|sejagat|nasional|internasional|se-\p{L}+|se-?indonesia|se-?jawa|se-?(?:kabupaten|kota|provinsi|kecamatan|asia)|dalam (?:\p{L}+|\d+) (?:tahun|dekade|bulan)|sepanjang (?:sejarah|masa|tahun)|seantero)/u
const venue =
  /^\s(?:\p{L}+\s){0,5}?di (?!Pasar|Balai|Gedung|Lapangan|Aula|Kantor|Stadion|Taman|Jalan|Toko|Loket|Aplikasi|Alun|Pendopo|Dinas|Puskesmas|Rumah|SD|SMP|SMA|Jl)\p{Lu}\p{L}+/u

/** `peserta tertua kelas membaca`: whoever holds the list of those who came sees who is the oldest. */
const enrolled =
  /(?<!\p{L})(?:peserta|siswa|siswi|murid|pelajar|santri|mahasiswa|anggota|pengurus|relawan|kader|pendaftar|pelari|penari|pemain|pendonor|pemilih|penonton|pengunjung|pelanggan|jemaah|wisudawan|wisudawati|lulusan|pemustaka|warga belajar|pedagang|penumpang|pendaki|pesepeda|perenang|penerima|penghuni)(?:nya)? (?:yang )?(?:paling )?$/u
const byAge = /^(?:tertua|termuda|tersepuh|(?:paling )?(?:tua|muda|sepuh))$/u
/** Of these whole regions nobody holds the list. */
const beyondOwn =
  /(?<!\p{L})(?:dunia|indonesia|nasional|asia|asean|provinsi|kabupaten|kota|jawa|sumatra|kalimantan|sulawesi|papua|se-?\p{L}+|sejagat|sepanjang|nusantara|tanah air)(?!\p{L})/u

function* superlatives(sentence: Sentence): Iterable<Claim> {
  const { words: all, text, lower } = sentence
  const ranks = top.find(all)
  if (ranks.length === 0 || contest.test(sentence)) return
  for (const { start, end, last } of ranks) {
    const next = all[last]
    if (wished.test(lower.slice(0, start))) continue
    if (next && numberWord.test(next.lower)) continue
    const rest = lower.slice(end, end + 70)
    const found = scope.exec(rest) ?? venue.exec(text.slice(end, end + 70))
    const ranked = next !== undefined && ordinal.test(next.lower)
    if (!found && !ranked) continue
    if (
      byAge.test(lower.slice(start, end)) &&
      enrolled.test(lower.slice(0, start)) &&
      !(found && beyondOwn.test(found[0]))
    )
      continue
    yield { kind: 'superlative', start, end: found ? end + found[0].length : next!.end }
    return
  }
}

const purpose =
  /^(?:untuk|guna|agar|demi|upaya|cara|supaya|rangka|langkah|aksi|gerakan|bertujuan|tips|tentang|mari|ayo|yuk|pastikan|memastikan|apakah|jika|bila|kalau|sebelum|mengenai|penyuluhan|sosialisasi|edukasi|materi|cegah|bantu|pangan|dugaan|diduga|waspadai|kandungan|nek|mugi|semoga|soal|bagaimana|berupaya|berusaha|kembali|kampanye|layanan|pelayanan|petugas|dokter|perawat|tim|dinas|yang|berencana|ikut|posyandu|puskesmas|pemerintah|pemkab|pemkot|pemprov|kader|kami|kita|bersama|program|kegiatan|inovasi|warga|masyarakat|sakit)$/u
/** What a doctor measures, in two words. */
const measured = new Map([
  ['gula', 'darah'],
  ['tekanan', 'darah'],
  ['asam', 'urat'],
  ['berat', 'badan'],
  ['daya', 'tahan'],
  ['sel', 'kanker'],
])
const asserting = new Set(
  'terbukti mampu ampuh efektif manjur pasti langsung cepat sanggup bisa dapat'.split(' '),
)
/** What heals or harms. */
const acting = newSignal()
cures.watch(acting, 'alone')
effects.watch(acting, 'alone')
const healing = anyOf(assurances, acting)
const negation = /^(?:tidak|tak|bukan|belum|kurang|nggak|gak)$/u

/** Places and things that nobody swallows: their safety is no matter of medicine. */
const playground =
  /(?<!\p{L})(?:taman|wahana|kolam|hiasan|ayunan|perosotan|seluncuran|jungkat-jungkit|trotoar|zebra cross|rute|jalur|ruang|halaman|lantai|tangga|jembatan|penyeberangan|lingkungan|lapangan|arena|panggung|pagar|bangku|kursi|sepeda|perahu|bus|situs|gim|tontonan|bacaan|internet)(?!\p{L})[^.;!?]{0,60}$/u

function* medical(sentence: Sentence): Iterable<Claim> {
  const { words: all, lower } = sentence
  for (const { first, start, end } of assurances.find(all)) {
    const lead = all.slice(Math.max(0, first - 3), first)
    if (/^aman /u.test(lower.slice(start, end)) && playground.test(lower.slice(0, start))) continue
    if (lead.some(({ lower }) => purpose.test(lower) || negation.test(lower))) continue
    yield { kind: 'medical', start, end }
    return
  }
  for (const [index, word] of all.entries()) {
    if (!gives(word, acting)) continue
    const cure = cures.has(word.lower)
    // `madu kita terbukti mengobati …` asserts, whoever stands before it.
    const asserted = asserting.has(all[index - 1]?.lower ?? '')
    if (!asserted && all.slice(Math.max(0, index - 2), index).some(({ lower }) => purpose.test(lower)))
      continue
    const weak = !cure || weakCures.has(word.lower)
    const fits = ({ lower }: Word, at: number, near: readonly Word[]) =>
      graveHealth.has(stem(lower)) ||
      (!weak && health.has(stem(lower))) ||
      (cure && germs.has(lower)) ||
      (measured.has(lower) && measured.get(lower) === near[at + 1]?.lower)
    const from = cure && !weak ? Math.max(0, index - 6) : index + 1
    const noun = all.slice(from, index + 7).find(fits)
    if (!noun) continue
    yield { kind: 'medical', start: Math.min(word.start, noun.start), end: Math.max(word.end, noun.end) }
    return
  }
}

const court = pattern(
  /\b(?:pengadilan|hakim|jaksa|kejaksaan|polisi|polres|polda|polsek|kepolisian|divonis|memvonis|menjatuhkan|menjalani|remisi|vonis|putusan|penyidik|kpk|terpidana|warga binaan|lapas|rutan|mahkamah|satpol|razia|mui|pemutihan|keterlambatan|per hari|(?:denda|sanksi|bunga|pokok|tunggakan|pajak|administrasi)[^.;!?]{0,40} dihapus|dihapus(?:kan)? (?:denda|sanksi)|penghapusan|tanpa (?:denda|sanksi|biaya|bunga|agunan)|bebas (?:denda|bersyarat|murni|biaya))\b/u,
)

/** `Secara hukum, utang kepada rentenir tidak wajib dibayar`: what the law says, and not where. */
const byLaw = pattern(
  /(?:^|[.,;!?]\s?)secara (?:hukum|undang-undang|konstitusi)(?! (?:adat|rimba))(?: negara)?,? (?:[\p{L}-]+ ){1,6}?(?:tidak wajib|tak wajib|tidak perlu|tidak boleh|tidak sah|wajib|sah|batal|haram|halal|boleh|dilarang|berhak|bisa dipenjara|bisa dituntut)(?!\p{L})/u,
)

function* legal(sentence: Sentence): Iterable<Claim> {
  const { words: all } = sentence
  const said = byLaw.exec(sentence)
  if (said)
    yield { kind: 'legal', start: said.index + said[0].search(/secara/u), end: said.index + said[0].length }
  const ruling = rulings.find(all)[0]
  const matter =
    ruling && cases.find(all).find(({ first, last }) => last <= ruling.first && ruling.first - first < 9)
  if (ruling && matter && !court.test(sentence)) yield { kind: 'legal', start: matter.start, end: ruling.end }
  const matches = penalties.find(all)
  if (matches.length === 0 || court.test(sentence)) return
  for (const { start, end } of matches) yield { kind: 'legal', start, end }
}

/** The word without a possessive or a deictic: `kasusnya`, `angkane`. */
function stem(word: string): string {
  return word.length > 6 && word.endsWith('nya') ? word.slice(0, -3) : word
}

/** What every claim has something of. */
export const claiming = anyOf(counted, mayBeRatio, swing, spelled, top, healing, penalties, byLaw, rulings)
