import { codesOf, isCapital, isLetter, isSmall } from './ascii.ts'
import { months } from './dates.ts'
import type { LineKind, Span } from './types.ts'

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u))

/** Abbreviations that stand before what they belong to: the sentence goes on after their point. */
const leading = list(
  `dr drg drh prof ir drs dra h hj kh kyai ust no nmr jl jln gg kav kab kec kel ds kp dsn blok lt sdr sdri bpk bp tn
  ny nn yth hal hlm tgl telp tel tlp pt cv ud rp ps ay jo lih bdk a.n u.b u.p d.a s.d ka ling pkl dok rm r.m rr r.a t.b tb
  moh muh md abd capt kapt kol letkol mayjen brigjen irjen kombes akbp kompol akp iptu ipda serka serda bripka
  briptu`,
)
/** Abbreviations that lead on only to a number: otherwise they may well end the sentence. */
const beforeNumber = list('km s m rt rw hp wa kom st al r min maks max ukr vol art bab pasal ayat rev ext')

const pictured =
  '(?:\\p{Extended_Pictographic}|\\p{Emoji_Modifier}|\\p{Regional_Indicator}|[\\u200d\\ufe0f\\u20e3])'
/** Closing marks, what closes with them, and the pictures behind: they belong to the sentence before. */
const closing = new RegExp(
  `([.!?…。！？]+)(["”’»)\\]]*)((?:[ \\t\\u00a0]*${pictured})*)|((?:\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\ufe0f)[\\p{Emoji_Presentation}\\p{Emoji_Modifier}\\u200d\\ufe0f]*)`,
  'gu',
)
const closingMarks = codesOf('.!?…。！？')
const closers = codesOf('"”’»)]')
const mayHavePictures = /[\u203c-\u32ff\ud83c-\ud83e]/
const capitalNext = /[ \t]+\p{Lu}/uy
const lowerNext = /^\s+["“‘'(«]*\p{Ll}/u
const bullet = /^(?:[-–—•*▪◦●○➢➤✓✔☑▶➡✅❌🔹🔸👉]\ufe0f?|\(?\d{1,2}[.)]|[a-zA-Z][.)])\s/u

/** A mark that may end a sentence, or a picture, which may do so alone. */
interface Closing {
  readonly index: number
  /** Behind the mark and what closes with it; behind the pictures that follow. */
  readonly end: number
  readonly pictureEnd: number
  /** A full stop and nothing else. */
  readonly point: boolean
  readonly picture: boolean
}

/** The sentences of one line, as spans without the white space around them. */
export function splitSentences(line: string): Span[] {
  const spans: Span[] = []
  let start = line.length - line.trimStart().length
  const marker = bullet.exec(line.slice(start, start + 6))
  const from = start + (marker?.[0].length ?? 0)
  for (const mark of mayHavePictures.test(line) ? closingsWithPictures(line) : closings(line)) {
    // A picture that opens the sentence cannot end it.
    if (mark.index < from || (mark.picture && mark.index === start)) continue
    const until = endsAt(line, mark)
    if (until === undefined || until >= line.length) continue
    spans.push({ start, end: until })
    start = until
    while (start < line.length && isSpace(line, start)) start++
  }
  const last = line.trimEnd().length
  if (last > start) spans.push({ start, end: last })
  return spans
}

/** The closing marks of a line without pictures. */
function closings(line: string): Closing[] {
  const found: Closing[] = []
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at)
    if ((code > 63 && code < 128) || !closingMarks.has(code)) continue
    const index = at
    while (closingMarks.has(line.charCodeAt(at + 1))) at++
    while (closers.has(line.charCodeAt(at + 1))) at++
    const end = at + 1
    found.push({ index, end, pictureEnd: end, point: code === 46 && index === at, picture: false })
  }
  return found
}

function closingsWithPictures(line: string): Closing[] {
  return Array.from(
    line.matchAll(closing),
    ({ index, 0: all, 1: marks, 2: closed = '', 3: pictures = '' }) => {
      const pictureEnd = index + all.length
      const end = pictureEnd - pictures.length
      const point = marks === '.' && closed === '' && pictures === ''
      return { index, end, pictureEnd, point, picture: marks === undefined }
    },
  )
}

/** True also at the end of the line. */
function isSpace(line: string, at: number): boolean {
  const code = line.charCodeAt(at)
  return code === 32 || (!(code > 32 && code < 128) && (at >= line.length || /\s/.test(line[at]!)))
}

/** Where a sentence ends at a closing mark or picture, if it does. */
function endsAt(line: string, { index, end, pictureEnd, point, picture }: Closing): number | undefined {
  if (picture) {
    capitalNext.lastIndex = pictureEnd
    return capitalNext.test(line) ? pictureEnd : undefined
  }
  const until = isSpace(line, pictureEnd) ? pictureEnd : end
  if (!isSpace(line, until)) return undefined
  const rest = line.slice(until, until + 12)
  if (!isCapital(rest.charCodeAt(1)) && lowerNext.test(rest)) return undefined
  return point && leadsOn(line, index, rest) ? undefined : until
}

/** Whether the point at `at` ends an abbreviation that leads on: `dr. Sari`, `No. 12`, `M. Yusuf`, `A.M. Fatwa`. */
function leadsOn(line: string, at: number, rest: string): boolean {
  const ahead = line.slice(Math.max(0, at - 16), at)
  const gap = ahead.lastIndexOf(' ')
  const written = ahead.slice(gap + 1)
  const before = isLetter(written.charCodeAt(0)) ? written : written.replace(/^[^\p{L}\p{N}]+/u, '')
  const degree = ahead[gap - 1] === ','
  if (!isSmall(before.charCodeAt(before.length - 1)) && /^(?:\p{Lu}\.)*\p{Lu}$/u.test(before) && !degree)
    return true
  // `S.Sos. M.Si.`: one degree after another.
  if (before.includes('.') && /^\s\p{Lu}\p{Ll}{0,3}\.\p{Lu}/u.test(rest)) return true
  const word = before.toLowerCase()
  if (beforeNumber.has(word)) return /^\s+[+(]?\d/u.test(rest)
  if (months.has(word)) return /^\s+\d{4}/u.test(rest)
  return leading.has(word)
}

const terminal = /[.!?…:;,"”)\]]\s*$/u
const fifteenWords = /^(?:\S+\s+){14}\S/u

/**
 * Tells what a line is. A heading has no closing mark, at most 14 words, and stands first or alone: above a blank
 * line, or above everything else.
 */
export function lineKind(line: string, first: boolean, alone: boolean): LineKind {
  const text = line.trim()
  if (bullet.test(text)) return 'item'
  if (fifteenWords.test(text) || terminal.test(text) || !/\p{L}/u.test(text)) return 'prose'
  const shouted = /\s/u.test(text) && text === text.toUpperCase()
  return (first || alone || shouted) && !/^\p{Ll}/u.test(text) && !text.startsWith('#') ? 'heading' : 'prose'
}
