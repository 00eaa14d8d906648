// Those who are to be left to themselves, to go, to be shunned, or who are only guests.
import { pattern } from '../../../lexicon/pattern.ts'

/** `biar diurus kelompoknya sendiri`. */
export const leave = pattern(
  /\b(?:biar|biarkan|biarin|ben|bae|keun)\s(?:(?:saja|aja|mereka|bae|wae|dong) ){0,2}(?:di(?:urus|bantu|tolong|pikir|tanggung|kasih)\p{L}*)\s(?:oleh |sama |ku )?(?:kelompok|golongan|kaum|umat|suku|partai|pendukung|ormas|rombongan|orang|gereja|masjid|agama|bangsa)(?:nya|e|na|nyo)?(?: sendiri| sorangan| dhewe)?/u,
)
/** `pendukung calon kalah sebaiknya pindah desa`: a group of ours told to go or be silent. */
export const banished = pattern(
  /\b(?:pendukung|simpatisan|loyalis|warga|orang|anak|kaum|kelompok|jamaah|suporter|penghuni|wong|urang)\s(?:\p{L}+\s){1,3}?(?:sebaiknya|mending|mendingan|lebih baik|silakan|suruh|disuruh|kudu|harusnya|seharusnya|baiknya|biar)\s(?:\p{L}+\s)?(?:pindah (?:desa|kampung|negara|kota|rumah|planet|agama|saja|aja)|minggat|angkat kaki|tutup mulut|tahu diri|hengkang|enyah|nyebur|tenggelam|lungo|ngalih)\b/u,
)
/** `jangan mau duduk sebangku dengan anak Waru`: no company with another group. */
export const shunned = pattern(
  /\b(?:jangan|ojo|aja|ulah|jan|tong|tidak usah|gak usah|nggak usah|ora usah|teu kudu)\s(?:(?:mau|pernah|sudi|gelem|daek|lagi|ada yang)\s){0,2}(?:\p{L}+\s)?(?:duduk|berteman|bertetangga|bergaul|berkawan|bersalaman|salaman|main|bermain|kerja|bekerja|menikah|nikah|kawin|belanja|beli|dagang|sebangku|semeja|sekelas|satu|srawung|kekancan|kumpul|campur|bercampur|berbaur|dibagi|bagi)(?:\s\p{L}+){0,3}\s(?:dengan|sama|karo|jeung|jo|bareng|ke|kepada)\s(?:para\s)?(?:anak|orang|warga|wong|urang|jamaah|suporter|kampung|desa|golongan|pendukung|arek|bocah|kelompok|mereka|pendatang|lawan)\b(?: \p{L}+)?/u,
)
/** `tidak usah diundang kenduri`, `jangan dianggap saudara`, said of a group before or behind. */
export const excluded = pattern(
  /\b(?:jangan|ojo|aja|ulah|jan|tidak usah|tak usah|gak usah|nggak usah|ora usah|tidak perlu|ngapain)\s(?:(?:mau|pernah|sudi|gelem|lagi)\s)?(?:diundang|diajak|dibantu|ditolong|dilayani|disapa|dianggap (?:saudara|warga|tetangga|teman|kawan|keluarga)|disalami|dijenguk|dilayat|bantu|tolong|undang|ajak|jenguk|layani|ladeni|dianggep sedulur)\b(?: \p{L}+){0,2}/u,
)
/** `hanya tamu, kita tuan rumahnya` */
export const guests = pattern(
  /\b(?:hanya|cuma|cuman|mung|ngan) (?:tamu|numpang|penumpang|penonton|figuran|pelengkap|pengontrak)\b[^.!?]{0,20}\b(?:kita|kami|urang|awak|torang|katong)(?: ini| yang)? (?:tuan rumah|yang punya|pemilik|pribumi|penduduk asli)(?:nya)?/u,
)
