import { codesOf, isAlphanumeric, isDigit } from './ascii.ts'
import type { Pattern, PlainMatch } from './seeds.ts'
import type { Entity } from './types.ts'

const scales: Readonly<Record<string, number>> = {
  rb: 1e3,
  ribu: 1e3,
  jt: 1e6,
  juta: 1e6,
  m: 1e9,
  miliar: 1e9,
  milyar: 1e9,
  t: 1e12,
  triliun: 1e12,
  trilyun: 1e12,
}
const scaleWord = 'ribu|juta|miliar|milyar|triliun|trilyun'
const value = (match: RegExpExecArray): Partial<Entity> => {
  const figure = readFigure(match[1]!, match[2])
  return figure === undefined ? {} : { value: figure }
}
/** Where the currency before a figure starts. */
const currency = (text: string, seed: number): number => {
  let end = text.charCodeAt(seed - 1) === 32 ? seed - 1 : seed
  if (text.charCodeAt(end - 1) === point) end--
  const last = text.charCodeAt(end - 1) | 32
  const before = text.charCodeAt(end - 2) | 32
  if (!(last === letter.p && before === letter.r) && !(last === letter.r && before === letter.d)) return -1
  const written = /(?<![\p{L}\p{N}])(?:Rp\.?|IDR)\s?$/iu.exec(text.slice(Math.max(0, seed - 6), seed))
  return written ? seed - written[0].length : -1
}
/** Where the word behind a figure may begin. */
function wordBehind(text: string, seed: number): number {
  let at = seed
  let code = text.charCodeAt(at)
  while (isDigit(code) || code === point || code === comma) code = text.charCodeAt(++at)
  return code <= 32 ? at + 1 : at
}
/** A quick look whether `rupiah` or the word for a scale before it follows: by its first two letters. */
function mayBeRupiah(text: string, seed: number): boolean {
  const at = wordBehind(text, seed)
  const first = text.charCodeAt(at)
  const second = text.charCodeAt(at + 1)
  return first > 127 || second > 127 || rupiahStarts.has(text.slice(at, at + 2).toLowerCase())
}
const rupiahStarts = new Set(['ru', 'ri', 'rb', 'ju', 'jt', 'mi', 'tr'])
/** The same for `%` and `persen`, but not for most words with `p`. */
function mayBePercent(text: string, seed: number): boolean {
  const at = wordBehind(text, seed)
  const first = text.charCodeAt(at)
  return (
    first > 127 || first === 37 || ((first | 32) === letter.p && (text.charCodeAt(at + 2) | 32) === letter.r)
  )
}
const [point, comma] = [46, 44]
const letter = { d: 100, p: 112, r: 114 }
/** What the words for a scale begin with. */
const scaleStarts = codesOf('rjmt')

/** Sums of money in rupiah, percentages and plain numbers, each with its figure. */
export const figurePatterns: readonly Pattern[] = [
  {
    kind: 'money',
    seed: 'digit',
    from: currency,
    pattern: new RegExp(
      `(?:Rp\\.?|IDR)\\s?(\\d[\\d.,]*)(?<![.,])(?:,-|\\s?(rb|jt|[MT]|${scaleWord})(?!\\p{L}))?`,
      'iuy',
    ),
    read: value,
  },
  {
    kind: 'money',
    seed: 'digit',
    from: (text, seed) => (mayBeRupiah(text, seed) ? seed : -1),
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}.,])(\\d[\\d.,]*)(?<![.,])(?:\\s?(rb|jt|${scaleWord}))?\\srupiah(?!\\p{L})`,
      'iuy',
    ),
    read: value,
  },
  {
    kind: 'percent',
    seed: 'digit',
    from: (text, seed) => (mayBePercent(text, seed) ? seed : -1),
    pattern: /(?<![\p{L}\p{N}.,])(\d+(?:[.,]\d+)*)(?:\s?%|\spersen(?!\p{L}))/iuy,
    read: value,
  },
  {
    kind: 'number',
    seed: 'digit',
    pattern: new RegExp(
      `(?<!\\p{N}[.,]|[\\p{L}\\p{N}])(\\d+(?:[.,]\\d+)*)(?![.,]?\\p{N}|\\p{L})(?:\\s(${scaleWord})(?!\\p{L}))?`,
      'iuy',
    ),
    plain: plainNumber,
    read: value,
  },
]

/**
 * A number of nothing but digits of ASCII, as nearly all are, between characters that surely are no part of it: what the
 * pattern would say, without asking it.
 */
function plainNumber(text: string, start: number): PlainMatch | null | undefined {
  const before = text.charCodeAt(start - 1)
  if (before > 127) return undefined
  if (isAlphanumeric(before)) return null
  if (before === point || before === comma) {
    const earlier = text.charCodeAt(start - 2)
    if (earlier > 127) return undefined
    if (isDigit(earlier)) return null
  }
  let end = start
  let value = 0
  for (let code = text.charCodeAt(end); isDigit(code); code = text.charCodeAt(++end))
    value = value * 10 + code - 48
  const after = text.charCodeAt(end)
  if (end - start > 15 || after > 127) return undefined
  if (isAlphanumeric(after)) return null
  const next = text.charCodeAt(end + 1)
  if ((after === point || after === comma) && (isDigit(next) || next > 127)) return undefined
  // A scale may follow: `5 juta`.
  if (after <= 32 && scaleStarts.has(next | 32)) return undefined
  return { end, value }
}

/** Shapes that hold as many digits as a telephone number but are none: hours in a row, a tax number. */
const noPhone = /^(?:\d{2}[.:]\d{2}(?:[ -]+\d{2}[.:]\d{2})+|\d{2}\.\d{3}\.\d{3}\.\d-\d{3}\.\d{3})$/u

/** Indonesian telephone numbers, at home (`0…`) and abroad (`+62…`, `628…`), however they are grouped. */
export const phonePattern: Pattern = {
  kind: 'phone',
  seed: 'digit',
  from: (text, seed) => {
    if ((text[seed] !== '0' && text[seed] !== '6') || !mayBePhone(text, seed)) return -1
    const mark = /(?:\+\s?|\()$/u.exec(text.slice(Math.max(0, seed - 2), seed))
    return mark ? seed - mark[0].length : seed
  },
  pattern:
    /(?<![\p{L}\p{N}.,/*-])(?:\+\s?62|\(\+62\)|\(?0[2-9]\d{0,2}\)?|62(?=[ -]?8))(?:[ .()-]{0,2}\d){5,13}(?!\p{N}|[.,/-]\d)/uy,
  read: ([written]) => {
    const digits = written!.replace(/\D/gu, '').length
    return noPhone.test(written!) ||
      digits < fewestDigits ||
      digits > (/^\(?\+?\s?62/u.test(written!) ? 15 : 13)
      ? undefined
      : {}
  },
}

/** A quick look whether enough digits follow, with nothing between them but what groups them. */
function mayBePhone(text: string, seed: number): boolean {
  let digits = 0
  for (let at = seed; digits < fewestDigits; at++) {
    const code = text.charCodeAt(at)
    if (isDigit(code)) digits++
    else if (!groupMarks.has(code)) return code > 127 || code < 32
  }
  return true
}
const fewestDigits = 7
const groupMarks = codesOf(' .()-')

/**
 * Reads a figure the Indonesian way: points part thousands, a comma the decimals. Malformed figures
 * (`1.00.000`, `10,000.00`) have no value.
 */
function readFigure(digits: string, scale?: string): number | undefined {
  if (!scale && !digits.includes('.') && !digits.includes(',')) return Number(digits)
  const plain = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(digits) ? digits.replaceAll('.', '') : digits
  if (!/^\d+(?:[.,]\d+)?$/u.test(plain)) return undefined
  const figure = Number(plain.replace(',', '.')) * (scale ? scales[scale.toLowerCase()]! : 1)
  // Decimal fractions times a power of ten pick up noise (1.1 × 1e6): money and counts are whole there.
  return scale ? Math.round(figure) : figure
}
