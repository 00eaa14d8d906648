import { memoise } from './memoise.ts'
import { phrasesHolding, phrasesOf, tagsOf, valuesOf } from './unpack.ts'

export type Entry = readonly [phrase: string, values: readonly string[], tags: readonly string[]]

/** Whoever wants a signal for words of a list. */
export interface Watcher {
  readonly index: number
  /**
   * `begins`: the word begins a phrase. `alone`: it is one. `stems`: it is one after its endings were cut. `holds`: it is
   * the rarest word of a phrase. `marks`: it is that, or a phrase, as it stands or after its endings were cut; those
   * tagged `utuh` only as they stand.
   */
  readonly when: 'begins' | 'alone' | 'stems' | 'holds' | 'marks'
  readonly keeps: (tags: readonly string[]) => boolean
  /** Tags of which `keeps` wants one at least, where that is known. */
  readonly wants: readonly string[] | undefined
}

/** A line of a list: one entry, or several that braces stand for; opened when they are asked for. */
export class Line {
  readonly tags: readonly string[]
  private readonly written: string
  private values: readonly string[] | undefined
  private known: readonly Entry[] | undefined

  /** `values` are those of a line that is no packed one. */
  constructor(tags: readonly string[], written: string, values?: readonly string[]) {
    this.tags = tags
    this.written = written
    this.values = values
    if (values) this.known = [[written, values, tags]]
  }

  get entries(): readonly Entry[] {
    this.known ??= phrasesOf(this.written).map((phrase) => this.entry(phrase))
    return this.known
  }

  /** The phrases alone, which are sooner made than whole entries. */
  get phrases(): readonly string[] {
    return this.known?.map(([phrase]) => phrase) ?? phrasesOf(this.written)
  }

  /** The entries with these letters in their phrase: most lines have hundreds, and need not be opened for a few. */
  holding(letters: string): readonly Entry[] {
    const few = this.known ? undefined : phrasesHolding(this.written, letters)
    return few
      ? few.map((phrase) => this.entry(phrase))
      : this.entries.filter(([phrase]) => phrase.includes(letters))
  }

  /** The entry of a phrase that surely stands here. */
  entry(phrase: string): Entry {
    this.values ??= valuesOf(this.written)
    return [phrase, this.values, this.tags]
  }
}

/** A whole list. */
export interface Book {
  /** All, or at least those of some sections. */
  readonly lines: (sections?: readonly string[]) => Iterable<Line>
  /** The lines with a phrase that begins with a word, in their order. */
  readonly beginning: (word: string) => readonly Line[]
  /** The lines with a phrase of this one word, in their order. */
  readonly alone: (word: string) => readonly Line[]
  /** The words with these first letters that a phrase begins with. */
  readonly wordsFrom: (letters: string) => readonly string[]
  readonly watch: (watcher: Watcher) => void
}

/** A word list or a part of it. */
export class WordList implements Iterable<Entry> {
  private readonly book: Book
  private readonly keeps: Watcher['keeps']
  /** The sections that it is a part of. */
  private readonly sections: readonly string[] | undefined
  private readonly wants: Watcher['wants']
  private holds: ((phrase: string) => boolean) | undefined
  /** Whether it holds a phrase. */
  constructor(
    book: Book,
    keeps: Watcher['keeps'] = all,
    sections?: readonly string[],
    wants?: Watcher['wants'],
  ) {
    this.book = book
    this.keeps = keeps
    this.sections = sections
    this.wants = wants
  }

  /** The entries below one of these headings. Where a list has no headings the first tag counts as one. */
  section(...names: readonly string[]): WordList {
    return this.part(([first]) => first !== undefined && names.includes(first), names, names)
  }

  /** The entries with one of these tags. */
  tagged(...names: readonly string[]): WordList {
    const [only] = names
    const test: Watcher['keeps'] =
      names.length === 1
        ? (tags) => tags.includes(only!)
        : (tags) => names.some((name) => tags.includes(name))
    return this.part(test, this.sections, names)
  }

  /** The entries with tags of which something is true; the section's name is the first. */
  where(test: (tags: readonly string[]) => boolean): WordList {
    return this.part(test, this.sections, this.wants)
  }

  /** Whether it holds a phrase. */
  has(phrase: string): boolean {
    this.holds ??= memoise((each: string): boolean => this.every(each).length > 0)
    return this.holds(phrase)
  }

  private part(
    test: Watcher['keeps'],
    sections: readonly string[] | undefined,
    wants: Watcher['wants'],
  ): WordList {
    const { keeps } = this
    const both: Watcher['keeps'] = keeps === all ? test : (tags) => keeps(tags) && test(tags)
    return new WordList(this.book, both, sections, wants)
  }

  /** The last entry for a phrase. */
  get(phrase: string): Entry | undefined {
    return this.every(phrase).at(-1)
  }

  /** The entries for a phrase in all sections, in the order of the list. */
  every(phrase: string): Entry[] {
    const space = phrase.indexOf(' ')
    if (space >= 0) return this.beginning(phrase.slice(0, space)).filter(([each]) => each === phrase)
    const lines = this.book.alone(phrase).filter(({ tags }) => this.keeps(tags))
    return lines.map((line) => line.entry(phrase))
  }

  /** The entries whose first word is this, in the order of the list. */
  beginning(word: string): Entry[] {
    const found: Entry[] = []
    for (const line of this.book.beginning(word)) {
      if (!this.keeps(line.tags)) continue
      for (const entry of line.holding(word)) {
        const phrase = entry[0]
        if (phrase.startsWith(word) && (phrase.length === word.length || phrase[word.length] === ' '))
          found.push(entry)
      }
    }
    return found
  }

  /** The phrases of one word that begin with these letters, those of the whole list that this is a part of. */
  wordsFrom(letters: string): readonly string[] {
    return this.book.wordsFrom(letters)
  }

  /** All phrases, in the order of the list. */
  phrases(): readonly string[] {
    const found: string[] = []
    for (const line of this.book.lines(this.sections)) if (this.keeps(line.tags)) found.push(...line.phrases)
    return found
  }

  /** Gives a signal for words of this list. */
  watch({ index }: { readonly index: number }, when: Watcher['when']): void {
    const { keeps, wants } = this
    this.book.watch({ index, when, keeps, wants })
  }

  *[Symbol.iterator](): Iterator<Entry> {
    for (const line of this.book.lines(this.sections)) if (this.keeps(line.tags)) yield* line.entries
  }
}

const all = () => true

/** A packed list (see `parse.ts`): its lines by the place where they begin, in characters. */
export class PackedLines {
  private readonly packed: string
  /** Where those begin that are headings. */
  private readonly headings: readonly number[]
  private readonly opened = new Map<number, Line>()
  /** By how they are written: most lines share theirs. */
  private readonly tags = new Map<string, readonly string[]>()

  constructor(packed: string, headings: readonly number[]) {
    this.packed = packed
    this.headings = headings
  }

  at(place: number): Line {
    const known = this.opened.get(place)
    if (known) return known
    const text = this.packed.slice(place, this.endOf(place))
    const tags = this.tagsOf(text, this.sectionOf(place))
    const line = new Line(tags, text)
    this.opened.set(place, line)
    return line
  }

  /** All lines, or those of some sections and those of none. */
  *within(sections?: readonly string[]): Iterable<Line> {
    const { headings, packed } = this
    for (let part = -1; part < headings.length; part++) {
      const section = this.sectionAt(part)
      if (sections && section !== '' && !sections.includes(section)) continue
      const heading = headings[part]
      const end = headings[part + 1] ?? packed.length
      for (let at = heading === undefined ? 0 : this.endOf(heading) + 1; at < end; at = this.endOf(at) + 1)
        yield this.at(at)
    }
  }

  private tagsOf(text: string, section: string): readonly string[] {
    const semicolon = text.indexOf(';')
    const written = semicolon < 0 ? section : section + text.slice(semicolon)
    const known = this.tags.get(written)
    if (known) return known
    const tags = tagsOf(text, section)
    this.tags.set(written, tags)
    return tags
  }

  private sectionOf(place: number): string {
    let from = 0
    let to = this.headings.length
    while (from < to) {
      const middle = (from + to) >> 1
      if (this.headings[middle]! < place) from = middle + 1
      else to = middle
    }
    return this.sectionAt(from - 1)
  }

  /** The name of a section by its number; before the first there is none. */
  private sectionAt(part: number): string {
    const heading = this.headings[part]
    return heading === undefined ? '' : this.packed.slice(heading + 1, this.endOf(heading) - 1)
  }

  private endOf(place: number): number {
    const end = this.packed.indexOf('\n', place)
    return end < 0 ? this.packed.length : end
  }
}
