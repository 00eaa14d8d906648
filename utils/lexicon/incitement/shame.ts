import type { Sentence, Span } from '../../draft/types.ts'
import { is, isBehind, type Mark } from '../marker.ts'
import { join } from '../spans.ts'
import { isOrder, targetOf } from './order.ts'

/** `biar dia sekeluarga malu` */
const shaming =
  /\b(?:biar|supaya|agar|ben|sina|meh|nak|sampai|sampe)\s(?:\p{L}+\s){0,3}?(?:bangkrut|gulung tikar|tutup|rugi|hancur|diteror|malu|kapok|jera|isin|era|éra|takut|dipecat|nangis|menyesal|(?:tahu|tau) (?:rasa|diri|kelakuan\p{L}*|belang\p{L}*|siapa dia|busuk\p{L}*))\b|\b(?:bikin|buat|gawe|jadikan|jieun) (?:\p{L}+ ){1,2}?(?:bangkrut|gulung tikar|tutup|rugi|hancur|sepi|kapok)\b/u

/** `boikot warungnya`, `jangan dibeli dagangannya, biar gulung tikar`. */
export function ruin(sentence: Sentence, marks: readonly Mark[], hit: Mark): Span | undefined {
  // `Boikot plastik sekali pakai`: a thing, nobody's trade.
  if (
    !is(hit, 'boikot') ||
    /^ (?:plastik|kantong|sedotan|styrofoam|stirofoam|rokok|sampah|kemasan|barang (?:palsu|ilegal|bajakan)|produk (?:palsu|ilegal|bajakan))(?!\p{L})/u.test(
      sentence.lower.slice(hit.end),
    )
  )
    return undefined
  const wish = marks.find((other) => is(other, 'jera') && isBehind(other, hit, 10))
  if (wish) return join(hit, wish)
  const ruined = shaming.exec(sentence.lower.slice(hit.end))
  if (ruined && /bangkrut|tikar|kapok|jera|tutup|rugi|hancur/u.test(ruined[0]))
    return { start: hit.start, end: hit.end + ruined.index + ruined[0].length }
  if (hit.phrase !== 'boikot' || !isOrder(sentence, marks, hit)) return undefined
  if (/\b(?:pemilu|pilkada|seruan|isu|aksi|gerakan|surat|kabar)\b/u.test(sentence.lower)) return undefined
  if (/\b(?:bukan|tidak ada)\b/u.test(sentence.lower.slice(0, hit.start))) return undefined
  const next = sentence.words[hit.last]
  return next?.joined ? { start: hit.start, end: next.end } : hit
}

/** `viralkan mukanya`, `sebarkan alamat rumahnya`. */
export function exposure(sentence: Sentence, marks: readonly Mark[], hit: Mark): Span | undefined {
  if (!is(hit, 'umbar') || !isOrder(sentence, marks, hit)) return undefined
  const object = targetOf(sentence, marks, hit, 3, 'identitas')
  if (!object) return undefined
  const wish = shaming.exec(sentence.lower.slice(object.end))
  // `bagikan fotonya`, `cari alamatnya` are harmless without the wish to shame.
  if (
    /^(?:posting|unggah|upload|tempel|pasang|siarkan|share|bagi|kirim|umumkan|cari|lacak|ungkap|buka)/u.test(
      hit.phrase,
    ) ||
    /^(?:nama|foto|alamat)(?:nya)?$/u.test(object.phrase)
  )
    if (!wish && !/^(?:spill|viral|sebar|kuliti|permalukan|bongkar|bocor|umbar|dox|doks)/u.test(hit.phrase))
      return undefined
  if (wish) return { start: hit.start, end: object.end + wish.index + wish[0].length }
  const own = /(?:nya|na|nyo|e|é)$/u.test(sentence.lower.slice(object.start, object.end))
  const someone =
    marks.some((other) => is(other, 'sasaran') && other.first === object.last) ||
    /^\s(?:wartawan|hakim|jaksa|saksi|korban|pelapor|pelaku|orang|dia|mereka|si|petugas|guru|pegawai|pejabat|oknum|admin|warga|tetangga|lurah|kades)\b/u.test(
      sentence.lower.slice(object.end),
    )
  if (/^buka/u.test(hit.phrase) && !/identitas|aib|muka|data/u.test(object.phrase)) return undefined
  return own || someone ? join(hit, object) : undefined
}
