import type { Sentence, Span, Word } from '../../draft/types.ts'
import { hasAttribution } from '../../lexicon/attribution.ts'
import entries from '../../lexicon/berlebihan.txt'
import { createLexicon } from '../../lexicon/lexicon.ts'
import { pattern } from '../../lexicon/pattern.ts'
import { allOf, anyForm, anyOf, meets } from '../../lexicon/signals.ts'
import { spanOf } from '../../lexicon/spans.ts'
import { defineRule, type Flag } from '../define.ts'
import { boundless, findBoundless } from './berlebihan/boundless.ts'

const praise = createLexicon(entries.section('terunggul'))
const ranks = createLexicon(entries.section('nomor-satu'))
const singles = createLexicon(entries.section('satu-satunya'))
const absolutes = createLexicon(entries.section('mutlak'))
const loud = createLexicon(entries.section('heboh'))
const cures = createLexicon(entries.section('sembuh'))
const striving = createLexicon(entries.section('berusaha'))

const whole = allOf(
  anyForm((lower) => lower.includes('100')),
  pattern(/%|persen/u),
)

const message = 'Klaim mutlak ini tidak dapat dibuktikan. Ganti dengan fakta atau angka yang ada sumbernya.'
const cureMessage =
  'Janji sembuh menyesatkan dan dapat membahayakan warga. Hapus, dan rujuk anjuran tenaga kesehatan.'

const pioneer = pattern(
  /(?<!\p{L})(?:satu-satunya (?:kabupaten|kota|dinas|instansi|pemda|pemkab|pemkot|daerah|pemerintah|lembaga|kecamatan|kelurahan|desa|provinsi|rumah sakit|puskesmas|bupati|camat) (?:yang |sing |nu )?(?:paling |benar-benar |sungguh-sungguh )?(?:peduli|mampu|bisa|berani|berhasil|sukses|mau|serius|memikirkan|membela|memahami|jujur|bersih|sempurna|ramah|transparan|amanah|tulus|bebas|tanpa)(?!\p{L})|(?:pertama|kapisan|pisanan|pertamo|satu-satunya|pelopor|perintis)(?: dan (?:satu-satunya|terbesar|tercepat))? (?:di|se-?|ing|di seluruh|sak|kalina di) ?(?:indonesia|dunia|asia tenggara|asia|asean|jawa|sumatra|sumatera|kalimantan|sulawesi|papua|provinsi|tanah air|nusantara)(?!\p{L}))/gu,
)

/** `paling memukau di jagat raya`: any praise, where the realm is the world. Measures want a source: claims.ts. */
const peerless = pattern(
  /(?<!\p{L})paling (?!banyak|sedikit|lama|lambat|tinggi|rendah|luas|panjang|pendek|besar|kecil|tua|muda|jauh|dekat|dalam|dangkal|sering|jarang|padat|rawan|berat|ringan|awal|akhir|utama|tidak|penting|berbahaya|mematikan|miskin|kotor|langka|parah|buruk|mengerikan|aku|saya|kami|kita)\p{L}+(?: \p{L}+){0,2}? (?:di (?:dunia|jagat|muka bumi|bumi|kolong langit|indonesia|nusantara|tanah air|asia)|sedunia|sejagat|se-?indonesia|se-?nusantara|senusantara|sepanjang (?:masa|sejarah)|sak ?n?donya|sak jagat|yang pernah (?:ada|lahir|hidup|dimiliki|diciptakan|dilahirkan|memimpin|menjabat|kita miliki))(?: raya)?(?!\p{L})/u,
)

/** `aman 100 persen`, `bebas kuman seratus persen`: the figure behind what it makes absolute. */
const wholly = pattern(
  /(?<!\p{L})(?:aman|akurat|ampuh|manjur|mujarab|higienis|steril|transparan|jujur|puas|cocok|sempurna|antibocor|antigagal|anti (?:bocor|gagal|maling|retas|banjir|rusak|hama)|(?:bebas|tanpa) (?:kuman|bakteri|virus|kesalahan|salah|cacat|cela|risiko|efek samping|racun|bahan kimia|calo|pungli|korupsi|suap|gangguan|keluhan|masalah|kecurangan|kebocoran|macet|banjir|hoaks|penyakit))(?:nya)?,? (?:100 ?(?:%|persen)|seratus persen|cepek persen|satus persen|saratus persen)(?!\p{L})/u,
)
/** `ampuh melenyapkan kanker`, `cespleng mengobati darah tinggi` */
const miraculous = pattern(
  /(?<!\p{L})(?:(?:ampuh|manjur|mujarab|mustajab|jitu|tokcer|cespleng|sakti|sanggup)(?: untuk)? (?:mengobati|menyembuhkan|menghilangkan|mengatasi|melenyapkan|memusnahkan|meluruhkan|merontokkan|menghancurkan|menuntaskan|mengusir|menumpas|membabat|nambani|nyageurkeun)|(?:terbukti|dijamin|pasti|mampu) (?:melenyapkan|memusnahkan|merontokkan|menuntaskan|membabat)) (?:(?:sel|segala|semua|penyakit|virus) )?(?:kanker|diabetes|kencing manis|stroke|strok|hipertensi|darah tinggi|jantung|gula|penyakit|batu ginjal|gagal ginjal|ginjal|covid|tbc|asam urat|kolesterol|tumor|kista|miom|maag|wasir|ambeien|asma|rematik|kelumpuhan|katarak|hiv|lepra|epilepsi)(?!\p{L})/u,
)
/** `dijamin tidak bikin sakit perut`: harm that can never be. */
const harmless = pattern(
  /(?<!\p{L})(?:(?:(?:ter|di)jamin|pasti|dipastikan) (?:tidak|tak|nggak|gak)(?: (?:akan|bakal|bisa))?|(?:tidak|tak|nggak|gak) (?:akan|bakal|mungkin) pernah|takkan pernah|mustahil|(?:tidak|tak) mungkin) (?:bikin|membuat|menimbulkan|menyebabkan|mendatangkan|memicu) (?:sakit|mual|alergi|kanker|keracunan|kecewa|rugi|masalah|kerusakan|banjir|macet|kemacetan|penyakit|gagal|gemuk|efek samping|celaka|kecelakaan|pusing|ketagihan|antre)(?!\p{L})(?: perut| kepala)?/u,
)

/** `sekali fogging, nyamuk musnah selamanya`; `semua masalah sampah tuntas dalam sekejap` */
const atOnce = pattern(
  /(?<!\p{L})(?:cukup )?sekali (?!lagi|pun|waktu|tahun)\p{L}+(?: \p{L}+)?,? (?:\p{L}+ ){1,2}?(?:langsung |pasti )?(?:musnah|hilang|beres|tuntas|lenyap|bersih|sembuh|bebas|mati|selesai) (?:selamanya|selama-lamanya|total|seketika|tanpa sisa|semua|tuntas)(?!\p{L})|(?<!\p{L})(?:semua|segala|seluruh) (?:masalah|permasalahan|persoalan|keluhan|urusan)(?: \p{L}+){0,2} (?:langsung |pasti |jadi )?(?:tuntas|beres|selesai|hilang|lenyap|teratasi|rampung) (?:dalam (?:sekejap|semalam|hitungan (?:detik|menit|jam))|sekejap|seketika|selamanya|tanpa sisa|total)(?!\p{L})|(?<!\p{L})(?:korupsi|pungli|kemiskinan|pengangguran|kejahatan|kemacetan|calo) (?:akan |pasti |langsung |kini |sudah )?(?:hilang|lenyap|musnah|punah|sirna|tamat) (?:dari (?:bumi|muka bumi|kabupaten|kota|daerah)|selamanya|selama-lamanya|tanpa sisa|total)(?!\p{L})/u,
)

/**
 * `Tidak ada lagi orang miskin di Nusaraya`; `desa yang tidak pernah punya masalah`: none at all, and the clause ends; an evil
 * ended for ever.
 */
const spotless = pattern(
  /(?<!\p{L})(?:tidak|tak|nggak|gak|ora) ada lagi (?:orang miskin|warga miskin|keluarga miskin|rakyat miskin|pengangguran|(?:warga|orang) (?:menganggur|kelaparan|susah)|kemiskinan|jalan (?:rusak|berlubang)|wong (?:kere|mlarat))(?: (?:di|ning|se) ?\p{L}+(?: (?!yang|dan)\p{L}+){0,2})?(?=\s?[.!…]|\s*$)|(?<!\p{L})(?:tidak|tak|nggak) pernah (?:punya|ada|mengenal) (?:masalah|keluhan|kekurangan)(?: apa pun| sedikit pun| sama sekali)?(?=\s?[.!…]|\s*$)|(?<!\p{L})(?:menghapus(?:kan)?|mengakhiri|menuntaskan|memberantas|melenyapkan|membasmi|menghilangkan|mengatasi|ngaleungitkeun) (?:masalah )?(?:banjir|macet|kemacetan|kemiskinan|stunting|sampah|korupsi|pungli|pengangguran|kekeringan|kejahatan|narkoba|judi|longsor) (?:(?:untuk )?selamanya|selama-lamanya|sampai akar-akarnya|(?:secara )?total|sekali untuk selamanya|dalam se(?:malam|kejap|minggu))(?!\p{L})/u,
)

/** `belum pernah dalam sejarah ada camat sehebat camat kami` */
const unequalled = pattern(
  /(?<!\p{L})(?:belum|tak|tidak) ada (?:bupati|gubernur|wali kota|camat|lurah|kades|pemimpin|kepala \p{L}+|kabupaten|kota|desa|dinas|layanan|kecamatan)(?: lain)?(?: di (?:planet|dunia|indonesia|negeri|provinsi|jawa|muka bumi|kolong langit)(?: ini)?)? (?:yang )?se(?:cerdas|hebat|pintar|baik|indah|maju|ramah|sukses|gigih|jujur|bersih|peduli|canggih|merakyat)(?: (?:beliau|kami|kita|ini|dia|pak|bu|bapak|ibu|camat|bupati|desa|kota|dinas)(?!\p{L})|(?=\s?[.!]))|\b(?:belum|tak|tidak) pernah (?:ada )?(?:dalam|sepanjang) sejarah\b[^.!?]{0,60}?\bse(?:hebat|baik|indah|maju|cepat|megah|ramah|sukses|gigih|jujur|pintar|bagus|peduli|meriah|canggih)\b(?: \p{L}+){0,2}|\b(?:tidak|tak|belum) ada (?:\p{L}+ ){1,5}?se(?:hebat|baik|indah|maju|megah|ramah|sukses|gigih|jujur|peduli|canggih) (?:\p{L}+ )?(?:kami|kita|ini)\b|\b(?:belum|tak|tidak) pernah ada (?:\p{L}+ ){1,4}se(?:bersih|hebat|baik|peduli|jujur|maju|megah|amanah|sukses|ramah|merakyat) (?:ini|itu|sekarang|beliau|kami|kita)\b|\bbelum pernah ada (?:\p{L}+ ){1,3}yang (?:\p{L}+ ){1,3}?se(?:keras|rajin|tulus|cepat|hebat|baik|peduli|gigih|jujur) (?:ini|beliau|kami|kita)\b|\b(?:tidak|tak|belum) ada (?:kabupaten|kota|daerah|desa|instansi|dinas|kecamatan|kelurahan|rumah sakit|puskesmas|pemda|provinsi|sekolah)(?: \p{L}+){0,2} yang (?:mampu|bisa|sanggup|dapat) (?:menandingi|menyaingi|mengalahkan|menyamai)\b|\b(?:tak|tidak) (?:tertandingi|terkalahkan|ada tandingannya|ada duanya)\b|\b(?:tak|tidak|nggak|gak|belum) ada (?:lawan|tandingan|saingan|bandingan|obat)(?:nya)? (?:se-?\p{L}|di (?:dunia|indonesia|asia|jawa|provinsi|negeri|jagat))\p{L}*/u,
)

export default defineRule({
  id: 'integritas/berlebihan',
  severity: 'warning',
  scope: 'sentence',
  title: 'Klaim berlebihan',
  reason: 'Janji dan sebutan “paling” yang tidak terbukti menggerus kepercayaan ketika kenyataan berbeda.',
  principle: 'integritas',
  source: {
    name: 'Permen PANRB 83/2012',
    article: 'prinsip integritas: informasi yang benar, tepat, dan akurat',
  },
  inQuotes: 'silent',
  language: true,
  lesson:
    'Biarkan fakta yang memuji: “selesai dalam 15 menit” lebih kuat daripada “tercepat se-Indonesia”. Sebut penghargaan dengan pemberinya. Jangan pernah menjanjikan kesembuhan atau keamanan mutlak.',
  tone: {
    says: 'Kalimat ini kemungkinan menjanjikan atau memuji berlebihan. Periksa kembali: sebut bukti, angka, atau sumbernya.',
  },
  wrong: [
    { text: 'Aplikasi kami tercanggih se-Indonesia.', flagged: 'tercanggih se-Indonesia' },
    { text: 'Data Anda 100% aman bersama kami.', flagged: '100% aman' },
    { text: 'Ini satu-satunya layanan keliling di Asia Tenggara.', flagged: 'satu-satunya' },
    { text: 'Rebusan daun kelor membuat diabetes pasti sembuh.', flagged: 'pasti sembuh' },
    { text: 'Inovasi ini yang pertama di Indonesia.', flagged: 'pertama di Indonesia' },
    { text: 'Ikuti kelas ini, dijamin lulus CPNS!', flagged: 'dijamin lulus' },
    { text: 'Jembatan baru ini mustahil roboh.', flagged: 'mustahil roboh' },
    { text: 'Pesta rakyat ini sungguh luar biasa, spektakuler, dan fenomenal!', flagged: 'luar biasa' },
  ],
  right: [
    { text: 'Kami berupaya memberi pelayanan terbaik bagi warga.' },
    { text: 'Tirtajaya meraih predikat Kabupaten Terbaik dari Kementerian Kesehatan.' },
    { text: 'Terbaik 1 Tilawah Putri: Kecamatan Sukamaju.' },
    { text: 'Persalinan dijamin JKN, dan loket nomor satu melayani pendaftaran.' },
    { text: 'Pasar malam ini digelar untuk pertama kali di alun-alun.' },
    { text: 'Dinkes menetapkan Kejadian Luar Biasa campak.' },
    { text: '“Ini festival terbaik di dunia,” kata seorang pengunjung.' },
    { text: 'Hati-hati iklan obat yang menjanjikan pasti sembuh.' },
  ],
  needs: anyOf(
    cures,
    absolutes,
    praise,
    ranks,
    singles,
    loud,
    pioneer,
    peerless,
    unequalled,
    wholly,
    miraculous,
    harmless,
    spotless,
    atOnce,
    whole,
    boundless,
  ),
  *check(sentence) {
    const flags = [...find(sentence)]
    if (flags.length === 0) flags.push(...unbounded(sentence))
    if (flags.length === 0) return
    const excuses = striving.within(sentence)
    if (excuses.some(({ tags }) => tags.includes('peringatan')) || /\?["”’)\s]*$/u.test(sentence.text)) return
    const strives =
      excuses.some(({ start, end }) => !isInvitation(sentence, start, end)) || hasAttribution(sentence)
    let until = -1
    for (const { firm, ...flag } of flags.sort((a, b) => a.start - b.start)) {
      if (flag.start < until || (strives && !firm)) continue
      until = flag.end
      yield flag
    }
  },
})

/** `Yuk ke pantai terindah di dunia` invites; `yuk jadikan desa kita terbersih` strives. */
const isInvitation = ({ lower }: Sentence, start: number, end: number): boolean =>
  /^(?:ayo|yuk|mari)$/u.test(lower.slice(start, end)) &&
  !/\b(?:jadi|jadikan|menjadi|wujudkan|mewujudkan|raih|bangun|ciptakan|buat|bikin|bersama|kita|beri|berikan|tunjukkan|tampilkan|lakukan|pilih|cari|dukung)\b/u.test(
    lower,
  )

/** `firm` stays wrong even where the sentence strives or names somebody. */
type Found = Flag & { readonly firm: boolean }

function* find(sentence: Sentence): Iterable<Found> {
  const { words: all, lower } = sentence
  for (const { start, end, first, tags } of cures.within(sentence)) {
    if (isHoped(all, first)) continue
    if (
      tags.includes('janji') &&
      !/penyakit|diabetes|kanker|tensi|hipertensi|sakit|obat|minum|rebus|jamu|ramuan|terapi|herbal|stroke|jantung|daun|air|virus|covid|gula|urat|maag|pasien|sembuh|cageur|waras|lara/u.test(
        lower,
      )
    )
      continue
    yield { start, end, message: cureMessage, severity: 'error', firm: true }
  }
  const promise = miraculous.exec(sentence)
  if (promise && !hoping.test(lower.slice(0, promise.index)))
    yield { ...spanOf(promise), message: cureMessage, severity: 'error', firm: true }
  for (const { start, end, first, tags } of absolutes.within(sentence)) {
    const denied = tags.includes('sangkal')
    const before = all[first - 1]
    if (denied && !negators.test(before?.lower ?? '')) continue
    const from = denied ? first - 1 : first
    if (isHoped(all, from) || isInsured(all, first, lower.slice(end))) continue
    yield { start: denied ? before!.start : start, end, message, firm: true }
  }
  for (const span of percents(sentence)) yield { ...span, message, firm: true }
  for (const span of superlatives(sentence)) yield { ...span, message, firm: false }
  for (const one of [unequalled, harmless, spotless, atOnce]) {
    const match = one.exec(sentence)
    if (match && !((one === atOnce || one === spotless) && dreamt.test(lower.slice(0, match.index))))
      yield { ...spanOf(match), message, firm: one !== atOnce && one !== spotless }
  }
  const shouts = loud.within(sentence).filter(({ first }) => !isInstitution(all, first))
  if (shouts.length > 1) {
    yield { start: shouts[0]!.start, end: shouts.at(-1)!.end, message, firm: true }
  }
}

function* unbounded(sentence: Sentence): Iterable<Found> {
  for (const span of percents(sentence, 101)) yield { ...span, message, firm: true }
  if (!meets(sentence, boundless)) return
  for (const { start, end, first, cures: cure, firm } of findBoundless(sentence)) {
    // `Siapa pun yang ikut dipastikan sukses` asks nothing.
    if (isHoped(sentence.words, first) && !/(?<!\p{L})siapa ?pun(?!\p{L})/u.test(sentence.lower)) continue
    if (cure) yield { start, end, message: cureMessage, severity: 'error', firm }
    else yield { start, end, message, firm }
  }
}

/** `tidak mungkin semua masalah selesai dalam semalam` */
const dreamt =
  /(?<!\p{L})(?:tidak|tak|bukan|mustahil|mana mungkin|jangan|semoga|agar|supaya|belum|jika|bila|kalau)(?: [\p{L}-]+){0,4} $/u

const hoping =
  /(?<!\p{L})(?:semoga|agar|supaya|belum|tidak|tak|bukan|jika|bila|kalau|doa|doakan|apakah|siapa)(?: [\p{L}-]+){0,4} $/u

const negators = /^(?:tidak|tak|nggak|gak|ora|moal|indak|ndak|enggak)$/u
const hoped =
  /^(?:semoga|agar|supaya|belum|tidak|tak|bukan|jika|bila|kalau|harap|berharap|mudah-mudahan|dinyatakan|doa|doakan|setelah|apakah|ingin|siapa|harus|wajib)$/u
const isHoped = (all: readonly Word[], first: number): boolean =>
  all.slice(Math.max(0, first - 4), first).some(({ lower }) => hoped.test(lower)) ||
  /^(?:sudah|telah)$/u.test(all[first - 1]?.lower ?? '')

/** Guaranteed by law or insurance: a right, no boast. */
const isInsured = (all: readonly Word[], first: number, after: string): boolean =>
  /^dijamin$/u.test(all[first]!.lower) &&
  /^[^.]{0,30}\b(?:undang-undang|jkn|bpjs|negara|konstitusi|uu|lps|hukum|perda)\b/u.test(after)

const isInstitution = (all: readonly Word[], first: number): boolean =>
  /^(?:kejadian|sekolah|rapat|musyawarah|kongres|sidang|pendidikan|anak|munas|muktamar|rups|duta|pengadilan|status)$/u.test(
    all[first - 1]?.lower ?? '',
  )

const total =
  /^\s?(?:aman|akurat|efektif|ampuh|berhasil|alami|bebas|steril|higienis|terjamin|terbukti|murni|tepat|bersih|anti|sempurna|puas|transparan|jujur|manjur|halal dan|dijamin|yakin|pasti|tokcer|nyata|sukses|lulus|asli|sembuh|cocok|lolos|diterima|laku|untung|cuan|beres)(?!\p{L})/u

function* percents(sentence: Sentence, least = 100): Iterable<Span> {
  const { entities, lower } = sentence
  for (const { kind, value, start, end } of entities) {
    // `1000% lolos` promises as much.
    if (kind !== 'percent' || value === undefined || value < least || (least === 100 && value > 100)) continue
    const match = total.exec(lower.slice(end))
    if (match) yield { start, end: end + match[0].length }
  }
  const behind = wholly.exec(sentence)
  if (behind && !measured.test(lower) && !notYet.test(lower.slice(0, behind.index))) yield spanOf(behind)
}
/** Somebody looked and counted, or it is only asked for. */
const measured =
  /(?<!\p{L})(?:uji|diuji|pengujian|sampel|hasil (?:uji|pemeriksaan|laboratorium|survei|audit)|laboratorium|responden|survei|audit|wajib|harus|pastikan|belum tentu|bila|jika|kalau)(?!\p{L})/u
const notYet = /(?<!\p{L})(?:belum|tidak|tak|bukan)(?!\p{L})/u

const realm =
  /^(?:\s\p{L}+){0,3}?\s(?:se-?\s?(?:indonesia|dunia|asia|asean|jawa|jagat|nusantara|sumatra|sumatera|kalimantan|sulawesi|papua|provinsi|kabupaten|tanah air)|sedunia|sejagat|senusantara|nasional|internasional|(?:di|dari|sak|ing|ring|di seluruh|tingkat) ?(?:seluruh )?(?:dunia|indonesia|asia|asean|asia tenggara|pulau|jawa|sumatra|sumatera|kalimantan|sulawesi|papua|bali|provinsi|tanah air|nusantara|negeri|jagat|muka bumi|alam semesta)|sa-?indonesia|sadunya|saindonesia|sak-?indonesia|sepanjang (?:masa|sejarah)|abad ini|(?:dalam|di|untuk) (?:segala|semua|setiap|berbagai) (?:hal|bidang|urusan|sektor|aspek|lini)|yang pernah (?:ada|lahir|hidup|dimiliki|diciptakan|dilahirkan|memimpin|menjabat|kita miliki|kami miliki)|(?:di|sak|sa|se)-? ?(?:kolong langit|antero \p{L}+|n?donya|donyo|planet ini|tata surya|galaksi|alam dunia|bumi ini)|tanpa terkecuali|di antara semua)(?!\p{L})/u
const ours =
  /^(?:pelayanan|layanan|rsud|puskesmas|dinas|kabupaten|kota|aplikasi|sistem|fasilitas|kami|kita|pemkab|pemerintah|kopi|wisata|destinasi|produk|bupati|pantai|sekolah|kampus|mutu|kualitas|inovasi|program|gedung|taman|pasar|bimbel|kelas|desa|kecamatan|kelurahan|beras|sate|keripik)$/u
const verdict =
  /^(?:memang|tetap|adalah|jelas|tentu|pasti|selalu|emang|ialah|merupakan|terbukti|pancen|mémang|mah)$/u
const noRank =
  /^(?:urutan|posisi|juara|kasus|hari|terjadi|kali|kelas|lantai|tahap|angkatan|edisi|babak|putaran|semester|loket|gelombang|pekan|minggu|bulan|tahun|anak|orang|kota|warga|ia|dia)$/u

function* superlatives(sentence: Sentence): Iterable<Span> {
  const { words: all, lower } = sentence
  for (const { start, end, first } of praise.within(sentence)) {
    const wide = realm.exec(lower.slice(end, end + 70))
    if (wide) yield { start, end: end + wide[0].length }
    else if (isVerdict(all, first, lower.slice(end))) yield { start, end }
  }
  const open = peerless.exec(sentence)
  if (open) yield spanOf(open)
  for (const { start, end, first } of ranks.within(sentence)) {
    if (
      /^(?:loket|pintu|jalur|kursi|urut|pasangan|ruang|lapangan|tim|penyebab|pembunuh|musuh|prioritas|kamar|gerbang|pilihan|paslon|kandidat|gang|blok|meja|hal|rute|bus|posko|kelompok|soal|bab|pos|tiang)$/u.test(
        all[first - 1]?.lower ?? '',
      )
    )
      continue
    const wide = realm.exec(lower.slice(end, end + 70))
    if (wide) yield { start, end: end + wide[0].length }
    else if (
      /^\s*(?:(?:[!.,]\s*|[!.,]?["”]\s*)?$|,\s(?:paling|ter\p{L}+|tak|tidak|dan (?:paling|ter\p{L}+))\s)/u.test(
        lower.slice(end),
      ) &&
      all.slice(0, first).some(({ lower: word }) => ours.test(word))
    )
      yield { start, end }
  }
  for (const { start, end } of singles.within(sentence)) {
    const wide =
      realm.exec(lower.slice(end, end + 90)) ??
      /^[^.,;]{0,60}?\s(?:di|se-?)\s?(?:indonesia|dunia|asia|jawa|provinsi|sumatra|nusantara|kalimantan|sulawesi)(?!\p{L})/u.exec(
        lower.slice(end, end + 90),
      )
    if (wide) yield { start, end: end + wide[0].length }
  }
  for (const match of pioneer.all(sentence)) {
    const before =
      lower
        .slice(0, match.index)
        .trimEnd()
        .split(/[^\p{L}-]+/u)
        .at(-1) ?? ''
    if (!noRank.test(before)) yield { start: match.index, end: match.index + match[0].length }
  }
}

/** `Pelayanan kami memang terbaik!`: nothing follows, and it is something of ours that is judged. */
function isVerdict(all: readonly Word[], first: number, after: string): boolean {
  if (!/^\s*(?:[!.,]|$|di kelasnya|deh|lho|lo|pokoknya)/u.test(after)) return false
  const before = all.slice(Math.max(0, first - 5), first)
  const last = before.at(-1)?.lower ?? ''
  const near = before.some(({ lower }) => ours.test(lower))
  return verdict.test(last) ? near || first < 4 : near && /^(?:kami|kita|ini|yang|paling)$/u.test(last)
}
