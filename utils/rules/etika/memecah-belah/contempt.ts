// Others are of a lower kind, envious, and may gnash their teeth.
import { pattern } from '../../../lexicon/pattern.ts'

/** `lain kelasnya dengan kami`, `musuh warga kampung`, `tidak akan pernah akur`. */
export const ranked = pattern(
  /\b(?:lain|beda) (?:kelas|kasta|level|derajat|golongan|darah)(?:nya|e|na)?(?: \p{L}+)? (?:dengan|sama|dari|karo|jeung) (?:kami|kita|orang|warga|anak|urang|wong|kaum|yang)\b|\bmusuh(?:nya|e|na)? (?:bersama )?(?:warga|orang|wong|urang|umat|kampung|desa|pribumi|kaum|anak|petani|nelayan|pedagang) ?(?:\p{L}+)?|\b(?:tidak|tak|gak|nggak|moal|ora) (?:akan|bakal) pernah (?:akur|rukun|bersatu|damai|bisa bersatu)\b/u,
)
/** `musuh warga` that are no people. */
export const pest = pattern(
  /\b(?:hoaks|narkoba|sampah|stunting|korupsi|judi|rokok|nyamuk|hama|tikus|wereng|banjir|kemiskinan|kebodohan|penyakit|virus|rentenir|pinjol|malas)\b/u,
)
/** `biar orang Ngasem gigit jari melihat kita`; `warga perumahan cuma numpang, jangan banyak menuntut`. */
export const gloated = pattern(
  /\b(?:biar|biarkan|biarin|ben|keun) (?:saja |aja |para )?(?:orang|warga|desa|kampung|dusun|anak|kaum|wong|urang|kelompok|pendukung|suporter|tetangga) (?:\p{L}+ ){0,3}(?:gigit jari|iri|kepanasan|menangis|nangis|malu|melongo|meri|kebakaran jenggot|sakit hati|merana)\b|\b(?:orang|warga|penghuni|anak|wong|urang|kaum) (?:\p{L}+ ){0,2}(?:itu |mah |kan )?(?:cuma|hanya|cuman|mung|ngan|sekadar) (?:numpang|menumpang|ngontrak|tamu|pendatang|nebeng),? (?:jangan|tidak usah|gak usah|ojo|ulah|tahu diri|harus tahu)\b(?: \p{L}+){0,2}/u,
)
/** `warga dusun atas selalu iri sama dusun bawah`, `dari dulu tidak pernah mau rukun`: envy and strife laid on a quarter. */
export const envious = pattern(
  /(?<!\p{L})(?:(?:warga|orang|anak|penduduk|wong|urang) )?(?:dusun|kampung|desa|blok|rw|rt|gang|dukuh|kelurahan|perumahan) (?:(?:itu|mah|memang|emang|kan|ini) |\p{L}+ ){1,3}?(?:(?:(?:dari|sejak) dulu )?(?:memang |selalu )?(?:tidak|tak|gak|nggak|ora) (?:pernah )?(?:suka|senang|rela|ikhlas|terima|seneng) (?:melihat|lihat|kalau|kalo|ngeliat|ndelok) (?:kita|kami|kampung|desa|dusun|rt|rw|warga) ?(?:kita|kami)?(?: \p{L}+)?|(?:selalu|memang|terus|emang|pasti|cuma|paling) (?:iri|dengki|sirik|cemburu|hasud|meri)(?: (?:sama|dengan|pada|kepada|ke|melihat|karo)(?: \p{L}+){1,2})?|(?:dari|sejak) dulu (?:memang |selalu )?(?:tidak|tak|gak|nggak|ora) (?:pernah )?(?:mau |bisa |gelem )?(?:diajak )?(?:guyub|rukun|gotong royong|akur|kerja bakti|bergaul|bersatu|kompak))(?!\p{L})/u,
)
