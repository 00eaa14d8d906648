import type { Sentence, Span, Word } from '../draft/types.ts'
import { beginsHigh } from './characters.ts'
import lists from './data-pribadi.txt'
import { findPersons } from './persons.ts'

const titles = lists.section('sapaan')
const offices = lists.section('jabatan')

/** Named private persons: a title and a name, or a name with an age. Offices and their holders are not among them. */
export function privatePeople({ words, text }: Sentence): Span[] {
  const found: Span[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    const named = /^\p{Lu}\p{Ll}/u.test(word.text) && !titles.has(word.lower)
    if (!named) continue
    let last = at
    while (isNamePart(words[last + 1])) last++
    const before = words[at - 1]
    const titled =
      before !== undefined && /^\.? $/u.test(text.slice(before.end, word.start)) && titles.has(before.lower)
    const aged = /^,? ?\(\d{1,2}(?: tahun| th)?\)|^, ?\d{1,2} tahun/u.test(
      text.slice(words[last]!.end, words[last]!.end + 14),
    )
    const office =
      [at - 1, at - 2, at - 3].some((i) => offices.has(words[i]?.lower ?? '')) || offices.has(word.lower)
    if ((titled || aged) && !office) found.push({ start: word.start, end: words[last]!.end })
    at = last
  }
  return found
}

/** Private persons, also those whom only a known given name tells: for what may not be said even of `Komarudin`. */
export function namedPeople(sentence: Sentence): Span[] {
  const found = privatePeople(sentence)
  const { words } = sentence
  for (const { kind, start, end } of findPersons(sentence)) {
    if (kind !== 'name' || found.some((other) => other.start < end && other.end > start)) continue
    const at = words.findIndex((word) => word.start >= start)
    const held = words.slice(Math.max(0, at - 3), at + 1).some(({ lower }) => offices.has(lower))
    if (!held) found.push({ start, end })
  }
  return found.sort((a, b) => a.start - b.start)
}

const isNamePart = (word: Word | undefined): boolean =>
  word?.joined === true && beginsHigh(word.text) && !titles.has(word.lower)
