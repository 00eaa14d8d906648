import type { Entry } from './word-list.ts'

/** Letters of other scripts that look Latin, and Latin ones with a stroke that no composed form undoes. */
const lookalikes = new Map(
  Object.entries({
    а: 'a',
    в: 'b',
    с: 'c',
    е: 'e',
    ё: 'e',
    н: 'h',
    і: 'i',
    ї: 'i',
    ј: 'j',
    к: 'k',
    м: 'm',
    о: 'o',
    р: 'p',
    ѕ: 's',
    т: 't',
    у: 'y',
    ѵ: 'v',
    ԝ: 'w',
    х: 'x',
    п: 'n',
    г: 'r',
    ԁ: 'd',
    ɡ: 'g',
    ӏ: 'l',
    α: 'a',
    β: 'b',
    ε: 'e',
    η: 'n',
    ι: 'i',
    κ: 'k',
    ν: 'v',
    ο: 'o',
    ρ: 'p',
    σ: 'o',
    τ: 't',
    υ: 'u',
    χ: 'x',
    ω: 'w',
    γ: 'y',
    ո: 'n',
    օ: 'o',
    ս: 'u',
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ı: 'i',
    ß: 'b',
    ŋ: 'ng',
    æ: 'ae',
    œ: 'oe',
    ə: 'e',
    ɑ: 'a',
    ʌ: 'a',
  }),
)
const digits: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'g',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'i',
  '+': 't',
  '€': 'e',
}
const anyDigit = /[0-9@$!|+€]/u

/** Every run of a letter as one letter: `gobloook` → `goblok`. */
export function collapse(form: string): string {
  return form.replace(/(.)\1+/gu, '$1')
}

export function hasRun(form: string): boolean {
  for (let i = 1; i < form.length; i++) if (form.charCodeAt(i) === form.charCodeAt(i - 1)) return true
  return false
}

/** Length of the longest run of one letter. */
export function longestRun(form: string): number {
  let longest = 1
  let run = 1
  for (let i = 1; i < form.length; i++) {
    run = form.charCodeAt(i) === form.charCodeAt(i - 1) ? run + 1 : 1
    if (run > longest) longest = run
  }
  return longest
}

/** Cyrillic, Greek and accented letters as the Latin ones they pass for. */
export function foldLookalikes(form: string): string {
  let plain = true
  for (let i = 0; i < form.length && plain; i++) plain = form.charCodeAt(i) < 128
  if (plain) return form
  return Array.from(form.normalize('NFD').replace(/\p{M}/gu, ''), (c) => lookalikes.get(c) ?? c).join('')
}

/**
 * Digits and signs read as letters, `1` both as i and as l. Only for tokens that hold a letter; figures with a unit
 * (`4G`, `B20`, `P3K`) fold too, but make no word of a list whose entries have four letters and more.
 */
export function foldDigits(form: string): string[] {
  if (!anyDigit.test(form) || !/\p{L}/u.test(form)) return []
  const fold = (one: string) =>
    Array.from(form, (c) => (c === '1' || c === '|' ? one : (digits[c] ?? c))).join('')
  return /[1|]/u.test(form) ? [fold('i'), fold('l')] : [fold('i')]
}

/**
 * The entry that a starred token stands for. A star is one letter; a row of stars may be one more or less when three
 * letters are kept. Two letters must be kept, the first among them, but for the four-letter English one.
 */
export function unmask(token: string, entries: readonly Entry[]): Entry | undefined {
  const kept = token.replace(/[*•●∗]/gu, '')
  const plain = /[0-9@$!|+€]/u.test(kept) ? (foldDigits(token)[0] ?? token) : token
  const stars = token.length - kept.length
  if (/^f[*•]{2,3}(?:k|er|ing|king)?$/u.test(token)) return entries.find(([phrase]) => phrase === 'fuck')
  if (kept.length < 2 || !/^[\p{L}*]/u.test(plain)) return undefined
  // A single star behind a whole word is a footnote's.
  if (stars === 1 && plain.endsWith('*') && (kept.length < 4 || kept === 'bangsa')) return undefined
  if (stars > 1 && /^\p{L}{2,}\*+$/u.test(plain) && kept.length < 3 && stars < 3) return undefined
  const slack = kept.length >= 3 && stars > 1
  return entries.find(([phrase, , tags]) => {
    const gap = phrase.length - token.length
    if (phrase.length < 3 || tags.includes('singkatan') || (slack ? Math.abs(gap) > 1 : gap !== 0))
      return false
    return fits(plain, phrase)
  })
}

function fits(mask: string, word: string): boolean {
  const parts = mask.split(/[*•●∗]+/u)
  const head = parts[0]!
  const tail = parts.at(-1)!
  if (!word.startsWith(head) || !word.endsWith(tail) || word.length < head.length + tail.length + 1)
    return false
  if (mask.length === word.length) {
    return Array.from(mask).every((c, i) => /[*•●∗]/u.test(c) || c === word[i])
  }
  let at = head.length
  for (const part of parts.slice(1, -1)) {
    const next = word.indexOf(part, at + 1)
    if (next < 0) return false
    at = next + part.length
  }
  return at < word.length - tail.length
}
