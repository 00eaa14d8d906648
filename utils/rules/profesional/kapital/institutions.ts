import type { Sentence, Word } from '../../../draft/types.ts'
import type { Match } from '../../../lexicon/lexicon.ts'
import {
  asName,
  isCapitalised,
  isNameLike,
  isUnlikeName,
  looksLikePlace,
  offices,
  properNames,
  regions,
  townNames,
} from '../../../lexicon/names.ts'
import { anyOf, gives } from '../../../lexicon/signals.ts'
import { change, find, generalised, type Look, weekdayOrMonth } from './look.ts'

export const ofInstitutions = anyOf(offices, regions)

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
export function institutions(look: Look): void {
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

const addressed =
  /^(?:Ibu|Bapak|Kakak|Kak|Adik|Saudara|Saudari|Anda|Mas|Mbak|Bunda|Ayah|Panjenengan|Sanak|Akang|Teteh|Uda|Uni|Sobat|Sahabat|Tuan|Nyonya)$/u

function region(look: Look, { first, last, phrase }: Match): void {
  const { words } = look.sentence
  const size = placeAt(look, last, phrase)
  const next = words[last]
  if (size === 0 || next === undefined) return
  // Before a name that has its capital only districts and their like are told; before a region's own word none.
  const certain =
    /(?:kabupaten|kecamatan|kelurahan|provinsi)$/u.test(phrase) ||
    isAddress(look.sentence, first, phrase, next)
  // `di kecamatan Kakak`, `dari desa Ibu`: whose it is.
  if (addressed.test(next.text)) return
  const namedRight = isCapitalised(next)
  if (namedRight && (!certain || generalised(words, first))) return
  if (namedRight && regions.get(next.lower)) return
  claim(look, first, last + size, 'Nama wilayah')
}
