import type { Sentence, Span, Word } from '../draft/types.ts'
import { beginsHigh } from './characters.ts'
import list from './nama-orang.txt'
import { pattern } from './pattern.ts'

/** How a person is recognised: by a full or given name, initials, an account, or a post with its place. */
type PersonKind = 'name' | 'initials' | 'account' | 'post'

export interface Person extends Span {
  readonly kind: PersonKind
}

const given = list.section('nama')
const others = list.section('bukan')
const openers = list.section('pembuka')
const titles = list.section('sapaan')
/** `Jalan Melati`, `Gang Haji Saleh`: what is named after somebody is nobody. */
const places = new Set([
  'jalan',
  'jl',
  'gang',
  'jembatan',
  'stadion',
  'gedung',
  'pasar',
  'dusun',
  'desa',
  'kelurahan',
  'gereja',
  'santo',
  'santa',
  'masjid',
  'musala',
  'pesantren',
  'universitas',
  'sakit',
  'rsud',
  'waduk',
  'sungai',
  'gunung',
  'pulau',
  'kampung',
  'bandara',
  'stasiun',
  'terminal',
  'pelabuhan',
  'lapangan',
  'taman',
  'museum',
])
const address = new Set(['pak', 'bu', 'bapak', 'ibu', 'mbak', 'bang', 'kang', 'mbah', 'kak', 'ustaz', 'kiai'])
const posts = list.section('peran')
const capital = /^\p{Lu}\p{Ll}+(?:['’-]\p{L}+)*$/u
const particle = new Set(['bin', 'binti', 'al', 'el', 'van', 'de'])
/** `R.S.`, `T. W.`; plain `RS` only after `inisial`. */
const dotted = pattern(/(?<![\p{L}\p{N}.])\p{Lu}\.\s?\p{Lu}\.?(?:\s?\p{Lu}\.)?(?![\p{L}\p{N}])/gu, 'text')
const initialled = pattern(/(?<!\p{L})(?:ber)?inisial\s(\p{Lu}{1,4}|\p{Lu}\p{Ll}\p{Lu}?)(?!\p{L})/giu, 'text')
/** A lone pair of capitals after a post: `bendahara RS,`, `pemuda AK (23)`. */
const posted = pattern(/(?<!\p{L})(\p{Ll}+),?\s(\p{Lu}{2,3})(?=\s?[(,]\s?\d{0,2})/gu, 'text')
const aged = pattern(
  /(?<![\p{L}\p{N}./-])\p{Lu}{1,3}(?=\s\(\d{1,2}(?:\s?(?:tahun|thn|th))?\)|,\s\d{1,2}\stahun)/gu,
  'text',
)
const called = pattern(
  /(?<=(?<!\p{L})(?:bernama|namanya|panggilan|jenenge|jenengé|ngaranna|namonyo|arane)\s)\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}*){0,3}|(?<!\p{L})(?:Ustaz|Ustad|Kiai|Pak|Bu|Bapak|Ibu|Guru|Dokter|Pendeta|Romo|Haji)\s\p{Lu}(?=[\s,.;]|$)/gu,
  'text',
)
/** `perempuan itu, RN, warga Cempaka`: a pair of capitals set off by commas before who it is; behind a link (`ialah D, siswa`) one, too. */
const setApart = pattern(
  /(?:(?<=(?:,|oleh|korban|pelaku|siswi|siswa|menangkap|membekuk|meringkus|mengamankan|menciduk|menahan)\s)\p{Lu}{2,3}|(?<=(?<!\p{L})(?:ialah|adalah|yakni|yaitu)\s)\p{Lu}{1,3})(?=,\s(?:koruptor|perampok|pembunuh|pencabul|pemerkosa|bandar|pengedar|pencuri|maling|penipu|begal|residivis|mantan|kepala|ketua|bendahara|kurir|warga|siswi|siswa|pelajar|santri|asal|sopir|pegawai|guru|ibu|bapak|pemuda|pria|wanita|perempuan|karyawan|mahasiswa|pedagang|perawat|honorer|buruh|karyawati|kasir|mahasiswi|murid|anak|tinggal|alamat)\b)/gu,
  'text',
)
const notInitials =
  /^(?:PT|CV|UD|RT|RW|SD|SMP|SMA|SMK|TK|MI|MTS|MA|KK|KTP|BPD|LPM|PKK|TNI|ASN|PNS|DPR|OPD|UPT|BLT|TPA|TPS|RS|UKM|BPR|KUD|KPU|KUA|BOS|PDI|MUI|NU|HP|TV|AC|PC|IT|AI|KB|KM|QR|IG|FB|WA|PR|OT|PA|KPK|BPK|BRI|BNI|BCA|PLN|BNN|BPN|DLH|LSM|LBH|PPA|DPD|PGRI|IDI|IBI|HMI|PMI|KTR|SIM|NIK|KIA|KIP|PKH|PIP)$/u

const agedName = /^\s\(\d{2}(?:\s?(?:tahun|thn|th))?\),?\s(?:warga|asal|\p{Ll})/u

/** Whether a lower-case word is the name of a post or a calling: `bendahara`, `guru`, `sopir`. */
export const isPost = (word: string): boolean => posts.has(word)

/**
 * The people whom a sentence makes recognisable, in order and apart. Names are told by their shape: a lone
 * capitalised word counts when it is a known given name or has a form of address before it. No names of offices,
 * places, days or works.
 */
export function findPersons(sentence: Sentence): Person[] {
  const { words, entities, text } = sentence
  const found: Person[] = []
  const add = (start: number, end: number, kind: PersonKind) => {
    if (!found.some((other) => other.start < end && other.end > start)) found.push({ start, end, kind })
  }
  for (const entity of entities) if (entity.kind === 'mention') add(entity.start, entity.end, 'account')
  if (/\p{Lu}\./u.test(text))
    for (const { index, 0: m } of dotted.all(sentence)) add(index, index + m.length, 'initials')
  if (/inisial/iu.test(text)) {
    for (const m of initialled.all(sentence))
      add(m.index + m[0].length - m[1]!.length, m.index + m[0].length, 'initials')
  }
  // `RA (16)`, `F (16)`, `Ustaz Z`, `bernama Raka`: told by the age, the title or the word before.
  for (const m of aged.all(sentence)) {
    if (!notInitials.test(m[0])) add(m.index, m.index + m[0].length, 'initials')
  }
  for (const m of setApart.all(sentence)) {
    if (!notInitials.test(m[0])) add(m.index, m.index + m[0].length, 'initials')
  }
  for (const m of called.all(sentence)) add(m.index, m.index + m[0].length, 'name')
  for (const m of posted.all(sentence)) {
    if (!posts.has(m[1]!) || notInitials.test(m[2]!)) continue
    add(m.index + m[0].length - m[2]!.length, m.index + m[0].length, 'initials')
  }
  for (let at = 0; at < words.length; at++) {
    const last = readName(sentence, at)
    if (last > at) {
      add(words[at]!.start, words[last - 1]!.end, 'name')
      at = last - 1
    }
  }
  for (let at = 0; at < words.length; at++) {
    const last = posts.has(words[at]!.lower) ? readPost(sentence, at) : at
    if (last > at) {
      add(words[at]!.start, words[last - 1]!.end, 'post')
      at = last - 1
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The index after a name that starts at `at`, or `at`. */
function readName({ words, text }: Sentence, at: number): number {
  let last = at
  let titled = false
  let known = false
  let count = 0
  while (last < words.length) {
    const word = words[last]!
    if (last > at && !follows(words, last)) break
    if (titles.has(word.lower) && count === 0) titled = true
    // `Menangkan Pak Suwito`: what opens the sentence before a form of address is no name.
    else if (count === 1 && !titled && !known && address.has(word.lower)) return at
    else if (others.has(word.lower) || (count === 0 && openers.has(word.lower))) break
    else if (capital.test(word.text)) {
      count++
      known ||= given.has(word.lower)
    } else if (!(count > 0 && particle.has(word.lower) && capital.test(words[last + 1]?.text ?? ''))) {
      if (!(count > 0 && /^\p{Lu}$/u.test(word.text))) break
    }
    last++
  }
  if (count === 0 || (last === at + 1 && titled)) return at
  const before = words[at - 1]
  const placed = before && follows(words, at) && others.has(before.lower) && beginsHigh(before.text)
  if (placed && (!known || places.has(before.lower))) return at
  // `sopir truk itu, Hasanudin,`: any name set off by commas behind a post.
  const setOff =
    /[,(]\s$/u.test(text.slice(0, words[at]!.start)) &&
    /^\.?[,(]|^\.?\s\(\d/u.test(text.slice(words[last - 1]!.end)) &&
    words.slice(Math.max(0, at - 4), at).some(({ lower }) => posts.has(lower))
  // `Sarip (34), maling motor`: an age behind the name.
  const aged = last === at + 1 && !others.has(words[at]!.lower) && agedName.test(text.slice(words[at]!.end))
  const enough = known || titled || count >= 2 || setOff || aged
  return enough ? last : at
}

/** A word goes on from the one before it: by a space, or by the point of an abbreviation (`H. Dulah`). */
function follows(words: readonly Word[], at: number): boolean {
  const word = words[at]!
  const before = words[at - 1]!
  return word.joined || (word.start - before.end === 2 && before.text.length <= 3)
}

/** The index after a post with its place: `Kepala Desa Sukasari`, `ketua RT 03 Dusun Waru`, `guru SDN 2 Waru`. */
function readPost({ words, text }: Sentence, at: number): number {
  let last = at
  for (let i = at + 1; i < Math.min(words.length, at + 9); i++) {
    const word = words[i]!
    if (!word.joined && !/^[.,]?\s\d|^\.\s$/u.test(text.slice(words[i - 1]!.end, word.end))) break
    if (
      /^(?:me[mn]|men[gy]|yang|adalah|ialah|telah|sudah|itu|dan|untuk|agar|bahwa|saat|ketika)/u.test(
        word.lower,
      )
    )
      break
    const own =
      beginsHigh(word.text) &&
      i > at &&
      !/^(?:Desa|Dinas|Sekolah|RT|RW|SDN?|Kota|Kabupaten)$/u.test(word.text)
    if (own || /^\d/u.test(word.text)) last = i + 1
  }
  return last
}
