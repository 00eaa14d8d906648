import type { Sentence, Span } from '../../draft/types.ts'
import words from '../../lexicon/cela.txt'
import { beginsHigh } from '../../lexicon/characters.ts'
import { createFrames } from '../../lexicon/frames.ts'
import { createMarker, is, isBehind, type Mark } from '../../lexicon/marker.ts'
import { pattern } from '../../lexicon/pattern.ts'
import { isPlain } from '../../lexicon/plainSense.ts'
import { allOf, anyOf, anyWord } from '../../lexicon/signals.ts'
import { apart } from '../../lexicon/spans.ts'
import { condemns, isDenied } from '../../lexicon/stance.ts'
import { defineRule } from '../define.ts'
import { judged, toned } from './menghakimi/tone.ts'

const mark = createMarker(words)

/** The office blames itself. */
const own = pattern(
  /\b(?:kami (?:mohon maaf|minta maaf|keliru|salah|lalai|akui|mengakui|khilaf|ceroboh|kurang)|mohon maaf atas|(?:kelalaian|kesalahan|kekeliruan|keteledoran|kecerobohan) kami)\b/u,
)
const makanya = pattern(
  /(?<!\p{L})(?:makanya|mangkanya|mulane|mulakno|mangkane|matakna|makonyo|makane)[ ,]{1,2}(?:teliti|lebih teliti|cermat|simak|disimak|lengkapi|perhatikan|dicek|jangan|belajar|baca|dibaca|rajin|kalau|kalo|dengar\p{L}*|pakai|pake|jaga|hati-hati|bayar|datang|ikut\p{L}*|cek|buka|tanya|jadi orang|punya|sekolah|mikir|lapor|urus|sadar|(?:\p{L}{3,}nya|\p{L}{3,}e) (?:jangan|ojo)|ojo|aja|ulah|jan|nek|lamun|lain kali|biasakan|disiplin|tertib|kerja|bangun|daftar|patuh\p{L}*|taat\p{L}*|mandi|olahraga|antre|antri|sabar|to|atuh)(?!\p{L})/u,
)
const sarcasm = pattern(
  /(?<!\p{L})(?:(?:hebat|pintar|pinter|cerdas|jenius|brilian|bijak|teladan|beradab|berpendidikan|sopan|tertib|rajin|jago|luar biasa|keren|mantap|salut|bagus|canggih)(?:nya)?(?: sekali| banget| betul| benar| nian| ya| deh| memang| kali| amat| pisan| tenan){0,2}(?: ya| memang| bapak| ibu| pak| bu| kakak| kalian| anda| warga \p{L}{1,30}){0,3},?(?: \p{L}{1,30}){0,5}|(?:terima kasih|makasih|selamat)(?: (?:ya|yah|lho|loh|deh|banyak|banget|sekali)){0,2},? (?:sudah|telah|karena|kepada yang|buat yang|untuk yang|bagi yang|kalian|anda)(?: \p{L}{1,30}){0,3}) (?:(?:mem)?buang \p{L}{1,30} (?:ke|di) (?:sungai|kali|selokan|got|parit|jalan|taman|laut|trotoar)|merusak\p{L}*|rusak\p{L}*|mengotori|kotori|mencemari|bakar sampah|membakar sampah|bakar ban|merokok|ngerokok|menebang|meludah|mengencingi|kencing|mencorat-coret|menyalahkan|nyalahin|marah-marah|mengeluh|ngeluh|ngomel|menuntut|terlambat|telat|datang telat|tidur|bolos|parkir(?: \p{L}{1,30}){0,2} (?:di|sembarangan)|jualan di trotoar|nyerobot|menyerobot|melawan arus|lawan arus|nyalip|ngebut|membiarkan|memfoto|menyebar\p{L}* hoaks|nyebar hoaks|percaya hoaks|ketipu|tertipu|kena tipu|lupa|salah tulis|minta gratisan|membuang sampah|buang sampah|nyampah|melanggar|menerobos|membolos|menunggak|nunggak|mengabaikan|mencoret\p{L}*|corat-coret|parkir sembarangan|(?:tidak|nggak|gak) (?:membaca|baca|bayar|datang|peduli)|bikin macet|membuat macet|bikin banjir|menyumbat|mencuri|menghina|memfitnah)(?!\p{L})/u,
)
/** `hebat sekali pengunjung kita, bisa makan tetapi tidak bisa mencari tong sampah` */
const paradox = pattern(
  /(?<!\p{L})(?:hebat|luar biasa|keren|pintar|pinter|salut|canggih|mantap|jago|cerdas|jempol)(?: (?:sekali|benar|bener|betul|ya|banget|buat|untuk|kepada|deh|nian|memang|para)){0,3},? (?:warga|pengunjung|pengendara|pemuda|pelanggan|penonton|pedagang|anak muda|orang|masyarakat|pengguna \p{L}+|wisatawan|penumpang|tetangga|kita|kalian)(?: \p{L}+)?,? (?:bisa|mampu|sanggup|punya|kuat|berani|pandai)\s[^.!?]{2,40}? (?:tapi|tetapi|namun|kok|giliran) (?:tidak|tak|gak|nggak|ga|enggak) (?:bisa|mampu|sanggup|tahu|tau|kuat|mau|sempat|punya)(?: [\p{L}-]+){0,3}/u,
)
/** `Hebat sekali, ya, datang pagi hanya untuk main ponsel lalu menyalahkan petugas`: mock praise, what they did, whom they blame. */
const mockery = pattern(
  /(?:^|[.!?,:;–] ?)(?:wah,? |aduh,? |duh,? )?(?:hebat|pintar|pinter|cerdas|jenius|bagus|luar biasa|keren|mantap|salut|jempol|elok|apik|canggih)(?:nya)?(?: (?:sekali|banget|betul|benar|nian|ya|yah|deh|memang|kali|amat|pisan|tenan)){0,3},?(?: ya| yah| memang| bapak| ibu| kakak)?,? [^.!?]{3,80}?(?: lalu| terus| trus| tapi| tetapi| malah| kemudian| habis itu| ujung-ujungnya| eh)(?: malah| kok| masih| petugas yang| kami yang| loket yang){0,2} (?:menyalahkan|nyalahin|nyalahkan|nyalahke|disalahkan|disalahin|(?:meng|ng)adu(?! (?:lewat|ke|melalui|via|nasib|cepat|bakat|strategi|domba))|memaki|maki|dimaki|memarahi|dimarahi|marah|marah-marah|mengamuk|ngamuk|mengeluh|ngeluh|(?:me)?nuntut(?! ilmu)|ngomel|mengomel|protes|komplain|menuduh|nuduh|dituduh)(?: \p{L}{1,20})?/u,
)
/** `Lain kali telinganya sekalian dibawa`, `besok otaknya jangan ditinggal`: what nobody leaves at home. */
const senses = pattern(
  /(?<!\p{L})(?:lain kali|lain waktu|besok|besok-besok|sesuk|isukan|kapan-kapan|kalau|kalo|jika|nek|lamun|makanya|mbok|coba|tolong|harusnya|mestinya|ke loket)(?!\p{L})[^.!?]{0,40}?(?<!\p{L})(?:telinga|kuping|mata|otak|akal|pikiran|ceuli|utek|uteg|panon)(?:nya|mu|e|na|ne)?(?: (?:juga|sekalian|jangan|ojo|ulah|itu|tuh|yang benar|ikut)){0,3} (?:dibawa|dipasang|dipakai|dipake|ditinggal|ditinggalkan|ketinggalan|dititipkan|digadaikan|digawa|dienggo|dibuka lebar-lebar)(?! (?:anting|penutup|pelindung|sumbat|kapas|masker|lensa|alat|tag|eartag|label|perban|tindik|iud|implan))(?: di rumah| dari rumah)?|(?<!\p{L})(?:kalau|kalo|jika|andai|nek|lamun) (?:bapak |ibu |anda |kamu |situ |kakak )?(?:punya|bisa|mau) (?:kalender|jam dinding|arloji|televisi|radio|(?:mem)?baca(?! (?:pesan|surat|ini|nomor|ya))|berhitung|melihat|mendengar)[^.!?]{0,20} (?:tentu|pasti|mestinya|harusnya|seharusnya)[^.!?]{0,20} (?:tahu|tau|paham|mengerti|ngerti)(?!\p{L})/u,
)
/** A tale's figure is judged, nobody who lives: `Tokoh utamanya tidak tahu diri, lalu insaf`. */
const figure = pattern(
  /(?<!\p{L})(?:tokoh(?:nya)? (?:utama\p{L}*|antagonis\p{L}*|jahat\p{L}*|\p{L}+ (?:digambarkan|diceritakan|dikisahkan))|lakon|lakonnya|dongeng|fabel|hikayat|sandiwara|ketoprak|ludruk|legenda|cerpen|novel|berkisah|mengisahkan|menceritakan|bercerita tentang|dikisahkan|diceritakan|digambarkan|diperankan|memerankan|peran (?:si|sang|raja|ratu|tokoh))(?!\p{L})/u,
)
const alive = pattern(
  /(?<!\p{L})(?:penonton|pengunjung|warga|pengurus|panitia|pegawai|petugas|pejabat|kalian|kamu|anda|bapak|ibu|mereka|kita|kami|tetangga|pedagang|pengendara|dasar)(?!\p{L})/u,
)
/** `“Si Pemalas dan Lumbung Ajaib”`: a name in a title. */
const entitled = ({ text, words }: Sentence, { start, first }: Mark): boolean =>
  words[first]!.quoted && beginsHigh(text.slice(start)) && words[first - 1]?.lower === 'si'
const fiction = (sentence: Sentence): boolean => figure.test(sentence) && !alive.test(sentence)
const excused = /(?<!\p{L})(?:karena|sebab|meski\p{L}*|walau\p{L}*|kuota|akibat|lantaran)(?!\p{L})/u
const relieved = pattern(
  /\b(?:(?:tidak|tak|nggak|gak|tanpa)(?: pernah| sekali pun| sedikit pun)? (?:mem?buang|buang|nyampah|merusak|meng|men|parkir|bolos|terlambat|telat)\p{L}*|(?:pada|di|ke|ke dalam|dalam) (?:bank sampah|tps|tpst|tong|bak|kontainer|keranjang|komposter|wadah|depo|gerobak|kantong)|terpilah|dipilah|sesuai jadwal|(?:pada|di|ke) tempat(?:nya| sampah)(?!,? (?:yaitu|yakni|alias))|tidak lagi|berhenti|stop|melapor\p{L}*|mengingatkan|menangkap|menegur|mencegah|tanpa|bagi pelanggar|sanksi)\b/u,
)
const accusing = pattern(
  /(?<!\p{L})(?:niat|serius|mau)(?: \p{L}+){0,3} (?:atau|apa|opo) (?:hanya |cuma |mau |cuman |sekadar |mung )?(?:cari|mencari|bikin|main-main|iseng|ribut|ngajak|golek|caper)\p{L}*|(?<!\p{L})(?:coba|mending|sana) (?:bercermin|berkaca|ngaca|introspeksi)(?=\s?[,!?.]|$)/u,
)
/** A fault taken for the cause, a verdict drawn from a deed, a comparison with children, help thrown in the face. */
const contempt = createFrames([
  'jika 3 orang|mereka 1 tidak-cela',
  'orang|yang 8 berarti 1 tidak-peduli|cap-buruk',
  'akibat 0 ulah 2 sendiri|mereka',
  'akibat 0 ulah-buruk 2 orang|sendiri|mereka',
  'akibat 1 orang 4 masa-bodoh',
  'cuma 1 cari-perhatian',
  'anak-kecil 0 pun 1 paham',
  'orang|mereka|yang 5 memang 1 tak-mampu 2 tugas',
  'cela 0 sih',
  'orang 6 giliran 4 hilang-muka',
  '^ 0 giliran 5 hilang-muka',
  'ngakunya 3 kok 1 tak-bisa|cela',
  'jangan 0 salahkan 1 pemerintah',
  'berapa-kali 2 dijelaskan',
  'bukti 3 orang 2 tak-dewasa|cela|mental-buruk',
  'orang|mereka 4 mental-buruk',
  'begitulah 0 jika 5 cela|tidak-peduli|tak-mampu|keluh|mental-buruk',
  'mental-buruk 0 memang|memang-kuat 1 susah-diubah',
  '^ 0 memang|memang-kuat 0 mental-buruk',
  'begitulah 0 watak 1 orang|kalian',
  'di-mana 0 nurani',
  'kalian 0 sendiri 0 yang 1 cela|keluh|membangkang',
  'kamu-semua 0 yang 1 cela',
  'ngakunya 6 harus-diajari',
  'selama 1 orang 3 cela|mental-buruk|tidak-peduli',
  'keluh 1 memang 1 hobi',
  'orang|kalian 2 memang-kuat 4 cela',
  'bukan-nya 4 omel 1 di-medsos',
  'jangan-cuma 1 silau',
  'baru 3 sudah 1 omel|merasa-paling',
  'memang-kuat 0 mutunya 1 segitu',
  'jangan 0 cari-alasan',
  'indra 2 dengkul',
  'jika 3 rajin 5 mana-mungkin',
  '^ 0 dasar-seru 0 orang 1 cela|tidak-peduli|cap-buruk|mental-buruk',
  'tapi 0 minta-terus',
  '^ 0 giliran-saja 3 baru-ingat',
  '^ 0 memang-saja 0 malas-apa',
  'ngakunya 3 tapi 1 kelakuan-begini',
  'diberi-tahu 6 masih-nekat',
  'orang-tuanya 1 ke-mana-saja',
  'jika 2 rajin|mau-baca 6 mestinya-tahu',
  'anda-ini 1 bisa-baca 1 atau-tidak',
  'cuma-bisa 0 komentar',
  'nasib-buruk 3 akibat-malas',
  'lebih-hafal 1 hiburan 1 banding',
  'begitulah-saja 0 akibatnya 1 jika',
  'kau-pikir 5 mesin-uang',
  'orang-seperti 3 bikin-rusak 3 rusak',
  'orang-seperti 3 beban-saja',
  'orang|kalian 3 memang 1 hobi 0 keluh',
  'komentar|omel 5 paling-sering 0 keluh',
  'orang|orang-tuanya 6 kebanyakan 0 hiburan 1 bukan-urus',
  'jika 1 miskin 4 kerja-dong 2 bukan-minta',
  'orang 4 kerja-dong 2 bukan-minta 0 melulu',
  'sindiran 8 baru 6 kotor-lagi',
  'akhirnya 1 orang 3 sadar-juga',
  'di-mana 0 otak 1 orang|kalian|yang|mereka',
  'jika 1 pembaca-buruk 1 jangan-komentar',
  'waktu-itu 3 acara-bersama 1 pada-ke-mana',
  'ya-gimana 3 wong-nya 0 pelakunya-warga 3 laku-salah',
  'ya-gimana 1 pelakunya-warga 2 laku-salah',
  'apa-perlu 1 diajari-lagi',
  'susah-hidup 1 kok 3 boros',
  'bandel-saja 1 begini-jadinya',
  'begini-jadinya 1 jika 2 bandel-saja',
  'ingin-kaya 0 tanpa-kerja 1 sih',
  'jika|yang 1 lalai-wajib 5 jangan-tuntut',
  'sudah-diberi 2 masih-tuntut',
  'orang 5 memang 0 lupa-diri',
  'itu-namanya 1 tak-niat',
  'dikasih-barang 0 malah-jual',
])
/** `salah Bapak sendiri`, `salah siapa bangun di bantaran`, `punya mata dipakai`, `itu akibatnya kalau malas`. */
const reproach = pattern(
  /(?<!\p{L})(?:(?:pemalas|penunggak|pembangkang|pengeluh|perusak|orang malas|orang bodoh|orang jorok|manusia|warga|pegawai|orang tua) (?:seperti|kayak|macam|model|kaya|koyo|siga) (?:kalian|kamu|anda|mereka|dia|situ|lu|lo|begini|begitu|gini|gitu)|(?:kalian|kamu|anda|bapak|ibu|mereka|warga|situ|lu|lo|sampeyan)(?: kan| itu| juga)? sendiri (?:yang|sing|nu|juga yang|kok yang) (?:buang|membuang|nyampah|merusak|rusak|bakar|membakar|tebang|menebang|telat|terlambat|lupa|salah|malas|males|lalai|ceroboh|bangun|membangun|parkir|tidak|nggak|gak|mau|minta|milih|pilih|nutup|menutup|nyumbat|ngeyel|bandel|nunggak|menunggak)(?: \p{L}+){0,3}|salah(?:nya|e|na)? (?:bapak|ibu|pak|bu|kakak|kamu|kalian|mereka|saudara|anda|dia|warga\p{L}*|orangnya|pemiliknya|pengendaranya|orang ?tuanya|situ|sampeyan|panjenengan|lu|lo|elu|kowe|maneh|ente|ngana)(?: juga| itu| ya)? (?:sendiri|dewe|dhewe|sorangan|surang)|(?:salah|salahnya|salahe|dosa) (?:siapa|sopo|sapa|saha)(?! (?:pun|saja))(?=[ ,?]|$)(?: (?!yang|itu|ini)\p{L}+){0,4}|(?:punya|ada|duwe|boga|punyo|pakai|pake) (?:mata|telinga|kuping|otak|akal(?: sehat)?|mulut|kaca|cermin|moto|utek|ceuli),? (?:(?:itu|tuh|ya|kok|mbok|atuh|dong|kan) ){0,2}(?:(?:tidak|tak|nggak|gak|ga|ora|teu) )?(?:dipakai|dipake|digunakan|dienggo|dipakean|dijaga)|(?:punya|ada|duwe|boga) (?:mata|telinga|kuping|otak|akal|hati|ceuli),? (?:kok|tapi|tetapi|malah) (?:tidak|tak|gak|nggak|ga|ora|teu) (?:mau )?(?:dipakai|dipake|mendengar\p{L}*|dengar|melihat|lihat|baca|membaca|berpikir|mikir|peduli|krungu|ngadenge)(?: \p{L}+)?|(?:begini|begitu|gini|gitu|inilah|itulah)(?:lah)? (?:akibatnya|jadinya|hasilnya) (?:kalau|kalo|nek|lamun|jika) (?:orang(?: tua)?|warga|ibu-ibu|bapak-bapak|anak muda|emak-emak|pemuda)(?: \p{L}+){0,2} (?:cuma|hanya|sibuk|malas|males|ogah|keasyikan|terlalu|kebanyakan|lebih (?:suka|mementingkan|sayang))(?: \p{L}+){0,3}|(?:itu|itulah|ini|inilah|begitulah|beginilah|gini nih|gitu tuh)(?: akibatnya| jadinya| hasilnya| upahnya)? (?:kalau|kalo|nek|lamun) (?:orang(?: tua)?|warga|punya|malas|males|bandel|ngeyel|sok|manja|ceroboh|bodoh|serakah|(?:tidak|nggak|gak|tak) (?:mau|nurut|peduli|bisa|mendengar|dengar|disiplin|tertib))(?: \p{L}+){0,4})/u,
)

/** A first class and the one that makes contempt of it, with at most so many words between. */
const pairs = [
  ['hobi', 'hobi-apa', 1],
  ['kelakuan', 'kelakuan-apa', 2],
  ['dikasih', 'malah', 4],
  ['macam', 'macam-apa', 1],
  ['heran', 'heran-apa', 1],
] as const
/** `Cuci tangan saja malas`: even the smallest thing is too much for them. */
const least = pattern(
  /(?:^|[.,!?:;]\s)(?!masih|tetap)(?:\p{L}+\s){1,4}(?:saja|aja|wae|bae|doang) (?:(?:sudah|udah|kok|langsung) )?(?:malas|males|ogah|kedul|aras-arasen|ribut|mewek|ngeluh|mengeluh|nangis|menangis|merengek|teriak-teriak|koar-koar|ngamuk)(?=\s?(?:[.,!?]|$|apalagi|gimana|bagaimana|mau))/u,
)
/** `Punya motor bisa, bayar pajak nggak bisa`: money and time are there for other things. */
const means = pattern(
  /(?<!\p{L})(?:punya|beli|main|nonton|kredit|jajan|rokok|ngerokok|merokok|nongkrong|pulsa|arisan|hajatan|tuku|meuli)(?: \p{L}{1,20}){0,2} (?:bisa|mampu|sanggup|sempat|kuat|iso),? (?:tapi |tetapi |giliran |kok )?(?:bayar|iuran|ikut|datang|antre|membaca|baca|lapor|bersih-bersih|kerja bakti|ke posyandu|buang sampah|urus|ngurus|bantu|mbayar)(?: \p{L}{1,20}){0,3} (?:tidak|tak|nggak|gak|ga|ora|teu) (?:bisa|mampu|mau|sanggup|sempat|kuat|iso)(?!\p{L}|\s?\?)/u,
)
const ourselves = pattern(
  /(?<!\p{L})(?:kami|kita|saya|petugas|belum|jika|kalau|bila|sakit|lansia|air|listrik|sinyal)(?!\p{L})/u,
)

export default defineRule({
  id: 'etika/menghakimi',
  severity: 'warning',
  scope: 'sentence',
  hashtags: true,
  title: 'Menyalahkan atau merendahkan',
  reason:
    'Warga yang dihakimi berhenti bertanya dan berhenti melapor, padahal instansi ada untuk melayaninya.',
  principle: 'integritas',
  source: { name: 'Permen PANRB 83/2012', article: 'Lampiran, etika' },
  lesson:
    'Tulis apa yang perlu dilakukan, bukan siapa yang salah. Ganti “makanya jangan …” dengan “agar tidak terulang, mohon …”. Keadaan orang sering tidak kita ketahui.',
  tone: {
    says: 'Kalimat ini kemungkinan terbaca menyalahkan atau mengejek. Periksa kembali: sebut faktanya dan tawarkan bantuan.',
  },
  inQuotes: 'softer',
  needs: anyOf(
    mark.of('celaan'),
    allOf(mark.of('dasar', 'watak'), anyWord('dasar')),
    allOf(mark.of('watak'), mark.of('orang')),
    ...pairs.map(([first, second]) => allOf(mark.of(first), mark.of(second))),
    contempt,
    makanya,
    sarcasm,
    paradox,
    accusing,
    reproach,
    least,
    means,
    mockery,
    senses,
    toned,
  ),
  wrong: [
    { text: 'Rumahnya kebanjiran? Salah sendiri buang sampah ke kali.', flagged: 'Salah sendiri' },
    { text: 'Makanya jangan telat bayar PBB.', flagged: 'Makanya jangan' },
    { text: 'Petugas RT itu memang tidak becus mendata warga.', flagged: 'tidak becus' },
    { text: 'Orang tua di sini memang malas membawa anaknya ke posyandu.', flagged: 'memang malas' },
    {
      text: 'Hebat sekali, bangku taman baru seminggu sudah dirusak orang. Dasar tangan jahil tidak tahu malu.',
      flagged: 'tidak tahu malu',
    },
    {
      text: 'Terima kasih sudah membuang sampah sembarangan, ya, Kakak-kakak pintar.',
      flagged: 'Terima kasih sudah membuang sampah',
    },
    { text: 'Siapa suruh datang tanpa berkas?', flagged: 'Siapa suruh' },
    { text: 'Syaratnya jelas, kok, matanya di mana?', flagged: 'matanya di mana' },
  ],
  right: [
    { text: 'Kami mohon maaf atas kelalaian kami.' },
    { text: 'Hujan turun sejak pagi, makanya jadwal senam diundur.' },
    { text: 'Audit menemukan 12 berkas yang tidak lengkap.' },
    { text: 'Salah satu peserta mengurus akta sendiri tanpa calo.' },
    { text: 'Dasar hukum kegiatan ini adalah Perda 5 Tahun 2024.' },
    { text: 'Terima kasih sudah tidak membuang sampah sembarangan.' },
    { text: 'Setiap orang yang karena kelalaiannya merusak taman wajib mengganti kerugian.' },
    { text: 'Jangan malas bergerak, yuk, ikut senam bersama!' },
  ],
  *check(sentence) {
    const told = apart(find(sentence))
    // The tone is asked where no phrase of its own tells.
    for (const { start, end } of told.length > 0 || own.test(sentence) || fiction(sentence)
      ? told
      : judged(sentence)) {
      yield {
        start,
        end,
        message: `“${sentence.text.slice(start, end)}” terdengar menyalahkan atau merendahkan. Sampaikan fakta dan langkah perbaikannya.`,
      }
    }
  },
})

function* find(sentence: Sentence): Iterable<Span> {
  const marks = mark(sentence)
  if (own.test(sentence) || fiction(sentence)) return
  for (const span of contempt(sentence))
    if (!saysPlainly(sentence, span) && !isAsked(sentence, span)) yield span
  for (const hit of marks) {
    if (entitled(sentence, hit)) continue
    if (is(hit, 'celaan') && !isDenied(sentence, hit.first, 2) && !isPlain(sentence, hit)) yield hit
    if (is(hit, 'dasar') || is(hit, 'watak')) yield* scorn(sentence, hit)
    if (is(hit, 'watak')) yield* verdict(sentence, marks, hit)
    for (const [first, second, reach] of pairs)
      if (is(hit, first)) yield* pair(sentence, marks, hit, second, reach)
  }
  for (const one of [makanya, sarcasm, paradox, accusing, reproach, least, means, mockery, senses]) {
    if (one === least && ourselves.test(sentence)) continue
    const match = one.exec(sentence)
    if (one === paradox && excused.test(sentence.lower)) continue
    if (match && !(one === sarcasm && relieved.test(sentence)))
      yield { start: match.index, end: match.index + match[0].length }
  }
}

/** `Itu namanya malas? Belum tentu.` */
const isAsked = ({ lower }: Sentence, { start, end }: Span): boolean =>
  /^(?:itu|ini|kuwi|iku|eta|éta) /u.test(lower.slice(start)) && /^\s?\?/u.test(lower.slice(end))
const saysPlainly = (sentence: Sentence, span: Span): boolean =>
  isPlain(sentence, { ...span, phrase: sentence.lower.slice(span.start, span.end) })

function* pair(
  sentence: Sentence,
  marks: readonly Mark[],
  hit: Mark,
  second: string,
  reach: number,
): Iterable<Span> {
  if (condemns(sentence) || isDenied(sentence, hit.first, 2)) return
  const next = marks.find((other) => is(other, second) && other.first >= hit.last)
  if (!next || next.first - hit.last > reach) return
  if (/[.;!?:]/u.test(sentence.text.slice(hit.end, next.start))) return
  if (
    /\b(?:kami|kita|agar|supaya|jangan|lomba|bukan|tidak|tanpa|jika|bila)\b/u.test(
      sentence.lower.slice(hit.end, next.start),
    )
  )
    return
  const span = { start: hit.start, end: next.end }
  if (!saysPlainly(sentence, span)) yield span
}

/** `dasar pemalas`: the exclamation, not the noun. */
function* scorn({ words: all, lower }: Sentence, hit: Mark): Iterable<Span> {
  const before = all[hit.first - 1]
  if (before?.lower !== 'dasar' || !all[hit.first]!.joined) return
  if (
    /(?:^|[.,!?;:…–—"“]\s?|\b(?:memang|emang|ih|huh|hadeh|woi|hei|eh|wah|yah) )$/u.test(
      lower.slice(0, before.start),
    )
  )
    yield { start: before.start, end: hit.end }
}

const judging =
  /^(?:pemalas|jorok|bebal|bodoh|bodho|dungu|egois|serakah|rakus|manja|cengeng|keras kepala|kepala batu|kampungan|lelet|pembohong|munafik|licik|pengecut|picik|sombong|kurang ajar|ngeyel|ndableg|bermental|mental|tukang|doyan|suka (?:merengek|mengeluh|menyalahkan|nyalahin|protes)|(?:tidak|tak|gak|nggak) (?:peduli|punya|tahu|becus|bertanggung|bermoral|berpendidikan|mau))/u

/** `orang tua yang anaknya pendek itu malas`: a fault said of people, not wished away or asked about. */
function* verdict(sentence: Sentence, marks: readonly Mark[], hit: Mark): Iterable<Span> {
  const { lower, words: all } = sentence
  if (condemns(sentence) || isDenied(sentence, hit.first, 2)) return
  const people = marks.find((other) => is(other, 'orang') && isBehind(hit, other, 6))
  if (!people) return
  const between = lower.slice(people.end, hit.start)
  if (
    /[.;!?]|\b(?:kami|kita|saya|agar|supaya|jika|bila|apabila|bagi|diminta|diimbau|dilarang|bisa|dapat|akan|lomba|anti)\b/u.test(
      between,
    )
  )
    return
  if (
    /\b(?:bagi|jika|bila|apabila|agar|supaya|seandainya|setiap|barang siapa|kami|kita)\s(?:\p{L}+\s){0,2}$/u.test(
      lower.slice(0, people.start),
    )
  )
    return
  const firm = marks.filter(
    (other) =>
      is(other, 'umum') &&
      other.last <= hit.first &&
      (other.first >= people.last || (other.phrase === 'memang' && people.first - other.last <= 1)) &&
      other.phrase !== 'yang',
  )
  const judged =
    firm.some(({ phrase }) => phrase !== 'karena' && phrase !== 'akibat' && phrase !== 'hanya') ||
    firm.length > 1 ||
    // `karena warganya pemalas`, `Anak muda sekarang manja`: words that only judge.
    (judging.test(hit.phrase) && hit.first - people.last <= 1 && !/\byang\b/u.test(between))
  if (!judged) return
  const near = all[hit.first - 1]
  yield { start: near && firm.some(({ last }) => last === hit.first) ? near.start : hit.start, end: hit.end }
}
