import type { Sentence, Span } from '../../../draft/types.ts'
import { is, isBehind, type Mark } from '../../../lexicon/marker.ts'
import { pattern } from '../../../lexicon/pattern.ts'
import { join } from '../../../lexicon/spans.ts'
import { isDenied } from '../../../lexicon/stance.ts'
import { coarse, inClause } from './around.ts'

/** `cabut gugatan itu atau usahamu kami tutup`; `rekamanmu aman, asal setoran lancar`. */
export const extorted = pattern(
  /\b(?:usaha|toko|warung|lapak|kios|sawah|rumah|kantor|tambak|pabrik|salon|kafe|bengkel)(?:mu| (?:kamu|anda|bapak|ibu|kalian|lu|lo|saudara)) (?:akan |bakal |bisa )?(?:kami|saya|gue|tak) (?:tutup|segel|gusur|bongkar|sita|bekukan|blokir|persulit|bangkrutkan)\b|\b(?:rekaman|foto|video|rahasia|aib|chat|skandal|bukti)(?: \p{L}+){0,2}mu(?: \p{L}+)? (?:aman|tersimpan|kami simpan|tidak akan tersebar|tidak tersebar)\b[^.!?]{0,16}\b(?:asal|selama|kalau|kecuali|sepanjang)\b(?: \p{L}+){0,2}/u,
)
export const rebuilt = pattern(
  /(?<!\p{L})(?:bedah rumah|bangun ulang|dibangun|membangun|renovasi|perbaiki|perbaikan|program|ganti rugi|relokasi|hunian|swadaya)(?!\p{L})/u,
)

/** `kami pegang rekaman kamarmu, bayar atau tersebar`: silence for money. */
export const ransomed = pattern(
  /(?<!\p{L})(?:foto|video|rekaman|chat|aib|rahasia|skandal|isi (?:hp|ponsel))(?: \p{L}+){0,2}mu(?!\p{L})[^.!?]{0,40}(?<!\p{L})(?:bayar|setor|transfer|kirim uang|tebus)(?!\p{L})[^.!?]{0,24}(?<!\p{L})(?:tersebar|sebar|kami sebar\p{L}*|viral|beredar|bocor|kubuka)(?!\p{L})|(?<!\p{L})(?:bayar|setor|transfer|kirim uang|tebus)(?: [\p{L}\d.]+){0,3},? (?:atau|kalau tidak|kalau nggak|jika tidak),? (?:foto|video|rekaman|chat|aib|rahasia|skandal)(?: \p{L}+){0,2}mu (?:\p{L}+ ){0,2}?(?:tersebar|sebar\p{L}*|viral\p{L}*|beredar|bocor|kubuka)(?!\p{L})/u,
)

/** `chat pribadimu ada di tangan kami`: what is private, in our hands. */
export const held = pattern(
  /\b(?:(?:rekaman|bukti) )?(?:(?:chat|foto|foto-foto|video|rekaman)(?: (?:pribadi|mesra|selingkuh|mesum|panas|bugil|telanjang|syur|intim|ranjang)){1,2}|percakapan|rahasia|aib|skandal|perselingkuhan|chat)(?:mu| (?:kamu|lu|lo|kalian))(?: (?:sudah|ada|semua|masih|aman|semuanya|lengkap)){0,3} (?:di tangan|di genggaman|pada|sama|di ponsel|di hp) (?:kami|saya|gue|gua|gw)(?!\p{L})/u,
)
/** `kalau masih protes, kami sebarkan`: laid bare for speaking up. */
export const exposed = pattern(
  /\b(?:kalau|kalo|jika|bila|sekali lagi|berani|coba)\b[^.!?,]{0,24}\b(?:protes|ribut|melapor|lapor|mengkritik|bicara|buka mulut|macam-macam|nyinyir|rewel|menggugat|mengadu|mengeluh|membantah)\b[^.!?,]{0,16},? (?:akan |bakal |maka |nanti |ya )?(?:kami|saya|gue|gua|tak) (?:sebar|sebarkan|sebarin|bongkar|viralkan|umbar|bocorkan|buka semuanya|buka semua aib\p{L}*|kirim ke (?:atasan|istri|suami|keluarga|kantor)mu)(?!\p{L})(?: ke publik)?/u,
)
/**
 * `usaha Bapak tidak akan pernah dapat izin`, `kami punya foto-foto Ibu di hotel`, `sayang kalau kontraknya putus`, `tidak
 * segan mempermalukan keluargamu`.
 */
export const hinted = pattern(
  /(?<!\p{L})(?:usaha|toko|warung|lapak|kios|anak|keluarga|istri|suami)(?:mu| (?:bapak|ibu|anda|saudara|kamu|kalian|lu|lo)) (?:tidak|tak|gak|nggak|ga) (?:akan|bakal) pernah (?:dapat|dapet|terima|kebagian|lulus|diterima|kami)(?: \p{L}+)?|(?<!\p{L})(?:kami|saya|gue|gua) (?:punya|pegang|simpan|kantongi) (?:foto|foto-foto|video|rekaman|chat|bukti)(?:mu| (?:bapak|ibu|anda|saudara|kamu|kalian|lu|lo))(?: [\p{L}-]+){0,3},? (?:di (?:hotel|kamar|ranjang)|dengan (?:selingkuhan\p{L}*|perempuan lain|laki-laki lain|pria lain)|berselingkuh|selingkuh|bermesraan|bugil|mau (?:kami|saya) (?:sebar\p{L}*|viralkan|bongkar|kirim ke))|(?<!\p{L})(?:kami|saya|gue|gua) (?:juga |masih |sudah )?(?:punya|pegang|simpan|kantongi) (?:foto|foto-foto|video|rekaman|chat|rekaman suara|percakapan) (?:pribadi|mesra|mesum|selingkuh|rahasia|memalukan) ?(?:mu|bapak|ibu|anda|saudara|kamu|kalian|lu|lo)(?!\p{L})|(?<!\p{L})(?:sayang|eman|kasihan) (?:kalau|kalo|jika|bila|nek) (?:sampai )?(?:kontrak|jabatan|pekerjaan|kerjaan)(?:nya|mu)? (?:sampai )?(?:putus|hilang|melayang|tidak diperpanjang|dicabut)|(?<!\p{L})(?:dibikin|dibuat|kubikin|kami bikin|kami buat) (?:bungkam|bisu|diam) (?:untuk )?selamanya|(?<!\p{L})(?:kami|saya|gue|gua|aku)(?: juga)? (?:tidak|tak|gak|nggak|ga)(?: akan)? segan(?:-segan)? (?:untuk )?(?:mempermalukan|menyebar(?:kan)?|membongkar|menghabisi|melukai|menyakiti|menghajar|menghancurkan|mempersulit|memviralkan) [^.!?]{0,24}(?:mu|kalian|kamu)(?!\p{L})/u,
)

/** The sentence sets a condition or a menace around the exposure. */
const menace = pattern(
  /\b(?:kalau|kalo|klo|kl|jika|bila|atau|awas|berani|hapus|cabut|diam|jangan|nek|lamun|mun|sebelum|sampai|kapan saja|kapan aja|tinggal|siap-siap|besok|malam ini|lihat saja|liat aja|tunggu|masih|kalo ga|kalau tidak|terus|silakan)\b/u,
)

/** `fotomu kami sebar`, `video syur lo gue kirim ke grup`, `kami bongkar aibmu`: what is private, ours to spread. */
export function* exposure(sentence: Sentence, marks: readonly Mark[], hit: Mark): Iterable<Span> {
  const { lower } = sentence
  if (!menace.test(sentence) && !coarse.test(sentence)) return
  const spread = marks.find(
    (other) =>
      is(other, 'sebar') &&
      (hit.first - other.last >= 0 ? hit.first - other.last <= 4 : other.first - hit.last <= 11) &&
      inClause(sentence, Math.min(hit.end, other.end), Math.max(hit.start, other.start)),
  )
  if (!spread || isDenied(sentence, spread.first, 2)) return
  const agent =
    /^ku/u.test(spread.phrase) ||
    marks.some((other) => is(other, 'aku') && isBehind(spread, other, 3)) ||
    /^(?:tersebar|beredar|viral|sampai)/u.test(spread.phrase)
  const theirs =
    /mu$|bugil|pribadi/u.test(hit.phrase) ||
    /mu$/u.test(lower.slice(hit.start, hit.end)) ||
    marks.some((other) => is(other, 'milik') && isBehind(other, hit, 2))
  const tame = /^(?:kirim|unggah|upload|posting|buka|tempel|umumkan|ungkap|beredar|viral|tersebar)/u.test(
    spread.phrase,
  )
  const secret =
    /aib|rahasia|skandal|selingkuh|bugil|telanjang|syur|mesra|mesum|pribadi|borok|dosa|masa lalu/u.test(
      lower.slice(Math.min(hit.start, spread.start), Math.max(hit.end, spread.end)),
    )
  if (
    agent &&
    theirs &&
    (!tame || secret || /\b(?:gue|gua|gw|aing|lu|lo|loe)\b/u.test(lower)) &&
    (secret || menace.test(sentence))
  )
    yield join(hit, spread)
}
