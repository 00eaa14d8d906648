// Told of others, or turned down: the sentence itself divides nobody.
import { pattern } from '../../../lexicon/pattern.ts'

/** Somebody else's brand, told of or asked about. */
export const reported = pattern(
  /\b(?:dituduh|tuduhan|menuduh|tuduh|dituding|tudingan|dicap|mengecap|disebut|menyebut|menyebutnya|sebutan|dibilang|dikatain|dikatakan|mengatakan|katanya|isu|fitnah|memfitnah|difitnah|label|dilabeli|kasus|sidang|pasal|divonis|terpidana|terdakwa|tersangka|dakwaan(?:nya)?|didakwa|mendakwa|(?:kata|ujar|ucap|tutur|ungkap|tegas|jelas|menurut) (?:\p{L}+ ){0,2}?(?:jaksa|hakim|saksi|penyidik|pengacara)(?:nya)?|hukum|sejarah|tap mprs|uni soviet|tiongkok|vietnam|korea utara|kuba|eropa timur|partai komunis|g30s|monumen|museum|film)\b/u,
)
/** Says that a nickname is not to be used, or speaks of it. */
export const aboutNames = pattern(
  /\b(?:jangan (?:\p{L}+ )?(?:sebut|menyebut|panggil|memanggil|pakai|memakai|mengejek|saling|melabeli|menghina|mau disebut|ada)|stop|setop|berhenti|hentikan|tanpa|bukan|tinggalkan|sudahi|istilah|sebutan|julukan|label|melabeli|menyebut|disebut|sebut|hoaks|hoax|cek fakta|mengimbau|imbauan|mengajak|literasi|mengecam|tidak benar)\b/u,
)
/** `Sebutan cebong tidak pantas dipakai`: the nickname itself is turned down. */
export const turnedDown = pattern(
  /\b(?:sebutan|istilah|julukan|label|panggilan|kata|ejekan|cap|olok-olok)(?:,? [\p{L}“”"'-]+){1,6}? (?:tidak|tak|jangan|bukan) (?:lagi )?(?:pantas|layak|patut|boleh|perlu|etis|sopan|elok|ada tempat\p{L}*|digunakan|dipakai|diucapkan|ditulis)\b/u,
)
