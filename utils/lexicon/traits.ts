import type { Entity } from '../draft/types.ts'

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
  /** Two full stops with at most a space between them. */
  'dots',
  /** A full stop, exclamation or question mark before white space. */
  'stop',
  /** Two white spaces in a row, or one that is no plain space. */
  'gap',
  /** Two capitals in a row. */
  'capitals',
  /** A capital right behind a small letter. */
  'camel',
  /** Any other printable sign of ASCII: `_ $ + | ~ & = < > [ ] { } ^ \` and the back-tick. */
  'sign',
  /** Anything outside ASCII. */
  'foreign',
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
/** One character for all that give the same trait as a mark: `0` for digits, `(` for brackets, `…` for what is foreign. */
export function markOf(mark: string): string {
  if (mark.charCodeAt(0) > 127) return '…'
  if (/\d/u.test(mark)) return '0'
  if (mark <= ' ' || mark === '\u007f') return ' '
  const trait = ofMark[mark] ?? 'sign'
  return Object.keys(ofMark).find((one) => ofMark[one] === trait) ?? '_'
}

/** The trait that a character of `markOf` stands for; none for a letter. */
export function traitOfMark(mark: string): Trait | undefined {
  if (mark === '0') return 'digit'
  if (mark === '…') return 'foreign'
  return mark === '_' ? 'sign' : ofMark[mark]
}

const [small, capital, blank] = [100, 101, 102]
/** By ASCII code a trait, or one of the three kinds of characters that give none by themselves. */
const kindOf = Uint8Array.from({ length: 128 }, (_, code) => {
  const mark = String.fromCharCode(code)
  if (/[a-z]/u.test(mark)) return small
  if (/[A-Z]/u.test(mark)) return capital
  if (mark === ' ') return blank
  if (/\d/u.test(mark)) return traits.digit
  return traits[ofMark[mark] ?? (code < 32 ? 'gap' : 'sign')]
})

/** Sets the traits of a normalised sentence, a bit each. */
export function setTraits(bits: Int32Array, text: string, entities: readonly Entity[]): void {
  const set = (trait: number) => {
    bits[trait >> 5]! |= 1 << (trait & 31)
  }
  let before = blank
  let lastPoint = -9
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const kind = code > 127 ? traits.foreign : kindOf[code]!
    if (kind === small) {
      before = kind
      continue
    }
    if (kind === capital) {
      if (before === capital) set(traits.capitals)
      else if (before === small) set(traits.camel)
    } else if (kind === blank || kind === traits.gap || kind === traits.foreign) {
      if (kind !== blank) set(kind)
      else if (before === blank) set(traits.gap)
      if (before === traits.point || before === traits.exclamation || before === traits.question)
        set(traits.stop)
    } else {
      set(kind)
      if (kind === traits.point) {
        if (i - lastPoint <= 2) set(traits.dots)
        lastPoint = i
      }
    }
    before = kind
  }
  for (const { kind } of entities) set(traits[kind === 'percent' ? 'number' : kind])
}
