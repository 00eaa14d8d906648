/**
 * Nearly all letters and digits of an Indonesian post are those of ASCII. On such a text `\p{L}` matches what `[A-Za-z]`
 * matches; but to make the former an engine puts tens of thousands of characters together, at every place where it
 * stands, which took most of the time until a first finding. So each expression has a plain twin for plain texts.
 */
const plainMembers: Readonly<Record<string, string>> = {
  L: 'A-Za-z',
  Lu: 'A-Z',
  Ll: 'a-z',
  N: '0-9',
  M: '',
}

/** What a text holds besides ASCII. */
export type Plainness = typeof plain | typeof paired | typeof pictured | typeof foreign
/** No letter, digit or combining mark, and no pair of surrogates. */
export const plain = 0
/** No letter, digit or combining mark. */
export const paired = 1
/** The same, but for the selectors, joiners and keycaps of emoji, which count as marks. */
export const pictured = 2
/** Anything. */
export const foreign = 3

const members = /\\p\{(\w+)\}|\\.|[[\]]/gs

/** The source of an expression for plain texts; the same where nothing in it can be made plainer. */
export function plainSource(source: string): string {
  if (!source.includes('\\p{')) return source
  let inClass = false
  return source.replace(members, (found, name?: string) => {
    if (found.length === 1) inClass = found === '['
    const plainly = name === undefined ? undefined : plainMembers[name]
    if (plainly === undefined) return found
    return inClass ? plainly : `[${plainly}]`
  })
}

/** What only an expression with `u` knows, or what may stand for the two letters beyond ASCII that fold to `s` and `k`. */
const onlyUnicode = /\\[pPuk]|[\u{10000}-\u{10ffff}]|[^[\\]-[^\0-\x7f]|[\u017f\u212a]/u

/**
 * The flags that do for a `plain` text, where they are others: one that minds no case is made many times as fast without
 * `u`, for then the engine need not ask of each letter what letters of all scripts it stands for.
 */
export const plainFlags = (source: string, flags: string): string | undefined =>
  flags.includes('i') && flags.includes('u') && !onlyUnicode.test(source) ? flags.replace('u', '') : undefined

/** Shorter texts are looked at again sooner than they are looked up. */
const short = 64
/** The latest text and the one before: a sentence and its lower case take turns. */
let latest = ''
let latestPlainness: Plainness = plain
let earlier = ''
let earlierPlainness: Plainness = plain

/**
 * How plain a text is. The answer for the latest two long texts is kept, as many expressions ask about them in turn, and
 * about a few letters of them in between.
 */
export function plainnessOf(text: string): Plainness {
  if (text.length < short) return look(text)
  if (text === latest) return latestPlainness
  const found = text === earlier ? earlierPlainness : look(text)
  earlier = latest
  earlierPlainness = latestPlainness
  latest = text
  latestPlainness = found
  return found
}

function look(text: string): Plainness {
  let found: Plainness = plain
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 128 || isPunctuation(code)) continue
    if (code === 0xfe0f || code === 0x20e3) found = pictured
    else if (isPicture(code, text.charCodeAt(i + 1))) {
      if (found === plain) found = paired
      i++
    } else return foreign
  }
  return found
}

/** General punctuation, arrows and signs, box drawing and dingbats, without the digits among them. */
const isPunctuation = (code: number): boolean =>
  (code >= 0x2000 && code <= 0x206f) ||
  (code >= 0x2190 && code <= 0x245f) ||
  (code >= 0x2500 && code <= 0x2775) ||
  (code >= 0x2794 && code <= 0x27bf)

/** Flags and pictures: a pair of surrogates from U+1F1E6 to U+1F7FF or from U+1F900 to U+1FAFF. */
const isPicture = (high: number, low: number): boolean =>
  low >= 0xdc00 &&
  low <= 0xdfff &&
  ((high === 0xd83c && low >= 0xdde6) ||
    high === 0xd83d ||
    (high === 0xd83e && low >= 0xdd00 && low <= 0xdeff))
