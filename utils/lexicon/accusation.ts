import type { Sentence, Span, Word } from '../draft/types.ts'
import { beginsHigh } from './characters.ts'
import words from './kejahatan.txt'
import { createLexicon, type Match } from './lexicon.ts'
import people from './nama-orang.txt'
import { pattern } from './pattern.ts'
import { findPersons, isPost, type Person } from './persons.ts'
import { anyForm, anyOf, type Condition, gives } from './signals.ts'

export interface Accusation extends Span {
  /** The word that accuses. */
  readonly word: Span
  readonly verb: boolean
}

const crimes = createLexicon(words.section('pelaku', 'perbuatan'))
const offences = words.section('perkara')
const goods = words.where(([section]) => section!.startsWith('benda-'))
const isGood = (word: string, tag: string) =>
  goods.every(word).some(([, , [section]]) => section === `benda-${tag}`)
const figures = words.section('kiasan')
const skewered = words.section('tusukan')
const silent = createLexicon(words.section('status', 'bebas'))
const status = createLexicon(words.section('status'))
const between = words.section('sela')
/** Words that bring another subject, or make the person the one who speaks. */
const stop =
  /^(?:bahwa|agar|supaya|saat|ketika|karena|sebab|untuk|kepada|oleh|dari|ke|kata|ujar|tutur|menurut|ucap|jelas|tegas|pesan|imbau|pelaku|pencuri|maling|penipu|warga|polisi|petugas|seseorang|sindikat|komplotan|tersangka|siapa|dengan|tentang|soal|milik|serta|atau|tidak|tak|belum|akan)$/u
const speaks =
  /(?:^|[^\p{L}])(?:kata|ujar|tutur|menurut|ucap|jelas|kepada|oleh|bersama|dengan|milik|dari|untuk|korban|keluarga|rumah|makam)\s$/iu
/** Money that is fetched where it is paid out, or to be given on. */
const handedOn =
  /(?<!\p{L})(?:di (?:\p{L}+ )?(?:loket|bank|kantor pos|teller|agen)|bank \p{L}+|membagikan(?:nya)?|dibagikan|menyalurkan(?:nya)?|disalurkan|dengan membawa|sesuai jadwal|kepada (?:penerima|warga|kader)|untuk (?:dibagikan|dibagi|\d+ (?:balita|warga|keluarga|penerima)))(?!\p{L})/iu
const passive =
  /^di(?:korupsi|gasak|gelapkan|garong|tilap|tilep|embat|rampok|jambret|copet|begal|perkosa|cabuli|lecehkan|culik|peras|bobol|jarah|selewengkan|sunat|selundupkan|aniaya|siksa|bacok|tusuk|keroyok|sekap|gondol|tipu|palak|bunuh|curi|colong|rudapaksa|setubuhi|maling)$/u
const struck = anyForm((lower) => passive.test(lower))
/** `Siapa lagi yang ambil kalau bukan Haji Mahmud`: asked so as to say it. */
const insinuation = pattern(
  /(?<!\p{L})siapa (?:lagi|maneh|deui)(?: (?:yang|sing|nu))?(?: (?:bisa|berani|tega|punya|sudah|suka))? (?:ambil|ngambil|mengambil|curi|nyuri|mencuri|nyolong|colong|embat|ngembat|makan|memakan|tilap|nilap|menilap|gelapkan|menggelapkan|bawa kabur|membawa kabur|lakukan|melakukannya|berbuat|merusak|bakar|membakar|bobol|membobol|korupsi|main|bermain|pelakunya|malingnya|pencurinya|nekat)(?: [\p{L}-]+){0,3},? (?:kalau|kalo|klo|jika|nek|lamun|mun) (?:bukan|dudu|sanes|lain) /u,
)
/** `Uang kas raib sejak dipegang Bu Lastri`: what is gone, and in whose hands it was. */
const gone = pattern(
  /(?<!\p{L})(?:uang|dana|kas|iuran|tabungan|simpanan|bantuan|anggaran|sumbangan|infak|arisan|traktor|pompa|inventaris|aset|beras|pupuk)(?: (?!tidak|tak|belum)[\p{L}-]+){0,4} (?:raib|menguap|lenyap|amblas|tidak ketahuan)(?: [\p{L}-]+){0,3},? (?:(?:sejak|setelah|begitu) (?:dipegang|dikelola|diurus|di tangan|dibawa)|di tangan|siapa lagi kalau bukan|(?:dan |padahal )?(?:cuma|hanya)(?= [\p{L} ]{3,24} yang (?:memegang|pegang|mengelola|kelola|membawa|bawa|menyimpan|simpan|mengurus|urus|tahu|punya))|tanya(?:kan)? saja (?:ke|kepada|sama)) /u,
)
/** `Tanya saja ke Pak Darmin yang mendadak beli mobil`: riches for a proof. */
const enriched = pattern(
  /(?<!\p{L})yang (?:mendadak|tiba-tiba|sekarang mendadak|kini mendadak|sekarang tiba-tiba) (?:beli|bisa beli|punya|kaya|ganti|bangun rumah|membangun rumah|renovasi|umrah|naik haji)(?: \p{L}+)?/u,
)
const pointing = pattern(
  /(?<!\p{L})(?:tanya(?:kan)? (?:saja|aja|sana|sendiri|langsung)|siapa lagi|ke mana lagi|lihat saja)(?!\p{L})/u,
)
/** What an accusation starts from. */
export const accuses: Condition = anyOf(crimes, struck, insinuation, gone, enriched)
const links =
  /^(?:namanya|jenenge|ngaranna|tersebut|tak lain|adalah|ialah|yakni|yaitu|itu|bernama|berinisial|inisial|alias)$/u
/** Links after which any description of the deed may stand: `maling ayam di Krajan tertangkap, yaitu Paijo`. */
const strongLinks =
  /(?<!\p{L})(?:adalah|ialah|yakni|yaitu|bernama|berinisial|namanya|jenenge|ngaranna|tak lain|tidak lain)\s(?:si\s)?$|^\sya\s(?:si\s)?$/u
const shown =
  /(?<!\p{L})(?:dialah|inilah|itulah|ini dia|ini nih|itu dia|kenali wajah|wajah|tampang|muka|ini foto|ini wajah|ini tampang)\s(?:(?:si|sang|orang|yang|wajah|tampang|muka|foto|sosok|pria|perempuan|lelaki|wanita|pemuda|oknum|ternyata)\s){0,3}$/u
/** `Inilah tampang Bahrudin, perampok …`: a face and a name of any kind. */
const faced =
  /(?<!\p{L})(?:ini|inilah|itulah|kenali|lihat|catat)\s(?:dia\s)?(?:wajah|tampang|muka|foto|sosok)\s(?:si\s)?\p{L}{3,}(?:\s\p{L}{3,}){0,2},?\s(?:si\s|sang\s)?$/u
const pictured =
  /(?<!\p{L})(?:orang|pria|perempuan|lelaki|wanita|pemuda|laki-laki|ibu|bapak|remaja|sosok|dia|wajah)\s(?:[\p{L}-]+\s){0,4}(?:di|dalam|pada)\s(?:foto|gambar|video|rekaman|tangkapan layar|unggahan)\s?(?:[\p{L}-]+\s){0,3}$/u

/** `penipu ini, wajahnya ada di slide kedua, tinggal di Gang Mawar`. */
const displayed =
  /^(?: [\p{L}-]+){0,5},? (?:ini ciri-cirinya|(?:wajah|muka|tampang|foto|identitas|ciri-ciri|alamat|ktp)(?:nya)?(?: ini)? (?:ada |bisa dilihat |terlihat |terpampang |tertera )?(?:di|pada|dalam|sudah (?:di|ter)\p{L}+)(?: [\p{L}-]+){0,2})/u

/** `Tukang tipu arisan itu ya orang ini.` */
const pointedAt =
  /^(?: (?!yang|dan|di)[\p{L}-]+){0,5} (?:ya|adalah|itulah|memang|tak lain|tidak lain|ternyata|inilah|itu)(?: ya)? (?:orang|lelaki|laki-laki|perempuan|pria|wanita|dia|bapak|ibu|pemuda|sosok|yang)(?: \p{L}+)? (?:ini|di foto|di gambar|berbaju \p{L}+)(?!\p{L})/u

/** `Sudah jelas bendahara desa itu malingnya`: no name, but the village knows whom it means. Not after a quotation. */
const sure =
  /(?<![\p{L}]|[,”"]\s|(?:tidak|belum|kurang|nggak|ga|gak)\s)(?:(?:sudah|udah|memang) (?:jelas|pasti|ketahuan)|jelas|jelas-jelas|pasti|tidak salah lagi|tak salah lagi|siapa lagi kalau bukan)(?:lah)?,?\s(?:bahwa\s|si\s|memang\s|kalau\s)?(?<post>[\p{L}-]+)(?:\s[\p{L}-]+){0,3}?(?:\s(?:itu|tersebut|ini|kita)(?:lah)?)(?:\s(?:yang|memang|adalah|ya|si|telah|sudah))*\s$/u

/** `Namanya Tono`, `Orangnya ya Pak Slamet itu`: who it was, told in a sentence of its own. */
const toldAfter = pattern(
  /^(?:Namanya|Nama pelakunya|Nama malingnya|Nama orangnya|Pelakunya|Orangnya|Malingnya|Inisialnya|Dialah|Dia bernama|Ia bernama|Jenenge|Ngaranna|Sebut saja)(?:,? (?:adalah|ialah|bernama|yaitu|yakni|ya|itu|si|tak lain|tidak lain|memang|jelas))*,? (?:(?:Pak|Bu|Bapak|Ibu|Mas|Mbak|Haji|Kang|Bang) )?\p{Lu}\p{L}+/u,
  'text',
)
/** What names somebody for the crime in the sentence before. */
export const mayName: Condition = toldAfter

/** Whether a sentence names who it was, without a word of legal status. */
export const namesCulprit = (sentence: Sentence): boolean =>
  toldAfter.test(sentence) && silent.within(sentence).length === 0

/** The crime that a sentence tells of as a matter of fact, of somebody whom it does not name. */
export function crimeOfSomebody(sentence: Sentence): Accusation | undefined {
  const hit = crimes.within(sentence).find((one) => isCrime(one, sentence))
  if (!hit || silent.within(sentence).length > 0 || /\?\s*$/u.test(sentence.text)) return undefined
  return { start: hit.start, end: hit.end, word: hit, verb: hit.tags[0] === 'perbuatan' }
}

/** Where a sentence calls a recognisable person a criminal and holds no word of legal status. */
export function findAccusations(sentence: Sentence): Accusation[] {
  const hits = crimes.within(sentence)
  const pointed = whoElse(sentence)
  if (pointed) return [pointed]
  const passives = sentence.words.filter((word) => gives(word, struck))
  if (hits.length === 0 && passives.length === 0) return []
  const silencing = silent
    .within(sentence)
    .filter((hit) => !isSurname(hit, sentence) && !isOpinion(hit, sentence))
  if (silencing.some(({ tags }) => !tags.includes('umum')) || /\?\s*$/u.test(sentence.text)) return []
  /** `Waspada penipu yang …` warns of anybody, `Waspada, pria di foto ini …` of one. */
  const general = silencing.length > 0
  const persons = findPersons(sentence)
  const found: Accusation[] = []
  const put = (word: Span, verb: boolean, start: number, end: number) => {
    if (!found.some((other) => other.start < end && other.end > start)) found.push({ word, verb, start, end })
  }
  for (const hit of hits) {
    const verb = hit.tags[0] === 'perbuatan'
    if (!isCrime(hit, sentence)) continue
    // `jangan sampai Pak Joko mencuri …`; but `… penipu, jangan transfer`, `Jangan dipilih, Pak Joko mafia tanah`.
    const clause = sentence.text.slice(Math.max(0, newClause(sentence.text, hit.start)), hit.start)
    if (/(?<!\p{L})(?:jangan|hindari)(?!\p{L})/iu.test(clause)) continue
    const seen = shownBefore(sentence, hit)
    if (seen !== undefined) {
      put(hit, verb, seen, hit.end)
      continue
    }
    const known = sure.exec(sentence.lower.slice(Math.max(0, hit.start - 90), hit.start))
    if (known && isPost(known.groups!.post!)) {
      const from = Math.max(0, hit.start - 90) + known.index + known[0].indexOf(known.groups!.post!)
      put(hit, verb, from, verb ? objectEnd(sentence, hit) : hit.end)
      continue
    }
    const before = persons.findLast(
      (person, index) =>
        person.end <= hit.start &&
        // `Yuli Astuti dari Perum Indah`: a place that reads like a name.
        !(
          index > 0 &&
          / (?:dari|asal) $/u.test(sentence.lower.slice(Math.max(0, person.start - 6), person.start))
        ),
    )
    if (general && !(before && asserts.test(sentence.lower.slice(before.end, hit.start)))) continue
    if (before && binds(sentence, before, hit, verb)) {
      put(hit, verb, before.start, verb ? objectEnd(sentence, hit) : hit.end)
      continue
    }
    // `terjawab: Rendi yang nyolong`: a lone capital behind small letters, and the cleft, are a name.
    const lone = verb ? loneDoer.exec(sentence.text.slice(0, hit.start)) : null
    if (lone && !notNames.has(lone[1]!.toLowerCase())) {
      put(hit, verb, lone.index, objectEnd(sentence, hit))
      continue
    }
    const cleft = verb && /(?<!\p{L})yang\s(?:[\p{L}-]+\s){0,2}$/iu.test(sentence.text.slice(0, hit.start))
    const after =
      (!verb || cleft) &&
      persons.find((person) => person.start >= hit.end && names(sentence, hit, person, verb))
    const named = after ? undefined : theOne.exec(sentence.text.slice(hit.end))
    if (after) put(hit, verb, hit.start, after.end)
    else if (named && /nya$/u.test(hit.phrase) && !notNames.has(named[1]!.toLowerCase()))
      put(hit, verb, hit.start, hit.end + named[0].length)
    else if (!verb) {
      const spotted =
        displayed.exec(sentence.lower.slice(hit.end)) ?? pointedAt.exec(sentence.lower.slice(hit.end))
      const meant = persons.find((person) => person.end < hit.start)
      if (spotted) put(hit, verb, hit.start, hit.end + spotted[0].length)
      // `Hati-hati dengan Pak Joko, …, dia penipu`
      else if (
        meant &&
        /(?<!\p{L})(?:dia|ia|orangnya|orang itu|beliau|doi)(?: (?:itu|ini|memang|adalah|tukang|seorang|ternyata)){0,2}\s$/u.test(
          sentence.lower.slice(meant.end, hit.start),
        )
      )
        put(hit, verb, meant.start, hit.end)
    }
  }
  for (const word of general ? [] : passives) {
    const by = persons.find((person) => person.start > word.end)
    if (by && agent(sentence, word, by)) put(word, true, word.start, by.end)
  }
  return found
}

/** Where the clause begins that a comma and a capital open before a place, or -1. */
function newClause(text: string, before: number): number {
  for (let at = text.lastIndexOf(', ', before); at > 0; at = text.lastIndexOf(', ', at - 1))
    if (beginsHigh(text.slice(at + 2, at + 4))) return at
  return -1
}

const loneDoer =
  /(?<=[\p{Ll},:] )(\p{Lu}\p{Ll}{2,})(?:lah|,)? (?:yang|itu yang|itulah yang|memang yang|sendiri yang) (?:sudah |telah |sengaja |tega )?$/u
const asserts = /^\s(?:adalah|ialah|memang|itu|ternyata|jelas)\s/u
const notNames = people.section('bukan')
/** `Malingnya ternyata Jarwo`: the noun points back at the deed, what stands in capitals behind it bears it. */
const theOne =
  /^(?:,?\s(?:ternyata|rupanya|adalah|ialah|itu|ya|memang|jelas|tak lain|tidak lain|cuma|bernama|namanya|yaitu|yakni|si)){0,4}\s(\p{Lu}\p{Ll}{2,})(?!\p{L})(?:\s\p{Lu}\p{Ll}+){0,2}/u
function whoElse(sentence: Sentence): Accusation | undefined {
  if (enriched.test(sentence) && pointing.test(sentence)) return richOf(sentence)
  const asked =
    insinuation.exec(sentence) ?? (status.within(sentence).length === 0 ? gone.exec(sentence) : null)
  if (!asked) return undefined
  const from = asked.index + asked[0].length
  const who = findPersons(sentence).find(
    ({ start, kind }) => start - from <= 4 && start >= from - 1 && kind !== 'post',
  )
  if (!who) return undefined
  return { start: asked.index, end: who.end, word: { start: asked.index, end: from - 1 }, verb: true }
}

function richOf(sentence: Sentence): Accusation | undefined {
  const { index, 0: rich } = enriched.exec(sentence)!
  const who = findPersons(sentence).find(({ end }) => index - end >= 0 && index - end <= 2)
  if (!who || silent.within(sentence).length > 0) return undefined
  const end = index + rich.length
  return { start: who.start, end, word: { start: who.start, end }, verb: true }
}

/** `Lukman Hakim, menyuap …`: a name, no judge. */
const isSurname = ({ phrase, start }: Match, { text }: Sentence): boolean =>
  phrase === 'hakim' &&
  text[start] === 'H' &&
  /(?<!\p{L})(?!Majelis|Ketua|Para|Oleh)\p{Lu}\p{Ll}+ $/u.test(text.slice(Math.max(0, start - 24), start))

/** `terbukti doyan pungli`: proven by nobody. */
const isOpinion = ({ phrase, end }: Match, { lower }: Sentence): boolean =>
  phrase === 'terbukti' &&
  /^ (?:doyan|suka|hobi|gemar|tukang|rajin|cuma|hanya|memang|jago|ahli)(?!\p{L})/u.test(lower.slice(end))

/** Verbs of many meanings need a thing that makes them a crime; `pelaku` needs a crime, or a person called so. */
function isCrime(hit: Match, { words, text }: Sentence): boolean {
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
  if (/^(?:mengambil|memotong|menikmati)$/u.test(hit.phrase) && handedOn.test(text)) return false
  // `kasus pembobolan brankas …: otaknya Yoyon`; but `ide ini otaknya Pak Rudi`.
  if (hit.tags.includes('dalam'))
    return words.some(({ lower }, at) => (at < hit.first || at >= hit.last) && offences.has(lower))
  if (!hit.tags.includes('objek')) return true
  return after.some(
    ({ lower }) =>
      (hit.tags.includes('perkara') && offences.has(lower)) ||
      (/^rp\d*/u.test(lower) && hit.tags.includes('uang')) ||
      hit.tags.some((tag) => isGood(lower, tag)) ||
      // `membakar kiosnya`
      (hit.tags.includes('bangunan') && lower.endsWith('nya') && isGood(lower.slice(0, -3), 'bangunan')),
  )
}

/** Start of words that point at somebody in a picture right before the accusation. */
function shownBefore({ lower }: Sentence, { start }: Span): number | undefined {
  const left = lower.slice(Math.max(0, start - 90), start)
  const match = shown.exec(left) ?? pictured.exec(left) ?? faced.exec(left)
  return match ? Math.max(0, start - 90) + match.index : undefined
}

/** `Yuli Astuti dari Perum Indah, adalah …`: where the person is from, before a link. */
const origin =
  /^\s(?:dari|asal|warga|yang (?:tinggal|beralamat|ngontrak|mengontrak) di)\s[^,;:!?]{2,40},?(?=\s(?:adalah|ialah|itulah|memang|ternyata)\s)/u
/** `Bidan NS di Puskesmas Waru menjual …`: where the person works or lives, right before the deed. */
const workplace =
  /^\s(?:di|dari)\s(?:Puskesmas|RSUD|SDN?|SMPN?|SMAN?|SMKN?|MTs|MAN?|Dinas|Kantor|Kelurahan|Kecamatan|Desa|Dusun|Pasar|Terminal|Perum|Kampung|Gang|Jalan|Blok|RT|UPT|BUMDes|Koperasi|Kios|Toko|Bank)(?:\s(?:\p{Lu}[\p{L}\d]*|\d+|RT|RW)){1,4}(?=\s)/u
/** `Andri alias Botak` */
const nickname = /^\s(?:alias|als\.?)\s(?:si\s)?\p{Lu}\p{L}+/u
const speech = /(?<!\p{L})(?:kata|ujar|tutur|mengatakan|menjelaskan)(?!\p{L})/u
/** `… yang jualan di depan SDN 3 itu pengedar`: the clause tells who is meant, `itu` closes it. */
const relative =
  /^\syang\s[^,;:!?]{3,80}\s(?:itu|tersebut)(?:lah)?\s(?:(?:adalah|ialah|memang|emang|ternyata|seorang|si|jelas|sebenarnya)\s){0,2}$/u
/** What makes the one of whom the clause tells a witness or an officer. */
const witnesses =
  /(?<!\p{L})(?:bilang|berkata|menyebut|menuduh|mengira|menganggap|tahu|mengenal|melapor\p{L}*|memergoki|menangkap|mengejar|meringkus|membekuk|memimpin|mengungkap|menangani|memeriksa|menyelidiki|menggerebek|menjadi|jadi|dikira|disangka|memerankan)(?!\p{L})/u

/** Whether the accusation is said of the person before it: only adverbs, links or an apposition lie between. */
function binds(sentence: Sentence, person: Person, hit: Match, verb: boolean): boolean {
  const { text } = sentence
  const lead = text.slice(Math.max(0, person.start - 24), person.start)
  // `Hati-hati dengan Bu Ning penipu arisan`: the warning tells who she is.
  if (
    !verb &&
    text.slice(person.end, hit.start) === ' ' &&
    /(?:hati-hati|waspada|awas) (?:dengan|sama|terhadap) $/iu.test(lead)
  )
    return true
  const spoken = speaks.test(lead.slice(-12))
  if (spoken && !described(sentence, person, hit, verb)) return false
  // An initial's point is none between sentences: `Yayan S., maling dana`.
  let gap = text.slice(person.end, hit.start).replace(/^\./u, '').replace(origin, '')
  gap = gap.replace(nickname, '')
  if (verb) gap = gap.replace(workplace, '')
  if (gap.length > 110 || /[:;!?]|\s[–—]\s/u.test(gap.replace(/^\s[–—=]\s/u, ' '))) return false
  // `Suryadi (41), pemilik kios, …`: an age and a calling.
  for (let left = 2; left > 0; left--) {
    const apposition = /^\s?[,(](?:[^,()]{1,70})[,)]/u.exec(gap)
    if (!apposition || speech.test(apposition[0])) break
    gap = gap.slice(apposition[0].length)
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
      inner.length <= 4 &&
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
  if (!plain) return false
  if (inner.length > 0 || (gap === ' ' && (person.kind === 'account' || isTheft(hit, sentence)))) return true
  // `Kades Tirtasari koruptor`: nothing follows that the noun could belong to.
  if (
    gap === ' ' &&
    person.kind !== 'initials' &&
    /^(?:$|[.,!?;]|\s(?:itu|tuh|mah|nih|dana|uang|kas|bansos|anggaran|rumahnya|hartanya|kok|yang|dan|sejak|kelas|dari dulu|dari awal)(?!\p{L}))/u.test(
      sentence.lower.slice(hit.end),
    )
  )
    return !/(?<!\p{L})(?:soal|tentang|oleh|bernama|kata|ujar|menurut|anti|berantas|basmi|cegah|tangkap|menangkap|kejar|laporkan|dari|desa|kampung|pasar|jalan)\s$/iu.test(
      text.slice(0, person.start),
    )
  return comma(gap) && apposed(sentence, hit)
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

/** `Jono maling helm`: the noun serves as a verb. */
const isTheft = (hit: Match, { words }: Sentence) =>
  hit.phrase === 'maling' && goods.has(words[hit.last]?.lower ?? '')

const comma = (gap: string) => /^\s?[,–—=(-]\s?$/u.test(gap)

/** `…, pencuri motor di Waru,`: an apposition of few words with no verb of its own. */
function apposed({ text }: Sentence, { end }: Span): boolean {
  const rest = /^([^,.;!?]{0,60})(?:[,.;!?)]|$)/u.exec(text.slice(end))
  return (
    rest !== null &&
    !/(?<!\p{L})(?:sudah|telah|akan|itu|sedang|masih|kini|di\p{Ll}{5,}|me[mn]\p{Ll}{4,})(?!\p{L})/u.test(
      rest[1]!,
    )
  )
}

/** Whether the person after the noun bears it: `pencuri motor itu adalah Jaka`, `koruptor bansos, Haji Dulah`. */
function names({ text }: Sentence, hit: Match, person: Person, verb: boolean): boolean {
  const gap = text.slice(hit.end, person.start)
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
  if (verb && /^(?:itu|ya|tersebut|ternyata|adalah)$/u.test(inner.at(-1) ?? ''))
    return inner.length <= 6 && !inner.some((word) => stop.test(word) && !links.test(word))
  if (verb || inner.some((word) => stop.test(word) && !links.test(word))) return false
  if (inner.length === 0) return /^[\s,:(–—-]+$/u.test(gap) && (gap === ' ' || person.kind !== 'post')
  const link = links.test(inner.at(-1)!) || /[,:(–—]\s?$/u.test(gap)
  const generic = /,\s?$/u.test(gap) && person.kind === 'post'
  return link && !generic && inner.length <= 9
}

/** `ditilap oleh Kepala Dusun …`, `dikorupsi bendaharanya, R.S.` */
function agent({ text }: Sentence, word: Word, person: Person): boolean {
  const gap = text.slice(word.end, person.start)
  if (/^\s(?:oleh\s)?(?:si\s)?$/u.test(gap)) return true
  return (
    /^\s(?:oleh\s)?(?!dari|di|ke|pada|saat|milik|karena|sejak|hingga|kini|tinggal|bersama|dengan|lalu|kemudian|dan|didampingi|dirawat)[\p{L}-]+(?:\s(?!dari|di|ke|pada|saat|milik|karena|sejak|hingga|kini|tinggal|bersama|dengan|lalu|kemudian|dan|didampingi|dirawat)[\p{L}-]+){0,4},?\s(?:berinisial\s|yakni\s|yaitu\s)?$/u.test(
      gap,
    ) && /oleh|,|inisial/u.test(gap)
  )
}

/** The end of a verb's object: the next word or two, without a mark between. */
function objectEnd({ words }: Sentence, hit: Match): number {
  let end = hit.end
  for (let at = hit.last; at < Math.min(words.length, hit.last + 2); at++) {
    if (!words[at]!.joined) break
    end = words[at]!.end
  }
  return end
}
