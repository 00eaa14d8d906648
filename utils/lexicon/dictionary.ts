import { type Answer, addAsker } from './asking.ts'
import dictionary from './dictionary.index'
import { hasDigit, stemsOf } from './endings.ts'
import { rarest } from './frequency.ts'
import { memoise } from './memoise.ts'
import { addTo } from './multimap.ts'
import { Watchers } from './watchers.ts'
import { type Book, type Entry, Line, PackedLines, type Watcher, WordList } from './word-list.ts'

/**
 * All packed lists together: one index, made by the build, tells for a word on which lines of which lists it begins a
 * phrase. It stays the text that it is, by the first two letters of its words, so that a start costs nothing however
 * long the lists.
 *
 * Each line holds a word and its places: the list's number as a character from `0`, where the line begins in base 36, and
 * a mark where the word is the rarest of a phrase there: `!` it is a phrase of its own, `+` it begins one, `~` it begins
 * none.
 */
const { names } = dictionary
const words = new Map(Object.entries(dictionary.words))
/** By number. */
const packedBooks: { readonly lines: PackedLines; readonly watchers: Watchers }[] = []
/** Lists that no build has seen, as far as they are watched. */
const looseBooks: { readonly book: Book; readonly watchers: Watchers }[] = []

interface Place {
  readonly book: number
  readonly line: number
  readonly begins: boolean
  readonly alone: boolean
  readonly rarest: boolean
}
const nowhere: readonly Place[] = []
const none: readonly Line[] = []

/** Where a word begins phrases of the packed lists, or tells them from others. */
const placesOf = memoise((word: string): readonly Place[] => {
  const found = search(word)
  if (found === '') return nowhere
  return found.split(' ').map((place) => {
    const mark = place.at(-1)!
    const rarest = '!+~'.includes(mark)
    return {
      book: place.charCodeAt(0) - 48,
      line: Number.parseInt(rarest ? place.slice(1, -1) : place.slice(1), 36),
      begins: mark !== '~',
      alone: mark === '!',
      rarest,
    }
  })
})

/** What the index says of a word, or nothing. */
function search(word: string): string {
  const lines = words.get(word.slice(0, 2)) ?? ''
  const at = placeOf(lines, word)
  return lines.startsWith(`${word} `, at) ? lines.slice(at + word.length + 1, lines.indexOf('\n', at)) : ''
}

/** Where the first line begins whose word does not come before another: they are in order. */
function placeOf(lines: string, word: string): number {
  let from = 1
  let to = lines.length
  while (from < to) {
    const middle = (from + to) >> 1
    const at = lines.lastIndexOf('\n', middle - 1) + 1
    if (lines.slice(at, lines.indexOf(' ', at)) < word) from = lines.indexOf('\n', middle) + 1
    else to = at
  }
  return from
}

/**
 * The words of the index with these first letters, two at least, that are phrases of a list, in order. It looks for the
 * places of that list and not at every line: most lines have none.
 */
function wordsFrom(letters: string, list: string): string[] {
  const lines = words.get(letters.slice(0, 2)) ?? ''
  const found: string[] = []
  let at = placeOf(lines, letters)
  while (lines.startsWith(letters, at)) {
    const place = lines.indexOf(` ${list}`, at)
    if (place < 0) break
    at = lines.lastIndexOf('\n', place) + 1
    const [word, ...places] = lines.slice(at, lines.indexOf('\n', at)).split(' ') as [string, ...string[]]
    if (!word.startsWith(letters)) break
    if (places.some((each) => each[0] === list && each.endsWith('!'))) found.push(word)
    at = lines.indexOf('\n', at) + 1
  }
  return found
}

/** A list that the build has packed, by the name of its file, and where the lines begin that are headings. */
export function packedList(name: string, packed: string, headings: readonly number[]): WordList {
  const number = names.indexOf(name)
  const lines = new PackedLines(packed, headings)
  const watchers = new Watchers()
  packedBooks[number] = { lines, watchers }
  const linesWhere = (word: string, holds: 'begins' | 'alone'): readonly Line[] => {
    let found: Line[] | undefined
    const places = placesOf(word)
    for (let i = 0; i < places.length; i++) {
      const place = places[i]!
      if (place.book !== number || !place[holds]) continue
      found ??= []
      found.push(lines.at(place.line))
    }
    return found ?? none
  }
  return new WordList({
    lines: (sections) => lines.within(sections),
    beginning: (word) => linesWhere(word, 'begins'),
    alone: (word) => linesWhere(word, 'alone'),
    wordsFrom: (letters) => wordsFrom(letters, String.fromCharCode(48 + number)),
    watch: (watcher) => watchers.add(watcher),
  })
}

/** A list of entries made elsewhere. */
export function listOf(entries: Iterable<Entry>): WordList {
  const lines = Array.from(entries, (entry) => new Line(entry[2], entry[0], entry[1]))
  const byFirst = new Map<string, Line[]>()
  for (const line of lines) {
    const first = line.entries[0]![0].split(' ', 1)[0]!
    addTo(byFirst, first, line)
  }
  const watchers = new Watchers()
  const book: Book = {
    lines: () => lines,
    beginning: (word) => byFirst.get(word) ?? [],
    alone: (word) => (byFirst.get(word) ?? []).filter((line) => line.entries[0]![0] === word),
    wordsFrom: (letters) => [...byFirst.keys()].filter((word) => word.startsWith(letters)),
    watch: (watcher) => {
      if (watchers.isEmpty) looseBooks.push({ book, watchers })
      watchers.add(watcher)
    },
  }
  return new WordList(book)
}

addAsker((lower, answer) => {
  give(lower, 'whole', answer)
  const how = hasDigit(lower) ? 'folded' : 'stem'
  for (const stem of stemsOf(lower)) give(stem, how, answer)
})

/**
 * Gives the signals of everybody who watches for a word: as it stands, or as a stem of the word that stands there. Whoever
 * watches for what a list holds is told where all words of the phrase stand.
 */
function give(word: string, how: 'whole' | 'stem' | 'folded', answer: Answer): void {
  const tell = (
    line: Line,
    watchers: Watchers,
    place: Omit<Place, 'book' | 'line'>,
    telling: (words: readonly string[]) => string | undefined,
  ) => {
    let phrases: readonly (readonly string[])[] | undefined
    const told = watchers.of(line.tags)
    for (let i = 0; i < told.length; i++) {
      const { index, when } = told[i]!
      const stands = isPhrase(when, how, place, line)
      const holds = place.rarest && (when === 'marks' || (when === 'holds' && how === 'whole'))
      if (!stands && !holds) continue
      if (stands || place.alone) answer.set(index)
      else {
        phrases ??= line
          .holding(word)
          .map(([phrase]) => phrase.split(' '))
          .filter((words) => telling(words) === word)
        for (const words of phrases) {
          const at = words.indexOf(word)
          // Only the last word of a phrase may have an ending.
          if (how !== 'stem' || at === words.length - 1) answer.expect({ words, at, index })
        }
      }
    }
  }
  for (const place of placesOf(word)) {
    const packed = packedBooks[place.book]
    if (packed && !packed.watchers.isEmpty) tell(packed.lines.at(place.line), packed.watchers, place, rarest)
  }
  for (const { book, watchers } of looseBooks) {
    for (const line of book.beginning(word)) {
      const alone = line.holding(word).some(([phrase]) => phrase === word)
      // Here the first word stands for the rarest.
      tell(line, watchers, { begins: true, alone, rarest: how === 'whole' }, ([first]) => first)
    }
  }
}

/** Whether the word is, or begins, a phrase that somebody watches for: nothing else need stand there. */
function isPhrase(
  when: Watcher['when'],
  how: 'whole' | 'stem' | 'folded',
  { begins, alone }: Omit<Place, 'book' | 'line'>,
  { tags }: Line,
): boolean {
  if (how === 'whole') return when === 'begins' ? begins : when === 'alone' && alone
  // A phrase may begin with a word in disguise; whatever its rarest word is, another may stand there plainly.
  const found = alone || (how === 'folded' && begins)
  return found && (when === 'stems' || (when === 'marks' && !tags.includes('utuh')))
}
