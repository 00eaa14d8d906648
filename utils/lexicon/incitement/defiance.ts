import type { Sentence, Span } from '../../draft/types.ts'
import { is, type Mark } from '../marker.ts'
import { pattern } from '../pattern.ts'
import { join } from '../spans.ts'
import { nuisance } from './harmless.ts'
import { isOrder, targetOf } from './order.ts'

/** Payment that is refused to touts, not to the state. */
const tout =
  /\b(?:tanpa|kepada|calo|oknum|di luar|lebih dari|melebihi|tunai|pungli|palsu|perantara|tidak resmi|(?:melalui|lewat|ke) rekening|qris)\b/u
/** `iuran sampah`: a nuisance's name in what is to be paid, and in nothing else. */
const levied = pattern(/\b(?:iuran|uang|retribusi|tagihan|pajak) sampah\b/u)
const lure = pattern(
  /\b(?:gratis|diskon|promo|hadiah|pungli|pinjol|penipuan|penipu|judi|palsu|murah|banjir|hoaks)\b/u,
)

/** `jangan bayar pajak`, `abaikan saja perintah petugas`. */
export function defiance(sentence: Sentence, marks: readonly Mark[], hit: Mark): Span | undefined {
  const paying = is(hit, 'bayar')
  if (
    !is(hit, 'bangkang') ||
    (nuisance.test(sentence) && !(paying && levied.test(sentence) && !lure.test(sentence)))
  )
    return undefined
  const object = targetOf(
    sentence,
    marks,
    hit,
    4,
    ...(paying
      ? ['pungutan']
      : /^lawan(?:en| (?:saja|aja|terus|wae|bae))$/u.test(hit.phrase)
        ? ['aturan', 'sasaran']
        : ['aturan']),
  )
  // `Tolak vaksin kedaluwarsa`
  if (
    object &&
    /^ (?:kedaluwarsa|kadaluarsa|palsu|ilegal|oplosan|rusak|liar|gelap)(?!\p{L})/u.test(
      sentence.lower.slice(object.end),
    )
  )
    return undefined
  if (!object || tout.test(sentence.lower.slice(hit.start))) return undefined
  // `warga jangan mau didata …` is an order whoever stands before it.
  const outright =
    /^(?:jangan|ojo|aja|ulah|jan|tidak usah|gak usah|ga usah|nggak usah)/u.test(hit.phrase) && hit.first < 4
  if (!outright && !isOrder(sentence, marks, hit) && !(paying && hit.first < 4)) return undefined
  return join(hit, object)
}
