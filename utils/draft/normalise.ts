import type { Span } from './types.ts'

export interface Normalised {
  readonly text: string
  /** The source span that a span of `text` came from; marks dropped inside it are covered. */
  readonly toRaw: (span: Span) => Span
}

const invisible =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]/u
const loose = /[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20df\u20e1\u20e5-\u20f0]/u
const space = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/u
/** Letters and digits in fancy dress, and full-width forms: what compatibility folding makes plain. */
const fancy =
  /[\u02b0-\u02b8\u02e0-\u02e4\u1d2c-\u1d6a\u1d78-\u1dbf\u2090-\u209c\u2102\u2107\u210a-\u2115\u2119-\u211d\u2124\u2128-\u2138\u213c-\u2149\u24b6-\u24e9\ufb00-\ufb06\uff01-\uff5e\u{1d400}-\u{1d7ff}\u{1f110}-\u{1f12a}\u{1f130}-\u{1f149}]/u
/** A cheap first sieve: only the marks that Indonesian prose holds anyway. */
const prose = /^[\n\t -~“”‘’–—…°•]*$/
/** What a joiner or an emoji selector belongs to; elsewhere both are invisible noise, but before a keycap. */
const pictograph = /[\p{Extended_Pictographic}\p{Regional_Indicator}]/u
const keycap = '\u20e3'
const modifier = /[\ufe0f\p{Emoji_Modifier}]/u
const smallCapitals = 'ᴀa ʙb ᴄc ᴅd ᴇe ꜰf ɢg ʜh ɪi ᴊj ᴋk ʟl ᴍm ɴn ᴏo ᴘp ǫq ʀr ᴛt ᴜu ᴠv ᴡw ʏy ᴢz'
const capitals = new Map(smallCapitals.split(' ').map((pair) => [pair[0]!, pair[1]!]))
/** Whether a text holds anything that changes; most texts do not, and skip the work. */
const needsWork = new RegExp(
  [
    invisible,
    loose,
    space,
    fancy,
    /[\u{1f150}-\u{1f189}\r]/u,
    new RegExp(`[${[...capitals.keys()].join('')}]`, 'u'),
  ]
    .map((r) => r.source)
    .join('|'),
  'u',
)
const identity = (span: Span): Span => span

/**
 * Makes a text comparable: composed letters, plain letters for fancy ones, ordinary spaces, no zero-width marks
 * and no stacked accents. Emoji keep their joiners. Offsets survive through `toRaw`. Never throws, whatever the
 * text holds: a lone surrogate stays as it is.
 */
export function normalise(raw: string): Normalised {
  if (prose.test(raw) || !needsWork.test(raw)) return { text: raw, toRaw: identity }
  const starts: number[] = []
  const ends: number[] = []
  let text = ''
  const put = (plain: string, start: number, end: number) => {
    text += plain
    for (let i = 0; i < plain.length; i++) {
      starts.push(start)
      ends.push(end)
    }
  }
  let at = 0
  let before = ''
  for (const point of raw) {
    const start = at
    at += point.length
    if ((point === '\u200d' || point === '\ufe0f') && pictograph.test(before)) put(point, start, at)
    else if (point === '\ufe0f' && raw[at] === keycap) put(point, start, at)
    else if (invisible.test(point) || point === '\r') continue
    else if (loose.test(point)) {
      const last = text.at(-1) ?? ''
      const composed = (last + point).normalize('NFC')
      if (last !== '' && composed.length === last.length) text = text.slice(0, -1) + composed
      if (ends.length > 0) ends[ends.length - 1] = at
    } else if (space.test(point)) put(' ', start, at)
    else if (fancy.test(point)) put(unfold(point), start, at)
    else put(capitals.get(point) ?? enclosed(point) ?? point, start, at)
    if (!modifier.test(point)) before = point
  }
  return { text, toRaw: (span) => toRaw(span, starts, ends, raw.length) }
}

/** A raised small capital folds to a small capital, and that to its letter. */
function unfold(point: string): string {
  return Array.from(point.normalize('NFKC'), (plain) => capitals.get(plain) ?? plain).join('')
}

/** Negative circled and squared capitals, but for the four that are emoji of their own (blood groups, parking). */
function enclosed(point: string): string | undefined {
  const code = point.codePointAt(0)!
  if (code >= 0x1f150 && code <= 0x1f169) return String.fromCharCode(65 + code - 0x1f150)
  if (code >= 0x1f170 && code <= 0x1f189 && ![0x1f170, 0x1f171, 0x1f17e, 0x1f17f].includes(code)) {
    return String.fromCharCode(65 + code - 0x1f170)
  }
  return undefined
}

function toRaw(span: Span, starts: number[], ends: number[], length: number): Span {
  const start = starts[span.start] ?? ends.at(-1) ?? length
  const end = span.end > span.start ? (ends[span.end - 1] ?? length) : start
  return { start, end: Math.max(start, end) }
}

/** Lower case without a change of length, so that offsets hold (`İ` stays as it is). */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return Array.from(text, (c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join('')
}
