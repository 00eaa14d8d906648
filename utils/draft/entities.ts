import { months } from './dates.ts'
import type { Entity, EntityKind, WrittenDate, WrittenTime } from './types.ts'

const monthNames = [...months.keys()].sort((a, b) => b.length - a.length).join('|')
const topLevel =
  'id|com|net|org|info|gov|edu|mil|int|biz|co|io|me|app|ly|gl|be|to|xyz|site|online|link|page|dev|ai|tv|asia|my|sg|au|us|uk|jp|cn|in|tk|ml|ga|cf|top|club|shop|store|web|news|live|cc|ru|eu|pw|click|vip|win|bid|icu|fun|pro|cloud|space|website|tech|gg|so|sh|us|ws|is|kr|nl|de|fr'
const emoji =
  '(?:\\p{Regional_Indicator}{2}|[\\d#*]\\ufe0f?\\u20e3|(?:\\p{Emoji_Presentation}|(?![©®™‼⁉ℹ↔-↪])\\p{Extended_Pictographic}|[©®™‼⁉ℹ↔-↪]\\ufe0f)(?:\\ufe0f|\\p{Emoji_Modifier})?[\\u{e0020}-\\u{e007f}]*(?:\\u200d\\p{Extended_Pictographic}(?:\\ufe0f|\\p{Emoji_Modifier})?)*)'

interface Pattern {
  readonly kind: EntityKind
  /** Cheap test of the whole sentence before the pattern runs. */
  readonly when: RegExp
  readonly pattern: RegExp
  readonly read?: (match: RegExpExecArray) => Partial<Entity> | undefined
}

const digit = /\d/u
const any = /[@.`#＃＠\d]|[^\u0000-\u024f\u2010-\u2026]/u

/** In order of precedence: what an earlier pattern took, a later one leaves. Every pattern is linear. */
const patterns: readonly Pattern[] = [
  { kind: 'code', when: /`/u, pattern: /`[^`\n]+`/gu },
  {
    kind: 'link',
    when: /\./u,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}@_./-])(?:(?:https?|ftp)://[^\\s<>"“”«»]+|www\\.[^\\s<>"“”«»]+|(?:[a-z0-9](?:[a-z0-9-]{0,62})\\.)+(?:${topLevel})(?![\\p{L}\\p{N}@-])(?::\\d{2,5})?(?:[/?#][^\\s<>"“”«»]*)?)`,
      'giu',
    ),
    read: (match) => ({ text: trimLink(match[0]) }),
  },
  {
    kind: 'link',
    when: /:\/\//u,
    pattern: /(?<![\p{L}\p{N}])https?:\/\/[^\s<>"“”«»]+/giu,
    read: (m) => ({ text: trimLink(m[0]) }),
  },
  {
    kind: 'email',
    when: /@/u,
    pattern: /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}][\p{L}\p{N}._%+-]*@(?:[a-z0-9-]+\.)+[a-z]{2,}/giu,
  },
  {
    kind: 'mention',
    when: /[@＠]/u,
    pattern: /(?<![\p{L}\p{N}_.@＠/])[@＠][a-z0-9_](?:[a-z0-9_.]{0,28}[a-z0-9_])?/giu,
  },
  {
    kind: 'hashtag',
    when: /[#＃]/u,
    pattern: /(?<![&/])[#＃](?=[\p{L}\p{M}\p{N}_]*[\p{L}_])[\p{L}\p{M}\p{N}_]+/gu,
    read: (match) =>
      /(?<!#[\p{L}\p{M}\p{N}_]*)[\p{L}\p{N}_]$/u.test(
        match.input.slice(Math.max(0, match.index - 80), match.index),
      )
        ? undefined
        : {},
  },
  {
    kind: 'date',
    when: digit,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}./-])(\\d{1,2})(?:\\s|-)(${monthNames})\\.?(?![\\p{L}])(?:(?:\\s|-)(\\d{4})(?!\\d))?`,
      'giu',
    ),
    read: (match) => ({ date: namedDate(match) }),
  },
  {
    kind: 'date',
    when: digit,
    pattern: /(?<![\p{L}\p{N}.,/-])(\d{4})-(\d{2})-(\d{2})(?![\p{L}\p{N}/-])/gu,
    read: ([, y, m, d]) => ({ date: { day: Number(d), month: Number(m), year: Number(y), numeric: false } }),
  },
  {
    kind: 'date',
    when: digit,
    pattern: /(?<![\p{L}\p{N}.,/-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\p{L}\p{N}/-]|[.,]\d)/gu,
    read: ([, d, , m, y]) => ({
      date: { day: Number(d), month: Number(m), year: fullYear(y!), numeric: true },
    }),
  },
  {
    // Day and month alone are a date only where the writing says so: in brackets, or after a weekday or `tanggal`.
    kind: 'date',
    when: /\d\/\d/u,
    pattern:
      /(?<=\(|\b(?:tanggal|tgl\.?|senin|senen|selasa|rabu|rebo|kamis|kemis|jum['’]?at|sabtu|minggu|ahad),?\s)(\d{1,2})\/(\d{1,2})(?![\p{L}\p{N}/-]|[.,]\d)/giu,
    read: ([, d, m]) => ({ date: { day: Number(d), month: Number(m), numeric: true } }),
  },
  {
    kind: 'money',
    when: digit,
    pattern:
      /(?<![\p{L}\p{N}])(?:Rp\.?|IDR)\s?\d[\d.,]*(?<![.,])(?:,-)?(?:\s(?:ribu|juta|miliar|milyar|triliun)(?![\p{L}]))?/giu,
    read: (match) => ({ value: readFigure(match[0]) }),
  },
  {
    kind: 'percent',
    when: digit,
    pattern: /(?<![\p{L}\p{N}.,])\d+(?:[.,]\d+)*(?:\s?%|\spersen(?![\p{L}]))/giu,
    read: (match) => ({ value: readFigure(match[0]) }),
  },
  {
    kind: 'time',
    when: digit,
    pattern:
      /(?<![\p{L}\p{N}.,:/])(\d{1,2})[.:](\d{2})(?![\p{N}]|[.,:/]\d)(?:\s?(WIB|WITA|WIT)(?![\p{L}]))?/giu,
    read: readTime,
  },
  {
    kind: 'phone',
    when: digit,
    pattern:
      /(?<![\p{L}\p{N}.,/*-])(?:\+\s?62|\(?0\d{1,3}\)?|62(?=8))(?:[ .()/-]{0,2}\d){5,13}(?![\p{N}]|[.,/-]\d)/gu,
  },
  { kind: 'emoji', when: /[^\u0000-\u00a8\u00aa-\u00ad\u00af-\u2010]/u, pattern: new RegExp(emoji, 'gu') },
  {
    kind: 'number',
    when: digit,
    pattern: /(?<![\p{L}\p{N}])\d+(?:[.,]\d+)*(?:\s(?:ribu|juta|miliar|triliun)(?![\p{L}]))?(?![\p{L}])/gu,
    read: (match) => ({ value: readFigure(match[0]) }),
  },
]

/** The entities of a normalised sentence, in order and apart from each other. */
export function findEntities(text: string): Entity[] {
  if (!any.test(text)) return []
  let found: Entity[] = []
  for (const { kind, when, pattern, read } of patterns) {
    if (!when.test(text)) continue
    const merged: Entity[] = []
    let next = 0
    for (const match of text.matchAll(pattern)) {
      const more = read ? read(match as RegExpExecArray) : {}
      if (!more) continue
      const written = more.text ?? match[0]
      const start = match.index
      const end = start + written.length
      while (next < found.length && found[next]!.end <= start) merged.push(found[next++]!)
      const free = next >= found.length || found[next]!.start >= end
      if (written !== '' && free) merged.push({ ...more, kind, start, end, text: written })
    }
    found = merged.concat(found.slice(next))
  }
  return found
}

/** A link ends before the marks of the sentence it stands in, and before a bracket that it did not open. */
function trimLink(link: string): string {
  let end = link.length
  for (;;) {
    const last = link[end - 1] ?? ''
    const unopened = last === ')' && !link.slice(0, end - 1).includes('(')
    if (!unopened && !/[.,!?;:'’"”\]…*]/u.test(last)) return link.slice(0, end)
    end--
  }
}

function namedDate([, day, month, year]: RegExpExecArray): WrittenDate {
  const date = { day: Number(day), month: months.get(month!.toLowerCase())!, numeric: false }
  return year === undefined ? date : { ...date, year: Number(year) }
}

const fullYear = (digits: string): number => (digits.length === 4 ? Number(digits) : 2000 + Number(digits))

/** `09.30` is a time where the words around it say so; elsewhere it may be a price or a version. */
function readTime(match: RegExpExecArray): Partial<Entity> | undefined {
  const [, hour, minute, zone] = match
  const before = match.input.slice(Math.max(0, match.index - 16), match.index)
  const after = match.input.slice(match.index + match[0].length, match.index + match[0].length + 18)
  const told =
    zone !== undefined ||
    /(?:pukul|jam|pkl\.?|tabuh|wanci)\s$/iu.test(before) ||
    /\d[.:]\d{2}\s?(?:[-–—]|s\.?d\.?|sampai|hingga)\s?$/u.test(before) ||
    /^\s?(?:[-–—]|s\.?d\.?|sampai|hingga)\s?\d{1,2}[.:]\d{2}(?!\d)/u.test(after) ||
    /^\s?(?:[-–—]\s?selesai|WIB|WITA|WIT)/iu.test(after)
  if (!told) return undefined
  const time: WrittenTime = { hour: Number(hour), minute: Number(minute) }
  return { time: zone ? { ...time, zone: zone.toUpperCase() as NonNullable<WrittenTime['zone']> } : time }
}

const scales: Record<string, number> = { ribu: 1e3, juta: 1e6, miliar: 1e9, milyar: 1e9, triliun: 1e12 }

/** Reads a figure the Indonesian way: points part thousands, a comma the decimals. */
function readFigure(written: string): number {
  const digits = /\d[\d.,]*/u.exec(written)?.[0] ?? ''
  const scale = scales[/(ribu|juta|miliar|milyar|triliun)/iu.exec(written)?.[1]?.toLowerCase() ?? ''] ?? 1
  const plain = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(digits) ? digits.replaceAll('.', '') : digits
  return Number(plain.replace(',', '.').replace(/[.,]$/u, '')) * scale
}
