import { isAlphanumeric } from './ascii.ts'
import { findEntities } from './entities.ts'
import { type Form, formOf } from './form.ts'
import { lowerCase, normalise } from './normalise.ts'
import { Memory } from './remember.ts'
import type { Entity, LineKind, Sentence, Span, Word } from './types.ts'

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ‑-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu
const noLanguage = new Set<Entity['kind']>(['link', 'email', 'mention', 'hashtag', 'code', 'emoji'])

/** Reads one sentence as typed; `quotes` are the quoted stretches in it, in its own offsets. */
export function readSentence(raw: string, quotes: readonly Span[], line: LineKind): Sentence {
  const { text, toRaw } = normalise(raw)
  const lower = lowerCase(text)
  const entities = findEntities(text)
  const quoted = text === raw ? quotes : moveQuotes(text, quotes, toRaw)
  const forms: Form[] = []
  return {
    raw,
    text,
    lower,
    words: readWords(text, lower, entities, quoted, forms),
    forms,
    entities,
    quotes: quoted,
    line,
    memory: new Memory(),
    toRaw,
  }
}

/** Where everything that looks like a word starts and ends, in turns. */
function wordBounds(text: string): number[] {
  const bounds: number[] = []
  let inside = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 127 && !(code >= 0x2010 && code <= 0x2027)) return matchedBounds(text)
    const joins = inside && joiners.includes(code) && isAlphanumeric(text.charCodeAt(at + 1))
    if (isAlphanumeric(code) || joins) {
      if (!inside) bounds.push(at)
      inside = true
    } else if (inside) {
      bounds.push(at)
      inside = false
    }
  }
  if (inside) bounds.push(text.length)
  return bounds
}

/** The same in a text with more than the letters and digits of ASCII, dashes and quotation marks. */
function matchedBounds(text: string): number[] {
  const bounds: number[] = []
  for (const { index, 0: written } of text.matchAll(word)) bounds.push(index, index + written.length)
  return bounds
}

/** What may stand inside a word: apostrophes and hyphens. */
const joiners: readonly number[] = [...`'’‑-`].map((mark) => mark.charCodeAt(0))

/** The words of a sentence; every form met on the way, also where no word of the language stands, goes to `forms`. */
function readWords(
  text: string,
  lower: string,
  entities: readonly Entity[],
  quotes: readonly Span[],
  forms: Form[],
): Word[] {
  const words: Word[] = []
  const masks = entities.filter((entity) => noLanguage.has(entity.kind))
  let mask = 0
  let quote = 0
  /** Where the word before ended; -1 after something that is no word. */
  let previous = -1
  const bounds = wordBounds(text)
  for (let i = 0; i < bounds.length; i += 2) {
    const start = bounds[i]!
    const end = bounds[i + 1]!
    const form = formOf(lower.slice(start, end))
    forms.push(form)
    while (mask < masks.length && masks[mask]!.end <= start) mask++
    if (mask < masks.length && masks[mask]!.start < end) {
      previous = -1
      continue
    }
    while (quote < quotes.length && quotes[quote]!.end < end) quote++
    words.push({
      start,
      end,
      text: text.slice(start, end),
      lower: form.lower,
      form,
      joined: previous >= 0 && isBlank(text, previous, start),
      quoted: quote < quotes.length && quotes[quote]!.start <= start,
    })
    previous = end
  }
  return words
}

function isBlank(text: string, start: number, end: number): boolean {
  if (end - start === 1 && text.charCodeAt(start) === 32) return true
  return text.slice(start, end).trim() === ''
}

/** Moves quoted stretches of the raw sentence into the normalised one. */
function moveQuotes(text: string, quotes: readonly Span[], toRaw: (span: Span) => Span): Span[] {
  let at = 0
  return quotes.map((quote) => {
    while (at < text.length && toRaw({ start: at, end: at + 1 }).start < quote.start) at++
    const start = at
    while (at < text.length && toRaw({ start: at, end: at + 1 }).end <= quote.end) at++
    return { start, end: at }
  })
}
