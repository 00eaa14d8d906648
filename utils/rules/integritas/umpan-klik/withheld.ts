import type { Sentence, Span } from '../../../draft/types.ts'
import { pattern } from '../../../lexicon/pattern.ts'
import { spanOf } from '../../../lexicon/spans.ts'

/** `Duduk dulu sebelum baca ini`; `endingnya nggak ketebak`; `tidak ada yang menyangka akhirnya begini`. */
export const suspense = pattern(
  /(?<!\p{L})(?:duduk|tarik napas|tahan napas|pegangan|siapkan (?:tisu|mental|hati)|siapin (?:tisu|mental|hati))(?: (?:dulu|dulu ya|dalam-dalam|baik-baik|yang kuat))* (?:sebelum|saat|pas) (?:kamu |anda |kalian )?(?:baca|membaca|lihat|melihat|nonton|menonton|buka|membuka|dengar|mendengar|tonton)(?: (?:video|kisah|cerita|foto|unggahan|kabar))? (?:ini|berikut)(?!\p{L})|(?<!\p{L})(?:ending|akhir cerita|ujung ceritanya|akhir kisah)(?:nya)? (?:sungguh |benar-benar |bikin )?(?:nggak|gak|ga|tidak|tak|di luar|plot|bikin|mengejutkan|menyayat|nyesek|mencengangkan)(?: (?:ketebak|tertebak|terduga|disangka|nyangka|nalar|dugaan|twist|melongo|nangis|nyesek|merinding))?(?!\p{L})|(?<!\p{L})(?:(?:tidak|tak|nggak|gak) ada yang (?:menyangka|nyangka|mengira|menduga)|siapa sangka|siapa nyana|sopo nyono) (?:kalau )?(?:akhir(?:nya| cerita\p{L}*| kisah\p{L}*)?|ending\p{L}*|jadinya|ujungnya) (?:begini|gini|seperti ini|kayak gini|akan begini)(?!\p{L})|(?<!\p{L})(?:cuma|cuman|hanya) (?:\d{1,2} ?(?:%|persen)|(?:satu|dua|1|2) dari \p{N}{1,4}|orang (?:jenius|cerdas|pintar))(?: (?:warga|orang|netizen|pembaca))? (?:yang )?(?:bisa|mampu|sanggup|berhasil) (?:menjawab|jawab|menebak|menemukan|melihat|memecahkan|lolos)(?: (?:ini|soal ini|teka-teki ini|pertanyaan ini|bedanya))?(?=\s?[.!?…]|\s*$)/u,
)
/** Bait only where nothing follows that tells it: `Satu benda ini wajib disingkirkan dari dapur`, and no more. */
export const untold = pattern(
  /(?<!\p{L})(?:satu|dua|tiga) (?:benda|hal|barang|kebiasaan|kesalahan|makanan|kata|langkah|dokumen|tanda|orang) ini (?:wajib|harus|jangan|sebaiknya|ternyata|bisa|bikin|membuat|sering|diam-diam)(?!\p{L})|(?<!\p{L})(?:ternyata (?:selama ini )?(?:kita|kamu|kalian|anda|banyak (?:orang|warga))|(?:kita|kamu|kalian|anda|banyak (?:orang|warga)) ternyata)(?: semua| selama ini)? (?:salah|keliru)(?: (?:cara|menyimpan|memakai|mencuci|menaruh|mengisi|memilih|makan|minum))?(?!\p{L})|(?<!\p{L})(?:jangan (?:kaget|pingsan|nangis|syok|tertawa|ketawa)|awas kaget|siap-siap (?:kaget|melongo|nangis|merinding)) (?:ya )?(?:lihat|melihat|baca|membaca|dengar|mendengar|pas lihat|kalau lihat|kalau tahu|kalau baca)(?: [\p{L}-]+){0,4} ini(?!\p{L})|(?<!\p{L})(?:apa )?yang (?:ditemukan|dilihat|dikatakan|didengar|terjadi|dibawa|ditulis|dilakukan)(?:nya)? (?:\p{L}+ ){0,2}?(?:membuat|bikin) (?:[\p{L}-]+ ){1,3}?(?:menangis|nangis|melongo|merinding|terdiam|syok|kaget|terkejut|pingsan|gempar|geger|histeris|ternganga)(?!\p{L})|(?<!\p{L})(?:wajib|harus|kudu) (?:tahu|tau|baca|lihat|coba) (?:yang satu ini|hal yang satu ini|rahasia ini)(?!\p{L})|(?<!\p{L})(?:ini dia|inilah|ini lho) (?:orang|sosok|benda|alasan|penyebab|dia|perempuan|lelaki|bapak|ibu|foto|video|momen|surat) yang (?:bikin|membuat|sukses bikin|berhasil membuat) (?:[\p{L}-]+ ){0,3}(?:nangis|menangis|melongo|heboh|geger|gempar|merinding|terdiam|bungkam|syok|histeris|baper|ngakak|geleng-geleng)(?!\p{L})/u,
)
/** `Ada apa di dalamnya?` as the last words of all, behind somebody who is only pointed at. */
export const unanswered = pattern(
  /^(?:lalu |jadi |kira-kira |memangnya |emang )?(?:ada apa(?: di (?:dalamnya|baliknya|sana)| sebenarnya| gerangan)?|apa isinya|apa katanya|apa (?:yang terjadi|jawabnya|jawabannya)|siapa dia|kok bisa|kenapa(?: ya)?|apa sebabnya|apa yang dia (?:lihat|temukan|katakan)) ?\?+$/u,
)
export const pointed =
  /(?<!\p{L})(?:warga|pegawai|petugas|orang|bapak|ibu|pria|wanita|perempuan|kades|lurah|camat|nenek|kakek|siswa|guru|anak|pemuda|kantor|rumah|gudang|desa|laci|lemari|surat|ruangan|benda|kata|kalimat|pidato|isi)(?: [\p{L}-]+){0,2} ini(?!\p{L})/u
/** What the same sentence goes on to tell: `Satu dokumen ini wajib kamu bawa: akta kelahiran`. */
const told = /:|(?<!\p{L})(?:yaitu|yakni|adalah|ialah|misalnya|antara lain|karena)(?!\p{L})/u

/** Where a sentence withholds what only the next one can tell. */
export function findUntold(sentence: Sentence): Span | undefined {
  const match = untold.exec(sentence)
  if (!match || told.test(sentence.lower.slice(match.index + match[0].length))) return undefined
  return spanOf(match)
}
/** `Cek sendiri di komentar pertama`, `Selengkapnya di tautan bio` */
export const away = pattern(
  /^(?:cek|lihat|baca|tonton|simak|jawabannya|selengkapnya|lanjutannya|videonya|penjelasannya|ceritanya|buktinya|temukan)(?: [\p{L}-]+){0,3} (?:di|ke|ada di) (?:(?:kolom )?komentar|komen|bio|tautan|link|slide|story|video|kanal|youtube|tiktok|foto terakhir|akhir)(?!\p{L})/u,
)
