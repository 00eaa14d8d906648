import { memoise } from './memoise.ts'
import { openLine, tagsOf } from './unpack.ts'

export type Entry = readonly [phrase: string, values: readonly string[], tags: readonly string[]]

/** Whoever wants a signal for words of a list. */
export interface Watcher {
  readonly index: number
  /**
   * `begins`: the word begins a phrase. `alone`: it is one. `stems`: it is one after its endings were cut. `holds`: it is
   * the rarest word of a phrase. `holds stem`: it is that after its endings were cut.
   */
  readonly when: 'begins' | 'alone' | 'stems' | 'holds' | 'holds stem'
  readonly keeps: (tags: readonly string[]) => boolean
}

/** A line of a list: one entry, or several that braces stand for; opened when they are asked for. */
export class Line {
  readonly tags: readonly string[]
  private readonly open: () => readonly Entry[]
  private known: readonly Entry[] | undefined

  constructor(tags: readonly string[], open: () => readonly Entry[]) {
    this.tags = tags
    this.open = open
  }

  get entries(): readonly Entry[] {
    this.known ??= this.open()
    return this.known
  }
}

/** A whole list. */
export interface Book {
  /** All, or at least those of some sections. */
  readonly lines: (sections?: readonly string[]) => Iterable<Line>
  /** The lines with a phrase that begins with a word, in their order. */
  readonly beginning: (word: string) => readonly Line[]
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
  /** Whether it holds a phrase. */
  readonly has = memoise((phrase: string): boolean => this.every(phrase).length > 0)

  constructor(book: Book, keeps: Watcher['keeps'] = all, sections?: readonly string[]) {
    this.book = book
    this.keeps = keeps
    this.sections = sections
  }

  /** The entries below one of these headings. Where a list has no headings the first tag counts as one. */
  section(...names: readonly string[]): WordList {
    return this.part(([first]) => first !== undefined && names.includes(first), names)
  }

  /** The entries with one of these tags. */
  tagged(...names: readonly string[]): WordList {
    return this.where((tags) => names.some((name) => tags.includes(name)))
  }

  /** The entries with tags of which something is true; the section's name is the first. */
  where(test: (tags: readonly string[]) => boolean): WordList {
    return this.part(test, this.sections)
  }

  private part(test: Watcher['keeps'], sections: readonly string[] | undefined): WordList {
    const { keeps } = this
    return new WordList(this.book, keeps === all ? test : (tags) => keeps(tags) && test(tags), sections)
  }

  /** The last entry for a phrase. */
  get(phrase: string): Entry | undefined {
    return this.every(phrase).at(-1)
  }

  /** The entries for a phrase in all sections, in the order of the list. */
  every(phrase: string): Entry[] {
    const space = phrase.indexOf(' ')
    return this.beginning(space < 0 ? phrase : phrase.slice(0, space)).filter(([each]) => each === phrase)
  }

  /** The entries whose first word is this, in the order of the list. */
  beginning(word: string): Entry[] {
    const found: Entry[] = []
    for (const line of this.book.beginning(word)) {
      if (!this.keeps(line.tags)) continue
      for (const entry of line.entries) {
        const [phrase] = entry
        if (phrase.startsWith(word) && (phrase.length === word.length || phrase[word.length] === ' '))
          found.push(entry)
      }
    }
    return found
  }

  /** Its phrases of one word that begin with these letters. */
  wordsFrom(letters: string): string[] {
    return this.book
      .wordsFrom(letters)
      .filter((word) => this.beginning(word).some(([phrase]) => phrase === word))
  }

  /** Gives a signal for words of this list. */
  watch({ index }: { readonly index: number }, when: Watcher['when']): void {
    this.book.watch({ index, when, keeps: this.keeps })
  }

  *[Symbol.iterator](): Iterator<Entry> {
    for (const line of this.book.lines(this.sections)) if (this.keeps(line.tags)) yield* line.entries
  }
}

const all = () => true

/** A packed list (see `parse.ts`): its lines by their numbers, headings not counted. */
export class PackedLines {
  private readonly packed: string
  private texts: string[] | undefined
  private readonly sections: string[] = []
  private readonly opened: Line[] = []
  /** By how they are written: most lines share theirs. */
  private readonly tags = new Map<string, readonly string[]>()

  constructor(packed: string) {
    this.packed = packed
  }

  at(number: number): Line {
    const known = this.opened[number]
    if (known) return known
    const text = this.read()[number]!
    const tags = this.tagsOf(text, this.sections[number]!)
    const line = new Line(tags, () => openLine(text, tags))
    this.opened[number] = line
    return line
  }

  /** All lines, or those of some sections and those of none. */
  *within(sections?: readonly string[]): Iterable<Line> {
    for (let number = 0; number < this.read().length; number++) {
      const section = this.sections[number]!
      if (!sections || section === '' || sections.includes(section)) yield this.at(number)
    }
  }

  private tagsOf(text: string, section: string): readonly string[] {
    const semicolon = text.indexOf(';')
    const written = semicolon < 0 ? section : section + text.slice(semicolon)
    const known = this.tags.get(written) ?? tagsOf(text, section)
    this.tags.set(written, known)
    return known
  }

  private read(): readonly string[] {
    if (this.texts) return this.texts
    this.texts = []
    let section = ''
    for (const text of this.packed.split('\n')) {
      if (text.startsWith('[')) section = text.slice(1, -1)
      else {
        this.texts.push(text)
        this.sections.push(section)
      }
    }
    return this.texts
  }
}
