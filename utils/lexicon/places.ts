import type { Sentence, Span, Word } from '../draft/types.ts'
import { beginsHigh } from './characters.ts'
import { anyWord, gives, meets } from './signals.ts'

/** Where something happens: a named venue. */
export interface Place extends Span {
  /** The kind of venue in lower case: `aula`, `balai`. */
  readonly head: string
  /** All its words in lower case. */
  readonly words: readonly string[]
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u))

/** Nouns that begin the name of a venue. */
const venues = set(
  `aula balai gedung lapangan stadion gor gelanggang pendopo pendapa halaman masjid musala gereja pura vihara klenteng
  taman alun-alun pasar hotel ruang ruangan mal mall puskesmas rsud rs pantai pelabuhan dermaga terminal stasiun
  bandara auditorium convention museum perpustakaan sekolah sd sdn smp smpn sma sman smk smkn mi mts man tk paud kampus
  universitas politeknik pesantren ponpes hutan sirkuit kantor posko posyandu poskesdes puskesdes pustu sanggar studio
  kolam bumi kebun lobi plaza graha wisma rumah bpp blk panggung monumen tugu jembatan simpang bundaran jalan jl jln
  kawasan kompleks perumahan saung villa vila galeri bioskop teater kafe bengkel galangan gudang
  hanggar wihara langgar surau meunasah asrama padepokan kedai
  restoran resto warung klinik gerai rest laboratorium lab joglo pelataran anjungan sentra
  serambi teras markas mapolres kodim koramil makam waduk situ danau gunung bukit curug sungai panti lapas rutan`,
)
const venue = anyWord(venues)
/** Parts of a place that say no more than the venue around them. */
const generic = set(
  `${[...venues].join(' ')} kecamatan desa kelurahan kabupaten kota provinsi kampung dusun raya utama lantai rapat
  pertemuan area serbaguna olahraga negeri latihan kerja nomor no rt rw`,
)
/** Of which each district, village or school has one. */
const seats = set('pendopo pendapa aula balai halaman lapangan gedung kantor')
const parts = set('kecamatan kelurahan desa kabupaten')
const before = set(
  'di ke dari dalam pada tempat lokasi bertempat menuju depan sekitar sepanjang halaman kawasan belakang seberang ing dina di- wonten teng ring ka nang neng workshop',
)

/**
 * The venues that a sentence names: after `di` or the like, after 📍 or `Tempat:`, or after a comma. What it does not
 * see: places without a noun of their own (`di sana`, `di Cikadu`).
 */
export function findPlaces(sentence: Sentence): Place[] {
  const places: Place[] = []
  if (!meets(sentence, venue)) return places
  const { words, text } = sentence
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!
    if (!gives(word, venue) || !isPlaced(words, index, text)) continue
    let last = index
    while (words[last + 1] && continues(words[last]!, words[last + 1]!)) last++
    // `ing pendapa kecamatan`: the one of its district.
    const seat = last === index && seats.has(word.lower) && parts.has(words[index + 1]?.lower ?? '')
    if (seat) last++
    if (last === index && !beginsHigh(word.text)) continue
    const members = words.slice(index, last + 1)
    places.push({
      start: word.start,
      end: members.at(-1)!.end,
      head: word.lower,
      words: members.map(({ lower }) => lower),
    })
    index = last
  }
  return places
}

function isPlaced(words: readonly Word[], index: number, text: string): boolean {
  const word = words[index]!
  const previous = words[index - 1]
  if (previous && word.joined) return before.has(previous.lower)
  const gap = text.slice(previous?.end ?? 0, word.start)
  return /(?:📍|🏢|🏛|[:：,(–—|])\ufe0f?\s*$/u.test(gap) && beginsHigh(word.text)
}

function continues(word: Word, next: Word): boolean {
  if (!next.joined) return false
  return (
    beginsHigh(next.text) || /^\d+$/u.test(next.text) || (venues.has(word.lower) && next.lower === 'desa')
  )
}

/** Whether two places may be one: same venue, or one named more fully. */
export function mayBeSame(a: Place, b: Place): boolean {
  const [namesA, namesB] = [names(a), names(b)]
  if (namesA.length === 0 || namesB.length === 0) {
    return a.head === b.head || a.words.includes(b.head) || b.words.includes(a.head)
  }
  const shares = namesA.some((name) => namesB.includes(name))
  if (!shares) return false
  return (
    a.head === b.head ||
    a.words.includes(b.head) ||
    b.words.includes(a.head) ||
    !distinct.has(a.head) ||
    !distinct.has(b.head)
  )
}

const names = ({ words }: Place): string[] =>
  words.filter((word) => !generic.has(word) && !/^\d+$/u.test(word))
/** Venues that are never part of one another. */
const distinct = set(
  'aula lapangan stadion gor masjid gereja pasar hotel taman pantai pendopo museum perpustakaan',
)
