import type { Form } from './form.ts'
import type { Quotes } from './quotes.ts'
import type { Memory } from './remember.ts'

/** A stretch of text in UTF-16 code units, the end excluded. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A word of the language: none stands inside a link, address, handle, hashtag, code or emoji. */
export interface Word extends Span {
  /** As written, normalised. A hyphenated word (`anak-anak`) is one word. */
  readonly text: string
  readonly lower: string
  /** The same for every word with this `lower`. */
  readonly form: Form
  /** Only white space stands between this word and the one before it in the sentence. */
  readonly joined: boolean
  /** Inside quotation marks: somebody else's words. */
  readonly quoted: boolean
}

export type EntityKind =
  | 'link'
  | 'email'
  | 'mention'
  | 'hashtag'
  | 'code'
  | 'date'
  | 'time'
  | 'money'
  | 'percent'
  | 'phone'
  | 'emoji'
  | 'number'

/** A calendar date as written: the year may be missing and the day may not exist. */
export interface WrittenDate {
  readonly day: number
  readonly month: number
  readonly year?: number
  /** The first day of a range in the same month, whose last day this date is: `24–26 November`. */
  readonly fromDay?: number
  /** True for `7/12`: digits that could be read month first. */
  readonly numeric: boolean
}

export interface WrittenTime {
  readonly hour: number
  readonly minute: number
  readonly zone?: 'WIB' | 'WITA' | 'WIT'
}

export interface Entity extends Span {
  readonly kind: EntityKind
  /** As written, normalised. */
  readonly text: string
  readonly date?: WrittenDate
  readonly time?: WrittenTime
  /** For money (in rupiah), percent and number: the figure read in the Indonesian way; none when malformed. */
  readonly value?: number
}

/** What the line is that a sentence stands in: running text, a title, an item of a list. */
export type LineKind = 'prose' | 'heading' | 'item'

/**
 * A sentence by itself, without its place: equal sentences of a draft share one object, and an edit elsewhere
 * leaves it as it is. Every offset in it counts in `text`, the normalised sentence; `Draft.span` leads back to
 * the source.
 */
export interface Sentence {
  /** The sentence as typed. */
  readonly raw: string
  /** Normalised: composed, without zero-width marks, fancy letters plain. */
  readonly text: string
  /** `text` in lower case, of the same length. */
  readonly lower: string
  readonly words: readonly Word[]
  /** The forms of everything that looks like a word, inside links, handles and hashtags too. */
  readonly forms: readonly Form[]
  readonly entities: readonly Entity[]
  /** Stretches inside quotation marks, the marks included. */
  readonly quotes: readonly Span[]
  readonly line: LineKind
  /** What has been found out about it, while it stands. */
  readonly memory: Memory
  /** Leads an offset span of `text` to one of `raw`. */
  readonly toRaw: (span: Span) => Span
}

/** A sentence in its place. */
export interface Placed {
  readonly sentence: Sentence
  /** Where the sentence starts in the draft's source. */
  readonly at: number
  /** Index of its line in `Draft.lines`. */
  readonly line: number
}

export interface Line extends Span {
  readonly kind: LineKind
  readonly sentences: readonly Placed[]
  /** Counts the blocks that blank lines part: lines of one block share the number. */
  readonly block: number
}

export interface Draft {
  /** The text as given; every offset that leaves the checker counts in it. */
  readonly text: string
  /** What stands between blank lines, in order. */
  readonly blocks: readonly { readonly start: number; readonly block: { readonly quotes: Quotes } }[]
  /** The lines that hold text, in order: what the catalogue calls paragraphs. */
  readonly lines: readonly Line[]
  readonly sentences: readonly Placed[]
}
