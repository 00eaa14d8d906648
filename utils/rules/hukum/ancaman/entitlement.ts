import type { Sentence, Span } from '../../../draft/types.ts'
import { is, isBehind, type Mark } from '../../../lexicon/marker.ts'
import { pattern } from '../../../lexicon/pattern.ts'
import { join } from '../../../lexicon/spans.ts'
import { isDenied } from '../../../lexicon/stance.ts'
import { inClause, isAnswer } from './around.ts'

const silencing =
  '(?:(?:hapus|cabut|tarik|turunkan|copot)(?:lah)?\\s(?:(?:semua|itu|segera|dulu)\\s)?(?:unggahan|postingan|posting|komentar|komen|status|video|foto|konten|cuitan|laporan|aduan|pengaduan|gugatan|tuntutan|kritik|ucapan|kata-kata|berita|pernyataan)(?:mu|nya)?|diam|diamlah|tutup mulut|minta maaf|berhenti (?:mengkritik|protes|mengeluh|bicara|melapor))'
const entitlement =
  'bansos|bantuan|blt|pkh|bpnt|sembako|beras|pupuk|jatah|nama|surat|izin|beasiswa|kontrak|gaji|honor|insentif|tunjangan|urusan|permohonan|berkas|lapak|kios|kis|bpjs|ktp|kk|akta|subsidi'
const withheld =
  '(?:coret|cabut|hentikan|tahan|potong|hapus|batalkan|blokir|persulit|stop|setop|bekukan|kurangi)'
/** `hapus unggahanmu atau nama keluargamu kami coret`: be silent, or lose what you are entitled to. */
export const silenced = pattern(
  new RegExp(
    `(?<!\\p{L})${silencing}(?!\\p{L})[^.!?]{0,50} atau (?:${entitlement})(?:mu|nya)?(?: [\\p{L}-]+){0,2} (?:kami|saya|gue|tak) ${withheld}(?!\\p{L})(?: dari [\\p{L}]+(?: [\\p{L}]+)?)?`,
    'u',
  ),
)

const service =
  'bansos|bantuan|blt|pkh|bpnt|sembako|pupuk|ktp|kk|kia|akta|surat|izin|ijin|sktm|beasiswa|kontrak|gaji|honor|tunjangan|pangkat|jabatan|urusan|permohonan|berkas|lapak|kios|bedah rumah|air|listrik|rekomendasi|tanda tangan|nama|layanan|pelayanan|proposal|proyek|jatah|rapor|nilai|ijazah|sertifikat'
/** `jangan harap dapat pupuk lagi`, `KTP-mu tidak akan pernah jadi`. */
export const never = pattern(
  new RegExp(
    `(?<!\\p{L})(?:jangan (?:harap|harapkan|mimpi|pernah berharap|berharap)|ojo (?:ngarep|ngimpi)|aja ngarep|ulah (?:ngarep|ngimpi)|jan (?:harok|barharok))\\s(?:\\p{L}[\\p{L}-]*\\s){0,3}?(?:${service}|dapat|dapet|cair|jadi|keluar|terbit|diproses|dilayani|kami layani|kami proses|kami bantu|naik|lulus|diterima|diperpanjang|disetujui|kami tanda tangani)(?:nya|mu)?(?!\\p{L})(?: (?!dan|yang|karena|tanpa)[\\p{L}-]+){0,4}|(?<!\\p{L})(?:${service})(?:-?mu| (?:kamu|anda|kalian|lu|lo|bapak|ibu|saudara))(?: (?:itu|pasti|nanti|juga|sampai))?\\s(?:tidak akan|gak akan|nggak akan|tidak bakal|gak bakal|nggak bakal|ga bakal|takkan|ora bakal|moal)\\s(?:pernah )?(?:jadi|keluar|terbit|cair|diproses|selesai|kami\\s\\p{L}+|saya\\s\\p{L}+|naik|diperpanjang|turun|dadi|kaluar|anggeus)`,
    'u',
  ),
)

/** `yang protes, bansosnya kami coret`: a right withdrawn for speaking up. */
export function* loss(sentence: Sentence, marks: readonly Mark[], hit: Mark): Iterable<Span> {
  const { lower } = sentence
  if (isDenied(sentence, hit.first, 2) && !/^(?:tidak|tak|gak|nggak|ga)/u.test(hit.phrase)) return
  const right = marks.find(
    (other) => is(other, 'hak') && isBehind(hit, other, 4) && inClause(sentence, other.end, hit.start),
  )
  const moved = /mutasi|pindah|pecat|nonjob|buang|lempar|berhenti|copot/u.test(hit.phrase)
  if (!right && !moved) return
  const ours = is(hit, 'kami')
  const spoke = marks.find((other) => {
    if (!is(other, 'protes') || isDenied(sentence, other.first, 2)) return false
    if (is(other, 'biasa') && !ours && !/\bkalian\b|mu\b/u.test(lower)) return false
    const said = other.last <= hit.first ? lower.slice(0, other.end) : lower.slice(hit.end, other.end)
    return /\b(?:yang|yg|kalau|kalo|klo|jika|bila|apabila|siapa|berani|nek|lamun|mun|sekali lagi|masih|sing|nu|sampai|awas|coba|lagi)\b/u.test(
      said,
    )
  })
  if (!spoke || isAnswer(sentence, { start: Math.min(spoke.start, hit.start), end: hit.end })) return
  yield join(right && right.first < hit.first ? right : hit, hit)
}
