import type { Sentence, Span } from '../draft/types.ts'
import { lazily } from './lazily.ts'
import { addTo } from './multimap.ts'
import { openBraces } from './unpack.ts'

/** A phrase of the word lists that says something harmless as well, and the company in which it does. */
interface Plain {
  /** With braces as in the lists. */
  readonly phrase: string
  /** Anywhere in the sentence. */
  readonly beside?: RegExp
  /** Right before or right behind the phrase. */
  readonly before?: RegExp
  readonly after?: RegExp
  /** What makes it bad again. */
  readonly unless?: RegExp
}

const people =
  /(?<!\p{L})(?:mereka|kaum|orang|golongan|pendatang|kelompok|suku|agama|kalian|kamu|anda)(?!\p{L})/u

const plants =
  /(?<!\p{L})(?:monstera|adansonii|tanaman|bunga|bibit|benih|setek|stek|pot|polibag|rimpang|daun|daunnya|anggrek|aglonema|kaktus|kolektor tanaman|tumbuh)(?!\p{L})/u

const senses: readonly Plain[] = [
  {
    phrase: 'jangan {campur,bercampur}',
    beside:
      /(?<!\p{L})(?:sampah|organik|anorganik|plastik|b3|limbah|residu|kertas|kaca|kemasan|obat|pupuk|pestisida|bahan|air|minyak|daging|benih|varietas)(?:nya)?(?!\p{L})/u,
    unless: people,
  },
  // The body, care and weather.
  {
    phrase: 'mati rasa',
    beside:
      /(?<!\p{L})(?:kaki|tangan|jari|kulit|bercak|lidah|gusi|kusta|diabetes|saraf|dokter|puskesmas|terapi|bius|kesemutan)(?:nya)?(?!\p{L})/u,
  },
  {
    phrase: '{minta,maunya} disuapi',
    beside: /(?<!\p{L})(?:balita|bayi|bidan|mpasi|pasien|lansia|posyandu)(?:nya)?(?!\p{L})/u,
  },
  {
    phrase: 'bau tanah',
    beside: /(?<!\p{L})(?:hujan|gerimis|petrikor|basah|kebun|sawah|kompos|gembur|subur)(?!\p{L})/u,
  },
  {
    phrase: 'otak {hewan,binatang}',
    beside: /(?<!\p{L})(?:kurban|sapi|kambing|daging|jeroan|gulai|dimasak|penelitian|laboratorium)(?!\p{L})/u,
  },
  {
    phrase: 'anak gampang',
    after:
      /^ (?:sakit|demam|marah|bosan|lapar|haus|lelah|capek|jatuh|lupa|menangis|tertular|terserang|masuk angin|alergi|batuk|pilek|mengantuk|meniru|belajar|menghafal)(?!\p{L})/u,
  },
  // Plants by their common names.
  { phrase: '{janda bolong,janda kembang}', beside: plants },
  { phrase: 'janda', beside: plants, after: /^ merana(?!\p{L})/u },
  {
    phrase: 'tua renta',
    before:
      /(?<!\p{L})(?:pohon|beringin|bangunan|gedung|jembatan|mesin|mobil|bus|truk|kapal|perahu|pasar|kerbau|sapi|kuda|gajah)(?: (?!orang|kakek|nenek)\p{L}+)? $/u,
  },
  {
    phrase: 'kepala batu',
    after: /^ (?:candi|arca|patung|kala|naga|raksasa|makara|buddha|nisan)(?!\p{L})/u,
  },
  // Damage, costs, reasons.
  {
    phrase: 'parah {sekali,banget}',
    beside:
      /(?<!\p{L})(?:jalan|rusak|kerusakan|macet|kemacetan|lubang|bocor|kebocoran|retak|abrasi|genangan|kekeringan|luka|batuk|gatal|polusi)(?:nya)?(?!\p{L})/u,
    unless: /(?<!\p{L})(?:kelakuan|mental|otak|warga|pelayanan|orang)\p{L}*(?!\p{L})/u,
  },
  {
    phrase: 'tanggung sendiri',
    beside:
      /(?<!\p{L})(?:peserta|panitia|biaya|transpor\p{L}*|akomodasi|penginapan|konsumsi|ongkos|tiket)(?!\p{L})/u,
    unless: /(?<!\p{L})(?:akibat|risiko|resiko|dosa)\p{L}*/u,
  },
  {
    phrase: '{banyak,seribu} alasan',
    after: /^ (?:untuk|mengapa|kenapa|mencintai|menyukai|memilih|berkunjung|bersyukur|datang|ke)(?!\p{L})/u,
  },
  {
    phrase: 'bisanya {hanya,cuma}',
    after:
      /^ (?:hari|pukul|jam|senin|selasa|rabu|kamis|jumat|sabtu|minggu|pagi|siang|sore|malam|tunai|daring|di loket|lewat)(?!\p{L})/u,
  },
  { phrase: 'salah{nya,} siapa', after: /^ bukan(?!\p{L})/u },
  { phrase: 'berkaca dulu', after: /^ sebelum (?:naik|tampil|berangkat|upacara|foto|difoto)(?!\p{L})/u },
  {
    phrase: '{gunakan,pakai} {logika,nalar}',
    beside: /(?<!\p{L})(?:hoaks|kabar|berita|sumbernya|catur|matematika|pemrograman)(?!\p{L})/u,
    unless: /(?<!\p{L})(?:dong|kalau|makanya|sedikit)(?!\p{L})/u,
  },
  {
    phrase: 'pakai {perasaan,hati}',
    beside:
      /(?<!\p{L})(?:kecapi|gamelan|biola|musik|bernyanyi|menyanyi|vokal|tari|menari|melukis|puisi|sanggar|memetik|memasak)(?!\p{L})/u,
  },
  // Ponds, levels, lawsuits, what must not be mixed.
  {
    phrase: 'jae',
    beside: /(?<!\p{L})(?:wedang|uwuh|gula|anget|hangat|rempah|minuman|jamu|kebun)(?!\p{L})/u,
  },
  {
    phrase: '{sekolam,kolam sebelah,penghuni kolam}',
    beside:
      /(?<!\p{L})(?:ikan|nila|lele|koi|gurami|kura-kura|bebek|teratai|renang|berenang|memancing|dangkal|kedalaman|dalamnya)(?!\p{L})/u,
  },
  {
    phrase: 'pihak kalah',
    beside: /(?<!\p{L})(?:perkara|putusan|hakim|pengadilan|gugatan|sidang|banding)(?!\p{L})/u,
  },
  {
    phrase: '{jangan,ojo,ulah} {campur,bercampur}',
    beside:
      /(?<!\p{L})(?:pemutih|pembersih|air|minyak|limbah|sampah|obat|bahan|pupuk|pestisida|cairan|bensin|solar|adonan|deterjen|baterai|beras|bumbu)(?!\p{L})/u,
    unless: people,
  },
  {
    phrase: '{darahnya beda,darahnya lain,beda darah}',
    beside: /(?<!\p{L})(?:golongan darah\p{L}*|donor|rhesus|pmi|transfusi)(?!\p{L})/u,
  },
  {
    phrase: '{beda level,levelnya beda}',
    beside: /(?<!\p{L})(?:air|hulu|hilir|lantai|kursus|pemula|mahir|gim|tangga)(?!\p{L})/u,
  },
  {
    phrase: 'kelasnya {beda,lain}',
    beside:
      /(?<!\p{L})(?:ujian\p{L}*|jadwal\p{L}*|ruang|kursus|murid|siswa|pelajaran\p{L}*|sekolah)(?!\p{L})/u,
    unless: people,
  },
  {
    phrase: '{yang,sing,nu} numpang',
    after: /^ (?:tidur|mandi|salat|duduk|berteduh|istirahat|parkir|lewat|mengisi daya|menginap)(?!\p{L})/u,
  },
  // What an office marks, and what costs lives.
  {
    phrase: 'kami tandai',
    beside:
      /(?<!\p{L})(?:dengan (?:cat|stiker|pita|bendera|patok|garis|titik|warna|kapur)|pohon|lubang|patok|pipa|peta|lokasi|titik|tanggal)(?!\p{L})/u,
    unless: /(?<!\p{L})(?:akun|nama|muka|wajah|pengkritik|kamu|kalian|anda|bapak|ibu|\p{L}{3,}mu)(?!\p{L})/u,
  },
  {
    phrase: 'nyawa {taruhannya,bayarannya}',
    beside:
      /(?<!\p{L})(?:palang|kereta|rel|perlintasan|berenang|bendungan|arus|ngebut|helm|sabuk|tegangan|listrik|petasan|tambang|jurang|tebing|laut|ombak|gelombang|api|oplosan|narkoba|rem|muatan|menyeberang|mengantuk|memanjat|sumur|pendakian|pendaki)(?!\p{L})/u,
    unless: /(?<!\p{L})(?:protes|lapor|laporan|bicara|bersaksi|mulut|kamu|kalian|anda|\p{L}{3,}mu)(?!\p{L})/u,
  },
  {
    phrase: 'siap dimutasi',
    after: /^ ke (?:posko|lokasi|wilayah|unit|mana pun|daerah bencana)/u,
    unless: /(?<!\p{L})(?:protes|bandel|membangkang|kalau|jika|siap-siap)(?!\p{L})/u,
  },
  {
    phrase: 'habis kita',
    after:
      /^ (?:makan|minum|salat|rapat|pakai|mandi|pulang|panen|tanam|senam|sarapan|upacara|baca|belanja|bayar)(?!\p{L})/u,
  },
  {
    phrase: 'tinggalkan kota',
    beside: /(?<!\p{L})(?:mudik|pemudik|lebaran|liburan|kendaraan|magang|melintas)(?!\p{L})/u,
    unless: /(?<!\p{L})(?:sekarang|segera|cepat)(?!\p{L})/u,
  },
  // At table, at school, in the kitchen, in the dark.
  {
    phrase: 'jangan sisakan',
    after:
      /^ (?:makanan|makan|nasi|lauk|sayur|sampah|genangan|air|jentik|bekas|remah|puntung|noda)(?!\p{L})/u,
  },
  {
    phrase: 'kasih pelajaran',
    after:
      /^ (?:tambahan|menulis|membaca|berhitung|mengaji|renang|musik|matematika|bahasa|menari|memasak)(?!\p{L})/u,
  },
  {
    phrase: '{jadikan,bikin} {abu,rata}',
    after: /^ (?:gosok|sekam|dapur|kayu|adonan|permukaan|olesan|tanah|bedengan)(?!\p{L})/u,
  },
  { phrase: 'siap mati', after: /^ (?:lampu|listrik|air)(?!\p{L})/u },
  // Talk that is none.
  { phrase: 'isunya', after: /^ (?:bukan|adalah|ialah|antara lain|menyangkut|seputar|beragam)(?!\p{L})/u },
  {
    phrase: 'bejana',
    beside:
      /(?<!\p{L})(?:ukur|tera|ditera|metrologi|tembaga|kaca|logam|perunggu|keramik|tanah liat|museum|berhubungan|tekan|minyak|air)(?!\p{L})/u,
  },
]

const byPhrase = lazily(() => {
  const known = new Map<string, Plain[]>()
  for (const sense of senses) for (const phrase of openBraces(sense.phrase)) addTo(known, phrase, sense)
  return known
})

/** Whether a phrase of a word list means something harmless where it stands. */
export function isPlain(
  { lower }: Sentence,
  { phrase, start, end }: Span & { readonly phrase: string },
): boolean {
  const known = byPhrase().get(phrase) ?? []
  return known.some(
    (sense) =>
      (sense.beside?.test(lower) ?? true) &&
      (sense.before?.test(lower.slice(0, start)) ?? true) &&
      (sense.after?.test(lower.slice(end)) ?? true) &&
      !sense.unless?.test(lower),
  )
}
