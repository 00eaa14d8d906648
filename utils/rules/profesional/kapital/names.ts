import type { Sentence } from '../../../draft/types.ts'
import { asName, headsOfPeoples, isCapitalised, kinds, peoples, properNames } from '../../../lexicon/names.ts'
import { anyOf, gives, giveTo, newSignal } from '../../../lexicon/signals.ts'
import { change, find, type Look } from './look.ts'

const mayBeName = newSignal()
giveTo(mayBeName, (lower) => lower === 'anda' || lower === 'minggu')
peoples.watch(mayBeName, 'alone')
export const ofNames = anyOf(properNames, mayBeName)

/** Names of days, feasts, faiths, peoples and places. */
export function names(look: Look): void {
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
