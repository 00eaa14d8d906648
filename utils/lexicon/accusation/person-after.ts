import type { Sentence, Word } from '../../draft/types.ts'
import type { Match } from '../lexicon.ts'
import type { Person } from '../persons.ts'
import { goods } from './crime.ts'
import { stop } from './person-before.ts'

const links =
  /^(?:namanya|jenenge|ngaranna|tersebut|tak lain|adalah|ialah|yakni|yaitu|itu|iku|kuwi|eta|éta|teh|bernama|berinisial|inisial|alias)$/u
/** Links after which any description of the deed may stand: `maling ayam di Krajan tertangkap, yaitu Paijo`. */
const strongLinks =
  /(?<!\p{L})(?:adalah|ialah|yakni|yaitu|bernama|berinisial|namanya|jenenge|ngaranna|tak lain|tidak lain)\s(?:si\s)?$|^\sya\s(?:si\s)?$/u

/** Whether the person after the noun bears it: `pencuri motor itu adalah Jaka`, `koruptor bansos, Haji Dulah`. */
export function names({ text }: Sentence, hit: Match, person: Person, verb: boolean): boolean {
  // `Nu nyolong hayam teh Pak Hasan`: in small letters a particle, no form of address.
  const particle = /^teh\s/u.test(text.slice(person.start)) ? 4 : 0
  const gap = text.slice(hit.end, person.start + particle)
  // `Polisi memburu pencuri, Iptu Andi Saputra memimpin`: whoever bears a rank hunts him.
  if (rank.test(text.slice(person.start)) || rank.test(gap.trimStart().replace(/^, /u, ''))) return false
  if (!verb && /(?<!\p{L})yang\s(?:[\p{L}-]+\s){0,3}$/iu.test(text.slice(0, hit.start))) return false
  if (gap.length > 70 || /[.;!?]/u.test(gap)) return false
  const inner = gap.match(/[\p{L}\p{N}-]+/gu)?.map((word) => word.toLowerCase()) ?? []
  if (
    inner.some((word) => /^(?:me[mn]|men[gy]|ber).{4,}/u.test(word) && !links.test(word) && !goods.has(word))
  )
    return false
  if (/(?<!\p{L})(?:tak lain|tidak lain|ternyata|adalah) (?:[\p{L}-]+ ){0,4}[\p{L}-]+, $/u.test(gap))
    return true
  if (strongLinks.test(gap)) return !/(?<!\p{L})(?:kata|ujar|tutur|menurut|oleh)(?!\p{L})/u.test(gap)
  // `Yang meracuni ikan-ikan itu Pak Rasim`
  if (
    verb &&
    /^(?:itu|ya|tersebut|ternyata|adalah|iku|kuwi|kui|kae|tadi|semalam|kemarin|tuh|tea|mah|yaiku|éta|eta|teh|téh|nyaeta)$/u.test(
      inner.at(-1) ?? '',
    )
  )
    return inner.length <= 6 && !inner.some((word) => stop.test(word) && !links.test(word))
  if (verb || inner.some((word) => stop.test(word) && !links.test(word))) return false
  if (inner.length === 0) return /^[\s,:(–—-]+$/u.test(gap) && (gap === ' ' || person.kind !== 'post')
  const linked = links.test(inner.at(-1)!) || /[,:(–—]\s?$/u.test(gap)
  const generic = /,\s?$/u.test(gap) && person.kind === 'post'
  return linked && !generic && inner.length <= 9
}

const rank =
  /^(?:Iptu|Ipda|AKP|Kompol|AKBP|Kombes|Aiptu|Aipda|Bripka|Brigadir|Brigpol|Briptu|Bripda|Kapten|Kolonel|Letkol|Letda|Lettu|Mayor|Serka|Serda|Sertu|Pelda|Jaksa|Hakim|Kapolsek|Kapolres|Kasat|Kanit) /u

const common =
  /(?<!\p{L})(?:(?:motor|mobil|laptop|traktor|sepeda motor|kendaraan|rumah|genset) (?:dinas|bantuan|desa|kantor|inventaris|operasional)|tanah (?:kas|desa|wakaf|bengkok|negara)|bansos|bantuan|kas|dana|uang|duit|dhuwit|aset|inventaris|ambulans|infak|sumbangan|iuran|raskin|anggaran|arisan|simpanan|tabungan)(?!\p{L})/iu

/** `ditilap oleh Kepala Dusun …`, `dikorupsi bendaharanya, R.S.` */
export function agent({ text }: Sentence, word: Word, person: Person): boolean {
  const gap = text.slice(word.end, person.start)
  // `digadaikan Pak Rusdi`: a crime only of what belongs to all.
  if (
    /^di(?:gadaikan|lego|makan|telan|jaminkan)$/u.test(word.lower) &&
    !common.test(text.slice(0, word.start))
  )
    return false
  if (/^\s(?:oleh\s)?(?:si\s)?$/u.test(gap)) return true
  return (
    /^\s(?:oleh\s)?(?!(?:dari|di|ke|pada|saat|milik|karena|sejak|hingga|kini|tinggal|bersama|dengan|lalu|kemudian|dan|didampingi|dirawat)(?!\p{L}))[\p{L}-]+(?:\s(?!(?:dari|di|ke|pada|saat|milik|karena|sejak|hingga|kini|tinggal|bersama|dengan|lalu|kemudian|dan|didampingi|dirawat)(?!\p{L}))[\p{L}-]+){0,4},?\s(?:berinisial\s|yakni\s|yaitu\s)?$/u.test(
      gap,
    ) && /oleh|,|inisial/u.test(gap)
  )
}
