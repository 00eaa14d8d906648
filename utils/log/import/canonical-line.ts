import { nestedKeys, topKeys } from '../entry.ts'

/** What our exports write in place of the closing brace of an entry's canonical JSON. */
const endingLength = `,"hash":"${'0'.repeat(64)}"}`.length

/** A text as canonical JSON writes it, but for control characters that have no short form. */
const text = String.raw`"[^"\\\u0000-\u001f]*(?:\\["\\bfnrt][^"\\\u0000-\u001f]*)*"`
/** Numbers that `JSON.stringify` writes just so: no more than 15 digits, and none so small that it has an exponent. */
const number = String.raw`(?:0|[1-9]\d{0,14}|0\.(?!0{6})\d{0,14}[1-9])`
const scalar = `(?:${text}|${number}|null|true|false)`

const objectOf = (keys: readonly string[], valuesOf: (key: string) => string = () => scalar) =>
  `\\{${keys.map((key) => `(?:"${key}":${valuesOf(key)},?)?`).join('')}`

// A comma between items is asked for: numbers side by side could be parted in too many ways.
const listOf = (item: string) => `\\[(?:${item}(?:,${item})*)?\\]`

function valuesOf(key: string): string {
  const inner = nestedKeys[key]
  const object = inner && `${objectOf(inner)}\\}`
  return object ? `(?:${object}|${listOf(object)})` : `(?:${scalar}|${listOf(scalar)})`
}

// Without the flag `u`, by which it would look for pairs of surrogates at every step.
const pattern = new RegExp(`^${objectOf(topKeys, valuesOf)}"hash":"[0-9a-f]{64}"\\}$`)

/**
 * Whether the JSON of an entry is canonical but for its hash, which stands at its end: as our exports write it. To be
 * asked of what `JSON.parse` reads and the schema lets through, of which the commas and the kinds of values are then
 * known. Without its ending the line is what was hashed: making it anew takes six times as long. May say no in error.
 */
export const isCanonicalLine = (line: string): boolean => pattern.test(line)

/** The canonical JSON of the entry in such a line, of the line's own UTF-8: the line is written over. */
export function canonicalBytes(line: Uint8Array): Uint8Array {
  const canonical = line.subarray(0, line.length - endingLength + 1)
  canonical[canonical.length - 1] = closingBrace
  return canonical
}

/** The hash at the end of such a line. */
export const hashBytes = (line: Uint8Array): Uint8Array => line.subarray(line.length - 66, line.length - 2)

const closingBrace = 0x7d
