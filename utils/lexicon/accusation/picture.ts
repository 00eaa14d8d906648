import type { Sentence, Span } from '../../draft/types.ts'

const shown =
  /(?<!\p{L})(?:dialah|inilah|itulah|ini dia|ini nih|itu dia|kenali wajah|wajah|tampang|muka|ini foto|ini wajah|ini tampang)\s(?:(?:si|sang|orang|yang|wajah|tampang|muka|foto|sosok|pria|perempuan|lelaki|wanita|pemuda|oknum|ternyata)\s){0,3}$/u
/** `Orang ini yang …`, `Dia yang …`: pointed at in a picture or beside one. */
const pointed =
  /(?<!\p{L})(?:(?:orang|pria|perempuan|lelaki|wanita|pemuda|laki-laki|bapak|ibu|oknum|sosok|cowok|cewek|wong|jelema|jalma|remaja|pasangan|mas|mbak)(?: (?:ber\p{L}+|baju|kaus|kaos|jaket|topi|kacamata|kemeja|jilbab|kerudung|peci|celana|tato|rambut|merah|biru|hitam|putih|hijau|kuning|loreng|kotak-kotak|gondrong|botak|cepak|panjang|pendek)){0,4} (?:ini|iki|ieu|kie|nih)(?:lah)?\s(?:(?:memang|emang|adalah|yang|sing|nu|sudah|telah|tadi|semalam|kemarin|ternyata)\s){0,3}|(?:dia|dialah|(?:ini|iki|ieu)(?: (?:lho|nih|tah))?(?: (?:orang|wong|jelema|jalma|dia))?)\s(?:(?:ini|itu|memang|emang|adalah|yang|sing|nu|sudah|telah|tadi|semalam|kemarin|ternyata)\s){1,3})$/u
/** `Inilah tampang Bahrudin, perampok …`: a face and a name of any kind. */
const faced =
  /(?<!\p{L})(?:ini|inilah|itulah|kenali|lihat|catat)\s(?:dia\s)?(?:wajah|tampang|muka|foto|sosok)\s(?:si\s)?\p{L}{3,}(?:\s\p{L}{3,}){0,2},?\s(?:si\s|sang\s)?$/u
const pictured =
  /(?<!\p{L})(?:orang|pria|perempuan|lelaki|wanita|pemuda|laki-laki|ibu|bapak|remaja|sosok|dia|wajah)\s(?:[\p{L}-]+\s){0,4}(?:di|dalam|pada)\s(?:foto|gambar|video|rekaman|tangkapan layar|unggahan|slide|potret|cctv|kamera|tayangan|poster|postingan)\s?(?:[\p{L}\d-]+,?\s){0,3}$/u

/** `penipu ini, wajahnya ada di slide kedua, tinggal di Gang Mawar`. */
export const displayed =
  /^(?: [\p{L}-]+){0,5},? (?:ini (?:masih |kini |sering |sedang )?(?:berkeliaran|keluyuran)|ini ciri-cirinya|(?:wajah|muka|tampang|foto|identitas|ciri-ciri|alamat|ktp)(?:nya)?(?: ini)? (?:ada |bisa dilihat |terlihat |terpampang |tertera )?(?:di|pada|dalam|sudah (?:di|ter)\p{L}+)(?: [\p{L}-]+){0,2})/u

/** `Tukang tipu arisan itu ya orang ini.` */
export const pointedAt =
  /^(?: (?!yang|dan|di)[\p{L}-]+){0,5} (?:ya|adalah|itulah|memang|tak lain|tidak lain|ternyata|inilah|itu)(?: ya)? (?:orang|lelaki|laki-laki|perempuan|pria|wanita|dia|bapak|ibu|pemuda|sosok|yang)(?: \p{L}+)? (?:ini|di foto|di gambar|berbaju \p{L}+)(?!\p{L})/u

/** `Sudah jelas bendahara desa itu malingnya`: no name, but the village knows whom it means. Not after a quotation. */
export const sure =
  /(?<![\p{L}]|[,”"]\s|(?:tidak|belum|kurang|nggak|ga|gak)\s)(?:(?:sudah|udah|memang) (?:jelas|pasti|ketahuan)|jelas|jelas-jelas|pasti|tidak salah lagi|tak salah lagi|siapa lagi kalau bukan)(?:lah)?,?\s(?:bahwa\s|si\s|memang\s|kalau\s)?(?<post>[\p{L}-]+)(?:\s[\p{L}-]+){0,3}?(?:\s(?:itu|tersebut|ini|kita)(?:lah)?)(?:\s(?:yang|memang|adalah|ya|si|telah|sudah))*\s$/u

/** `Ternyata Pak RT sendiri yang …`: whoever holds the post, and nobody else. */
export const itself =
  /(?<!\p{L})(?:ternyata|rupanya|jebule|tibake|geuningan|ketahuan|terbukti|memang|jelas),? (?:[\p{L}-]+ ){0,3}?(?<post>pak|bu|bapak|ibu|kepala|ketua|bendahara|sekretaris|kades|lurah|camat|kadus|mandor|pengurus|guru|satpam) (?:[\p{L}\d-]+ ){0,4}(?:sendiri|dewe|dhewe|sorangan)(?:lah)? (?:yang|sing|nu) (?:(?:sudah|telah|tega|jadi|menjadi|diam-diam|nekat|malah|justru|selama ini) )?$/u

/** Start of words that point at somebody in a picture right before the accusation. */
export function shownBefore({ lower }: Sentence, { start }: Span): number | undefined {
  const left = lower.slice(Math.max(0, start - 90), start)
  const match = shown.exec(left) ?? pictured.exec(left) ?? faced.exec(left) ?? pointed.exec(left)
  return match ? Math.max(0, start - 90) + match.index : undefined
}
