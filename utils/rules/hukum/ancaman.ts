import type { Sentence, Span } from '../../draft/types.ts'
import words from '../../lexicon/ancaman.txt'
import { createFrames } from '../../lexicon/frames.ts'
import { createMarker, type Mark } from '../../lexicon/marker.ts'
import { pattern } from '../../lexicon/pattern.ts'
import { allOf, anyOf } from '../../lexicon/signals.ts'
import { apart } from '../../lexicon/spans.ts'
import { isDenied } from '../../lexicon/stance.ts'
import { defineRule } from '../define.ts'

const mark = createMarker(words)
const is = (hit: Mark | undefined, ...classes: string[]) => classes.some((name) => hit?.classes.has(name))
const join = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) })

/** Law, news, condemnation and fiction tell of threats without making them. */
const telling = pattern(
  /\b(?:pidana|dipidana|penjara|pasal|undang-undang|uu|perda|kuhp|mengecam|kecam|mengutuk|hoaks|ditangkap|menangkap|tersangka|terdakwa|korban|modus|waspada|waspadai|film|novel|drama|teater|lakon|dongeng|lomba|turnamen|pertandingan|sesuai (?:aturan|ketentuan|peraturan|perda)|verifikasi|peraturan|ketentuan|syarat)\b/u,
)
const me =
  'kami|saya|gue|gw|gua|aku|kita|urang|aing|inyong|torang|katong|beta|ambo|den|anak buahku|orang-orang kami|tak'
const family =
  'anak|istri|suami|ibu|bapak|adik|kakak|keluarga|orang tua|cucu|pacar|rumah|alamat|kantor|sekolah|motor'
const whose =
  '(?:mu|\\s(?:lu|lo|elu|kamu|kalian|kowe|sia|maneh|kau|ang)|\\s(?:anda|saudara|bapak|ibu)(?=\\s?(?:[.,!?]|$|lho|loh|kok|kan|di mana|dimana|sekolah|kerja|jualan|pulang|lewat|dagang|mengajar|ngajar|setiap|tiap)))'
/** `kami tahu rumahmu`, `gue hafal jadwal anak lo pulang`. */
const knows = pattern(
  new RegExp(
    `(?<!\\p{L})(?:${me})\\s(?:(?:sudah|udah|juga|semua|wis|geus|lah)\\s){0,2}(?:tahu|tau|hafal|hapal|pegang|kantongi|ngerti|weruh|apal|nyaho|tau betul|hapal betul)\\s(?:(?:di mana|dimana|kok|lho|betul|persis|jelas|semua|kapan|jam berapa|alamat|jadwal|rute|tempat|jalan|nomor)\\s){0,3}(?:(?:${family}|omah|imah|umah|kerja|pulang|sekolah\\s(?:anak|adik))${whose}|(?:anak|istri|suami|keluarga)${whose}|(?:kamu|lu|lo|kalian|anda|kowe|sia|saudara) (?:tinggal|kerja|bekerja|mengajar|kuliah|berkantor|sekolah|pulang|lewat|parkir|ngekos|nongkrong))(?!\\p{L})(?: \\p{L}+){0,3}`,
    'u',
  ),
)
/** `anakmu sekolah di SDN 3, kan?`, `anak Bapak sekolah di mana kami tahu`. */
const watched = pattern(
  new RegExp(
    `(?<!\\p{L})(?:anak|istri|suami|adik|ibu|keluarga|anak-anak)${whose}(?: (?:itu|masih|tiap hari|setiap hari|setiap pagi))?\\s(?:sekolah(?:nya)?|kerja(?:nya)?|bekerja|pulang(?:nya)?|lewat|berangkat(?:nya)?|kuliah(?:nya)?|ngaji(?:nya)?|les(?:nya)?|tinggal|jualan(?:nya)?|dagang|berdagang|ngajar|mengajar|jaga warung|belanja|main(?:nya)?|jogging|sendirian)\\s[^.!?]{0,50}?(?:,? kan\\s?[?,!]|,? ya\\s?\\?|,? to\\s?\\?|(?:${me}) (?:sudah |juga )?(?:tahu|tau|hafal|hapal))`,
    'u',
  ),
)
/** `cabut gugatan itu atau usahamu kami tutup`; `rekamanmu aman, asal setoran lancar`. */
const extorted = pattern(
  /\b(?:usaha|toko|warung|lapak|kios|sawah|rumah|kantor|tambak|pabrik|salon|kafe|bengkel)(?:mu| (?:kamu|anda|bapak|ibu|kalian|lu|lo|saudara)) (?:akan |bakal |bisa )?(?:kami|saya|gue|tak) (?:tutup|segel|gusur|bongkar|sita|bekukan|blokir|persulit|bangkrutkan)\b|\b(?:rekaman|foto|video|rahasia|aib|chat|skandal|bukti)(?: \p{L}+){0,2}mu(?: \p{L}+)? (?:aman|tersimpan|kami simpan|tidak akan tersebar|tidak tersebar)\b[^.!?]{0,16}\b(?:asal|selama|kalau|kecuali|sepanjang)\b(?: \p{L}+){0,2}/u,
)
const rebuilt = pattern(
  /(?<!\p{L})(?:bedah rumah|bangun ulang|dibangun|membangun|renovasi|perbaiki|perbaikan|program|ganti rugi|relokasi|hunian|swadaya)(?!\p{L})/u,
)
/** `rumahmu yang kami datangi malam-malam`; `kami tidak menjamin ia pulang selamat`. */
const visited = pattern(
  new RegExp(
    `\\b(?:rumah|kos|kontrakan|warung|kantor|keluarga|anak|istri|suami|omah|imah|kampung)(?:mu|ne sampeyan| (?:kamu|kalian|anda|saudara|bapak|ibu|lu|lo|kowe|sia)) (?:yang |nu |sing )?(?:akan |bakal |nanti |bade )?(?:${me}) (?:datangi|samperin|satroni|geruduk|kepung|sambangi|cari|parani|labrak|bakar|lempari)\\b[^.!?]{0,20}(?:malam|rame|ramai|bersama|bareng|sekampung|bengi|peuting)|\\b(?:hapus|cabut|diam|tutup mulut|bayar)\\b[^.!?]{0,60}\\batau (?:rumah|keluarga|anak|istri|suami|warung|kantor)(?:mu| (?:kamu|kalian|anda|saudara|bapak|ibu|lu|lo)) (?:yang )?(?:akan |bakal )?(?:${me}) \\p{L}+|\\b(?:${me}) (?:tidak|tak|nggak|gak|ora|moal) (?:bisa |dapat |berani )?(?:menjamin|jamin|njamin) (?:keselamatan(?:mu| (?:anak|keluarga|istri|suami|bapak|ibu|saudara)(?:mu|nya)?)|(?:ia|dia|kamu|anda|saudara|mereka|anakmu|keluargamu|istrimu|suamimu|anak (?:bapak|ibu|anda)|keluarga (?:bapak|ibu|anda))(?: \\p{L}+)? (?:pulang|kembali|sampai|selamat|aman|utuh))`,
    'u',
  ),
)
/** `gue tandain muka lo`, `wartawan itu kami habisi`. */
const marked = pattern(
  new RegExp(
    `(?<!\\p{L})(?:${me})\\s(?:(?:sudah|udah|akan|bakal)\\s)?(?:tandai\\p{L}*|tandain|inget|ingat|catat|hafalin|hapalin|titeni|apalkeun)\\s(?:muka|wajah|plat|pelat|rumah|nama|motor|mobil)(?:mu|\\s(?:lu|lo|kamu|kalian|anda|kowe|sia|bapak|ibu)|nya)(?!\\p{L})|(?<!\\p{L})(?:wartawan|jurnalis|pelapor|saksi|dia|orangnya|pengkritik|aktivis|pendemo|admin|pegawai|warga|guru|kades|lurah|ketua rt)(?: \\p{L}+)?(?: itu)? (?:akan |bakal |pasti )?(?:kami|saya|gue|gw|gua|aku|tak|aing|ku) ?(?:habisi|habisin|bunuh|bacok|culik|lenyapkan|hajar|gebukin|hancurkan|matiin|matikan|gorok|tembak)(?!\\p{L})`,
    'u',
  ),
)
const addressee = '(?:mu|\\s(?:bapak|ibu|anda|saudara|kamu|kalian|lu|lo|sampeyan))'
const home = '(?:rumah|alamat|kos|kontrakan|tempat tinggal|tempat kerja|kantor)'
const aware = `(?:${me})\\s(?:(?:sudah|udah|juga|semua)\\s){0,2}(?:tahu|tau|hafal|hapal)`
/** `kami tahu kok rumah Bapak di sebelah mana`, `rumah Ibu di gang mana pun kami sudah tahu`. */
const located = pattern(
  new RegExp(
    `(?<!\\p{L})(?:${aware}\\s(?:(?:kok|lho|loh|betul|persis|benar|di mana|dimana)\\s){0,3}${home}${addressee}|${home}${addressee}(?: [\\p{L}-]+){0,5} ${aware})(?!\\p{L})`,
    'u',
  ),
)
/** `kami pegang rekaman kamarmu, bayar atau tersebar`: silence for money. */
const ransomed = pattern(
  /(?<!\p{L})(?:foto|video|rekaman|chat|aib|rahasia|skandal|isi (?:hp|ponsel))(?: \p{L}+){0,2}mu(?!\p{L})[^.!?]{0,40}(?<!\p{L})(?:bayar|setor|transfer|kirim uang|tebus)(?!\p{L})[^.!?]{0,24}(?<!\p{L})(?:tersebar|sebar|kami sebar\p{L}*|viral|beredar|bocor|kubuka)(?!\p{L})|(?<!\p{L})(?:bayar|setor|transfer|kirim uang|tebus)(?: [\p{L}\d.]+){0,3},? (?:atau|kalau tidak|kalau nggak|jika tidak),? (?:foto|video|rekaman|chat|aib|rahasia|skandal)(?: \p{L}+){0,2}mu (?:\p{L}+ ){0,2}?(?:tersebar|sebar\p{L}*|viral\p{L}*|beredar|bocor|kubuka)(?!\p{L})/u,
)
/** What makes of such knowledge a threat. */
const menacing = pattern(
  /\b(?:jangan sampai (?:menyesal|nyesel|kenapa-kenapa|kenapa-napa|terjadi)|jangan macam-macam|hati-hati (?:kalau|saja|aja|ya|bicara|kalo)|(?:pikir|pikirkan) (?:dulu|lagi|baik-baik)|awas|(?:lihat|tunggu) saja|jaga (?:mulut|omongan|bicara)|siap-siap|masih mau|masih berani)/u,
)
const silencing =
  '(?:(?:hapus|cabut|tarik|turunkan|copot)(?:lah)?\\s(?:(?:semua|itu|segera|dulu)\\s)?(?:unggahan|postingan|posting|komentar|komen|status|video|foto|konten|cuitan|laporan|aduan|pengaduan|gugatan|tuntutan|kritik|ucapan|kata-kata|berita|pernyataan)(?:mu|nya)?|diam|diamlah|tutup mulut|minta maaf|berhenti (?:mengkritik|protes|mengeluh|bicara|melapor))'
const entitlement =
  'bansos|bantuan|blt|pkh|bpnt|sembako|beras|pupuk|jatah|nama|surat|izin|beasiswa|kontrak|gaji|honor|insentif|tunjangan|urusan|permohonan|berkas|lapak|kios|kis|bpjs|ktp|kk|akta|subsidi'
const withheld =
  '(?:coret|cabut|hentikan|tahan|potong|hapus|batalkan|blokir|persulit|stop|setop|bekukan|kurangi)'
/** `hapus unggahanmu atau nama keluargamu kami coret`: be silent, or lose what you are entitled to. */
const silenced = pattern(
  new RegExp(
    `(?<!\\p{L})${silencing}(?!\\p{L})[^.!?]{0,50} atau (?:${entitlement})(?:mu|nya)?(?: [\\p{L}-]+){0,2} (?:kami|saya|gue|tak) ${withheld}(?!\\p{L})(?: dari [\\p{L}]+(?: [\\p{L}]+)?)?`,
    'u',
  ),
)
/** `chat pribadimu ada di tangan kami`: what is private, in our hands. */
const held = pattern(
  /\b(?:(?:rekaman|bukti) )?(?:(?:chat|foto|foto-foto|video|rekaman)(?: (?:pribadi|mesra|selingkuh|mesum|panas|bugil|telanjang|syur|intim|ranjang)){1,2}|percakapan|rahasia|aib|skandal|perselingkuhan|chat)(?:mu| (?:kamu|lu|lo|kalian))(?: (?:sudah|ada|semua|masih|aman|semuanya|lengkap)){0,3} (?:di tangan|di genggaman|pada|sama|di ponsel|di hp) (?:kami|saya|gue|gua|gw)(?!\p{L})/u,
)
/** `kalau masih protes, kami sebarkan`: laid bare for speaking up. */
const exposed = pattern(
  /\b(?:kalau|kalo|jika|bila|sekali lagi|berani|coba)\b[^.!?,]{0,24}\b(?:protes|ribut|melapor|lapor|mengkritik|bicara|buka mulut|macam-macam|nyinyir|rewel|menggugat|mengadu|mengeluh|membantah)\b[^.!?,]{0,16},? (?:akan |bakal |maka |nanti |ya )?(?:kami|saya|gue|gua|tak) (?:sebar|sebarkan|sebarin|bongkar|viralkan|umbar|bocorkan|buka semuanya|buka semua aib\p{L}*|kirim ke (?:atasan|istri|suami|keluarga|kantor)mu)(?!\p{L})(?: ke publik)?/u,
)
/** `usaha Bapak tidak akan pernah dapat izin`, `kami punya foto-foto Ibu di hotel`, `sayang kalau kontraknya putus`. */
const hinted = pattern(
  /(?<!\p{L})(?:usaha|toko|warung|lapak|kios|anak|keluarga|istri|suami)(?:mu| (?:bapak|ibu|anda|saudara|kamu|kalian|lu|lo)) (?:tidak|tak|gak|nggak|ga) (?:akan|bakal) pernah (?:dapat|dapet|terima|kebagian|lulus|diterima|kami)(?: \p{L}+)?|(?<!\p{L})(?:kami|saya|gue|gua) (?:punya|pegang|simpan|kantongi) (?:foto|foto-foto|video|rekaman|chat|bukti)(?:mu| (?:bapak|ibu|anda|saudara|kamu|kalian|lu|lo))(?: [\p{L}-]+){0,3},? (?:di (?:hotel|kamar|ranjang)|dengan (?:selingkuhan\p{L}*|perempuan lain|laki-laki lain|pria lain)|berselingkuh|selingkuh|bermesraan|bugil|mau (?:kami|saya) (?:sebar\p{L}*|viralkan|bongkar|kirim ke))|(?<!\p{L})(?:kami|saya|gue|gua) (?:juga |masih |sudah )?(?:punya|pegang|simpan|kantongi) (?:foto|foto-foto|video|rekaman|chat|rekaman suara|percakapan) (?:pribadi|mesra|mesum|selingkuh|rahasia|memalukan) ?(?:mu|bapak|ibu|anda|saudara|kamu|kalian|lu|lo)(?!\p{L})|(?<!\p{L})(?:sayang|eman|kasihan) (?:kalau|kalo|jika|bila|nek) (?:sampai )?(?:kontrak|jabatan|pekerjaan|kerjaan)(?:nya|mu)? (?:sampai )?(?:putus|hilang|melayang|tidak diperpanjang|dicabut)|(?<!\p{L})(?:dibikin|dibuat|kubikin|kami bikin|kami buat) (?:bungkam|bisu|diam) (?:untuk )?selamanya/u,
)
/** `kami catat nama Bapak untuk gelombang Februari`: put on a list as often as held against somebody. */
const booked = pattern(
  /(?<!\p{L})(?:kami|saya|kita)\s(?:(?:sudah|akan)\s)?(?:catat|ingat|tandai)\snama(?:nya|\s(?:anda|bapak|ibu))(?!\p{L})/u,
)
/** Somebody is on the way to help. */
const attending = pattern(
  /\b(?:tim|petugas|teknisi|kurir|fogging|meteran|memperbaiki|perbaikan|datang besok|segera datang|pengiriman|terima kasih|mohon)\b/u,
)
/** Whose hours an office must know: a ride, a treatment, a day nursery. */
const serving = pattern(
  /(?<!\p{L})(?:antar[- ]jemput|jemputan|penjemputan|penitipan|daycare|terapi\p{L}*|fisioterapi|bus sekolah|pendamping\p{L}*|kursi roda|layanan|kunjungan|sesuaikan|menyesuaikan|disesuaikan|jadwalkan|menjadwalkan|dijadwalkan|imunisasi|vaksin\p{L}*|posyandu|kontrol|rawat jalan|les gratis|bimbingan)(?!\p{L})/u,
)
/** The sentence sets a condition or a menace around the exposure. */
const menace = pattern(
  /\b(?:kalau|kalo|klo|kl|jika|bila|atau|awas|berani|hapus|cabut|diam|jangan|nek|lamun|mun|sebelum|sampai|kapan saja|kapan aja|tinggal|siap-siap|besok|malam ini|lihat saja|liat aja|tunggu|masih|kalo ga|kalau tidak|terus|silakan)\b/u,
)
const coarse = pattern(/\b(?:gue|gua|gw|aing|lu|lo|elu|loe|kowe|sia|maneh|kau)\b|(?<!\p{L})\p{L}{3,}mu\b/u)

/** A condition and what it costs; a right at our mercy; what we know of somebody's home. */
const priced = createFrames([
  'yang|jika|orang 4 tak-patuh|membangkang 8 hak 3 rugi',
  'yang|jika|orang 4 tak-patuh|membangkang 6 rugi',
  'tak-patuh|membangkang 6 hak 2 siap 1 dicabut',
  'tak-patuh|membangkang 6 siap 3 hak 2 dicabut',
  'hak 1 rugi 4 jika 3 tak-patuh|membangkang',
  'siap 1 jika 6 rugi|dicabut',
  'nasib-kuasa 6 di-tangan',
  'kaget 0 jika 3 atasanmu|milikmu|hak',
  'kunjung 4 biar-kamu 1 kalian 3 jaga-mulut',
  'bila-lagi 9 kami-siksa',
  'foto-kamu 3 kalian 2 kami-simpan',
  'mau 0 kami-sebar 5 atau 4 tarik-balik',
  'atau 1 kami-sebar 2 foto-kamu|milikmu',
  'hak 2 taruhan',
  'hak 9 tergantung-sikap',
  'habis-kamu',
  'rumah-kamu 2 kami 0 sudah-tahu',
  'kami 1 ingat-balas 3 saat-kuasa',
  'sekali-lagi 8 rugi|dicabut',
  'jika|yang 3 bersuara 5 hak 3 dicabut',
  'sekali-lagi 6 milikmu 3 celaka-diri|rugi',
  'kami-pastikan 2 milikmu 3 celaka-diri',
  'milikmu 2 kami-pastikan 2 celaka-diri',
  'tutup-mulut 1 masih-mau 3 selamat-diri',
  'masih-mau 3 selamat-diri 3 tutup-mulut',
  'selamat-diri 4 jika 4 tutup-mulut',
  'jangan-paksa 1 kami 4 kasar',
  'ingat 3 hak 3 siapa-kuasa',
  'jika 4 tak-patuh|membangkang 7 rugi|dicabut 1 milikmu',
])

/** Said kindly, meant otherwise: silent where it is care for somebody's safety or health. */
const veiled = createFrames([
  'ingatlah 2 keluarga-kamu 4 mudah-ditemui',
  'keluarga-kamu 4 mudah-ditemui 6 ingatlah|berjaga',
  'diincar 6 kalian 3 jaga-mulut|buka-suara|jangan-bicara',
  'jangan-bicara 4 diincar',
  'sayang-kalau 5 celaka-halus',
  'semoga-halus 1 milikmu|keluarga-kamu 3 baik-saja 3 buka-suara',
  'semoga-halus 1 milikmu|keluarga-kamu 3 baik-saja 2 jika|setelah 3 buka-suara',
  'buka-suara 4 semoga-halus 1 milikmu|keluarga-kamu 3 baik-saja',
  'kalian 1 takkan-tenang 6 tunggu-saja',
  'tunggu-saja 3 kalian 1 takkan-tenang',
  'milikmu|keluarga-kamu 1 takkan-tenang 6 tunggu-saja|jika',
  'kami 2 tahu-kapan 2 keluarga-kamu|milikmu',
  'jika 3 cerewet 3 seret-rezeki',
  'cerewet|membangkang|bersuara 6 sekarang-nasib',
  'sekali-klik 5 aib-kamu',
  'salam-buat 1 milikmu|keluarga-kamu 2 rutin-kamu',
  'kami 1 kenal-baik 2 atasanmu',
  'kalian 2 mau-rasa 4 siksaan',
  'mau-rasa 2 siksaan 5 kami|kalian',
  'nyawa-cuma 8 buka-suara|jaga-mulut|tutup-mulut|jangan-bicara',
  'buka-suara|jaga-mulut|tutup-mulut|jangan-bicara 6 nyawa-cuma',
  'kami 2 banyak-cara 3 kalian 3 diam-kapok',
  'orang-seperti 0 kalian 4 tak-lama',
  // A loss pitied beforehand, and speaking up as its cause; a favour whose price is silence; advice that silences.
  'sayang-kalau 8 rugi-halus 1 gara-gara 5 cerewet|membangkang|bersuara|buka-suara|vokal',
  'kami 6 hak 3 asalkan 3 bungkam|berhenti-bicara',
  'hak 4 lancar 3 asalkan 4 bungkam|berhenti-bicara|tutup-mulut',
  'asalkan 3 bungkam|berhenti-bicara 5 hak 4 lancar',
  'demi-kebaikan 2 kalian 4 bungkam|berhenti-bicara|tutup-mulut',
  'nasib-kuasa 3 gampang 5 jangan-bicara|tutup-mulut',
  'suruh-bungkam 1 atau 1 hak 3 rugi|dicabut',
  'jika 1 nulis-begitu 2 siap 0 didatangi-orang',
])
/** `Rumah kayu itu gampang sekali terbakar, lho`; `jangan harap bisa sandar lagi di dermaga ini`. */
const portended = pattern(
  /(?<!\p{L})(?:rumah|warung|motor|mobil|gudang|perahu|kapal|sawah|kebun|kandang|toko|kios|lapak|bengkel)(?: \p{L}+){0,3} (?:gampang|mudah|bisa|sering|rawan|biasa)(?: sekali| saja| banget| lho)? (?:terbakar|kebakaran|hilang|celaka|meledak|tenggelam|kecelakaan|dibakar|rusak|roboh)(?: \p{L}+)?,? (?:lho|loh|kan|lo)(?!\p{L})|(?<!\p{L})jangan (?:harap|mimpi|berharap) (?:bisa|dapat|boleh|akan|masih bisa) (?:ber|me|di)?\p{L}+(?: \p{L}+){0,2}? (?:lagi|di sini|di \p{L}+ (?:ini|kami|kita))(?!\p{L})/u,
)
const entry = pattern(
  /\b(?:tanpa|karcis|tiket|stnk|sim|ktp|surat|vaksin|terlambat|musim|persib|tim|lawan|macet)\b/u,
)
const kindly = pattern(
  /\b(?:helm|sabuk|imunisasi|vaksin\p{L}*|posyandu|gizi|bekal|sarapan|seragam|ppdb|spmb|daftar|hujan|licin|macet|cuaca|banjir|longsor|gelombang|virus|demam|dbd|sakit|obat|asuransi|apar|korsleting|kompor|begal|copet|pencopet|jambret|curanmor|dompet|ponsel|barang|kunci|gembok|rekening|akun|sandi|tautan|otp|calo|diskon|tiket|mudik|rem|ban|menyeberang|zebra|polisi|hubungi|mari|antar|jemput|dijemput|diantar|layanan|dampingi|awasi)\b/u,
)
/** `Hati-hati di jalan pulang nanti, banyak yang mengincar`: nobody is named whom it could befall but the reader. */
const stalked = pattern(
  /(?<!\p{L})(?:hati-hati|hati2|ati-ati|waspada|berjaga-jaga|jaga diri|awas)(?: (?:saja|aja|ya|lho|baik-baik|bapak|ibu|anda|kamu|pak|bu|kak))*(?: (?:di|pas|saat|waktu|kalau|nek)(?: [\p{L}-]+){1,5})?,? (?:(?:soalnya|karena|sebab) )?(?:(?:sudah|udah|lagi|sekarang) )?(?:banyak|ada|akeh|loba|ana|aya) (?:yang|sing|nu|orang yang|orang) (?:mengincar|mengincarmu|ngincer|ngincar|incar|menunggu(?!(?: (?:anda|bapak|ibu|kamu))? (?:di rumah|kepulangan|kabar))|menunggumu|nunggu|nungguin|mengikuti|ngikutin|membuntuti|mengawasi|mencari|mencarimu|nyari|dendam|sakit hati|(?:tidak|tak|gak|nggak|ga|ndak|ora) suka|geram|kesal)(?= (?:bapak|ibu|anda|kamu|saudara|lu|lo|sampeyan|sama|kepada|lho|ya|kok)(?!\p{L})|\s?[.,!?…]|\s*$)/u,
)

const service =
  'bansos|bantuan|blt|pkh|bpnt|sembako|pupuk|ktp|kk|kia|akta|surat|izin|ijin|sktm|beasiswa|kontrak|gaji|honor|tunjangan|pangkat|jabatan|urusan|permohonan|berkas|lapak|kios|bedah rumah|air|listrik|rekomendasi|tanda tangan|nama|layanan|pelayanan|proposal|proyek|jatah|rapor|nilai|ijazah|sertifikat'
/** `jangan harap dapat pupuk lagi`, `KTP-mu tidak akan pernah jadi`. */
const never = pattern(
  new RegExp(
    `(?<!\\p{L})(?:jangan (?:harap|harapkan|mimpi|pernah berharap|berharap)|ojo (?:ngarep|ngimpi)|aja ngarep|ulah (?:ngarep|ngimpi)|jan (?:harok|barharok))\\s(?:\\p{L}[\\p{L}-]*\\s){0,3}?(?:${service}|dapat|dapet|cair|jadi|keluar|terbit|diproses|dilayani|kami layani|kami proses|kami bantu|naik|lulus|diterima|diperpanjang|disetujui|kami tanda tangani)(?:nya|mu)?(?!\\p{L})(?: (?!dan|yang|karena|tanpa)[\\p{L}-]+){0,4}|(?<!\\p{L})(?:${service})(?:-?mu| (?:kamu|anda|kalian|lu|lo|bapak|ibu|saudara))(?: (?:itu|pasti|nanti|juga|sampai))?\\s(?:tidak akan|gak akan|nggak akan|tidak bakal|gak bakal|nggak bakal|ga bakal|takkan|ora bakal|moal)\\s(?:pernah )?(?:jadi|keluar|terbit|cair|diproses|selesai|kami\\s\\p{L}+|saya\\s\\p{L}+|naik|diperpanjang|turun|dadi|kaluar|anggeus)`,
    'u',
  ),
)

export default defineRule({
  id: 'hukum/ancaman',
  severity: 'error',
  scope: 'sentence',
  title: 'Ancaman',
  reason: 'Ancaman kekerasan, pembukaan aib, atau pencabutan hak adalah pidana dan penyalahgunaan wewenang.',
  principle: 'integritas',
  source: { name: 'UU ITE (UU 1/2024)', article: 'Pasal 27B dan Pasal 29' },
  lesson:
    'Jangan menakut-nakuti siapa pun, juga pengkritik. Bila ada pelanggaran, sebut aturan dan sanksinya secara netral. Bantuan dan jabatan bukan alat untuk membungkam.',
  needs: anyOf(
    mark.of('samar', 'jabatan', 'disiksa', 'akibat', 'cabut', 'aib'),
    // Somebody who does it: `pukul` tells the hour, too.
    allOf(mark.of('siksa'), mark.of('aku')),
    knows,
    watched,
    marked,
    visited,
    extorted,
    located,
    silenced,
    held,
    exposed,
    hinted,
    ransomed,
    never,
    priced,
    veiled,
    stalked,
    portended,
  ),
  wrong: [
    { text: 'Awas, nanti gue hajar lu di parkiran!', flagged: 'gue hajar lu' },
    { text: 'Kami tahu di mana anakmu sekolah.', flagged: 'tahu di mana anakmu' },
    { text: 'Yang masih protes, bansosnya kami coret.', flagged: 'bansosnya kami coret' },
    { text: 'Saya akan sebarkan foto pribadimu kalau tidak diam.', flagged: 'sebarkan foto pribadimu' },
    { text: 'Nek wani lapor maneh, tak pateni kowe!', flagged: 'tak pateni kowe' },
    { text: 'Pegawai yang berani bicara ke wartawan siap-siap dimutasi.', flagged: 'siap-siap dimutasi' },
    {
      text: 'Sayang kalau sampai kenapa-kenapa dengan keluarga Saudara.',
      flagged: 'Sayang kalau sampai kenapa-kenapa',
    },
  ],
  right: [
    { text: 'Pembuang sampah sembarangan diancam pidana kurungan paling lama tiga bulan.' },
    { text: 'Bantuan dihentikan apabila penerima pindah domisili.' },
    { text: 'Awas, jalan licin di tikungan!' },
    { text: 'Banjir mengancam tiga desa, kata BPBD.' },
    { text: 'Kami bantu Anda bakar sampah daun menjadi arang.' },
    { text: 'Kalau Anda dipukul suami, hubungi SAPA 129.' },
    { text: 'Pegawai yang melanggar disiplin akan dipindahkan sesuai ketentuan.' },
    { text: 'Nanti kami hubungi Anda setelah berkas diperiksa.' },
  ],
  *check(sentence) {
    for (const { start, end } of apart(find(sentence))) {
      yield {
        start,
        end,
        message: `“${sentence.text.slice(start, end)}” terbaca sebagai ancaman. Hapus; sebut aturan atau jalur hukumnya secara netral.`,
      }
    }
  },
})

function* find(sentence: Sentence): Iterable<Span> {
  const marks = mark(sentence)
  if (telling.test(sentence)) return
  for (const span of priced(sentence))
    if (!/^(?:alamat|rumah)/u.test(sentence.lower.slice(span.start)) || !attending.test(sentence)) yield span
  const serves = serving.test(sentence) && !menacing.test(sentence)
  if (!kindly.test(sentence) && !serves) {
    yield* veiled(sentence)
    for (const one of [stalked, portended]) {
      const match = one === portended && entry.test(sentence) ? null : one.exec(sentence)
      if (match) yield { start: match.index, end: match.index + match[0].length }
    }
  }
  const mine = marks.some((hit) => is(hit, 'aku'))
  for (const hit of marks) {
    if (isOrdinary(sentence, marks, hit)) continue
    if (is(hit, 'samar') && (!is(hit, 'sasaran') || marks.some((other) => is(other, 'kamu', 'syarat'))))
      yield hit
    if (is(hit, 'jabatan') && !(is(hit, 'daftar') && !threatens(sentence, marks))) yield hit
    if (is(hit, 'siksa')) yield* strike(sentence, marks, hit)
    if (is(hit, 'disiksa')) yield* doom(sentence, marks, hit)
    if (is(hit, 'akibat')) yield* outcome(sentence, marks, hit)
    if (is(hit, 'cabut')) yield* loss(sentence, marks, hit)
    if (is(hit, 'aib')) yield* exposure(sentence, marks, hit)
  }
  for (const one of mine || /\btak\b/u.test(sentence.lower)
    ? [never, knows, watched, marked, visited, extorted, located, silenced, held, exposed, hinted, ransomed]
    : [never, watched, marked, extorted, silenced, held, exposed, hinted, ransomed]) {
    if (one === located && (!menacing.test(sentence) || attending.test(sentence))) continue
    if (one === knows && serves) continue
    if (one === extorted && rebuilt.test(sentence)) continue
    if (one === marked && booked.test(sentence) && !threatens(sentence, marks)) continue
    const match = one.exec(sentence)
    if (match) yield { start: match.index, end: match.index + match[0].length }
  }
}

/** Phrases of threats that an office says of queues, campaigns and visits as well. */
const ordinary =
  /^(?:(?:di)?jaga (?:mulutmu|lidahmu|keluargamu|anak istrimu)|sayang kalau (?:rumahnya|anaknya|usahanya)|kasihan (?:keluarganya|anaknya|istrinya)(?: nanti| kalau)?|awas kamu|jangan sampai (?:keluargamu|anakmu|istri|anak istri)|jangan kaget kalau|tunggu giliranmu|kami akan datang malam-malam|siap-siap (?:dicoret|kehilangan|dipindah|dihapus)|(?:siap-siap|bersiap) (?:dicoret|dihapus|dipindah))/u
const everyday = pattern(
  /(?<!\p{L})(?:petugas|kader|antrean|antre|loket|kursi|nomor|panggilan|sabar|sensus|pendataan|layanan|program|bedah rumah|bangun ulang|menyemprot|penyemprotan|fogging|imunisasi|vaksin\p{L}*|vitamin|gizi|stunting|sinyal|siaran|stb|listrik|air|daftar antrean|daftarkan|mendaftar|putus sekolah|kejar paket|beasiswa|sehat|kesehatan|dbd|demam|diare|tbc|campak|flu|virus|kuman|nyamuk|penyakit|sariawan|gigi|rokok|merokok|asap|narkoba|licin|basah|terpeleset|helm|sabuk|tertinggal|ketinggalan|kehabisan|terpapar|tertular|kecanduan|penipuan|maklum|verifikasi|sistem|aplikasi|kedaluwarsa|cuaca|hujan|banjir)(?!\p{L})/u,
)
const isOrdinary = (sentence: Sentence, marks: readonly Mark[], { phrase, end }: Mark): boolean =>
  ordinary.test(phrase) &&
  everyday.test(sentence) &&
  !/(?<!\p{L})(?:awas|(?:lihat|tunggu) saja|pikir lagi|jaga mulut|protes|komentar|laporanmu)(?!\p{L})/u.test(
    sentence.lower.slice(end),
  ) &&
  !marks.some((other) => is(other, 'protes') && !is(other, 'biasa'))

/** Whether a name on a list is meant to frighten: a menace stands beside it, or that somebody spoke up. */
const threatens = (sentence: Sentence, marks: readonly Mark[]): boolean =>
  menacing.test(sentence) ||
  coarse.test(sentence) ||
  /(?<!\p{L})(?:jangan menyesal|kalau (?:nanti |besok )?(?:urus|mengurus|butuh))(?!\p{L})/u.test(
    sentence.lower,
  ) ||
  marks.some(
    (other) =>
      is(other, 'protes') && !is(other, 'biasa') && !/kolom $/u.test(sentence.lower.slice(0, other.start)),
  )

/** `fotomu kami sebar`, `video syur lo gue kirim ke grup`, `kami bongkar aibmu`: what is private, ours to spread. */
function* exposure(sentence: Sentence, marks: readonly Mark[], hit: Mark): Iterable<Span> {
  const { lower } = sentence
  if (!menace.test(sentence) && !coarse.test(sentence)) return
  const spread = marks.find(
    (other) =>
      is(other, 'sebar') &&
      (hit.first - other.last >= 0 ? hit.first - other.last <= 4 : other.first - hit.last <= 11) &&
      inClause(sentence, Math.min(hit.end, other.end), Math.max(hit.start, other.start)),
  )
  if (!spread || isDenied(sentence, spread.first, 2)) return
  const agent =
    /^ku/u.test(spread.phrase) ||
    marks.some(
      (other) => is(other, 'aku') && spread.first - other.last >= 0 && spread.first - other.last <= 3,
    ) ||
    /^(?:tersebar|beredar|viral|sampai)/u.test(spread.phrase)
  const theirs =
    /mu$|bugil|pribadi/u.test(hit.phrase) ||
    /mu$/u.test(lower.slice(hit.start, hit.end)) ||
    marks.some((other) => is(other, 'milik') && other.first >= hit.last && other.first - hit.last <= 2)
  const tame = /^(?:kirim|unggah|upload|posting|buka|tempel|umumkan|ungkap|beredar|viral|tersebar)/u.test(
    spread.phrase,
  )
  const secret =
    /aib|rahasia|skandal|selingkuh|bugil|telanjang|syur|mesra|mesum|pribadi|borok|dosa|masa lalu/u.test(
      lower.slice(Math.min(hit.start, spread.start), Math.max(hit.end, spread.end)),
    )
  if (
    agent &&
    theirs &&
    (!tame || secret || /\b(?:gue|gua|gw|aing|lu|lo|loe)\b/u.test(lower)) &&
    (secret || menace.test(sentence))
  )
    yield join(hit, spread)
}

const inClause = ({ text }: Sentence, from: number, to: number) => !/[.;!?:]/u.test(text.slice(from, to))

/** `gue hajar lu`, `tak pateni kowe`, `kubunuh kau`: who does it, and to whom, close by. */
function* strike(sentence: Sentence, marks: readonly Mark[], hit: Mark): Iterable<Span> {
  const me = is(hit, 'aku')
    ? hit
    : marks.find((other) => is(other, 'aku') && hit.first - other.last >= 0 && hit.first - other.last <= 1)
  const by =
    me ??
    // `dibeulah … ku aing`, `sama gue`
    marks.find(
      (other) =>
        is(other, 'aku') &&
        /\b(?:ku|sama|oleh|karo|dek|jo)\s$/u.test(sentence.lower.slice(hit.end, other.start)) &&
        other.first - hit.last <= 4,
    )
  if (!by || isDenied(sentence, me === hit ? hit.first : by.first, 2)) return
  const you = marks.find(
    (other) =>
      is(other, 'kamu', 'milik-kamu') &&
      (other.first >= hit.last
        ? other.first - hit.last <= 2 && inClause(sentence, hit.end, other.start)
        : // `tanganmu kupatahkan`, `lapak Bapak kami ratakan`: the object before its verb.
          by.first - other.last >= 0 &&
          by.first - other.last <= 2 &&
          inClause(sentence, other.end, by.start)),
  )
  const third = you && is(you, 'milik-kamu') && !is(you, 'kamu')
  if (
    (third || /^datangi/u.test(hit.phrase)) &&
    /\b(?:perbaiki|bantu|cat|bersihkan|program|bedah|petugas|teknisi|kader|meteran|memeriksa|mengecek|mengantar\p{L}*|pendataan|survei|mohon|layanan)\b/u.test(
      sentence.lower,
    )
  )
    return
  // `tak pateni`: no other reading.
  const sole =
    !you &&
    /^tak$/u.test(by.phrase) &&
    /^(?:pateni|antem|kepruk|kaplok|gibeng|bacok|cekek|gorok|obong|idek|ajur|remuk|tugel|pites|plintir|kemplang|gecek|gaplok|tempiling|pentung|sabet)/u.test(
      hit.phrase,
    )
  if (you) yield join(join(by, hit), you)
  else if (sole) yield join(by, hit)
}

/** `anakmu bisa celaka`, `lu bakal dibacok`. */
function* doom(sentence: Sentence, marks: readonly Mark[], hit: Mark): Iterable<Span> {
  const you = marks.find(
    (other) =>
      is(other, 'kamu') &&
      hit.first - other.last >= 0 &&
      hit.first - other.last <= 3 &&
      inClause(sentence, other.end, hit.start),
  )
  if (isDenied(sentence, hit.first, 2)) return
  // `ku aing ditewek`: the doer stands before.
  const doer = marks.find((other) => is(other, 'aku') && other.last === hit.first)
  if (
    doer &&
    /\b(?:ku|karo|dek|oleh)\s$/u.test(sentence.lower.slice(0, doer.start)) &&
    /^di/u.test(hit.phrase)
  )
    yield join(doer, hit)
  // `dibeulah sirah maneh ku aing`
  const after = marks.find(
    (other) => is(other, 'kamu') && other.first - hit.last >= 0 && other.first - hit.last <= 1,
  )
  if (
    after &&
    /^\s(?:\p{L}+\s)?(?:ku|sama|karo|dek|oleh)\s(?:aing|urang|gue|gw|gua|aku|kami|saya|awak|ambo)\b/u.test(
      sentence.lower.slice(after.end),
    )
  )
    yield join(hit, after)
  if (!you) return
  const warned =
    /\b(?:rek|arek|arep|bade|badé|bakalan|atau|atawa|utawa|kudu|mesti|bakal|siap-siap|siap2|awas|pasti|tinggal tunggu|lihat saja|liat aja|ntar)\b/u.test(
      sentence.lower,
    )
  const plainVictim = /^(?:bapak|ibu|anda|saudara|kita)$/u.test(you.phrase)
  const safety =
    /\b(?:helm|jalan licin|api|listrik|banjir|gempa|obat|rokok|virus|lalu lintas|kompor|arus|petir)\b/u
  if (
    (warned || is(you, 'kerabat')) &&
    !plainVictim &&
    !safety.test(sentence.lower) &&
    /\b(?:bakal|bakalan|akan|bisa|siap-siap|siap2|awas|pasti|ntar|nanti|besok|lihat|liat|rek|arek|arep|atau|atawa|tinggal)\b/u.test(
      sentence.lower,
    )
  )
    yield join(you, hit)
}

/** `bikin kamu tidak bisa jalan lagi`, `gue bikin perkedel`. */
function* outcome(sentence: Sentence, marks: readonly Mark[], hit: Mark): Iterable<Span> {
  const make = marks.find(
    (other) =>
      is(other, 'bikin') &&
      hit.first - other.last >= 0 &&
      hit.first - other.last <= 3 &&
      inClause(sentence, other.end, hit.start),
  )
  if (!make || isDenied(sentence, make.first, 2)) return
  const between = marks.some(
    (other) => is(other, 'kamu') && other.first >= make.last && other.last <= hit.first,
  )
  const after = marks.some((other) => is(other, 'kamu') && other.first >= hit.last)
  const food = /^(?:perkedel|rempeyek|peyek|abon|dendeng|sate|rendang|geprek|bubur)$/u.test(hit.phrase)
  const me = marks.some(
    (other) => is(other, 'aku') && make.first - other.last >= 0 && make.first - other.last <= 1,
  )
  const coarse = /\b(?:gue|gua|gw|aing|lu|lo|elu|kowe|sia|mu)\b/u.test(sentence.lower)
  if (food ? me && coarse : between || (me && after)) yield join(make, hit)
}

/** `yang protes, bansosnya kami coret`: a right withdrawn for speaking up. */
function* loss(sentence: Sentence, marks: readonly Mark[], hit: Mark): Iterable<Span> {
  const { lower } = sentence
  if (isDenied(sentence, hit.first, 2) && !/^(?:tidak|tak|gak|nggak|ga)/u.test(hit.phrase)) return
  const right = marks.find(
    (other) =>
      is(other, 'hak') &&
      hit.first - other.last >= 0 &&
      hit.first - other.last <= 4 &&
      inClause(sentence, other.end, hit.start),
  )
  const moved = /mutasi|pindah|pecat|nonjob|buang|lempar|berhenti|copot/u.test(hit.phrase)
  if (!right && !moved) return
  const ours = is(hit, 'kami')
  const spoke = marks.find((other) => {
    if (!is(other, 'protes') || isDenied(sentence, other.first, 2)) return false
    if (is(other, 'biasa') && !ours && !/\bkalian\b|mu\b/u.test(lower)) return false
    const said = other.last <= hit.first ? lower.slice(0, other.end) : lower.slice(hit.end, other.end)
    return /\b(?:yang|yg|kalau|kalo|klo|jika|bila|apabila|siapa|berani|nek|lamun|mun|sekali lagi|masih|sing|nu|sampai|awas|coba|lagi)\b/u.test(
      said,
    )
  })
  if (spoke) yield join(right && right.first < hit.first ? right : hit, hit)
}
