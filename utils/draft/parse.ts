import { findEntities } from './entities.ts'
import { lowerCase, normalise } from './normalise.ts'
import { findQuotes } from './quotes.ts'
import { lineKind, splitSentences } from './sentences.ts'
import type { Draft, Entity, Line, LineKind, Placed, Sentence, Span, Word } from './types.ts'

const lineBreak = /[\n\r\u2028\u2029]/gu
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ‑-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu
const noLanguage = new Set<Entity['kind']>(['link', 'email', 'mention', 'hashtag', 'code', 'emoji'])

/** Parses a whole text once. For text that is being typed keep a `createParser`. */
export function parseDraft(text: string): Draft {
  return createParser()(text)
}

/**
 * A parser that remembers the sentences of the text before, so that after an edit only what changed is read anew;
 * an unchanged sentence is the very same object. Its memory holds no more than the latest text.
 */
export function createParser(): (text: string) => Draft {
  let known = new Map<string, Sentence>()
  return (text) => {
    const kept = new Map<string, Sentence>()
    const draft = place(text, (raw, quotes, line) => {
      const key = `${line}${quotes.map(({ start, end }) => `${start}-${end}`).join()}\u0000${raw}`
      const sentence = kept.get(key) ?? known.get(key) ?? readSentence(raw, quotes, line)
      kept.set(key, sentence)
      return sentence
    })
    known = kept
    return draft
  }
}

type Read = (raw: string, quotes: readonly Span[], line: LineKind) => Sentence

function place(text: string, read: Read): Draft {
  const quotes = findQuotes(text).spans
  const lines: Line[] = []
  const sentences: Placed[] = []
  const bounds = [...splitLines(text)]
  let block = 0
  let nextQuote = 0
  for (const [index, { start, end }] of bounds.entries()) {
    const raw = text.slice(start, end)
    if (raw.trim() === '') {
      block++
      continue
    }
    const neighbour = bounds[index + 1]
    const alone = neighbour !== undefined && text.slice(neighbour.start, neighbour.end).trim() === ''
    const kind = lineKind(raw, lines.length === 0 && neighbour !== undefined, alone)
    const placed: Placed[] = []
    for (const span of splitSentences(raw)) {
      const at = start + span.start
      const until = start + span.end
      while (nextQuote < quotes.length && quotes[nextQuote]!.end <= at) nextQuote++
      const inside: Span[] = []
      for (let i = nextQuote; i < quotes.length && quotes[i]!.start < until; i++) {
        inside.push({ start: Math.max(0, quotes[i]!.start - at), end: Math.min(until, quotes[i]!.end) - at })
      }
      placed.push({ sentence: read(raw.slice(span.start, span.end), inside, kind), at, line: lines.length })
    }
    lines.push({ start, end, kind, block, sentences: placed })
    sentences.push(...placed)
  }
  return { text, lines, sentences }
}

function* splitLines(text: string): Iterable<Span> {
  let start = 0
  for (const { index } of text.matchAll(lineBreak)) {
    if (text[index] === '\r' && text[index + 1] === '\n') continue
    yield { start, end: index }
    start = index + 1
  }
  yield { start, end: text.length }
}

function readSentence(raw: string, rawQuotes: readonly Span[], line: LineKind): Sentence {
  const { text, toRaw } = normalise(raw)
  const entities = findEntities(text)
  const quotes = text === raw ? rawQuotes : findQuotesIn(text, rawQuotes, toRaw)
  const words: Word[] = []
  const masks = entities.filter((entity) => noLanguage.has(entity.kind))
  let mask = 0
  let previous = 0
  for (const { index: start, 0: written } of text.matchAll(word)) {
    const end = start + written.length
    while (mask < masks.length && masks[mask]!.end <= start) mask++
    if (mask < masks.length && masks[mask]!.start < end) {
      previous = -1
      continue
    }
    words.push({
      start,
      end,
      text: written,
      lower: lowerCase(written),
      joined: words.length > 0 && previous >= 0 && text.slice(previous, start).trim() === '',
      quoted: quotes.some((quote) => quote.start <= start && quote.end >= end),
    })
    previous = end
  }
  return { raw, text, lower: lowerCase(text), words, entities, quotes, line, toRaw }
}

/** Moves quote spans of the raw sentence into the normalised one. */
function findQuotesIn(text: string, quotes: readonly Span[], toRaw: (span: Span) => Span): Span[] {
  return quotes.map((quote) => {
    let start = 0
    while (start < text.length && toRaw({ start, end: start + 1 }).start < quote.start) start++
    let end = start
    while (end < text.length && toRaw({ start: end, end: end + 1 }).end <= quote.end) end++
    return { start, end }
  })
}

/** Where a span of a placed sentence's `text` stands in the draft's source. */
export function spanOf({ sentence, at }: Placed, span: Span): Span {
  const raw = sentence.toRaw(span)
  return { start: at + raw.start, end: at + raw.end }
}
