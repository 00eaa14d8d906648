import { pattern } from '../pattern.ts'

/** What people fight and share that hurts nobody: a nuisance, or a bargain. */
export const nuisance = pattern(
  /\b(?:banjir|api|nyamuk|jentik|tikus|hama|rayap|sampah|narkoba|rokok|stunting|dbd|virus|wabah|gulma|kotoran|kuman|diskon|promo|bazar|bazaar|takjil|tongkol|cakalang|bandeng|lele|nila|gurame|cumi|udang|singkong|ubi|sosis|bumbu|sambal|kuis|hadiah|doorprize|murah|gratis|judi|pungli|hoaks|korupsi|pinjol|penipu|penipuan|kebakaran|ikan|sate|jagung|lilin)\b/u,
)

/** `dengan melapor: BNN 184`, `lewat kanal Saber Pungli`: fought by the way that the law has for it. */
export const lawful = pattern(
  /(?<!\p{L})(?:dengan|lewat|melalui|cukup|caranya|cara|lewati) (?:cara )?(?:melapor\p{L}*|lapor\p{L}*|mengadu\p{L}*|pengaduan|aduan|kanal|hotline|jalur hukum|proses hukum|posyandu|penyuluhan|vaksin\p{L}*|imunisasi|3m|skrining|penindakan)(?!\p{L})/u,
)

/** Work that is done together, with tools that are weapons elsewhere. */
export const shared = pattern(
  /\b(?:kerja bakti|gotong royong|gugur gunung|melatih|pelatih|memasak|dapur umum|panen|kebun|sawah|rumput|cangkul|kurban|tenda|lomba|pertandingan|laga|gol|futsal|voli|karnaval|pawai|bersih-bersih|reboisasi|penghijauan|gowes|bersepeda|sepeda|lari|trail|maraton|tanjakan|tanjakannya|tikungan|pendakian|ujian|soal-soal|menu|kuliner|diskonnya|dengan senyum\p{L}*|kurir|atraksi|wahana|terjebak|terendam|terperangkap)\b/u,
)

/** What is decayed makes room for the new, and who put up a stall takes it down: `bongkar sendiri lapak Anda`. */
export const cleared = pattern(
  /(?<!\p{L})(?:lapuk|reyot|reot|rapuh|miring|retak|keropos|usang|tua)(?!\p{L})[^.!?]{0,80}?(?<!\p{L})(?:di|mem)?bangun(?:kan)? (?:yang )?(?:baru|ulang|kembali)(?!\p{L})|(?<!\p{L})(?:mem)?bongkar(?:lah)? sendiri (?:lapak|kios|bangunan|tenda|warung|reklame|pagar|kanopi|teras|kandang|keramba|spanduk|baliho)(?:nya)?(?!\p{L})/u,
)
