import type { Sentence, Span } from '../draft/types.ts'
import { apart } from './apart.ts'
import { createFrames } from './frames.ts'
import words from './kelompok.txt'
import { createMarker, type Mark } from './marker.ts'
import { pattern } from './pattern.ts'
import { allOf, anyOf, type Condition } from './signals.ts'
import { condemns, isDenied, tellsOfPast } from './stance.ts'

/** Classes of frames alone: among the marks, where the longest phrase wins, they would hide words of the others. */
const framed = new Set(
  'mana-bisa terbelakang sama-semua seperti-bala tak-lahir cukup-jadi dekat-dengan jadi-sial syukur tiada-mereka dibelakangkan tak-usah-maju ujung-dapur yang-merusak pasti-itu cap-teroris kita-usir awas-tular tak-sudi busana tempat-kita tak-untuk datang-mereka jadi-buruk cocok-di'.split(
    ' ',
  ),
)
const mark = createMarker(words.where(([name]) => !framed.has(name!)))
/** Peoples whose names are also kinds of animals: `anjing Bali`, `babi Timor`. */
const breeds = /^(?:bali|timor|jawa|sumba|lombok|aceh|flores|nias|papua|madura|hutan|gunung|karo)$/u

/** A place denied to a group, harm wished on it, what goes wrong laid on it: each for a people and for a group by name. */
const shutOut = createFrames(
  [
    'GROUP 8 jangan-tinggal 2 sini',
    'GROUP 6 jamak 1 watak|hina 1 umum',
    'GROUP 6 jamak 1 umum 1 watak|hina',
    'GROUP 3 mending-pergi',
    'GROUP 4 tak-berhak',
    'tidak-terima 2 GROUP',
    'jangan-beli 3 GROUP',
    'semoga 2 GROUP 4 binasa',
    'makin-banyak 1 GROUP 6 jadi-rusak',
    'GROUP 1 silakan 4 tempat-lain',
    'GROUP 3 halal-apa',
    'GROUP 7 jauhi',
    'GROUP 8 bikin-repot',
    'GROUP 6 kulit-gelap',
    'GROUP 2 mana-bisa',
    'GROUP 4 terbelakang',
    'GROUP 2 sama-semua',
    'GROUP 6 tak-lahir',
    'tempat-kita 2 tak-untuk 0 GROUP',
    'datang-mereka 0 GROUP 6 jadi-buruk',
    'GROUP 4 cukup-jadi',
    'GROUP 5 dibelakangkan',
    'dekat-dengan 2 GROUP 4 jadi-sial',
    'syukur 4 tiada-mereka 1 GROUP',
    'yang-merusak 4 pasti-itu 1 GROUP',
    'baru-bersih 1 jika 2 GROUP 2 lenyap',
    'jika 2 GROUP 2 lenyap 4 baru-bersih',
  ]
    .flatMap((frame) => ['orang 1 suku|umat', 'golongan'].map((group) => frame.replace('GROUP', group)))
    .concat([
      'paksa-tutup 1 rumah-ibadah',
      'baru-bersih 1 jika 1 jamak 2 lenyap',
      'jika 1 jamak 2 lenyap 4 baru-bersih',
      'tempat-kita 2 tak-untuk 0 jamak',
      'gender 3 mending-pergi',
      'gender 4 tak-berhak',
      'gender 1 kok 1 jadi-pemimpin',
      'gender 9 otaknya 2 bukan-untuk',
      'gender 3 cukup-jadi',
      'gender 3 tak-usah-maju 8 ujung-dapur',
      'gender 2 cocok-di 1 ujung-dapur',
    ]),
  createMarker(words, true),
)
/** A people likened to a plague, a faith called criminal, either to be driven out by us: told also where sickness and weather are spoken of. */
const likened = createFrames(
  [
    'umat 0 cap-teroris',
    'cap-teroris 0 umat',
    'orang|jamak 1 suku|umat 1 kita-usir',
    'golongan|bangsa 1 kita-usir',
    'golongan|bangsa|umat 2 awas-tular',
    'busana 2 cap-teroris',
    'tak-sudi 2 orang 1 suku|umat',
    'tak-sudi 2 golongan|bangsa',
    'kok 0 orang 0 suku|umat|bangsa 1 jadi-pemimpin',
    'orang 0 suku|umat|bangsa 0 kok 2 jadi-pemimpin',
    'kok 0 golongan 1 jadi-pemimpin',
    'orang 1 suku|umat 6 seperti-bala',
    'golongan|bangsa 6 seperti-bala',
    'seperti-bala 3 orang 1 suku|umat',
  ],
  createMarker(words, true),
)
/** Care for people who are at risk: `lansia sebaiknya di rumah saja selama cuaca panas`. */
const caring = pattern(
  /\b(?:cuaca|panas|hujan|banjir|gempa|virus|pandemi|sakit|menjemput|dijemput|jemput|diantar|mengantar|diwakilkan|daring|vaksin\p{L}*|asap|polusi|gelombang|angin|longsor|letusan|wabah|demam|isolasi|gizi|melahirkan|syarat|berkas|ktp|tiket|terluka|meninggal|hilang|terdampak|tertinggal|putus sekolah|tanpa|sebelum|kuota|formulir)\b/u,
)

const groupClasses = ['suku', 'umat', 'golongan', 'gender', 'jamak', 'otak-gender'] as const
const hostileClasses = [
  'otak-gender',
  'usir',
  'diusir',
  'tolak',
  'dilarang',
  'hina',
  'watak',
  'mati',
  'pulang',
] as const
/** A people by a name that no list knows: `orang Lorang`, `wong Madiredo`. */
const people = pattern(
  /(?<!\p{L})(?:[Oo]rang|[Ss]uku|[Ww]ong|[Ee]tnis|[Uu]rang|[Bb]angsa) (?!Tua|Dalam|Dengan|Yang|Indonesia|Pintar|Hilang|Asing|Kaya|Muda|Sakit|Baik)\p{Lu}\p{Ll}{2,}/u,
  'text',
)
/** What no hostility does without. */
export const mayBeHostile: Condition = anyOf(
  allOf(anyOf(mark.of(...groupClasses), people), mark.of(...hostileClasses)),
  shutOut,
  likened,
)

/**
 * Where a sentence wants a group of people gone or harmed, denies it a place, or calls it less than human. The group
 * and the hostile words must stand in a fixed relation; sentences that condemn, prevent or report are silent.
 */
export function findHostility(sentence: Sentence): Span[] {
  const marks = mark(sentence)
  if (!marks.some(isGroupName) && !marks.some((hit) => is(hit, 'paksa-tutup')) && !people.test(sentence))
    return []
  if (condemns(sentence)) return []
  const shut = caring.test(sentence) ? [] : shutOut(sentence)
  const found: Span[] = apart([...shut.filter((span) => !forAll(sentence, span)), ...likened(sentence)])
  if (!marks.some(isHostile)) return found
  const groups = findGroups(sentence, marks)
  if (groups.length === 0 && !marks.some((hit) => is(hit, 'otak-gender'))) return found
  for (const hit of marks) {
    const span =
      simple(sentence, hit) ??
      attacked(sentence, marks, groups, hit) ??
      wishedAway(sentence, marks, groups, hit) ??
      refused(sentence, marks, groups, hit) ??
      belittled(sentence, marks, groups, hit)
    if (!span) continue
    const met = found.findIndex((other) => other.start < span.end && other.end > span.start)
    if (met < 0) found.push(span)
    else found[met] = join(found[met]!, span)
  }
  return found
}

/** `Museum ini bukan untuk orang Bali saja`: for others as well. */
const forAll = ({ lower }: Sentence, { start, end }: Span): boolean =>
  /(?<!\p{L})(?:bukan|tidak) (?:untuk|buat) /u.test(lower.slice(start, end)) &&
  /^ (?:saja|semata|aja|yang)(?!\p{L})/u.test(lower.slice(end))

interface Group extends Mark {
  /** `perempuan`, `mereka`: takes fewer hostile words than a people or a faith. */
  readonly kind: 'named' | 'bare' | 'gender' | 'pronoun'
}

const is = (hit: Mark | undefined, ...classes: string[]) => classes.some((name) => hit?.classes.has(name))
const isGroupName = (hit: Mark) => is(hit, ...groupClasses)
const isHostile = (hit: Mark) => is(hit, ...hostileClasses)

/** `yang bukan Islam`, `selain Jawa`: a group by what it is not. */
const other = /(?<!\p{L})(?:bukan|non|selain|beda|anti|di luar)[\s-]$/u

/** Peoples that are told by `orang`, `suku`, `wong` and a capital alone. */
function unlisted(sentence: Sentence, marks: readonly Mark[]): Group[] {
  const found = people.exec(sentence)
  if (!found) return []
  const lead = marks.find(
    ({ start, last }) =>
      start === found.index &&
      last > 0 &&
      is(
        marks.find((one) => one.start === start),
        'orang',
      ),
  )
  const end = found.index + found[0].length
  const name = sentence.words.findIndex((word) => word.end === end)
  if (!lead || name !== lead.last || marks.some((hit) => hit.first === name && isGroupName(hit))) return []
  return [{ ...lead, end, last: name + 1, kind: 'named' }]
}

function findGroups(sentence: Sentence, marks: readonly Mark[]): Group[] {
  const { lower } = sentence
  const groups: Group[] = unlisted(sentence, marks)
  for (const [index, hit] of marks.entries()) {
    // `orang Timor`, `orang dari timur`
    const from = /\s(?:dari|asal)\s$/u.test(lower.slice(0, hit.start)) ? 1 : 0
    const beside = marks.slice(0, index).findLast((one) => one.last === hit.first - from)
    const led = is(beside, 'orang') && !is(beside, 'benda')
    // `arab-arab`, `kafir2`: the people, not the land or the language.
    const many = /[-2]/u.test(lower.slice(hit.start, hit.end)) && !/[-2]/u.test(hit.phrase)
    if (is(hit, 'golongan')) groups.push({ ...hit, kind: 'named' })
    else if (is(hit, 'suku', 'umat') && (many || (is(hit, 'umat') && other.test(lower.slice(0, hit.start)))))
      groups.push({ ...hit, kind: 'named' })
    else if (is(hit, 'suku', 'umat') && led) {
      groups.push({ ...hit, start: beside!.start, first: beside!.first, kind: 'named' })
    } else if (is(hit, 'bangsa', 'umat') && !is(beside, 'benda')) groups.push({ ...hit, kind: 'bare' })
    else if (is(hit, 'gender')) groups.push({ ...hit, kind: 'gender' })
    else if (is(hit, 'jamak')) groups.push({ ...hit, kind: 'pronoun' })
  }
  return groups
}

const join = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) })
const sameClause = ({ text }: Sentence, from: number, to: number) => !/[.;!?():]/u.test(text.slice(from, to))

/** Whether only words of the given classes lie between two marks. */
function linked(
  sentence: Sentence,
  marks: readonly Mark[],
  from: Mark,
  to: Mark,
  reach: number,
  ...classes: string[]
): boolean {
  if (to.first < from.last || to.first - from.last > reach) return false
  if (/[.;!?():]/u.test(sentence.text.slice(from.end, to.start))) return false
  let covered = 0
  for (const between of marks) {
    if (between.first >= from.last && between.last <= to.first && is(between, ...classes))
      covered += between.last - between.first
  }
  return covered === to.first - from.last
}

/** `otak perempuan tidak sampai`. */
function simple(sentence: Sentence, hit: Mark): Span | undefined {
  if (!is(hit, 'otak-gender')) return undefined
  const rest =
    /^(?: \p{L}+){0,2} (?:tidak|tak|gak|nggak|mana|cuma|hanya|kurang|pendek|lemah|separuh|setengah|sempit|dangkal|kecil|ora|teu)(?: \p{L}+){0,2}/u.exec(
      sentence.lower.slice(hit.end),
    )
  return rest ? { start: hit.start, end: hit.end + rest[0].length } : undefined
}

/** Words of rites, stages and science that a comparison with an animal belongs to, and of shared work. */
const staged = pattern(
  /(?<!\p{L})(?:tari|tarian|menari|topeng|kostum|barongsai|reog|kecak|sendratari|patung|ogoh-ogoh|mitologi|melawan|memerangi|membasmi|mengatasi|menangani|bersama-sama|gotong royong|terserang|terjangkit)(?!\p{L})/u,
)

/** Whether a word is said of a group further off: the same stretch between hard marks, at most `reach` words between. */
function near(sentence: Sentence, group: Mark, hit: Mark, reach: number): boolean {
  const gap = hit.first - group.last
  if (gap < 0 || gap > reach || staged.test(sentence)) return false
  return !/[.;!?():]/u.test(sentence.text.slice(group.end, hit.start))
}

/** Whether the word before says `is`, `all`, `only`, `like`: what follows is what somebody is called. */
const asserted = (marks: readonly Mark[], hit: Mark): boolean =>
  marks.some((other) => is(other, 'umum', 'sela') && other.last === hit.first && !loose.test(other.phrase))
/** Of the fillers, those that join things rather than say what they are. */
const loose =
  /^(?:dari|dulu|dan|yang|di sini|di situ|dengan|anak|para|kaum|orang|bisa|mereka|datang|do|lain|saja|aja|wae|bae|bikin)$/u

/** `usir orang X`, `basmi semua waria`. */
function attacked(
  sentence: Sentence,
  marks: readonly Mark[],
  groups: readonly Group[],
  hit: Mark,
): Span | undefined {
  if (!is(hit, 'usir') || isDenied(sentence, hit.first) || tellsOfPast(sentence)) return undefined
  // `Kami larang orang asing masuk kandang ternak`
  if (/^(?:larang|tolak|cekal)$/u.test(hit.phrase) && fenced.test(sentence)) return undefined
  const target = groups.find(
    (group) =>
      (group.kind === 'named' || (group.kind === 'bare' && is(hit, 'keras'))) &&
      (linked(sentence, marks, hit, group, 3, 'isi', 'orang', 'umum') ||
        // `bersihkan kampung ini dari orang X`
        (group.kind === 'named' &&
          near(sentence, hit, group, 5) &&
          /(?<!\p{L})dari(?: semua| segala| para| orang| kaum| umat| pengikut| orang-orang)?\s$/u.test(
            sentence.lower.slice(hit.end, group.start),
          ))),
  )
  if (!target) {
    // `orang X tidak tahu diuntung, usir dari tanah negara`
    const named = groups.find((group) => group.kind === 'named' && near(sentence, group, hit, 8))
    const open =
      /^(?:,? ?(?:dari|saja|aja|semua|semuanya|wae|bae|kabeh|pulang|ke luar|keluar|sekarang|bareng|sekalian)\b|\s?[!.]|$)/u
    const order =
      is(hit, 'keras') ||
      /^(?:pulangkan|tendang|kirim pulang|suruh|larang|tolak|singkiri|halau)/u.test(hit.phrase)
    if (
      named &&
      order &&
      open.test(sentence.lower.slice(hit.end).trimStart()) &&
      /,\s$/u.test(sentence.lower.slice(0, hit.start))
    )
      return join(named, hit)
  }
  if (!target || /^\s(?:united|fc|utd)\b/u.test(sentence.lower.slice(target.end))) return undefined
  // `warga tolak pendatang`: news of a protest; an order stands first or after a call.
  const before = marks.find((other) => other.last === hit.first)
  if (hit.first > 0 && !is(hit, 'keras') && is(before, 'orang', 'suku')) return undefined
  return join(hit, target)
}

const fenced = pattern(
  /(?<!\p{L})(?:masuk|memasuki|mendekati|meminta|menyentuh) (?:ke )?(?:kandang|ruang|gudang|laboratorium|area|kawasan|lokasi|dapur|proyek|tambang|zona|data|foto|kode|uang)(?!\p{L})/u,
)
/** Alms are to go through an institution; people at risk are not to be left alone. */
const alms = pattern(
  /(?<!\p{L})(?:jangan|tidak|dilarang|larangan) (?:mem)?beri(?:kan)? (?:uang|sedekah|recehan|receh|makanan|bantuan)(?: [\p{L}-]+){0,3}? (?:kepada |ke |pada )?(?:para )?(?:pengemis|gelandangan|gepeng|anak jalanan|anak punk|pengamen)(?!\p{L})/u,
)
const tended = pattern(
  /(?<!\p{L})jangan (?:biarkan|tinggalkan) (?:\p{L}+ ){1,4}?(?:sendirian|sendiri|kelaparan|telantar|terlantar|kesepian|kedinginan|tertinggal|menunggu|antre|berdiri|kehujanan|kepanasan|dirundung|dihina|sakit)(?!\p{L})/u,
)
/** What may stand between sending somebody and where to. */
const pointing =
  /^(?:saja|aja|wae|bae|semua|itu|ini|tuh|ke|ka|menyang|nang|balik|pulang|sana|sono|para|orang)$/u

/** `waria harus diusir`, `biar saja mereka tenggelam`, `suruh pulang ke hutan`. */
function wishedAway(
  sentence: Sentence,
  marks: readonly Mark[],
  groups: readonly Group[],
  hit: Mark,
): Span | undefined {
  const about = (reach: number) =>
    groups.find(
      (group) =>
        group.kind !== 'gender' &&
        Math.max(group.first - hit.last, hit.first - group.last) <= reach &&
        sameClause(sentence, Math.min(group.end, hit.end), Math.max(group.start, hit.start)),
    )
  if (is(hit, 'diusir')) {
    if (isDenied(sentence, hit.first, 3)) return undefined
    const must =
      /^(?:diangkut|dikapalkan) /u.test(hit.phrase) ||
      marks.some(
        (other) =>
          is(other, 'wajib') &&
          (Math.abs(other.last - hit.first) <= 2 || Math.abs(other.first - hit.last) <= 1),
      )
    const target = about(9)
    return must && target && target.kind !== 'bare' ? join(target, hit) : undefined
  }
  if (is(hit, 'mati')) {
    const let_ = marks.find(
      (other) => /^biar/u.test(other.phrase) && hit.first - other.last >= 0 && hit.first - other.last <= 4,
    )
    const target = let_ && about(5)
    return target ? join(join(let_, hit), target) : undefined
  }
  if (is(hit, 'pulang')) {
    const home = marks.find(
      (other) =>
        is(other, 'asal') &&
        other.first >= hit.last &&
        (other.first - hit.last <= 2 ||
          // `kirim balik saja mereka ke hutan`: nothing but whom between.
          (other.first - hit.last <= 5 &&
            sentence.words
              .slice(hit.last, other.first)
              .every(
                ({ lower }, at) =>
                  pointing.test(lower) ||
                  groups.some(({ first, last }) => first <= hit.last + at && hit.last + at < last),
              ))),
    )
    const sent = marks.some(
      (other) => is(other, 'wajib') && hit.first - other.last >= 0 && hit.first - other.last <= 2,
    )
    if (
      !home ||
      !(
        sent ||
        /suruh|kan$/u.test(hit.phrase) ||
        /mu$/u.test(home.phrase) ||
        /\b(?:saja|aja|sana|sono|sudah)\b/u.test(sentence.lower)
      )
    )
      return undefined
    const target = about(12)
    // `Dua kukang sudah pulih. Kembalikan mereka ke habitatnya`: animals are set free.
    if (
      target?.kind === 'pronoun' &&
      /^(?:kembali|pulang)/u.test(hit.phrase) &&
      (!sent || /\bbiar(?:kan|lah)?\b/u.test(sentence.lower)) &&
      !/\b(?:saja|aja|sana|sono|suruh|harus|wajib)\b/u.test(sentence.lower)
    )
      return undefined
    return target && target.kind !== 'bare' ? join(hit, home) : undefined
  }
  return undefined
}

/** `jangan terima orang X`, `X haram tinggal di sini`, `X tidak pantas …`. */
function refused(
  sentence: Sentence,
  marks: readonly Mark[],
  groups: readonly Group[],
  hit: Mark,
): Span | undefined {
  if (is(hit, 'dilarang')) {
    const being = marks.find(
      (other) => is(other, 'hidup') && other.first >= hit.last && other.first - hit.last <= 1,
    )
    const target = groups.find(
      (group) => group.kind === 'named' && linked(sentence, marks, group, hit, 3, 'isi', 'sela', 'umum'),
    )
    const there =
      /\b(?:sini|kampung|desa|kota|daerah|negeri|bumi|tanah|kompleks|wilayah|lingkungan|perumahan|dusun|kecamatan|kelurahan|gang|blok|rt|rw)\b/u
    return being &&
      target &&
      there.test(sentence.lower.slice(being.end)) &&
      !/\b(?:tanpa|sebelum|kecuali|surat)\b/u.test(sentence.lower)
      ? join(target, being)
      : undefined
  }
  const unfit = unfitToLead.test(hit.phrase)
  if (!is(hit, 'tolak') && !unfit) return undefined
  // `Jangan beri uang kepada pengemis di lampu merah`; `jangan biarkan lansia sendirian`.
  if (alms.test(sentence) || tended.test(sentence)) return undefined
  const giving =
    /^(?:jangan|ojo|aja|ulah|jan|tong|usah) (?:ka[s]|dikas|ber|diber|diwe|dibe|dibé|agi|diagi)/u.test(
      hit.phrase,
    )
  const object = groups.find(
    (group) =>
      (group.kind === 'named' || (group.kind === 'bare' && /percaya|terima|pilih/u.test(hit.phrase))) &&
      (linked(sentence, marks, hit, group, 3, 'isi', 'orang', 'umum') ||
        (giving && near(sentence, hit, group, 4))),
  )
  const plain =
    /^(?:(?:tidak|tak|gak|ga|nggak|ngga|enggak|kagak|ora|teu|ndak|indak|ra) (?:pantas|pantes|layak|laik|berhak|boleh|perlu|butuh)|.*pantes|haram|kecuali|khusus bukan|bebas dari|bukan tempat)/u
  // `penyandang disabilitas jangan dikasih kerja`, `orang X …, jangan terima jadi satpam`
  if (
    !object &&
    /^(?:jangan|ojo|ulah|aja) (?:pernah |mau )?(?:di)?(?:terima|percaya|pekerjakan|mempekerjakan|pilih|tampa|tarima|layani|ajak|sewakan)/u.test(
      hit.phrase,
    )
  ) {
    const spoken = groups.find((group) => group.kind === 'named' && near(sentence, group, hit, 6))
    const role =
      /^ (?:jadi|sebagai|kerja|bekerja|di (?:sini|kampung|desa|kantor)|ngontrak|tinggal|ngekos|masuk|ke sini)\b(?: \p{L}+)?/u.exec(
        sentence.lower.slice(hit.end),
      )
    if (spoken && role) return { start: spoken.start, end: hit.end + role[0].length }
  }
  if (giving && !object) {
    const denied = groups.find(
      (group) => group.kind !== 'pronoun' && group.kind !== 'bare' && near(sentence, group, hit, 2),
    )
    const share = marks.find(
      (other) => is(other, 'jatah') && other.first - hit.last >= 0 && other.first - hit.last <= 2,
    )
    return denied && share ? join(denied, share) : undefined
  }
  if (object && !plain.test(hit.phrase)) return join(hit, object)
  if (object && /^(?:bebas dari|bukan tempat)/u.test(hit.phrase)) return join(hit, object)
  // `Rumah tidak layak huni milik penyandang disabilitas`, `haram` of food.
  if (!/pantas|pantes|layak|laik|berhak|haram|boleh (?:hidup|ada)/u.test(hit.phrase)) return undefined
  if (/^\s(?:huni|pakai|konsumsi|jual|edar|dipakai|dikonsumsi)\b/u.test(sentence.lower.slice(hit.end)))
    return undefined
  const subject = groups.find(
    (group) =>
      (group.kind === 'named' || group.kind === 'gender') &&
      (linked(sentence, marks, group, hit, 2, 'sela', 'umum', 'hina', 'watak') ||
        // `penganut X di kampung ini haram tinggal`: further off only with being there, or among us, behind it.
        (group.kind === 'named' && near(sentence, group, hit, 7) && lives(marks, hit, sentence.lower))),
  )
  const still =
    /^\s(?:dihina|diperlakukan|dibedakan|didiskriminasi|dikucilkan|diejek|disakiti|ditolak|dipandang|dianggap|menerima perlakuan)/u
  return subject && !still.test(sentence.lower.slice(hit.end)) ? join(subject, hit) : undefined
}

/** Phrases that belittle a sex, and refuse a people or a faith. */
const unfitToLead =
  /^(?:tidak|tak|gak|nggak|ora|teu) (?:pantas|pantes|layak) (?:memimpin|jadi pemimpin|menjadi pemimpin)$/u
const denied =
  /^\s(?:di(?:beri|kasih|terima|tampung|layani|hormati|tolong|bantu|dengar|percaya|kasihani|sekolahkan|rawat|makamkan)\p{L}*|mendapat\p{L}*|dapat|punya|memiliki) (?:tempat|rumah|hak|ruang|suara|kerja|pekerjaan|jabatan|pertolongan|belas|perlindungan|kesempatan|di sini|oleh|siapa)|^\s(?:menikmati|berdagang|berjualan|berkuasa|bersuara|berbicara|bicara|beribadah|bersekolah|bekerja|berbaur|bertetangga|menginjak|menjabat|hidup|tinggal|memimpin|dipimpin|disamakan|dimanusiakan|(?:jadi|menjadi) (?:pemimpin|pejabat|camat|lurah|kades|guru|warga|tetangga|ketua|imam|pengurus|perangkat))(?!\p{L})/u

const lives = (marks: readonly Mark[], hit: Mark, lower: string): boolean =>
  marks.some((other) => is(other, 'hidup') && other.first - hit.last >= 0 && other.first - hit.last <= 1) ||
  /hidup|ada/u.test(hit.phrase) ||
  // `tidak pantas diberi tempat tinggal`; what somebody is entitled to (`berhak menerima`) is an office's to say.
  (/pantas|pantes|layak|laik/u.test(hit.phrase) && denied.test(lower.slice(hit.end)))

const strong =
  /^(?:parasit|benalu|(?:setengah |separuh )?binatang|bukan (?:manusia|orang)|sampah (?:masyarakat|negara|dunia)|makhluk hina|manusia hina|penyakit (?:masyarakat|sosial)|setengah (?:manusia|orang)|otak .+|pembawa .+|sumber .+|biang .+|perusak .+|aib .+|beban .+|tikus got|monyet|kera|babi|anjing|lintah darat|(?:setengah|separuh|keturunan|anak) .+|.+ neraka|sampah .+|benalu .+|virus .+|racun .+|pengundang .+|penyebar .+|otaknya .+|(?:tidak|tak|gak|belum) ber(?:akal|adab)|makhluk .+|manusia .+|(?:kaum|umat|ras|bangsa|kelas) .+|menjijik\p{L}+|terlaknat|dilaknat|sesat.*|menyesatkan|peng?h?isap .+|penyedot .+|lebih .+ (?:binatang|hewan|babi))$/u
/** Said of things and of people in costume as well. */
const mild = /^(?:virus|wabah|penyakit|tikus|setan|iblis|kutu|racun|kutukan|hama|budak|buas)$/u

function isCalled(group: Group, hit: Mark, gap: number, general: boolean): boolean {
  if (group.kind === 'gender') return general
  return gap > 0 || group.kind === 'bare' || strong.test(hit.phrase)
}

/** Faults that are said of people only. */
const lastingFault =
  /^(?:tukang|doyan|hobi|hobinya|kerjanya|bisanya|biang|suka|numpang|cuma|musuh|tidak tahu|tak tahu|gak tahu|mental|mentalnya|jiwa|darah|berdarah|bikin (?:rusuh|onar|sial|muak|jijik)) ?|^(?:teroris|pengkhianat|penjajah|sesat|biadab|bejat|kafir|munafik|perusuh|pengacau|maling|penipu|penjahat|pemalas|pembohong|penzina|pezina|pelacur|begal|perampok)$/u

const object =
  /^(?:binatang|hewan|kera|monyet|babi|celeng|anjing|tikus|kutu|virus|kuman|hama|sampah|kotoran|racun|penyakit|wabah|lintah|ular berbisa|buaya|lalat|nyamuk)$/u
const handles =
  /(?<!\p{L})(?:ber(?!sifat|mental|watak|tingkah|kelakuan|perilaku|asal)\p{L}{3,}|me(?!rupakan|njadi|nyerupai|mang |reka |ski)\p{L}{4,}) $/u

/** `orang X itu parasit`, `mereka setengah binatang`, `dasar X tukang rusuh`. */
function belittled(
  sentence: Sentence,
  marks: readonly Mark[],
  groups: readonly Group[],
  hit: Mark,
): Span | undefined {
  const low = is(hit, 'hina')
  if (!low && !is(hit, 'watak')) return undefined
  if (
    !/^(?:bukan|tidak|tak|gak|nggak|ga|ora|teu|trada|mana|jangan)/u.test(hit.phrase) &&
    isDenied(sentence, hit.first, 2)
  )
    return undefined
  // `suku itu berburu binatang`: what they hunt, keep or clear away.
  if (
    low &&
    object.test(hit.phrase) &&
    handles.test(sentence.lower.slice(Math.max(0, hit.start - 24), hit.start))
  )
    return undefined
  for (const group of groups) {
    if (group.kind === 'gender' && !is(hit, 'gender-rendah', 'hina')) continue
    if (group.kind === 'pronoun' && !low) continue
    // `deportasi semua X, mereka sampah`: the pronoun bears the group that the sentence names.
    if (
      group.kind === 'pronoun' &&
      hit.first - group.last >= 0 &&
      hit.first - group.last <= 2 &&
      groups.some((named) => named.kind === 'named' && named.last <= group.first) &&
      linked(sentence, marks, group, hit, 2, 'sela', 'umum') &&
      !staged.test(sentence)
    )
      return join(group, hit)
    // A coarse animal beside a pronoun is kata-kasar's; `mereka tikus` may be costumes and mice.
    const reach = group.kind === 'bare' ? 3 : 7
    const said = linked(sentence, marks, group, hit, reach, 'sela', 'umum', 'wajib', 'hina', 'watak')
    const gap = hit.first - group.last
    const general =
      /^(?:cuma|cuman|hanya|mung) /u.test(hit.phrase) ||
      marks.some(
        (other) =>
          is(other, 'umum') &&
          ((other.first >= group.last && other.last <= hit.first) ||
            group.first - other.last === 0 ||
            // `licinnya sudah turunan`
            (other.first === hit.last && /turunan|dari dulu|watak|tabiat/u.test(other.phrase))),
      )
    if ((said || near(sentence, group, hit, 4)) && is(hit, 'gender-rendah') && group.kind === 'gender')
      return join(group, hit)
    // Further off, or over a comma: a name that nothing else bears, or one that is asserted of a named group.
    if (
      group.kind === 'named' &&
      gap > 0 &&
      near(sentence, group, hit, 9) &&
      ((low && (strong.test(hit.phrase) || asserted(marks, hit))) ||
        (!low && is(hit, 'watak') && lastingFault.test(hit.phrase) && (general || asserted(marks, hit))))
    )
      return join(group, hit)
    if (
      said &&
      low &&
      (group.kind === 'pronoun'
        ? strong.test(hit.phrase) || (general && gap > 0 && !mild.test(hit.phrase))
        : isCalled(group, hit, gap, general))
    )
      return join(group, hit)
    if (said && !low && general && (group.kind === 'named' || group.kind === 'bare')) return join(group, hit)
    const people = marks.find((other) => is(other, 'suku') && other.last === group.last)
    if (
      low &&
      hit.last === group.first &&
      group.kind !== 'gender' &&
      !breeds.test(people?.phrase ?? group.phrase)
    ) {
      if (
        /^(?:parasit|benalu|sampah|najis|setan|iblis|monyet|kera|anjing|hama|kutu|binatang)$/u.test(
          hit.phrase,
        ) &&
        group.kind === 'bare'
      )
        return join(hit, group)
    }
  }
  return undefined
}
