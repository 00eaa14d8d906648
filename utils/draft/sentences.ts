import type { LineKind, Span } from './types.ts'

/** Abbreviations that stand before what they belong to: the sentence goes on after their point. */
const leading = new Set(
  `dr drg drh prof ir drs dra h hj kh kyai ust no nmr jl jln gg kav km kab kec kel ds kp dsn kom blok lt st sdr sdri
  bpk bp tn ny nn yth hal hlm tgl telp tel tlp hp wa pt cv ud rp ps ay jo lih bdk al a.n u.b u.p d.a s.d ka ling rt rw
  pkl rm r.m rr r.a t.b tb r moh muh md abd s m`.split(/\s+/u),
)
const end =
  /([.!?…。]+)(["”’»)\]]*)((?:[ \t\u00a0]*(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[\u200d\ufe0f\u20e3]))*)(?=\s|$)|((?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f)[\p{Emoji_Presentation}\p{Emoji_Modifier}\u200d\ufe0f]*)(?=[ \t]+\p{Lu})/gu
const lowerNext = /^\s+["“‘'(«]*\p{Ll}/u
const bullet = /^(?:[-–—•*▪◦●○➢➤✓✔☑▶➡]\ufe0f?|\(?\d{1,2}[.)]|[a-zA-Z][.)])\s/u

/** The sentences of one line, as spans without the white space around them. */
export function splitSentences(line: string): Span[] {
  const spans: Span[] = []
  let start = skipSpace(line, 0)
  const marker = bullet.exec(line.slice(start, start + 6))
  const from = start + (marker?.[0].length ?? 0)
  for (const match of line.matchAll(end)) {
    const until = match.index + match[0].length
    if (match.index < from || until >= line.length) continue
    const rest = line.slice(until, until + 8)
    if (lowerNext.test(rest)) continue
    if (match[1] === '.' && match[2] === '' && match[3] === '' && continues(line, match.index, rest)) continue
    spans.push({ start, end: until })
    start = skipSpace(line, until)
  }
  const last = line.trimEnd().length
  if (last > start) spans.push({ start, end: last })
  return spans
}

function skipSpace(line: string, at: number): number {
  while (at < line.length && /\s/u.test(line[at]!)) at++
  return at
}

/** Whether the point at `at` ends an abbreviation that leads on: `dr. Sari`, `No. 12`, `M. Yusuf`. */
function continues(line: string, at: number, rest: string): boolean {
  const before = /[\p{L}\p{N}.]+$/u.exec(line.slice(Math.max(0, at - 12), at))?.[0] ?? ''
  if (/^\p{Lu}$/u.test(before)) return true
  const word = before.toLowerCase()
  if (!leading.has(word)) return false
  // `km.` and the like may well end a sentence; a number after them decides.
  return (
    !['km', 's', 'm', 'rt', 'rw', 'hp', 'wa', 'kom', 'st', 'al', 'r'].includes(word) || /^\s+\d/u.test(rest)
  )
}

const terminal = /[.!?…:;,"”)\]]\s*$/u

/**
 * Tells what a line is. A heading has no closing mark, at most 14 words, and stands first or alone: above a blank
 * line, or above everything else.
 */
export function lineKind(line: string, first: boolean, alone: boolean): LineKind {
  const text = line.trim()
  if (bullet.test(text)) return 'item'
  const words = text.split(/\s+/u).length
  if (words > 14 || terminal.test(text) || !/\p{L}/u.test(text)) return 'prose'
  const shouted = text === text.toUpperCase() && words > 1
  return (first || alone || shouted) && !/^\p{Ll}/u.test(text) && !text.startsWith('#') ? 'heading' : 'prose'
}
