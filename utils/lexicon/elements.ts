import type { Entity, Sentence, Word } from '../draft/types.ts'
import entries from './elements.txt'
import { createLexicon, type Match } from './lexicon.ts'
import { pattern } from './pattern.ts'
import { findPlaces } from './places.ts'
import { anyForm, anyPhrase, anyWord, type Condition, gives, meets } from './signals.ts'

export const elementNames = ['who', 'what', 'when', 'where', 'why', 'how'] as const
export type ElementName = (typeof elementNames)[number]

/** Which of the six questions of news a sentence answers. */
export type Elements = Readonly<Record<ElementName, boolean>>

const sections: Readonly<Record<string, ElementName>> = {
  siapa: 'who',
  apa: 'what',
  mengapa: 'why',
  bagaimana: 'how',
  kapan: 'when',
}
const cues = createLexicon(entries, { merged: true })

/** A sentence with words that answer a question by themselves. */
const cueFor: Readonly<Partial<Record<ElementName, Condition>>> = Object.fromEntries(
  Object.entries(sections).map(([section, name]) => [name, anyPhrase(entries.section(section))]),
)

/** Whether words of a sentence may answer a question by themselves; a no is certain. */
export const mayCue = (sentence: Sentence, name: ElementName): boolean => {
  const condition = cueFor[name]
  return condition !== undefined && meets(sentence, condition)
}

/** The questions that words of a sentence answer by themselves. */
export function findCues(sentence: Sentence): ReadonlySet<ElementName> {
  const found = new Set<ElementName>()
  for (const match of cues.within(sentence)) {
    for (const tag of match.tags) {
      const name = sections[tag]
      if (name && counts(name, match, sentence)) found.add(name)
    }
  }
  return found
}

/** Whether a sentence answers a question otherwise. */
export const showsElement: Readonly<Record<ElementName, (sentence: Sentence) => boolean>> = {
  who: (sentence) => hasName(sentence),
  what: (sentence) =>
    meets(sentence, deeds) &&
    sentence.words.some((word, index) => isDeed(word) && !aiming.has(sentence.words[index - 1]?.lower ?? '')),
  when: (sentence) => hasDay(sentence),
  where: (sentence) => hasPlace(sentence),
  why: (sentence) => meets(sentence, purposing) && hasPurpose(sentence.words),
  how: (sentence) => meets(sentence, deeds) && sentence.words.filter(isDeed).length > 2,
}

/** Reads the elements of one sentence. A draft has what any of its sentences has. */
export function findElements(sentence: Sentence): Elements {
  const found = findCues(sentence)
  return Object.fromEntries(
    elementNames.map((name) => [name, found.has(name) || showsElement[name](sentence)]),
  ) as Elements
}

/** What follows is a purpose, not the deed. */
const aiming = new Set(['untuk', 'guna', 'agar', 'demi', 'supaya', 'dalam', 'upaya'])

function counts(name: ElementName, { first, phrase }: Match, { words }: Sentence): boolean {
  const before = words[first - 1]
  if (name === 'who' && inPurpose(words, first)) return false
  // `di pesantren-pesantren Kecamatan Waru` tells where.
  if (name === 'who' && districts.has(phrase) && before && words[first]!.joined && isPlaceNoun(before.lower))
    return false
  // `di kantor desa` names a place, `kantor` by itself an office; `sampah pasar` nobody.
  if (name === 'who')
    return !(words[first]!.joined && before && placing.has(before.lower)) && !(phrase === 'orang' && !before)
  return true
}
/** Whom a purpose serves is nobody who did anything: `untuk membekali warga`, `agar pelajar betah`. */
function inPurpose(words: readonly Word[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 7); index--) {
    const { lower, joined } = words[index]!
    if (lower === 'agar' || lower === 'supaya') return true
    if (purposes.has(lower)) return /^(?:me|ber|ter|di)\p{L}{4,}/u.test(words[index + 1]?.lower ?? '')
    if (!joined || !words[index + 1]!.joined) return false
  }
  return false
}
const purposes = new Set(['untuk', 'guna', 'demi', 'buat'])
const placing = new Set([
  'ruang',
  'taman',
  'kamar',
  'rumah',
  'kebun',
  'sawah',
  'kandang',
  'kolam',
  'lemari',
  'buku',
  'hak',
  'di',
  'ke',
  'dari',
  'depan',
  'belakang',
  'samping',
  'halaman',
  'aula',
  'gedung',
  'lapangan',
])

const title =
  /^(?:pak|bu|ibu|bapak|kang|teh|mang|ceu|abah|ki|nyi|mas|mbak|bang|kak|uda|uni|om|tante|dr|drg|h|hj|ir|prof|ustaz|kh|kiai)$/u
const says = /^(?:kata|ujar|tutur|jelas|ungkap|ucap|menurut|papar|terang|tegas|imbuh)$/u

const leading = anyForm((lower) => title.test(lower) || says.test(lower))

/** Somebody by name: after a title, or as the speaker of a quotation. */
const hasName = (sentence: Sentence): boolean =>
  meets(sentence, leading) &&
  sentence.words.some((word, index) => {
    const next = sentence.words[index + 1]
    return gives(word, leading) && next !== undefined && /^\p{Lu}\p{Ll}/u.test(next.text)
  })

const noDeed =
  /^(?:me(?:reka|nit|ter|nurut|mang|ngenai|lalui|rupakan|njadi|miliki|mpunyai|lainkan|skipun|dia|dis|ja|lati|rah|rdeka|wah|nteri|mar|tode|sin|nu|ngapa|lon|ski|dali|riah|nara|nyeluruh|njelang|nuju|nengah|mpersilakan|ngucapkan|lebihi|capai|ncapai|ngingat|nyusul|lawan|nimbang)|di(?:a|ri|nas|rektur|klat|gital|sabilitas|siplin|alog|skusi|stribusi|karenakan|tujukan|lakukan|laksanakan|selenggarakan|adakan|gelar|harapkan|antaranya|sebut|ketahui|tengah|mana|tempatkan|pastikan|perkirakan|rencanakan|jadwalkan|hadiri|ikuti|rgahayu|sini|sana|situ|esel))$/u
const deed = /^(?:me(?:ng|ny|n|m)?[a-z]{4,}|di[a-z]{4,})$/u

/** A verb that names what somebody did, beyond `digelar`, `hadir` or `menjadi`. */
const deeds = anyForm(
  (lower) =>
    deed.test(lower) &&
    !noDeed.test(lower) &&
    !/^(?:menghadiri|mengikuti|menggelar|menyelenggarakan|mengadakan|melaksanakan|melakukan|mengatakan|menyampaikan|menjelaskan|menyebut|menyatakan|menambahkan|mengaku|mengapresiasi|memberikan|membuat)$/u.test(
      lower,
    ),
)
const isDeed = (word: Word): boolean => gives(word, deeds)

const later = pattern(
  /\b(?:direncanakan|ditargetkan|dijadwalkan|berikutnya|menyusul|mendatang|selanjutnya|tahun depan|rencananya)\b/u,
)
const referring = pattern(
  /(?:sejak|nomor|no\.|perda|perbup|perwal|undang-undang|uu|pp|peraturan|lahir|tahun|berdiri|hari jadi|hut|triwulan|hingga|sampai|per|data|sebelum)\s(?:\p{L}+,?\s)?\(?$/u,
)
const counting = /(?<!\p{L})(?:mencatat|tercatat|terdata|mendata)(?!\p{L})/u
const weekday = new Set([
  'senin',
  'selasa',
  'rabu',
  'kamis',
  'jumat',
  'sabtu',
  'minggu',
  'ahad',
  'rebo',
  'kemis',
  'senen',
  "jum'at",
  'jumaat',
])

/** A day: a date or a weekday that is neither a law's, nor the beginning of a state, nor a plan. */
function hasDay(sentence: Sentence): boolean {
  const { entities, words, lower } = sentence
  if (later.test(sentence)) return false
  const refers = (start: number) =>
    meets(sentence, referring) &&
    referring.expression.test(lower.slice(Math.max(0, start - 30), start)) &&
    // `mencatat 34 hektare per 20 November`: the day of what is told.
    !(counting.test(lower) && lower.endsWith(' per ', start))
  if (entities.some(({ kind, start }: Entity) => kind === 'date' && !refers(start))) return true
  return words.some(({ lower: word, start }, index) => {
    if (!weekday.has(word) || refers(start)) return false
    return (
      word !== 'minggu' ||
      !/^(?:satu|dua|tiga|empat|\d+|per|tiap|setiap)$/u.test(words[index - 1]?.lower ?? '')
    )
  })
}

const online = pattern(
  /\b(?:secara daring|secara online|via zoom|lewat zoom|melalui zoom|zoom meeting|ruang zoom|google meet|virtual|siaran langsung|live (?:streaming|instagram|ig|facebook|youtube)|kanal youtube|aplikasi|radio)\b/u,
)
const labelled = pattern(/(?:📍|\b(?:tempat|lokasi|alamat|venue)\s?[:：])/u)
const placeNoun =
  /^(?:desa|kelurahan|kecamatan|kabupaten|kota|kampung|dusun|rt|rw|balai|kantor|sekolah|pasar|rumah|jalan|lapangan|sungai|pantai|hutan|alun-alun|masjid|pendopo|aula|gedung|sawah|wilayah|seluruh|semua|setiap|tiap|puskesmas|posyandu|terminal|pelabuhan|dermaga|bantaran|pesisir|perairan|lereng|kawasan|sepanjang|depan|halaman|tepi|pinggir|kaki|ujung|sejumlah|sisi|lokasi|ruas|panggung|ruang|ruangan|lobi|serambi|pelataran|kompleks|komplek|gor|hotel|kampus|kelas|laboratorium|bengkel|gudang|tpa|tps|bank|mal|musala|gereja|pura|wihara|vihara|kelenteng|pesantren|rsud|rumah sakit|bandara|stasiun|jembatan|waduk|bendungan|danau|situ|curug|air terjun|gua|bukit|gunung|pulau|teluk|muara|tambak|kandang|rest area|lahan|area|zona|sekitar|belakang|samping|dalam|atas|bawah|tengah|antara|perkampungan|permukiman|perbatasan|loket|taman|kebun|leuit|huma|museum|perpustakaan|stadion|panti|kolam|kali|bekas|pos|pangkalan|gerbang|tribun|plafon|tambang)$/u
/** A noun of place, by itself or doubled: `di pesantren-pesantren`. */
const isPlaceNoun = (word: string): boolean => placeNoun.test(word.replace(/^(\p{L}+)-\1$/u, '$1'))
const districts = new Set(['kecamatan', 'kelurahan'])
const school =
  /^(?:sd|sdn|mi|smp|smpn|mts|sma|sman|smk|smkn|ma|slb|tk|paud|posyandu|titik|toko|gerai|panti)$/u
const notPlace =
  /^(?:Indonesia|Kami|Kita|Anda|Beliau|Tuhan|Allah|November|Desember|Januari|Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|Tahun|Era|Instagram|Facebook|Bio|Hari)$/u

/** `TIRTAJAYA –` */
const dateline = pattern(/^\p{Lu}{4,}(?:\s\p{Lu}+)?(?:,[^–—-]{0,30})?\s[–—-]\s/u, 'text')
const ground =
  '[Pp]asar|[Jj]alan|[Jj]embatan|[Cc]urug|[Aa]ir [Tt]erjun|[Ss]itu|[Dd]anau|[Ww]aduk|[Bb]endungan|[Pp]antai|[Tt]aman|[Mm]useum|[Tt]erminal|[Ss]tasiun|[Pp]elabuhan|[Dd]ermaga|[Ss]aluran|[Ii]rigasi|[Jj]alur|[Rr]uas|[Ss]impang|[Gg]edung|[Ss]tadion|[Ll]apangan|[Aa]lun-[Aa]lun|[Pp]uskesmas|[Pp]ustu|[Mm]asjid|[Bb]alai|[Ss]ungai|[Kk]ali|[Tt]anggul|[Tt]rotoar|[Ll]oket|[Pp]erpustakaan|[Rr]umah [Ss]akit|RSUD|GOR|SDN?|SMPN?|SMAN?|SMKN?'
/** A place that is itself opened, closed or mended: `meresmikan Pasar Hewan Tirtamulya`, `Curug Cipurut dibuka lagi`. */
const sited = pattern(
  new RegExp(
    `(?:(?<!\\p{L})(?:meresmikan|membuka|menutup|memperbaiki|membangun|melebarkan|mengeruk|mengaspal|menata|merenovasi|merehabilitasi|merevitalisasi|menormalisasi|membersihkan|pembangunan|perbaikan|pelebaran|pengaspalan|pengerukan|pengecoran|penataan|renovasi|rehabilitasi|revitalisasi|normalisasi|peresmian|pembukaan|penutupan) (?:kembali |ruas |kawasan |jaringan )?(?:${ground})(?: \\p{Ll}+)?(?: \\p{Lu}[\\p{L}'’-]*|(?<=N) \\d+)|(?:^|: )[^\\p{L}]{0,4}(?:${ground})(?: \\p{Ll}+)?(?: \\p{Lu}[\\p{L}'’-]*|(?<=N) \\d+){1,4}(?: \\p{Ll}+){0,3} (?:di\\p{Ll}{3,}|tutup|buka|siap|pindah|kembali|libur|beroperasi|rampung|selesai|berbenah))`,
    'u',
  ),
  'text',
)
const towards = anyWord('di ke ing dina menuju se')

/** A place: a venue, `di` with a name or a noun of place, a dateline, or the net. */
function hasPlace(sentence: Sentence): boolean {
  const { words } = sentence
  if (labelled.test(sentence) || online.test(sentence) || dateline.test(sentence) || sited.test(sentence))
    return true
  if (findPlaces(sentence).length > 0) return true
  if (!meets(sentence, towards)) return false
  return words.some((word, index) => {
    if (!gives(word, towards)) return false
    const next = words[index + 1]
    if (!next?.joined) return false
    // `di 186 SD dan MI`
    const counted = /^\d/u.test(next.text) ? words[index + 2] : undefined
    if (counted?.joined && (placeNoun.test(counted.lower) || school.test(counted.lower))) return true
    return isPlaceNoun(next.lower) || (/^\p{Lu}\p{L}/u.test(next.text) && !notPlace.test(next.text))
  })
}

const purposing = anyWord('untuk buat')
/** `untuk` with a verb tells a purpose; with a noun, a receiver. */
const hasPurpose = (words: readonly Word[]): boolean =>
  words.some((word, index) => {
    const next = words[index + 1]?.lower ?? ''
    return (
      gives(word, purposing) &&
      /^(?:me(?:ng|ny|n|m)?[a-z]{4,}|ber[a-z]{4,}|di[a-z]{4,}|ter[a-z]{4,}|lebih|bisa|dapat|tetap|ikut|saling)$/u.test(
        next,
      )
    )
  })
