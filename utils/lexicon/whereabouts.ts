import type { Sentence, Span } from '../draft/types.ts'
import { pattern } from './pattern.ts'

/** `siswi kelas 6 SDN 2 Waru`, `santriwati Pondok Al-Ikhlas`: a school that tells who. */
const schooled = pattern(
  /(?<!\p{L})(?:[Ss]iswi|[Ss]iswa|[Mm]urid|[Pp]elajar|[Ss]antri|[Ss]antriwati|[Aa]nak didik|[Bb]ersekolah|[Ss]ekolah(?:nya)?)(?: (?:kelas \S{1,4}|di|dari|asal|sebuah)){0,2} (?:SDN?|SMPN?|SMAN?|SMKN?|MTsN?|MAN?|MIN?|SLBN?|TK|PAUD|Pondok|Pesantren|Ponpes)(?: (?:\p{Lu}[\p{L}'’-]*|\d{1,3})){1,3}/u,
  'text',
)
/** `asal Gang Mawar nomor 3`: a house. */
const housed = pattern(
  /(?<!\p{L})(?:asal|warga|penghuni|(?:tinggal|beralamat|berumah|ngekos) di) (?:Gang|Jalan|Jl\.?|Perum|Perumahan|Blok|Kos|Kontrakan|Dusun|Kampung|RT \d+)(?: \p{Lu}[\p{L}\d]*){0,3},? (?:nomor|no\.?|nomer|RT|Blok) ?\d+|(?<!\p{L})(?:rumah(?:nya)?|tinggal(?:nya)?|beralamat) di (?:Gang|Kos|Kontrakan|Perum|Perumahan|Blok) \p{Lu}[\p{L}\d]*/u,
  'text',
)
const involved = pattern(
  /(?<!\p{L})(?:korban(?:nya)?|penyintas|dicabuli\p{L}*|diperkosa|dilecehkan|disetubuhi|dirudapaksa|disodomi|dinodai|digauli|dihamili|hamil (?:karena|akibat|oleh)|mencabuli|memperkosa|memerkosa|melecehkan)(?!\p{L})/u,
)
/** Lessons, works and campaigns against it. */
const teaching = pattern(
  /(?<!\p{L})(?:penyuluhan|menyuluh|sosialisasi|pencegahan|mencegah|edukasi|kampanye|pelatihan|satgas|anti\p{L}*|deklarasi|materi|film|poster|karya|buku|drama|puisi|diskusi|seminar|belajar|membantu|menolong|donasi|menggalang|mendampingi)(?!\p{L})/u,
)

/** A school or a house, told in a sentence about sexual violence, that leads to somebody without a name. */
export function findWhereabouts(sentence: Sentence): Span[] {
  if (!involved.test(sentence) || teaching.test(sentence)) return []
  return [schooled, housed].flatMap((one) => {
    const match = one.exec(sentence)
    return match ? [{ start: match.index, end: match.index + match[0].length }] : []
  })
}
