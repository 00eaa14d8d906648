import { weekdayNames } from '../draft/dates.ts'
import type { Sentence } from '../draft/types.ts'
import { lazily } from '../lexicon/lazily.ts'
import { anyForm } from '../lexicon/signals.ts'

/**
 * Short forms of the weekdays, from Sunday (0). They are read only beside a date and with a capital; `Min` is left out,
 * being the admin's nickname.
 */
export const shortWeekdays: ReadonlyMap<string, number> = new Map(
  ['Mgg Ming', 'Sen', 'Sel', 'Rab', 'Kam', 'Jum', 'Sab'].flatMap((names, index) =>
    names.split(' ').map((name) => [name, index] as const),
  ),
)
/** The full names as a choice of a pattern, the longest first. */
export const weekdayChoice = [...weekdayNames.keys()].sort((a, b) => b.length - a.length).join('|')

const anyName = new RegExp(
  `${weekdayChoice}|(?:^|['’ʼ‑])(?:${[...shortWeekdays.keys()].join('|').toLowerCase()})$`,
  'u',
)
/** A sentence with the name of a weekday, short or full, be it as a part of a word. */
export const anyWeekday = anyForm((lower) => anyName.test(lower))

const isPlain = (name: string) => name.length <= 7 && !/['’]/.test(name)
const plainNames = lazily(() => new Set([...weekdayNames.keys()].filter(isPlain)))
const gaps = new Set([', ', ' ', ' ('])

/**
 * The index of the word right before a place, if it is the full name of a weekday: `Senin, `, `Senin (`; -1 where it is
 * not, or where it takes more than a look at the words to tell.
 */
export function weekdayBefore({ words, text, lower }: Sentence, at: number): number {
  let index = words.length - 1
  while (index >= 0 && words[index]!.end > at) index--
  const word = words[index]
  if (!word || !plainNames().has(word.lower) || !gaps.has(text.slice(word.end, at))) return -1
  return lower[word.start - 1] === '-' ? -1 : index
}
