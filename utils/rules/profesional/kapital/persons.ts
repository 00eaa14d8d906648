import type { Word } from '../../../draft/types.ts'
import {
  asName,
  formsOfAddress,
  generalisers,
  isCapitalised,
  isNameLike,
  regions,
  titles,
} from '../../../lexicon/names.ts'
import { anyOf, gives, giveTo, newSignal } from '../../../lexicon/signals.ts'
import { change, find, generalised, type Look, weekdayOrMonth } from './look.ts'

const mayLeadName = newSignal()
giveTo(mayLeadName, (lower) => lower === 'kepala')
formsOfAddress.watch(mayLeadName, 'alone')
export const ofPersons = anyOf(titles, mayLeadName)

/** The same of a title: `para camat dan lurah` are many, `Bupati dan camat Lestari` are two. */
function isGeneralTitle(words: readonly Word[], first: number): boolean {
  if (!generalised(words, first)) return false
  if (words[first - 1]!.lower !== 'dan') return true
  return words
    .slice(Math.max(0, first - 6), first - 1)
    .some(({ lower }) => generalisers.has(lower) && !/^(?:dan|ibu|bapak|dinas|kantor|bagi)$/u.test(lower))
}

/** A title or form of address before a name, small: `bupati Tirtajaya`, `pak Ahmad`. */
export function persons(look: Look): void {
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
