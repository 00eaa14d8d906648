import type { Sentence } from '../draft/types.ts'
import { pattern } from './pattern.ts'

/** A fire that is out, damage that is mended, a picture from somewhere else. */
export const over = pattern(
  /(?<!\p{L})(?:(?:api|kebakaran|kobaran) [^.;!?]{0,50}(?<!(?:belum|tidak|tak|segera|kunjung|agar|supaya|akan|dapat|bisa|listrik|lampu) )padam (?:pukul|setelah|sekitar|pada|berkat|dalam|total|seluruhnya)|(?<!(?:belum|tidak|tak) )selesai (?:ditambal|dipotong|ditebang|dibersihkan|diangkat|disedot|dikeruk|ditangani)|(?:foto|video|rekaman|gambar|tayangan) [^.;!?]{0,40}(?<!\p{L})(?:bukan|tidak) (?:terjadi )?(?:di|dari|berasal|diambil|peristiwa|kejadian))(?!\p{L})/u,
)
/** What holds for every hazard, and none that is there: `gempa besar tidak dapat diramal`, `warga yang digigit ular segera …` */
const general = pattern(
  /(?<!\p{L})(?:(?:tidak|tak|belum) (?:dapat|bisa|mungkin) (?:diramal|diprediksi|diperkirakan)|(?:dapat|bisa|mudah) (?:kita )?(?:dicegah|cegah|dihindari|hindari)|yang (?:di|ter)(?:gigit|sengat|patuk)\p{L}*(?: [\p{L}-]+){0,2} (?:segera|harus|wajib|perlu|sebaiknya|hendaknya|dapat|boleh|jangan))(?!\p{L})/u,
)
/** Who was missing is back, and nobody else is: `nelayan kembali ke dermaga disambut keluarganya`. */
const returned = pattern(
  /(?<!\p{L})(?:kembali|pulang|tiba|berkumpul) (?:dengan selamat|ke (?:dermaga|darat|rumah|keluarga\p{L}*|pelukan|pangkuan|kampung)|bersama keluarga\p{L}*|di rumah)|(?<!\p{L})(?:kini|sudah|telah|akhirnya) (?:pulang|dijenguk|berkumpul|kembali (?:bekerja|sekolah|melaut))(?!\p{L})/u,
)
const lost = /(?<!\p{L})(?:hilang|tersesat|terpisah|tenggelam|terseret)(?!\p{L})/u
const stillOut =
  /(?<!\p{L})(?:masih|belum|lainnya|lain|terus|kecuali|namun|tetapi|tapi|sementara|tewas|meninggal)(?!\p{L})/u
/** `satu orang pulang, satu lainnya masih dicari` */
export const sought = pattern(
  /(?<!\p{L})(?:masih (?:dicari|dalam pencarian|terjebak|tertimbun)|belum ditemukan)(?!\p{L})/u,
)
/** A wreck to dive at: `kapal tenggelam peninggalan Perang Dunia II`. */
const wreck = pattern(
  /(?<!\p{L})(?:kapal|perahu|pesawat)[^.;!?]{0,20} (?:tenggelam|karam|jatuh)(?!\p{L})[^.;!?]{0,60}(?<!\p{L})(?:peninggalan|perang dunia|harta karun|rumah ikan|terumbu|penyelam\p{L}*|menyelam\p{L}*|diselami|cagar budaya|kuno)(?!\p{L})|(?<!\p{L})(?:penyelam|menyelam|menyelami)(?!\p{L})[^.;!?]{0,40} (?:kapal|pesawat) (?:tenggelam|karam) peninggalan(?!\p{L})/u,
)

/** Whether a sentence tells what holds of a hazard at any time, or shows its remains. */
export const isGeneral = (sentence: Sentence): boolean => general.test(sentence) || wreck.test(sentence)

/** Whether everybody whom a sentence tells of as lost is safe again. */
export const hasReturned = (sentence: Sentence): boolean =>
  returned.test(sentence) && lost.test(sentence.lower) && !stillOut.test(sentence.lower)
