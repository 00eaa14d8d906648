import { normalise } from '../draft/normalise.ts'
import type { Span } from '../draft/types.ts'
import { foldLookalikes } from '../lexicon/fold.ts'

/** Letters that only look like letters: what a screen reader spells out, skips or reads as something else. */
export type Decoration = 'fancy' | 'lookalike' | 'stacked' | 'invisible'

export interface Decorated extends Span {
  readonly kind: Decoration
  /** The same words in plain letters; none where that cannot be told. */
  readonly plain?: string
}

/**
 * Nothing here is decorated: the letters, marks and pictures that Indonesian posts hold anyway. The eight letters of
 * phonetics that pass for small capitals are left out.
 */
const ordinary =
  /^[\n\r\t -\u0261\u0263-\u0269\u026b-\u0273\u0275-\u027f\u0281-\u028e\u0290-\u0298\u029a\u029b\u029d\u029e\u02a0-\u02af\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2122\u2190-\u245f\u2500-\u2bff\ufe0f\u{1f300}-\u{1faff}]*$/u
const fancyLetter =
  /[\u02b0-\u02b8\u02e0-\u02e4\u1d00-\u1dbf\u2090-\u209c\u2102-\u2115\u2119-\u211d\u2124\u2128-\u2138\u213c-\u2149\u249c-\u24e9\ua730\ua731\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u{1d400}-\u{1d7ff}\u{1f110}-\u{1f12a}\u{1f130}-\u{1f189}]/u
/** Alphabets that nobody in Indonesia writes but those who copy their letters for looks. */
const costume = /[\u13a0-\u13ff\u1400-\u167f\uab70-\uabbf\ua4d0-\ua4f7\u{1e900}-\u{1e943}]/u
const smallCapital = 'ᴀʙᴄᴅᴇꜰғɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡʏᴢ'
const foreign = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u
const latin = /\p{Script=Latin}/u
/** `μg/m³`, `ΔT`, `β-karoten`, `Ωm`: a Greek letter as a sign before a Latin one. */
const scientific = /^\p{Script=Greek}\p{Script=Latin}{1,2}$|^(?:kΩ|MΩ|GΩ|mΩ)$/u
const overlay =
  /[\u0305\u0331-\u0333\u0335-\u0338\u033f\u0347\u035e\u035f\u0361\u0362\u20d2\u20d3\u20d8-\u20e0\u20e2-\u20f0]/u
const mark = /\p{M}/u
const invisible = /[\u200b-\u200d\u2060-\u2064\u202a-\u202e\u2066-\u2069\ufeff]/u
const invisibleInWord =
  /(?<=\p{Script=Latin})[\u200b-\u200d\u2060-\u2064\u202a-\u202e\u2066-\u2069\ufeff]+(?=\p{Script=Latin})/u
const domain = /^\W*(?:https?:\/\/|www\.)|[\p{L}\p{N}-]\.\p{L}{2,}(?:\/|[^\p{L}\p{N}_]*$)|@[\p{L}\p{N}-]+\./u
const chunk = /\S+/gu

/** Cheap: whether a text can hold decorated letters at all. */
export const mayBeDecorated = (raw: string): boolean => !ordinary.test(raw)

/** The decorated words of a text as typed, neighbours of one kind joined. Words inside links are left to the link rules. */
export function findDecorated(raw: string): Decorated[] {
  const found: { start: number; end: number; kind: Decoration; sure: boolean; words: number }[] = []
  for (const { index, 0: word } of raw.matchAll(chunk)) {
    const kind = kindOf(word)
    if (!kind) continue
    const { start, end } = trim(word, kind.kind)
    const span = { start: index + start, end: index + end, ...kind, words: 1 }
    const last = found.at(-1)
    const between = last && raw.slice(last.end, span.start)
    if (last && last.kind === span.kind && /^[\p{P}\p{S}]?[^\S\n]{1,3}[\p{P}\p{S}]?$/u.test(between!)) {
      last.end = span.end
      last.words++
      // Letters spelled out with spaces: three signs side by side are a word.
      last.sure ||= span.sure || last.words > 2
    } else found.push(span)
  }
  return found
    .filter(({ sure }) => sure)
    .map(({ start, end, kind }) => {
      const plain = plainly(raw.slice(start, end))
      return { start, end, kind, ...(plain !== undefined && { plain }) }
    })
}

/** What makes a word decorated; not `sure` when it may be a sign by itself (`Ⓡ`, `𝑥`). */
function kindOf(word: string): { kind: Decoration; sure: boolean } | undefined {
  if (ordinary.test(word)) return undefined
  if (domain.test(word)) return undefined
  let fancy = 0
  let small = 0
  let disguised = 0
  let regional = 0
  let letters = 0
  let other = 0
  let overlaid = 0
  let deep = 0
  let run = 0
  for (const point of word.normalize('NFC')) {
    if (mark.test(point) && point !== '\ufe0f' && point !== '\u20e3') {
      run++
      if (overlay.test(point)) overlaid++
      if (run === 2) deep++
      continue
    }
    run = 0
    if (smallCapital.includes(point)) small++
    else if (fancyLetter.test(point)) fancy++
    else if (costume.test(point)) disguised++
    else if (/\p{Regional_Indicator}/u.test(point)) regional++
    else if (foreign.test(point)) other++
    if (latin.test(point)) letters++
  }
  if (/\p{Script=Arabic}|\p{Script=Javanese}|\p{Script=Balinese}|\p{Script=Sundanese}/u.test(word))
    return undefined
  if (fancy + disguised > 0 || small > 0) {
    // A superscript or an emoji letter on an ordinary word (`1ᵃ`, `🅿️`) is a sign; small capitals come in words.
    const sure = fancy + disguised > 1 || small > 2 || (fancy > 0 && letters > 2)
    return small > 0 && fancy + disguised === 0 && small < 3 ? undefined : { kind: 'fancy', sure }
  }
  if (regional > 0 && regional % 2 === 1) return { kind: 'fancy', sure: regional > 2 }
  if (other > 0 && letters > 0 && !isScientific(word)) return { kind: 'lookalike', sure: true }
  if (letters > 0 && (deep > 1 || overlaid > 2 || (deep > 0 && run > 3) || depth(word) > 2)) {
    return { kind: 'stacked', sure: true }
  }
  return invisible.test(word) && invisibleInWord.test(word) ? { kind: 'invisible', sure: true } : undefined
}

function isScientific(word: string): boolean {
  return word
    .split(/[^\p{L}]+/u)
    .every((part) => !foreign.test(part) || !latin.test(part) || scientific.test(part))
}

/** The longest row of marks on one letter. */
function depth(word: string): number {
  const rows = word.normalize('NFC').match(/\p{M}+/gu) ?? []
  return Math.max(0, ...rows.map((row) => row.length))
}

/** Leaves quotation marks, brackets and closing marks out of the span. */
function trim(word: string, kind: Decoration): Span {
  let end = word.length
  while (kind !== 'stacked' && end > 0 && closing.test(word[end - 1]!)) end--
  const start = Math.min(end, opening.exec(word)?.[0].length ?? 0)
  return { start, end: end > start ? end : word.length }
}
const closing = /[\p{P}\ufe0f]/u
const opening = /^[\p{Ps}\p{Pi}"'*]+/u

const capitals: Readonly<Record<string, string>> = {
  Η: 'H',
  Ν: 'N',
  Υ: 'Y',
  Ζ: 'Z',
  Μ: 'M',
  Χ: 'X',
  Λ: 'A',
  Σ: 'E',
}
const emojiLetters: Readonly<Record<string, string>> = { '🅰': 'A', '🅱': 'B', '🅾': 'O', '🅿': 'P' }

function plainly(decorated: string): string | undefined {
  // Of a heap of marks the first may have become part of the letter (`ơ` in `ơ̴̡͈`): it goes with the heap.
  const bare = decorated
    .normalize('NFC')
    .replace(/\p{L}\p{M}{2,}/gu, ([letter = '']) => letter.normalize('NFD')[0]!)
    .replace(/\p{M}+/gu, '')
  let plain = ''
  for (const point of normalise(bare).text.replace(invisibles, '')) plain += plainLetter(point)
  if (foreign.test(plain) || costume.test(plain)) return undefined
  const single = plain.split(/\s+/u)
  const spelled = single.length > 2 && single.every((part) => /^[\p{L}\p{N}]$/u.test(part))
  return spelled ? single.join('') : plain
}

const invisibles = /[\u200b-\u200f\u2060-\u2064\u202a-\u202e\u2066-\u2069\ufeff]/gu

function plainLetter(point: string): string {
  const code = point.codePointAt(0)!
  if (code >= 0x1f1e6 && code <= 0x1f1ff) return String.fromCharCode(65 + code - 0x1f1e6)
  const known = emojiLetters[point] ?? capitals[point]
  if (known) return known
  if (point === 'ғ') return 'f'
  if (/[\u249c-\u24b5]/u.test(point)) return String.fromCharCode(97 + code - 0x249c)
  if (!foreign.test(point)) return point
  const folded = foldLookalikes(point.toLowerCase())
  return point === point.toLowerCase() ? folded : folded.toUpperCase()
}
