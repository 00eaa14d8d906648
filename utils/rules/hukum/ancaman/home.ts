import { pattern } from '../../../lexicon/pattern.ts'

// What is known of somebody's home and family, and that we come. The patterns share parts: they stand in one file, for
// the build reads off what each requires from constants of its own file only.
const me =
  'kami|saya|gue|gw|gua|aku|kita|urang|aing|inyong|torang|katong|beta|ambo|den|anak buahku|orang-orang kami|tak'
const family =
  'anak|istri|suami|ibu|bapak|adik|kakak|keluarga|orang tua|cucu|pacar|rumah|alamat|kantor|sekolah|motor'
const whose =
  '(?:mu|\\s(?:lu|lo|elu|kamu|kalian|kowe|sia|maneh|kau|ang)|\\s(?:anda|saudara|bapak|ibu)(?=\\s?(?:[.,!?]|$|lho|loh|kok|kan|di mana|dimana|sekolah|kerja|jualan|pulang|lewat|dagang|mengajar|ngajar|setiap|tiap)))'
/** `kami tahu rumahmu`, `gue hafal jadwal anak lo pulang`. */
export const knows = pattern(
  new RegExp(
    `(?<!\\p{L})(?:${me})\\s(?:(?:sudah|udah|juga|semua|wis|geus|lah)\\s){0,2}(?:tahu|tau|hafal|hapal|pegang|kantongi|ngerti|weruh|apal|nyaho|tau betul|hapal betul)\\s(?:(?:di mana|dimana|kok|lho|betul|persis|jelas|semua|kapan|jam berapa|alamat|jadwal|rute|tempat|jalan|nomor)\\s){0,3}(?:(?:${family}|omah|imah|umah|kerja|pulang|sekolah\\s(?:anak|adik))${whose}|(?:anak|istri|suami|keluarga)${whose}|(?:kamu|lu|lo|kalian|anda|kowe|sia|saudara) (?:tinggal|kerja|bekerja|mengajar|kuliah|berkantor|sekolah|pulang|lewat|parkir|ngekos|nongkrong))(?!\\p{L})(?: \\p{L}+){0,3}`,
    'u',
  ),
)
/** `anakmu sekolah di SDN 3, kan?`, `anak Bapak sekolah di mana kami tahu`. */
export const watched = pattern(
  new RegExp(
    `(?<!\\p{L})(?:anak|istri|suami|adik|ibu|keluarga|anak-anak)${whose}(?: (?:itu|masih|tiap hari|setiap hari|setiap pagi))?\\s(?:sekolah(?:nya)?|kerja(?:nya)?|bekerja|pulang(?:nya)?|lewat|berangkat(?:nya)?|kuliah(?:nya)?|ngaji(?:nya)?|les(?:nya)?|tinggal|jualan(?:nya)?|dagang|berdagang|ngajar|mengajar|jaga warung|belanja|main(?:nya)?|jogging|sendirian)\\s[^.!?]{0,50}?(?:,? kan\\s?[?,!]|,? ya\\s?\\?|,? to\\s?\\?|(?:${me}) (?:sudah |juga )?(?:tahu|tau|hafal|hapal))`,
    'u',
  ),
)

/** `rumahmu yang kami datangi malam-malam`; `kami tidak menjamin ia pulang selamat`. */
export const visited = pattern(
  new RegExp(
    `\\b(?:rumah|kos|kontrakan|warung|kantor|keluarga|anak|istri|suami|omah|imah|kampung)(?:mu|ne sampeyan| (?:kamu|kalian|anda|saudara|bapak|ibu|lu|lo|kowe|sia)) (?:yang |nu |sing )?(?:akan |bakal |nanti |bade )?(?:${me}) (?:datangi|samperin|satroni|geruduk|kepung|sambangi|cari|parani|labrak|bakar|lempari)\\b[^.!?]{0,20}(?:malam|rame|ramai|bersama|bareng|sekampung|bengi|peuting)|\\b(?:hapus|cabut|diam|tutup mulut|bayar)\\b[^.!?]{0,60}\\batau (?:rumah|keluarga|anak|istri|suami|warung|kantor)(?:mu| (?:kamu|kalian|anda|saudara|bapak|ibu|lu|lo)) (?:yang )?(?:akan |bakal )?(?:${me}) \\p{L}+|\\b(?:${me}) (?:tidak|tak|nggak|gak|ora|moal) (?:bisa |dapat |berani )?(?:menjamin|jamin|njamin) (?:keselamatan(?:mu| (?:anak|keluarga|istri|suami|bapak|ibu|saudara)(?:mu|nya)?)|(?:ia|dia|kamu|anda|saudara|mereka|anakmu|keluargamu|istrimu|suamimu|anak (?:bapak|ibu|anda)|keluarga (?:bapak|ibu|anda))(?: \\p{L}+)? (?:pulang|kembali|sampai|selamat|aman|utuh))`,
    'u',
  ),
)
/** `gue tandain muka lo`, `wartawan itu kami habisi`. */
export const marked = pattern(
  new RegExp(
    `(?<!\\p{L})(?:${me})\\s(?:(?:sudah|udah|akan|bakal)\\s)?(?:tandai\\p{L}*|tandain|inget|ingat|catat|hafalin|hapalin|titeni|apalkeun)\\s(?:muka|wajah|plat|pelat|rumah|nama|motor|mobil)(?:mu|\\s(?:lu|lo|kamu|kalian|anda|kowe|sia|bapak|ibu)|nya)(?!\\p{L})|(?<!\\p{L})(?:wartawan|jurnalis|pelapor|saksi|dia|orangnya|pengkritik|aktivis|pendemo|admin|pegawai|warga|guru|kades|lurah|ketua rt)(?: \\p{L}+)?(?: itu)? (?:akan |bakal |pasti )?(?:kami|saya|gue|gw|gua|aku|tak|aing|ku) ?(?:habisi|habisin|bunuh|bacok|culik|lenyapkan|hajar|gebukin|hancurkan|matiin|matikan|gorok|tembak)(?!\\p{L})`,
    'u',
  ),
)
const addressee = '(?:mu|\\s(?:bapak|ibu|anda|saudara|kamu|kalian|lu|lo|sampeyan))'
const home = '(?:rumah|alamat|kos|kontrakan|tempat tinggal|tempat kerja|kantor)'
const aware = `(?:${me})\\s(?:(?:sudah|udah|juga|semua)\\s){0,2}(?:tahu|tau|hafal|hapal)`
/** `kami tahu kok rumah Bapak di sebelah mana`, `rumah Ibu di gang mana pun kami sudah tahu`. */
export const located = pattern(
  new RegExp(
    `(?<!\\p{L})(?:${aware}\\s(?:(?:kok|lho|loh|betul|persis|benar|di mana|dimana)\\s){0,3}${home}${addressee}|${home}${addressee}(?: [\\p{L}-]+){0,5} ${aware})(?!\\p{L})`,
    'u',
  ),
)
