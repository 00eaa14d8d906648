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
  if (!'pPrR.'.includes(text[text[seed - 1] === ' ' ? seed - 2 : seed - 1] ?? ' ')) return -1
  const written = /(?<![\p{L}\p{N}])(?:Rp\.?|IDR)\s?$/iu.exec(text.slice(Math.max(0, seed - 6), seed))
  return written ? seed - written[0].length : -1
}

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
    when: /rupiah/i,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}.,])(\\d[\\d.,]*)(?<![.,])(?:\\s?(rb|jt|${scaleWord}))?\\srupiah(?!\\p{L})`,
      'iuy',
    ),
    read: value,
  },
  {
    kind: 'percent',
    seed: 'digit',
    when: /%|persen/i,
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

const [point, comma] = [46, 44]
const scaleStarts = new Set(Array.from('rjmt', (letter) => letter.charCodeAt(0)))
const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isAlphanumeric = (code: number): boolean => isDigit(code) || ((code | 32) >= 97 && (code | 32) <= 122)

/** Shapes that hold as many digits as a telephone number but are none: hours in a row, a tax number. */
const noPhone = /^(?:\d{2}[.:]\d{2}(?:[ -]+\d{2}[.:]\d{2})+|\d{2}\.\d{3}\.\d{3}\.\d-\d{3}\.\d{3})$/u

/** Indonesian telephone numbers, at home (`0…`) and abroad (`+62…`, `628…`), however they are grouped. */
export const phonePattern: Pattern = {
  kind: 'phone',
  seed: 'digit',
  from: (text, seed) => {
    if (text[seed] !== '0' && text[seed] !== '6') return -1
    const mark = /(?:\+\s?|\()$/u.exec(text.slice(Math.max(0, seed - 2), seed))
    return mark ? seed - mark[0].length : seed
  },
  pattern:
    /(?<![\p{L}\p{N}.,/*-])(?:\+\s?62|\(\+62\)|\(?0[2-9]\d{0,2}\)?|62(?=[ -]?8))(?:[ .()-]{0,2}\d){5,13}(?!\p{N}|[.,/-]\d)/uy,
  read: ([written]) => {
    const digits = written!.replace(/\D/gu, '').length
    return noPhone.test(written!) || digits < 7 || digits > (/^\(?\+?\s?62/u.test(written!) ? 15 : 13)
      ? undefined
      : {}
  },
}

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
