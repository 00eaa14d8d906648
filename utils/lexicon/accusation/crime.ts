import type { Sentence } from '../../draft/types.ts'
import words from '../kejahatan.txt'
import { createLexicon, type Match } from '../lexicon.ts'
import { anyForm } from '../signals.ts'

export const crimes = createLexicon(words.section('pelaku', 'perbuatan'))
const offences = words.section('perkara')
export const goods = words.where(([section]) => section!.startsWith('benda-'))
const isGood = (word: string, tag: string): boolean =>
  goods.every(word).some(([, , [section]]) => section === `benda-${tag}`) ||
  // `duitnya`, `motore`, `artosna`
  (owned.test(word) && isGood(word.replace(owned, ''), tag))
const owned = /(?<=.{3})(?:nya|nyo|ne|na)$/u
const figures = words.section('kiasan')
const skewered = words.section('tusukan')

/** Money that is fetched where it is paid out, or to be given on. */
const handedOn =
  /(?<!\p{L})(?:di (?:\p{L}+ )?(?:loket|bank|kantor pos|teller|agen)|bank \p{L}+|membagikan(?:nya)?|dibagikan|menyalurkan(?:nya)?|disalurkan|dengan membawa|sesuai jadwal|kepada (?:penerima|warga|kader)|untuk (?:dibagikan|dibagi|\d+ (?:balita|warga|keluarga|penerima)))(?!\p{L})/iu
/** Spent on what it was for. */
const spent =
  /(?<!\p{L})untuk (?!judi|berjudi|main|foya|berfoya|mabuk|pribadi|kepentingan|keperluan|pelesiran|bersenang)\p{L}/iu
const passive =
  /^di(?:embat|entit|kemplang|palsukan|oplos|manipulasi|sabotase|teror|serobot|suap|sunat|lecehkan|curangi|rampas|sekap|kibulin|tipuin|malingin|colongin|gelapin|sikatin|gagahi|hamili|nodai|mutilasi|racun|cekik|tikam|gorok|pateni|paehan|paok|cilok|begal|gembosi|sikat|kadali|kibuli|perdaya|sandera|larikan|kuras|korupsi|gasak|gelapkan|garong|tilap|tilep|rampok|jambret|copet|perkosa|cabuli|culik|peras|bobol|gadaikan|lego|makan|telan|jaminkan|jarah|selewengkan|selundupkan|aniaya|siksa|bacok|tusuk|keroyok|gondol|tipu|palak|bunuh|curi|colong|rudapaksa|setubuhi|maling)$/u
export const struck = anyForm((lower) => passive.test(lower))

/** Verbs of many meanings need a thing that makes them a crime; `pelaku` needs a crime, or a person called so. */
export function isCrime(hit: Match, { words, text }: Sentence): boolean {
  const next = words[hit.last]
  const after = words.slice(hit.last, hit.last + 3)
  if (next && figures.has(next.lower)) return false
  if (next && /[nt]usuk$/u.test(hit.phrase) && skewered.has(next.lower)) return false
  if (/^(?:pelaku|dalang|otak|aktor|aktor utama|biang|biang kerok)$/u.test(hit.phrase))
    return next !== undefined && offences.has(next.lower)
  if (
    hit.phrase === 'korupsi' &&
    /(?:kasus|perkara|tindak|pidana|pemberantasan|anti|soal|praktik|pelaku)\s$/iu.test(
      text.slice(0, hit.start),
    )
  ) {
    return false
  }
  if (hit.phrase === 'menghabiskan' && spent.test(text)) return false
  if (/^(?:mengambil|memotong|menikmati)$/u.test(hit.phrase) && handedOn.test(text)) return false
  // `kasus pembobolan brankas …: otaknya Yoyon`; but `ide ini otaknya Pak Rudi`.
  if (hit.tags.includes('dalam'))
    return words.some(({ lower }, at) => (at < hit.first || at >= hit.last) && offences.has(lower))
  if (!hit.tags.includes('objek')) return true
  return after.some(
    ({ lower }) =>
      (hit.tags.includes('perkara') && offences.has(lower)) ||
      (/^rp\d*/u.test(lower) && hit.tags.includes('uang')) ||
      hit.tags.some((tag) => isGood(lower, tag)),
  )
}

/** The end of a verb's object: the next word or two, without a mark between. */
export function objectEnd({ words }: Sentence, hit: Match): number {
  let end = hit.end
  for (let at = hit.last; at < Math.min(words.length, hit.last + 2); at++) {
    if (!words[at]!.joined) break
    end = words[at]!.end
  }
  return end
}
