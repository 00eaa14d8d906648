import type { Entity } from '../draft/types.ts'

/** What sorts of characters and entities stand in a sentence, a bit each. */
export const traits = {
  digit: 1 << 0,
  exclamation: 1 << 1,
  question: 1 << 2,
  /** Quotation marks and apostrophes in ASCII; the others are `foreign`. */
  quote: 1 << 3,
  hash: 1 << 4,
  at: 1 << 5,
  colon: 1 << 6,
  slash: 1 << 7,
  hyphen: 1 << 8,
  star: 1 << 9,
  percent: 1 << 10,
  bracket: 1 << 11,
  comma: 1 << 12,
  semicolon: 1 << 13,
  /** Two full stops with at most a space between them. */
  dots: 1 << 14,
  /** Two white spaces in a row, or one that is no plain space. */
  gap: 1 << 15,
  /** Two capitals in a row. */
  capitals: 1 << 16,
  /** A capital right behind a small letter. */
  camel: 1 << 30,
  /** Any other printable sign of ASCII: `_ $ + | ~ & = < > [ ] { } ^ \` and the back-tick. */
  sign: 1 << 17,
  /** Anything outside ASCII. */
  foreign: 1 << 18,
  link: 1 << 19,
  email: 1 << 20,
  mention: 1 << 21,
  hashtag: 1 << 22,
  code: 1 << 23,
  date: 1 << 24,
  time: 1 << 25,
  money: 1 << 26,
  phone: 1 << 27,
  emoji: 1 << 28,
  number: 1 << 29,
} as const
export type Trait = keyof typeof traits

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
}
const [space, point] = [32, 46]
/** By ASCII code; nothing for letters, the space and the full stop. */
const ofCode = Int32Array.from({ length: 128 }, (_, code) => {
  const mark = String.fromCharCode(code)
  if (/[a-zA-Z. ]/u.test(mark)) return 0
  if (/\d/u.test(mark)) return traits.digit
  return traits[ofMark[mark] ?? (code < space ? 'gap' : 'sign')]
})
const isCapital = (code: number) => code >= 65 && code <= 90

/** The traits of a normalised sentence. A percentage counts as a number. */
export function traitsOf(text: string, entities: readonly Entity[]): number {
  let found = 0
  let before = 0
  let lastPoint = -9
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code > 127) found |= traits.foreign
    else if (code === point) {
      if (i - lastPoint <= 2) found |= traits.dots
      lastPoint = i
    } else if (code === space) {
      if (before === space) found |= traits.gap
    } else if (isCapital(code)) {
      if (isCapital(before)) found |= traits.capitals
      else if (before >= 97 && before <= 122) found |= traits.camel
    } else found |= ofCode[code]!
    before = code
  }
  for (const { kind } of entities) found |= traits[kind === 'percent' ? 'number' : kind]
  return found
}
