// Whose trade is fed and whose stores are opened: money kept within a creed, goods within one's own side, need left to them.
import { pattern } from '../../../lexicon/pattern.ts'

const otherCreed =
  '(?:(?:ber)?beda|lain|bukan|tidak|tak|nggak|gak|non)[ -](?:se|satu )?(?:agama|iman|keyakinan|kiblat|kitab|akidah|kepercayaan|muslim|kristen|golongan|suku|tuhan)'
const sameCreed =
  '(?:seiman|seagama|seakidah|sekeyakinan|sekiblat|satu (?:iman|agama|keyakinan|akidah|kiblat|kitab)|sesama (?:muslim|islam|kristen|katolik|hindu|buddha|nasrani))'
const money =
  '(?:uang|duit|dhuwit|rezeki|rejeki|dana|zakat|infak|sedekah|rupiah|keuntungan|laba|untung|belanjaan)'

/** `uang umat jangan mengalir ke dompet mereka yang berbeda kiblat`, `jangan memperkaya pedagang yang beda agama`. */
export const withheld = pattern(
  new RegExp(
    `(?<!\\p{L})${money}(?: [\\p{L}-]+){0,3},? (?:jangan|tak sudi|ogah|emoh|ojo|ulah)(?: (?!karena|alasan|dasar|hanya)[\\p{L}-]+){1,8} ${otherCreed}(?!\\p{L})|(?<!\\p{L})(?:jangan|ngapain|buat apa|tidak usah|nggak usah|haram|ogah|emoh|tak sudi|ojo|ulah)(?: (?!membeda|menolak|menghina|mengganggu|membenci)[\\p{L}-]+){0,4}? (?:memperkaya|menghidupi|membesarkan|mengenyangkan|nyugihke|nyugihake|ngabeungharkeun|belanja|berbelanja|jajan|beli|membeli|makan|langganan|berlangganan|${money})(?! karena| hanya)(?: (?!karena|alasan|dasar|meski|walau)[\\p{L}-]+){0,8} ${otherCreed}(?!\\p{L})`,
    'u',
  ),
)
/** `jajan hanya di lapak yang seiman`, `pilih bengkel yang pemiliknya satu keyakinan`. */
export const within = pattern(
  new RegExp(
    `(?<!\\p{L})(?:(?:belanja|berbelanja|jajan|beli|membeli|makan|servis|langganan|berlangganan|sewa|tuku|meuli)(?:lah)?(?: [\\p{L}-]{1,20}){0,4}? (?:hanya|cuma|cuman|khusus|mung|ngan) [^.!?;,]{0,50}?${sameCreed}|(?:belanja|berbelanja|jajan|beli|membeli|makan|servis|langganan|berlangganan|sewa|tuku|meuli)(?:lah)? [^.!?;,]{0,50}?${sameCreed} (?:saja|aja|wae|bae)|(?:pilih|cari|utamakan|dahulukan)(?:lah)? (?:lapak|warung|toko|kios|bengkel|pedagang|penjual|dokter|sopir|ojek|tukang|kontrakan|penyewa|pembeli|pelanggan|salon|katering)[^.!?;,]{0,50}?${sameCreed})(?!\\p{L})`,
    'u',
  ),
)
const side =
  '(?:hilir|hulu|bawah|atas|pesisir|gunung|timur|barat|utara|selatan|seberang|sebelah|sana|pantai|bukit|ngisor|ndhuwur|nduwur|kulon|wetan|lor|kidul|landeuh|tonggoh|hilie|mudiak|laut|darat)'
/** `Banjir di hilir itu urusan orang hilir`: need that is left to those whom it struck. */
export const theirs = pattern(
  new RegExp(
    `(?<!(?:bukan|juga|adalah) )(?<!\\p{L})(?:urusan|urusane|urusanna|masalah|masalahe|derita|tanggungan)(?:nya)? (?:orang|wong|warga|anak|urang|jelema|desa|kampung) ${side}(?=\\s?[.!;]|\\s*$|,? (?:bukan|sendiri|dudu|sanes|kita|ngapain)(?!\\p{L}))|(?<!\\p{L})(?:biar|biarkan|biarin|ben|keun) (?:orang|wong|warga|anak|urang|kampung|desa|dusun) ${side}(?: (?:sendiri|saja|dewe|sorangan))* (?:yang |sing )?(?:urus|mengurus|ngurus|tanggung|menanggung|nanggung|cari|pikir|mikir|bereskan|bersihkan)(?!\\p{L})`,
    'u',
  ),
)
/** `Simpan tenaga dan beras untuk golongan sendiri`. */
export const hoarded = pattern(
  /(?<!\p{L})(?:simpan|simpen|tahan|sisihkan|sisakan|kumpulkan|cukupkan|simpan saja)(?:lah)?(?: [\p{L}-]+){0,6} (?:untuk|buat|kanggo|kangge|pikeun|bagi) (?:(?:golongan|kelompok|kaum|orang|wong|kampung|dusun|umat|suku|pihak) (?:sendiri|dewe|dhewe|sorangan)|(?:golongan|kaum|orang|wong|umat|suku) (?:kita|urang|awak))(?!\p{L})/u,
)
