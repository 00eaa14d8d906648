import type { Sentence, Word } from '../../draft/types.ts'
import type { Lexicon, Match } from '../../lexicon/lexicon.ts'
import {
  asName,
  commonWords,
  formsOfAddress,
  generalisers,
  headsOfPeoples,
  isCapitalised,
  isNameLike,
  isUnlikeName,
  kinds,
  looksLikePlace,
  named,
  offices,
  peoples,
  properNames,
  regions,
  titles,
  townNames,
} from '../../lexicon/names.ts'
import { pattern } from '../../lexicon/pattern.ts'
import { anyOf, gives, giveTo, meets, newSignal, trait } from '../../lexicon/signals.ts'
import type { Pack } from '../../pack/schema.ts'
import { defineRule, type Flag } from '../define.ts'

const weekdayOrMonth =
  /^(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu|ahad|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)$/u
/** Abbreviations after whose point a sentence goes on. */
const abbreviation =
  /(?:^|[\s(“"])(?:\p{L}{1,3}|\p{L}+\.\p{L}+|dll|dsb|dst|dkk|yth|hlm|tgl|telp|prof|kec|kab|kel|sdr|sdri|ybs|maks|\d{1,2})$/iu
/** `pukul 04.00 WIB. mereka`: short, but with no full stop of its own. */
const zone = /\d WI(?:B|TA|T)$/u
const verb = /^(?:me[mnlry]|meng|di|ber|ter)[a-z]{4,}$/u

const restarted = trait('restart')
const unusualStart = anyOf(trait('small'), restarted)
const titled = trait('titled')
const mayBeName = newSignal()
giveTo(mayBeName, (lower) => lower === 'anda' || lower === 'minggu')
peoples.watch(mayBeName, 'alone')
const mayLeadName = newSignal()
giveTo(mayLeadName, (lower) => lower === 'kepala')
formsOfAddress.watch(mayLeadName, 'alone')
giveTo(named, (lower) => lower === 'anda' || lower === 'minggu' || lower === 'kepala')
const ofInstitutions = anyOf(offices, regions)
const ofNames = anyOf(properNames, mayBeName)
const ofPersons = anyOf(titles, mayLeadName)

const namesOfPack = new WeakMap<Pack, ReadonlySet<string>>()
/** Places that the pack names: `Kecamatan Sukamaju` gives `sukamaju`. */
function packNames(pack: Pack): ReadonlySet<string> {
  let names = namesOfPack.get(pack)
  if (!names) {
    const places = [pack.institution.region, pack.institution.name, ...pack.accounts.map(({ unit }) => unit)]
      .map(
        (name) =>
          /(?:Kabupaten|Kota|Provinsi|Kecamatan|Kelurahan|Desa)\s{1,4}([\p{L}\s]{1,200})$/u.exec(name)?.[1],
      )
      .filter((name) => name !== undefined)
    names = new Set(places.flatMap((name) => name.toLowerCase().split(/\s+/u)))
    namesOfPack.set(pack, names)
  }
  return names
}

/** Words of somebody that start small behind who says them: `Camat berkata, "kami buka."` */
const spokenSmall = pattern(
  /(?<!\p{L})(?:berkata|mengatakan|menyampaikan|menegaskan|menuturkan|menambahkan|berpesan|ujar|kata|tutur|ucap|ungkap|jelas)(?!\p{L})[^"“”.!?\n]{0,50}[,:] ["“](?=\p{Ll}{2}[^"“”\n]{12,200}[.!?]["”])/gu,
  'text',
)

export default defineRule({
  id: 'profesional/kapital',
  severity: 'suggestion',
  scope: 'sentence',
  title: 'Huruf kapital',
  reason:
    'Nama orang, tempat, hari, dan lembaga berhuruf kapital; huruf yang tepat menghormati yang disebut.',
  principle: 'profesional',
  source: {
    name: 'EYD Edisi V (Keputusan Kepala Badan Bahasa 0424/I/BS.00.01/2022)',
    article: 'penggunaan huruf kapital',
  },
  lesson:
    'Kapital untuk awal kalimat, nama diri, hari, bulan, agama, dan jabatan yang diikuti nama. Jabatan tanpa nama (para bupati) dan nama jenis (jeruk bali) berhuruf kecil.',
  language: true,
  wrong: [
    { text: 'Warga jawa barat menyambut tim.', flagged: 'jawa barat', fixed: 'Jawa Barat' },
    { text: 'Rapat digelar hari senin di aula.', flagged: 'senin', fixed: 'Senin' },
    { text: 'Rombongan bupati Tirtajaya tiba siang tadi.', flagged: 'bupati', fixed: 'Bupati' },
    {
      text: 'Bantuan disalurkan dinas sosial kabupaten tirtajaya kemarin.',
      flagged: 'dinas sosial kabupaten tirtajaya',
      fixed: 'Dinas Sosial Kabupaten Tirtajaya',
    },
    { text: 'Layanan sudah normal. kami mohon maaf.', flagged: 'kami', fixed: 'Kami' },
    { text: 'kegiatan dimulai pukul delapan pagi di aula.', flagged: 'kegiatan', fixed: 'Kegiatan' },
    { text: 'Nilai pancasila diajarkan sejak dini.', flagged: 'pancasila', fixed: 'Pancasila' },
    { text: 'Jangan lupa libur hari minggu ini.', flagged: 'minggu', fixed: 'Minggu' },
    { text: 'Terima kasih, pak Ahmad, atas laporannya.', flagged: 'pak', fixed: 'Pak' },
    { text: 'Pelatihan bahasa sunda dibuka besok.', flagged: 'sunda', fixed: 'Sunda' },
    { text: 'Suara anda penting bagi kami.', flagged: 'anda', fixed: 'Anda' },
    {
      text: 'Seluruh Warga Diminta Untuk Segera Melapor Kepada Petugas Yang Berjaga Di Pintu Masuk.',
      flagged: 'Diminta Untuk Segera Melapor',
    },
  ],
  right: [
    { text: 'Para bupati dan seorang gubernur meninjau dinas terkait, desa wisata, dan sungai.' },
    { text: 'Pedagang menjual jeruk bali, petai cina, dan kacang bogor selama dua minggu.' },
    { text: 'Pemerintah mengindonesiakan istilah; nilai keislaman dibahas.' },
    { text: 'Jadwal Pelayanan Keliling Untuk Warga\n\nPelayanan dimulai besok.' },
    { text: 'Syarat:\n- fotokopi KTP\n- surat kuasa a.n. orang tua\n- materai, dll. yang berlaku' },
    { text: 'Follow @humas.jawabarat dan #jawabarat untuk kabar senin depan.'.replace('senin', 'Senin') },
    { text: 'Unit iPhone dan e-KTP diperiksa s.d. pukul 15.00 di Jl. Merdeka No. 5.' },
    { text: 'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu Kabupaten Tirtajaya Melayani.' },
    { text: '“Bagus sekali!” ujar warga. Benar? Ya.' },
    { text: 'Setiap dinas kesehatan kabupaten/kota menyusun laporan; ibu dan bapak guru hadir.' },
    { text: 'Laporkan lewat SP4N-LAPOR! atau loket... sampai besok.' },
    { text: 'Selamat datang kepada ibu-ibu PKK dan kepala desa se-kecamatan.' },
  ],
  needs: anyOf(unusualStart, spokenSmall, titled, ofInstitutions, ofNames, ofPersons),
  everywhere: (pack) => packNames(pack).size > 0,
  check(sentence, context) {
    const own = packNames(context.pack)
    const look: Look = { sentence, own, begins: beginnings(sentence, own), taken: new Set(), flags: [] }
    if (meets(sentence, unusualStart)) starts(look)
    if (meets(sentence, spokenSmall)) speeches(look)
    if (meets(sentence, titled)) everyWord(look)
    if (look.begins.length === 0) return look.flags
    if (meets(sentence, ofInstitutions)) institutions(look)
    if (meets(sentence, ofNames) || look.own.size > 0) names(look)
    if (meets(sentence, ofPersons)) persons(look)
    return look.flags
  },
})

/** A look at a sentence: what has been found so far. */
interface Look {
  readonly sentence: Sentence
  /** Names of the pack. */
  readonly own: ReadonlySet<string>
  /** The words that a name may begin with, by index. */
  readonly begins: readonly number[]
  /** The words of institutions and regions, by index. */
  readonly taken: Set<number>
  readonly flags: Flag[]
}

function beginnings({ words }: Sentence, own: ReadonlySet<string>): number[] {
  const found: number[] = []
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!
    if (gives(word, named) || (own.size > 0 && own.has(word.lower))) found.push(index)
  }
  return found
}

/** What `lexicon.find` finds in the whole sentence. */
function find({ sentence, begins }: Look, lexicon: Lexicon): readonly Match[] {
  let matches: Match[] | undefined
  let next = 0
  for (let i = 0; i < begins.length; i++) {
    const match = begins[i]! < next ? undefined : lexicon.at(sentence.words, begins[i]!)
    if (!match) continue
    matches ??= []
    matches.push(match)
    next = match.last
  }
  return matches ?? none
}

const none: readonly never[] = []

/** Flags words that are to be written as a name; not when they are so already, or shouted. */
function change(look: Look, first: number, last: number, name: string, why: string): void {
  const { text, words } = look.sentence
  const start = words[first]!.start
  const end = words[last - 1]!.end
  const written = text.slice(start, end)
  if (written === name || (written.length > 1 && written === written.toUpperCase())) return
  look.flags.push({
    start,
    end,
    message: `${why} ditulis “${name}”.`,
    fixes: [{ label: name, text: name }],
  })
}

function speeches(look: Look): void {
  for (const { index, 0: lead } of spokenSmall.all(look.sentence)) {
    const at = look.sentence.words.findIndex(({ start }) => start === index + lead.length)
    if (at > 0) raise(look, at)
  }
}

/** A sentence that starts small: at the head of a line of running text, or after a full stop inside it. */
function starts(look: Look): void {
  const { sentence } = look
  const { words, text, line, entities } = sentence
  const first = words[0]
  if (line !== 'prose') return
  if (first && words.length >= 4 && !isCapitalised(first) && /[.!?]/u.test(text.slice(words.at(-1)!.end))) {
    const before = text.slice(0, first.start)
    const open = !entities.some(({ kind, start }) => start < first.start && kind !== 'emoji')
    const styled = /^\p{Ll}[-\p{Lu}]|^drg?$/u.test(first.text)
    if (open && !styled && /^\p{Ll}/u.test(first.text) && !/[…(.]/u.test(before)) raise(look, 0)
  }
  if (!meets(sentence, restarted) || !/[.!?]\s+\p{Ll}/u.test(text)) return
  for (let index = 1; index < words.length; index++) {
    const word = words[index]!
    if (!/^\p{Ll}/u.test(word.text) || /^\p{Ll}[-\p{Lu}]/u.test(word.text)) continue
    const before = text.slice(Math.max(0, word.start - 24), word.start)
    const stop = /([\p{L}\p{N})%])([.!?])\s+$/u.exec(before)
    if (!stop) continue
    const ahead = before.slice(0, stop.index + 1)
    if (stop[2] === '.' ? abbreviation.test(ahead) && !zone.test(ahead) : /LAPOR$/u.test(ahead)) continue
    raise(look, index)
  }
}

function raise(look: Look, index: number): void {
  const { text } = look.sentence.words[index]!
  change(look, index, index + 1, text.charAt(0).toUpperCase() + text.slice(1), 'Awal kalimat')
}

/** Capitals On Every Word: in running text, with verbs and little words among them. */
function everyWord({ sentence, own, flags }: Look): void {
  const { words, text, line } = sentence
  if (line !== 'prose' || words.length < 6) return
  const rises = (word: Word) => isNameLike(word) && !word.quoted && word !== words[0]
  let count = 0
  for (const word of words) if (rises(word)) count++
  if (count < 5) return
  const risen = words.filter(rises)
  const counted = words.filter((word) => !word.quoted && /\p{L}/u.test(word.text))
  if (count < counted.length * 0.6) return
  const plain = (word: Word) => commonWords.has(word.lower) || verb.test(word.lower)
  // Where no word but the first is left small, a verb and a `Kepada` are enough.
  const all = count === counted.length - 1 && /[.!?]$/u.test(text.trimEnd())
  if (risen.filter(plain).length < (all ? 2 : 3)) return
  const kept = new Set<number>()
  for (const { first, last } of [...properNames.find(words), ...offices.find(words), ...titles.find(words)])
    for (let i = first; i < last; i++) kept.add(i)
  const start = risen[0]!.start
  const end = risen.at(-1)!.end
  let fixed = ''
  let at = start
  for (const [index, word] of words.entries()) {
    if (word.start < start || word.end > end) continue
    const keep = !isNameLike(word) || word.quoted || kept.has(index) || own.has(word.lower)
    fixed += text.slice(at, word.start) + (keep ? word.text : word.lower)
    at = word.end
  }
  flags.push({
    start,
    end,
    message:
      'Dalam kalimat biasa hanya awal kalimat dan nama yang berhuruf kapital; periksa kembali nama di dalamnya.',
    fixes: [{ label: 'Huruf kecil', text: fixed }],
  })
}

const generalised = (words: readonly Word[], first: number): boolean =>
  first > 0 && words[first]!.joined && generalisers.has(words[first - 1]!.lower)
/** The same of a title: `para camat dan lurah` are many, `Bupati dan camat Lestari` are two. */
function isGeneralTitle(words: readonly Word[], first: number): boolean {
  if (!generalised(words, first)) return false
  if (words[first - 1]!.lower !== 'dan') return true
  return words
    .slice(Math.max(0, first - 6), first - 1)
    .some(({ lower }) => generalisers.has(lower) && !/^(?:dan|ibu|bapak|dinas|kantor|bagi)$/u.test(lower))
}

/** How many words from here make the name of a place: known, of the pack, or with a capital. */
function placeAt({ sentence, own }: Look, at: number, after = ''): number {
  const { words } = sentence
  const word = words[at]
  if (!word?.joined) return 0
  const name = gives(word, properNames) ? properNames.at(words, at) : undefined
  if (name && name.last <= at + 4) return name.last - at
  if (own.has(word.lower)) return 1
  if (isNameLike(word) && !weekdayOrMonth.test(word.lower)) return 1
  const town =
    /^(?:kota|kabupaten|pemerintah kota|pemerintah kabupaten)$/u.test(after) && townNames.has(word.lower)
  return town || looksLikePlace(word.lower) ? 1 : 0
}

/** Offices with the region that belongs to them, and regions with their name. */
function institutions(look: Look): void {
  const { words, text } = look.sentence
  for (const { first, last } of find(look, offices)) {
    if (generalised(words, first) || text[words[last - 1]!.end] === '/') continue
    claim(look, first, withRegion(look, last), 'Nama lembaga')
  }
  for (const match of find(look, regions)) if (!look.taken.has(match.first)) region(look, match)
}

/** Where an office ends together with the region behind it: `Dinas Sosial` in Dinas Sosial Kabupaten Tirtajaya. */
function withRegion(look: Look, at: number): number {
  const { words } = look.sentence
  if (!words[at]?.joined || !gives(words[at], regions)) return at
  const region = regions.at(words, at)
  if (!region || region.last > at + 3) return at
  const size = placeAt(look, region.last, region.phrase)
  return size > 0 ? region.last + size : at
}

function claim(look: Look, first: number, last: number, why: string): void {
  const { sentence, taken } = look
  const { words, text } = sentence
  for (let i = first; i < last; i++) if (taken.has(i)) return
  for (let i = first; i < last; i++) taken.add(i)
  if (!isUnlikeName(words, first, last)) return
  change(look, first, last, asName(text.slice(words[first]!.start, words[last - 1]!.end)), why)
}

/** `di desa Cileles`, `ke jalan Melati`; not `di jalan Cikole–Rangkas`, which is a stretch. */
function isAddress({ words, text }: Sentence, first: number, phrase: string, next: Word): boolean {
  return (
    /^(?:desa|dusun|jalan)$/u.test(phrase) &&
    words[first]!.joined &&
    /^(?:di|ke|dari|menuju)$/u.test(words[first - 1]?.lower ?? '') &&
    isNameLike(next) &&
    !/^(?:allah|tuhan|tol|trans|lintas|lingkar|anda|kami|kita|raya|poros)$/u.test(next.lower) &&
    !/^(?:[-–—/]| ?[–—] )/u.test(text.slice(next.end))
  )
}

function region(look: Look, { first, last, phrase }: Match): void {
  const { words } = look.sentence
  const size = placeAt(look, last, phrase)
  const next = words[last]
  if (size === 0 || next === undefined) return
  // Before a name that has its capital only districts and their like are told; before a region's own word none.
  const certain =
    /(?:kabupaten|kecamatan|kelurahan|provinsi)$/u.test(phrase) ||
    isAddress(look.sentence, first, phrase, next)
  const namedRight = isCapitalised(next)
  if (namedRight && (!certain || generalised(words, first))) return
  if (namedRight && regions.get(next.lower)) return
  claim(look, first, last + size, 'Nama wilayah')
}

/** Names of days, feasts, faiths, peoples and places. */
function names(look: Look): void {
  const { sentence, own, begins, taken } = look
  const { words, text } = sentence
  for (const { first, last, values, tags } of find(look, properNames)) {
    const before = words[first - 1]
    if (taken.has(first) || (last - first === 1 && isCapitalised(words[first]))) continue
    if (before && words[first]!.joined && kinds.has(before.lower)) continue
    if (
      /[./]/u.test(text[words[first]!.start - 1] ?? '') ||
      (text[words[last - 1]!.end] === '.' && /^\p{L}/u.test(text.slice(words[last - 1]!.end + 1)))
    )
      continue
    const written = text.slice(words[first]!.start, words[last - 1]!.end)
    if (tags.includes('daerah') && !/^DI\b/u.test(written)) continue
    const name = tags.includes('singkatan') ? written.toUpperCase() : (values[0] ?? asName(written))
    change(look, first, last, name, 'Nama')
  }
  for (const index of begins) {
    const word = words[index]!
    if (!gives(word, mayBeName) && !(own.size > 0 && own.has(word.lower))) continue
    if (isCapitalised(word) || taken.has(index)) continue
    const before = word.joined ? words[index - 1]?.lower : undefined
    const people = before !== undefined && headsOfPeoples.has(before) && peoples.has(word.lower)
    if (
      word.lower === 'anda' ||
      own.has(word.lower) ||
      people ||
      (word.lower === 'minggu' && isSunday(sentence, index))
    )
      change(look, index, index + 1, asName(word.lower), 'Kata ini')
  }
}

/** `hari minggu`, `minggu (22/11)`, `minggu, 22 November`: the day and not the week. */
function isSunday({ words, text }: Sentence, index: number): boolean {
  const before = words[index - 1]?.lower ?? ''
  if (/^(?:hari|tiap|setiap)$/u.test(before)) return before === 'hari'
  return /^(?:,\s|\s\(|\s)\d{1,2}(?:[/-]\d|\s(?:jan|feb|mar|apr|mei|jun|jul|agu|sep|okt|nov|des))/iu.test(
    text.slice(words[index]!.end, words[index]!.end + 10),
  )
}

/** A title or form of address before a name, small: `bupati Tirtajaya`, `pak Ahmad`. */
function persons(look: Look): void {
  const { sentence, begins, taken } = look
  const { words, text } = sentence
  const titled = new Set<number>()
  for (const { first, last, phrase } of find(look, titles)) {
    const next = words[last]
    if (taken.has(first) || isGeneralTitle(words, first) || !next?.joined) continue
    if (!(isNameLike(next) || next.text === 'RI') || weekdayOrMonth.test(next.lower)) continue
    const title = text.slice(words[first]!.start, words[last - 1]!.end)
    if (phrase === '') continue
    change(look, first, last, asName(title), 'Jabatan yang diikuti nama')
    titled.add(first)
  }
  for (const index of begins) {
    const word = words[index]!
    const next = words[index + 1]
    if (!gives(word, mayLeadName) || !next?.joined || taken.has(index) || titled.has(index)) continue
    if (
      word.text === 'kepala' &&
      /^(?:Dinas|Badan|Bidang|Bagian|Seksi|Desa|Kantor|Puskesmas|UPT|UPTD)$/u.test(next.text)
    ) {
      if (!isGeneralTitle(words, index)) change(look, index, index + 1, 'Kepala', 'Jabatan yang diikuti nama')
    } else if (formsOfAddress.has(word.lower) && !isCapitalised(word) && isNameLike(next)) {
      const general = generalised(words, index) || weekdayOrMonth.test(next.lower) || regions.has(next.lower)
      const certain = word.lower === 'pak' || word.lower === 'bu'
      if (!general && (certain || !/^(?:ibu|bapak|saudara|kang|teh|mas|om|uni|bang|tuan)$/u.test(word.lower)))
        change(look, index, index + 1, asName(word.text), 'Sapaan sebelum nama')
    }
  }
}
