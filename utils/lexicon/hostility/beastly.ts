import type { Sentence, Span } from '../../draft/types.ts'
import { pattern } from '../pattern.ts'
import { join, spanOf } from '../spans.ts'
import { tellsOfPast } from '../stance.ts'
import { mark } from './classes.ts'
import { findGroups } from './groups.ts'

/** `uteke padha karo kebo`, `otaknya setara kera`: their mind or their ways likened to a beast's. */
export const beastly = pattern(
  /(?<!\p{L})(?:otak|utek|uteg|uteuk|pikiran|akal|kelakuan|kalakuan|tabiat|tingkah|tingkah laku|perangai|moral|budi)(?:nya|é|e|ne|na|nyo|nye)?(?: [eé])?(?: (?:itu|pada|mah|téh|teh|iku|kuwi|memang|pancen|cuma|mung|hampir))* (?:kayak|kaya|koyo|kados|seperti|mirip|setara|sekelas|selevel|sederajat|siga|jiga|macam|mode|cam|(?:padha|podho|pada|sarua|saruwa|sami|sama|samo|persis)(?: (?:karo|jeung|sareng|dengan|kayak|seperti|jo))?|(?:tak|tidak|nggak|gak) (?:beda|jauh beda|ubahnya|lebih)(?: (?:dengan|dari|sama|seperti))?) (?:kebo|kerbau|munding|kabau|sapi|wedhus|wedus|kambing|embe|kera|monyet|munyuk|kethek|ketek|lutung|binatang|hewan|kewan|sato|babi|celeng|bagong|anjing|asu|anjiang|tikus|keledai|kuda liar)(?!\p{L})/u,
)
const sentOff =
  /(?<!\p{L})(?:di ?usir|usir(?:en)?|dibuang|kongkon (?:mulih|lunga|bali)|dikon (?:mulih|lunga|bali)|suruh (?:balik|pulang|pergi)|titah (?:balik|mulih)|suruah (?:pulang|baliak)|tundhung(?:en)?|tundung|gusah(?:en)?|pulangkan|dipulangkan|halau|dihalau|kirim balik|(?:jangan|ojo|aja|ulah) (?:diterima|ditampa|ditarima|dikasih|diberi|dilayani|diwenehi)|tolak|ditolak|kandangkan|dikandangkan)(?!\p{L})(?= |,)/gu
const cattle =
  /(?<!\p{L})(?:ternak|sapi|kawanan|kandang|monyet|kera|kucing|kambing|satwa|pawang|anjing)(?: \p{L}+){0,3} (?:itu|ini|liar|masuk|turun|tetangga|warga)(?!\p{L})/u

/** Beside it, those who are to go, named or not (`Diusir wae, …`), or a group by name. */
export function findBeastly(sentence: Sentence): Span[] {
  const match = beastly.exec(sentence)
  if (!match || tellsOfPast(sentence) || cattle.test(sentence.lower.slice(0, match.index))) return []
  const likened = spanOf(match)
  for (const { index, 0: words } of sentence.lower.matchAll(sentOff)) {
    const off = { start: index, end: index + words.length }
    if (Math.max(likened.start - off.end, off.start - likened.end) <= 40) return [join(off, likened)]
  }
  const group = findGroups(sentence, mark(sentence)).findLast(
    ({ kind, end }) => (kind === 'named' || kind === 'bare') && end <= likened.start,
  )
  return group && !/[.;!?]/u.test(sentence.text.slice(group.end, likened.start)) ? [join(group, likened)] : []
}
