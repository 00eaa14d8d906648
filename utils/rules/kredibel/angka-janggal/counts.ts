import { remember } from '../../../draft/remember.ts'
import type { Sentence } from '../../../draft/types.ts'
import { type Figure, numeral, readFigures } from '../../../lexicon/numbers.ts'
import { pattern } from '../../../lexicon/pattern.ts'
import { allOf, anyOf, meets, trait } from '../../../lexicon/signals.ts'

/** What stands before a number that is a name: `RT 04`, `SDN 2`, `kelas 6`. */
const labels =
  'rt|rw|nomor|no\\.?|pasal|ayat|kelas|lantai|loket|blok|gang|jalan|km|sdn?|smpn?|sman?|smkn?|min|mtsn?|man|edisi|angkatan|gelombang|tahap|pukul|usia|umur|zona|tipe|golongan'
const labelled = pattern(new RegExp(`(?<!\\p{L})(?:${labels})[\\s-]`, 'u'))
const label = new RegExp(`(?<=(?<!\\p{L})(?:${labels})[\\s-])`, 'uy')

const figuresOf = remember((sentence) => {
  const figures = readFigures(sentence)
  return meets(sentence, labelled) ? figures.filter(({ start }) => !isName(sentence, start)) : figures
})

function isName({ lower }: Sentence, start: number): boolean {
  label.lastIndex = start
  return label.test(lower)
}

/** Opens a list of parts, which may all be in words. */
const listing = pattern(
  /:|(?<!\p{L})(?:terdiri atas|terdiri dari|yaitu|yakni|rincian|meliputi|terbagi|di antaranya)(?!\p{L})/u,
)
const from = pattern(/\bdari\b/u)
const digit = trait('digit')
/** No figures. */
export const none: readonly never[] = []
/** The figures of a sentence with a digit or `dari`. */
export const totalsOf = (sentence: Sentence): readonly Figure[] =>
  meets(sentence, digit) || from.test(sentence) || (meets(sentence, numeral) && listing.test(sentence))
    ? figuresOf(sentence)
    : none
/** A part and its whole, or parts that are listed. */
export const related = anyOf(from, pattern(/antara/u))
/** Where figures may stand that have to fit each other. */
export const several = anyOf(
  allOf(trait('figures'), related),
  trait('series'),
  allOf(numeral, anyOf(trait('digit'), from, listing)),
)
