import type { Sentence, Span } from '../../draft/types.ts'
import { pattern } from '../pattern.ts'

/** Care for people who are at risk: `lansia sebaiknya di rumah saja selama cuaca panas`. */
export const caring = pattern(
  /\b(?:cuaca|panas|hujan|banjir|gempa|virus|pandemi|sakit|menjemput|dijemput|jemput|diantar|mengantar|diwakilkan|daring|vaksin\p{L}*|asap|polusi|gelombang|angin|longsor|letusan|wabah|demam|isolasi|gizi|melahirkan|syarat|berkas|kunjung\p{L}*|mendatangi|kami datangi|(?:kami|kader|petugas|relawan|perawat|bidan|tim) (?:yang |akan |siap )?(?:antar|mengantar|datang|bawa|membawa|urus|layani|melayani|bantu)\p{L}*|ktp|kk|tiket|terluka|meninggal|hilang|terdampak|tertinggal|putus sekolah|tanpa|sebelum|kuota|formulir)\b/u,
)

/** `Museum ini bukan untuk orang Bali saja`: for others as well. */
export const forAll = ({ lower }: Sentence, { start, end }: Span): boolean =>
  /(?<!\p{L})(?:bukan|tidak) (?:untuk|buat) /u.test(lower.slice(start, end)) &&
  /^ (?:saja|semata|aja|yang)(?!\p{L})/u.test(lower.slice(end))
