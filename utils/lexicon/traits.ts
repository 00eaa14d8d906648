import type { Sentence, Word } from '../draft/types.ts'
import { isDigit, isSmall } from './characters.ts'

/** What sorts of characters and entities may stand in a sentence. */
const names = [
  'digit',
  'exclamation',
  'question',
  /** Quotation marks and apostrophes in ASCII; the others are `foreign`. */
  'quote',
  'hash',
  'at',
  'colon',
  'slash',
  'hyphen',
  'star',
  'percent',
  'bracket',
  'comma',
  'semicolon',
  'point',
  /** Three full stops with at most a mark between two, or an ellipsis. */
  'dots',
  /** A full stop, exclamation or question mark, white space, and then no capital. */
  'restart',
  /** A mark of punctuation behind white space, right before a letter or beside another; but for figures. */
  'loose',
  /** A sign that may stand for a letter: `@ $ * |`, a bullet, `!` or `+` before a letter. */
  'mask',
  /** Eight digits in a row and more, with at most two of ` .()/-` between two. */
  'digits',
  /** Two plain numbers and more. */
  'figures',
  /** Three of them and more. */
  'series',
  /** A full stop between two digits. */
  'parted',
  /** Two white spaces in a row, or one that is no plain space. */
  'gap',
  /** Two capitals in a row. */
  'capitals',
  /** Three stretches of them and more. */
  'shouting',
  /** A capital right behind a small letter. */
  'camel',
  /** A small letter right behind two capitals. */
  'tail',
  /** The first word begins with no capital. */
  'small',
  /** More than two of five letters of ASCII are capitals; words with a digit in them do not count. */
  'tall',
  /** Five words and more begin with a capital: in a row, or six of ten that are not quoted. */
  'titled',
  /** More than thirty words. */
  'long',
  /** Four words of one character in a row, and more. */
  'spelled',
  /** A word that stands among the six before it as well. */
  'again',
  /** Normalising changed something. */
  'altered',
  /** Any other printable sign of ASCII: `_ $ + | ~ & = < > [ ] { } ^ \` and the back-tick. */
  'sign',
  /** Anything outside ASCII. */
  'foreign',
  /** The same, but for quotation marks. */
  'strange',
  'link',
  'email',
  'mention',
  'hashtag',
  'code',
  'date',
  'time',
  'money',
  'phone',
  'emoji',
  /** A percentage counts as one. */
  'number',
] as const
export type Trait = (typeof names)[number]

/** Each trait by its number, from 0. */
export const traits = Object.fromEntries(names.map((name, number) => [name, number])) as Record<Trait, number>
export const mostTraits = 64

const { digit, foreign, gap, point, exclamation, question } = traits

const ofMark: Readonly<Record<string, Trait>> = {
  '!': 'exclamation',
  '?': 'question',
  '"': 'quote',
  "'": 'quote',
  '#': 'hash',
  '@': 'at',
  ':': 'colon',
  '/': 'slash',
  '-': 'hyphen',
  '*': 'star',
  '%': 'percent',
  '(': 'bracket',
  ')': 'bracket',
  ',': 'comma',
  ';': 'semicolon',
  '.': 'point',
}
/** The quotation marks of prose, which hardly a press release is without. */
const isCurled = (code: number): boolean => code >= 0x2018 && code <= 0x201f

/**
 * One character for all that give the same trait as a mark: `0` for digits, `(` for brackets, `…` for what is foreign, `☺`
 * for what is also strange.
 */
export function markOf(mark: string): string {
  const code = mark.charCodeAt(0)
  if (code > 127) return isCurled(code) ? '…' : '☺'
  if (/\d/u.test(mark)) return '0'
  if (mark <= ' ' || mark === '\u007f') return ' '
  const trait = ofMark[mark] ?? 'sign'
  return Object.keys(ofMark).find((one) => ofMark[one] === trait) ?? '_'
}

/** The trait that a character of `markOf` stands for; none for a letter. */
export function traitOfMark(mark: string): Trait | undefined {
  if (mark === '0') return 'digit'
  if (mark === '…') return 'foreign'
  if (mark === '☺') return 'strange'
  return mark === '_' ? 'sign' : ofMark[mark]
}

const [small, capital, blank] = [100, 101, 102]
/** By ASCII code a trait, or one of the three kinds of characters that give none by themselves. */
const kindOf = Uint8Array.from({ length: 128 }, (_, code) => {
  const mark = String.fromCharCode(code)
  if (/[a-z]/u.test(mark)) return small
  if (/[A-Z]/u.test(mark)) return capital
  if (mark === ' ') return blank
  if (/\d/u.test(mark)) return digit
  return traits[ofMark[mark] ?? (code < 32 ? 'gap' : 'sign')]
})

/** Marks of punctuation that stand right behind a word. */
const closing = new Set([...',.;:!?'].map((mark) => mark.charCodeAt(0)))
const parting = new Set([...' .()/-'].map((mark) => mark.charCodeAt(0)))
const masking = new Set([...'@$*|•●∗€'].map((mark) => mark.charCodeAt(0)))

/** Sets the traits of a sentence, a bit each, but for `again`. */
export function setTraits(bits: number[], { raw, text, words, entities }: Sentence): void {
  const set = (trait: number) => {
    bits[trait >> 5]! |= 1 << (trait & 31)
  }
  let before = blank
  let pair = false
  let stretches = 0
  let lastPoint = -9
  let points = 0
  let lastDigit = -9
  let digits = 0
  let letters = 0
  let capitals = 0
  /** How many there were before the word that is read, and whether it has a digit. */
  let lettersBefore = 0
  let capitalsBefore = 0
  let figure = false
  /** 1 behind a mark that ends a sentence, 2 behind white space that follows it. */
  let ended = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (isSmall(code)) {
      if (ended === 2) set(traits.restart)
      if (pair) set(traits.tail)
      pair = false
      ended = 0
      before = small
      // The small letters behind it change nothing any more.
      const from = i
      while (isSmall(text.charCodeAt(i + 1))) i++
      letters += i - from + 1
      continue
    }
    const kind = code > 127 ? foreign : kindOf[code]!
    const doubled = kind === capital && before === capital
    if (kind === capital) {
      letters++
      capitals++
      if (doubled) {
        set(traits.capitals)
        if (!pair) stretches++
      } else if (before === small) set(traits.camel)
      ended = 0
    } else if (kind === blank || kind === gap || kind === foreign) {
      if (kind !== blank) set(kind)
      else if (before === blank) set(gap)
      if (kind === foreign) {
        if (!isCurled(code)) set(traits.strange)
        if (ended === 2) set(traits.restart)
        if (masking.has(code)) set(traits.mask)
        if (code === 0x2026) set(traits.dots)
      }
      if (ended > 0) ended = 2
    } else {
      set(kind)
      ended = 0
      if (kind === digit) {
        digits = areParting(text, lastDigit + 1, i) ? digits + 1 : 1
        if (digits === 8) set(traits.digits)
        lastDigit = i
        figure = true
      }
      if (closing.has(code)) {
        if (isLoose(text, i)) set(traits.loose)
        if (kind === point) {
          points = i - lastPoint === 1 || (i - lastPoint === 2 && isMark(before)) ? points + 1 : 1
          if (points === 3) set(traits.dots)
          if (isDigit(text.charCodeAt(i - 1)) && isDigit(text.charCodeAt(i + 1))) set(traits.parted)
          lastPoint = i
        }
        if (kind === point || kind === exclamation || kind === question) ended = 1
      }
      if (masking.has(code) || ((code === 33 || code === 43) && mayBeLetter(text.charCodeAt(i + 1))))
        set(traits.mask)
    }
    if (kind !== capital && kind !== digit && (!isJoiner(code) || isMark(before))) {
      if (figure) {
        letters = lettersBefore
        capitals = capitalsBefore
        figure = false
      }
      lettersBefore = letters
      capitalsBefore = capitals
    }
    pair = doubled
    before = kind
  }
  if (stretches > 2) set(traits.shouting)
  if (figure) {
    letters = lettersBefore
    capitals = capitalsBefore
  }
  if (capitals * 5 > letters * 2) set(traits.tall)
  if (raw !== text) set(traits.altered)
  let figures = 0
  for (const { kind } of entities) {
    set(traits[kind === 'percent' ? 'number' : kind])
    if (kind === 'number') figures++
  }
  if (figures > 1) set(traits.figures)
  if (figures > 2) set(traits.series)
  setWordTraits(set, text, words)
}

function setWordTraits(set: (trait: number) => void, text: string, words: readonly Word[]): void {
  if (words.length > 30) set(traits.long)
  let capitals = 0
  let counted = 0
  let lone = 0
  let run = 0
  let longest = 0
  for (let i = 0; i < words.length; i++) {
    const { start, end, quoted } = words[i]!
    lone = end - start === 1 ? lone + 1 : 0
    if (lone === 4) set(traits.spelled)
    const code = text.charCodeAt(start)
    const high = code > 127 || kindOf[code] === capital
    if (i === 0 && !(code < 128 && high)) set(traits.small)
    if (quoted || (code < 128 && kindOf[code] === digit)) continue
    counted++
    run = high ? run + 1 : 0
    if (run > longest) longest = run
    if (high) capitals++
  }
  if (longest >= 5 || (capitals >= 5 && capitals >= counted * 0.6)) set(traits.titled)
}

function isLoose(text: string, at: number): boolean {
  const before = at > 0 ? text.charCodeAt(at - 1) : space
  if (before === space || before === tab) return true
  const after = at + 1 < text.length ? text.charCodeAt(at + 1) : space
  if (after === space) return closing.has(text.charCodeAt(at + 2))
  return !(isDigit(before) && isDigit(after)) && (closing.has(after) || mayBeLetter(after) || isDigit(after))
}

/** No letter and no digit of ASCII. */
const isMark = (kind: number): boolean => kind !== small && kind !== capital && kind !== digit

/** Whether at most two marks stand in a stretch, of those that part the digits of a number. */
function areParting(text: string, from: number, to: number): boolean {
  if (to - from > 2) return false
  for (let i = from; i < to; i++) if (!parting.has(text.charCodeAt(i))) return false
  return true
}

/** A hyphen or an apostrophe, which may stand inside a word. */
const isJoiner = (code: number): boolean => code === 45 || code === 39 || code === 0x2019
const space = 32
const tab = 9
/** A letter of ASCII, or anything outside it but punctuation and halves of pictures. */
const mayBeLetter = (code: number): boolean =>
  code > 127
    ? !(code >= 0x2000 && code <= 0x206f) && !(code >= 0xd800 && code <= 0xdfff)
    : kindOf[code] === small || kindOf[code] === capital
