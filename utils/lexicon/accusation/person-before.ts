import type { Sentence, Span } from '../../draft/types.ts'
import words from '../kejahatan.txt'
import type { Match } from '../lexicon.ts'
import { isPost, type Person } from '../persons.ts'
import { goods } from './crime.ts'

const between = words.section('sela')
/** Words that bring another subject, or make the person the one who speaks. */
export const stop =
  /^(?:bahwa|agar|supaya|saat|ketika|karena|sebab|untuk|kepada|oleh|dari|ke|kata|ujar|tutur|menurut|ucap|jelas|tegas|pesan|imbau|pelaku|pencuri|maling|penipu|warga|polisi|petugas|seseorang|sindikat|komplotan|tersangka|siapa|dengan|tentang|soal|milik|serta|atau|tidak|tak|belum|akan)$/u
const speaks =
  /(?:^|[^\p{L}])(?:kata|ujar|tutur|menurut|ucap|jelas|kepada|oleh|bersama|dengan|milik|dari|untuk|korban|keluarga|rumah|makam)\s$/iu
/** `Kontraktornya, CV Karya milik Hendro, menyunat semen`: the firm is its owner. */
const firm =
  /(?<!\p{L})(?:CV|PT|UD|PD|[Rr]ekanan|[Kk]ontraktor|[Pp]erusahaan|[Pp]emborong)[^;:!?]{0,48} milik\s$/u
const doerOf = /(?<!\p{L})(?!di(?:ketahui|kenal|sebut|kabarkan|beritakan|pastikan)(?!\p{L}))di\p{Ll}{4,}\s$/u

/** `Yuli Astuti dari Perum Indah, adalah …`: where the person is from, before a link. */
const origin =
  /^\s(?:dari|asal|warga|yang (?:tinggal|beralamat|ngontrak|mengontrak) di)\s[^,;:!?]{2,40},?(?=\s(?:adalah|ialah|itulah|memang|ternyata)\s)/u
/** `Bidan NS di Puskesmas Waru menjual …`: where the person works or lives, right before the deed. */
const workplace =
  /^\s(?:di|dari|saka|nang|neng|ti)\s(?:Puskesmas|RSUD|SDN?|SMPN?|SMAN?|SMKN?|MTs|MAN?|Dinas|Kantor|Kelurahan|Kecamatan|Desa|Dusun|Pasar|Terminal|Perum|Kampung|Gang|Jalan|Blok|RT|UPT|BUMDes|Koperasi|Kios|Toko|Bank|Pondok|Ponpes|Pesantren|Masjid|Musala|Gereja|Yayasan|Universitas|Kampus|Klinik|Panti|Bengkel|Salon)(?:\s(?:\p{Lu}[\p{L}\d]*|\d+|RT|RW)){1,4}(?=\s)/u
/** `Andri alias Botak` */
const nickname = /^\s(?:alias|als\.?)\s(?:si\s)?\p{Lu}\p{L}+/u
const speech = /(?<!\p{L})(?:kata|ujar|tutur|mengatakan|menjelaskan)(?!\p{L})/u
/** `… yang jualan di depan SDN 3 itu pengedar`: the clause tells who is meant, `itu` closes it. */
const relative =
  /^\s(?:yang|yg|sing|nu)\s[^,;:!?]{3,80}\s(?:itu|tersebut|tuh|kae|kuwi|tea)(?:lah)?\s(?:(?:kan|yang|yg|sing|nu|adalah|ialah|memang|emang|ternyata|seorang|si|jelas|sebenarnya)\s){0,2}$/u
/** What makes the one of whom the clause tells a witness or an officer. */
const witnesses =
  /(?<!\p{L})(?:bilang|berkata|menyebut|menuduh|mengira|menganggap|tahu|mengenal|melapor\p{L}*|memergoki|menangkap|mengejar|meringkus|membekuk|memimpin|mengungkap|menangani|memeriksa|menyelidiki|menggerebek|menjadi|jadi|dikira|disangka|memerankan)(?!\p{L})/u

/** Whether the accusation is said of the person before it: only adverbs, links or an apposition lie between. */
export function binds(sentence: Sentence, person: Person, hit: Match, verb: boolean): boolean {
  const { text } = sentence
  const lead = text.slice(Math.max(0, person.start - 24), person.start)
  // `Hati-hati dengan Bu Ning penipu arisan`: the warning tells who she is.
  if (
    !verb &&
    text.slice(person.end, hit.start) === ' ' &&
    /(?:hati-hati|waspada|awas) (?:dengan|sama|terhadap) $/iu.test(lead)
  )
    return true
  // `Irigasi yang dipimpin Pak Joko menelan dana`: he is the doer of something else.
  if (verb && doerOf.test(lead)) return false
  const spoken = speaks.test(lead.slice(-12)) && !(verb && firm.test(text.slice(0, person.start)))
  if (spoken && !described(sentence, person, hit, verb)) return false
  // An initial's point is none between sentences: `Yayan S., maling dana`.
  let gap = text.slice(person.end, hit.start).replace(/^\./u, '').replace(origin, '')
  // `… meracik dan menjual pil`, `…, biadab dan pembunuh`: the first of two that are said of one.
  gap = gap.replace(
    /(?<=\s)(?:\p{Ll}+|me\p{Ll}+(?: (?!(?:dari|terhadap|antara|tentang|kepada) )[\p{L}\d]+){1,3}) (?:dan|serta|lan|jeung|jo|lalu|kemudian|sekaligus|merangkap) $/u,
    '',
  )
  gap = gap.replace(nickname, '')
  // `Bidan Y.N. dari Puskesmas Wangun pencuri vaksin itu`: of a noun, where nothing follows that it could belong to.
  if (verb || isSaid(sentence, hit)) gap = gap.replace(workplace, '')
  if (gap.length > 110 || /[:;!?]|\s[–—]\s/u.test(gap.replace(/^\s[–—=]\s/u, ' '))) return false
  // `Suryadi (41), pemilik kios, …`: an age and a calling.
  let told = false
  for (let left = 2; left > 0; left--) {
    const apposition = /^\s?[,(](?:[^,()]{1,70})[,)]/u.exec(gap)
    if (!apposition || speech.test(apposition[0])) break
    gap = gap.slice(apposition[0].length)
    told = true
  }
  if (relative.test(gap) && !witnesses.test(gap)) return true
  const inner = gap.match(/[\p{L}-]+/gu)?.map((word) => word.toLowerCase()) ?? []
  // `…, jelas malingnya`: right before the word it is an adverb, no verb of saying.
  if (inner.some((word, at) => stop.test(word) && !(word === 'jelas' && at === inner.length - 1)))
    return false
  const plain = inner.every((word) => between.has(word))
  if (verb) {
    if (plain) return true
    // `Bu Entin pengurus posyandu menyelewengkan …`: a calling without its comma.
    if (
      person.kind === 'name' &&
      inner.length <= 6 &&
      isPost(inner[0]!) &&
      /^[^,]+$/u.test(gap) &&
      !inner.some((word) => /^(?:me[mn]|men[gy]|ber|ter|di|yang).{4,}/u.test(word))
    )
      return true
    // `Slamet Widodo, sopir bus malam yang …`: an apposition that ends in `yang`.
    return (
      /^\s?,/u.test(gap) &&
      inner.at(-1) === 'yang' &&
      !inner.some((word) => /^(?:me[mn]|men[gy]|di).{4,}/u.test(word))
    )
  }
  // `si Tono anak juragan sapi itu emang garong`: who he is, closed by `itu`, before the noun.
  if (
    !plain &&
    person.kind === 'name' &&
    inner.length <= 7 &&
    isPost(inner[0]!) &&
    /^[^,]+\s(?:itu|tuh|ini|tersebut|kae|kuwi|tea|eta|memang|emang|pancen|adalah|ternyata)(?:\s(?:memang|emang|pancen|adalah|ternyata|jelas|mah|teh|dari dulu))?\s$/u.test(
      gap,
    ) &&
    !inner.some((word) => /^(?:me[mn]|men[gy]|ber|ter|di|yang).{4,}/u.test(word))
  )
    return true
  if (!plain) return false
  if (inner.length > 0 || (gap === ' ' && (person.kind === 'account' || isTheft(hit, sentence)))) return true
  // `Kades Tirtasari koruptor`: nothing follows that the noun could belong to.
  if (
    gap === ' ' &&
    (person.kind !== 'initials' || followsPost(text, person.start)) &&
    (isSaid(sentence, hit) ||
      /^(?:$|[.,!?;]|\s(?:itu|tuh|mah|nih|dana|uang|kas|bansos|anggaran|rumahnya|hartanya|kok|yang|dan|sejak|kelas|dari dulu|dari awal)(?!\p{L}))/u.test(
        sentence.lower.slice(hit.end),
      ))
  )
    return !/(?<!\p{L})(?:soal|tentang|oleh|bernama|kata|ujar|menurut|anti|berantas|basmi|cegah|tangkap|menangkap|kejar|laporkan|dari|desa|kampung|pasar|jalan)\s$/iu.test(
      text.slice(0, person.start),
    )
  // `J.H., tukang ojek di Waru, biang kerok …`: what follows a calling set off by commas is one more.
  return (comma(gap) || (told && gap === ' ')) && apposed(sentence, hit)
}

/** `jangan menyetor kepada Sulastri, penipu umrah asal Waru`: who is paid or met is what the comma says of her. */
const described = ({ text }: Sentence, person: Person, hit: Match, verb: boolean): boolean =>
  !verb &&
  text.slice(person.end, hit.start) === ', ' &&
  /(?:kepada|dengan|oleh|dari|bersama|rumah|milik)\s$/iu.test(text.slice(0, person.start)) &&
  /^(?:\s\p{L}+){0,2}(?:,|[.!]?$|\s(?:asal|dari|warga|di|yang) [^,.]{1,40}[,.!])/u.test(
    text.slice(hit.end),
  ) &&
  !/^[^.,]*\b(?:kabur|lari|tertangkap|di(?:tangkap|ringkus|amankan)|masih|berhasil|itu|ini|tersebut)\b/u.test(
    text.slice(hit.end),
  )

/** `Kasir Rina penggelap uang koperasi kita.`: the noun, what it is of, and the end of the clause. */
const isSaid = ({ text, lower }: Sentence, { start, end }: Match): boolean =>
  /^\p{Ll}/u.test(text.slice(start)) &&
  /^(?: (?!(?:me[mn]|di(?!nas)|ber|ter(?!nak))\p{L}{3,}|(?:yang|di|ke|dari|pada|dan|untuk|akan|sudah|telah|sedang|masih|tidak|belum|asal|adalah|kabur|lari|masuk|tertangkap)(?!\p{L}))[\p{L}-]+){0,4}\s?(?:[.!]|$|, (?:bukan|titik|jelas|sudah|percaya))/u.test(
    lower.slice(end),
  )
/** `bidan Y.N.`, `sopir truk A.K.` */
const followsPost = (text: string, start: number): boolean =>
  text
    .slice(Math.max(0, start - 36), start)
    .trimEnd()
    .split(' ')
    .slice(-2)
    .some((word) => isPost(word.toLowerCase()))

/** `Jono maling helm`: the noun serves as a verb. */
const isTheft = (hit: Match, { words }: Sentence) =>
  hit.phrase === 'maling' && goods.has(words[hit.last]?.lower ?? '')

const comma = (gap: string) => /^\s?[,–—=(-]\s?$/u.test(gap)

/** `…, pencuri motor di Waru,`: an apposition of few words with no verb of its own. */
function apposed({ text }: Sentence, { end }: Span): boolean {
  const rest = /^([^,.;!?]{0,60})(?:[,.;!?)]|$)/u.exec(text.slice(end))
  return (
    rest !== null &&
    !/(?<!\p{L})(?:sudah|telah|akan|itu(?! ?$)|sedang|masih|kini|di\p{Ll}{5,}|me[mn]\p{Ll}{4,})(?!\p{L})/u.test(
      rest[1]!,
    )
  )
}
